"""Errands about facts: looking at files, reading them, accepting what was read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from graph.job import JobContext
from ui.desk import Desk
from ui.summaries import ImportSummary, summarise_import

if TYPE_CHECKING:
    from planner.workspace.intake import Proposal

# Heavy rooms are imported inside the functions: the process is warm before it is needed.
# ruff: noqa: PLC0415

Wished = Mapping[str, Any]
"""``planner.workspace.wishes.Wishes`` as plain values."""


def look_at_files(desk: Desk, ctx: JobContext, *, paths: Sequence[str], wishes: Wished) -> int:
    """Look at files without understanding their rows; each one is reported as it is seen."""
    from planner.workspace.looking import look_at
    from planner.workspace.wishes import Wishes

    desk.proposal, seen = None, 0
    now = desk.document.snapshot()
    for look in look_at([Path(path) for path in paths], msgspec.convert(wishes, Wishes), now, ctx):
        desk.report(look)
        seen += 1
    return seen


def read_files(
    desk: Desk, ctx: JobContext, *, paths: Sequence[str], wishes: Wished
) -> ImportSummary:
    """Read files and compare them with the inventory; nothing is written."""
    return summarise_import(_proposal(desk, ctx, paths, wishes))


def accept_import(desk: Desk, ctx: JobContext, *, paths: Sequence[str], wishes: Wished) -> int:
    """Write what the files bring as one step; read again only where something differs."""
    from planner.workspace import intake

    step = intake.accept(desk.document, _proposal(desk, ctx, paths, wishes))
    desk.proposal = None
    return step.number


def write_marked(
    desk: Desk, ctx: JobContext, *, paths: Sequence[str], wishes: Wished, out: str
) -> list[str]:
    """Write copies of the files with their doubtful cells marked; return where they are."""
    from planner.workspace import marking

    written = marking.write_marked(_proposal(desk, ctx, paths, wishes), Path(out), ctx)
    return [str(path) for path in written]


def save_mappings(
    _desk: Desk, _ctx: JobContext, *, out: str, mappings: Mapping[str, Mapping[str, str]]
) -> int:
    """Write corrected mappings as JSON; return how many."""
    from planner.workspace import remembering

    remembering.save_mappings(Path(out), mappings)
    return len(mappings)


def load_mappings(_desk: Desk, _ctx: JobContext, *, path: str) -> dict[str, dict[str, str]]:
    """Read mappings that were saved as JSON."""
    from planner.workspace import remembering

    return remembering.load_mappings(Path(path))


def _proposal(desk: Desk, ctx: JobContext, paths: Sequence[str], wishes: Wished) -> Proposal:
    """Return the proposal under these wishes: the last one, reconsidered, or a new one."""
    from planner.workspace import intake
    from planner.workspace.wishes import Wishes

    wanted, files = msgspec.convert(wishes, Wishes), tuple(Path(path) for path in paths)
    last = desk.proposal
    if last is None or last.paths != files:
        desk.proposal = intake.propose(desk.document, files, wishes=wanted, ctx=ctx)
    elif (last.wishes, last.revision) != (wanted, desk.document.revision):
        desk.proposal = intake.reconsider(desk.document, last, wanted, ctx)
    if desk.proposal is None:
        raise RuntimeError("nothing was read")
    return desk.proposal


ERRANDS = (
    look_at_files,
    read_files,
    accept_import,
    write_marked,
    save_mappings,
    load_mappings,
)
