"""Rows of a text file with too many or too few cells: put straight only where that is certain."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from graph.job import JobContext
from importers.candidates import Candidate
from importers.cells import Cell, Grid, Remark, Row, is_blank, is_placeholder, text_of
from importers.evidence import Evidence, cell_kinds
from importers.stopping import watched

_SURE = 0.9
_LEAST_ANCHORS = 2
Check = Callable[[Cell], bool]


def straighten(found: Candidate, ctx: JobContext) -> Grid:
    """Return the grid with shifted rows repaired, and a remark for every ragged row.

    A row too long holds an unquoted delimiter: two neighbours belong together. It is repaired
    only when exactly one pair makes every telling column (addresses, years, statuses …) fit.
    """
    grid, width = found.grid, len(found.guesses)
    anchors = [(at, _check(seen)) for at, seen in enumerate(found.evidence) if _telling(seen)]
    rows, remarks = list(grid.rows), list(grid.remarks)
    for at in watched(range(found.header.bottom + 1, found.stop), ctx):
        row = grid.rows[at]
        extra = len(row) - width
        if extra == 0 or len(row) <= 2 or all(map(is_blank, row)):
            continue
        number = grid.row_number(at)
        if extra > 0 and all(map(is_blank, row[width:])):
            rows[at] = row[:width]
        elif extra < 0:
            remarks.append(Remark(number, "ragged_row", f"{len(row)} ≠ {width}"))
        elif (mended := _mend(row, extra, anchors, grid.delimiter)) is not None:
            rows[at] = mended
            remarks.append(Remark(number, "row_repaired", f"{len(row)} → {width}"))
        else:
            remarks.append(Remark(number, "ragged_row", f"{len(row)} ≠ {width}"))
    return replace(grid, rows=rows, remarks=tuple(remarks))


def _telling(seen: Evidence) -> bool:
    return seen.filled >= 3 and (seen.sequence or _kind(seen) != "")


def _kind(seen: Evidence) -> str:
    return max(
        (kind for kind, share in seen.shares.items() if share >= _SURE),
        key=lambda kind: seen.shares[kind],
        default="",
    )


def _check(seen: Evidence) -> Check:
    kind = _kind(seen)

    def fits(cell: Cell) -> bool:
        text = text_of(cell)
        if is_placeholder(text):
            return True
        return kind in cell_kinds(cell, text) if kind else text.rstrip(".").isdecimal()

    return fits


def _mend(row: Row, extra: int, anchors: Sequence[tuple[int, Check]], delimiter: str) -> Row | None:
    if len(anchors) < _LEAST_ANCHORS:
        return None
    fitting = []
    for at in range(len(row) - extra):
        joined = delimiter.join(str(cell) for cell in row[at : at + extra + 1])
        mended: Row = [*row[:at], joined, *row[at + extra + 1 :]]
        if all(fits(mended[place]) for place, fits in anchors):
            continued = all(
                isinstance(cell, str) and cell[:1] == " " for cell in row[at + 1 : at + extra + 1]
            )
            fitting.append((continued, mended))
    best = [mended for continued, mended in fitting if continued] or [one for _, one in fitting]
    return best[0] if len(best) == 1 else None
