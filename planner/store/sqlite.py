"""The document as one SQLite file: safe to cut the power under, safe to receive from others."""

from __future__ import annotations

import os
import secrets
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from planner.store.errors import (
    DamagedDocumentError,
    FolderMissingError,
    NewerDocumentError,
    NoPermissionError,
    UnsafeDocumentError,
)
from planner.store.schema import APPLICATION_ID, METADATA, SCHEMA_VERSION
from planner.store.store import TO_WRITE

_LONGEST = 256 * 1024 * 1024
"""No text of ours comes near; a file that claims more is not read into memory."""

_BUSY_SECONDS = 10


def make_engine(path: Path, *, mode: str) -> Engine:
    """Return an engine on the file; ``mode`` as in SQLite's file URIs, or ``immutable``."""
    query = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?{query}",
            uri=True,
            timeout=_BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        return connection

    engine = create_engine(
        "sqlite+pysqlite://", creator=connect, poolclass=QueuePool, pool_size=1, max_overflow=3
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    # A transaction that reads first and then writes fails at once when another one wrote
    # between (SQLITE_BUSY_SNAPSHOT); one that means to write says so when it begins.
    to_write = connection.get_execution_options().get(TO_WRITE, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if to_write else "BEGIN")


def create(engine: Engine) -> None:
    """Make the tables in an empty file: all of them or, when cut short, none."""
    from planner.store.migrations import migrate  # noqa: PLC0415 - Alembic is slow to import

    with engine.execution_options(**{TO_WRITE: True}).begin() as connection:
        if version_of(connection) == 0:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            reached = migrate(connection, 0)
            connection.exec_driver_sql(f"PRAGMA user_version = {reached}")


def version_of(connection: Connection) -> int:
    """Return the schema version the file says it has."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def use_write_ahead_log(engine: Engine) -> None:
    """Let readers go on while a step is written."""
    with engine.connect() as connection:
        connection.connection.execute("PRAGMA journal_mode = WAL")


def check(connection: Connection, name: str) -> None:
    """Refuse a file that is damaged, newer than we know, or not built as ours are."""
    foreign = connection.exec_driver_sql(
        "SELECT type, name FROM sqlite_schema WHERE type NOT IN ('table', 'index')"
        " OR (sql IS NOT NULL AND upper(sql) LIKE 'CREATE VIRTUAL%') LIMIT 1"
    ).first()
    if foreign is not None:
        raise UnsafeDocumentError(file=name, what=f"{foreign[0]} {foreign[1]}"[:80])
    said = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    if said != "ok":
        raise DamagedDocumentError(file=name, what=said)
    newer = version_of(connection) > SCHEMA_VERSION
    for table in METADATA.sorted_tables:
        found = {row[1] for row in connection.exec_driver_sql(f'PRAGMA table_info("{table.name}")')}
        if not {column.name for column in table.columns} <= found:
            raise (
                NewerDocumentError(file=name)
                if newer
                else DamagedDocumentError(file=name, what=table.name)
            )


def save_copy(engine: Engine, target: Path) -> None:
    """Write a whole copy beside ``target`` and put it in its place when it is safe on disk.

    Copying the file itself would lose what still stands in the write-ahead log.
    """
    if not target.parent.is_dir():
        raise FolderMissingError(folder=target.parent)
    draft = target.with_name(f".{secrets.token_hex(6)}.ramping-draft")
    try:
        with engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            driver.execute("VACUUM INTO ?", (str(draft),))
        _flush(draft)
        draft.replace(target)
        _flush(target.parent)
    except PermissionError as error:
        raise NoPermissionError(file=target.name) from error
    finally:
        draft.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    """Wait until the disk has it; Windows has no way to say so of a folder."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDWR if path.is_file() and os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
