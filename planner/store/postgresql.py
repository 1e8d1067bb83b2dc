"""The document in a PostgreSQL database: several officers at once, through the same code."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

import psycopg
from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL

from graph.language import QT_TRANSLATE_NOOP, translate
from planner.store import sqlite
from planner.store.addresses import called, options, shown, with_secret
from planner.store.copying import copy_rows
from planner.store.errors import NewerDocumentError
from planner.store.failures import connection_meaning, explained
from planner.store.roles import TeamRole, give_role, set_up_roles
from planner.store.schema import DOCUMENT, SCHEMA_VERSION
from planner.store.store import TO_WRITE, Setting, Store
from planner.store.watching import CHANNEL

_ASKED = QT_TRANSLATE_NOOP("store", "dibuka untuk dibaca saja.")
_NO_RIGHT = QT_TRANSLATE_NOOP("store", "akun Anda hanya berhak melihat.")

_VERSION = "ramping schema "
"""The schema version stands in the comment of the document's table, as in the file's header."""

_CREATING = 0x52414D50
"""Number of the advisory lock under which the tables are made, once."""


def open_server(location: str, *, who: str, read_only: bool) -> Store:
    """Open the document of a database, making its tables when it has none."""
    url = with_secret(location)
    name = called(url)
    engine = _make_engine(url)
    try:
        with explained(name):
            if not read_only:
                _prepare(engine)
            why = translate("store", _ASKED) if read_only else _missing_right(engine)
            _check_version(engine, name)
    except BaseException:
        engine.dispose()
        raise
    setting = Setting(
        location=shown(url),
        name=name,
        who=who,
        why_read_only=why,
        shared=True,
        save_copy=_save_copy,
        announce=_announce,
        watch=partial(ServerWatcher, url),
    )
    return Store(engine, setting, engine.dispose)


def set_up_team(location: str, roles: Iterable[tuple[str, TeamRole]] = ()) -> None:
    """Make the three roles in a document's database and give them to accounts.

    The person needs the rights of the database's owner; those accounts must exist already.
    """
    open_server(location, who="", read_only=False).close()
    url = with_secret(location)
    engine = _make_engine(url)
    try:
        with explained(called(url)), engine.execution_options(**{TO_WRITE: True}).begin() as link:
            set_up_roles(link)
            for account, role in roles:
                give_role(link, account, role)
    finally:
        engine.dispose()


def _make_engine(url: URL) -> Engine:
    engine = create_engine(url, pool_size=2, max_overflow=3, pool_pre_ping=True)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    # Reading: one state throughout, whatever others write meanwhile. Writing: whoever waited for
    # the document's row sees what the one before has written. Said here, for a server's own
    # default may be another.
    to_write = connection.get_execution_options().get(TO_WRITE, False)
    level = "READ COMMITTED READ WRITE" if to_write else "REPEATABLE READ READ ONLY"
    connection.exec_driver_sql(f"SET TRANSACTION ISOLATION LEVEL {level}")
    if to_write:
        # Records are always met by their key; a table filled a moment ago, which the server has
        # not counted yet, would be looked through from end to end for each of them.
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")


def _prepare(engine: Engine) -> None:
    """Make or migrate the tables; the first to come does it, under a lock of its own."""
    with engine.execution_options(**{TO_WRITE: True}).begin() as connection:
        if _version(connection) >= SCHEMA_VERSION:
            return
        connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": _CREATING})
        found = _version(connection)
        if found < SCHEMA_VERSION:
            from planner.store.migrations import migrate  # noqa: PLC0415 - Alembic is slow

            reached = migrate(connection, found)
            connection.exec_driver_sql(f"COMMENT ON TABLE document IS '{_VERSION}{reached}'")


def _version(connection: Connection) -> int:
    """Return the schema version; 0 when there are no tables."""
    if not inspect(connection).has_table(DOCUMENT.name):
        return 0
    said = inspect(connection).get_table_comment(DOCUMENT.name)["text"] or ""
    number = said.removeprefix(_VERSION)
    return int(number) if number.isdecimal() else 0


def _check_version(engine: Engine, name: str) -> None:
    with engine.begin() as connection:
        if _version(connection) > SCHEMA_VERSION:
            raise NewerDocumentError(file=name)


def _missing_right(engine: Engine) -> str:
    with engine.begin() as connection:
        may = connection.execute(text("SELECT has_table_privilege('document', 'UPDATE')"))
        return "" if may.scalar_one() else translate("store", _NO_RIGHT)


def _announce(connection: Connection) -> None:
    """Tell everyone who listens, when and if this transaction is committed."""
    connection.execute(text("SELECT pg_notify(:channel, '')"), {"channel": CHANNEL})


def _save_copy(engine: Engine, target: Path) -> None:
    """Write the database's document as a file, whole or not at all."""
    with sqlite.new_file_at(target) as draft, engine.begin() as source:
        file = sqlite.make_engine(draft, mode="rwc")
        try:
            sqlite.bring_up_to_date(file, draft)
            with file.execution_options(**{TO_WRITE: True}).begin() as written:
                copy_rows(source, written, target.name)
        finally:
            file.dispose()


class ServerWatcher:
    """Listens on a connection of its own; the server speaks at each commit."""

    def __init__(self, url: URL) -> None:
        try:
            self._connection = psycopg.connect(**options(url), autocommit=True)
        except psycopg.OperationalError as error:
            raise connection_meaning(error, called(url)) from error
        self._connection.execute(f"LISTEN {CHANNEL}")

    def wait(self, seconds: float) -> bool:
        """Return True as soon as someone committed a step."""
        return any(True for _ in self._connection.notifies(timeout=seconds, stop_after=1))

    def close(self) -> None:
        """Stop listening."""
        self._connection.close()
