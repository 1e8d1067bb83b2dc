"""Systems still running, day by day of the plan, with holidays, today, deadline and milestones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.calendar import WorkCalendar
from ui import format as written
from ui import theme
from ui.widgets.time_axis import holiday_name

CHART = theme.Step.CHART
LONG_HOLIDAY = 3
"""Days off in a row, weekend included, from which a stretch is shaded and may be named."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """One diamond of the strip; filled when its day is over."""

    day: date
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What is drawn: the window, the days on which a system goes, and the milestones."""

    calendar: WorkCalendar
    before: int
    gone: tuple[date, ...]
    milestones: tuple[Milestone, ...]
    today: date


AFTER = 3
"""Days drawn past the deadline, or what ends on it would hide behind its line."""


class BurnDown(QWidget):
    """A step line that falls by one for each system that stops."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course: Course | None = None
        self.setMinimumHeight(theme.px(220))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_course(self, course: Course | None, words: str) -> None:
        """Show a plan's course; ``words`` say it for those who cannot see it."""
        self._course = course
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(700, theme.px(360))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._course is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _Drawing(painter, QRectF(self.rect()), self._course).draw()


class _Drawing:
    """One painting of a course; holds the scales."""

    def __init__(self, painter: QPainter, box: QRectF, course: Course) -> None:
        self.painter, self.course = painter, course
        self.colours = theme.palette()
        project = course.calendar.project
        self.first, self.last = project.start, project.deadline
        self.plot = box.adjusted(theme.px(44), theme.px(34), -theme.px(28), -theme.px(92))
        lowest = course.before - len(course.gone)
        step = _step(course.before - lowest)
        self.step = step
        self.low = max(0, (lowest // step) * step)
        self.high = course.before + max(1, step // 4)

    def x(self, day: date) -> float:
        days = (self.last - self.first).days + AFTER
        return self.plot.left() + self.plot.width() * (day - self.first).days / days

    def y(self, value: float) -> float:
        return self.plot.bottom() - self.plot.height() * (value - self.low) / (self.high - self.low)

    def draw(self) -> None:
        self._holidays()
        self._grid()
        self._days()
        self._line()
        self._today()
        self._deadline()
        self._milestones()

    def text(self, box: QRectF, words: str, role: str, flags: Qt.AlignmentFlag) -> None:
        self.painter.setPen(self.colours.colour(role))
        self.painter.drawText(box, flags, words)

    def _holidays(self) -> None:
        for begin, end, name in holiday_stretches(self.course.calendar):
            left, right = self.x(begin), self.x(end + timedelta(days=1))
            box = QRectF(left, self.plot.top(), right - left, self.plot.height())
            self.painter.fillRect(box, self.colours.holiday)
            self.painter.setFont(theme.font(CHART))
            if self.painter.fontMetrics().horizontalAdvance(name) <= box.width() - 4:
                box.setTop(box.bottom() - theme.px(18))
                self.text(box, name, "muted", Qt.AlignmentFlag.AlignCenter)

    def _grid(self) -> None:
        self.painter.setFont(theme.font(CHART))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        value = self.low
        while value <= self.high:
            y = round(self.y(value)) + 0.5
            self.painter.setPen(self.colours.grid)
            self.painter.drawLine(QPointF(self.plot.left(), y), QPointF(self.plot.right(), y))
            box = QRectF(0, y - 8, self.plot.left() - 8, 16)
            self.text(box, written.number(value), "muted", flags)
            value += self.step

    def _days(self) -> None:
        """Label Mondays; the first one of a month says its name."""
        self.painter.setFont(theme.font(CHART))
        day = self.first + timedelta(days=-self.first.weekday() % 7)
        month, spacing = 0, self.x(self.first + timedelta(days=7)) - self.plot.left()
        every = 1 if spacing >= theme.px(40) else 2
        for number in range((self.last - day).days // 7 + 1):
            monday = day + timedelta(days=7 * number)
            if number % every:
                continue
            words = written.short_day(monday) if monday.month != month else str(monday.day)
            month = monday.month
            x = self.x(monday)
            if x < self.plot.right() - theme.px(16):
                box = QRectF(x - 40, self.plot.bottom() + 4, 80, 16)
                self.text(box, words, "muted", Qt.AlignmentFlag.AlignCenter)

    def _line(self) -> None:
        course = self.course
        points = [QPointF(self.x(self.first), self.y(course.before))]
        left = course.before
        for day, group in groupby(course.gone):
            points.append(QPointF(self.x(day), self.y(left)))
            left -= len(list(group))
            points.append(QPointF(self.x(day), self.y(left)))
        points.append(QPointF(self.plot.right(), self.y(left)))
        area = QPolygonF([*points, self.plot.bottomRight(), self.plot.bottomLeft()])
        ground = self.colours.accent
        ground = type(ground)(ground)
        ground.setAlphaF(0.07)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(ground)
        self.painter.drawPolygon(area)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(self.colours.accent, 2))
        self.painter.drawPolyline(QPolygonF(points))
        self._end(left)

    def _end(self, left: int) -> None:
        """Say where the line ends, left of the deadline."""
        if not self.course.gone:
            return
        words = QCoreApplication.translate("BurnDown", "rencana: {n} pada {day}").format(
            n=written.number(left), day=written.short_day(self.course.gone[-1])
        )
        self.painter.setFont(theme.font(CHART, theme.STRONG))
        right = self.x(self.course.gone[-1]) - 14
        box = QRectF(right - 220, self.y(left) - 16, 220, 16)
        self.text(box, words, "accent", Qt.AlignmentFlag.AlignRight)

    def _today(self) -> None:
        today = self.course.today
        if not self.first <= today <= self.last:
            return
        x = self.x(today)
        self.painter.setPen(QPen(self.colours.accent, 1, Qt.PenStyle.DashLine))
        self.painter.drawLine(QPointF(x, self.plot.top()), QPointF(x, self.plot.bottom() + 40))
        left = self.course.before - sum(day <= today for day in self.course.gone)
        self.painter.setBrush(self.colours.accent)
        self.painter.setPen(QPen(self.colours.panel, 1.5))
        self.painter.drawEllipse(QPointF(x, self.y(left)), 4.5, 4.5)
        words = QCoreApplication.translate("BurnDown", "{n} hari ini").format(
            n=written.number(left)
        )
        self.painter.setFont(theme.font(CHART, theme.STRONG))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.text(QRectF(x + 8, self.y(left) - 20, 120, 16), words, "accent", side)

    def _deadline(self) -> None:
        words = QCoreApplication.translate("BurnDown", "Tenggat {day}").format(
            day=written.short_day(self.last)
        )
        x = self.x(self.last)
        self.painter.setFont(theme.font(CHART, theme.STRONG))
        wide = self.painter.fontMetrics().horizontalAdvance(words) + 10
        flag = QRectF(x - wide, self.plot.top() - theme.px(22), wide, theme.px(18))
        self.painter.setPen(QPen(self.colours.bad, 2))
        self.painter.drawLine(QPointF(x, flag.top()), QPointF(x, self.plot.bottom() + 40))
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colours.bad)
        self.painter.drawRoundedRect(flag, 3, 3)
        self.text(flag, words, "panel", Qt.AlignmentFlag.AlignCenter)

    def _milestones(self) -> None:
        y = self.plot.bottom() + theme.px(40)
        self.painter.setPen(QPen(self.colours.ctl, 1))
        self.painter.drawLine(QPointF(self.plot.left(), y), QPointF(self.plot.right(), y))
        taken = -1e9
        for stone in self.course.milestones:
            x = self.x(stone.day)
            passed = stone.day <= self.course.today
            diamond = [QPointF(x, y - 6), QPointF(x + 6, y), QPointF(x, y + 6), QPointF(x - 6, y)]
            self.painter.setPen(QPen(self.colours.accent, 1.4))
            self.painter.setBrush(self.colours.accent if passed else self.colours.panel)
            self.painter.drawPolygon(QPolygonF(diamond))
            taken = self._stone_words(x, y, stone, taken)

    def _stone_words(self, x: float, y: float, stone: Milestone, taken: float) -> float:
        self.painter.setFont(theme.font(CHART))
        wide = self.painter.fontMetrics().horizontalAdvance(stone.name) + 12
        left = min(max(x - wide / 2, self.plot.left() - 20), self.plot.right() + 20 - wide)
        if left < taken:
            return taken
        flags = Qt.AlignmentFlag.AlignCenter
        self.text(QRectF(left, y + 9, wide, 16), stone.name, "text", flags)
        self.text(
            QRectF(left, y + 9 + theme.px(14), wide, 16),
            written.short_day(stone.day),
            "muted",
            flags,
        )
        return left + wide


def _step(span: int) -> int:
    """Return a round distance between grid lines: about four of them."""
    for step in (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1_000, 2_000, 5_000):
        if span / step <= 4:
            return step
    return 10_000


def holiday_stretches(calendar: WorkCalendar) -> Sequence[tuple[date, date, str]]:
    """Return stretches of days off that hold a holiday: first day, last day, name of a holiday."""
    project, found = calendar.project, []
    day, begin, names = project.start, None, list[str]()
    while day <= project.deadline + timedelta(days=1):
        name = calendar.name_of_day_off(day) if day <= project.deadline else ""
        if name:
            begin = begin or day
            if day.weekday() < 5:
                names.append(name)
        elif begin is not None:
            if names:
                found.append((begin, day - timedelta(days=1), holiday_name(names)))
            begin, names = None, []
        day += timedelta(days=1)
    return found
