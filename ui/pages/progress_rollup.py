"""The view *Gabungan daerah*: many documents ranked, and the jobs that regions could share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from planner.domain.agency import Agency
from planner.workspace.rollup import RollUp
from ui import format as written
from ui import theme
from ui.files import FileChooser
from ui.models.toned_table import Cell, TonedTable
from ui.session import UiSession
from ui.theme import Step
from ui.verbs import rollup
from ui.widgets.buttons import button, text
from ui.widgets.empty_state import EmptyState
from ui.widgets.file_drop import FileDrop
from ui.widgets.folding_panes import folding_pair
from ui.widgets.lettering import LEFT, RIGHT, write
from ui.widgets.painting import dress_table
from ui.widgets.pane import PaneFoot, PaneHead

SUFFIXES = (".ramping", ".xlsx")
BARS = 12


class AgencyBars(QWidget):
    """Systems now and afterwards, one pair of bars an agency."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agencies: tuple[Agency, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_agencies(self, agencies: Sequence[Agency]) -> None:
        """Show the first agencies."""
        self._agencies = tuple(agencies[:BARS])
        self.setFixedHeight(theme.px(26) * max(1, len(self._agencies)))
        self.setAccessibleName(
            "; ".join(f"{one.name}: {one.before} → {one.after}" for one in self._agencies)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, theme.px(26) * max(1, len(self._agencies)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter, colours = QPainter(self), theme.palette()
        most = max((one.before for one in self._agencies), default=1) or 1
        name, number, high = theme.px(130), theme.px(78), theme.px(26)
        room = self.width() - name - number
        for place, one in enumerate(self._agencies):
            top = place * high
            box = QRectF(0, top, name - 8, high)
            write(painter, box, one.name, colours.text, theme.font(Step.SMALL), LEFT)
            line = QRectF(name, top + high / 2 - 5, room * one.before / most, 10)
            painter.fillRect(line, colours.holiday)
            line.setWidth(room * one.after / most)
            painter.fillRect(line, colours.accent)
            words = f"{written.number(one.before)} → {written.number(one.after)}"
            box = QRectF(self.width() - number, top, number, high)
            write(painter, box, words, colours.muted, theme.font(Step.SMALL), RIGHT)


class RollUpView(FileDrop):
    """Documents and workbooks are added by button or by drop; the last ones are remembered."""

    files: FileChooser | None = None

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(SUFFIXES, parent)
        self.session = session
        self.paths: list[str] = []
        self.result: RollUp | None = None
        self.dropped.connect(self.add)
        self.agencies, self.shared = TonedTable(self), TonedTable(self)
        self.table, self.jobs = QTableView(), QTableView()
        for table, model, name in (
            (self.table, self.agencies, self.tr("Daerah menurut kemajuan")),
            (self.jobs, self.shared, self.tr("Pekerjaan yang dapat dipakai bersama")),
        ):
            table.setModel(model)
            dress_table(table, row_height=28)
            table.verticalHeader().hide()
            table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
            table.setAccessibleName(name)
        self.bars = AgencyBars()
        self.count = text("", Step.SMALL, "muted")
        self.sum = text("", Step.SMALL)
        self.empty = EmptyState(
            self.tr("Jatuhkan di sini dokumen atau rencana.xlsx dari daerah lain."),
            self.tr("Tambah berkas"),
            self.tr("Dokumen .ramping atau buku kerja rencana.xlsx; tidak ada yang diubah. "
                    "Dokumen yang terbuka ikut dihitung."),
        )  # fmt: skip
        self.empty.pressed.connect(self.choose)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._found())

    def _found(self) -> QWidget:
        head = PaneHead(self.tr("Gabungan daerah"), self.tr("urut bagian yang selesai"))
        add = button(self.tr("Tambah berkas"), icon="plus")
        add.clicked.connect(self.choose)
        clear = button(self.tr("Kosongkan"))
        clear.clicked.connect(self.clear)
        self.export = button(self.tr("Ekspor"), icon="upload-simple")
        self.export.clicked.connect(self._export)
        head.add(add, clear, self.export)
        foot = PaneFoot()
        foot.row.addWidget(self.count)
        foot.row.addStretch(1)
        foot.row.addWidget(self.sum)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(head)
        left.addWidget(self.table, 1)
        left.addWidget(foot)
        side = QFrame()
        side.setProperty("pane", "body")
        bars = QVBoxLayout()
        bars.setContentsMargins(12, 10, 12, 10)
        bars.addWidget(self.bars)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PaneHead(self.tr("Sistem sekarang dan sesudah")))
        column.addLayout(bars)
        column.addWidget(PaneHead(self.tr("Dapat dipakai bersama"), self.tr("lintas daerah")))
        column.addWidget(self.jobs, 1)
        return folding_pair(
            self.tr("Panel"), (self.tr("Daerah"), left), (self.tr("Dipakai bersama"), side), 420
        )

    # --- asking -----------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for documents and workbooks."""
        if paths := self.files.agencies() if self.files else ():
            self.add(paths)

    def add(self, paths: Sequence[Path]) -> None:
        """Read these as well; a folder stands for what lies in it."""
        found = [str(one) for path in paths for one in _within(path)]
        own = [self.session.location] if self.session.location else []
        self.paths = list(dict.fromkeys([*own, *self.paths, *found]))
        job = rollup.read_agencies(self.session, self.paths)
        job.succeeded.connect(self.show_result)

    def clear(self) -> None:
        """Begin anew."""
        self.paths, self.result = [], None
        self._stack.setCurrentIndex(0)

    def _export(self) -> None:
        kind = self.tr("Buku kerja (*.xlsx)")
        path = self.files.output("gabungan.xlsx", kind) if self.files else None
        if path is not None:
            job = rollup.write(self.session, path, self.paths)
            said = self.tr("{file} ditulis.").format(file=path.name)
            job.succeeded.connect(lambda _: self.session.told.emit(said))

    # --- showing ----------------------------------------------------------------------

    def show_result(self, result: RollUp) -> None:
        """Show agencies and the jobs they share."""
        self.result = result
        self._stack.setCurrentIndex(1)
        heads = (self.tr("Daerah"), self.tr("Sistem"), self.tr("Sesudah"), self.tr("Selesai"),
                 self.tr("Rencana"), self.tr("Terlambat"), self.tr("Layanan"),
                 self.tr("Di portal"))  # fmt: skip
        self.agencies.show(heads, [_cells(one) for one in result.agencies], result.agencies)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, len(heads)):
            self.table.setColumnWidth(column, theme.px(82))
        self._show_shared(result)
        self.bars.show_agencies(result.agencies)
        self.count.setText(self.tr("{n} daerah").format(n=written.number(len(result.agencies))))
        before = sum(one.before for one in result.agencies)
        after = sum(one.after for one in result.agencies)
        said = self.tr("jumlah: {before} → {after} sistem")
        self.sum.setText(said.format(before=written.number(before), after=written.number(after)))

    def _show_shared(self, result: RollUp) -> None:
        heads = (self.tr("Pekerjaan"), self.tr("Daerah"), self.tr("Sistem"), self.tr("Nasional"))
        rows = [
            [
                Cell(one.label, tip="\n".join(one.agencies[:20])),
                Cell(written.number(len(one.agencies)), number=True),
                Cell(written.number(one.systems), number=True),
                Cell(one.national or "–", "muted"),
            ]
            for one in result.shared
        ]
        self.shared.show(heads, rows)
        for column, width in enumerate((164, 58, 58)):
            self.jobs.setColumnWidth(column, theme.px(width))
        self.jobs.horizontalHeader().setStretchLastSection(True)


def _cells(one: Agency) -> list[Cell]:
    done = f"{written.number(one.done)}/{written.number(one.consolidations)}"
    return [
        Cell(one.name, tip=one.document),
        Cell(written.number(one.before), number=True),
        Cell(written.number(one.after), number=True),
        Cell(done if one.consolidations else "–", number=True),
        Cell(written.number(one.due) if one.consolidations else "–", "muted", number=True),
        Cell(written.number(one.late), "warn" if one.late else "muted", number=True),
        Cell(f"{written.number(one.services_covered)}/{written.number(one.services_total)}",
             "text" if one.services_covered == one.services_total else "warn", number=True),
        Cell(written.number(one.listed), "muted", number=True),
    ]  # fmt: skip


def _within(path: Path) -> Sequence[Path]:
    if not path.is_dir():
        return [path]
    return sorted(one for one in path.rglob("*") if one.suffix.lower() in SUFFIXES)
