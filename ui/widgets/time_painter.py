"""Draws what Gantt and load chart share: shaded days off, weeks, today, deadline, the head."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from ui import format as written
from ui import theme
from ui.palette import Palette
from ui.theme import STRONG, Step
from ui.widgets.lettering import CENTRE, LEFT, measure, width_of, write
from ui.widgets.time_axis import DAY, TimeAxis

HEAD_HEIGHT = 44.0


def draw_days(painter: QPainter, plot: QRectF, axis: TimeAxis, palette: Palette) -> None:
    """Shade days off through the whole plot and draw a hairline at each Monday."""
    painter.save()
    painter.setClipRect(plot)
    for n in range(axis.day_count):
        day = axis.first + DAY * n
        name = axis.days_off.get(day)
        if name is None:
            continue
        left = plot.left() + axis.x(day)
        ground = palette.holiday if name else palette.weekend
        painter.fillRect(QRectF(left, plot.top(), axis.day_width + 0.5, plot.height()), ground)
    _draw_reserve(painter, plot, axis, palette)
    painter.setPen(QPen(palette.grid, 1))
    for monday in axis.weeks():
        x = round(plot.left() + axis.x(monday)) + 0.5
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
    painter.restore()


def _draw_reserve(painter: QPainter, plot: QRectF, axis: TimeAxis, palette: Palette) -> None:
    """Hatch the days before the deadline that are held back for delays."""
    if axis.reserve is None or axis.deadline is None:
        return
    left = plot.left() + axis.x(axis.reserve)
    right = plot.left() + axis.right(axis.deadline)
    held = QRectF(left, plot.top(), right - left, plot.height())
    painter.fillRect(held, QBrush(palette.line, Qt.BrushStyle.BDiagPattern))


def draw_today(painter: QPainter, plot: QRectF, axis: TimeAxis, palette: Palette) -> None:
    """Draw the dashed line of today, when it is in view."""
    if axis.today is None or not axis.first <= axis.today <= axis.last:
        return
    x = plot.left() + axis.x(axis.today)
    if not plot.left() <= x <= plot.right():
        return
    pen = QPen(palette.accent, 1.4)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))


def deadline_x(plot: QRectF, axis: TimeAxis) -> float | None:
    """Return where the deadline's line stands: its place, or the edge when scrolled out."""
    if axis.deadline is None:
        return None
    x = plot.left() + axis.right(axis.deadline)
    return min(max(x, plot.left() + 1), plot.right() - 1)


def draw_deadline(painter: QPainter, plot: QRectF, axis: TimeAxis, palette: Palette) -> None:
    """Draw the deadline through the plot; scrolled out, it stays at the edge."""
    x = deadline_x(plot, axis)
    if x is None or axis.deadline is None:
        return
    away = abs(plot.left() + axis.right(axis.deadline) - x) > 1
    pen = QPen(palette.bad, 2)
    if away:
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))


def draw_time_head(painter: QPainter, head: QRectF, axis: TimeAxis, palette: Palette) -> None:
    """Draw months, holiday names, Mondays, and the flags of today and of the deadline."""
    painter.save()
    painter.fillRect(head, palette.panel)
    painter.setClipRect(head)
    upper = QRectF(head.left(), head.top() + 4, head.width(), head.height() / 2 - 4)
    lower = QRectF(head.left(), upper.bottom(), head.width(), head.height() / 2 - 2)
    flag = _flag_rect(head, axis)
    taken = _draw_months(painter, upper, axis, flag, palette)
    _draw_holidays(painter, upper, axis, palette, [*taken, flag])
    today = _today_rect(lower, axis)
    _draw_mondays(painter, lower, axis, palette, today)
    if today.isValid():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.soft)
        painter.drawRoundedRect(today, 4, 4)
        text = QCoreApplication.translate("Timeline", "Hari ini")
        write(painter, today, text, palette.accent, theme.font(Step.CHART, STRONG), CENTRE)
    _draw_flag(painter, head, axis, palette)
    painter.restore()


def _draw_months(
    painter: QPainter, upper: QRectF, axis: TimeAxis, flag: QRectF, palette: Palette
) -> list[QRectF]:
    taken = []
    starts = [*axis.months(), axis.last + DAY]
    for number, (first, following) in enumerate(pairwise(starts)):
        text = written.month(first)
        if number and first.month != 1:
            text = text.rsplit(" ", 1)[0]
        x = upper.left() + axis.x(first)
        if number:
            painter.setPen(QPen(palette.line, 1))
            painter.drawLine(QPointF(x, upper.top()), QPointF(x, upper.bottom()))
        wide = width_of(text, Step.CHART, STRONG)
        rect = QRectF(x + 4, upper.top(), wide + 2, upper.height())
        room = (following - first).days * axis.day_width - 6
        if wide > room:
            text = text.rsplit(" ", 1)[0]
            wide = width_of(text, Step.CHART, STRONG)
            rect.setWidth(wide + 2)
        if wide < room and not rect.intersects(flag):
            write(painter, rect, text, palette.text, theme.font(Step.CHART, STRONG), LEFT)
            taken.append(rect)
    return taken


def _draw_holidays(
    painter: QPainter, upper: QRectF, axis: TimeAxis, palette: Palette, taken: list[QRectF]
) -> None:
    for first, last, name in axis.holiday_runs():
        left, right = upper.left() + axis.x(first), upper.left() + axis.right(last)
        wide = width_of(name, Step.CHART)
        middle = (left + right) / 2
        rect = QRectF(middle - wide / 2 - 1, upper.top(), wide + 4, upper.height())
        if any(rect.adjusted(-4, 0, 4, 0).intersects(other) for other in taken):
            continue
        write(painter, rect, name, palette.muted, theme.font(Step.CHART), CENTRE)
        taken.append(rect)


def _draw_mondays(
    painter: QPainter, lower: QRectF, axis: TimeAxis, palette: Palette, today: QRectF
) -> None:
    font = theme.font(Step.CHART)
    wide = width_of("00", Step.CHART)
    every = max(round((wide + 10) / max(axis.day_width * 7, 1) + 0.5), 1)
    for number, monday in enumerate(axis.weeks()):
        rect = QRectF(lower.left() + axis.x(monday) + 3, lower.top(), wide + 2, lower.height())
        if number % every or rect.intersects(today) or rect.right() > lower.right() + 4:
            continue
        write(painter, rect, str(monday.day), palette.muted, font, LEFT)


def _today_rect(lower: QRectF, axis: TimeAxis) -> QRectF:
    if axis.today is None or not axis.first <= axis.today <= axis.last:
        return QRectF()
    wide = width_of(QCoreApplication.translate("Timeline", "Hari ini"), Step.CHART, STRONG) + 8
    x = lower.left() + axis.x(axis.today)
    if not lower.left() <= x <= lower.right():
        return QRectF()
    left = max(x - wide - 1, lower.left() + 2)
    return QRectF(left, lower.top() + 1, wide, lower.height() - 2)


def _flag_text(axis: TimeAxis) -> str:
    if axis.deadline is None:
        return ""
    text = QCoreApplication.translate("Timeline", "Tenggat {day}")
    return text.format(day=written.short_day(axis.deadline))


def _flag_rect(head: QRectF, axis: TimeAxis) -> QRectF:
    x = deadline_x(head, axis)
    if x is None:
        return QRectF()
    wide = width_of(_flag_text(axis), Step.SMALL, STRONG) + 12
    left = x - wide + 1 if x - wide > head.left() else x - 1
    return QRectF(left, head.top() + 4, wide, measure(Step.SMALL).height() + 3)


def _draw_flag(painter: QPainter, head: QRectF, axis: TimeAxis, palette: Palette) -> None:
    flag, x = _flag_rect(head, axis), deadline_x(head, axis)
    if x is None:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.bad)
    painter.drawRoundedRect(flag, 3, 3)
    write(painter, flag, _flag_text(axis), palette.panel, theme.font(Step.SMALL, STRONG), CENTRE)
    painter.setPen(QPen(palette.bad, 2))
    painter.drawLine(QPointF(x, flag.bottom() - 2), QPointF(x, head.bottom()))
