"""Try whether a team's database can be reached, and say in clear words what is in the way."""

from __future__ import annotations

import psycopg

from planner.domain.server import Reached
from planner.store.addresses import called, options, shown, with_secret
from planner.store.failures import connection_meaning
from planner.store.roles import TeamRole
from planner.store.schema import DOCUMENT

_PATIENCE = 8
"""Seconds a server may take to answer."""


def probe(location: str) -> Reached:
    """Connect, look and leave; nothing is written.

    Raises
    ------
    ServerUnreachableError
        One of its kinds, which says whether host, password, database or encryption is wrong.
    """
    url = with_secret(location)
    try:
        wanted = {"connect_timeout": _PATIENCE, **options(url)}
        with psycopg.connect(**wanted, autocommit=True) as link:
            return Reached(
                server=shown(url),
                version=str(link.info.parameter_status("server_version")),
                encrypted=bool(link.pgconn.ssl_in_use),
                has_document=_has_document(link),
                role=_role(link),
            )
    except psycopg.Error as error:
        raise connection_meaning(error, called(url)) from error


def _has_document(link: psycopg.Connection[tuple[object, ...]]) -> bool:
    found = link.execute("SELECT to_regclass(%s) IS NOT NULL", (DOCUMENT.name,)).fetchone()
    return bool(found and found[0])


def _role(link: psycopg.Connection[tuple[object, ...]]) -> str:
    """Return the highest role of this account; who may make tables owns the document."""
    owns = link.execute("SELECT has_schema_privilege(current_schema(), 'CREATE')").fetchone()
    if owns and owns[0]:
        return "owner"
    asked = "SELECT rolname FROM pg_roles WHERE rolname = ANY(%s) AND pg_has_role(oid, 'member')"
    groups = {role.group: role.value for role in TeamRole}
    held = {groups[str(name)] for (name,) in link.execute(asked, (list(groups),))}
    return next((role.value for role in reversed(TeamRole) if role.value in held), "")
