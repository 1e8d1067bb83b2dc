"""Failures of disk and database, told as what they mean to the person."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from graph.errors import UserError
from planner.store.errors import (
    DamagedDocumentError,
    DiskFullError,
    DocumentBusyError,
    NoPermissionError,
    NotADocumentError,
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
    "SQLITE_TOOBIG": DamagedDocumentError,
    "SQLITE_ERROR": DamagedDocumentError,
}


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Turn what the database says into a ``UserError`` about the document ``name``."""
    try:
        yield
    except MalformedRecordError as error:
        raise DamagedDocumentError(file=name, what=str(error)) from error
    except DBAPIError as error:
        raise _meaning(error, name) from error


def _meaning(error: DBAPIError, name: str) -> Exception:
    cause = error.orig
    code = getattr(cause, "sqlite_errorname", None)
    if code is None:
        return _server_meaning(error, name)
    for prefix, meaning in _SQLITE.items():
        if code.startswith(prefix):
            return meaning(file=name, what=str(cause))
    return error


def _server_meaning(error: DBAPIError, name: str) -> Exception:
    state = getattr(error.orig, "sqlstate", None)
    if state == "42501":
        return NoPermissionError(file=name)
    if error.connection_invalidated or (
        state is None and "OperationalError" in str(error.orig.__class__)
    ):
        return ServerUnreachableError(server=name)
    return error
