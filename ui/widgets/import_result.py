"""The last step of the import: what would change, cell by cell, and what the officer answers."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from planner.workspace.wishes import Wishes
from ui import format as written
from ui import theme
from ui.models.import_lines import ALWAYS, Kind, Listing, compared, count, listing, title
from ui.models.plain_table import PlainTable
from ui.summaries import ImportSummary
from ui.widgets.buttons import button, text
from ui.widgets.painting import dress_table

WIDTHS = {
    Kind.UNCLEAR: (24, 16, 24, 18, 18),
    Kind.CONFLICT: (22, 16, 24, 24, 14),
    Kind.SPLIT: (34, 34, 16, 16),
    Kind.CHANGED: (24, 16, 24, 24, 12),
    Kind.NEW: (36, 28, 36),
    Kind.VANISHED: (36, 28, 36),
    Kind.ISSUES: (8, 22, 14, 28, 28),
    Kind.ACCOUNTS: (24, 18, 9, 9, 10, 30),
}
"""Shares of the table's width, of a hundred."""


class ImportResultPane(QWidget):
    """A tab for each list, its table, and the bar that answers for the chosen lines."""

    answered = Signal(object, object, bool)
    """A kind, the keys of the chosen lines, and whether the other answer is given."""
    marked_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._summary: ImportSummary | None = None
        self._wishes = Wishes()
        self._listing = Listing((), ())
        self.kinds: list[Kind] = []
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Hasil impor"))
        self.tabs.addTab(self.tr("Hasil"))  # until there is something to show
        self.rows = PlainTable([], self)
        self.table = _table(self.rows, self.tr("Baris hasil"))
        self.compare = PlainTable([], self)
        self.compare_table = _table(self.compare, self.tr("Bandingan"))
        self.note = text("", theme.Step.SMALL, "muted")
        self.note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        column.addWidget(self.table, 3)
        column.addWidget(self._build_answers())
        column.addWidget(self.compare_table, 2)
        self.tabs.currentChanged.connect(self._on_tab)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)

    def _build_head(self) -> QWidget:
        head = QFrame()
        head.setProperty("pane", "head")
        self.copy = button(self.tr("Salin daftar"), icon="copy", kind="small")
        self.marked = button(self.tr("Salinan bertanda"), icon="file", kind="small")
        self.marked.setToolTip(
            self.tr("Salinan buku kerja asli; sel yang bermasalah diwarnai dan diberi komentar.")
        )
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.rows.as_tabs()))
        self.marked.clicked.connect(self.marked_wanted)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.copy)
        row.addWidget(self.marked)
        return head

    def _build_answers(self) -> QWidget:
        self.answers = QFrame()
        self.answers.setProperty("pane", "foot")
        self.answers.setFixedHeight(theme.px(44))
        self.chosen = text("", theme.Step.SMALL)
        self.first = button(self.tr("Jawaban aman"))
        self.second = button(self.tr("Jawaban lain"))
        self.first.clicked.connect(lambda: self._answer(other=False))
        self.second.clicked.connect(lambda: self._answer(other=True))
        row = QHBoxLayout(self.answers)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.note, 1)
        row.addWidget(self.chosen)
        row.addWidget(self.first)
        row.addWidget(self.second)
        return self.answers

    # --- showing ----------------------------------------------------------------------

    def show_summary(self, summary: ImportSummary, wishes: Wishes) -> None:
        """Show what accepting would do; a list that wants answers comes first."""
        self._summary, self._wishes = summary, wishes
        self.kinds = [kind for kind in Kind if kind in ALWAYS or count(kind, summary)]
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for kind in self.kinds:
            self.tabs.addTab(title(kind, summary))
        self.tabs.blockSignals(False)
        self.marked.setVisible(summary.marked > 0)
        first = next((kind for kind in self.kinds if count(kind, summary)), self.kinds[0])
        self.show_kind(first)

    def show_kind(self, kind: Kind) -> None:
        """Show one list."""
        at = self.kinds.index(kind)
        if self.tabs.currentIndex() != at:
            self.tabs.setCurrentIndex(at)
        else:
            self._on_tab(at)

    @property
    def kind(self) -> Kind:
        """The list that is shown."""
        return self.kinds[max(self.tabs.currentIndex(), 0)]

    def show_wishes(self, wishes: Wishes) -> None:
        """Show the answers given; the chosen lines stay chosen."""
        self._wishes = wishes
        chosen = self._chosen_rows()
        self._fill()
        model = self.table.selectionModel()
        for row in chosen:
            model.select(
                self.rows.index(row, 0),
                QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
            )

    def _on_tab(self, _tab: int) -> None:
        if self._summary is None:
            return
        self._fill()
        if self._listing.choices and self._listing.lines:
            self.table.selectRow(0)
        self._on_chosen()

    def _fill(self) -> None:
        if self._summary is None:
            return
        self._listing = listing(self.kind, self._summary, self._wishes)
        self.rows.show(self._listing.lines, self._listing.heads)
        self.note.setText(self._listing.note)
        self.answers.setVisible(bool(self._listing.note or self._listing.choices))
        for at, made in enumerate((self.first, self.second)):
            made.setVisible(self._listing.choices is not None)
            if self._listing.choices is not None:
                made.setText(self._listing.choices[at])
        self.compare_table.setVisible(self.kind is Kind.UNCLEAR)
        self._fit()

    def _fit(self) -> None:
        """Share the width; long texts are whole in their tooltips."""
        room = self.table.viewport().width()
        for at, share in enumerate(WIDTHS[self.kind]):
            self.table.setColumnWidth(at, room * share // 100)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self._summary is not None:
            self._fit()

    # --- answering --------------------------------------------------------------------

    def _chosen_rows(self) -> list[int]:
        return sorted({index.row() for index in self.table.selectionModel().selectedRows()})

    def _on_chosen(self) -> None:
        rows = self._chosen_rows()
        for made in (self.first, self.second):
            made.setEnabled(bool(rows))
        self.chosen.setText(
            self.tr("{n} dipilih").format(n=written.number(len(rows)))
            if self._listing.choices and rows
            else ""
        )
        if self.kind is Kind.UNCLEAR and rows and self._summary is not None:
            row = self._summary.unclear[rows[0]]
            heads = [self.tr("Bidang"), self.tr("Di inventaris"), self.tr("Di berkas")]
            self.compare.show(compared(row.cells), heads)
            head = self.compare_table.horizontalHeader()
            head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _answer(self, *, other: bool) -> None:
        keys = tuple(self._listing.keys[row] for row in self._chosen_rows())
        if keys:
            self.answered.emit(self.kind, keys, other)


def _table(model: PlainTable, name: str) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    dress_table(table, row_height=28)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.horizontalHeader().setStretchLastSection(True)
    return table
