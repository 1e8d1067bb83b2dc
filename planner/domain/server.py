"""A team's database as a person types it, and what one finds there."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlsplit

ROLES = ("viewer", "editor", "approver")
"""What an account of the database may do; each includes the one before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """What a person types to reach a database."""

    host: str = "localhost"
    port: int = 5432
    database: str = ""
    user: str = ""
    password: str = ""
    encryption: str = "prefer"
    """``sslmode`` of PostgreSQL: prefer, require, verify-ca, verify-full."""
    authority: str = ""
    """File of the authority that signed the server's certificate; empty: the usual place."""


def server_of(location: str) -> Server:
    """Return the parts of an address, without its password; ``ValueError`` when it is none.

    Examples
    --------
    >>> server_of("postgresql://sari@db.contoh.go.id/ramping").host
    'db.contoh.go.id'
    """
    parts = urlsplit(location)
    if not parts.scheme.startswith("postgresql"):
        raise ValueError(parts.scheme)
    options = dict(parse_qsl(parts.query))
    return Server(
        host=parts.hostname or "localhost",
        port=parts.port or 5432,
        database=unquote(parts.path.lstrip("/")),
        user=unquote(parts.username or ""),
        encryption=options.get("sslmode", "prefer"),
        authority=options.get("sslrootcert", ""),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """What one finds at the other end."""

    server: str
    """The address, without secrets."""
    version: str
    encrypted: bool
    has_document: bool
    role: str
    """``viewer``, ``editor``, ``approver``, ``owner``; empty for an account without a role."""
