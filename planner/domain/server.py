"""A team's database as a person types it, and what one finds there."""

from __future__ import annotations

from dataclasses import dataclass

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
