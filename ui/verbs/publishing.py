"""Verbs about what leaves the tool."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from planner.domain.preview import Preview
from ui.jobs import Job
from ui.session import UiSession
from ui.summaries import Exported


def export(
    session: UiSession, path: str | Path, kind: str | None = None, *, personal: bool = False
) -> Job:
    """Write one output, with personal data if asked for; the job gives an ``Exported``."""
    title = QCoreApplication.translate("Verbs", "Menulis {file}").format(file=Path(path).name)
    return session.errand(title, "export", Exported, out=str(path), kind=kind, personal=personal)


def write_forms(session: UiSession, folder: str | Path) -> Job:
    """Write one workbook per unit, to be completed there; the job gives their number."""
    title = QCoreApplication.translate("Verbs", "Menulis formulir per OPD")
    return session.errand(title, "write_forms", int, out=str(folder))


def run_sample(session: UiSession, folder: str | Path) -> Job:
    """Make the sample agency with its plan in ``folder``, then open it."""
    title = QCoreApplication.translate("Verbs", "Menyiapkan contoh")
    job = session.errand(title, "run_demo", str, out=str(folder))
    job.succeeded.connect(session.open)
    return job


def preview(
    session: UiSession, name: str, kind: str | None = None, *, personal: bool = False
) -> Job:
    """Look at what a file called ``name`` would hold; the job gives a ``Preview``."""
    title = QCoreApplication.translate("Verbs", "Menyiapkan pratinjau {file}").format(file=name)
    return session.errand(title, "preview", Preview, name=name, kind=kind, personal=personal)
