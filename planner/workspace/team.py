"""From one file to a team's database and back, and who may do what there."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from planner.workspace.document import Document

if TYPE_CHECKING:
    from planner.store.copying import Copied
    from planner.store.watching import Watcher

ROLES = ("viewer", "editor", "approver")
"""What an account of the database may do; each includes the one before."""


def copy_document(source: str | Path, target: str | Path, *, who: str = "") -> Copied:
    """Copy a document, history included; the target must have none of its own."""
    from planner.store import copy_document as copy  # noqa: PLC0415 - SQLAlchemy is slow to load

    return copy(source, target, who=who)


def watch(document: Document) -> Watcher:
    """Return what notices steps of others, for a thread of its own.

    Its ``wait(seconds)`` returns True as soon as a step was written anywhere, False when the
    time is over; ``close`` it when the document closes.
    """
    return document.store.watch()


def set_up_team(location: str, accounts: Iterable[tuple[str, str]] = ()) -> None:
    """Make the roles in a database and give them to (account, role) pairs."""
    from planner.store.postgresql import set_up_team as set_up  # noqa: PLC0415
    from planner.store.roles import TeamRole  # noqa: PLC0415

    set_up(location, [(account, TeamRole(role)) for account, role in accounts])
