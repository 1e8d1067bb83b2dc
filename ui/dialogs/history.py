"""The whole journal: every step with its cells, and every way through it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout

from graph.model import ApplicationId
from planner.domain.change import Change, Step
from ui import format as written
from ui import theme
from ui.files import open_folder
from ui.frame import Frame
from ui.models.change_rows import MOST, change_rows
from ui.models.plain_table import PlainTable
from ui.models.step_table import StepTable
from ui.session import Aspect
from ui.verbs import history as verbs
from ui.widgets.buttons import button, text
from ui.widgets.line_table import LineTable
from ui.widgets.name_field import make_clearable

if TYPE_CHECKING:
    from planner.workspace.document import Branch


class HistoryDialog(QDialog):
    """Not modal: what is done here shows at once in the window behind."""

    def __init__(self, frame: Frame, application: ApplicationId | None = None) -> None:
        super().__init__(frame.window())
        self._frame, self._session = frame, frame.session
        self._application = application
        self._branches: tuple[Branch, ...] = ()
        self._steps: tuple[Step, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(theme.px(980), theme.px(640))
        self._build()
        self._session.changed.connect(self._on_changed)
        self.reload()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Riwayat"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Cari perubahan, nama, atau alasan"))
        make_clearable(self.search)
        self.search.setAccessibleName(self.tr("Cari di riwayat"))
        self.branch = QComboBox()
        self.branch.setAccessibleName(self.tr("Cabang yang ditinggalkan"))
        self.branch.setMinimumWidth(theme.px(280))
        self.model = StepTable(self)
        self.table = LineTable(self.model, self.tr("Langkah-langkah"), (52, 116, 120, 0, 76))
        self.cells = PlainTable(
            (self.tr("Catatan"), self.tr("Isian"), self.tr("Sebelum"), self.tr("Sesudah")), self
        )
        self.detail = LineTable(self.cells, self.tr("Isi langkah"), (230, 150, 0, 0))
        self.note = text("", theme.Step.SMALL, "muted")
        self.jump = button(self.tr("Kembali ke sini"), icon="clock-counter-clockwise")
        self.alone = button(self.tr("Urungkan langkah ini saja"), icon="arrow-u-up-left")
        self.rejoin = button(self.tr("Kembali ke cabang ini"))
        self.export = button(self.tr("Ekspor…"), icon="upload-simple")
        self._lay_out()
        self.search.textChanged.connect(self._show_steps)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self.table.doubleClicked.connect(lambda _index: self.jump.click())
        self.branch.currentIndexChanged.connect(self._show_state)
        self.jump.clicked.connect(self._on_jump)
        self.alone.clicked.connect(self._on_alone)
        self.rejoin.clicked.connect(self._on_rejoin)
        self.export.clicked.connect(self._on_export)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        for widget, share in ((self.search, 1), (self.branch, 0), (self.rejoin, 0)):
            top.addWidget(widget, share)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.table)
        halves.addWidget(self.detail)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.note, 1)
        for action in (self.export, self.alone, self.jump):
            foot.addWidget(action)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(halves, 1)
        column.addLayout(foot)

    # --- what is shown ----------------------------------------------------------------

    def reload(self) -> None:
        """Read the history anew: of one application, or all of it with its branches."""
        if self._application is None:
            self._steps = self._session.history
            verbs.branches(self._session).succeeded.connect(self._on_branches)
            self._show_steps()
        else:
            job = verbs.changes_of(self._session, self._application)
            job.succeeded.connect(self._on_record)
            app = self._session.snapshot.portfolio.applications.get(self._application)
            name = app.name if app is not None else self._application
            self.setWindowTitle(self.tr("Riwayat {name}").format(name=name))
            self.branch.hide()
            self.rejoin.hide()

    def _on_record(self, found: Sequence[tuple[Step, Change]]) -> None:
        self._steps = tuple(step for step, _ in found)
        self._show_steps()

    def _on_branches(self, found: Sequence[Branch]) -> None:
        self._branches = tuple(found)
        words = self.tr("{step} · {n} langkah · {when}")
        self.branch.clear()
        self.branch.addItem(
            self.tr("Cabang lain: {n}").format(n=written.number(len(found)))
            if found
            else self.tr("Tidak ada cabang lain")
        )
        self.branch.addItems(
            [
                words.format(
                    step=branch.tip.what,
                    n=written.number(branch.length),
                    when=written.moment(branch.tip.when),
                )
                for branch in found
            ]
        )
        self.branch.setEnabled(bool(found))
        self._show_state()

    def _show_steps(self) -> None:
        wanted = self.search.text().strip()
        if not wanted:
            self._show_found(self._steps)
            return
        job = verbs.find(self._session, self._steps, wanted)
        job.succeeded.connect(lambda found: self._show_found(found, wanted))

    def _show_found(self, steps: Sequence[Step], wanted: str = "") -> None:
        if wanted != self.search.text().strip():
            return  # something else is looked for by now
        chosen = self.step.number if self.step is not None else 0
        self.model.show(steps)
        numbers = [step.number for step in self.model.steps]
        if numbers:
            self.table.selectRow(numbers.index(chosen) if chosen in numbers else 0)
        self._show_state()

    @property
    def step(self) -> Step | None:
        """The chosen step."""
        row = self.table.row
        return self.model.steps[row] if 0 <= row < len(self.model.steps) else None

    def _on_chosen(self) -> None:
        self._show_state()
        step = self.step
        if step is None:
            self.cells.show(())
            return
        job = verbs.changes_in(self._session, step.number)
        job.succeeded.connect(lambda changes: self._show_cells(step, changes))

    def _show_cells(self, step: Step, changes: Sequence[Change]) -> None:
        if self.step is None or self.step.number != step.number:
            return
        if self._application is not None:
            changes = [change for change in changes if change.key == self._application]
        lines = change_rows(changes, self._session.snapshot)
        self.cells.show(lines)
        more = self.tr("Tampil {n} isian pertama; selengkapnya lewat Ekspor.")
        self.note.setText(more.format(n=written.number(MOST)) if len(lines) == MOST else "")

    def _show_state(self) -> None:
        step, may = self.step, not self._session.read_only
        at = self._session.snapshot.revision
        self.jump.setText(
            self.tr("Maju ke sini") if step and step.undone else self.tr("Kembali ke sini")
        )
        self.jump.setEnabled(may and step is not None and step.number != at)
        self.alone.setEnabled(may and step is not None and not step.undone)
        self.rejoin.setEnabled(may and self.branch.currentIndex() > 0)

    # --- what is done -----------------------------------------------------------------

    def _on_changed(self, aspects: frozenset[Aspect]) -> None:
        if Aspect.HISTORY in aspects:
            self.reload()

    def _on_jump(self) -> None:
        if self.step is not None and self.jump.isEnabled():
            verbs.go_to(self._session, self.step.number)

    def _on_alone(self) -> None:
        if self.step is not None:
            verbs.take_back(self._session, self.step.number)

    def _on_rejoin(self) -> None:
        branch = self._branches[self.branch.currentIndex() - 1]
        verbs.go_to(self._session, branch.tip.number)

    def _on_export(self) -> None:
        kinds = self.tr("Tabel isian (*.csv);;JSON per baris (*.jsonl)")
        path = self._frame.files.output("riwayat.csv", kinds)
        if path is None:
            return
        words, show = self.tr("{file} ditulis."), self.tr("Tunjukkan")
        job = verbs.export(self._session, path)
        job.succeeded.connect(
            lambda _n: self._frame.toast.tell(
                words.format(file=path.name), show, lambda: open_folder(path.parent)
            )
        )

    @classmethod
    def ask(cls, frame: Frame, application: ApplicationId | None = None) -> None:
        """Open it beside the work."""
        cls(frame, application).show()
