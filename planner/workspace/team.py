"""A team's database: reaching it, moving a document there and back, and who may do what."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from planner.domain.server import Reached, Server
from planner.workspace.document import Document

if TYPE_CHECKING:
    from planner.store.copying import Copied
    from planner.store.watching import Watcher


def shown(location: str) -> str:
    """Return an address without secrets, as it may stand on a screen, in a log or in settings.

    Raises
    ------
    AddressError
        When it is no address of a database.
    """
    from planner.store import addresses  # noqa: PLC0415 - SQLAlchemy is slow to load

    return addresses.shown(addresses.address(location))


def address_of(server: Server) -> str:
    """Return what a person typed as an address; it holds the password when one was typed."""
    from planner.store.addresses import address_of as joined  # noqa: PLC0415

    return joined(server)


def probe(location: str) -> Reached:
    """Try a connection; errors say what is in the way. Nothing is written."""
    from planner.store.probing import probe as look  # noqa: PLC0415 - loads psycopg

    return look(location)


def keep_password(location: str) -> bool:
    """Give the password of an address to the system's keyring; False when it has none."""
    from planner.store.addresses import keep_password as keep  # noqa: PLC0415

    return keep(location)


def drop_password(location: str) -> None:
    """Take the password of an address out of the system's keyring."""
    from planner.store.addresses import drop_password as drop  # noqa: PLC0415

    drop(location)


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
