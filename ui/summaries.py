"""What the worker tells the screen about long work: small records that travel as bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING

from graph.language import translate
from importers.result import RowFate, RowIssue, Severity, SheetReading
from planner.domain.figures import number
from planner.domain.server import Reached

if TYPE_CHECKING:
    from graph.model import Application
    from graph.portfolio import FieldChange, Portfolio
    from planner.workspace.intake import Proposal

LISTED = 2_000
"""Rows, cells and issues of one kind sent to the screen; the counts are always of all."""

_GRAVITY = (Severity.ERROR, Severity.WARNING, Severity.NOTE)
_COUNTED = frozenset({"user_count", "cost_yearly", "cost_build"})
_COMPARED = ("name", "unit", "function", "description", "urls", "status", "user_count",
             "platform", "developer", "year_built", "cost_yearly", "services")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCell:
    """One field on both sides, as text."""

    field: str
    here: str
    there: str
    """As the file says it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRow:
    """One row of the files, or one application that none of them holds any more."""

    key: str
    """``row_key`` of the source row: answers about it are kept under this name."""
    name: str
    unit: str
    place: str
    other: str = ""
    """Id of the application that it resembles."""
    other_name: str = ""
    cells: tuple[ShownCell, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownChange:
    """One cell that accepting the import would alter, or that both sides altered."""

    key: str
    """``cell_key``: an answer about the cell is kept under this name."""
    name: str
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownSplit:
    """One cell that seems to name several applications."""

    key: str
    place: str
    cell: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownAccount:
    """Every row of one sheet: read is taken and set aside together."""

    file: str
    sheet: str
    read: int
    taken: int
    set_aside: int
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSummary:
    """What a reading of files would do to the inventory; nothing is written yet."""

    readings: tuple[SheetReading, ...]
    rows_read: int
    rows_set_aside: int
    fates: tuple[tuple[RowFate, int], ...]
    changes: tuple[ShownChange, ...]
    change_count: int
    issues: tuple[RowIssue, ...]
    issue_count: int
    added: tuple[ShownRow, ...] = ()
    unclear: tuple[ShownRow, ...] = ()
    vanished: tuple[ShownRow, ...] = ()
    conflicts: tuple[ShownChange, ...] = ()
    splits: tuple[ShownSplit, ...] = ()
    accounts: tuple[ShownAccount, ...] = ()
    marked: int = 0
    """Files of which a marked copy can be written."""
    joined: int = 0
    """Applications that several rows of this import became together."""
    writes: bool = True
    """Whether accepting changes anything."""

    def count(self, fate: RowFate) -> int:
        """Return how many rows have this fate."""
        return dict(self.fates).get(fate, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A file that was written."""

    file: str
    size: int
    sheets: tuple[str, ...] = ()


def summarise_import(proposal: Proposal) -> ImportSummary:
    """Reduce a proposal to what the wizard shows, the gravest doubts first."""
    from planner.workspace.joining import fate_counts, joined_rows  # noqa: PLC0415 - worker only
    from planner.workspace.marking import doubtful_files  # noqa: PLC0415

    result, found = proposal.result, proposal.reconciliation
    gravest = sorted(result.issues, key=lambda issue: _GRAVITY.index(issue.severity))
    return ImportSummary(
        readings=tuple(replace(part, preview=()) for part in result.readings),
        rows_read=result.rows_read,
        rows_set_aside=result.rows_set_aside,
        fates=tuple(fate_counts(proposal).items()),
        changes=tuple(islice(_changes(found.changes, found.merged), LISTED)),
        change_count=sum(1 for _ in _changes(found.changes, found.merged)),
        issues=tuple(gravest[:LISTED]),
        issue_count=len(result.issues),
        added=tuple(_rows(proposal, RowFate.NEW)),
        unclear=tuple(islice(_unclear(proposal), LISTED)),
        vanished=tuple(_rows(proposal, RowFate.VANISHED)),
        conflicts=tuple(_conflicts(proposal)),
        splits=tuple(islice(_splits(proposal), LISTED)),
        accounts=tuple(_accounts(proposal)),
        marked=len(doubtful_files(proposal)),
        joined=len(joined_rows(proposal)),
        writes=bool(proposal.changes),
    )


def _changes(changes: Iterable[FieldChange], merged: Portfolio) -> Iterator[ShownChange]:
    from planner.workspace.wishes import cell_key  # noqa: PLC0415 - worker only

    for part in changes:
        app = merged.applications[part.application]
        key = cell_key(part.application, part.field)
        for field, before, after in _told(part, merged):
            yield ShownChange(key=key, name=app.name, field=field, before=before, after=after)


def _told(part: FieldChange, merged: Portfolio) -> Iterator[tuple[str, str, str]]:
    """Yield a changed field in words; of the extra fields each one that differs."""
    if part.field != "extra":
        before = field_as_text(part.field, part.before, merged)
        yield part.field, before, field_as_text(part.field, part.after, merged)
        return
    old, new = (dict(side) if isinstance(side, tuple) else {} for side in (part.before, part.after))
    for name in dict.fromkeys((*old, *new)):
        if old.get(name) != new.get(name):
            yield name, str(old.get(name, "")), str(new.get(name, ""))


def _rows(proposal: Proposal, wanted: RowFate) -> Iterator[ShownRow]:
    found = proposal.reconciliation
    chosen = (identity for fate, identity in found.fates if fate is wanted)
    for identity in islice(dict.fromkeys(chosen), LISTED):
        yield _row(found.merged.applications[identity], found.merged)


def _row(app: Application, merged: Portfolio) -> ShownRow:
    from planner.workspace.wishes import row_key  # noqa: PLC0415 - worker only

    origin = app.origins[0] if app.origins else None
    return ShownRow(
        key=row_key(origin) if origin else app.id,
        name=app.name,
        unit=merged.unit_name(app.unit),
        place=place_of(origin.file, origin.sheet, origin.row) if origin else "",
    )


def _unclear(proposal: Proposal) -> Iterator[ShownRow]:
    merged = proposal.reconciliation.merged
    for identity, other in proposal.reconciliation.unclear:
        app, near = merged.applications[identity], merged.applications[other]
        yield replace(
            _row(app, merged),
            other=other,
            other_name=near.name,
            cells=tuple(_compared(near, app, merged)),
        )


def _compared(here: Application, there: Application, merged: Portfolio) -> Iterator[ShownCell]:
    for field in _COMPARED:
        sides = [field_as_text(field, getattr(app, field), merged) for app in (here, there)]
        if any(sides):
            yield ShownCell(field=field, here=sides[0], there=sides[1])


def _conflicts(proposal: Proposal) -> Iterator[ShownChange]:
    from planner.workspace.wishes import cell_key  # noqa: PLC0415 - worker only

    for one in proposal.conflicts[:LISTED]:
        yield ShownChange(
            key=cell_key(one.id, one.column),
            name=one.name,
            field=one.field,
            before=one.ours,
            after=one.theirs,
        )


def _splits(proposal: Proposal) -> Iterator[ShownSplit]:
    from planner.workspace.fulfilling import SEVERAL, names_in  # noqa: PLC0415 - worker only

    for one in proposal.as_read.issues:
        if one.kind == SEVERAL and len(parts := names_in(one.value)) > 1:
            key, place = f"{one.file}|{one.sheet}|{one.row}", place_of(one.file, one.sheet, one.row)
            yield ShownSplit(key=key, place=place, cell=one.value, parts=parts)


def _accounts(proposal: Proposal) -> Iterator[ShownAccount]:
    from planner.workspace.joining import accounts  # noqa: PLC0415 - worker only

    for one in accounts(proposal):
        reasons = dict.fromkeys(reason.text for reason in one.reasons[:LISTED])
        yield ShownAccount(
            file=one.file,
            sheet=one.sheet,
            read=one.read,
            taken=one.taken,
            set_aside=one.set_aside,
            why=tuple(islice(reasons, 3)) if one.set_aside else (),
        )


def place_of(file: str, sheet: str, row: int, column: str = "") -> str:
    """Return where something stands, the row first; a text file has no sheet."""
    named = translate("places", "baris {row}").format(row=row) if row else ""
    parts = (named, column, file, "" if file.rsplit(".", 1)[0] == sheet else sheet)
    return " · ".join(part for part in parts if part)


def field_as_text(field: str, value: object, portfolio: Portfolio) -> str:
    """Return a field's value as people read it: names instead of ids, words instead of enums."""
    if field == "unit":
        return portfolio.unit_name(value) if value else ""  # type: ignore[arg-type]
    if field == "services" and isinstance(value, tuple):
        known = portfolio.services
        return "; ".join(known[one].name if one in known else str(one) for one in value)
    if field in _COUNTED and isinstance(value, int):
        return number(value)
    return as_text(value)


def as_text(value: object) -> str:
    """Return a field's value as plain text; lists are joined with semicolons."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return translate("words", "Ya") if value else translate("words", "Tidak")
    if isinstance(value, tuple):
        return "; ".join(as_text(part) for part in value)
    if isinstance(value, StrEnum):
        from planner.domain.words import word  # noqa: PLC0415 - with the values themselves

        return word(value)
    return str(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescued:
    """What could be read of a damaged document."""

    applications: int
    left_out: int
    steps: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Probed:
    """What one finds at a server, under which address, and whether the keyring has its password."""

    address: str
    reached: Reached
    kept: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """A document that is in another place now."""

    records: int
    steps: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two applications of different documents that overlap."""

    a: str
    b: str
    first: str
    second: str
    origins: tuple[str, str]
    probability: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Documents that were taken in, and what stands in more than one of them."""

    applications: int
    documents: int
    pairs: tuple[Pair, ...] = ()
