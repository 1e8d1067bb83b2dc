"""Who has a document open for writing: a small file beside it, for people and programs to read."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import secrets
import socket
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

SUFFIX = "-lock"

_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EINVAL}
"""How file systems without hard links refuse one."""


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that holds a document; ``born`` tells it from a later one with its number."""

    user: str
    host: str
    pid: int
    born: str
    token: str

    @classmethod
    def me(cls, user: str, token: str) -> Holder:
        """Describe this process."""
        pid = os.getpid()
        return cls(user, socket.gethostname(), pid, _born(pid), token or secrets.token_hex(8))

    @property
    def gone(self) -> bool:
        """Whether it ran on this computer and does so no longer."""
        if self.host != socket.gethostname():
            return False
        return not _runs(self.pid) or _born(self.pid) != self.born


class Lock:
    """A lock taken, or shared with the one who gave us its token."""

    def __init__(self, path: Path, holder: Holder, *, owned: bool) -> None:
        self._path = path
        self.holder = holder
        self._owned = owned

    def release(self) -> None:
        """Give the document free, unless another process owns the lock."""
        if self._owned and read_holder(self._path) == self.holder:
            with contextlib.suppress(OSError):
                self._path.unlink()
        self._owned = False


def lock_path(document: Path) -> Path:
    """Return where the lock of a document lies."""
    return document.with_name(document.name + SUFFIX)


def read_holder(path: Path) -> Holder | None:
    """Return who holds the lock; None when nobody does or the file tells nothing."""
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        return Holder(
            str(said["user"]),
            str(said["host"]),
            int(said["pid"]),
            str(said["born"]),
            str(said["token"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def take_lock(  # nosec B107 - the token names a process, it opens nothing
    document: Path, user: str, token: str = ""
) -> Lock | Holder:
    """Take or share the lock of a document, or return who holds it."""
    path = lock_path(document)
    mine = Holder.me(user, token)
    for _ in range(3):
        if _create(path, mine):
            return Lock(path, mine, owned=True)
        other = read_holder(path)
        if other is not None and token and other.token == token:
            return Lock(path, other, owned=False)
        if other is not None and not other.gone:
            return other
        _clear(path, other)
    return read_holder(path) or mine


def break_lock(document: Path) -> None:
    """Remove a lock whose holder cannot be asked, such as a computer that was renamed."""
    lock_path(document).unlink(missing_ok=True)


def _create(path: Path, holder: Holder) -> bool:
    """Write the lock whole or not at all; False when there is one already."""
    draft = path.with_name(f"{path.name}.{holder.pid}")
    try:
        draft.write_text(json.dumps(asdict(holder), ensure_ascii=False), encoding="utf-8")
        os.link(draft, path)
    except FileExistsError:
        return False
    except OSError as error:
        if error.errno in _NO_LINKS:
            return _create_without_links(path, holder)
        raise
    finally:
        draft.unlink(missing_ok=True)
    return True


def _create_without_links(path: Path, holder: Holder) -> bool:
    """Do the same on memory sticks and shares that know no hard links."""
    try:
        with path.open("x", encoding="utf-8") as file:
            json.dump(asdict(holder), file, ensure_ascii=False)
    except FileExistsError:
        return False
    return True


def _clear(path: Path, stale: Holder | None) -> None:
    """Remove a stale lock; if another process was quicker, its new lock is put back."""
    aside = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    with contextlib.suppress(OSError):
        path.rename(aside)
        if read_holder(aside) == stale:
            aside.unlink()
        else:
            aside.rename(path)


def _runs(pid: int) -> bool:
    if sys.platform == "win32":
        return _runs_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # it runs, under another user
    return True


def _runs_on_windows(pid: int) -> bool:
    """Ask without ``os.kill``, which ends the process on Windows."""
    import ctypes  # noqa: PLC0415 - only there

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    handle = kernel.OpenProcess(0x1000, False, pid)
    if handle:
        kernel.CloseHandle(handle)
    return bool(handle)


def _born(pid: int) -> str:
    """Return when the process started, where the system tells it cheaply (Linux)."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
        return stat.rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        return ""
