"""Verbs about what happened: looking it up, going anywhere in it, writing it out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from graph.model import ApplicationId
from planner.domain.change import RecordKind, Step
from ui.jobs import Job
from ui.session import UiSession


def changes_of(session: UiSession, application: ApplicationId) -> Job:
    """Look up what happened to one application; the job gives (Step, Change) pairs."""
    return session.look("", lambda doc: doc.history_of(RecordKind.APPLICATION, application))


def changes_in(session: UiSession, step: int) -> Job:
    """Look up what one step changed; the job gives its changes."""
    return session.look("", lambda doc: doc.store.changes(step))


def find(session: UiSession, steps: Sequence[Step], wanted: str) -> Job:
    """Look for words in name, person and reason of steps; wording 100,000 takes its time."""
    folded = wanted.casefold()

    def work(_document: object) -> tuple[Step, ...]:
        return tuple(s for s in steps if folded in f"{s.what} {s.who} {s.reason}".casefold())

    return session.look("", work)


def branches(session: UiSession) -> Job:
    """Look up the lines that undo left behind; the job gives them, newest first."""
    return session.look("", lambda doc: doc.branches())


def go_to(session: UiSession, step: int) -> Job:
    """Go to the state after a step, back or forth, on any line; 0 is the empty document."""
    title = QCoreApplication.translate("Verbs", "Berpindah di riwayat")
    return session.write(title, lambda doc: doc.go_to(step))


def take_back(session: UiSession, step: int) -> Job:
    """Undo one step alone; later ones stay, and what stands in the way is told."""
    title = QCoreApplication.translate("Verbs", "Mengurungkan satu langkah")
    return session.write(title, lambda doc: doc.take_back(step))


def export(session: UiSession, path: Path) -> Job:
    """Write every step with every change; the job gives how many steps."""
    title = QCoreApplication.translate("Verbs", "Menulis {file}").format(file=path.name)
    return session.errand(title, "export_history", int, out=str(path))
