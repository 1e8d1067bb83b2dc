"""What can be written, as a list: the one chosen is shown beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.models.outputs import Output
from ui.widgets.painting import option_rect, option_state, paint_tag

OUTPUT = Qt.ItemDataRole.UserRole + 1


class ReportList(QListView):
    """One line an output: its icon, its name and the letters of its file."""

    chosen = Signal(object)

    def __init__(self, outputs: Sequence[Output], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Berkas yang dapat dibuat"))
        self.setItemDelegate(_Delegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._items = QStandardItemModel(self)
        for output in outputs:
            item = QStandardItem(output.name)
            item.setData(output, OUTPUT)
            item.setEditable(False)
            item.setToolTip(output.holds)
            item.setData(f"{output.name}, {output.suffix}", Qt.ItemDataRole.AccessibleTextRole)
            item.setData(output.holds, Qt.ItemDataRole.AccessibleDescriptionRole)
            self._items.appendRow(item)
        self.setModel(self._items)
        self.selectionModel().currentChanged.connect(self._on_current)

    def choose(self, number: int) -> None:
        """Choose the output at this place."""
        self.setCurrentIndex(self._items.index(number, 0))

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(OUTPUT))


class _Delegate(QStyledItemDelegate):
    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, theme.px(38))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        output: Output = index.data(OUTPUT)
        colours, rect = theme.palette(), option_rect(option)
        if option_state(option) & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.soft)
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colours.accent)
        size = theme.px(16)
        top = rect.center().y() - size // 2
        paint_icon(painter, QRect(rect.left() + 14, top, size, size), output.icon, colours.muted)
        words = rect.adjusted(14 + size + 10, 0, -theme.px(64), 0)
        painter.setFont(theme.font())
        painter.setPen(colours.text)
        name = painter.fontMetrics().elidedText(
            output.name, Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
        paint_tag(painter, rect.adjusted(0, 0, -12, 0), output.suffix, "neutral")
