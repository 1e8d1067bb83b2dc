"""Errands about the portal: the audit of a saved front page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from graph.job import JobContext
from ui.desk import Desk
from ui.summaries import Exported

if TYPE_CHECKING:
    from planner.workspace.front_page import Audit

# Heavy rooms are imported inside the functions: the process is warm before it is needed.
# ruff: noqa: PLC0415


def audit_front_page(_desk: Desk, ctx: JobContext, *, paths: Sequence[str]) -> Audit:
    """Audit saved pages; nothing is loaded from the net, no script is run."""
    from planner.workspace import front_page

    return front_page.audit_front_page([Path(path) for path in paths], ctx=ctx)


def write_menu(desk: Desk, ctx: JobContext, *, out: str) -> Exported:
    """Write the menu tree with readiness and exchanges."""
    from planner.workspace import portal_files

    done = portal_files.write_menu(desk.document, Path(out), ctx)
    return Exported(file=str(done.file), size=done.bytes, sheets=tuple(done.sheets))


ERRANDS = (
    audit_front_page,
    write_menu,
)
