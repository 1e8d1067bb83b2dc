"""The one portal seen from the citizen: need, service, who carries it in the end."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from graph.job import JobContext
from graph.model import ServiceId, ServiceKind
from graph.text import plain
from graph.vocabulary import life_events
from planner.export.coverage import carriers_after
from planner.export.portal import need_name, suggested_need
from planner.workspace.document import Document
from planner.workspace.publishing import report_on


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the menu; ``carriers`` are names, empty when nobody carries it."""

    id: ServiceId
    name: str
    unit: str
    carriers: tuple[str, ...]
    suggested: bool
    """The need was suggested by the words of the name, not set by a person."""


@dataclass(frozen=True, slots=True)
class Need:
    """One need with its entries; the last one, without a code, holds what has no place yet."""

    code: str
    name: str
    services: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class PortalView:
    """The menu and its faults; services inside the administration stay out of both."""

    needs: tuple[Need, ...]
    uncovered: tuple[Entry, ...]
    double: tuple[tuple[Entry, ...], ...]


def portal_view(document: Document, ctx: JobContext | None = None) -> PortalView:
    """Return the services by need as they would stand when the plan is done."""
    report = report_on(document, ctx)
    after, needs = carriers_after(report), life_events()
    placed: defaultdict[str, list[Entry]] = defaultdict(list)
    same: defaultdict[str, list[Entry]] = defaultdict(list)
    for service in report.snapshot.portfolio.services.values():
        if service.kind is ServiceKind.ADMINISTRATION:
            continue
        entry = Entry(
            service.id,
            service.name,
            report.snapshot.portfolio.unit_name(service.unit),
            tuple(report.name(one) for one in after.get(service.id, ())),
            not service.need,
        )
        placed[service.need or suggested_need(service, needs)].append(entry)
        same[plain(service.name)].append(entry)
    listed = [
        Need(need.code, need_name(need), tuple(placed.get(need.code, ())))
        for need in needs
        if need.code.startswith("LE")
    ]
    if placed.get(""):
        listed.append(Need("", "", tuple(placed[""])))
    entries = [entry for group in placed.values() for entry in group]
    return PortalView(
        needs=tuple(listed),
        uncovered=tuple(entry for entry in entries if not entry.carriers),
        double=tuple(tuple(group) for group in same.values() if len(group) > 1),
    )
