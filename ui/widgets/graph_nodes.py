"""Draws node signs: stamps on screen, paths on paper, dots when they are too many to read."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from ui.palette import Palette
from ui.widgets.graph_links import draw_dots
from ui.widgets.graph_signs import paint_sign, sign_colour

MOST_SIGNS = 2_500
"""Beyond this many in view, or below the radius of a sign, nodes become dots."""
SMALLEST_SIGN = 2.6


class StampBook:
    """Signs drawn once and stamped many times; one book per palette and screen density."""

    def __init__(self, palette: Palette, density: float) -> None:
        self.palette = palette
        self.density = density
        self._stamps: dict[tuple[int, int], QPixmap] = {}

    def fits(self, palette: Palette, density: float) -> bool:
        """Whether the stamps are of this palette and density."""
        return self.palette is palette and self.density == density

    def stamp(self, kind: int, half_pixels: int) -> QPixmap:
        """Return the picture of one sign with radius ``half_pixels / 2``."""
        key = (kind, half_pixels)
        if key not in self._stamps:
            self._stamps[key] = self._drawn(kind, half_pixels / 2)
        return self._stamps[key]

    def _drawn(self, kind: int, radius: float) -> QPixmap:
        side = int(2 * (radius * 1.3 + 2)) + 1
        picture = QPixmap(round(side * self.density), round(side * self.density))
        picture.setDevicePixelRatio(self.density)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sign(painter, QPointF(side / 2, side / 2), radius, kind, self.palette)
        painter.end()
        return picture


def draw_nodes(
    painter: QPainter,
    places: NDArray[np.float64],
    looks: tuple[NDArray[np.int64], NDArray[np.float64]],
    palette: Palette,
    stamps: StampBook | None,
) -> None:
    """Draw nodes at ``places``; ``looks`` are their kinds and radii in pixels."""
    kinds, radii = looks
    if len(places) > MOST_SIGNS or (len(radii) and float(radii.max()) < SMALLEST_SIGN):
        _draw_as_dots(painter, places, looks, palette)
    elif stamps is None:
        for (x, y), kind, radius in zip(places, kinds, radii, strict=True):
            paint_sign(painter, QPointF(x, y), radius, int(kind), palette)
    else:
        halves = np.rint(radii * 2).astype(int)
        for (x, y), kind, half in zip(
            places.tolist(), kinds.tolist(), halves.tolist(), strict=True
        ):
            picture = stamps.stamp(kind, half)
            reach = picture.width() / stamps.density / 2
            painter.drawPixmap(QPointF(x - reach, y - reach), picture)


def _draw_as_dots(
    painter: QPainter,
    places: NDArray[np.float64],
    looks: tuple[NDArray[np.int64], NDArray[np.float64]],
    palette: Palette,
) -> None:
    kinds, radii = looks
    steps = np.clip(np.rint(radii), 1, 8).astype(int)
    # Smoothed round dots cost ten times plain squares, which look the same at this size.
    plain = len(places) > MOST_SIGNS
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not plain)
    cap = Qt.PenCapStyle.SquareCap if plain else Qt.PenCapStyle.RoundCap
    for kind in np.unique(kinds):
        for step in np.unique(steps[kinds == kind]):
            pen = QPen(sign_colour(int(kind), palette), 2.0 * int(step))
            pen.setCapStyle(cap)
            painter.setPen(pen)
            draw_dots(painter, places[(kinds == kind) & (steps == step)])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
