"""The tables of one file: which sheet, where its header is, what its columns mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from graph.job import JobContext
from importers.assemble import Source
from importers.body import speaks_for_columns, walk_body
from importers.cells import Grid, text_of
from importers.columns import column_reader
from importers.errors import NoTableError
from importers.evidence import judge_column
from importers.header import Header, find_header
from importers.issues import Place, issue
from importers.mapping import fingerprint, map_columns
from importers.result import ColumnGuess, RowIssue, SheetReading
from importers.rows import read_rows
from importers.units import looks_like_unit

Profiles = Mapping[str, Mapping[str, str]]
_PREVIEW_ROWS, _PREVIEW_COLUMNS = 40, 60
_SAMPLED_ROWS = 400


@dataclass(frozen=True, slots=True)
class SheetTable:
    """One table read: its drafts, how it was understood, what was doubtful."""

    source: Source
    reading: SheetReading
    issues: tuple[RowIssue, ...]
    read: int
    set_aside: int


@dataclass(frozen=True, slots=True)
class _Candidate:
    grid: Grid
    header: Header
    guesses: tuple[ColumnGuess, ...]
    key: str

    @property
    def worth(self) -> float:
        """How much this looks like the list of applications."""
        fields = {guess.field: guess.confidence for guess in self.guesses if guess.field}
        named = 3.0 if "name" in fields else 1.5 if "url" in fields else 0.0
        rows = len(self.grid.rows) - self.header.bottom - 1
        return named + sum(fields.values()) + min(rows, 50) / 50


def read_tables(
    path: Path, grids: Sequence[Grid], profiles: Profiles, ctx: JobContext
) -> tuple[SheetTable, ...]:
    """Read the best sheet of a file, and others that have the very same header.

    Raises
    ------
    NoTableError
        When no sheet has a header with data below it.
    """
    shown = [grid for grid in grids if not grid.hidden]
    candidates = [found for grid in shown if (found := _look_at(grid, profiles))]
    if not candidates:
        raise NoTableError(file=path.name)
    best = max(candidates, key=lambda candidate: candidate.worth)
    taken = [one for one in candidates if one is best or one.key == best.key]
    tables = [_read(path.name, one, len(taken) > 1, ctx) for one in taken]
    offers = [
        issue("other_sheet", Place(path.name, one.grid.sheet), one.grid.sheet)
        for one in candidates
        if one not in taken
    ] + [
        issue("hidden_sheet", Place(path.name, grid.sheet), grid.sheet)
        for grid in grids
        if grid.hidden and any(map(any, grid.rows[:50]))
    ]
    first = tables[0]
    tables[0] = SheetTable(
        first.source, first.reading, (*offers, *first.issues), first.read, first.set_aside
    )
    return tuple(tables)


def _look_at(grid: Grid, profiles: Profiles) -> _Candidate | None:
    header = find_header(grid)
    if header is None or not any(map(any, grid.rows[header.bottom + 1 :])):
        return None
    rows = grid.rows[header.bottom + 1 : header.bottom + 1 + _SAMPLED_ROWS]
    width = max(len(header.names), max(map(len, rows), default=0))
    sample = [row for at, row in enumerate(rows) if speaks_for_columns(row, first=at == 0)]
    names = (*header.names, *[""] * (width - len(header.names)))
    evidence = [
        judge_column([row[at] if at < len(row) else None for row in sample])
        for at in range(len(names))
    ]
    key = fingerprint(header.names)
    guesses = map_columns(grid, names, evidence, profiles.get(key))
    return _Candidate(grid, header, guesses, key)


def _read(file: str, found: _Candidate, several: bool, ctx: JobContext) -> SheetTable:
    grid, header = found.grid, found.header
    place = Place(file, grid.sheet)
    sectioned = "owner_unit" not in {guess.field for guess in found.guesses}
    readers = [column_reader(guess) for guess in found.guesses if not guess.ignored]
    body = walk_body(grid, header, len(grid.rows), sectioned)
    table = read_rows(grid, body, readers, place, ctx)
    columns = tuple((reader.field, reader.guess.letter) for reader in readers)
    remarks = tuple(
        issue(remark.kind, Place(file, grid.sheet, remark.row), remark.value)
        for remark in grid.remarks
    )
    reading = SheetReading(
        file=file,
        sheet=grid.sheet,
        header_row=grid.row_number(header.bottom),
        rows=table.read,
        columns=found.guesses,
        fingerprint=found.key,
        preview=_preview(grid),
    )
    sheet_unit = grid.sheet if several and sectioned and looks_like_unit(grid.sheet) else ""
    return SheetTable(
        Source(place, columns, table.drafts, sheet_unit),
        reading,
        (*remarks, *table.issues),
        table.read,
        table.set_aside,
    )


def _preview(grid: Grid) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(text_of(cell) for cell in row[:_PREVIEW_COLUMNS]) for row in grid.rows[:_PREVIEW_ROWS]
    )
