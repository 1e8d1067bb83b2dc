"""Failures of disk and database, told as what they mean to the person."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError

from graph.errors import UserError
from planner.store.errors import (
    DamagedDocumentError,
    DiskFullError,
    DocumentBusyError,
    EncryptionError,
    NameTooLongError,
    NoAnswerError,
    NoPermissionError,
    NoSuchDatabaseError,
    NotADocumentError,
    PasswordMissingError,
    PasswordWrongError,
    RightMissingError,
    ServerUnreachableError,
    StorageFailedError,
)
from planner.store.payload import MalformedRecordError

_SQLITE: dict[str, type[UserError]] = {
    "SQLITE_FULL": DiskFullError,
    "SQLITE_BUSY": DocumentBusyError,
    "SQLITE_LOCKED": DocumentBusyError,
    "SQLITE_READONLY": NoPermissionError,
    "SQLITE_PERM": NoPermissionError,
    "SQLITE_CANTOPEN": NoPermissionError,
    "SQLITE_NOTADB": NotADocumentError,
    "SQLITE_IOERR": StorageFailedError,
    "SQLITE_CORRUPT": DamagedDocumentError,
    "SQLITE_CONSTRAINT": DamagedDocumentError,
    "SQLITE_TOOBIG": DamagedDocumentError,
    "SQLITE_ERROR": DamagedDocumentError,
}

_SYSTEM: dict[int, type[UserError]] = {
    errno.ENOSPC: DiskFullError,
    errno.EDQUOT: DiskFullError,
    errno.EACCES: NoPermissionError,
    errno.EPERM: NoPermissionError,
    errno.EROFS: NoPermissionError,
    errno.EIO: StorageFailedError,
    errno.ENAMETOOLONG: NameTooLongError,
}

_NO_PRIVILEGE = "42501"


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Turn what the database says into a ``UserError`` about the document ``name``."""
    try:
        yield
    except MalformedRecordError as error:
        raise DamagedDocumentError(file=name, what=str(error)) from error
    except UnicodeError as error:  # SQLite's words about a damaged file may be no text at all
        raise DamagedDocumentError(file=name, what="UTF-8") from error
    except OSError as error:
        raise _refusals(error.errno, name) or error from error
    except sqlite3.Error as error:
        raise _meaning(error, name) or error from error
    except DBAPIError as error:
        raise _meaning(error.orig, name) or _server_meaning(error, name) or error from error


def _meaning(cause: BaseException | None, name: str) -> UserError | None:
    """Return what SQLite's error means; None for a fault of ours and for other databases."""
    code = getattr(cause, "sqlite_errorname", "")
    for prefix, meaning in _SQLITE.items():
        if code.startswith(prefix):
            return meaning(file=name, what=str(cause))
    return None


def _refusals(number: int | None, name: str) -> UserError | None:
    """Return what the operating system's refusal means."""
    meaning = _SYSTEM.get(number or 0)
    return None if meaning is None else meaning(file=name)


def _server_meaning(error: DBAPIError, name: str) -> UserError | None:
    state = getattr(error.orig, "sqlstate", None)
    if state == _NO_PRIVILEGE:
        return RightMissingError(server=name)
    if error.connection_invalidated:
        return ServerUnreachableError(server=name)
    if state is None and isinstance(error, OperationalError):
        return connection_meaning(error.orig, name)
    return None


def connection_meaning(error: BaseException | None, name: str) -> ServerUnreachableError:
    """Return what it means that a server could not be reached.

    What the server says about databases and hosts is known by its English words only; in another
    language it is passed on as it is. The two flags about passwords know no language.
    """
    link = getattr(error, "pgconn", None)
    said = _first_line(str(error))
    if link is not None and link.needs_password:
        return PasswordMissingError(server=name)
    if link is not None and link.used_password and "database" not in said:
        return PasswordWrongError(server=name)
    for sign, meaning in _SIGNS.items():
        if sign in said:
            return meaning(server=name, said=said)
    return ServerUnreachableError(server=name, said=said)


_SIGNS: dict[str, type[ServerUnreachableError]] = {
    "pg_hba": ServerUnreachableError,
    "password": PasswordWrongError,
    "database": NoSuchDatabaseError,
    "SSL": EncryptionError,
    "certificate": EncryptionError,
    "Connection refused": NoAnswerError,
    "resolve": NoAnswerError,
    "getaddrinfo": NoAnswerError,
    "timeout": NoAnswerError,
    "No route to host": NoAnswerError,
    "Network is unreachable": NoAnswerError,
}


def _first_line(said: str) -> str:
    """Return what went wrong last: the words after the addresses that were tried."""
    line = said.strip().splitlines()[0] if said.strip() else ""
    return line.rpartition("failed: ")[2][:200]
