"""Errands about what leaves the tool."""

from __future__ import annotations

from pathlib import Path

from graph.job import JobContext
from planner.domain.preview import Preview
from ui.desk import Desk
from ui.summaries import Exported

# Heavy rooms are imported inside the functions: the process is warm before it is needed.
# ruff: noqa: PLC0415


def export(
    desk: Desk, ctx: JobContext, *, out: str, kind: str | None, personal: bool = False
) -> Exported:
    """Write one output file."""
    from planner.workspace import publishing

    done = publishing.export(desk.document, Path(out), kind, ctx, personal=personal)
    return Exported(file=str(done.file), size=done.bytes, sheets=tuple(done.sheets))


def write_forms(desk: Desk, ctx: JobContext, *, out: str) -> int:
    """Write one questionnaire per unit; return how many."""
    from planner.workspace import publishing

    return len(publishing.questionnaires(desk.document, Path(out), ctx))


def preview(
    desk: Desk, ctx: JobContext, *, name: str, kind: str | None, personal: bool = False
) -> Preview:
    """Write one output aside and read back what it holds."""
    from planner.workspace import publishing

    return publishing.preview(desk.document, name, kind, ctx, personal=personal)


ERRANDS = (export, write_forms, preview)
