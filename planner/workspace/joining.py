"""Where the rows of an import went: joined into one record, taken in, or set aside."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from graph.model import Application, ApplicationId, Origin
from graph.portfolio import FieldChange, differing_fields
from importers.result import RowFate, RowIssue, Severity
from planner.workspace.intake import Proposal

_OWN = frozenset({"id", "name", "unit", "origins", "vanished", "extra"})


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedRows:
    """One application that several rows of the same import name."""

    application: ApplicationId
    name: str
    places: tuple[Origin, ...]
    differing: tuple[FieldChange, ...]
    """What a row says otherwise (``before``) and what was taken (``after``)."""


def joined_rows(proposal: Proposal) -> tuple[JoinedRows, ...]:
    """Return the new applications that more than one row of the import became."""
    merged = proposal.reconciliation.merged.applications
    rows = {app.origins[0]: app for app in proposal.result.applications if app.origins}
    added, joined = set(), {}
    for fate, identity in proposal.reconciliation.fates:
        if identity in added:
            joined[identity] = _joined(merged[identity], rows)
        elif fate in {RowFate.NEW, RowFate.UNCLEAR}:
            added.add(identity)
    return tuple(joined.values())


def fate_counts(proposal: Proposal) -> dict[RowFate, int]:
    """Count the rows by fate; a row joined with another of its import is no change."""
    counts, added = dict.fromkeys(RowFate, 0), set()
    for fate, identity in proposal.reconciliation.fates:
        if fate in {RowFate.NEW, RowFate.UNCLEAR}:
            added.add(identity)
        elif identity in added:
            continue
        counts[fate] += 1
    return counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Every row of one sheet: ``read == taken + set_aside``."""

    file: str
    sheet: str
    read: int
    taken: int
    set_aside: int
    reasons: tuple[RowIssue, ...] = ()
    """Why rows were set aside, where they stand."""


def accounts(proposal: Proposal) -> tuple[Account, ...]:
    """Return what became of the rows of every sheet, in the order they were read."""
    taken = Counter(
        (app.origins[0].file, app.origins[0].sheet)
        for app in proposal.as_read.applications
        if app.origins
    )
    read: Counter[tuple[str, str]] = Counter()
    for part in proposal.as_read.readings:
        read[part.file, part.sheet] += part.rows
    reasons: dict[tuple[str, str], list[RowIssue]] = defaultdict(list)
    for one in proposal.as_read.issues:
        if one.severity is Severity.ERROR:
            reasons[one.file, one.sheet].append(one)
    return tuple(
        Account(
            file=file,
            sheet=sheet,
            read=rows,
            taken=taken[file, sheet],
            set_aside=rows - taken[file, sheet],
            reasons=tuple(reasons[file, sheet]),
        )
        for (file, sheet), rows in read.items()
    )


def _joined(app: Application, rows: dict[Origin, Application]) -> JoinedRows:
    differing = {
        (part.field, part.before): part
        for origin in app.origins
        if origin in rows
        for part in differing_fields(rows[origin], app)
        if part.field not in _OWN and _lost(part)
    }
    return JoinedRows(
        application=app.id,
        name=app.name,
        places=app.origins,
        differing=tuple(differing.values()),
    )


def _lost(part: FieldChange) -> bool:
    """Whether something that a row says is not in what was taken."""
    if isinstance(part.before, tuple | list) and isinstance(part.after, tuple | list):
        known = {str(entry).casefold().strip("/") for entry in part.after}
        return any(str(entry).casefold().strip("/") not in known for entry in part.before)
    return part.before not in (None, "", ())
