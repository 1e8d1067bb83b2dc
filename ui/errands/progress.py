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


ERRANDS = (
    read_agencies,
    write_rollup,
    write_meeting,
)
"""In the order of the page."""
