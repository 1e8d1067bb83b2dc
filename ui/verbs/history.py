"""Verbs about what happened."""

from __future__ import annotations

from graph.model import ApplicationId
from planner.domain.change import RecordKind
from ui.jobs import Job
from ui.session import UiSession


def changes_of(session: UiSession, application: ApplicationId) -> Job:
    """Look up what happened to one application; the job gives (Step, Change) pairs."""
    return session.look("", lambda doc: doc.history_of(RecordKind.APPLICATION, application))
