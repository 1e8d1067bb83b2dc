"""Which point lies under the cursor, found in a grid of cells: no search tree to import."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


class HitGrid:
    """Points sorted by cell, row by row, so a search looks at a few short runs.

    Parameters
    ----------
    xy
        Places of the points.
    numbers
        What each point is called in the answers.
    """

    def __init__(self, xy: NDArray[np.float64], numbers: NDArray[np.int64]) -> None:
        count = len(xy)
        self._low = xy.min(axis=0) if count else np.zeros(2)
        span = (xy.max(axis=0) - self._low) if count else np.ones(2)
        self._cell = max(float(np.sqrt(span[0] * span[1] / max(count, 1))), float(span.max()) / 512)
        self._cell = max(self._cell, 1e-6)
        self._columns = int(span[0] / self._cell) + 1
        self._rows = int(span[1] / self._cell) + 1
        at = ((xy - self._low) / self._cell).astype(np.int64)
        cell = at[:, 1] * self._columns + at[:, 0]
        order = np.argsort(cell, kind="stable")
        self._xy = xy[order]
        self._numbers = numbers[order]
        self._starts = np.searchsorted(cell[order], np.arange(self._columns * self._rows + 1))

    def nearest(self, x: float, y: float, reach: float) -> int:
        """Return the number of the nearest point within ``reach``, or -1."""
        found = self._run_indices(x - reach, y - reach, x + reach, y + reach)
        if not len(found):
            return -1
        gaps = self._xy[found] - (x, y)
        squares = np.einsum("ij,ij->i", gaps, gaps)
        best = int(np.argmin(squares))
        return int(self._numbers[found[best]]) if squares[best] <= reach * reach else -1

    def inside(self, left: float, top: float, right: float, bottom: float) -> NDArray[np.int64]:
        """Return the numbers of the points in the rectangle."""
        found = self._run_indices(left, top, right, bottom)
        at = self._xy[found]
        mask = (at[:, 0] >= left) & (at[:, 0] <= right) & (at[:, 1] >= top) & (at[:, 1] <= bottom)
        chosen: NDArray[np.int64] = self._numbers[found[mask]]
        return chosen

    def _run_indices(
        self, left: float, top: float, right: float, bottom: float
    ) -> NDArray[np.int64]:
        first_column = self._clamped(left - self._low[0], self._columns)
        last_column = self._clamped(right - self._low[0], self._columns)
        first_row = self._clamped(top - self._low[1], self._rows)
        last_row = self._clamped(bottom - self._low[1], self._rows)
        runs = []
        for row in range(first_row, last_row + 1):
            base = row * self._columns
            runs.append(
                np.arange(self._starts[base + first_column], self._starts[base + last_column + 1])
            )
        return np.concatenate(runs) if runs else np.empty(0, dtype=np.int64)

    def _clamped(self, offset: float, count: int) -> int:
        return min(max(int(offset / self._cell), 0), count - 1)
