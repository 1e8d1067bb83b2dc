"""The document as one SQLite file: safe to cut the power under, safe to receive from others."""

from __future__ import annotations

import contextlib
import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

from planner.store.errors import (
    DamagedDocumentError,
    DocumentHeldError,
    FolderMissingError,
    NewerDocumentError,
    NoPermissionError,
    NotADocumentError,
    UnsafeDocumentError,
)
from planner.store.lock import lock_path, read_holder
from planner.store.places import on_network
from planner.store.schema import APPLICATION_ID, METADATA, SCHEMA_VERSION
from planner.store.store import TO_WRITE

_LONGEST = 64 * 1024 * 1024
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
        try:
            _prepare(connection)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite+pysqlite://", creator=connect, poolclass=QueuePool, pool_size=1, max_overflow=3
    )
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
    for setting in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "foreign_keys = ON",
        "synchronous = FULL",
    ):
        connection.execute(f"PRAGMA {setting}")


def _begin(connection: Connection) -> None:
    # A transaction that reads first and then writes fails at once when another one wrote
    # between (SQLITE_BUSY_SNAPSHOT); one that means to write says so when it begins.
    to_write = connection.get_execution_options().get(TO_WRITE, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if to_write else "BEGIN")


def memory_copy(path: Path, *, mode: str) -> Engine:
    """Return an engine on a copy in memory: to bring up to date what may not be written."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    source = make_engine(path, mode=mode)
    try:
        with source.connect() as opened:
            driver: Any = opened.connection.driver_connection
            driver.backup(connection)
    finally:
        source.dispose()
    engine = create_engine("sqlite+pysqlite://", creator=lambda: connection, poolclass=StaticPool)
    event.listen(engine, "begin", _begin)
    return engine


def bring_up_to_date(engine: Engine, path: Path, *, keep_original: bool = True) -> None:
    """Make or migrate the tables: all of it or, when cut short, nothing.

    The original of an older document stays beside it under a name that tells its version.
    """
    with engine.begin() as connection:
        found = version_of(connection)
    if found >= SCHEMA_VERSION:
        return
    if found and keep_original:
        save_copy(engine, path.with_name(f"{path.stem} (versi {found}){path.suffix}"))
    from planner.store.migrations import migrate  # noqa: PLC0415 - Alembic is slow to import

    with engine.execution_options(**{TO_WRITE: True}).begin() as connection:
        found = version_of(connection)
        if found == 0:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        reached = migrate(connection, found)
        connection.exec_driver_sql(f"PRAGMA user_version = {reached}")


def version_of(connection: Connection) -> int:
    """Return the schema version the file says it has."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def choose_log(engine: Engine, path: Path) -> None:
    """Let readers go on while a step is written; on a share, where that is not safe, do not."""
    mode = "DELETE" if on_network(path) else "WAL"
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute(f"PRAGMA journal_mode = {mode}")


def check_safe(connection: Connection, name: str) -> None:
    """Refuse a file that holds what documents of ours never hold."""
    foreign = connection.exec_driver_sql(
        "SELECT type, name FROM sqlite_schema WHERE type NOT IN ('table', 'index')"
        " OR (sql IS NOT NULL AND upper(sql) LIKE 'CREATE VIRTUAL%') LIMIT 1"
    ).first()
    if foreign is not None:
        raise UnsafeDocumentError(file=name, what=f"{foreign[0]} {foreign[1]}"[:80])


def check_whole(connection: Connection, name: str) -> None:
    """Refuse a file that is damaged, or newer than we can read."""
    said = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    if said != "ok":
        raise DamagedDocumentError(file=name, what=said)
    for table in METADATA.sorted_tables:
        rows = connection.exec_driver_sql(f'PRAGMA table_info("{table.name}")')
        if not {column.name for column in table.columns} <= {row[1] for row in rows}:
            if version_of(connection) > SCHEMA_VERSION:
                raise NewerDocumentError(file=name)
            raise DamagedDocumentError(file=name, what=table.name)


def save_copy(engine: Engine, target: Path, *, own: bool = False) -> None:
    """Write a whole copy beside ``target`` and put it in its place when it is safe on disk.

    Copying the file itself would lose what still stands in the write-ahead log. ``own``: the
    lock at the target is that of the document itself.
    """
    with new_file_at(target, own=own) as draft:
        vacuum_into(engine, draft)


def vacuum_into(engine: Engine, draft: Path) -> None:
    """Write every row anew into a file that is not there yet."""
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("VACUUM INTO ?", (str(draft),))


@contextmanager
def new_file_at(target: Path, *, own: bool = False) -> Iterator[Path]:
    """Give a draft to write; when all went well it is put in place of ``target``."""
    if not target.parent.is_dir():
        raise FolderMissingError(folder=target.parent)
    draft = target.with_name(f".{secrets.token_hex(6)}.ramping-draft")
    try:
        yield draft
        _flush(draft)
        make_way(target, own=own)
        draft.replace(target)
        _flush(target.parent)
    except IsADirectoryError as error:
        raise NotADocumentError(file=target.name) from error
    except PermissionError as error:
        raise NoPermissionError(file=target.name) from error
    finally:
        for rest in (draft, draft.with_name(f"{draft.name}-journal")):
            rest.unlink(missing_ok=True)


def make_way(target: Path, *, own: bool = False) -> None:
    """See that nobody has ``target`` open and that it leaves no log behind.

    A log left by a crash would be played into whatever file comes under its name next.
    """
    holder = read_holder(lock_path(target))
    if holder is not None and not holder.gone and not own:
        raise DocumentHeldError(file=target.name, user=holder.user, host=holder.host)
    log = target.with_name(target.name + "-wal")
    if log.exists():
        with contextlib.suppress(sqlite3.Error):
            old = sqlite3.connect(target)
            old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            old.close()
        log.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    """Wait until the disk has it; Windows has no way to say so of a folder."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDWR if path.is_file() and os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
