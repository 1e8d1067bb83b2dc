"""Verbs about the moratorium and the national list."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from planner.workspace.proposals import Proposal, ProposalCheck
from ui.jobs import Job
from ui.session import UiSession
from ui.summaries import Exported

if TYPE_CHECKING:
    from planner.workspace.document import Document

# The document's thread imports its rooms, after the first paint.
# ruff: noqa: PLC0415


def freeze(session: UiSession, who: str) -> Job:
    """Freeze the applications of today under this name."""

    def work(document: Document) -> object:
        from planner.workspace import moratorium

        return moratorium.freeze(document, who, date.today())

    return session.write(_title(), work)


def look_at_moratorium(session: UiSession) -> Job:
    """Read what is new and what is gone; the job gives a pair of both."""
    findings = session.findings

    def work(document: Document) -> object:
        from planner.workspace import moratorium

        now = document.snapshot()
        return moratorium.newcomers(now, findings), moratorium.gone(now)

    return session.look("", work)


def exempt(session: UiSession, application: str, name: str, basis: str, expires: date) -> Job:
    """Let one new application be, on a legal basis, until a day."""

    def work(document: Document) -> object:
        from planner.workspace import moratorium

        return moratorium.exempt(
            document, application, name=name, legal_basis=basis, expires=expires
        )

    return session.write(_title(), work)


def end_exemption(session: UiSession, application: str) -> Job:
    """Take an exception back."""

    def work(document: Document) -> object:
        from planner.workspace import moratorium

        return moratorium.end_exemption(document, application)

    return session.write(_title(), work)


def get_ready(session: UiSession) -> Job:
    """Let the worker build its index before the first proposal is typed."""
    return session.errand("", "get_ready_for_proposals", bool)


def check(session: UiSession, proposal: Proposal) -> Job:
    """Check a proposal in the worker; the job gives a ``ProposalCheck``."""
    return session.errand("", "check_proposal", ProposalCheck, proposal=asdict(proposal))


def write_letter(session: UiSession, path: Path, proposal: Proposal) -> Job:
    """Draft the recommendation on a proposal; the job gives an ``Exported``."""
    title = QCoreApplication.translate("Verbs", "Menulis {file}").format(file=path.name)
    return session.errand(
        title, "write_proposal_letter", Exported, out=str(path), proposal=asdict(proposal)
    )


def correct_national(
    session: UiSession, name: str, cells: dict[str, str], *, verified: bool
) -> Job:
    """Write a dated correction of one row of the national list."""

    def work(document: Document) -> object:
        from planner.workspace import nationals

        return nationals.correct(
            document,
            name,
            legal_base=cells.get("legal_base", ""),
            owner=cells.get("owner", ""),
            default_action=cells.get("default_action", ""),
            verified=verified,
        )

    return session.write(_title(), work)


def _title() -> str:
    return QCoreApplication.translate("Verbs", "Menyimpan")
