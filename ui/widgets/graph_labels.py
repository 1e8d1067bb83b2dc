"""Labels that never lie on each other nor on a node: first free place around each anchor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class LabelWish:
    """One label: its anchor, the radius it keeps away from, its size; ``must`` ones always show."""

    x: float
    y: float
    radius: float
    width: float
    height: float
    must: bool = False


def place_labels(
    wishes: Sequence[LabelWish], obstacles: Sequence[QRectF], room: QRectF
) -> list[QRectF | None]:
    """Return a place for each label in turn, or None where none is free.

    Earlier wishes win, so callers put the important ones first.
    """
    taken = np.empty((len(obstacles) + len(wishes), 4))
    count = len(obstacles)
    if count:
        taken[:count] = [(o.left(), o.top(), o.right(), o.bottom()) for o in obstacles]
    places: list[QRectF | None] = []
    for wish in wishes:
        candidates = _candidates(wish)
        costs = _covered(candidates, taken[:count], room)
        best = int(np.argmin(costs))
        if costs[best] > 0 and not wish.must:
            places.append(None)
            continue
        left, top, right, bottom = candidates[best]
        taken[count] = candidates[best]
        count += 1
        places.append(QRectF(left, top, right - left, bottom - top))
    return places


def _candidates(wish: LabelWish) -> Floats:
    """Return places around the anchor as left, top, right, bottom, the best first."""
    gap = wish.radius + 3
    middle_x, middle_y = wish.x - wish.width / 2, wish.y - wish.height / 2
    right, left = wish.x + gap, wish.x - gap - wish.width
    above, below = wish.y - gap - wish.height + 2, wish.y + gap - 2
    corners = [
        (right, middle_y),
        (left, middle_y),
        (middle_x, above),
        (middle_x, below),
        (right - 4, above + 2),
        (left + 4, above + 2),
        (right - 4, below - 2),
        (left + 4, below - 2),
    ]
    places: Floats = np.array(corners + corners, dtype=np.float64).reshape(2, -1, 2)
    places[1] += (wish.width, wish.height)
    return np.hstack([places[0], places[1]])


def _covered(candidates: Floats, taken: Floats, room: QRectF) -> Floats:
    """Return how much of each candidate is covered by what is taken or lies outside the room."""
    low = np.maximum(candidates[:, None, :2], taken[None, :, :2])
    high = np.minimum(candidates[:, None, 2:], taken[None, :, 2:])
    shared: Floats = np.clip(high - low, 0, None).prod(axis=2).sum(axis=1)
    out = (
        (candidates[:, 0] < room.left())
        | (candidates[:, 1] < room.top())
        | (candidates[:, 2] > room.right())
        | (candidates[:, 3] > room.bottom())
    )
    area = (candidates[:, 2:] - candidates[:, :2]).prod(axis=1)
    cost: Floats = shared + out * area
    return cost
