"""Verbs about approval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from planner.domain.approval import ApprovalState
from ui.jobs import Job
from ui.session import UiSession

if TYPE_CHECKING:
    from planner.workspace.document import Document


def approve(session: UiSession, application: str) -> Job:
    """Approve the decision on one application, or the plan when none is named."""

    def work(document: Document) -> object:
        from planner.workspace import approving  # noqa: PLC0415 - the document's thread imports

        if not application:
            return approving.mark_plan(document, ApprovalState.APPROVED)
        return approving.mark_decisions(document, [application], ApprovalState.APPROVED)

    return session.write(QCoreApplication.translate("Verbs", "Menyimpan persetujuan"), work)
