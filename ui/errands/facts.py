"""Errands about facts: reading files, accepting what was read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from graph.job import JobContext
from ui.desk import Desk
from ui.summaries import ImportSummary, summarise_import

# Heavy rooms are imported inside the functions: the process is warm before it is needed.
# ruff: noqa: PLC0415


def read_files(
    desk: Desk, ctx: JobContext, *, paths: Sequence[str], profiles: dict[str, dict[str, str]]
) -> ImportSummary:
    """Read files and compare them with the inventory; nothing is written."""
    from planner.workspace import intake

    desk.proposal = intake.propose(
        desk.document, [Path(path) for path in paths], profiles=profiles, unit=None, ctx=ctx
    )
    return summarise_import(desk.proposal)


def accept_import(
    desk: Desk, ctx: JobContext, *, paths: Sequence[str], profiles: dict[str, dict[str, str]]
) -> int:
    """Write the last proposal as one step; read again when this process is a new one."""
    from planner.workspace import intake

    if desk.proposal is None:
        read_files(desk, ctx, paths=paths, profiles=profiles)
    if desk.proposal is None:
        raise RuntimeError("nothing to accept")
    step = intake.accept(desk.document, desk.proposal)
    desk.proposal = None
    return step.number


ERRANDS = (
    read_files,
    accept_import,
)
