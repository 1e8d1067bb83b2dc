"""Labels that never lie on each other nor on a node: first free place around each anchor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF


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
    taken = list(obstacles)
    places: list[QRectF | None] = []
    for wish in wishes:
        best: QRectF | None = None
        least = float("inf")
        for candidate in _candidates(wish):
            cost = _covered(candidate, taken)
            if not room.contains(candidate):
                cost += candidate.width() * candidate.height()
            if cost < least:
                best, least = candidate, cost
            if cost == 0:
                break
        if least > 0 and not wish.must:
            best = None
        if best is not None:
            taken.append(best)
        places.append(best)
    return places


def _candidates(wish: LabelWish) -> list[QRectF]:
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
    return [QRectF(x, y, wish.width, wish.height) for x, y in corners]


def _covered(rect: QRectF, taken: Sequence[QRectF]) -> float:
    total = 0.0
    for other in taken:
        if rect.intersects(other):
            shared = rect.intersected(other)
            total += shared.width() * shared.height()
    return total
