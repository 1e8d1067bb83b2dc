"""Open a document wherever it lives: see what it is, lock it, check it, bring it up to date."""

from __future__ import annotations

import getpass
import os
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from graph.language import QT_TRANSLATE_NOOP, translate
from planner.store import sqlite
from planner.store.errors import (
    DocumentMissingError,
    FolderMissingError,
    NoPermissionError,
    NotADocumentError,
)
from planner.store.failures import explained
from planner.store.lock import Holder, take_lock
from planner.store.schema import APPLICATION_ID, SCHEMA_VERSION
from planner.store.store import Setting, Store

_ASKED = QT_TRANSLATE_NOOP("store", "dibuka untuk dibaca saja.")
_HELD = QT_TRANSLATE_NOOP("store", "sedang dibuka oleh {user} di {host}.")
_NEWER = QT_TRANSLATE_NOOP("store", "dibuat dengan Ramping yang lebih baru.")
_MEDIA = QT_TRANSLATE_NOOP("store", "berkas atau medianya tidak dapat ditulis.")

_SERVER = "postgresql"


def open_store(
    location: str | Path, *, who: str = "", read_only: bool = False, token: str = ""
) -> Store:
    """Open the document, making it when it is missing; a PostgreSQL URL is a team's database.

    A document that someone else holds, that lies on read-only media or that a newer version
    wrote opens for reading only; ``Store.why_read_only`` says why. ``token`` shares the lock of
    the process that gave it.
    """
    person = who or _user()
    if isinstance(location, str) and location.startswith(_SERVER):
        from planner.store.postgresql import open_server  # noqa: PLC0415 - loads psycopg

        return open_server(location, who=person, read_only=read_only)
    return _open_file(Path(location), person, read_only=read_only, token=token)


def _open_file(path: Path, who: str, *, read_only: bool, token: str) -> Store:
    version = _identify(path, may_create=not read_only)
    why = translate("store", _ASKED) if read_only else ""
    if not why and version is not None and version > SCHEMA_VERSION:
        why = translate("store", _NEWER)
    if not why and not _writable(path):
        if version is None:
            raise NoPermissionError(file=path.name)
        why = translate("store", _MEDIA)
    with ExitStack() as undo_all:
        release: Callable[[], None] = _nothing
        if not why:
            lock = take_lock(path, who, token)
            if isinstance(lock, Holder):
                why = translate("store", _HELD).format(user=lock.user, host=lock.host)
            else:
                release, token = lock.release, lock.holder.token
                undo_all.callback(release)
        engine = sqlite.make_engine(path, mode=_mode(path, read_only=bool(why)))
        undo_all.callback(engine.dispose)
        with explained(path.name):
            if not why:
                sqlite.create(engine)
                sqlite.use_write_ahead_log(engine)
            with engine.begin() as connection:
                sqlite.check(connection, path.name)
        undo_all.pop_all()
    setting = Setting(str(path), path.name, who, token, why, save_copy=sqlite.save_copy)
    return Store(engine, setting, release)


def _identify(path: Path, *, may_create: bool) -> int | None:
    """Return the schema version in the file's header; None for one still to be made."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        if not path.parent.is_dir():
            raise FolderMissingError(folder=path.parent) from None
        if not may_create:
            raise DocumentMissingError(file=path.name) from None
        return None
    except IsADirectoryError:
        raise NotADocumentError(file=path.name) from None
    except PermissionError:
        raise (NotADocumentError if path.is_dir() else NoPermissionError)(file=path.name) from None
    if not header and may_create:
        return None
    if header[:16] != b"SQLite format 3\0" or header[68:72] != APPLICATION_ID.to_bytes(4, "big"):
        raise NotADocumentError(file=path.name)
    return int.from_bytes(header[60:64], "big")


def _writable(path: Path) -> bool:
    """Whether the file and its folder (for log and lock) may be written."""
    return os.access(path.parent, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))


def _mode(path: Path, *, read_only: bool) -> str:
    if not read_only:
        return "rwc"
    # On media that take no log, a file without one is read as it stands.
    log = path.with_name(path.name + "-wal")
    return "ro" if log.exists() or os.access(path.parent, os.W_OK) else "immutable"


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name, as in some containers
        return translate("store", "tanpa nama")


def _nothing() -> None:
    """Release no lock, for none was taken."""
