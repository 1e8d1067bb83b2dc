"""One half of the grid: a table view that draws the frame of the selection as Excel does."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ui import theme

HANDLE = 7
_QUIETLY = QItemSelectionModel.SelectionFlag.NoUpdate


class CellView(QTableView):
    """Knows keys and the fill handle; what they mean is the grid's business."""

    copied = Signal()
    pasted = Signal()
    cleared = Signal()
    filled = Signal(int)
    """Fill the selection down to this row; -1: inside the selection."""
    filter_asked = Signal()
    left_behind = Signal(int)
    """An arrow key would leave this half: to the left (-1) or to the right (1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        vertical = self.verticalHeader()
        vertical.setDefaultSectionSize(theme.px(28))
        vertical.setMinimumSectionSize(theme.px(20))
        vertical.setSectionResizeMode(vertical.ResizeMode.Fixed)
        self._filling_to = -1

    # --- the frame --------------------------------------------------------------------

    def chosen(self) -> QItemSelectionRange | None:
        """Return the selection when it is one block."""
        chosen = self.selectionModel()
        ranges = list(cast(Iterable[QItemSelectionRange], chosen.selection())) if chosen else []
        return ranges[0] if len(ranges) == 1 else None

    def frame(self) -> QRect:
        """Return the block's rectangle in this view; empty when it shows none of its columns."""
        block = self.chosen()
        if block is None:
            return QRect()
        model = self.model()
        columns = [
            column
            for column in range(block.left(), block.right() + 1)
            if not self.isColumnHidden(column)
        ]
        box = QRect()
        for row in (block.top(), block.bottom()):
            for column in columns:
                box = box.united(self.visualRect(model.index(row, column)))
        return box

    def _handle(self) -> QRect:
        box, block = self.frame(), self.chosen()
        if box.isEmpty() or block is None or self.isColumnHidden(block.right()):
            return QRect()
        return QRect(box.right() - 3, box.bottom() - 3, HANDLE, HANDLE)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        box = self.frame()
        if box.isEmpty() or not self.chosen():
            return
        painter, colours = QPainter(self.viewport()), theme.palette()
        painter.setPen(QPen(colours.accent, 2))
        painter.drawRect(box.adjusted(1, 1, -1, -1))
        handle = self._handle()
        if not handle.isEmpty():
            painter.fillRect(handle.adjusted(-1, -1, 1, 1), colours.panel)
            painter.fillRect(handle, colours.accent)
        if self._filling_to > (block := self.chosen()).bottom():  # type: ignore[union-attr]
            painter.setPen(QPen(colours.accent, 1, Qt.PenStyle.DashLine))
            last = self.visualRect(self.model().index(self._filling_to, block.right()))  # type: ignore[union-attr]
            painter.drawRect(QRect(box.topLeft(), last.bottomRight()))

    # --- hands ------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._handle().adjusted(-3, -3, 3, 3).contains(event.position().toPoint()):
            self._filling_to = self.chosen().bottom()  # type: ignore[union-attr]
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._filling_to >= 0:
            row = self.rowAt(event.position().toPoint().y())
            self._filling_to = max(row, self.chosen().bottom())  # type: ignore[union-attr]
            self.viewport().update()
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._filling_to >= 0:
            row, self._filling_to = self._filling_to, -1
            block = self.chosen()
            if block is not None and row > block.bottom():
                self.filled.emit(row)
            self.viewport().update()
            return
        super().mouseReleaseEvent(event)

    def _way_out(self, key: int) -> int:
        """Return -1 or 1 when an arrow key points out of the columns shown here."""
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        order = self.shown_columns()
        current = self.currentIndex().column()
        at_edge = bool(order) and current == order[0 if way < 0 else -1]
        return way if at_edge else 0

    def shown_columns(self) -> list[int]:
        """Return the columns shown here, in their order on screen."""
        header = self.horizontalHeader()
        shown = [n for n in range(self.model().columnCount()) if not self.isColumnHidden(n)]
        return sorted(shown, key=header.visualIndex)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)  # chooses the first cell, shown or hidden, when none is
        current = self.currentIndex()
        if current.isValid() and self.isColumnHidden(current.column()):
            first = self.model().index(current.row(), self.shown_columns()[0])
            self.selectionModel().setCurrentIndex(first, _QUIETLY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        standard = QKeySequence.StandardKey
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.matches(standard.Copy):
            self.copied.emit()
        elif event.matches(standard.Paste):
            self.pasted.emit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.cleared.emit()
        elif control and event.key() == Qt.Key.Key_D:
            self.filled.emit(-1)
        elif alt and event.key() == Qt.Key.Key_Down:
            self.filter_asked.emit()
        elif not event.modifiers() and (way := self._way_out(event.key())):
            self.left_behind.emit(way)
        else:
            super().keyPressEvent(event)
