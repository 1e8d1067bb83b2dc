"""The sheets that were read: file, sheet, rows, and how many columns want a look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from importers.result import SheetReading
from ui import format as written
from ui import theme
from ui.icons import paint_icon
from ui.models.mapping import doubts
from ui.widgets.painting import option_rect, option_state, paint_tag

SHEET = Qt.ItemDataRole.UserRole + 1


class _SheetDelegate(QStyledItemDelegate):
    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, theme.px(55))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        sheet: SheetReading = index.data(SHEET)
        colours, rect = theme.palette(), option_rect(option)
        if option_state(option) & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.soft)
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colours.accent)
        painter.setPen(colours.grid)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        size = theme.px(14)
        icon = QRect(rect.left() + 13, rect.top() + theme.px(11), size, size)
        paint_icon(painter, icon, "table", colours.muted)
        self._words(painter, rect, sheet)

    def _words(self, painter: QPainter, rect: QRect, sheet: SheetReading) -> None:
        colours = theme.palette()
        first = QRect(rect.left() + 34, rect.top() + theme.px(8), rect.width() - 44, theme.px(20))
        painter.setFont(theme.font(weight=theme.STRONG))
        painter.setPen(colours.text)
        middle = Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideMiddle
        metrics = painter.fontMetrics()
        painter.drawText(first, middle, metrics.elidedText(sheet.file, elide, first.width()))
        second = QRect(rect.left() + 14, first.bottom() + 1, rect.width() - 24, theme.px(18))
        unsure = len(doubts(sheet))
        words = self.tr("{n} ragu").format(n=unsure) if unsure else self.tr("yakin")
        second.setRight(paint_tag(painter, second, words, "warn" if unsure else "good") - 6)
        rows = self.tr("{sheet} · {n} baris").format(
            sheet=sheet.sheet or "–", n=written.number(sheet.rows)
        )
        painter.setFont(theme.font(theme.Step.SMALL))
        painter.setPen(colours.muted)
        rows = painter.fontMetrics().elidedText(rows, elide, second.width())
        painter.drawText(second, middle, rows)


class SheetList(QListView):
    """One row a sheet; the current one is shown in the middle."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Lembar yang terbaca"))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(_SheetDelegate(self))
        self.selectionModel().currentRowChanged.connect(self._on_row)

    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.row())

    def show_sheets(self, sheets: Sequence[SheetReading]) -> None:
        """Show these sheets, the first with a doubt chosen."""
        self._items.clear()
        for sheet in sheets:
            item = QStandardItem(f"{sheet.file} {sheet.sheet}")
            item.setData(sheet, SHEET)
            item.setToolTip(sheet.file)
            self._items.appendRow(item)
        first = next((n for n, sheet in enumerate(sheets) if doubts(sheet)), 0)
        self.setCurrentIndex(self._items.index(first, 0))
