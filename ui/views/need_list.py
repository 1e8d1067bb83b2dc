"""The citizens' needs with how much of each stands in the portal; services are dropped on them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import format as written
from ui import theme
from ui.models.service_rows import NeedRow
from ui.theme import STRONG, Step
from ui.views.carrier_list import MIME
from ui.widgets.lettering import RIGHT, write
from ui.widgets.painting import option_rect, option_state

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ROW = 34


class NeedModel(QAbstractListModel):
    """One row a need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[NeedRow] = []

    def show(self, rows: Sequence[NeedRow]) -> None:
        """Show these needs."""
        if [row.code for row in rows] == [row.code for row in self.rows]:
            self.rows = list(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{row.name} · {row.listed}/{row.services}"
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(200, theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, colours = cast(NeedRow, index.data(Qt.ItemDataRole.UserRole)), theme.palette()
        rect = option_rect(option)
        chosen = bool(option_state(option) & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, colours.soft)
            painter.fillRect(rect.left(), rect.top(), theme.px(3), rect.height(), colours.accent)
        box = QRectF(rect).adjusted(theme.px(14), 0, -theme.px(12), 0)
        count, bar = theme.px(44), theme.px(26)
        name = box.adjusted(0, 0, -(count + bar + theme.px(12)), 0)
        font = theme.font(Step.BODY, STRONG if chosen else None)
        write(painter, name, row.name, colours.text if row.services else colours.muted, font)
        middle = box.center().y()
        line = QRectF(box.right() - count - bar, middle - 2, bar, 4)
        if row.services:
            painter.fillRect(line, colours.holiday)
            line.setWidth(bar * row.listed / row.services)
            painter.fillRect(line, colours.accent)
        words = f"{written.number(row.listed)}/{written.number(row.services)}"
        write(painter, box, words, colours.muted, theme.font(Step.SMALL), RIGHT)
        painter.setPen(QPen(colours.grid, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


class NeedList(QListView):
    """One need chosen, or none; a drop classifies."""

    chosen = Signal(str)
    dropped = Signal(str, tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.needs = NeedModel(self)
        self.setModel(self.needs)
        self.setItemDelegate(_Delegate(self))
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Kebutuhan warga"))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit(self.current))

    @property
    def current(self) -> str:
        """The code of the chosen need, empty when none is."""
        rows = self.selectedIndexes()
        return self.needs.rows[rows[0].row()].code if rows else ""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or not event.mimeData().hasFormat(MIME):
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        ids = bytes(event.mimeData().data(MIME).data()).decode().split("\n")
        self.dropped.emit(self.needs.rows[index.row()].code, tuple(ids))

    def _consider(self, event: QDragMoveEvent) -> None:
        over = self.indexAt(event.position().toPoint()).isValid()
        if event.mimeData().hasFormat(MIME) and over:
            event.acceptProposedAction()
        else:
            event.ignore()
