"""Which hard rules a decision breaks, in words: told at once, before any planning."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from graph.language import translate
from graph.model import Application, ApplicationId
from graph.portfolio import Portfolio
from planner.domain.decision import Decision, Disposition
from planner.domain.snapshot import Snapshot
from planner.workspace.document import Document


def broken_rules(document: Document, decision: Decision) -> tuple[str, ...]:
    """Say what would break if this decision stood beside the others; empty when nothing."""
    now = document.snapshot()
    decisions = {**now.decisions, decision.application: decision}
    app = now.portfolio.applications[decision.application]
    if not decision.disposition.removes:
        return ()
    return (
        *_locked(document, app),
        *_hosts(now, decisions, decision),
        *_abandoned(now, decisions, app),
    )


def _locked(document: Document, app: Application) -> Iterator[str]:
    findings = document.known_findings()
    locked = findings.locked if findings is not None else _own_lock(document.snapshot(), app)
    for identity, reason in locked:
        if identity == app.id:
            yield translate("rules", "{name} tidak boleh dihentikan atau digabung: {why}").format(
                name=app.name, why=reason
            )


def _own_lock(now: Snapshot, app: Application) -> tuple[tuple[ApplicationId, str], ...]:
    """Return the lock of one row, which depends on that row alone: no overlaps are needed."""
    from graph.national import locked_applications, national_match  # noqa: PLC0415 - reads lists
    from graph.profile import context_of, profile  # noqa: PLC0415

    units = [now.portfolio.units[app.unit]] if app.unit is not None else []
    row = replace(app, services=())
    made = profile(row, context_of(Portfolio.of(units=units, applications=[row])))
    match = national_match(row, made)
    return locked_applications([row], [made], [match] if match is not None else [])


def _hosts(
    now: Snapshot, decisions: Mapping[ApplicationId, Decision], decision: Decision
) -> Iterator[str]:
    apps = now.portfolio.applications
    if decision.disposition is Disposition.MERGE:
        host = ApplicationId(decision.into)
        fate = decisions.get(host)
        if apps[host].vanished:
            yield translate("rules", "Induknya, {name}, tidak ada lagi di daftar terbaru.").format(
                name=apps[host].name
            )
        if fate is not None and fate.disposition.removes:
            yield translate("rules", "Induknya, {name}, sendiri akan dihentikan.").format(
                name=apps[host].name
            )
    for guest in decisions.values():
        if guest.disposition is Disposition.MERGE and guest.into == decision.application:
            yield translate("rules", "{name} akan digabung ke aplikasi ini.").format(
                name=apps[guest.application].name
            )


def _abandoned(
    now: Snapshot, decisions: Mapping[ApplicationId, Decision], app: Application
) -> Iterator[str]:
    """Yield services nobody would carry; a merge or a replacement hands its services on."""
    stopped = {
        identity
        for identity, decision in decisions.items()
        if decision.disposition is Disposition.RETIRE
    }
    if app.id not in stopped:
        return
    carried = {
        service
        for other in now.portfolio.applications.values()
        if other.id not in stopped and not other.vanished
        for service in other.services
    }
    for service in app.services:
        if service not in carried:
            yield translate("rules", "Layanan “{name}” kehilangan pengampu terakhirnya.").format(
                name=now.portfolio.services[service].name
            )
