"""The search for a plan, live: best plan so far in steps, the ceiling above, the gap named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import format as written
from ui import theme
from ui.palette import Palette
from ui.theme import STRONG, Step
from ui.widgets.lettering import LEFT, RIGHT, write

LABELS = 170.0


@dataclass(frozen=True, slots=True)
class PlanPoint:
    """What was known after ``seconds``: benefit of the best plan, and the ceiling."""

    seconds: float
    benefit: int
    bound: int


@dataclass(frozen=True, slots=True)
class _Scale:
    plot: QRectF
    seconds: float
    low: float
    high: float

    def at(self, seconds: float, value: float) -> QPointF:
        x = self.plot.left() + self.plot.width() * seconds / self.seconds
        share = (value - self.low) / (self.high - self.low)
        return QPointF(x, self.plot.bottom() - self.plot.height() * share)


def nice_step(span: float, most: int = 4) -> float:
    """Return a round step (1, 2 or 5 times a power of ten) that cuts a span into few parts."""
    rough = max(span, 1e-9) / most
    power = 10.0 ** (len(str(int(rough))) - 1) if rough >= 1 else 0.1
    while power * 10 <= rough:
        power *= 10
    return float(next((power * n for n in (1, 2, 5, 10) if power * n >= rough), power * 10))


def paint_search(
    painter: QPainter, rect: QRectF, points: Sequence[PlanPoint], room: float, palette: Palette
) -> None:
    """Draw the curves over ``room`` seconds."""
    if not points:
        return
    scale = _scale(rect, points, room)
    _draw_grid(painter, rect, scale, palette)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    last = points[-1]
    _draw_gap(painter, scale, last, palette)
    ceiling = QPen(palette.warn, 1.6)
    ceiling.setDashPattern([3, 2])
    _draw_steps(painter, scale, [(p.seconds, p.bound) for p in points], ceiling)
    _draw_steps(painter, scale, [(p.seconds, p.benefit) for p in points], QPen(palette.accent, 2))
    painter.setPen(QPen(palette.panel, 1))
    for value, colour in ((last.bound, palette.warn), (last.benefit, palette.accent)):
        painter.setBrush(colour)
        painter.drawEllipse(scale.at(last.seconds, value), 4, 4)
    _draw_names(painter, scale, last, palette)


def _scale(rect: QRectF, points: Sequence[PlanPoint], room: float) -> _Scale:
    plot = rect.adjusted(theme.px(44), 8, -theme.px(LABELS), -theme.px(22))
    high = max(point.bound for point in points)
    low = min(point.benefit for point in points)
    step = nice_step(max(high - low, 1))
    bottom = max((low // step) * step, 0)
    top = (high // step + 1) * step
    seconds = max(room, points[-1].seconds, 1.0)
    return _Scale(plot, seconds, bottom, max(top, bottom + step))


def _draw_grid(painter: QPainter, rect: QRectF, scale: _Scale, palette: Palette) -> None:
    font = theme.font(Step.CHART)
    rows = max(int(scale.plot.height() / theme.px(22)), 1)
    step = nice_step(scale.high - scale.low, min(rows, 4))
    value = scale.low
    while value <= scale.high + 1e-9:
        y = round(scale.at(0, value).y()) + 0.5
        painter.setPen(QPen(palette.grid, 1))
        painter.drawLine(QPointF(scale.plot.left(), y), QPointF(scale.plot.right(), y))
        place = QRectF(rect.left(), y - 9, scale.plot.left() - rect.left() - 8, 18)
        write(painter, place, written.number(value), palette.muted, font, RIGHT)
        value += step
    most = max(int(scale.plot.width() / theme.px(70)), 1)
    seconds_step = nice_step(scale.seconds, min(most, 4))
    at = 0.0
    while at <= scale.seconds + 1e-9:
        text = written.number(at)
        if at + seconds_step > scale.seconds:
            text = QCoreApplication.translate("PlanChart", "{n} dtk").format(n=text)
        x = scale.at(at, scale.low).x()
        place = QRectF(x - 2, scale.plot.bottom() + 4, 60, 16)
        write(painter, place, text, palette.muted, font, LEFT)
        at += seconds_step


def _draw_steps(
    painter: QPainter, scale: _Scale, values: Sequence[tuple[float, int]], pen: QPen
) -> None:
    corners = [scale.at(*values[0])]
    for seconds, value in values[1:]:
        corners.append(QPointF(scale.at(seconds, 0).x(), corners[-1].y()))
        corners.append(scale.at(seconds, value))
    painter.setPen(pen)
    painter.drawPolyline(corners)


def _draw_gap(painter: QPainter, scale: _Scale, last: PlanPoint, palette: Palette) -> None:
    top, bottom = scale.at(last.seconds, last.bound), scale.at(last.seconds, last.benefit)
    ground = QColor(palette.warn_ground)
    painter.fillRect(QRectF(top.x() - 3, top.y(), 10, bottom.y() - top.y()), ground)


def _draw_names(painter: QPainter, scale: _Scale, last: PlanPoint, palette: Palette) -> None:
    x = scale.at(last.seconds, 0).x() + 14
    upper, lower = scale.at(0, last.bound).y(), scale.at(0, last.benefit).y()
    gap = max(lower - upper, 34.0)
    upper = min(upper, scale.plot.bottom() - gap)
    room = theme.px(LABELS)
    strong = theme.font(Step.SMALL, STRONG)
    texts = (
        QCoreApplication.translate("PlanChart", "batas atas {value}"),
        QCoreApplication.translate("PlanChart", "selisih {value}"),
        QCoreApplication.translate("PlanChart", "rencana terbaik {value}"),
    )
    share = 0.0 if last.bound <= 0 else (last.bound - last.benefit) / last.bound
    values = (written.number(last.bound), written.percent(share), written.number(last.benefit))
    looks = (
        (palette.warn, strong),
        (palette.muted, theme.font(Step.CHART)),
        (palette.accent, strong),
    )
    for number, (text, value, (colour, font)) in enumerate(zip(texts, values, looks, strict=True)):
        place = QRectF(x, upper + gap * number / 2 - 9, room, 18)
        write(painter, place, text.format(value=value), colour, font, LEFT)


class PlanChart(QWidget):
    """The chart on screen; a point per better plan or lower ceiling."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: list[PlanPoint] = []
        self._room = 30.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Rencana terbaik dan batas atas"))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(140))

    def begin(self, seconds: float) -> None:
        """Start afresh for a search of this length."""
        self.points, self._room = [], seconds
        self.update()

    def add(self, point: PlanPoint) -> None:
        """Show what is known now."""
        self.points.append(point)
        self._room = max(self._room, point.seconds)
        said = self.tr("Rencana terbaik {benefit}, batas atas {bound}, sesudah {seconds} detik")
        self.setAccessibleDescription(
            said.format(
                benefit=written.number(point.benefit),
                bound=written.number(point.bound),
                seconds=written.number(point.seconds, 1),
            )
        )
        self.update()

    def show_result(self, benefit: int, bound: int) -> None:
        """Show a stored plan whose search was not watched: one level each."""
        self.points = [PlanPoint(0, benefit, bound), PlanPoint(self._room, benefit, bound)]
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.points:
            room = QRectF(self.rect())
            paint_search(painter, room, self.points, self._room, theme.palette())
        else:
            text = self.tr("Belum ada rencana. Tekan Rencanakan untuk mencari.")
            write(painter, QRectF(self.rect()), text, theme.palette().muted, theme.font(Step.SMALL))
        painter.end()
