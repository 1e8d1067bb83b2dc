"""Every command, page and application by name: type, choose, Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.icons import paint_icon
from ui.widgets.overlay import Overlay
from ui.widgets.painting import option_rect, option_state

ENTRY = Qt.ItemDataRole.UserRole + 1
SHOWN = 60


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be chosen; ``note`` is its key or its kind."""

    id: str
    text: str
    icon: str
    note: str = ""


def ranked(entries: Sequence[Entry], typed: str) -> list[Entry]:
    """Return the entries that hold every typed word, those that begin with it first."""
    words = typed.casefold().split()
    if not words:
        return list(entries[:SHOWN])
    found = [e for e in entries if all(word in e.text.casefold() for word in words)]
    found.sort(key=lambda e: (not e.text.casefold().startswith(words[0]), len(e.text)))
    return found[:SHOWN]


class _EntryDelegate(QStyledItemDelegate):
    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, theme.px(32))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: Entry = index.data(ENTRY)
        colours = theme.palette()
        rect, state = option_rect(option), option_state(option)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.soft)
        size = theme.px(16)
        top = rect.top() + (rect.height() - size) // 2
        paint_icon(painter, QRect(rect.left() + 12, top, size, size), entry.icon, colours.muted)
        painter.setFont(theme.font(theme.Step.SMALL))
        painter.setPen(colours.muted)
        inner = rect.adjusted(40, 0, -12, 0)
        painter.drawText(
            inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, entry.note
        )
        inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(entry.note) - 12)
        painter.setFont(theme.font())
        painter.setPen(colours.text)
        words = painter.fontMetrics().elidedText(
            entry.text, Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)


class CommandPalette(Overlay):
    """A field above a list; arrows move in the list while the field keeps the focus."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Nama perintah, halaman, atau aplikasi"))
        self.field.setAccessibleName(self.tr("Cari atau jalankan perintah"))
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Hasil pencarian"))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_EntryDelegate(self.list))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._on_typed)
        self.list.clicked.connect(lambda _index: self._choose())
        self.field.installEventFilter(self)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Open with these entries."""
        self._entries = entries
        wide = min(theme.px(560), self.owner.width() - 40)
        high = min(theme.px(420), self.owner.height() - 80)
        self.setGeometry((self.owner.width() - wide) // 2, theme.px(48), wide, high)
        self.field.clear()
        self._on_typed("")
        self.open(self.field)

    def _on_typed(self, typed: str) -> None:
        self._model.clear()
        for entry in ranked(self._entries, typed):
            item = QStandardItem(entry.text)
            item.setData(entry, ENTRY)
            self._model.appendRow(item)
        self.list.setCurrentIndex(self._model.index(0, 0))

    def eventFilter(self, _watched: object, event: object) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            return self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        row, last = self.list.currentIndex().row(), self._model.rowCount() - 1
        moves = {
            Qt.Key.Key_Down: min(row + 1, last),
            Qt.Key.Key_Up: max(row - 1, 0),
            Qt.Key.Key_PageDown: min(row + 10, last),
            Qt.Key.Key_PageUp: max(row - 10, 0),
        }
        key = Qt.Key(event.key())
        if key in moves:
            self.list.setCurrentIndex(self._model.index(moves[key], 0))
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose()
            return True
        return False

    def _choose(self) -> None:
        entry = self.list.currentIndex().data(ENTRY)
        if entry is not None:
            self.dismiss()
            self.chosen.emit(entry.id)
