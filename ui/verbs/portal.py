"""Verbs about the services of the portal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from graph.model import ServiceId
from planner.domain.listing import PriorityField, Readiness
from planner.workspace.front_page import Audit
from ui.jobs import Job
from ui.session import UiSession
from ui.summaries import Exported

if TYPE_CHECKING:
    from planner.workspace.document import Document

# The document's thread imports its rooms, after the first paint.
# ruff: noqa: PLC0415


def look_at_portal(session: UiSession) -> Job:
    """Read the menu with its faults; the job gives a ``PortalView``."""
    findings = session.findings

    def work(document: Document) -> object:
        from planner.workspace import portal

        return portal.view_with(document, findings)

    return session.look("", work)


def classify(session: UiSession, services: Sequence[ServiceId], need: str) -> Job:
    """Set the need of services; an empty code goes back to the suggestion."""

    def work(document: Document) -> object:
        from planner.workspace import listing

        return listing.classify(document, services, need)

    return session.write(_title(), work)


def entitle(session: UiSession, service: ServiceId, title: str) -> Job:
    """Give a service another title in the menu."""

    def work(document: Document) -> object:
        from planner.workspace import listing

        return listing.entitle(document, service, title)

    return session.write(_title(), work)


def mark(
    session: UiSession, services: Sequence[ServiceId], what: Readiness, *, value: bool | None
) -> Job:
    """Say of services that they have an attribute or not, from today."""

    def work(document: Document) -> object:
        from planner.workspace import listing

        return listing.mark_services(document, services, what, value)

    return session.write(_title(), work)


def set_field(
    session: UiSession, services: Sequence[ServiceId], field: PriorityField | None
) -> Job:
    """Say into which priority field services fall."""

    def work(document: Document) -> object:
        from planner.workspace import listing

        return listing.set_field(document, services, field)

    return session.write(_title(), work)


def one_service(session: UiSession, keep: ServiceId, others: Sequence[ServiceId]) -> Job:
    """Make several entries of one service into one."""

    def work(document: Document) -> object:
        from planner.workspace import listing

        return listing.one_service(document, keep, others)

    return session.write(_title(), work)


def audit_front_page(session: UiSession, paths: Sequence[Path]) -> Job:
    """Audit saved pages in the worker; the job gives an ``Audit``."""
    title = QCoreApplication.translate("Verbs", "Memeriksa beranda")
    return session.errand(title, "audit_front_page", Audit, paths=[str(path) for path in paths])


def write_menu(session: UiSession, path: Path) -> Job:
    """Write the menu tree as a workbook or as JSON; the job gives an ``Exported``."""
    title = QCoreApplication.translate("Verbs", "Menulis {file}").format(file=path.name)
    return session.errand(title, "write_menu", Exported, out=str(path))


def _title() -> str:
    return QCoreApplication.translate("Verbs", "Menyimpan")
