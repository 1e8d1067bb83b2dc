"""Laporan: everything that leaves, shown as it would leave, and where it went."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.preview import Preview
from ui import actions, theme
from ui import format as written
from ui.files import FileChooser, open_folder
from ui.jobs import Job
from ui.models.outputs import Output, outputs
from ui.pages.page import Page
from ui.pages.report_list import ReportList
from ui.session import Aspect, UiSession
from ui.summaries import Exported
from ui.verbs import publishing
from ui.widgets.buttons import button, chip, text
from ui.widgets.empty_state import EmptyState
from ui.widgets.file_preview import FilePreview
from ui.widgets.pane import PaneHead, Segments

SHOWN_UNASKED = 2_000
"""Rows of the inventory up to which a preview is made without being asked for."""
A4, F4 = "a4", "f4"
_Key = tuple[str, str | None, bool]
"""File, kind, and whether personal data are in it: a masked preview never stands for the other."""


class ReportsPage(Page):
    """Outputs at the left, the workbook first; beside them what the chosen one would hold."""

    files: FileChooser | None = None

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(session, actions.page("reports").title(), parent)
        self.outputs = outputs()
        self.output = self.outputs[0]
        self._seen: dict[_Key, Preview] = {}
        self._revision = -1
        self._folder = Path()
        self._job: Job | None = None
        self.list = ReportList(self.outputs)
        self.list.setFixedWidth(theme.px(300))
        row = QHBoxLayout(self.body)
        row.setContentsMargins(16, 14, 16, 16)
        row.setSpacing(12)
        row.addWidget(_framed(self.list))
        row.addWidget(self._build_preview(), 1)
        self.list.choose(0)
        self.list.chosen.connect(self._choose)

    def _build_preview(self) -> QFrame:
        self.title = PaneHead("")
        self.paper = Segments(self.tr("Kertas"), [(A4, "A4"), (F4, "F4")])
        self.write = button(self.tr("Ekspor"), kind="primary", icon="upload-simple")
        self.write.clicked.connect(self.export)
        self.personal = chip(self.tr("Data pribadi"), icon="lock")
        self.personal.setToolTip(
            self.tr("Sertakan nama, telepon, dan surel pengelola; tanpa ini disamarkan.")
        )
        self.personal.clicked.connect(self._on_personal)
        self.title.add(self.paper, self.personal, self.write)
        self.holds = text("", role="muted")
        self.holds.setWordWrap(True)
        self.holds.setContentsMargins(12, 8, 12, 8)
        self.state = text("", theme.Step.SMALL, "muted")
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_folder = button(self.tr("Buka folder"), kind="link")
        self.show_folder.clicked.connect(lambda: open_folder(self._folder))
        self.done = QFrame()
        self.done.setProperty("pane", "foot")
        line = QHBoxLayout(self.done)
        line.setContentsMargins(12, 4, 12, 4)
        line.addWidget(self.state, 1)
        line.addWidget(self.show_folder)
        self.done.hide()
        self.ask = button(self.tr("Tampilkan pratinjau"), icon="eye")
        self.ask.clicked.connect(self._look)
        self.preview = FilePreview()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.holds)
        column.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.preview, 1)
        column.addWidget(self.done)
        return _framed(inside)

    # --- showing ----------------------------------------------------------------------

    def refresh(self, aspects: frozenset[Aspect]) -> None:
        if aspects & {Aspect.PORTFOLIO, Aspect.PLAN, Aspect.HISTORY, Aspect.FINDINGS}:
            self._show_state()

    def _show_state(self) -> None:
        snapshot = self.session.snapshot
        if not snapshot.portfolio.applications:
            empty = EmptyState(
                self.tr("Di sini tersedia semua berkas yang dapat dibagikan."),
                self.tr("Impor inventaris"),
                self.tr("Laporan dibuat dari inventaris dan rencana di dokumen ini."),
            )
            empty.pressed.connect(lambda: self.command.emit("import"))
            self.show_empty(empty)
            return
        self.show_empty(None)
        plan = snapshot.plan
        words = (
            self.tr("revisi <b>{n}</b> · rencana selesai <b>{day}</b>").format(
                n=written.number(snapshot.revision),
                day=written.short_day(plan.finish) if plan.finish else "–",
            )
            if plan
            else self.tr("revisi <b>{n}</b> · belum ada rencana").format(
                n=written.number(snapshot.revision)
            )
        )
        self.head.say(words)
        if snapshot.revision != self._revision:
            self._revision = snapshot.revision
            self._seen.clear()
        self._choose(self.output)

    def _choose(self, output: Output) -> None:
        """Show an output: what it holds in words, and, where that is quick, what it would hold."""
        if output is not self.output:
            self.done.hide()
        self.output = output
        self.title.title.setText(output.name)
        self.holds.setText(output.holds)
        self.paper.setVisible(output.folio_kind is not None)
        ready = self.session.snapshot.plan is not None or not output.needs_plan
        self.write.setEnabled(ready)
        self.write.setAccessibleName(self.tr("Ekspor {name}").format(name=output.name))
        self._note(None)
        self.ask.hide()
        known = self._seen.get(self._key)
        if known is not None:
            self._show(self._key, known)
        elif not ready:
            self.preview.say(self.tr("Perlu rencana; tekan Rencanakan di halaman Keputusan."))
        elif output.is_folder:
            self.preview.say(self.tr("Satu berkas per OPD; pilih foldernya saat mengekspor."))
        elif len(self.session.snapshot.portfolio.applications) > SHOWN_UNASKED:
            self.preview.say("")
            self.ask.show()
        else:
            self._look()

    @property
    def _key(self) -> _Key:
        return (self.output.file, self.output.export_kind, self.personal.isChecked())

    def _on_personal(self) -> None:
        self._choose(self.output)

    def _look(self) -> None:
        """Have the file written aside and read back; the one looked at before is let go."""
        if self._job is not None:
            self._job.cancel()
        key = self._key
        self.ask.hide()
        self.preview.say(self.tr("Menyiapkan pratinjau …"))
        self._job = job = publishing.preview(self.session, key[0], key[1], personal=key[2])
        job.succeeded.connect(lambda made: self._show(key, made))
        job.ended.connect(lambda: self._forget(job))

    def _forget(self, job: Job) -> None:
        if self._job is job:
            self._job = None

    def _show(self, key: _Key, made: Preview) -> None:
        self._seen[key] = made
        if key == self._key:
            self._note(made)
            self.preview.show_preview(made)

    def _note(self, made: Preview | None) -> None:
        parts = [
            self.output.file,
            self.tr("revisi {n}").format(n=written.number(self.session.snapshot.revision)),
            written.day(date.today()),
            *([_size(made.size)] if made else []),
        ]
        self.title.note.setText(" · ".join(part for part in parts if part))

    # --- writing ----------------------------------------------------------------------

    def export(self) -> None:
        """Ask where, then write."""
        output = self.output
        if output.is_folder:
            self.command.emit("forms")
            return
        path = self.files.output(output.file, output.kind) if self.files else None
        if path is None:
            return
        self.write.setEnabled(False)
        folio = output.folio_kind is not None and self.paper.buttons[F4].isChecked()
        kind = output.folio_kind if folio else output.export_kind
        job = publishing.export(self.session, path, kind, personal=self.personal.isChecked())
        job.succeeded.connect(self._show_done)
        job.ended.connect(lambda: self.write.setEnabled(True))

    def _show_done(self, done: Exported) -> None:
        """Say what was written and where."""
        path = Path(done.file)
        sheets = self.tr(" · {n} lembar").format(n=len(done.sheets)) if done.sheets else ""
        self.state.setText(f"{path} · {_size(done.size)}{sheets}")
        self._folder = path.parent
        self.done.show()


def _size(octets: int) -> str:
    return f"{written.number(max(1, round(octets / 1024)))} KB"


def _framed(inside: QWidget) -> QFrame:
    frame = QFrame()
    frame.setProperty("pane", "framed")
    column = QVBoxLayout(frame)
    column.setContentsMargins(1, 1, 1, 1)
    column.addWidget(inside)
    return frame
