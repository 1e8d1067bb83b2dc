"""An office written once for the rows below it, where the file does not say that cells are merged.

Open documents and text tables lose the merge that a person sees. A blank is filled only where it
cannot be an omission: offices stand at the start of groups, none twice, and the rows below are as
complete as the first of their group.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median

from graph.job import JobContext
from importers.body import BodyRow, RowKind
from importers.cells import Cell, Grid, Row, is_blank, text_of
from importers.columns import ColumnReader
from importers.stopping import watched

_LEAST_BLANK, _AS_COMPLETE = 0.3, 0.75
_LEAST_GROUPS = 2


def office_fills(
    grid: Grid, body: Sequence[BodyRow], readers: Sequence[ColumnReader], ctx: JobContext
) -> Mapping[int, tuple[int, Cell]]:
    """Return row -> (column, office) for the blanks that surely mean the office above."""
    columns = [reader.column for reader in readers if reader.field == "owner_unit"]
    names = [reader.column for reader in readers if reader.field in {"name", "url"}]
    if len(columns) != 1 or not names or _is_merged(grid, columns[0]):
        return {}
    column, rows = columns[0], grid.rows
    data = [part.at for part in body if part.kind is RowKind.DATA]
    if not any(is_blank(_cell(rows[at], column)) for at in watched(data, ctx)):
        return {}
    named = [
        at
        for at in watched(data, ctx)
        if any(not is_blank(_cell(rows[at], name)) for name in names)
    ]
    starts = [at for at in named if not is_blank(_cell(rows[at], column))]
    open_rows = [at for at in named if is_blank(_cell(rows[at], column))]
    if not _are_groups(rows, column, named, starts, open_rows):
        return {}
    return _filled(rows, body, column, set(open_rows))


def _are_groups(
    rows: Sequence[Row],
    column: int,
    named: Sequence[int],
    starts: Sequence[int],
    open_rows: Sequence[int],
) -> bool:
    if len(starts) < _LEAST_GROUPS or len(open_rows) < _LEAST_BLANK * len(named):
        return False
    offices = [text_of(_cell(rows[at], column)).casefold() for at in starts]
    if named[0] != starts[0] or len(set(offices)) < len(offices):
        return False
    usual = median(_width(rows[at], column) for at in starts)
    return all(_width(rows[at], column) >= _AS_COMPLETE * usual for at in open_rows)


def _filled(
    rows: Sequence[Row], body: Sequence[BodyRow], column: int, open_rows: set[int]
) -> dict[int, tuple[int, Cell]]:
    fills: dict[int, tuple[int, Cell]] = {}
    office: Cell = None
    for part in body:
        if part.kind in {RowKind.SECTION, RowKind.FOOTER}:
            office = None
        elif part.kind is RowKind.DATA and not is_blank(_cell(rows[part.at], column)):
            office = _cell(rows[part.at], column)
        elif part.at in open_rows and office is not None:
            fills[part.at] = (column, office)
    return fills


def _is_merged(grid: Grid, column: int) -> bool:
    return any(span.left <= column <= span.right and span.bottom > span.top for span in grid.spans)


def _cell(row: Row, column: int) -> Cell:
    return row[column] if column < len(row) else None


def _width(row: Row, column: int) -> int:
    return sum(1 for at, cell in enumerate(row) if at != column and not is_blank(cell))
