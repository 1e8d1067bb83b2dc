"""Where a document's file lies: what stands in its header, and what its folder allows."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from planner.store.errors import (
    DocumentGoneError,
    DocumentMissingError,
    FolderMissingError,
    NoPermissionError,
    NotADocumentError,
)
from planner.store.schema import APPLICATION_ID

_MOUNTS = Path("/proc/self/mountinfo")
_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "davfs", "fuse.davfs2"}


@dataclass(frozen=True, slots=True)
class Anchor:
    """The very file that was opened; another one of the same name is not it."""

    path: Path
    device: int
    number: int

    @classmethod
    def at(cls, path: Path) -> Anchor:
        """Remember which file lies at this path now."""
        found = path.stat()
        return cls(path, found.st_dev, found.st_ino)

    def is_at(self, path: Path) -> bool:
        """Whether this very file lies at ``path``."""
        try:
            found = path.stat()
        except OSError:
            return False
        return (found.st_dev, found.st_ino) == (self.device, self.number)

    def check(self) -> None:
        """Refuse to write into a file that nobody would find again."""
        if not self.is_at(self.path):
            raise DocumentGoneError(file=self.path.name)


def version_in_header(path: Path, *, may_create: bool) -> int | None:
    """Return the schema version of the file at ``path``; None for one still to be made.

    Only bytes are read: a file from elsewhere is not given to SQLite before it says it is ours.
    """
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


def writable(path: Path) -> bool:
    """Whether the file and its folder (for log and lock) may be written."""
    return os.access(path.parent, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))


def on_network(path: Path, mounts: Path = _MOUNTS) -> bool:
    """Whether the file lies on a share, where a write-ahead log is not safe."""
    place = str(path.absolute())
    if sys.platform == "win32":
        return place.startswith("\\\\") or _is_remote_drive(path.absolute().drive)
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    best = ("", "")
    for line in lines:
        fields, _, kind = line.partition(" - ")
        folder = fields.split()[4].replace("\\040", " ")
        inside = place == folder or place.startswith(folder.rstrip("/") + "/")
        if inside and len(folder) >= len(best[0]):
            best = (folder, kind.split()[0])
    return best[1] in _NETWORK


def _is_remote_drive(drive: str) -> bool:
    import ctypes  # noqa: PLC0415 - only on Windows

    remote = 4
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    return bool(kernel.GetDriveTypeW(f"{drive}\\") == remote)
