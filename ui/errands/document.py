"""Errands about whole documents: rescue, the team's server, several into one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from graph.job import JobContext
from planner.domain.server import Server
from ui.desk import Desk
from ui.summaries import Copied, Pair, Probed, Rescued, Taken

# Heavy rooms are imported inside the functions: the process is warm before it is needed.
# ruff: noqa: PLC0415


def salvage(_desk: Desk, _ctx: JobContext, *, damaged: str, target: str) -> Rescued:
    """Save what can be read of a damaged document under a new name."""
    from planner.workspace import rescue

    saved = rescue.salvage(Path(damaged), Path(target))
    return Rescued(applications=saved.records, left_out=saved.left_out, steps=saved.steps)


def probe(_desk: Desk, _ctx: JobContext, *, server: dict[str, Any], keep: bool) -> Probed:
    """Try a connection; once it works, the system's keyring may keep its password."""
    from planner.workspace import team

    address = team.address_of(Server(**server))
    found = team.probe(address)
    return Probed(address=address, reached=found, kept=keep and team.keep_password(address))


def copy_to(desk: Desk, _ctx: JobContext, *, target: str) -> Copied:
    """Copy the open document with its history into an empty database."""
    from planner.workspace import team

    done = team.copy_document(desk.document.location, target)
    return Copied(records=done.records, steps=done.steps)


def combine(desk: Desk, ctx: JobContext, *, sources: Sequence[str]) -> Taken:
    """Take other documents in as one step, and find what stands in more than one of them."""
    from planner.workspace import combining

    done = combining.combine(desk.document, sources, ctx)
    apps = desk.document.snapshot().portfolio.applications
    return Taken(
        applications=done.applications,
        documents=len(sources),
        pairs=tuple(
            Pair(
                a=pair.a,
                b=pair.b,
                first=apps[pair.a].name,
                second=apps[pair.b].name,
                origins=(combining.origin_of(apps[pair.a]), combining.origin_of(apps[pair.b])),
                probability=pair.probability,
            )
            for pair in done.across
        ),
    )


def export_history(desk: Desk, _ctx: JobContext, *, out: str) -> int:
    """Write every step with every change to a file; return how many steps."""
    from planner.workspace import audit

    return audit.export_journal(desk.document, Path(out))


ERRANDS = (
    salvage,
    probe,
    copy_to,
    combine,
    export_history,
)
