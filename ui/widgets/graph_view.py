"""How the map is looked at: scale and offset, and what is marked on it. Pure values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

SMALLEST_SCALE, LARGEST_SCALE = 0.004, 12.0


@dataclass(frozen=True, slots=True)
class MapView:
    """Screen = world x scale + offset."""

    scale: float = 1.0
    dx: float = 0.0
    dy: float = 0.0

    def to_screen(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return screen places of world places."""
        placed: NDArray[np.float64] = xy * self.scale + (self.dx, self.dy)
        return placed

    def to_world(self, x: float, y: float) -> tuple[float, float]:
        """Return the world place under a screen place."""
        return ((x - self.dx) / self.scale, (y - self.dy) / self.scale)

    def panned(self, dx: float, dy: float) -> MapView:
        """Return the view moved by screen pixels."""
        return replace(self, dx=self.dx + dx, dy=self.dy + dy)

    def zoomed(self, factor: float, x: float, y: float) -> MapView:
        """Return the view zoomed so that what lies at (x, y) stays there."""
        scale = min(max(self.scale * factor, SMALLEST_SCALE), LARGEST_SCALE)
        real = scale / self.scale
        return MapView(scale, x - (x - self.dx) * real, y - (y - self.dy) * real)

    @property
    def node_growth(self) -> float:
        """How much nodes grow or shrink: slower than the map, so they stay signs."""
        return float(min(max(self.scale ** (0.5 if self.scale > 1 else 0.65), 0.2), 1.9))


def fitted(
    bounds: tuple[float, float, float, float], width: float, height: float, largest: float = 1.6
) -> MapView:
    """Return the view that shows all of ``bounds`` in the middle of the given room."""
    left, top, right, bottom = bounds
    margin = 12.0
    across = max(width - 2 * margin, 40.0) / max(right - left, 1.0)
    down = max(height - 2 * margin, 40.0) / max(bottom - top, 1.0)
    scale = min(max(min(across, down), SMALLEST_SCALE), largest)
    return MapView(
        scale,
        width / 2 - scale * (left + right) / 2,
        height / 2 - scale * (top + bottom) / 2,
    )


@dataclass(frozen=True, slots=True)
class MapMarks:
    """What is chosen, hovered and found; node numbers, -1 for none."""

    group: int = -1
    nodes: frozenset[int] = frozenset()
    pair: tuple[int, int] | None = None
    hover: int = -1
    hover_group: int = -1
    found: frozenset[int] = frozenset()
    impact: Mapping[int, int] = field(default_factory=dict)
    """Nodes that suffer when the chosen one stops, by how many steps away they are."""
    chosen: frozenset[int] = frozenset()
    """Nodes in a lasso."""
