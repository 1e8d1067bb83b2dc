"""Backups of the open document, and the way back from a damaged one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from graph.errors import UserError
from graph.language import QT_TRANSLATE_NOOP
from planner.workspace.document import Document

if TYPE_CHECKING:
    from planner.store.backups import Backup as Backup  # noqa: PLC0414 - for the screen
    from planner.store.salvage import Salvaged


class TargetTakenError(UserError):
    """What is saved of a damaged document would replace another file, or that document itself."""

    code = "WSP-RESCUE"
    message = QT_TRANSLATE_NOOP("errors", "“{file}” sudah ada.")
    remedy = QT_TRANSLATE_NOOP("errors", "Pakai nama yang belum ada; tidak ada yang ditimpa.")


def back_up(document: Document, folder: Path, now: datetime | None = None) -> Backup | None:
    """Put a dated copy into ``folder``; None when its newest copy holds this state already.

    A document in a team's database is the server's to back up.
    """
    from planner.store.backups import make_backup  # noqa: PLC0415 - SQLAlchemy is slow to load

    if document.location.startswith("postgresql"):
        return None
    moment = now or datetime.now().astimezone()
    return make_backup(document.store, Path(document.location), folder, moment)


def backups(location: Path, folder: Path | None = None) -> tuple[Backup, ...]:
    """Return the dated copies of a document, newest first; it need not be readable itself.

    Without ``folder`` those that closing a document makes.
    """
    from planner.store.backup_folder import backup_home  # noqa: PLC0415
    from planner.store.backups import list_backups  # noqa: PLC0415

    return list_backups(location, folder or backup_home())


def backup_folder() -> Path:
    """Return the folder in which closing a changed document leaves a dated copy."""
    from planner.store.backup_folder import backup_home  # noqa: PLC0415

    return backup_home()


def restore(backup: Path, target: Path) -> None:
    """Put a copy under a name of the person's choice; the copy stays."""
    from planner.store.backups import restore as put_back  # noqa: PLC0415

    put_back(backup, target)


def salvage(damaged: Path, target: Path, *, who: str = "") -> Salvaged:
    """Save what can be read of a damaged document into a new one.

    Raises
    ------
    TargetTakenError
        When there is a file of that name.
    """
    from planner.store.salvage import salvage as save  # noqa: PLC0415

    if target.exists():
        raise TargetTakenError(file=target.name)
    return save(damaged, target, who=who)


def break_lock(location: Path) -> None:
    """Let a document be opened for writing although its lock says someone has it.

    Only for a person who knows that nobody does: a process of this computer that is gone is
    recognised without this.
    """
    from planner.store.lock import break_lock as release  # noqa: PLC0415

    release(location)
