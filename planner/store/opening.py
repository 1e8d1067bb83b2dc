"""Open a document wherever it lives: see what it is, lock it, check it, bring it up to date."""

from __future__ import annotations

import getpass
import os
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from sqlalchemy import Engine

from graph.language import QT_TRANSLATE_NOOP, translate
from planner.store import sqlite
from planner.store.copying import Copied
from planner.store.errors import DamagedDocumentError, NoPermissionError
from planner.store.failures import explained
from planner.store.lock import Holder, take_lock
from planner.store.places import Anchor, version_in_header, writable
from planner.store.schema import RECORD, SCHEMA_VERSION, STEP
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
    name = who or person()
    if isinstance(location, str) and location.startswith(_SERVER):
        from planner.store.postgresql import open_server  # noqa: PLC0415 - loads psycopg

        return open_server(location, who=name, read_only=read_only)
    return _open_file(Path(location), name, read_only=read_only, token=token)


def copy_document(source: str | Path, target: str | Path, *, who: str = "") -> Copied:
    """Copy a document between a file and a team's database, both ways, journal included.

    The copy's history is replayed before this returns: what it holds is what was made.

    Raises
    ------
    NotEmptyError
        When the target has a history of its own.
    DamagedDocumentError
        When the records are not what the history gives.
    """
    with (
        open_store(source, who=who, read_only=True) as original,
        open_store(target, who=who) as copy,
    ):
        rows = copy.copy_from(original)
        if not copy.holds_together():
            raise DamagedDocumentError(file=original.setting.name, what="journal")
        return Copied(
            source=original.location,
            target=copy.location,
            steps=rows[STEP.name],
            records=rows[RECORD.name],
        )


def _open_file(path: Path, who: str, *, read_only: bool, token: str) -> Store:
    with explained(path.name):
        version = version_in_header(path, may_create=not read_only)
    why = _why_not_write(path, version, asked=read_only)
    with ExitStack() as undo_all:
        release: Callable[[], None] = _nothing
        if not why:
            with explained(path.name):
                lock = take_lock(path, who, token)
            if isinstance(lock, Holder):
                why = translate("store", _HELD).format(user=lock.user, host=lock.host)
            else:
                release, token = lock.release, lock.holder.token
                undo_all.callback(release)
        with explained(path.name):
            engine = _engine(path, version or 0, read_only=bool(why))
            undo_all.callback(engine.dispose)
            with engine.begin() as connection:
                sqlite.check_safe(connection, path.name)
            if not why:
                sqlite.bring_up_to_date(engine, path)
                sqlite.choose_log(engine, path)
            with engine.begin() as connection:
                sqlite.check_whole(connection, path.name)
        undo_all.pop_all()
    anchor = Anchor.at(path)
    setting = Setting(
        location=str(path),
        name=path.name,
        who=who,
        token=token,
        why_read_only=why,
        still_there=anchor.check,
        save_copy=partial(_save_copy, anchor),
    )
    return Store(engine, setting, release)


def _why_not_write(path: Path, version: int | None, *, asked: bool) -> str:
    """Return why the document can only be read, for people; empty when it may be written."""
    if asked:
        return translate("store", _ASKED)
    if version is not None and version > SCHEMA_VERSION:
        return translate("store", _NEWER)
    if writable(path):
        return ""
    if version is None:
        raise NoPermissionError(file=path.name)
    return translate("store", _MEDIA)


def _engine(path: Path, version: int, *, read_only: bool) -> Engine:
    if not read_only:
        path.touch()
        return sqlite.make_engine(path, mode="rw")
    # On media that take no log, a file without one is read as it stands.
    log = path.with_name(path.name + "-wal")
    mode = "ro" if log.exists() or os.access(path.parent, os.W_OK) else "immutable"
    if not 0 < version < SCHEMA_VERSION:
        return sqlite.make_engine(path, mode=mode)
    copy = sqlite.memory_copy(path, mode=mode)
    sqlite.bring_up_to_date(copy, path, keep_original=False)
    return copy


def _save_copy(anchor: Anchor, engine: Engine, target: Path) -> None:
    """Save elsewhere; under its own name everything is there already, unless the file is gone."""
    if not anchor.is_at(target):
        sqlite.save_copy(engine, target, own=target.absolute() == anchor.path.absolute())


def person() -> str:
    """Return the name of the log-in, for whoever gives none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name, as in some containers
        return translate("store", "tanpa nama")


def _nothing() -> None:
    """Release no lock, for none was taken."""
