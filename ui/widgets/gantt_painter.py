"""Draws a Gantt on any device: labels at the left, bars in the plot, slack at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui import format as written
from ui import theme
from ui.dispositions import paint_badge
from ui.icons import paint_icon
from ui.palette import Palette
from ui.theme import MEDIUM, STRONG, Step
from ui.widgets.gantt import Columns, GanttBar, GanttRow
from ui.widgets.lettering import CENTRE, width_of, write
from ui.widgets.time_axis import TimeAxis
from ui.widgets.time_painter import draw_days, draw_deadline, draw_today

ROW_HEIGHT = 34.0
BAR_HEIGHT = 18.0
TIGHT, LOOSE = 4, 10
"""Slack in working days: alarming up to the first, unremarkable from the second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GanttLook:
    """One way of looking at the rows: what is chosen, how far it is scrolled."""

    rows: tuple[GanttRow, ...]
    axis: TimeAxis
    row_of: Mapping[str, int] = field(default_factory=dict)
    """Row of each bar, by key."""
    columns: Columns = field(default_factory=Columns)
    scroll: float = 0.0
    chosen: str = ""
    """Key of the chosen bar."""
    blocker: str = ""
    """Key of the bar that keeps the chosen one from starting earlier."""
    ghost: tuple[str, date, date] | None = None
    """A bar being dragged: its key and the days it would occupy."""


def paint_gantt(painter: QPainter, rect: QRectF, look: GanttLook, palette: Palette) -> None:
    """Draw the visible rows (the head is drawn by ``draw_time_head``)."""
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, palette.panel)
    plot = plot_of(rect, look.columns)
    height = row_height()
    rows_bottom = min(rect.top() + len(look.rows) * height - look.scroll, rect.bottom())
    filled = QRectF(plot.left(), plot.top(), plot.width(), max(rows_bottom - rect.top(), 0))
    _draw_chosen_ground(painter, rect, look, palette)
    draw_days(painter, filled, look.axis, palette)
    for number in _visible(look, rect):
        top = rect.top() + number * height - look.scroll
        _draw_row(painter, QRectF(rect.left(), top, rect.width(), height), look, number, palette)
    painter.setClipRect(filled)
    draw_today(painter, filled, look.axis, palette)
    _draw_blocking_arrow(painter, rect, look, palette)
    _draw_ghost(painter, rect, look, palette)
    draw_deadline(painter, filled, look.axis, palette)
    painter.setClipRect(rect)
    painter.setPen(QPen(palette.line, 1))
    for x in (plot.left() - 0.5, plot.right() + 0.5):
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
    painter.restore()


def row_height() -> float:
    """Return the height of a row at the text size in use."""
    return theme.px(ROW_HEIGHT)


def plot_of(rect: QRectF, columns: Columns) -> QRectF:
    """Return the part of the rectangle where days lie."""
    return rect.adjusted(columns.label, 0, -columns.slack, 0)


def bar_rect(rect: QRectF, look: GanttLook, number: int, bar: GanttBar) -> QRectF:
    """Return where a bar of row ``number`` stands."""
    plot = plot_of(rect, look.columns)
    tall = theme.px(BAR_HEIGHT)
    top = rect.top() + number * row_height() - look.scroll + (row_height() - tall) / 2
    left = plot.left() + look.axis.x(bar.start)
    right = plot.left() + look.axis.right(bar.finish)
    return QRectF(left + 0.5, top, max(right - left - 1, 2.0), tall)


def place_of(rect: QRectF, look: GanttLook, key: str) -> QRectF:
    """Return where the bar of this key stands (empty when there is none)."""
    number = look.row_of.get(key, -1)
    if number < 0:
        return QRectF()
    bar = next(bar for bar in look.rows[number].bars if bar.key == key)
    return bar_rect(rect, look, number, bar)


def _visible(look: GanttLook, rect: QRectF) -> range:
    first = max(int(look.scroll / row_height()), 0)
    last = int((look.scroll + rect.height()) / row_height()) + 1
    return range(first, min(last, len(look.rows)))


def _draw_chosen_ground(painter: QPainter, rect: QRectF, look: GanttLook, palette: Palette) -> None:
    number = look.row_of.get(look.chosen, -1)
    if number >= 0:
        top = rect.top() + number * row_height() - look.scroll
        painter.fillRect(QRectF(rect.left(), top, rect.width(), row_height()), palette.soft)


def _draw_row(
    painter: QPainter, line: QRectF, look: GanttLook, number: int, palette: Palette
) -> None:
    row = look.rows[number]
    _draw_label(painter, line, row, look.columns, palette)
    plot = plot_of(line, look.columns)
    painter.save()
    painter.setClipRect(plot.intersected(painter.clipBoundingRect()))
    origin = QRectF(line.left(), line.top() - number * row_height(), line.width(), 0)
    flat = GanttLook(rows=look.rows, axis=look.axis, columns=look.columns)
    places = [bar_rect(origin, flat, number, bar) for bar in row.bars]
    for bar, place in zip(row.bars, places, strict=True):
        if place.right() > plot.left() and place.left() < plot.right():
            _draw_bar(painter, place, bar, palette, chosen=bar.key == look.chosen)
            _draw_bar_text(painter, _uncovered(place, places), bar, palette)
    painter.restore()
    if row.slack is not None:
        _draw_slack(
            painter,
            QRectF(plot.right(), line.top(), look.columns.slack, line.height()),
            row.slack,
            palette,
        )
    painter.setPen(QPen(palette.grid, 1))
    bottom = round(line.bottom()) - 0.5
    painter.drawLine(QPointF(line.left(), bottom), QPointF(line.right(), bottom))


def _draw_label(
    painter: QPainter, line: QRectF, row: GanttRow, columns: Columns, palette: Palette
) -> None:
    left = line.left() + 12
    if row.disposition is not None:
        side = theme.px(18)
        badge = QRect(round(left), round(line.center().y() - side / 2), side, side)
        paint_badge(painter, badge, row.disposition)
        left += side + 8
    room = line.left() + columns.label - left - 6
    half = line.height() / 2
    title = QRectF(left, line.top() + 2, room, half)
    write(painter, title, row.title, palette.text, theme.font(Step.SMALL, MEDIUM))
    note = QRectF(left, line.top() + half - 1, room, half - 2)
    write(painter, note, row.note, palette.muted, theme.font(Step.CHART))


def _draw_bar(
    painter: QPainter, place: QRectF, bar: GanttBar, palette: Palette, *, chosen: bool
) -> None:
    tone = palette.tone(bar.disposition)
    edge = QColor(tone.fill)
    edge.setAlphaF(1.0 if bar.critical else 0.55)
    painter.setPen(QPen(edge, 1, Qt.PenStyle.DashLine if bar.waits else Qt.PenStyle.SolidLine))
    painter.setBrush(tone.fill if bar.critical else palette.panel if bar.waits else tone.tint)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if bar.done > 0:
        done = QRectF(place.left(), place.bottom() - 3, place.width() * min(bar.done, 1), 3)
        painter.fillRect(done, tone.fill)
    if bar.critical:
        under = QRectF(place.left(), place.bottom() + 3, place.width(), 2)
        painter.fillRect(under, palette.bad)
    if bar.broken:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.warn, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(place.adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3)
    if chosen:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.panel, 3))
        painter.drawRoundedRect(place.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4)
        painter.setPen(QPen(palette.accent, 2))
        painter.drawRoundedRect(place.adjusted(-2.5, -2.5, 2.5, 2.5), 5, 5)


def _uncovered(place: QRectF, places: Sequence[QRectF]) -> QRectF:
    """Return the part of a bar that no later bar of its row lies over."""
    starts = [other.left() for other in places if place.left() < other.left() < place.right()]
    return QRectF(place.topLeft(), QPointF(min(starts, default=place.right()), place.bottom()))


def _draw_bar_text(painter: QPainter, place: QRectF, bar: GanttBar, palette: Palette) -> None:
    ink = palette.tone(bar.disposition).ink if bar.critical else palette.text
    room = place.width() - 8
    if bar.pinned and place.width() >= 16:
        pin = QRect(round(place.right() - 15), round(place.center().y() - 6), 12, 12)
        paint_icon(painter, pin, "warning" if bar.broken else "push-pin", ink)
        room -= 14
    if width_of(bar.text, Step.CHART) <= room:
        text = QRectF(place.left() + 4, place.top() - 0.5, room + 1, place.height())
        write(painter, text, bar.text, ink, theme.font(Step.CHART))


def _draw_slack(painter: QPainter, cell: QRectF, slack: int, palette: Palette) -> None:
    tight = slack <= TIGHT
    colour = palette.bad if tight else palette.muted if slack >= LOOSE else palette.text
    font = theme.font(Step.BODY, STRONG if tight else None)
    write(painter, cell, written.number(slack), colour, font, CENTRE)


def _draw_ghost(painter: QPainter, rect: QRectF, look: GanttLook, palette: Palette) -> None:
    """Draw where a dragged bar would lie, with the day it would start on."""
    if look.ghost is None:
        return
    key, start, finish = look.ghost
    number = look.row_of.get(key, -1)
    if number < 0:
        return
    bar = next(bar for bar in look.rows[number].bars if bar.key == key)
    place = bar_rect(rect, look, number, replace(bar, start=start, finish=finish))
    painter.setPen(QPen(palette.accent, 2))
    painter.setBrush(palette.soft)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    day = written.short_day(start)
    label = QRectF(place.left(), place.top() - 14, width_of(day, Step.CHART, STRONG) + 8, 14)
    painter.fillRect(label, palette.soft)
    write(painter, label, day, palette.accent, theme.font(Step.CHART, STRONG), CENTRE)


def _draw_blocking_arrow(
    painter: QPainter, rect: QRectF, look: GanttLook, palette: Palette
) -> None:
    start, end = place_of(rect, look, look.blocker), place_of(rect, look, look.chosen)
    if not (start.isValid() and end.isValid()) or start.top() == end.top():
        return  # neighbours in one row need no arrow
    down = end.center().y() > start.center().y()
    x = end.left() + min(end.width() / 2, 8)
    y = start.bottom() + 5 if down else start.top() - 5
    tip = end.top() - 4 if down else end.bottom() + 4
    painter.setPen(QPen(palette.bad, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    begin = QPointF(start.right() - 4, start.bottom() if down else start.top())
    corners = [begin, QPointF(begin.x(), y), QPointF(x, y), QPointF(x, tip)]
    painter.drawPolyline(corners)
    painter.setBrush(palette.bad)
    back = tip - 5 if down else tip + 5
    painter.drawPolygon(QPolygonF([QPointF(x, tip), QPointF(x - 3, back), QPointF(x + 3, back)]))
