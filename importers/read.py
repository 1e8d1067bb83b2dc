"""The front door: files in, facts and doubts out."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from graph.job import JobContext
from importers import issues
from importers.assemble import Facts, Source, assemble
from importers.candidates import Profiles
from importers.errors import ImportFileError, NoTableError
from importers.interfaces import find_interfaces
from importers.issues import Place
from importers.result import ImportResult, RowIssue, SheetReading
from importers.sheets import Choice, SheetTable, preview_tables, read_tables
from importers.tables import expand, left_out, open_grids

_NO_PROFILES: Profiles = {}
_NO_CHOICES: Mapping[str, Choice] = {}


@dataclass(slots=True)
class _Gathered:
    sources: list[Source] = field(default_factory=list)
    readings: list[SheetReading] = field(default_factory=list)
    issues: list[RowIssue] = field(default_factory=list)
    read: int = 0
    set_aside: int = 0

    def add(self, tables: Sequence[SheetTable]) -> None:
        for table in tables:
            self.sources.append(table.source)
            self.readings.append(table.reading)
            self.issues += table.issues
            self.read += table.read
            self.set_aside += table.set_aside


def read_files(
    paths: Sequence[Path],
    *,
    profiles: Mapping[str, Mapping[str, str]] = _NO_PROFILES,
    unit: str | None = None,
    choices: Mapping[str, Choice] = _NO_CHOICES,
    ctx: JobContext | None = None,
) -> ImportResult:
    """Read inventories of any layout into facts.

    Parameters
    ----------
    paths
        Files and folders; a folder stands for every table file below it.
    profiles
        Corrected mappings: fingerprint of a header -> header as written -> canonical field.
    unit
        The office of rows that name none.
    choices
        Sheet and header row to take instead of the guess, by file name.
    ctx
        Progress and cancel.

    Returns
    -------
    ImportResult
        Facts with ids that a second reading of the same rows gives again; every source row is
        imported or set aside with an issue.

    Raises
    ------
    ImportFileError
        When one file alone was asked for and it cannot be read. Among several files it becomes
        an issue of row 0.
    """
    context = ctx or JobContext()
    files = expand(paths)
    gathered = _Gathered(issues=[issues.left_out(*one) for one in left_out(paths)])
    with _paused_collector():
        for at, path in enumerate(files):
            context.step(at, len(files), path.name)
            try:
                gathered.add(_read(path, profiles, choices.get(path.name), context))
            except ImportFileError as error:
                if len(files) == 1:
                    raise
                gathered.issues.append(_refusal(path, error))
        return _result(gathered, assemble(gathered.sources, unit, context), context)


@contextmanager
def _paused_collector() -> Iterator[None]:
    """Let the cycle collector rest: a million records without one cycle cost it a third more."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.freeze()  # and thawed at once: what was made is old, or the first look walks it all
            gc.unfreeze()
            gc.enable()


def _read(
    path: Path, profiles: Profiles, choice: Choice | None, ctx: JobContext
) -> tuple[SheetTable, ...]:
    return read_tables(path, open_grids(path, ctx), profiles, ctx, choice)


def preview_files(
    paths: Sequence[Path],
    *,
    profiles: Profiles = _NO_PROFILES,
    choices: Mapping[str, Choice] = _NO_CHOICES,
    ctx: JobContext | None = None,
) -> tuple[SheetReading, ...]:
    """Return how files would be read, without reading their rows: what a wizard shows first.

    ``rows`` counts everything below the header. Files that cannot be read are left out, unless
    one file alone was asked for.

    Raises
    ------
    ImportFileError
        When one file alone was asked for and it cannot be read.
    """
    context = ctx or JobContext()
    files = expand(paths)
    readings: list[SheetReading] = []
    for at, path in enumerate(files):
        context.step(at, len(files), path.name)
        try:
            grids = open_grids(path, context)
            readings += preview_tables(path, grids, profiles, choices.get(path.name), context)
        except ImportFileError:
            if len(files) == 1:
                raise
    return tuple(readings)


def _result(gathered: _Gathered, facts: Facts, ctx: JobContext) -> ImportResult:
    applications = tuple(facts.applications.values())
    return ImportResult(
        readings=tuple(gathered.readings),
        units=tuple({unit.id: unit for unit in facts.units.values()}.values()),
        applications=applications,
        services=tuple(facts.services.values()),
        interfaces=find_interfaces(applications, ctx=ctx),
        issues=(*gathered.issues, *facts.issues),
        rows_read=gathered.read,
        rows_set_aside=gathered.set_aside,
    )


def _refusal(path: Path, error: ImportFileError) -> RowIssue:
    kind = "no_table" if isinstance(error, NoTableError) else "file_refused"
    return issues.refusal(kind, Place(path.name, ""), f"{error} ({error.code})", error.advice())
