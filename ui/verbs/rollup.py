"""Verbs about many agencies at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from planner.workspace.rollup import RollUp
from ui.jobs import Job
from ui.session import UiSession
from ui.summaries import Exported


def read_agencies(session: UiSession, paths: Sequence[str]) -> Job:
    """Read documents and workbooks in the worker; the job gives a ``RollUp``."""
    title = QCoreApplication.translate("Verbs", "Membaca {n} berkas daerah").format(n=len(paths))
    return session.errand(title, "read_agencies", RollUp, paths=list(paths))


def write(session: UiSession, path: Path, paths: Sequence[str]) -> Job:
    """Write what they hold as one workbook; the job gives an ``Exported``."""
    title = QCoreApplication.translate("Verbs", "Menulis {file}").format(file=path.name)
    return session.errand(title, "write_rollup", Exported, out=str(path), paths=list(paths))
