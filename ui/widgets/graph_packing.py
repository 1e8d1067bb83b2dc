"""Pulls the islands of a layout together until hulls and captions touch, to fill the pane.

The layout keeps islands apart by circles, which leaves much room free. Here each island is a
box with its caption; boxes move towards the middle, the nearest first, never over each other.
Deterministic, and neighbours stay neighbours.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
PAD = 20.0
CAPTION = 20.0
MOST_ISLANDS = 220
"""Beyond this many the gain is small and the layout stands as it is."""
FEW_ISLANDS = 70
"""Up to this many, several arrangements are tried."""
_LEANS = (1.3, 1.0, 0.85, 0.7, 0.55)
_ROUNDS = 24
_HASTE = 0.3
"""Share of the free way a box takes at once: less keeps the arrangement's shape."""


def tightened(
    xy: Floats, islands: Sequence[NDArray[np.int64]], captions: Sequence[float], aspect: float
) -> Floats:
    """Return the places after pulling the islands together.

    Parameters
    ----------
    xy
        Places of all nodes; those outside every island stay.
    islands
        Node numbers of each island.
    captions
        Width of each island's caption.
    aspect
        Width of the pane through its height.
    """
    if not 1 < len(islands) <= MOST_ISLANDS:
        return xy
    low = np.array([xy[members].min(axis=0) for members in islands])
    high = np.array([xy[members].max(axis=0) for members in islands])
    centres = (low + high) / 2
    half = (high - low) / 2 + PAD
    half[:, 0] = np.maximum(half[:, 0], np.array(captions) / 2 + 4)
    half[:, 1] += CAPTION / 2
    placed = _best(centres, half, aspect)
    moved: Floats = xy.copy()
    for members, shift in zip(islands, placed - centres, strict=True):
        moved[members] += shift
    return moved


def _best(centres: Floats, half: Floats, aspect: float) -> Floats:
    """Return the arrangement that fills the pane best, of a few that lean differently.

    Pulling the boxes together changes the arrangement's shape, by how much is only seen after.
    """
    leans = _LEANS if len(centres) <= FEW_ISLANDS else (1.0,)
    tries = [_pulled(_reshaped(centres, aspect * lean), half, aspect * lean) for lean in leans]

    def room(placed: Floats) -> float:
        span = (placed + half).max(axis=0) - (placed - half).min(axis=0)
        return float(max(span[0] / aspect, span[1]))

    return min(tries, key=room)


def _reshaped(centres: Floats, aspect: float) -> Floats:
    """Stretch the arrangement to the pane's shape, keeping its area."""
    middle = (centres.min(axis=0) + centres.max(axis=0)) / 2
    span = np.maximum(np.ptp(centres, axis=0), 1.0)
    change = np.sqrt(aspect / (span[0] / span[1]))
    stretched: Floats = (centres - middle) * (change, 1 / change)
    return stretched


def _pulled(centres: Floats, half: Floats, aspect: float) -> Floats:
    centres = _apart(centres, half)
    for _ in range(_ROUNDS):
        order = np.argsort(np.hypot(centres[:, 0] / aspect, centres[:, 1]), kind="stable")
        for at in order:
            for axis in (0, 1):
                way = _nearest(centres, half, int(at), axis) - centres[at, axis]
                centres[at, axis] += _HASTE * way
    return centres


def _apart(centres: Floats, half: Floats) -> Floats:
    """Grow the arrangement until no boxes overlap."""
    for _ in range(40):
        gap = np.abs(centres[:, None] - centres[None]) - (half[:, None] + half[None])
        overlap = (gap < 0).all(axis=2).sum() - len(centres)
        if not overlap:
            break
        centres = centres * 1.06
    return centres


def _nearest(centres: Floats, half: Floats, at: int, axis: int) -> float:
    """Return how near to the middle line the box may move along one axis."""
    here, other = float(centres[at, axis]), 1 - axis
    beside = np.abs(centres[:, other] - centres[at, other]) < half[:, other] + half[at, other]
    beside[at] = False
    side = 1.0 if here > 0 else -1.0
    ahead = beside & (centres[:, axis] * side < here * side)
    if not ahead.any():
        return 0.0
    stops = centres[ahead, axis] * side + half[ahead, axis] + half[at, axis]
    return side * max(float(stops.max()), 0.0)
