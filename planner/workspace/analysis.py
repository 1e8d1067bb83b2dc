"""What overlaps with what in the open document."""

from __future__ import annotations

from graph.findings import Findings
from graph.job import JobContext
from planner.workspace.document import Document


def overlaps(document: Document, ctx: JobContext | None = None) -> Findings:
    """Return pairs, groups, national matches and locks, computed once per inventory."""
    return document.findings(ctx)
