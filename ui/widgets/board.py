"""The board: six columns of cards; a card is decided by dragging it or by a key.

P G U H S set the chosen card's column; Ctrl with left or right moves it to the neighbour.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from planner.domain.decision import Disposition
from ui import format as written
from ui import theme
from ui.dispositions import LETTERS, name_of, paint_badge
from ui.theme import STRONG, Step
from ui.widgets.board_card import CARD, GAP, BoardCard, paint_card
from ui.widgets.buttons import text
from ui.widgets.lettering import RIGHT, width_of, write

MIME = "application/x-ramping-card"
CARD_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ORDER = tuple(Disposition)


class CardModel(QAbstractListModel):
    """The cards of one column; a drag carries the card's key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[BoardCard, ...] = ()

    def show(self, cards: Sequence[BoardCard]) -> None:
        """Show these cards."""
        self.beginResetModel()
        self.cards = tuple(cards)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self.cards[index.row()]
        if role == CARD_ROLE:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return "\n".join(
                part for part in (card.name, card.target, card.warning or card.note) if part
            )
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        if indexes:
            key = self.cards[indexes[0].row()].key
            carried.setData(MIME, QByteArray(key.encode("utf-8")))
        return carried


class _CardDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(80, theme.px(CARD) + theme.px(GAP) - 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect).adjusted(0, 0, 0, -(theme.px(GAP) - 2))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_card(painter, rect, index.data(CARD_ROLE), theme.palette(), chosen=chosen)


class CardList(QListView):
    """One column's list; a card dropped from another column leaves as a signal."""

    dropped = Signal(str)
    keyed = Signal(object)

    def __init__(self, disposition: Disposition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = CardModel(self)
        self.setModel(self.cards)
        self.setItemDelegate(_CardDelegate(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setAccessibleName(name_of(disposition))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.palette().sunk)
        painter.end()
        super().paintEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def _consider(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MIME) and event.source() is not self:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(MIME) and event.source() is not self:
            # The document says where the card stands; the view must not move it by itself.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(bytes(event.mimeData().data(MIME).data()).decode("utf-8"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().upper()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keyed.emit(step)
        elif letter and letter in LETTERS.values() and not event.modifiers():
            self.keyed.emit(next(d for d, sign in LETTERS.items() if sign == letter))
        else:
            super().keyPressEvent(event)


def column_name(disposition: Disposition) -> str:
    """Return the name of a column: short enough for a sixth of the page."""
    return {
        Disposition.REPLACE: QCoreApplication.translate("Board", "Ganti Umum"),
        Disposition.UNDECIDED: QCoreApplication.translate("Board", "Belum"),
    }.get(disposition, name_of(disposition))


class ColumnHead(QWidget):
    """Badge, name, count, and a bar in the column's colour (dashed for undecided)."""

    def __init__(self, disposition: Disposition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._disposition = disposition
        self.count = 0
        self.setFixedHeight(theme.px(42))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), theme.palette()
        side = theme.px(18)
        middle = (self.height() - 4) / 2
        badge = QRectF(0, middle - side / 2, side, side).toRect()
        paint_badge(painter, badge, self._disposition)
        line = QRectF(side + 7, 0, self.width() - side - 9, self.height() - 4)
        count = written.number(self.count)
        write(painter, line, count, palette.muted, theme.font(), RIGHT)
        name = line.adjusted(0, 0, -width_of(count) - 4, 0)
        write(
            painter, name, column_name(self._disposition), palette.text, theme.font(weight=STRONG)
        )
        pen = QPen(palette.tone(self._disposition).fill, 3)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self._disposition is Disposition.UNDECIDED:
            pen.setDashPattern([2, 1])
        painter.setPen(pen)
        y = self.height() - 2
        painter.drawLine(0, y, self.width(), y)
        painter.end()


class BoardColumn(QWidget):
    """Head, cards, and how many more there are below."""

    def __init__(self, disposition: Disposition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.disposition = disposition
        self.head = ColumnHead(disposition)
        self.list = CardList(disposition)
        self.more = text("", Step.SMALL, "muted")
        self.list.verticalScrollBar().valueChanged.connect(self._say_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addSpacing(4)
        column.addWidget(self.list, 1)
        column.addWidget(self.more)

    def show_cards(self, cards: Sequence[BoardCard]) -> None:
        """Show these cards."""
        self.head.count = len(cards)
        self.head.update()
        self.list.cards.show(cards)
        self._say_more()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_more()

    def snap(self) -> None:
        """Scroll on to whole cards, so that none is cut at the top."""
        step = theme.px(CARD) + theme.px(GAP) - 2
        bar = self.list.verticalScrollBar()
        bar.setValue(-(-bar.value() // step) * step)

    def _say_more(self) -> None:
        step = theme.px(CARD) + theme.px(GAP) - 2
        bottom = self.list.verticalScrollBar().value() + self.list.viewport().height()
        below = max(len(self.list.cards.cards) - round(bottom / step), 0)
        said = self.tr("{n} lagi").format(n=written.number(below)) if below else " "
        self.more.setText(said)


class Board(QFrame):
    """All six columns, one selection."""

    card_chosen = Signal(str)
    card_decided = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "foot")
        self.columns = {disposition: BoardColumn(disposition) for disposition in ORDER}
        self._chosen = ""
        self._choosing = False
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 4)
        row.setSpacing(8)
        for disposition, column in self.columns.items():
            row.addWidget(column, 1)
            column.list.dropped.connect(lambda key, d=disposition: self.card_decided.emit(key, d))
            column.list.keyed.connect(lambda wish, d=disposition: self._on_keyed(d, wish))
            column.list.selectionModel().currentChanged.connect(self._on_current)

    def show_cards(self, cards: Sequence[BoardCard]) -> None:
        """Show these cards; the chosen one stays chosen."""
        chosen, self._chosen = self._chosen, ""
        for disposition, column in self.columns.items():
            column.show_cards([card for card in cards if card.disposition is disposition])
        self.choose(chosen)

    def choose(self, key: str) -> None:
        """Choose a card by its key; all others are let go."""
        if key == self._chosen:
            return
        self._chosen, self._choosing = key, True
        for column in self.columns.values():
            rows = [n for n, card in enumerate(column.list.cards.cards) if card.key == key]
            if rows:
                column.list.setCurrentIndex(column.list.cards.index(rows[0], 0))
                column.snap()
            else:
                column.list.clearSelection()
                column.list.setCurrentIndex(NO_INDEX)
        self._choosing = False

    def _on_current(self, index: QModelIndex) -> None:
        card = index.data(CARD_ROLE)
        if isinstance(card, BoardCard) and not self._choosing:
            self.choose(card.key)
            self.card_chosen.emit(card.key)

    def _on_keyed(self, column: Disposition, wish: object) -> None:
        if not self._chosen:
            return
        if isinstance(wish, Disposition):
            self.card_decided.emit(self._chosen, wish)
        elif isinstance(wish, int):
            place = min(max(ORDER.index(column) + wish, 0), len(ORDER) - 1)
            self.card_decided.emit(self._chosen, ORDER[place])
