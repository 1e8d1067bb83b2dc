"""Errands about the work: many agencies at once, the page for the meeting."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from graph.job import JobContext
from ui.desk import Desk
from ui.summaries import Exported

if TYPE_CHECKING:
    from planner.workspace.rollup import RollUp
    from planner.workspace.status_forms import FormsRead

# Heavy rooms are imported inside the functions: the process is warm before it is needed.
# ruff: noqa: PLC0415


def read_agencies(_desk: Desk, ctx: JobContext, *, paths: Sequence[str]) -> RollUp:
    """Read many documents; none is changed."""
    from planner.workspace import rollup

    return rollup.read_agencies(paths, ctx)


def write_rollup(_desk: Desk, ctx: JobContext, *, out: str, paths: Sequence[str]) -> Exported:
    """Write many documents as one workbook."""
    from planner.workspace import rollup

    done, _ = rollup.roll_up(Path(out), paths, ctx)
    return Exported(file=str(done.file), size=done.bytes, sheets=tuple(done.sheets))


def write_meeting(desk: Desk, ctx: JobContext, *, out: str, on: str, since: str) -> Exported:
    """Write the page for the meeting."""
    from planner.workspace import meeting

    days = date.fromisoformat(on), date.fromisoformat(since)
    done = meeting.write_meeting(desk.document, Path(out), *days, ctx)
    return Exported(file=str(done.file), size=done.bytes)


def write_status_forms(desk: Desk, ctx: JobContext, *, out: str, on: str) -> int:
    """Write one status form per office; return how many."""
    from planner.workspace import status_forms

    day = date.fromisoformat(on)
    return len(status_forms.write_status_forms(desk.document, Path(out), day, ctx))


def read_status_forms(desk: Desk, _ctx: JobContext, *, paths: Sequence[str], on: str) -> FormsRead:
    """Take filled forms in as one step."""
    from planner.workspace import status_forms

    files = [Path(path) for path in paths]
    return status_forms.read_status_forms(desk.document, files, date.fromisoformat(on))


ERRANDS = (
    write_status_forms,
    read_status_forms,
    read_agencies,
    write_rollup,
    write_meeting,
)
"""In the order of the page."""
