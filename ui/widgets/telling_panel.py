"""The missing cells that would settle decisions, and the way to ask the offices for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from graph.model import ApplicationId
from ui import format as written
from ui import theme
from ui.models.plain_table import Line, PlainTable
from ui.widgets.buttons import button, icon_button, text
from ui.widgets.painting import dress_table


@dataclass(frozen=True, slots=True)
class Wanted:
    """One missing cell as the panel shows it."""

    application: ApplicationId
    column: str
    name: str
    field: str
    unit: str
    decides: int
    why: str


class TellingPanel(QFrame):
    """Stands where the record stands; a press goes to the cell, ready for typing."""

    cell_wanted = Signal(object)
    forms_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.cells: tuple[Wanted, ...] = ()
        self.rows = PlainTable([], self)
        self.table = QTableView()
        self.table.setModel(self.rows)
        self.table.setAccessibleName(self.tr("Sel yang menentukan"))
        dress_table(self.table, row_height=28)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = text()
        self.title.setFont(theme.font(weight=theme.STRONG))
        self.why = text("", theme.Step.SMALL, "muted")
        self.why.setWordWrap(True)
        self.why.setContentsMargins(12, 8, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        column.addWidget(self.table, 1)
        column.addWidget(self.why)
        column.addWidget(self._build_foot())
        self.table.clicked.connect(self._on_pressed)
        self.table.activated.connect(self._on_pressed)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)

    def _build_head(self) -> QWidget:
        head = QFrame()
        head.setProperty("pane", "head")
        head.setFixedHeight(theme.px(40))
        close = icon_button("x", self.tr("Tutup daftar sel"))
        close.clicked.connect(self.closed)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 8, 0)
        row.addWidget(self.title, 1)
        row.addWidget(close)
        return head

    def _build_foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("pane", "foot")
        foot.setFixedHeight(theme.px(48))
        self.forms = button(self.tr("Formulir per OPD"), icon="envelope", kind="primary")
        self.forms.clicked.connect(self.forms_wanted)
        self.asked = text("", theme.Step.SMALL, "muted")
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(self.asked, 1)
        row.addWidget(self.forms)
        return foot

    def show_cells(self, cells: Sequence[Wanted], decisions: int) -> None:
        """Show the cells, those that settle most first."""
        self.cells = tuple(cells)
        self.title.setText(
            self.tr("{n} sel menentukan {decisions} keputusan").format(
                n=written.number(len(cells)), decisions=written.number(decisions)
            )
        )
        offices = {cell.unit for cell in cells if cell.unit}
        self.asked.setText(self.tr("di {n} OPD").format(n=written.number(len(offices))))
        heads = [self.tr("Aplikasi"), self.tr("Sel kosong"), self.tr("Menentukan")]
        lines = [Line((one.name, one.field, written.number(one.decides))) for one in cells]
        self.rows.show(lines, heads)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)
        self.table.setColumnWidth(1, theme.px(100))
        self.table.setColumnWidth(2, theme.px(100))
        self._tell(cells[0] if cells else None)

    def _tell(self, cell: Wanted | None) -> None:
        if cell is None:
            self.why.setText(self.tr("Tidak ada sel kosong yang mengubah keputusan."))
            return
        said = self.tr("{unit}: {why}.").format(unit=cell.unit or "–", why=cell.why)
        self.why.setText(said)

    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._tell(self.cells[current.row()])

    def _on_pressed(self, index: QModelIndex) -> None:
        self.cell_wanted.emit(self.cells[index.row()])
