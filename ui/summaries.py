"""What the worker tells the screen about long work: small records that travel as bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from importers.result import RowFate, RowIssue, Severity, SheetReading

if TYPE_CHECKING:
    from planner.workspace.intake import Proposal

LISTED = 2_000
"""Changes and issues sent to the screen; the counts are always of all."""

_GRAVITY = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownChange:
    """One cell that accepting the import would alter, as text."""

    name: str
    field: str
    before: str
    after: str


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
    from planner.workspace.joining import fate_counts  # noqa: PLC0415 - only the worker needs it

    result, found = proposal.result, proposal.reconciliation
    names = {app.id: app.name for app in found.merged.applications.values()}
    gravest = sorted(result.issues, key=lambda issue: _GRAVITY.index(issue.severity))
    return ImportSummary(
        readings=result.readings,
        rows_read=result.rows_read,
        rows_set_aside=result.rows_set_aside,
        fates=tuple(fate_counts(proposal).items()),
        changes=tuple(
            ShownChange(
                name=names.get(change.application, change.application),
                field=change.field,
                before=as_text(change.before),
                after=as_text(change.after),
            )
            for change in found.changes[:LISTED]
        ),
        change_count=len(found.changes),
        issues=tuple(gravest[:LISTED]),
        issue_count=len(result.issues),
    )


def as_text(value: object) -> str:
    """Return a field's value as plain text; lists are joined with semicolons."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "; ".join(as_text(part) for part in value)
    return str(value)
