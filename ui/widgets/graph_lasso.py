"""A line drawn by hand around nodes, or a box; says which places lie inside."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui.palette import Palette


class LassoMode(StrEnum):
    """A free line, or a box (held Shift)."""

    FREE = "free"
    BOX = "box"


class Lasso:
    """The line while it is drawn; ``armed`` means the next drag draws instead of moving."""

    def __init__(self) -> None:
        self.armed = False
        self.mode = LassoMode.FREE
        self._points: list[QPointF] = []

    @property
    def active(self) -> bool:
        """Whether a line is being drawn."""
        return bool(self._points)

    def begin(self, at: QPointF) -> None:
        """Start the line here."""
        self._points = [at]

    def extend(self, to: QPointF) -> None:
        """Follow the hand; a box keeps its first corner only."""
        if self.mode is LassoMode.BOX:
            first = self._points[0]
            self._points = [first, QPointF(to.x(), first.y()), to, QPointF(first.x(), to.y())]
        else:
            self._points.append(to)

    def finish(self, places: NDArray[np.float64]) -> list[int]:
        """End the line and return which places lie inside it."""
        line = np.array([(point.x(), point.y()) for point in self._points])
        self._points = []
        self.mode, self.armed = LassoMode.FREE, False
        return np.flatnonzero(inside(places, line)).tolist() if len(line) > 2 else []

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """Draw the line and what it holds."""
        if self._points:
            ground = QColor(palette.accent)
            ground.setAlpha(28)
            painter.setPen(QPen(palette.accent, 1.4, Qt.PenStyle.DashLine))
            painter.setBrush(ground)
            painter.drawPolygon(QPolygonF(self._points))


def inside(places: NDArray[np.float64], line: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return which places lie inside a closed line (even-odd rule), all at once."""
    within = np.zeros(len(places), dtype=bool)
    x, y = places[:, 0], places[:, 1]
    for (x1, y1), (x2, y2) in zip(line, np.roll(line, -1, axis=0), strict=True):
        if y1 == y2:
            continue
        crosses = (y1 > y) != (y2 > y)
        within ^= crosses & (x < (x2 - x1) * (y - y1) / (y2 - y1) + x1)
    return within
