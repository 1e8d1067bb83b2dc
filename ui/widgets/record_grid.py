"""The grid officers know: two views on one model, the left one with the columns that stay."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from graph.model import ApplicationId
from ui import theme
from ui.models.clipboard import from_clipboard, to_clipboard
from ui.models.columns import FROZEN
from ui.models.editing import CellEdit
from ui.models.record_table import RecordTable, SortKey
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.cell_view import CellView
from ui.widgets.grid_header import GridHeader

ELASTIC, ELASTIC_LEAST = "function", 100
NUMBERS = 36
"""Width of the row numbers."""


class RecordGrid(QWidget):
    """Sorting, selection, clipboard, filling; what changes is told, never written here."""

    current_changed = Signal(object)
    chosen_changed = Signal()
    edits_made = Signal(object, str)
    """Cells that shall change, and whether by paste, fill or clear."""

    def __init__(self, model: RecordTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.frozen = set(range(FROZEN))
        """Columns in the left half, which never scroll away."""
        self.left, self.right = CellView(), CellView()
        self._delegates = [CellDelegate(model, self.tr("kosong"), self) for _ in range(2)]
        """One for each half: a delegate closes the editors of every view that uses it."""
        self.left_header, self.right_header = GridHeader(model), GridHeader(model)
        self._set_up(self.left, self.left_header, self.tr("Nama aplikasi"))
        self._set_up(self.right, self.right_header, self.tr("Inventaris"))
        self.right.setSelectionModel(self.left.selectionModel())
        self._freeze()
        self._lay_out()
        self._link()

    def _set_up(self, view: CellView, header: GridHeader, name: str) -> None:
        view.setHorizontalHeader(header)
        view.setModel(self.model)
        delegate = self._delegates[view is self.right]
        delegate.spread.connect(self.spread)
        view.setItemDelegate(delegate)
        view.setAccessibleName(name)
        view.copied.connect(self.copy)
        view.pasted.connect(self.paste)
        view.cleared.connect(self.clear_cells)
        view.filled.connect(self.fill_down)
        for number, column in enumerate(self.model.columns):
            view.setColumnWidth(number, theme.px(column.width))
        header.sort_wanted.connect(self.sort)

    def _freeze(self) -> None:
        for number, column in enumerate(self.model.columns):
            self.left.setColumnHidden(number, number not in self.frozen)
            self.right.setColumnHidden(number, number in self.frozen or not column.shown)
        self.left_header.setSectionsMovable(False)
        self.right.verticalHeader().hide()
        numbers = self.left.verticalHeader()
        numbers.setFixedWidth(theme.px(NUMBERS))
        numbers.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        numbers.setHighlightSections(False)
        self.right_header.setStretchLastSection(False)
        self.left.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.left.setProperty("side", "frozen")
        self._fit_left()
        self.left_header.sectionResized.connect(self._fit_left)

    def _fit_left(self) -> None:
        width = sum(self.left.columnWidth(number) for number in self.frozen)
        self.left.setFixedWidth(width + theme.px(NUMBERS) + 2)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.left)
        row.addWidget(self.right, 1)

    def _link(self) -> None:
        for one, other in ((self.left, self.right), (self.right, self.left)):
            one.verticalScrollBar().valueChanged.connect(other.verticalScrollBar().setValue)
        self.left.left_behind.connect(lambda way: self._cross(way, self.right))
        self.right.left_behind.connect(lambda way: self._cross(way, self.left))
        choice = self.left.selectionModel()
        choice.currentRowChanged.connect(self._on_row)
        choice.selectionChanged.connect(self._on_selection)

    # --- what is chosen ---------------------------------------------------------------

    def show_record(self, application: ApplicationId | None) -> None:
        """Mark the row of a record and bring it into view."""
        row = self.model.row_of(application) if application is not None else None
        self._mark(-1 if row is None else row)
        current = self.left.currentIndex()
        if row is not None and current.row() != row:
            column = current.column() if current.isValid() else 1
            if column in self.frozen and self.right.hasFocus():
                column = self._first_shown()  # an arrow key must find its cell in this half
            index = self.model.index(row, column)
            choice = self.left.selectionModel()
            choice.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.right.scrollTo(self.model.index(row, self._first_shown()))
        self._repaint()

    def _mark(self, row: int) -> None:
        for delegate in self._delegates:
            delegate.record_row = row

    def _cross(self, way: int, other: CellView) -> None:
        """Go on in the other half, where an arrow key leads out of this one."""
        if (way > 0) == (other is self.right):
            row = self.left.currentIndex().row()
            columns = other.shown_columns()
            column = columns[0] if way > 0 else columns[-1]
            other.setCurrentIndex(self.model.index(row, column))
            other.setFocus()

    def _first_shown(self) -> int:
        shown = (n for n in range(len(self.model.columns)) if not self.right.isColumnHidden(n))
        return next(shown, FROZEN)

    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._mark(current.row())
            self.current_changed.emit(self.model.app(current.row()).id)
            self._repaint()

    def _on_selection(self, _new: QItemSelection, _old: QItemSelection) -> None:
        self._repaint()
        self.chosen_changed.emit()

    def _repaint(self) -> None:
        self.left.viewport().update()
        self.right.viewport().update()

    def chosen_cells(self) -> list[list[QModelIndex]]:
        """Return the chosen cells, row by row, hidden columns left out."""
        rows: dict[int, list[QModelIndex]] = {}
        for index in self.left.selectionModel().selectedIndexes():
            if self._is_shown(index.column()):
                rows.setdefault(index.row(), []).append(index)
        return [sorted(rows[row], key=self._place) for row in sorted(rows)]

    def _place(self, index: QModelIndex) -> int:
        column = index.column()
        if column in self.frozen:
            return column
        return len(self.model.columns) + self.right_header.visualIndex(column)

    def _is_shown(self, column: int) -> bool:
        return column in self.frozen or not self.right.isColumnHidden(column)

    # --- order ------------------------------------------------------------------------

    def sort(self, column: str, add: bool = False) -> None:
        """Sort by a column; again turns it round, a third time ends it; ``add`` as next level."""
        old = next((key for key in self.model.sorting if key.column == column), None)
        others = [key for key in self.model.sorting if key.column != column] if add else []
        key = None if old and old.descending else SortKey(column, descending=old is not None)
        kept = self.current_id()
        self.model.arrange(sorting=[*others, key] if key else others)
        self.show_record(kept)
        self._update_heads()

    def _update_heads(self) -> None:
        self.left_header.viewport().update()
        self.right_header.viewport().update()

    def current_id(self) -> ApplicationId | None:
        """Return the application of the current row."""
        index = self.left.currentIndex()
        return self.model.app(index.row()).id if index.isValid() else None

    # --- clipboard and filling --------------------------------------------------------

    def copy(self) -> None:
        """Copy the chosen cells as text and as a table."""
        rows = self.chosen_cells()
        if not rows:
            return
        columns = [self.model.columns[index.column()] for index in rows[0]]
        texts = [[str(index.data(Qt.ItemDataRole.EditRole) or "") for index in row] for row in rows]
        QGuiApplication.clipboard().setMimeData(
            to_clipboard([column.title() for column in columns], texts)
        )

    def paste(self) -> None:
        """Write the clipboard's block from the current cell on; one cell fills the choice."""
        block = from_clipboard(QGuiApplication.clipboard().mimeData())
        cells = self.chosen_cells()
        if not block or not cells:
            return
        if len(block) == 1 and len(block[0]) == 1:
            self._tell([(index, block[0][0]) for row in cells for index in row], "paste")
            return
        if len(block) > 1 and _are_titles(block[0], self.model):
            block = block[1:]  # copied from here, or from a sheet with the same heads
        start = cells[0][0]
        places = self._columns_from(start)
        edits = [
            (self.model.index(start.row() + down, column), text)
            for down, texts in enumerate(block)
            for column, text in zip(places, texts, strict=False)
            if start.row() + down < self.model.rowCount()
        ]
        self._tell(edits, "paste")

    def _columns_from(self, start: QModelIndex) -> list[int]:
        shown = [n for n in range(len(self.model.columns)) if self._is_shown(n)]
        shown.sort(key=lambda n: self._place(self.model.index(0, n)))
        return shown[shown.index(start.column()) :]

    def spread(self, text: str) -> None:
        """Write one text into every chosen cell."""
        self._tell([(index, text) for row in self.chosen_cells() for index in row], "spread")

    def clear_cells(self) -> None:
        """Empty the chosen cells."""
        self._tell([(index, "") for row in self.chosen_cells() for index in row], "clear")

    def fill_down(self, to: int = -1) -> None:
        """Repeat the first chosen row down the selection, or down to row ``to``."""
        rows = self.chosen_cells()
        if not rows:
            return
        source = {i.column(): str(i.data(Qt.ItemDataRole.EditRole) or "") for i in rows[0]}
        last = rows[-1][0].row() if to < 0 else min(to, self.model.rowCount() - 1)
        below = range(rows[0][0].row() + 1, last + 1)
        self._tell(
            [
                (self.model.index(row, column), text)
                for row in below
                for column, text in source.items()
            ],
            "fill",
        )

    def _tell(self, cells: list[tuple[QModelIndex, str]], how: str) -> None:
        edits = [
            CellEdit(self.model.app(index.row()).id, column, text)
            for index, text in cells
            if (column := self.model.columns[index.column()]).editable
        ]
        if edits:
            self.edits_made.emit(edits, how)

    # --- columns ----------------------------------------------------------------------

    def show_column(self, identity: str, *, shown: bool) -> None:
        """Show or hide a column; name and badge are always there."""
        number = self.model.number(identity)
        if number < FROZEN:
            return
        if number in self.frozen and not shown:
            self.freeze(identity, on=False)
        if number not in self.frozen:
            self.right.setColumnHidden(number, not shown)
        self.fit()

    def freeze(self, identity: str, *, on: bool) -> None:
        """Keep a column in view while the others scroll, or let it scroll again."""
        number = self.model.number(identity)
        if number < FROZEN or on is (number in self.frozen):
            return
        (self.frozen.add if on else self.frozen.discard)(number)
        self.left.setColumnWidth(number, self.right.columnWidth(number))
        self.left.setColumnHidden(number, not on)
        self.right.setColumnHidden(number, on)
        self._fit_left()
        self.fit()

    def is_frozen(self, identity: str) -> bool:
        """Tell whether a column never scrolls away."""
        return self.model.number(identity) in self.frozen

    def shown_columns(self) -> list[str]:
        """Return the ids of the columns that scroll, in their order on screen."""
        numbers = [n for n in range(len(self.model.columns)) if n not in self.frozen]
        shown = [n for n in numbers if self._is_shown(n)]
        shown.sort(key=self.right_header.visualIndex)
        return [self.model.columns[number].id for number in shown]

    def frozen_columns(self) -> list[str]:
        """Return the ids of the columns that were frozen besides name and badge."""
        return [self.model.columns[n].id for n in sorted(self.frozen) if n >= FROZEN]

    def arrange_columns(self, identities: list[str], frozen: Sequence[str] = ()) -> None:
        """Show exactly these columns in this order, with these frozen."""
        ids = [column.id for column in self.model.columns]
        for identity in ids[FROZEN:]:
            self.freeze(identity, on=identity in frozen)
            self.show_column(identity, shown=identity in identities or identity in frozen)
        for place, identity in enumerate(i for i in identities if i in ids):
            number = ids.index(identity)
            self.right_header.moveSection(self.right_header.visualIndex(number), FROZEN + place)

    def go_to(self, application: ApplicationId, identity: str) -> None:
        """Put the cursor into one cell, ready for typing; a hidden column is shown."""
        row = self.model.row_of(application)
        if row is None:
            return
        if not self._is_shown(self.model.number(identity)):
            self.show_column(identity, shown=True)
        index = self.model.index(row, self.model.number(identity))
        view = self.left if self.is_frozen(identity) else self.right
        choice = self.left.selectionModel()
        choice.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        view.scrollTo(index)
        view.setFocus()

    def fit(self) -> None:
        """Give the column of functions the room that the others leave."""
        number = self.model.number(ELASTIC)
        columns = range(len(self.model.columns))
        others = sum(self.right.columnWidth(n) for n in columns if n != number)
        bar = self.right.verticalScrollBar().sizeHint().width()
        room = self.width() - self.left.width() - bar - others  # the view itself is resized later
        self.right.setColumnWidth(number, max(room, theme.px(ELASTIC_LEAST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


def _are_titles(cells: Sequence[str], model: RecordTable) -> bool:
    """Tell whether a row holds nothing but heads of this grid."""
    titles = {column.title() for column in model.columns if column.title()}
    return bool(cells) and all(cell in titles for cell in cells)
