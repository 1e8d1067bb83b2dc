"""The TIME view: value upwards, technical fit to the right, four named corners."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from planner.domain.decision import Disposition
from ui import format as written
from ui import theme
from ui.dispositions import paint_shape
from ui.palette import Palette
from ui.theme import MEDIUM, STRONG, Step
from ui.widgets.graph_labels import LabelWish, place_labels
from ui.widgets.graph_scene import radii
from ui.widgets.lettering import LEFT, RIGHT, measure, shortened, write, write_haloed

MOST_NAMES = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class QuadrantPoint:
    """One system: value and fit in [0, 1]; ``size`` is users."""

    key: str
    name: str
    value: float
    fit: float
    disposition: Disposition
    size: float = 0.0


def paint_quadrant(
    painter: QPainter,
    rect: QRectF,
    points: Sequence[QuadrantPoint],
    chosen: str,
    palette: Palette,
) -> None:
    """Draw corners, axes, signs, and as many names as fit."""
    painter.fillRect(rect, palette.panel)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    plot = plot_in(rect)
    _draw_corners(painter, plot, palette)
    sizes = radii(np.array([point.size for point in points], dtype=np.float64))
    places = [place_of(plot, point) for point in points]
    for point, place, radius in zip(points, places, sizes, strict=True):
        paint_shape(painter, place, float(radius), point.disposition, palette)
    for point, place, radius in zip(points, places, sizes, strict=True):
        if point.key == chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.accent, 2.2))
            painter.drawEllipse(place, radius + 5, radius + 5)
    _draw_names(painter, plot, points, sizes.tolist(), chosen, palette)


def plot_in(rect: QRectF) -> QRectF:
    """Return the part of the rectangle where points stand."""
    return rect.adjusted(32, 16, -20, -30)


def place_of(plot: QRectF, point: QuadrantPoint) -> QPointF:
    """Return where a point stands."""
    inner = plot.adjusted(14, 14, -14, -14)
    return QPointF(
        inner.left() + inner.width() * point.fit, inner.bottom() - inner.height() * point.value
    )


def _draw_corners(painter: QPainter, plot: QRectF, palette: Palette) -> None:
    painter.setPen(QPen(palette.line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(plot)
    middle = plot.center()
    pen = QPen(palette.ctl, 1)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.drawLine(QPointF(middle.x(), plot.top()), QPointF(middle.x(), plot.bottom()))
    painter.drawLine(QPointF(plot.left(), middle.y()), QPointF(plot.right(), middle.y()))
    names = (
        (QCoreApplication.translate("Quadrant", "Pindahkan (migrate)"), LEFT, plot.top()),
        (QCoreApplication.translate("Quadrant", "Kembangkan (invest)"), RIGHT, plot.top()),
        (QCoreApplication.translate("Quadrant", "Akhiri (eliminate)"), LEFT, plot.bottom() - 24),
        (QCoreApplication.translate("Quadrant", "Toleransi (tolerate)"), RIGHT, plot.bottom() - 24),
    )
    font = theme.font(Step.SMALL, STRONG)
    for name, side, top in names:
        line = QRectF(plot.left() + 8, top + 4, plot.width() - 16, 18)
        write(painter, line, name, palette.muted, font, side)
    axis = QCoreApplication.translate("Quadrant", "kelayakan teknis →")
    below = QRectF(plot.left(), plot.bottom() + 6, plot.width(), 18)
    write(painter, below, axis, palette.muted, theme.font(Step.CHART), RIGHT)
    painter.save()
    painter.translate(plot.left() - 24, plot.top())
    painter.rotate(-90)
    up = QCoreApplication.translate("Quadrant", "nilai bagi layanan →")
    line = QRectF(-plot.height(), 0, plot.height(), 18)
    write(painter, line, up, palette.muted, theme.font(Step.CHART), RIGHT)
    painter.restore()


def _draw_names(
    painter: QPainter,
    plot: QRectF,
    points: Sequence[QuadrantPoint],
    sizes: Sequence[float],
    chosen: str,
    palette: Palette,
) -> None:
    metrics = measure(Step.CHART, MEDIUM)
    order = sorted(range(len(points)), key=lambda n: (points[n].key != chosen, -sizes[n]))
    order = order[:MOST_NAMES]
    obstacles, wishes, names = [], [], []
    for point, radius in zip(points, sizes, strict=True):
        at = place_of(plot, point)
        obstacles.append(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
    for number in order:
        at = place_of(plot, points[number])
        name = shortened(points[number].name, 120, Step.CHART, MEDIUM)
        must = points[number].key == chosen
        wide, tall = metrics.horizontalAdvance(name) + 2, metrics.height() - 2
        radius = sizes[number] + (4 if must else 0)
        wishes.append(LabelWish(at.x(), at.y(), radius, wide, tall, must))
        names.append(name)
    for name, rect in zip(names, place_labels(wishes, obstacles, plot), strict=True):
        if rect is not None:
            base = QPointF(rect.left() + 1, rect.top() + metrics.ascent() - 1)
            ink = (palette.text, palette.panel)
            write_haloed(painter, base, name, theme.font(Step.CHART, MEDIUM), ink)


class Quadrant(QWidget):
    """The view on screen; the table is its twin for the keyboard."""

    point_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: tuple[QuadrantPoint, ...] = ()
        self._chosen = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Kuadran TIME: nilai dan kelayakan"))
        self.setAccessibleDescription(self.tr("Panah berpindah ke aplikasi berikutnya."))

    def show_points(self, points: Sequence[QuadrantPoint]) -> None:
        """Show these systems."""
        self.points = tuple(points)
        self.update()

    def choose(self, key: str) -> None:
        """Ring a point."""
        self._chosen = key
        self.update()

    def point_at(self, at: QPointF) -> QuadrantPoint | None:
        """Return the nearest point within ten pixels."""
        plot = plot_in(QRectF(self.rect()))
        near = [((place_of(plot, p) - at), p) for p in self.points]
        best = min(near, key=lambda pair: QPointF.dotProduct(pair[0], pair[0]), default=None)
        if best is None or QPointF.dotProduct(best[0], best[0]) > 100:
            return None
        return best[1]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_quadrant(painter, rect, self.points, self._chosen, theme.palette())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = self.point_at(event.position())
        if point is not None:
            self.point_chosen.emit(point.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        by = step.get(Qt.Key(event.key()), 0)
        if not by or not self.points:
            super().keyPressEvent(event)
            return
        keys = [point.key for point in sorted(self.points, key=lambda p: (-p.value, p.fit, p.key))]
        at = keys.index(self._chosen) if self._chosen in keys else -1
        self.point_chosen.emit(keys[min(max(at + by, 0), len(keys) - 1)])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            point = self.point_at(QPointF(event.pos()))
            text = ""
            if point is not None:
                said = self.tr("{name}\nnilai {value} · kelayakan {fit}")
                text = said.format(
                    name=point.name,
                    value=written.percent(point.value),
                    fit=written.percent(point.fit),
                )
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)
