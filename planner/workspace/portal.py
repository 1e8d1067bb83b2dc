"""The one portal seen from the citizen: need, service, who carries it now and in the end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from graph.findings import Findings
from graph.job import JobContext
from graph.model import ServiceId
from graph.vocabulary import life_events
from planner.domain.decision import Disposition
from planner.domain.listing import Mark, PriorityField, Readiness
from planner.domain.needs import (
    NeedSuggestion,
    is_internal,
    need_name,
    reason_in_words,
    suggest_needs,
)
from planner.export.coverage import carriers_after, carriers_before
from planner.export.report import Report
from planner.track.carrying import DayCount, Span, alone_on, by_day, hardest_day, spans
from planner.track.portal import Fault, Menu, MenuFault, has_complaint_channel, menu_faults
from planner.track.readiness import listed_over_time, missing_readiness, priority_field
from planner.workspace.document import Document
from planner.workspace.publishing import report_on

__all__ = [
    "Carrier", "DayCount", "Entry", "Fault", "MenuFault", "Need", "PortalView", "Span",
    "portal_view",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Carrier:
    """One application under a service: what happens to it, and where its part goes."""

    id: str
    name: str
    disposition: Disposition
    into: str = ""
    """Id (or national name) of who takes over from it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the menu; ``carriers`` are names, empty when nobody carries it."""

    id: ServiceId
    name: str
    unit: str
    carriers: tuple[str, ...]
    suggested: bool
    """The need was suggested, not set by a person."""
    certain: bool = True
    """False: the suggestion is doubtful, a person should look."""
    why: tuple[str, ...] = ()
    title: str = ""
    before: tuple[Carrier, ...] = ()
    after: tuple[Carrier, ...] = ()
    marks: tuple[tuple[Readiness, Mark], ...] = ()
    field: PriorityField = PriorityField.NONE
    faults: tuple[Fault, ...] = ()

    @property
    def listed(self) -> bool | None:
        """Whether it stands in the regional portal; None: nobody has said."""
        return next((m.value for what, m in self.marks if what is Readiness.REGIONAL_PORTAL), None)


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
    internal: tuple[Need, ...] = ()
    """What is kept out of the citizens' portal, by its internal group."""
    faults: tuple[MenuFault, ...] = ()
    complaint: bool = True
    """Whether citizens find a way to complain."""
    days: tuple[DayCount, ...] = ()
    hardest: DayCount | None = None
    alone: frozenset[ServiceId] = frozenset()
    """The services that rest on one carrier on the hardest day."""
    spans: tuple[tuple[ServiceId, tuple[Span, ...]], ...] = ()
    listed: tuple[tuple[date, int], ...] = ()
    """On which days how many services stood in the regional portal."""
    missing: int = 0
    """Attributes of INA Digital that are not there yet."""


def portal_view(document: Document, ctx: JobContext | None = None) -> PortalView:
    """Return the services by need as they would stand when the plan is done."""
    return view_of(report_on(document, ctx))


def view_with(document: Document, findings: Findings) -> PortalView:
    """Return the menu by overlaps that are known already: nothing is searched for."""
    report = Report(
        snapshot=document.snapshot(), findings=findings, made_on=date.today(), document=""
    )
    return view_of(report)


def view_of(report: Report) -> PortalView:
    """Return the menu of one report."""
    portfolio, plan = report.snapshot.portfolio, report.snapshot.plan
    menu = menu_of(report)
    faults = menu_faults(menu)
    made = _Entries(report, menu, faults)
    placed: defaultdict[str, list[Entry]] = defaultdict(list)
    inside: defaultdict[str, list[Entry]] = defaultdict(list)
    for service in portfolio.services.values():
        side = placed if menu.shown(service) else inside
        side[menu.needs[service.id]].append(made.entry(service.id))
    entries = {entry.id: entry for group in placed.values() for entry in group}
    carried = spans(plan, carriers_before(report)) if plan else {}
    days = by_day(plan, carried) if plan else ()
    listings = report.snapshot.listings
    return PortalView(
        needs=_groups(placed, internal=False),
        internal=_groups(inside, internal=True),
        uncovered=tuple(entry for entry in entries.values() if not entry.carriers),
        double=tuple(
            tuple(entries[one] for one in (fault.service, *fault.others))
            for fault in faults
            if fault.fault is Fault.DOUBLE
        ),
        faults=faults,
        complaint=has_complaint_channel(menu),
        days=days,
        hardest=(hardest := hardest_day(days)),
        alone=alone_on(carried, hardest.day) if hardest else frozenset(),
        spans=tuple(carried.items()),
        listed=listed_over_time(one for one in listings.values() if one.service in entries),
        missing=len(missing_readiness(portfolio, entries, listings)),
    )


def menu_of(report: Report) -> Menu:
    """Return what the rules of the menu read."""
    portfolio = report.snapshot.portfolio
    suggested = suggest_needs(portfolio)
    return Menu(
        portfolio=portfolio,
        needs={
            service.id: service.need or suggested[service.id].code
            for service in portfolio.services.values()
        },
        suggested=suggested,
        listings=report.snapshot.listings,
        carried=carriers_after(report),
    )


def why_in_words(found: NeedSuggestion) -> tuple[str, ...]:
    """Say why a need is suggested, and which other one was near."""
    return tuple(reason_in_words(reason) for reason in found.reasons)


def _groups(placed: Mapping[str, Sequence[Entry]], *, internal: bool) -> tuple[Need, ...]:
    listed = [
        Need(need.code, need_name(need), tuple(placed.get(need.code, ())))
        for need in life_events()
        if is_internal(need.code) is internal
    ]
    known = {need.code for need in listed}
    left = tuple(entry for code, group in placed.items() if code not in known for entry in group)
    return (*listed, Need("", "", left)) if left else tuple(listed)


class _Entries:
    """Makes the entries of one report."""

    def __init__(self, report: Report, menu: Menu, faults: Sequence[MenuFault]) -> None:
        self._report, self._menu = report, menu
        self._before = carriers_before(report)
        self._faults: defaultdict[ServiceId, list[Fault]] = defaultdict(list)
        for fault in faults:
            for service in (fault.service, *fault.others):
                self._faults[service].append(fault.fault)

    def entry(self, identity: ServiceId) -> Entry:
        report, menu = self._report, self._menu
        service = report.snapshot.portfolio.services[identity]
        listing = menu.listings.get(identity)
        marks = ((what, listing.mark(what) if listing else None) for what in Readiness)
        after = menu.carried.get(identity, ())
        found = menu.suggested[identity]
        return Entry(
            id=identity,
            name=service.name,
            unit=report.snapshot.portfolio.unit_name(service.unit),
            carriers=tuple(report.name(one) for one in after),
            suggested=not service.need,
            certain=bool(service.need) or found.certain,
            why=why_in_words(found),
            title=menu.title(service),
            before=tuple(self._carrier(one) for one in self._before.get(identity, ())),
            after=tuple(self._carrier(one) for one in after),
            marks=tuple((what, mark) for what, mark in marks if mark is not None),
            field=priority_field(service, menu.needs[identity], listing),
            faults=tuple(self._faults[identity]),
        )

    def _carrier(self, identity: str) -> Carrier:
        report = self._report
        if report.application(identity) is None:
            return Carrier(identity, identity, Disposition.REPLACE, identity)
        decision = report.decision(identity)
        into = decision.into if decision.disposition.removes else decision.application
        return Carrier(identity, report.name(identity), decision.disposition, into)
