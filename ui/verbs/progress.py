"""Verbs about the work: its states, its proof, and what is read for the meeting."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from graph.model import ApplicationId
from planner.workspace.progress import Word
from planner.workspace.status_forms import FormsRead
from ui.jobs import Job
from ui.session import UiSession
from ui.summaries import Exported

if TYPE_CHECKING:
    from planner.workspace.document import Document

# The document's thread imports its rooms, after the first paint.
# ruff: noqa: PLC0415


def say(session: UiSession, words: Sequence[Word], on: date | None = None) -> Job:
    """Write the state of tasks as one step."""

    def work(document: Document) -> object:
        from planner.workspace import progress

        return progress.say(document, words, on)

    return session.write(_title(), work)


def forget(session: UiSession, tasks: Sequence[str]) -> Job:
    """Take back every word on these tasks."""

    def work(document: Document) -> object:
        from planner.workspace import progress

        return progress.forget(document, tasks)

    return session.write(_title(), work)


def link_evidence(session: UiSession, task: str, paths: Sequence[Path]) -> Job:
    """Link files as proof of a task."""

    def work(document: Document) -> object:
        from planner.workspace import progress

        return progress.link_evidence(document, task, [str(path) for path in paths])

    return session.write(_title(), work)


def unlink_evidence(session: UiSession, task: str, place: str) -> Job:
    """Take a proof away again."""

    def work(document: Document) -> object:
        from planner.workspace import progress

        return progress.unlink_evidence(document, task, place)

    return session.write(_title(), work)


def look_at_progress(session: UiSession, on: date) -> Job:
    """Read how far the work is; the job gives a ``ProgressView``."""
    findings = session.findings

    def work(document: Document) -> object:
        from planner.workspace import progress_view

        return progress_view.view_on(document, findings, on)

    return session.look("", work)


def look_at_exchange(session: UiSession) -> Job:
    """Read the exchange of data after the merges; the job gives an ``ExchangeView``."""
    findings = session.findings

    def work(document: Document) -> object:
        from planner.workspace import exchange

        return exchange.exchange_view(document, findings)

    return session.look("", work)


def look_at_impact(session: UiSession, application: ApplicationId) -> Job:
    """Read what stops with an application; the job gives an ``Impact``."""

    def work(document: Document) -> object:
        from planner.workspace import exchange

        return exchange.impact(document, application)

    return session.look("", work)


def write_meeting(session: UiSession, path: Path, on: date, since: date) -> Job:
    """Write the page for the meeting; the job gives an ``Exported``."""
    title = QCoreApplication.translate("Verbs", "Menulis {file}").format(file=path.name)
    return session.errand(
        title,
        "write_meeting",
        Exported,
        out=str(path),
        on=on.isoformat(),
        since=since.isoformat(),
    )


def write_forms(session: UiSession, folder: Path, on: date) -> Job:
    """Write one status form per office; the job gives their number."""
    title = QCoreApplication.translate("Verbs", "Menulis formulir status")
    return session.errand(title, "write_status_forms", int, out=str(folder), on=on.isoformat())


def read_forms(session: UiSession, paths: Sequence[Path], on: date) -> Job:
    """Take filled forms in as one step; the job gives a ``FormsRead``."""
    title = QCoreApplication.translate("Verbs", "Membaca formulir status")
    return session.errand(
        title,
        "read_status_forms",
        FormsRead,
        writes=True,
        paths=[str(path) for path in paths],
        on=on.isoformat(),
    )


def _title() -> str:
    return QCoreApplication.translate("Verbs", "Menyimpan")
