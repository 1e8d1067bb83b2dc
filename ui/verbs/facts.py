"""Verbs about facts: looking at files, reading them, accepting what was read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication

from planner.workspace.looking import FileLook
from planner.workspace.wishes import Wishes
from ui.jobs import Job
from ui.session import UiSession
from ui.summaries import ImportSummary

NOTHING_SETTLED = Wishes()
Paths = Iterable[str | Path]


def look_at_files(session: UiSession, paths: Paths, wishes: Wishes = NOTHING_SETTLED) -> Job:
    """Look at files without understanding their rows; the job reports a ``FileLook`` for each."""
    title = QCoreApplication.translate("Verbs", "Melihat berkas")
    return session.errand(title, "look_at_files", int, FileLook, **_asked(paths, wishes))


def read_files(session: UiSession, paths: Paths, wishes: Wishes = NOTHING_SETTLED) -> Job:
    """Read files and compare; nothing is written. The job gives an ``ImportSummary``."""
    title = QCoreApplication.translate("Verbs", "Membaca berkas")
    return session.errand(title, "read_files", ImportSummary, **_asked(paths, wishes))


def accept_import(session: UiSession, paths: Paths, wishes: Wishes = NOTHING_SETTLED) -> Job:
    """Write what the files bring as one step; the job gives its number."""
    title = QCoreApplication.translate("Verbs", "Menerapkan impor")
    asked = _asked(paths, wishes)
    return session.errand(title, "accept_import", int, writes=True, **asked)


def write_marked(session: UiSession, paths: Paths, wishes: Wishes, out: Path) -> Job:
    """Write copies of the files with their doubtful cells marked; the job gives where."""
    title = QCoreApplication.translate("Verbs", "Menulis salinan bertanda")
    return session.errand(title, "write_marked", list[str], out=str(out), **_asked(paths, wishes))


def save_mappings(session: UiSession, out: Path, mappings: Mapping[str, Mapping[str, str]]) -> Job:
    """Write mappings as JSON; the job gives how many."""
    title = QCoreApplication.translate("Verbs", "Menyimpan pemetaan")
    plain = {header: dict(fields) for header, fields in mappings.items()}
    return session.errand(title, "save_mappings", int, out=str(out), mappings=plain)


def load_mappings(session: UiSession, path: Path) -> Job:
    """Read mappings from JSON; the job gives header fingerprint -> header -> field."""
    title = QCoreApplication.translate("Verbs", "Memuat pemetaan")
    return session.errand(title, "load_mappings", dict[str, dict[str, str]], path=str(path))


def _asked(paths: Paths, wishes: Wishes) -> dict[str, Any]:
    return {"paths": [str(path) for path in paths], "wishes": msgspec.to_builtins(wishes)}
