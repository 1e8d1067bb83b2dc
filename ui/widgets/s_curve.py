"""Planned and actual, cumulative: the plan dashed, what is done solid, the forecast as a band."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import format as written
from ui import theme
from ui.theme import STRONG, Step
from ui.widgets.lettering import LEFT, RIGHT, width_of, write, write_haloed

Point = tuple[date, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Curves:
    """What is drawn; days ascend. ``band`` is (day, low, likely, high)."""

    first: date
    last: date
    today: date
    deadline: date
    total: int
    planned: tuple[Point, ...]
    actual: tuple[Point, ...] = ()
    band: tuple[tuple[date, int, int, int], ...] = ()
    closed: tuple[tuple[date, date, str], ...] = ()
    """Long holidays: first day, last day, name."""


class SCurve(QWidget):
    """One chart; its words are the accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curves: Curves | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(96))

    def show_curves(self, curves: Curves | None, words: str) -> None:
        """Show these curves, described in words for who cannot see them."""
        self._curves = curves
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(700, theme.px(290))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._curves is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _Drawing(painter, QRectF(self.rect()), self._curves).draw()


class _Drawing:
    """One painting; holds the scales."""

    def __init__(self, painter: QPainter, box: QRectF, curves: Curves) -> None:
        self.painter, self.curves, self.colours = painter, curves, theme.palette()
        self.plot = box.adjusted(theme.px(40), theme.px(16), -theme.px(24), -theme.px(26))
        self.days = max((curves.last - curves.first).days, 1)
        self.top = max(curves.total, 1)

    def x(self, day: date) -> float:
        share = (min(max(day, self.curves.first), self.curves.last) - self.curves.first).days
        return self.plot.left() + self.plot.width() * share / self.days

    def y(self, value: float) -> float:
        return self.plot.bottom() - self.plot.height() * value / self.top

    def draw(self) -> None:
        self._closed()
        self._grid()
        self._weeks()
        self._band()
        self._line(self.curves.planned, self.colours.muted, 1.5, Qt.PenStyle.DashLine)
        self._line(self.curves.actual, self.colours.accent, 3, Qt.PenStyle.SolidLine)
        self._today()
        self._deadline()
        self._names()

    def _closed(self) -> None:
        for first, last, name in self.curves.closed:
            left, right = self.x(first), self.x(last + timedelta(days=1))
            box = QRectF(left, self.plot.top(), right - left, self.plot.height())
            self.painter.fillRect(box, self.colours.holiday)
            if width_of(name, Step.CHART) <= box.width() - 6:
                line = QRectF(box.left() + 3, box.top() + 2, box.width() - 6, theme.px(16))
                write(self.painter, line, name, self.colours.muted, theme.font(Step.CHART))

    def _grid(self) -> None:
        step = max(1, round(self.top / 4))
        for value in {*range(0, self.top, step), self.top}:
            if value != self.top and self.top - value < step * 0.6:
                continue
            y = round(self.y(value)) + 0.5
            self.painter.setPen(QPen(self.colours.grid, 1))
            self.painter.drawLine(QPointF(self.plot.left(), y), QPointF(self.plot.right(), y))
            box = QRectF(0, y - theme.px(8), self.plot.left() - 8, theme.px(16))
            font = theme.font(Step.CHART)
            write(self.painter, box, written.number(value), self.colours.muted, font, RIGHT)

    def _weeks(self) -> None:
        monday = self.curves.first - timedelta(days=self.curves.first.weekday())
        spacing = self.plot.width() * 7 / self.days
        every = max(1, round(theme.px(46) / max(spacing, 1)))
        month = 0
        for number in range((self.curves.last - monday).days // 7 + 1):
            day = monday + timedelta(days=7 * number)
            if number % every or day < self.curves.first:
                continue
            words = written.short_day(day) if day.month != month else str(day.day)
            month = day.month
            box = QRectF(self.x(day) - 4, self.plot.bottom() + 5, theme.px(60), theme.px(16))
            if box.left() + width_of(words, Step.CHART) < self.plot.right():
                write(self.painter, box, words, self.colours.muted, theme.font(Step.CHART), LEFT)

    def _band(self) -> None:
        points = self.curves.band
        if not points:
            return
        upper = [QPointF(self.x(day), self.y(high)) for day, _, _, high in points]
        lower = [QPointF(self.x(day), self.y(low)) for day, low, _, _ in points]
        ground = QColor(self.colours.accent)
        ground.setAlphaF(0.16)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(ground)
        self.painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))
        middle = [(day, likely) for day, _, likely, _ in points]
        self._line(middle, self.colours.accent, 1.5, Qt.PenStyle.SolidLine)

    def _line(
        self, points: Sequence[Point], colour: QColor, width: float, style: Qt.PenStyle
    ) -> None:
        if len(points) > 1:
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.setPen(QPen(colour, width, style))
            line = [QPointF(self.x(day), self.y(value)) for day, value in points]
            self.painter.drawPolyline(QPolygonF(line))

    def _today(self) -> None:
        today = self.curves.today
        if not self.curves.first <= today <= self.curves.last:
            return
        x = self.x(today)
        self.painter.setPen(QPen(self.colours.accent, 1, Qt.PenStyle.DashLine))
        self.painter.drawLine(QPointF(x, self.plot.top()), QPointF(x, self.plot.bottom()))
        done = self.curves.actual[-1][1] if self.curves.actual else 0
        self.painter.setBrush(self.colours.accent)
        self.painter.setPen(QPen(self.colours.panel, 1.5))
        self.painter.drawEllipse(QPointF(x, self.y(done)), 4.5, 4.5)
        words = QCoreApplication.translate("SCurve", "{n} selesai").format(n=written.number(done))
        due = max((value for day, value in self.curves.planned if day <= today), default=0)
        said = QCoreApplication.translate("SCurve", "rencana {n}").format(n=written.number(due))
        wide = max(width_of(words, Step.CHART, STRONG), width_of(said, Step.CHART))
        left = x + 9 if x + 9 + wide < self.plot.right() else x - 9 - wide
        self._halo(QPointF(left, self.y(done) - 8), words, self.colours.accent, strong=True)
        self._halo(QPointF(left, self.y(done) - 24), said, self.colours.muted)

    def _deadline(self) -> None:
        x, day = self.x(self.curves.deadline), written.short_day(self.curves.deadline)
        words = QCoreApplication.translate("SCurve", "Tenggat {day}").format(day=day)
        wide = width_of(words, Step.CHART, STRONG) + 10
        flag = QRectF(x - wide, self.plot.bottom() - theme.px(20), wide, theme.px(18))
        self.painter.setPen(QPen(self.colours.bad, 2))
        self.painter.drawLine(QPointF(x, self.plot.top() - 8), QPointF(x, self.plot.bottom()))
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colours.bad)
        self.painter.drawRoundedRect(flag, 3, 3)
        inside = flag.adjusted(5, 0, -2, 0)
        font = theme.font(Step.CHART, STRONG)
        write(self.painter, inside, words, self.colours.panel, font, LEFT)

    def _names(self) -> None:
        """Name the lines about two thirds of the way, left above the plan, right below the band."""
        planned = [p for p in self.curves.planned if 0 < p[1] < self.top]
        if planned:
            day, value = planned[len(planned) * 2 // 3]
            words = QCoreApplication.translate("SCurve", "rencana")
            left = self.x(day) - width_of(words, Step.CHART) - 12
            self._halo(QPointF(left, self.y(value) - 6), words, self.colours.muted)
        band = [p for p in self.curves.band if 0 < p[2] < self.top]
        if band:
            day, low, _likely, _high = band[len(band) * 2 // 3]
            words = QCoreApplication.translate("SCurve", "perkiraan")
            at = QPointF(self.x(day) + 10, min(self.y(low) + 18, self.plot.bottom() - 4))
            self._halo(at, words, self.colours.accent, strong=True)

    def _halo(self, at: QPointF, words: str, colour: QColor, *, strong: bool = False) -> None:
        font = theme.font(Step.CHART, STRONG if strong else None)
        write_haloed(self.painter, at, words, font, (colour, self.colours.panel))
