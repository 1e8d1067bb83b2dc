"""The tables of one file: which are taken, and what their rows say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from graph.job import JobContext
from importers.assemble import Source
from importers.body import walk_body
from importers.candidates import Candidate, Profiles, find_candidates
from importers.cells import Grid, text_of
from importers.columns import column_readers
from importers.errors import NoTableError
from importers.issues import Place, issue
from importers.personal import personal_columns
from importers.ragged import straighten
from importers.recognise import lists_applications
from importers.result import RowIssue, SheetReading
from importers.rows import read_rows
from importers.stopping import watched
from importers.units import looks_like_unit

OWN_MARK = "_ramping"
"""The hidden sheet of workbooks that this program wrote: their other sheets are reports."""
_PREVIEW_ROWS, _PREVIEW_COLUMNS = 40, 60


@dataclass(frozen=True, slots=True)
class Choice:
    """The sheet, and maybe the header row, that the officer pointed at."""

    sheet: str
    header_row: int | None = None


@dataclass(frozen=True, slots=True)
class SheetTable:
    """One table read: its drafts, how it was understood, what was doubtful."""

    source: Source
    reading: SheetReading
    issues: tuple[RowIssue, ...]
    read: int
    set_aside: int


def read_tables(
    path: Path,
    grids: Sequence[Grid],
    profiles: Profiles,
    ctx: JobContext,
    choice: Choice | None = None,
) -> tuple[SheetTable, ...]:
    """Read the best table of a file, and others of the same kind; the rest is offered.

    Raises
    ------
    NoTableError
        When no sheet has a header with data below it.
    """
    taken, offers = _choose(path, grids, profiles, choice, ctx)
    tables = []
    for one in taken:
        table = _read(path.name, one, len(taken) > 1, ctx)
        asked = choice is not None or one.key in profiles
        believed = asked or table.reading.inventory or not one.has_names
        tables.append(table if believed else _set_aside(table))
    tables[0] = replace(tables[0], issues=(*offers, *tables[0].issues))
    return tuple(tables)


def _set_aside(table: SheetTable) -> SheetTable:
    """Return a table of which nothing is taken before somebody says that it lists applications."""
    return replace(
        table,
        source=replace(table.source, drafts=()),
        issues=(issue("not_inventory", table.source.place, table.source.place.sheet),),
        set_aside=table.read,
    )


def preview_tables(
    path: Path,
    grids: Sequence[Grid],
    profiles: Profiles,
    choice: Choice | None = None,
    ctx: JobContext | None = None,
) -> tuple[SheetReading, ...]:
    """Return how the tables of a file would be read; of their rows only a sample is looked at.

    Raises
    ------
    NoTableError
        When no sheet has a header with data below it.
    """
    taken, _ = _choose(path, grids, profiles, choice, ctx or JobContext())
    return tuple(
        _reading(path.name, one, one.grid, one.stop - one.header.bottom - 1) for one in taken
    )


def _choose(
    path: Path,
    grids: Sequence[Grid],
    profiles: Profiles,
    choice: Choice | None,
    ctx: JobContext,
) -> tuple[list[Candidate], tuple[RowIssue, ...]]:
    """Return the tables to take, and issues that offer the others."""
    wanted = [grid for grid in grids if (grid.sheet == choice.sheet if choice else not grid.hidden)]
    row = choice.header_row if choice else None
    candidates = [found for grid in wanted for found in find_candidates(grid, profiles, ctx, row)]
    if not candidates:
        raise NoTableError(file=path.name)
    best = max(candidates, key=lambda candidate: candidate.worth)
    taken = [one for one in candidates if one is best or _is_like(one, best)]
    if any(grid.hidden and grid.sheet == OWN_MARK for grid in grids):
        return taken, ()
    offers = (*_offers(path.name, candidates, taken), *_hidden(path.name, grids, choice))
    return taken, offers


def _is_like(one: Candidate, best: Candidate) -> bool:
    """Return whether a table continues the best one: same header, or names in the same sheet."""
    if one.key == best.key:
        return True
    fields = {guess.field for guess in one.guesses} - {""}
    return one.grid.sheet == best.grid.sheet and "name" in fields and len(fields) >= 3


def _offers(
    file: str, candidates: Sequence[Candidate], taken: Sequence[Candidate]
) -> Iterator[RowIssue]:
    read = {one.grid.sheet for one in taken}
    for one in candidates:
        if any(one is other for other in taken) or sum(map(bool, one.header.names)) < 2:
            continue
        if one.grid.sheet in read:
            where = Place(file, one.grid.sheet, one.grid.row_number(one.header.top))
            yield issue("other_table", where, " · ".join(filter(None, one.header.names)))
        else:
            yield issue("other_sheet", Place(file, one.grid.sheet), one.grid.sheet)


def _hidden(file: str, grids: Sequence[Grid], choice: Choice | None) -> Iterator[RowIssue]:
    for grid in grids:
        if grid.hidden and choice is None and any(map(any, grid.rows[:50])):
            yield issue("hidden_sheet", Place(file, grid.sheet), grid.sheet)


def _read(file: str, found: Candidate, several: bool, ctx: JobContext) -> SheetTable:
    grid = straighten(found, ctx) if found.grid.ragged else found.grid
    place = Place(file, grid.sheet)
    sectioned = "owner_unit" not in {guess.field for guess in found.guesses}
    marked = set(personal_columns(found.guesses, found.evidence))
    readers = column_readers(replace(guess, personal=guess in marked) for guess in found.guesses)
    body = list(watched(walk_body(grid, found.header, found.stop, sectioned), ctx))
    table = read_rows(grid, body, readers, place, ctx)
    remarks = (
        issue(remark.kind, Place(file, grid.sheet, remark.row), remark.value)
        for remark in grid.remarks
    )
    reading = _reading(file, found, grid, table.read)
    sheet_unit = found.section if sectioned else ""
    if several and sectioned and not sheet_unit and looks_like_unit(grid.sheet):
        sheet_unit = grid.sheet
    return SheetTable(
        Source(
            place,
            tuple((reader.field, reader.guess.letter) for reader in readers),
            table.drafts,
            sheet_unit,
        ),
        reading,
        (*remarks, *_column_notes(place, found), *table.issues),
        table.read,
        table.set_aside,
    )


def _reading(file: str, found: Candidate, grid: Grid, rows: int) -> SheetReading:
    marked = personal_columns(found.guesses, found.evidence)
    return SheetReading(
        file=file,
        sheet=grid.sheet,
        header_row=grid.row_number(found.header.bottom),
        rows=rows,
        columns=tuple(replace(guess, personal=guess in marked) for guess in found.guesses),
        fingerprint=found.key,
        preview=_preview(grid),
        inventory=lists_applications(found),
    )


def _column_notes(place: Place, found: Candidate) -> Iterator[RowIssue]:
    """Yield what concerns a whole column: personal data, dates that may be read two ways."""
    for guess in personal_columns(found.guesses, found.evidence):
        where = Place(place.file, place.sheet, 0, guess.letter)
        yield issue("personal_data", where, guess.header or guess.letter)
    if found.grid.headless:
        yield issue("no_header", place)
    decided = any(seen.share("ordered_date") for seen in found.evidence)
    for guess, seen in zip(found.guesses, found.evidence, strict=True):
        if seen.share("ambiguous_date") and not decided:
            where = Place(place.file, place.sheet, 0, guess.letter)
            yield issue("ambiguous_date", where, seen.samples[0])
            return


def _preview(grid: Grid) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(text_of(cell) for cell in row[:_PREVIEW_COLUMNS]) for row in grid.rows[:_PREVIEW_ROWS]
    )
