"""From files to the document: look first, then accept everything as one step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from graph.job import JobContext
from graph.model import Application, Interface, Service, Unit
from graph.portfolio import Portfolio
from importers.result import ImportResult
from planner.domain.change import Change, MappingProfile, Step
from planner.domain.snapshot import Snapshot
from planner.domain.step_names import StepKind, step_name
from planner.workspace.document import Document
from planner.workspace.remembering import choices, remembered_fields, remembered_place
from planner.workspace.wishes import TablePlace, Wishes

if TYPE_CHECKING:
    from importers.reconcile import Reconciliation
    from planner.workspace.returning import Conflict

Id = TypeVar("Id", bound=str)
Fact = TypeVar("Fact", Unit, Service, Application, Interface)
_NOTHING_SETTLED = Wishes()


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the files would do to the document; nothing is written yet."""

    result: ImportResult
    reconciliation: Reconciliation
    changes: tuple[Change, ...]
    files: int
    conflicts: tuple[Conflict, ...] = ()
    """Cells of a workbook that left this house, changed on both sides since; ours stay unless
    the officer takes theirs."""
    as_read: ImportResult = field(default_factory=ImportResult)
    """What the files say, before any wish was fulfilled."""
    wishes: Wishes = _NOTHING_SETTLED
    paths: tuple[Path, ...] = ()
    revision: int = 0
    """The document's revision that the files were compared with."""


def check(
    paths: Sequence[Path],
    ctx: JobContext | None = None,
    *,
    places: Mapping[str, TablePlace] | None = None,
) -> ImportResult:
    """Read files and report their faults; no document is touched."""
    from importers.read import read_files  # noqa: PLC0415 - loads the spreadsheet readers

    return read_files(paths, choices=choices(places or {}), ctx=ctx)


def files_in(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the files, and of folders every file that can hold a table."""
    from importers.tables import expand  # noqa: PLC0415 - loads the spreadsheet readers

    return expand(paths)


def passed_over(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the files in given folders that hold no table by their suffix; hidden ones aside."""
    from importers.tables import left_out  # noqa: PLC0415 - loads the spreadsheet readers

    return tuple(file for _, files in left_out(paths) for file in files)


def propose(
    document: Document,
    paths: Sequence[Path],
    *,
    wishes: Wishes = _NOTHING_SETTLED,
    unit: str | None = None,
    ctx: JobContext | None = None,
) -> Proposal:
    """Read files and compare them with the inventory; nothing is written.

    What was settled earlier about files with the same header holds again; ``wishes`` come
    before it and are remembered when the proposal is accepted.
    """
    now = document.snapshot()
    result = _read(paths, now, wishes, unit, ctx)
    return _compare(document, result, paths, wishes, ctx)


def reconsider(
    document: Document,
    proposal: Proposal,
    wishes: Wishes,
    ctx: JobContext | None = None,
) -> Proposal:
    """Return the proposal under other answers; the files are read again only where they must."""
    old = proposal.wishes
    if (old.profiles, old.places) != (wishes.profiles, wishes.places):
        return propose(document, proposal.paths, wishes=wishes, ctx=ctx)
    return _compare(document, proposal.as_read, proposal.paths, wishes, ctx)


def _read(
    paths: Sequence[Path],
    now: Snapshot,
    wishes: Wishes,
    unit: str | None,
    ctx: JobContext | None,
) -> ImportResult:
    from importers.read import read_files  # noqa: PLC0415 - loads the spreadsheet readers

    profiles = {**remembered_fields(now), **wishes.profiles}
    places = dict(wishes.places)
    result = read_files(paths, profiles=profiles, unit=unit, choices=choices(places), ctx=ctx)
    again = {
        part.file: place
        for part in result.readings
        if part.file not in places and (place := remembered_place(now, part.fingerprint))
    }
    if not again:
        return result
    return read_files(
        paths, profiles=profiles, unit=unit, choices=choices({**places, **again}), ctx=ctx
    )


def _compare(
    document: Document,
    as_read: ImportResult,
    paths: Sequence[Path],
    wishes: Wishes,
    ctx: JobContext | None,
) -> Proposal:
    from importers.reconcile import reconcile  # noqa: PLC0415 - loads the matchers
    from planner.workspace.answering import answered, as_answered  # noqa: PLC0415
    from planner.workspace.fulfilling import settle  # noqa: PLC0415
    from planner.workspace.returning import merge_returned  # noqa: PLC0415 - loads openpyxl

    now = document.snapshot()
    result = settle(as_read, wishes, now)
    returned = merge_returned(document, result, paths, ctx, theirs=frozenset(wishes.theirs))
    found = reconcile(now.portfolio, answered(returned.result, wishes, now.portfolio), ctx)
    found = as_answered(found, wishes, now.portfolio)
    changes = (
        *_differences(now.portfolio, found.merged),
        *returned.changes,
        *_remembered(now, wishes, result),
    )
    return Proposal(
        result=replace(returned.result, issues=(*returned.result.issues, *found.issues)),
        reconciliation=found,
        changes=changes,
        files=len({part.file for part in result.readings}),
        conflicts=tuple(returned.conflicts),
        as_read=as_read,
        wishes=wishes,
        paths=tuple(paths),
        revision=document.revision,
    )


def accept(document: Document, proposal: Proposal) -> Step:
    """Write the proposal as one step of the history."""
    return document.apply(step_name(StepKind.IMPORT, count=proposal.files), proposal.changes)


def _differences(before: Portfolio, after: Portfolio) -> Iterator[Change]:
    """Yield what turns one portfolio into the other, what is named before who names it."""
    yield from _differing(before.units, after.units)
    yield from _differing(before.services, after.services)
    yield from _differing(before.applications, after.applications)
    yield from _differing(before.interfaces, after.interfaces)


def _differing(old: Mapping[Id, Fact], new: Mapping[Id, Fact]) -> Iterator[Change]:
    for key in (*new, *(key for key in old if key not in new)):
        was, becomes = old.get(key), new.get(key)
        if was != becomes:
            yield Change.between(was, becomes)


def _remembered(now: Snapshot, wishes: Wishes, result: ImportResult) -> Iterator[Change]:
    """Yield what is kept under each header, for the next file that bears it."""
    orders = {
        part.fingerprint: wishes.date_orders[part.file]
        for part in result.readings
        if part.file in wishes.date_orders
    }
    places = {place.instead_of: place for place in wishes.places.values() if place.instead_of}
    for header in dict.fromkeys((*wishes.profiles, *wishes.left_out, *orders, *places)):
        old = now.mappings.get(header, MappingProfile(fingerprint=header, fields=()))
        place = places.get(header, TablePlace(sheet=old.sheet, header_row=old.header_row))
        profile = MappingProfile(
            fingerprint=header,
            fields=tuple(wishes.profiles.get(header, dict(old.fields)).items()),
            left_out=tuple(wishes.left_out.get(header, old.left_out)),
            date_order=orders.get(header, old.date_order),
            sheet=place.sheet,
            header_row=place.header_row,
        )
        if profile != old:
            yield Change.between(now.mappings.get(header), profile)
