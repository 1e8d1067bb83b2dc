"""From files to the document: look first, then accept everything as one step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from graph.job import JobContext
from graph.language import translate
from graph.model import Application, Interface, Service, Unit
from graph.portfolio import Portfolio
from importers.result import ImportResult
from planner.domain.change import Change, MappingProfile, Step
from planner.domain.step_names import StepKind, step_name
from planner.domain.snapshot import Snapshot
from planner.workspace.document import Document

if TYPE_CHECKING:
    from importers.reconcile import Reconciliation
    from planner.workspace.returning import Conflict

Id = TypeVar("Id", bound=str)
Fact = TypeVar("Fact", Unit, Service, Application, Interface)

Profiles = Mapping[str, Mapping[str, str]]
"""Corrected mappings: header fingerprint -> header as written -> canonical field."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the files would do to the document; nothing is written yet."""

    result: ImportResult
    reconciliation: Reconciliation
    changes: tuple[Change, ...]
    files: int
    conflicts: tuple[Conflict, ...] = ()
    """Cells of a workbook that left this house, changed on both sides since; ours stay."""


def check(paths: Sequence[Path], ctx: JobContext | None = None) -> ImportResult:
    """Read files and report their faults; no document is touched."""
    from importers.read import read_files  # noqa: PLC0415 - loads the spreadsheet readers

    return read_files(paths, ctx=ctx)


def passed_over(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the files in given folders that hold no table by their suffix; hidden ones aside."""
    from importers.tables import left_out  # noqa: PLC0415 - loads the spreadsheet readers

    return tuple(file for _, files in left_out(paths) for file in files)


def propose(
    document: Document,
    paths: Sequence[Path],
    *,
    profiles: Profiles | None = None,
    unit: str | None = None,
    ctx: JobContext | None = None,
) -> Proposal:
    """Read files and compare them with the inventory; nothing is written.

    Mappings corrected earlier are used again; ``profiles`` come before them and are remembered
    when the proposal is accepted.
    """
    from importers.read import read_files  # noqa: PLC0415 - loads the spreadsheet readers
    from importers.reconcile import reconcile  # noqa: PLC0415
    from planner.workspace.returning import merge_returned  # noqa: PLC0415 - loads openpyxl

    now = document.snapshot()
    corrected = dict(profiles or {})
    known = {name: dict(profile.fields) for name, profile in now.mappings.items()}
    result = read_files(paths, profiles={**known, **corrected}, unit=unit, ctx=ctx)
    returned = merge_returned(document, result, paths, ctx)
    reconciliation = reconcile(now.portfolio, returned.result)
    changes = (
        *_differences(now.portfolio, reconciliation.merged),
        *returned.changes,
        *_remembered(now, corrected),
    )
    return Proposal(
        result=replace(returned.result, issues=(*returned.result.issues, *reconciliation.issues)),
        reconciliation=reconciliation,
        changes=changes,
        files=len({part.file for part in result.readings}),
        conflicts=tuple(returned.conflicts),
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


def _remembered(now: Snapshot, corrected: Profiles) -> Iterator[Change]:
    for fingerprint, fields in corrected.items():
        profile = MappingProfile(fingerprint=fingerprint, fields=tuple(fields.items()))
        if now.mappings.get(fingerprint) != profile:
            yield Change.between(now.mappings.get(fingerprint), profile)
