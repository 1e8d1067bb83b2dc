"""Draws one service: its name, its place in the portal, carriers now, lines, carriers after."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from planner.workspace.portal import Carrier, Entry
from ui import theme
from ui.dispositions import paint_badge
from ui.models.service_rows import ServiceRow, portal_words
from ui.theme import MEDIUM, STRONG, Step
from ui.widgets.lettering import LEFT, short_name, width_of, write

LINE, HEAD, BOX = 28, 28, 22
_SIGNS = {"good": "check", "warn": "warning"}


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges and widths of the parts of a row of this width."""

    name: QRectF
    portal: QRectF
    before: QRectF
    lines: QRectF
    after: QRectF


def columns(rect: QRectF) -> Columns:
    """Divide a row."""
    inner = rect.adjusted(theme.px(14), 0, -theme.px(10), 0)
    wide = inner.width()
    portal, gap = theme.px(106), theme.px(44)
    box = max(theme.px(96), (wide - portal - gap) * 0.3)
    name = max(theme.px(90), wide - portal - gap - 2 * box)
    edges = [inner.left()]
    for width in (name, portal, box, gap):
        edges.append(edges[-1] + width)

    def part(number: int, right: float) -> QRectF:
        return QRectF(edges[number], rect.top(), right - edges[number], rect.height())

    return Columns(
        part(0, edges[1] - theme.px(8)),
        part(1, edges[2] - theme.px(4)),
        part(2, edges[3]),
        part(3, edges[4]),
        part(4, inner.right()),
    )


def paint_head(painter: QPainter, rect: QRect, row: ServiceRow) -> None:
    """Draw the head of a need."""
    colours = theme.palette()
    painter.fillRect(rect, colours.sunk)
    box = QRectF(rect).adjusted(theme.px(14), 0, -theme.px(10), 0)
    font = theme.font(Step.SMALL, STRONG)
    write(painter, box, row.title, colours.text, font)
    box.setLeft(box.left() + width_of(row.title, Step.SMALL, STRONG) + theme.px(8))
    write(painter, box, row.note, colours.muted, theme.font(Step.SMALL))
    _rule(painter, rect)


def paint_service(painter: QPainter, rect: QRect, entry: Entry, *, chosen: bool) -> None:
    """Draw one service."""
    colours = theme.palette()
    if chosen:
        painter.fillRect(rect, colours.soft)
        painter.fillRect(QRect(rect.left(), rect.top(), theme.px(3), rect.height()), colours.accent)
    parts = columns(QRectF(rect))
    font = theme.font(Step.BODY, STRONG if chosen else None)
    write(painter, parts.name, entry.title, colours.text, font)
    if not entry.certain:
        _unsure(painter, parts.name, entry)
    _portal(painter, parts.portal, entry)
    before = _boxes(painter, parts.before, entry.before)
    after = _boxes(painter, parts.after, entry.after)
    _lines(painter, parts, entry, (before, after))
    _rule(painter, rect)


def _unsure(painter: QPainter, name: QRectF, entry: Entry) -> None:
    """Mark a doubtful need with a sign after the name."""
    wide = min(width_of(entry.title, Step.BODY), name.width() - theme.px(18))
    _sign(painter, "question", "warn", QPointF(name.left() + wide + theme.px(4), name.center().y()))


def _portal(painter: QPainter, box: QRectF, entry: Entry) -> None:
    words, tone = portal_words(entry)
    if tone in _SIGNS:
        _sign(painter, _SIGNS[tone], tone, QPointF(box.left(), box.center().y()))
    inside = box.adjusted(theme.px(18), 0, 0, 0)
    write(painter, inside, words, theme.palette().colour(tone), theme.font(Step.SMALL))


def _sign(painter: QPainter, icon: str, role: str, at: QPointF) -> None:
    side = theme.px(14)
    picture = theme.icon(icon, role).pixmap(QSize(side, side))
    painter.drawPixmap(int(at.x()), int(at.y() - side / 2), picture)


def _boxes(painter: QPainter, room: QRectF, carriers: tuple[Carrier, ...]) -> dict[str, QRectF]:
    """Draw carriers under each other in the middle of the row; return where each stands."""
    line, high = theme.px(LINE), theme.px(BOX)
    top = room.center().y() - line * len(carriers) / 2
    placed = {}
    for number, carrier in enumerate(carriers):
        box = QRectF(room.left(), top + number * line + (line - high) / 2, room.width(), high)
        _carrier(painter, box, carrier)
        placed[carrier.id] = box
    return placed


def _carrier(painter: QPainter, box: QRectF, carrier: Carrier) -> None:
    colours = theme.palette()
    painter.setPen(QPen(colours.line, 1))
    painter.setBrush(colours.panel)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    side = theme.px(16)
    spot = QRect(int(box.left()) + 4, int(box.center().y() - side / 2), side, side)
    paint_badge(painter, spot, carrier.disposition)
    inside = box.adjusted(side + 9, 0, -4, 0)
    stays = not carrier.disposition.removes
    font = theme.font(Step.SMALL, MEDIUM if stays else None)
    write(painter, inside, short_name(carrier.name), colours.text, font, LEFT)


def _lines(
    painter: QPainter,
    parts: Columns,
    entry: Entry,
    placed: tuple[dict[str, QRectF], dict[str, QRectF]],
) -> None:
    before, after = placed
    left, right = parts.lines.left(), parts.lines.right()
    for carrier in entry.before:
        start = QPointF(left, before[carrier.id].center().y())
        target = after.get(carrier.into) or after.get(carrier.id)
        tone = theme.palette().tone(carrier.disposition).fill
        if target is None:
            _stops(painter, start, right, tone)
            continue
        stays = not carrier.disposition.removes
        _curve(painter, start, QPointF(right - 1, target.center().y()), tone, 2.5 if stays else 1.6)


def _curve(painter: QPainter, start: QPointF, end: QPointF, colour: QColor, width: float) -> None:
    path, half = QPainterPath(start), (end.x() - start.x()) / 2
    tip = QPointF(end.x() - 6, end.y())
    path.cubicTo(QPointF(start.x() + half, start.y()), QPointF(end.x() - half, end.y()), tip)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width))
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([end, end + QPointF(-7, -4), end + QPointF(-7, 4)]))


def _stops(painter: QPainter, start: QPointF, right: float, colour: QColor) -> None:
    end = QPointF(right - 16, start.y())
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.DashLine))
    painter.drawLine(start, end)
    painter.setPen(QPen(colour, 1.6))
    for way in (-1, 1):
        painter.drawLine(end + QPointF(-4, -4 * way), end + QPointF(4, 4 * way))


def _rule(painter: QPainter, rect: QRect) -> None:
    painter.setPen(QPen(theme.palette().grid, 1))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
