"""Files appear whole or not at all: write beside the target, flush to disk, then replace."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from graph.errors import UserError
from planner.export.errors import (
    DiskFullError,
    FileInUseError,
    FolderMissingError,
    NotAllowedError,
    NotWrittenError,
)


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Yield a path to write to; it takes the target's place when the block ends well."""
    try:
        _refuse_open_file(target)
        handle, name = tempfile.mkstemp(prefix=".", suffix=target.suffix, dir=target.parent)
        os.close(handle)
        draft = Path(name)
        try:
            yield draft
            _flush(draft)
            draft.chmod(0o666 & ~_umask())
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise _said(error, target) from error


def second_name(target: Path) -> Path:
    """Return the first free name beside the target: ``rencana (2).xlsx``."""
    number = 2
    while (other := target.with_stem(f"{target.stem} ({number})")).exists():
        number += 1
    return other


def _refuse_open_file(target: Path) -> None:
    # POSIX lets us replace a file that an office program holds; its next save would undo ours.
    locks = (target.with_name(f".~lock.{target.name}#"), target.with_name(f"~${target.name}"))
    if target.exists() and any(lock.exists() for lock in locks):
        raise FileInUseError(file=target, second=second_name(target).name)


def _flush(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _said(error: OSError, target: Path) -> UserError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DiskFullError(file=target)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return FolderMissingError(folder=target.parent, file=target.name)
    if isinstance(error, PermissionError):
        if target.exists() and os.access(target.parent, os.W_OK):
            return FileInUseError(file=target, second=second_name(target).name)
        return NotAllowedError(file=target)
    return NotWrittenError(file=target, why=error.strerror or error)
