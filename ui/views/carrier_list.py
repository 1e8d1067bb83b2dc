"""The services with who carries them now and afterwards; a service is dragged to another need."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from graph.model import ServiceId
from ui import theme
from ui.models.service_rows import ServiceRow
from ui.views.carrier_painter import HEAD, LINE, paint_head, paint_service
from ui.widgets.painting import option_rect, option_state

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
MIME = "application/x-ramping-services"
GAP = 6


class CarrierModel(QAbstractListModel):
    """Rows of the list; a drag carries the ids of the services."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ServiceRow] = []

    def show(self, rows: Sequence[ServiceRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def place_of(self, service: str) -> int:
        """Return the row of a service; -1 when it is not listed."""
        found = (n for n, row in enumerate(self.rows) if row.entry and row.entry.id == service)
        return next(found, -1)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return _spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid() or self.rows[index.row()].entry is None:
            return Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        ids = [row.entry.id for one in indexes if (row := self.rows[one.row()]).entry]
        carried.setData(MIME, QByteArray("\n".join(ids).encode()))
        return carried


def _spoken(row: ServiceRow) -> str:
    if row.entry is None:
        return f"{row.title} · {row.note}"
    before = ", ".join(one.name for one in row.entry.before) or "–"
    after = ", ".join(row.entry.carriers) or "–"
    return f"{row.title}\n{before} → {after}"


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        row = cast(ServiceRow, index.data(ROW_ROLE))
        if row.entry is None:
            return QSize(200, theme.px(HEAD))
        lines = max(1, len(row.entry.before), len(row.entry.after))
        return QSize(200, theme.px(LINE) * lines + theme.px(GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = cast(ServiceRow, index.data(ROW_ROLE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.entry is None:
            paint_head(painter, option_rect(option), row)
        else:
            chosen = bool(option_state(option) & QStyle.StateFlag.State_Selected)
            paint_service(painter, option_rect(option), row.entry, chosen=chosen)
        painter.restore()


class CarrierList(QListView):
    """Several can be chosen; Enter asks for their need, Ctrl+Up and Ctrl+Down move them."""

    service_chosen = Signal(str)
    need_wanted = Signal(QPoint)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = CarrierModel(self)
        self.setModel(self.services)
        self.setItemDelegate(_Delegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Layanan dan pengampunya"))
        self.customContextMenuRequested.connect(
            lambda spot: self.need_wanted.emit(self.viewport().mapToGlobal(spot))
        )
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def chosen(self) -> tuple[ServiceId, ...]:
        """The services that are chosen, in the order of the list."""
        rows = (self.services.rows[one.row()] for one in self.selectedIndexes())
        ids = {row.entry.id for row in rows if row.entry}
        return tuple(
            row.entry.id for row in self.services.rows if row.entry and row.entry.id in ids
        )

    def show_rows(self, rows: Sequence[ServiceRow]) -> None:
        """Show rows; what was chosen stays chosen where it is still listed."""
        before, place = self.chosen, self.verticalScrollBar().value()
        self.services.show(rows)
        self.verticalScrollBar().setValue(place)
        for service in before:
            self.choose(service, extend=True, scroll=False)

    def choose(self, service: str, *, extend: bool = False, scroll: bool = True) -> None:
        """Choose a service."""
        row = self.services.place_of(service)
        if row < 0:
            return
        index = self.services.index(row)
        how = QItemSelectionModel.SelectionFlag.Select
        if not extend:
            how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, how)
        if scroll:
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen:
            box = self.visualRect(self.currentIndex())
            self.need_wanted.emit(self.viewport().mapToGlobal(box.bottomLeft()))
        elif step and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.chosen:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)

    def _on_current(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, ServiceRow) and row.entry is not None:
            self.service_chosen.emit(row.entry.id)
