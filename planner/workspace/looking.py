"""The first look at files: their sheets as they stand, where the table is, what the columns are.

No row is understood yet: a wizard shows this at once and lets the officer correct it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from graph.job import JobContext
from graph.language import translate
from importers.result import SheetReading
from planner.domain.snapshot import Snapshot
from planner.workspace.fulfilling import ambiguous_dates
from planner.workspace.remembering import choices, remembered_fields, remembered_place
from planner.workspace.wishes import TablePlace, Wishes

if TYPE_CHECKING:
    from importers.cells import Grid

SHOWN_ROWS, SHOWN_COLUMNS = 60, 40
_SAMPLED = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLook:
    """One sheet of a file, whether its table is taken or not."""

    sheet: str
    hidden: bool
    rows: int
    taken: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TopRows:
    """The first rows of a sheet as they stand."""

    sheet: str
    first_row: int
    first_column: int
    lettered: bool
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLook:
    """One file: its sheets, its tables as understood, or why it cannot be read."""

    file: str
    path: str
    sheets: tuple[SheetLook, ...] = ()
    readings: tuple[SheetReading, ...] = ()
    tops: tuple[TopRows, ...] = ()
    place: TablePlace | None = None
    """Where the table is taken from, when that is not the guess."""
    guessed: str = ""
    """Fingerprint of the header that would be guessed."""
    returned: bool = False
    """A workbook that left this house: only what was edited in it comes in."""
    known: bool = False
    """A mapping of this header was corrected before and is used again."""
    doubtful_date: str = ""
    """A date that may be read two ways; nothing in the file settles which."""
    date_order: str = ""
    """How such dates are read, when an earlier import settled it."""
    left_out: tuple[str, ...] = ()
    """Headers of which nothing is taken in, when an earlier import settled it."""
    error: str = ""
    remedy: str = ""


def look_at(
    paths: Sequence[Path], wishes: Wishes, now: Snapshot, ctx: JobContext | None = None
) -> Iterator[FileLook]:
    """Look at every file, and at every table file of a folder, in stable order."""
    from importers.tables import expand  # noqa: PLC0415 - loads the spreadsheet readers

    context = ctx or JobContext()
    files = expand(paths)
    for at, path in enumerate(files):
        context.step(at, len(files), path.name)
        yield look_at_file(path, wishes, now, context)


def look_at_file(path: Path, wishes: Wishes, now: Snapshot, ctx: JobContext) -> FileLook:
    """Look at one file; what cannot be read says why."""
    from importers.errors import ImportFileError  # noqa: PLC0415 - loads the readers
    from importers.tables import open_grids  # noqa: PLC0415

    look = FileLook(file=path.name, path=str(path))
    try:
        grids = open_grids(path, ctx)
    except ImportFileError as error:
        return replace(look, error=str(error), remedy=error.advice())
    return _with_tables(look, grids, wishes, now)


def _with_tables(look: FileLook, grids: Sequence[Grid], wishes: Wishes, now: Snapshot) -> FileLook:
    from importers.sheets import OWN_MARK  # noqa: PLC0415 - loads the table readers

    guess = _readings(look, grids, None, wishes, now)
    guessed = guess[0].fingerprint if guess else ""
    place = wishes.places.get(look.file) or remembered_place(now, guessed)
    if place is not None and place.sheet not in {grid.sheet for grid in grids}:
        place = None
    readings = guess if place is None else _readings(look, grids, place, wishes, now)
    shown = [grid for grid in grids if grid.sheet in {part.sheet for part in readings}]
    if place is not None and not shown:
        shown = [grid for grid in grids if grid.sheet == place.sheet]
    if not shown:
        shown = [grid for grid in grids if not grid.hidden][:1] or list(grids[:1])
    profile = now.mappings.get(readings[0].fingerprint) if readings else None
    taken = {part.sheet for part in readings}
    look = replace(
        look,
        sheets=tuple(
            SheetLook(
                sheet=grid.sheet,
                hidden=grid.hidden,
                rows=len(grid.rows),
                taken=grid.sheet in taken,
            )
            for grid in grids
            if grid.sheet != OWN_MARK
        ),
        readings=tuple(_counted(part, shown) for part in readings),
        tops=tuple(_top(grid) for grid in shown),
        place=place,
        guessed=guessed,
        returned=any(grid.sheet == OWN_MARK and grid.hidden for grid in grids),
        known=any(part.fingerprint in remembered_fields(now) for part in readings),
        doubtful_date=_doubtful_date(shown, readings),
        date_order=profile.date_order if profile else "",
        left_out=profile.left_out if profile else (),
    )
    return look if readings else _without_table(look)


def _readings(
    look: FileLook,
    grids: Sequence[Grid],
    place: TablePlace | None,
    wishes: Wishes,
    now: Snapshot,
) -> tuple[SheetReading, ...]:
    from importers.errors import NoTableError  # noqa: PLC0415 - loads the table readers
    from importers.sheets import preview_tables  # noqa: PLC0415

    profiles = {**remembered_fields(now), **wishes.profiles}
    choice = choices({look.file: place})[look.file] if place else None
    try:
        return preview_tables(Path(look.path), grids, profiles, choice)
    except NoTableError:
        return ()


def _counted(part: SheetReading, grids: Sequence[Grid]) -> SheetReading:
    """Return a reading without its preview, which ``tops`` holds, and without blank rows."""
    from importers.cells import is_blank  # noqa: PLC0415 - with the readers

    rows = part.rows
    for grid in grids:
        if grid.sheet == part.sheet and not grid.turned:
            first = part.header_row - grid.first_row + 1
            below = grid.rows[first : first + part.rows]
            rows = sum(1 for row in below if not all(map(is_blank, row)))
    return replace(part, preview=(), rows=rows)


def _without_table(look: FileLook) -> FileLook:
    return replace(
        look,
        error=translate("looking", "Belum ditemukan baris judul di lembar ini."),
        remedy=translate("looking", "Klik baris yang berisi judul kolom, atau pilih lembar lain."),
    )


def _top(grid: Grid) -> TopRows:
    from importers.cells import text_of  # noqa: PLC0415 - with the readers

    return TopRows(
        sheet=grid.sheet,
        first_row=grid.first_row,
        first_column=grid.first_column,
        lettered=grid.lettered,
        rows=tuple(
            tuple(text_of(cell) for cell in row[:SHOWN_COLUMNS]) for row in grid.rows[:SHOWN_ROWS]
        ),
    )


def _doubtful_date(grids: Sequence[Grid], readings: Sequence[SheetReading]) -> str:
    """Return a date of an extra column that nothing in the file settles."""
    for grid in grids:
        for part in readings:
            if part.sheet != grid.sheet or grid.turned:
                continue
            first = part.header_row - grid.first_row + 1
            rows = grid.rows[first : first + _SAMPLED]
            for column in part.columns:
                cells = [row[column.column] for row in rows if column.column < len(row)]
                texts = (cell for cell in cells if isinstance(cell, str))
                if not column.field and (found := ambiguous_dates(texts)):
                    return found
    return ""
