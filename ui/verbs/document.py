"""Verbs about the document as such: its name on steps, its copies, its rescue, its team."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from planner.domain.server import Server
from ui.jobs import Errand, Job
from ui.session import UiSession
from ui.summaries import Copied, Probed, Rescued, Taken

if TYPE_CHECKING:
    from planner.workspace.conflicts import Choice
    from planner.workspace.document import Document

# The document's thread imports its rooms, after the first paint.
# ruff: noqa: PLC0415


def act_as(session: UiSession, who: str) -> None:
    """Stamp this name on every step from now on, those of the open document too."""

    def work(document: Document) -> None:
        from planner.workspace import presence

        presence.act_as(document, who)

    session.who = session.jobs.who = who
    if session.is_open:
        session.look("", work)


def refresh(session: UiSession) -> Job:
    """See what others wrote; the screen is told only when there is something."""

    def act(revision: object) -> None:
        if revision != session.snapshot.revision:
            session.write("", lambda _document: None)

    job = session.look("", lambda document: document.revision)
    job.succeeded.connect(act)
    return job


def settle(session: UiSession, error: Any, choices: Sequence[Choice]) -> Job:
    """Write a step that was refused, with a person's choice for each conflict."""
    from planner.domain.step_names import StepKind, step_name

    def work(document: Document) -> object:
        name = step_name(StepKind.SETTLE, record=error.context["record"])
        return document.apply(name, error.changes, choices=tuple(choices))

    return session.write(QCoreApplication.translate("Verbs", "Menyelesaikan bentrokan"), work)


def save_and_open(session: UiSession, path: Path) -> Job:
    """Write a copy and go on working there."""
    job = session.write(
        QCoreApplication.translate("Verbs", "Menyimpan {file}").format(file=path.name),
        lambda document: document.save_as(path),
    )
    job.succeeded.connect(lambda _state: session.open(path))
    return job


def list_backups(session: UiSession, location: Path) -> Job:
    """Look up the dated copies of a document; it need not be readable itself."""

    def work() -> object:
        from planner.workspace import rescue

        return rescue.backups(location)

    return _beside(session, "", work)


def restore(session: UiSession, backup: Path, target: Path) -> Job:
    """Put a dated copy under a name of the person's choice, then open it."""

    def work() -> object:
        from planner.workspace import rescue

        rescue.restore(backup, target)
        return target

    job = _beside(session, QCoreApplication.translate("Verbs", "Memulihkan cadangan"), work)
    job.succeeded.connect(session.open)
    return job


def break_lock(session: UiSession, location: Path) -> Job:
    """Take over a document whose lock nobody holds any more, and open it for writing."""

    def work() -> object:
        from planner.workspace import rescue

        rescue.break_lock(location)
        return location

    job = _beside(session, "", work)
    job.succeeded.connect(session.open)
    return job


def salvage(session: UiSession, damaged: Path, target: Path) -> Job:
    """Save what can be read of a damaged document, then open that; the job gives a ``Rescued``."""
    title = QCoreApplication.translate("Verbs", "Menyelamatkan isi dokumen")
    job = _errand(session, title, "salvage", Rescued, damaged=str(damaged), target=str(target))
    job.succeeded.connect(lambda _saved: session.open(target))
    return job


def probe(session: UiSession, server: Server, *, keep: bool = False) -> Job:
    """Try a connection; the job gives a ``Probed``. ``keep``: the keyring keeps the password."""
    title = QCoreApplication.translate("Verbs", "Menguji sambungan")
    return _errand(session, title, "probe", Probed, server=asdict(server), keep=keep)


def copy_to_team(session: UiSession, address: str) -> Job:
    """Copy the open document, history included, into an empty database, then open that."""
    job = session.errand(
        QCoreApplication.translate("Verbs", "Menyalin ke basis data tim"),
        "copy_to",
        Copied,
        target=address,
    )
    job.succeeded.connect(lambda _copied: session.open(address))
    return job


def combine(session: UiSession, sources: Sequence[Path]) -> Job:
    """Take other documents in as one step; the job gives a ``Taken``."""
    title = QCoreApplication.translate("Verbs", "Menggabungkan dokumen")
    places = [str(source) for source in sources]
    return session.errand(title, "combine", Taken, writes=True, sources=places)


def _beside(session: UiSession, title: str, work: Callable[[], object]) -> Job:
    """Do something about a document that need not be the open one."""
    job = session.jobs.in_thread(title, lambda _ctx: work())
    job.failed.connect(session.failed)
    return job


def _errand(session: UiSession, title: str, function: str, result: Any, **arguments: Any) -> Job:
    """Do heavy work about a document that need not be the open one."""
    job = session.jobs.in_worker(title, Errand(function, result=result), **arguments)
    job.failed.connect(session.failed)
    return job
