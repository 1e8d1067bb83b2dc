"""Questions as rows of a list: the model, how a row is drawn, and its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
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
from ui.models.questions import Bundle, Question, Row
from ui.models.review import PairKind, ReviewPair
from ui.theme import STRONG, Step
from ui.widgets.lettering import RIGHT, short_name, shortened, width_of, write

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
NO_INDEX = QModelIndex()
ICONS = {
    PairKind.SAME: "equals",
    PairKind.CHANNEL: "device-mobile",
    PairKind.SHARED_USE: "users",
    PairKind.FUNCTION: "crosshair",
    PairKind.COMPONENT: "puzzle-piece",
    PairKind.NATIONAL: "globe",
}
CARET, INDENT = 16.0, 14.0


@dataclass(frozen=True, slots=True)
class Line:
    """One row on show: a bundle, open or not, or a question, inside a bundle or not."""

    row: Row
    inside: bool = False
    unfolded: bool = False


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


def verdict_text(verdict: Verdict) -> str:
    """Return how an answer is told."""
    return {
        Verdict.SAME: QCoreApplication.translate("Queue", "diputus sama"),
        Verdict.DIFFERENT: QCoreApplication.translate("Queue", "diputus beda"),
        Verdict.UNSURE: QCoreApplication.translate("Queue", "ragu"),
    }[verdict]


def consequence_text(pair: ReviewPair) -> str:
    """Say what the answer would change."""
    if pair.verdict is not None:
        return verdict_text(pair.verdict)
    if not pair.moved:
        return QCoreApplication.translate("Queue", "tanpa akibat")
    if pair.kind in {PairKind.SAME, PairKind.CHANNEL, PairKind.SHARED_USE}:
        return QCoreApplication.translate("Queue", "hitung 1, bukan 2")
    text = QCoreApplication.translate("Queue", "ubah {n} keputusan")
    return text.format(n=written.number(len(pair.moved)))


def kind_of(row: Row) -> str:
    """Say what kind a row is, and how many pairs its answer settles besides."""
    if isinstance(row, Bundle):
        said = QCoreApplication.translate("Queue", "{n} pertanyaan")
        return said.format(n=written.number(len(row.questions)))
    if not row.folded:
        return kind_text(row.lead.kind)
    said = QCoreApplication.translate("Queue", "{kind} · +{n} ikut")
    return said.format(kind=kind_text(row.lead.kind), n=written.number(len(row.folded)))


def row_text(row: Row, *, blind: bool = False) -> str:
    """Say a whole row in one sentence, for tooltips and screen readers."""
    if isinstance(row, Bundle):
        said = QCoreApplication.translate("Queue", "{topic}: {n} aplikasi, {kind}; panah membuka")
        return said.format(topic=row.topic, n=written.number(len(row.members)), kind=kind_of(row))
    pair = row.lead
    parts = [kind_of(row)]
    if not blind:
        parts += [written.percent(pair.probability), consequence_text(pair)]
    return f"{pair.name_a} — {pair.name_b}, {', '.join(parts)}"


class PairModel(QAbstractListModel):
    """The rows shown, in order; replaced as a whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self.blind = False

    @property
    def pairs(self) -> tuple[ReviewPair, ...]:
        """The pairs on show, those inside closed bundles left out."""
        return tuple(line.row.lead for line in self.lines if isinstance(line.row, Question))

    def show(self, lines: Sequence[Line]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            ROW,
        ):
            return None
        line = self.lines[index.row()]
        return line if role == ROW else row_text(line.row, blind=self.blind)


class PairDelegate(QStyledItemDelegate):
    """Two lines: both names and the probability; the kind and the consequence."""

    blind = False
    """Hide how sure the engine is, and what it would change."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(80, theme.px(56))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, palette = index.data(ROW), theme.palette()
        rect = QRectF(option.rect)
        painter.save()
        if line.inside:
            painter.fillRect(rect, palette.sunk)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.soft)
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), palette.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, palette.hover)
        inner = rect.adjusted(14 + (theme.px(INDENT) if line.inside else 0), 8, -12, -8)
        upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() / 2)
        lower = upper.translated(0, inner.height() / 2)
        if isinstance(line.row, Bundle):
            self._bundle(painter, upper, line.row, unfolded=line.unfolded)
            self._meaning(painter, lower, line.row, self._bundle_then(line.row))
        else:
            self._names(painter, upper, line.row.lead)
            self._meaning(painter, lower, line.row, self._then(line.row.lead))
        painter.setPen(palette.grid)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _then(self, pair: ReviewPair) -> tuple[str, bool]:
        if self.blind and pair.verdict is None:
            return "", False
        return consequence_text(pair), bool(pair.moved and pair.verdict is None)

    def _bundle_then(self, bundle: Bundle) -> tuple[str, bool]:
        if self.blind:
            return "", False
        text = QCoreApplication.translate("Queue", "ubah {n} keputusan")
        return text.format(n=written.number(bundle.moved)), True

    def _bundle(self, painter: QPainter, line: QRectF, bundle: Bundle, *, unfolded: bool) -> None:
        palette = theme.palette()
        _caret(painter, line, unfolded=unfolded)
        count = QCoreApplication.translate("Queue", "{n} aplikasi")
        count = count.format(n=written.number(len(bundle.members)))
        write(painter, line, count, palette.muted, theme.font(Step.SMALL), RIGHT)
        room = line.adjusted(theme.px(CARET), 0, -width_of(count, Step.SMALL) - 8, 0)
        name = bundle.topic[:1].upper() + bundle.topic[1:]
        write(painter, room, name, palette.text, theme.font(Step.BODY, STRONG))

    def _names(self, painter: QPainter, line: QRectF, pair: ReviewPair) -> None:
        palette, strong = theme.palette(), theme.font(Step.BODY, STRONG)
        hidden = self.blind and pair.verdict is None
        share = "· ·" if hidden else written.percent(pair.probability)
        wide = width_of(share, Step.BODY, STRONG) + 4
        sure = pair.probability >= 0.6 and pair.verdict is None and not hidden
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

    def _meaning(self, painter: QPainter, line: QRectF, row: Row, then: tuple[str, bool]) -> None:
        palette, font = theme.palette(), theme.font(Step.SMALL)
        kind = row.kind if isinstance(row, Bundle) else row.lead.kind
        side = theme.px(13)
        place = QRect(round(line.left()), round(line.center().y() - side / 2), side, side)
        paint_icon(painter, place, ICONS[kind], palette.muted)
        said, telling = then
        write(painter, line, said, palette.warn if telling else palette.muted, font, RIGHT)
        room = line.adjusted(side + 6, 0, -width_of(said, Step.SMALL) - 8, 0)
        write(painter, room, kind_of(row), palette.muted, font)


def _caret(painter: QPainter, line: QRectF, *, unfolded: bool) -> None:
    side = theme.px(12)
    at = QPointF(line.left() - 1, line.center().y() - side / 2).toPoint()
    sign = "caret-down" if unfolded else "caret-right"
    paint_icon(painter, QRect(at.x(), at.y(), side, side), sign, theme.palette().muted)
