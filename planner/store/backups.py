"""Dated copies of a document in a folder the person named; the newest few are kept."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from planner.store.backup_folder import backup_home
from planner.store.errors import DocumentMissingError
from planner.store.store import Store

KEPT = 10
"""Copies of one document that stay; the oldest goes first, but never the last of an older day
while a newer day has several."""

APART = timedelta(minutes=10)
"""Copies made by themselves are at least this far apart: ten commands in a row need one."""

_FORMAT = "%Y-%m-%d %H.%M.%S"
_NAME = re.compile(r"(?P<when>\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d) r(?P<revision>\d+)\.ramping")


@dataclass(frozen=True, slots=True)
class Backup:
    """One dated copy."""

    path: Path
    when: datetime
    revision: int


def folder_of(document: Path, folder: Path) -> Path:
    """Return the folder of one document's copies: two documents of one name have two."""
    place = hashlib.sha256(str(document.absolute()).encode()).hexdigest()[:8]
    return folder / f"{document.stem} {place}"


def list_backups(document: Path, folder: Path) -> tuple[Backup, ...]:
    """Return the copies of a document, newest first."""
    place = folder_of(document, folder)
    found = []
    for path in place.glob("*.ramping") if place.is_dir() else ():
        if (parts := _NAME.fullmatch(path.name)) is not None:
            when = datetime.strptime(parts["when"], _FORMAT).astimezone()
            found.append(Backup(path, when, int(parts["revision"])))
    return tuple(sorted(found, key=lambda backup: (backup.when, backup.revision), reverse=True))


def make_backup(store: Store, document: Path, folder: Path, now: datetime) -> Backup | None:
    """Copy the document as it is now, unless the newest copy holds this state already."""
    known = list_backups(document, folder)
    revision = store.revision
    if not revision or (known and known[0].revision == revision):
        return None
    place = folder_of(document, folder)
    place.mkdir(parents=True, exist_ok=True)
    path = place / f"{now.strftime(_FORMAT)} r{revision}.ramping"
    store.save_as(path)
    made = Backup(path, now, revision)
    for old in superfluous((made, *known)):
        old.path.unlink(missing_ok=True)
    return made


def back_up_by_itself(store: Store, document: Path, now: datetime) -> Backup | None:
    """Make a copy in the person's data folder, unless one was made a moment ago."""
    home = backup_home()
    known = list_backups(document, home)
    if known and timedelta(0) <= now - known[0].when < APART:
        return None
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    return make_backup(store, document, home, now)


def superfluous(backups: tuple[Backup, ...], kept: int = KEPT) -> tuple[Backup, ...]:
    """Return the copies to remove, newest first: first what shares its day with a newer one."""
    days: set[object] = set()
    last_of_day: list[Backup] = []
    others: list[Backup] = []
    for backup in backups:
        (others if backup.when.date() in days else last_of_day).append(backup)
        days.add(backup.when.date())
    stay = {*last_of_day[:kept], *others[: max(kept - len(last_of_day), 0)]}
    return tuple(backup for backup in backups if backup not in stay)


def restore(backup: Path, target: Path) -> None:
    """Put a copy under another name, whole or not at all; the copy itself stays."""
    from planner.store.opening import open_store  # noqa: PLC0415 - it opens what we keep

    if not backup.is_file():
        raise DocumentMissingError(file=backup.name)
    with open_store(backup, read_only=True) as store:
        store.save_as(target)
