"""Who may do what in a team's database, enforced by the database itself.

A *viewer* reads. An *editor* adds steps and alters records, but can neither approve nor touch
what the journal already says. An *approver* does what an editor does, and approves.
"""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import Connection, text

from planner.domain.change import RecordKind


class TeamRole(StrEnum):
    """What an account may do; each includes the one before."""

    VIEWER = "viewer"
    EDITOR = "editor"
    APPROVER = "approver"

    @property
    def group(self) -> str:
        """Return the database's name for everyone with this role."""
        return f"ramping_{self.value}"


_TABLES = "document, step, change, movement, record"
_APPROVAL = RecordKind.APPROVAL.value


def set_up_roles(connection: Connection) -> None:
    """Make the three groups and what they may do; safe to repeat."""
    for role in TeamRole:
        _make_group(connection, role.group)
    for statement in _statements():
        connection.execute(text(statement))


def give_role(connection: Connection, account: str, role: TeamRole) -> None:
    """Let an account of the database server do what the role may, and no more."""
    # A grant takes no bound parameters, so the one name that comes from outside is quoted; and
    # it goes past ``text``, which would take a colon inside it for a parameter.
    quoted = connection.dialect.identifier_preparer.quote_identifier(account)
    for other in TeamRole:
        connection.exec_driver_sql(f"REVOKE {other.group} FROM {quoted}")
    connection.exec_driver_sql(f"GRANT {role.group} TO {quoted}")


def _make_group(connection: Connection, group: str) -> None:
    known = text("SELECT 1 FROM pg_roles WHERE rolname = :group")
    if connection.execute(known, {"group": group}).first() is None:
        connection.execute(text(f"CREATE ROLE {group} NOLOGIN"))


def _statements() -> list[str]:
    viewer, editor, approver = (role.group for role in TeamRole)
    everyone = f"{viewer}, {editor}, {approver}"
    writers = f"{editor}, {approver}"
    grants = [
        f"REVOKE ALL ON {_TABLES} FROM PUBLIC, {everyone}",
        f"GRANT SELECT ON {_TABLES} TO {everyone}",
        # The journal only grows: nobody but the owner can alter or delete what it says.
        f"GRANT INSERT ON step, change, movement TO {writers}",
        f"GRANT INSERT, UPDATE, DELETE ON record TO {writers}",
        f"GRANT UPDATE ON document TO {writers}",
    ]
    policies = [
        statement
        for table in ("record", "change")
        for statement in (
            f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
            *_policy(table, "reading", f"FOR SELECT TO {everyone} USING (true)"),
            *_policy(table, "approving", _all(approver, "true")),
            *_policy(table, "editing", _all(editor, f"kind <> '{_APPROVAL}'")),
        )
    ]
    return [*grants, *policies]


def _policy(table: str, name: str, rule: str) -> tuple[str, str]:
    return (
        f"DROP POLICY IF EXISTS {name} ON {table}",
        f"CREATE POLICY {name} ON {table} {rule}",
    )


def _all(group: str, rows: str) -> str:
    return f"FOR ALL TO {group} USING ({rows}) WITH CHECK ({rows})"
