"""Pairs as rows of a list: the model, how a row is drawn, and its words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.domain.decision import Verdict
from ui import format as written
from ui import theme
from ui.icons import paint_icon
from ui.models.review import PairKind, ReviewPair
from ui.theme import STRONG, Step
from ui.widgets.lettering import RIGHT, short_name, shortened, width_of, write

Index = QModelIndex | QPersistentModelIndex
PAIR = Qt.ItemDataRole.UserRole + 1
NO_INDEX = QModelIndex()
ICONS = {
    PairKind.SAME: "equals",
    PairKind.CHANNEL: "device-mobile",
    PairKind.SHARED_USE: "users",
    PairKind.FUNCTION: "crosshair",
    PairKind.COMPONENT: "puzzle-piece",
    PairKind.NATIONAL: "globe",
}


def kind_text(kind: PairKind) -> str:
    """Return what people call a kind of pair."""
    return {
        PairKind.SAME: QCoreApplication.translate("Queue", "aplikasi sama"),
        PairKind.CHANNEL: QCoreApplication.translate("Queue", "kanal satu sistem"),
        PairKind.SHARED_USE: QCoreApplication.translate("Queue", "pengguna bersama"),
        PairKind.FUNCTION: QCoreApplication.translate("Queue", "fungsi sama"),
        PairKind.COMPONENT: QCoreApplication.translate("Queue", "komponen bersama"),
        PairKind.NATIONAL: QCoreApplication.translate("Queue", "menyaingi Apl. Umum"),
    }[kind]


def consequence_text(pair: ReviewPair) -> str:
    """Say what the answer would change."""
    if pair.verdict is not None:
        return {
            Verdict.SAME: QCoreApplication.translate("Queue", "diputus sama"),
            Verdict.DIFFERENT: QCoreApplication.translate("Queue", "diputus beda"),
            Verdict.UNSURE: QCoreApplication.translate("Queue", "ragu"),
        }[pair.verdict]
    if not pair.moved:
        return QCoreApplication.translate("Queue", "tanpa akibat")
    if pair.kind in {PairKind.SAME, PairKind.CHANNEL, PairKind.SHARED_USE}:
        return QCoreApplication.translate("Queue", "hitung 1, bukan 2")
    text = QCoreApplication.translate("Queue", "ubah {n} keputusan")
    return text.format(n=written.number(len(pair.moved)))


class PairModel(QAbstractListModel):
    """The pairs shown, in order; replaced as a whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pairs: tuple[ReviewPair, ...] = ()

    def show(self, pairs: Sequence[ReviewPair]) -> None:
        """Show these pairs."""
        self.beginResetModel()
        self.pairs = tuple(pairs)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            PAIR,
        ):
            return None
        pair = self.pairs[index.row()]
        if role == PAIR:
            return pair
        said = (kind_text(pair.kind), written.percent(pair.probability), consequence_text(pair))
        return f"{pair.name_a} — {pair.name_b}, {', '.join(said)}"


class PairDelegate(QStyledItemDelegate):
    """Two lines: both names and the probability; the kind and the consequence."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(80, theme.px(56))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        pair, palette = index.data(PAIR), theme.palette()
        rect = QRectF(option.rect)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, palette.soft)
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), palette.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, palette.hover)
        inner = rect.adjusted(14, 8, -12, -8)
        upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() / 2)
        self._names(painter, upper, pair)
        self._meaning(painter, upper.translated(0, inner.height() / 2), pair)
        painter.setPen(palette.grid)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _names(self, painter: QPainter, line: QRectF, pair: ReviewPair) -> None:
        palette, strong = theme.palette(), theme.font(Step.BODY, STRONG)
        share = written.percent(pair.probability)
        wide = width_of(share, Step.BODY, STRONG) + 4
        sure = pair.probability >= 0.6 and pair.verdict is None
        colour = palette.text if sure else palette.muted
        write(painter, line, share, colour, strong if sure else theme.font(), RIGHT)
        side = theme.px(13)
        room = line.width() - wide - side - 16
        left, right = short_name(pair.name_a), short_name(pair.name_b)
        first = width_of(left, Step.BODY, STRONG)
        second = width_of(right, Step.BODY, STRONG)
        if first + second > room:
            first = min(first, max(room - second, room / 2))
        name = shortened(left, first, Step.BODY, STRONG)
        first = width_of(name, Step.BODY, STRONG)
        ink = palette.text if pair.verdict is None else palette.muted
        write(painter, QRectF(line.left(), line.top(), first + 2, line.height()), name, ink, strong)
        x = line.left() + first + 5
        sign = "equals" if pair.kind is PairKind.SAME else "link"
        place = QRect(round(x), round(line.center().y() - side / 2), side, side)
        paint_icon(painter, place, sign, palette.muted)
        rest = QRectF(x + side + 5, line.top(), room - first + 4, line.height())
        write(painter, rest, right, ink, strong)

    def _meaning(self, painter: QPainter, line: QRectF, pair: ReviewPair) -> None:
        palette, font = theme.palette(), theme.font(Step.SMALL)
        side = theme.px(13)
        place = QRect(round(line.left()), round(line.center().y() - side / 2), side, side)
        paint_icon(painter, place, ICONS[pair.kind], palette.muted)
        telling = pair.moved and pair.verdict is None
        colour = palette.warn if telling else palette.muted
        then = consequence_text(pair)
        write(painter, line, then, colour, font, RIGHT)
        room = line.adjusted(side + 6, 0, -width_of(then, Step.SMALL) - 8, 0)
        write(painter, room, kind_text(pair.kind), palette.muted, font)
