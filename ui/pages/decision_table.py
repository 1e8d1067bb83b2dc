"""The board as a table: the same cards, sortable, for those who think in rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import theme
from ui.dispositions import name_of, paint_badge
from ui.widgets.board import CARD_ROLE, ORDER
from ui.widgets.board_card import BoardCard

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class DecisionTableModel(QAbstractTableModel):
    """Cards as rows; sorting is done here on the cards themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[BoardCard] = []
        self.shown: Sequence[BoardCard] = ()
        """What was handed over last, in its own order."""
        self._order = (1, Qt.SortOrder.AscendingOrder)

    def show(self, cards: Sequence[BoardCard]) -> None:
        """Show these cards in the order chosen last."""
        self.beginResetModel()
        self.shown, self.cards = cards, list(cards)
        self._arrange()
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else 6

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return section + 1
        return (
            "",
            self.tr("Aplikasi"),
            self.tr("Keputusan"),
            self.tr("OPD atau tujuan"),
            self.tr("Akibat"),
            self.tr("Oleh"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self.cards[index.row()]
        if role == CARD_ROLE:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._texts(card)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return name_of(card.disposition)
        return None

    def _texts(self, card: BoardCard) -> tuple[str, ...]:
        who = self.tr("pejabat") if card.by_officer else self.tr("mesin")
        if card.disposition is ORDER[-1]:
            who = ""
        note = card.warning or card.note
        return ("", card.name, name_of(card.disposition), card.target, note, who)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order)
        self.layoutAboutToBeChanged.emit()
        self._arrange()
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        column, order = self._order
        down = order is Qt.SortOrder.DescendingOrder
        if column == 0:
            self.cards.sort(key=lambda card: ORDER.index(card.disposition), reverse=down)
        else:
            self.cards.sort(key=lambda card: self._texts(card)[column].casefold(), reverse=down)


class _BadgeDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        side = theme.px(16)
        middle = option.rect.center()
        spot = QRect(middle.x() - side // 2, middle.y() - side // 2, side, side)
        paint_badge(painter, spot, index.data(CARD_ROLE).disposition)


class DecisionTable(QTableView):
    """One row per system; the same selection as the board."""

    card_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = DecisionTableModel(self)
        self.setModel(self.cards)
        self.setItemDelegateForColumn(0, _BadgeDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSortingEnabled(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Keputusan sebagai tabel"))
        self.verticalHeader().setDefaultSectionSize(theme.px(28))
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate((32, 210, 145, 200, 130, 70)):
            self.setColumnWidth(column, theme.px(width))
        self.sortByColumn(1, Qt.SortOrder.AscendingOrder)
        self.selectionModel().currentChanged.connect(self._on_current)

    def choose(self, key: str) -> None:
        """Choose a row by its card's key."""
        current = self.currentIndex().data(CARD_ROLE)
        if isinstance(current, BoardCard) and current.key == key:
            return
        for row, card in enumerate(self.cards.cards):
            if card.key == key:
                self.setCurrentIndex(self.cards.index(row, 1))

    def _on_current(self, index: QModelIndex) -> None:
        card = index.data(CARD_ROLE)
        if isinstance(card, BoardCard):
            self.card_chosen.emit(card.key)
