"""Draws links straight from arrays: culled, heaviest first, never more than a fixed number."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ui.palette import Palette
from ui.widgets.graph_scene import WEAK, GraphScene

MOST_LINKS = 5_000
"""More are never drawn at once; the map says how many it draws of how many."""
MOST_DASHED = 700
"""Dashes cost the painter dearly; beyond this, weak links are thin and pale instead."""
MOST_ACROSS = 400
"""Links between groups drawn at once: more would bring the hairball back."""
MOST_ACROSS_FAR = 60
"""The same when many groups are in view."""


@dataclass(frozen=True, slots=True)
class LinkChoice:
    """Numbers of the links to draw, in drawing order."""

    numbers: NDArray[np.int64]
    total: int


def choose_links(
    scene: GraphScene,
    places: NDArray[np.float64],
    rect: QRectF,
    most_across: int = MOST_ACROSS,
    least: float = 0.0,
) -> LinkChoice:
    """Pick the links that touch the view: heaviest first, few of those between groups."""
    if not len(scene.ends):
        return LinkChoice(np.empty(0, dtype=np.int64), 0)
    first, last = places[scene.ends[:, 0]], places[scene.ends[:, 1]]
    low, high = np.minimum(first, last), np.maximum(first, last)
    seen = (
        (low[:, 0] <= rect.right())
        & (high[:, 0] >= rect.left())
        & (low[:, 1] <= rect.bottom())
        & (high[:, 1] >= rect.top())
    )
    strong = scene.links_from(least)
    seen &= strong & (scene.group_of[scene.ends] >= 0).all(axis=1)
    inner = np.flatnonzero(seen & ~scene.across)[:MOST_LINKS]
    outer = np.flatnonzero(seen & scene.across)[: min(most_across, MOST_LINKS - len(inner))]
    return LinkChoice(np.concatenate([outer, inner]), int((scene.weights >= least).sum()))


def draw_segments(
    painter: QPainter, starts: NDArray[np.float64], ends: NDArray[np.float64]
) -> None:
    """Draw lines from two arrays of places in one call of the painter."""
    count = len(starts)
    if not count:
        return
    # Qt reads the buffer as an array of lines (x1 y1 x2 y2); it must outlive the call.
    buffer = np.ascontiguousarray(np.hstack([starts, ends]), dtype=np.float64)
    first = shiboken6.wrapInstance(buffer.ctypes.data, QLineF)
    painter.drawLines(first, count)  # type: ignore[call-overload]


def draw_dots(painter: QPainter, places: NDArray[np.float64]) -> None:
    """Draw points from an array in one call; the pen's width and cap make them dots."""
    if len(places):
        buffer = np.ascontiguousarray(places, dtype=np.float64)
        painter.drawPoints(shiboken6.wrapInstance(buffer.ctypes.data, QPointF), len(buffer))  # type: ignore[call-overload]


def draw_links(
    painter: QPainter,
    scene: GraphScene,
    places: NDArray[np.float64],
    choice: LinkChoice,
    palette: Palette,
) -> None:
    """Draw the chosen links: width by weight, weak ones and those between groups dashed."""
    numbers = choice.numbers
    flows = scene.directed[numbers]  # a flow of data is as sure across groups as inside one
    weak = (scene.across[numbers] | scene.weak[numbers]) & ~flows
    _draw_weak(painter, scene, places, numbers[weak], palette)
    strong = numbers[~weak]
    steps = np.clip((scene.weights[strong] - WEAK) / (1 - WEAK) * 4, 0, 3).astype(int)
    for step, width in enumerate((0.8, 1.2, 1.7, 2.2)):
        part = scene.ends[strong[steps == step]]
        painter.setPen(QPen(palette.edge, width))
        draw_segments(painter, places[part[:, 0]], places[part[:, 1]])
    if scene.directed.any():
        _draw_arrows(painter, scene, places, numbers[scene.directed[numbers]], palette)


def _draw_weak(
    painter: QPainter,
    scene: GraphScene,
    places: NDArray[np.float64],
    numbers: NDArray[np.int64],
    palette: Palette,
) -> None:
    pen = QPen(palette.edge, 1.0)
    if len(numbers) <= MOST_DASHED:
        pen.setDashPattern([2.0, 3.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    else:
        pen.setColor(palette.hull_line)
    painter.setPen(pen)
    part = scene.ends[numbers]
    draw_segments(painter, places[part[:, 0]], places[part[:, 1]])


def _draw_arrows(
    painter: QPainter,
    scene: GraphScene,
    places: NDArray[np.float64],
    numbers: NDArray[np.int64],
    palette: Palette,
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.edge)
    for number in numbers[:MOST_DASHED]:
        tail, head = places[scene.ends[number, 0]], places[scene.ends[number, 1]]
        gap = head - tail
        length = float(np.hypot(*gap))
        if length < 18:
            continue
        along = gap / length
        across = np.array([-along[1], along[0]])
        tip = head - along * (scene.radius[scene.ends[number, 1]] + 2)
        back = tip - along * 6
        corners = [tip, back + across * 3, back - across * 3]
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
