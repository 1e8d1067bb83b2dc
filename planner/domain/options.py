"""From facts, findings and decisions to the planning problem: which options a system has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from graph.findings import Group, NationalMatch
from graph.language import translate
from graph.model import Application, ApplicationId, NationalApp, ServiceId, UsageStatus
from planner.domain.calendar import WorkCalendar
from planner.domain.decision import DecidedBy, Decision, Disposition
from planner.domain.inputs import PlanInputs
from planner.domain.plan import Shortage
from planner.domain.problem import NO_HOST, Link, Option, PlanProblem, System, Term
from planner.domain.replacing import LIKELY, connects, is_page, replaces, to_study
from planner.domain.rules import RuleKind
from planner.domain.ruling import Ruling, capacity
from planner.domain.templates import REWIRE, TaskTemplate, lasting, load_templates, tasks_for

HOSTS_OFFERED = 2
"""Survivors offered in a group: the suggested one and the next best."""
_UNUSED = frozenset({UsageStatus.INACTIVE, UsageStatus.ACTIVE_UNUSED})


def build_problem(
    inputs: PlanInputs, national: Mapping[str, NationalApp] | None = None
) -> PlanProblem:
    """State the planning problem of one revision.

    Parameters
    ----------
    inputs
        Facts, findings, project and decisions.
    national
        National applications by name; the bundled list when absent.

    Returns
    -------
    PlanProblem
        Options per system; demands that break a hard rule are left out and named in
        ``refused``.
    """
    if national is None:
        from graph.national import load_national  # noqa: PLC0415 - late: reads a data file

        national = {app.name: app for app in load_national()}
    return _Builder(inputs, national).problem()


def heads(inputs: PlanInputs) -> dict[ApplicationId, ApplicationId]:
    """Map every row still in the inventory to the head of its system, in file order."""
    head_of = {row: system.head for system in inputs.findings.systems for row in system.members}
    rows = (app.id for app in inputs.portfolio.applications.values() if not app.vanished)
    return {row: head_of.get(row, row) for row in rows}


@dataclass(frozen=True)
class _Builder:
    inputs: PlanInputs
    national: Mapping[str, NationalApp]

    @cached_property
    def head_of(self) -> dict[ApplicationId, ApplicationId]:
        return heads(self.inputs)

    @cached_property
    def rows(self) -> dict[ApplicationId, list[Application]]:
        """Rows of each system, under its head; a head that vanished still names its system."""
        rows: dict[ApplicationId, list[Application]] = defaultdict(list)
        for row, head in self.head_of.items():
            rows[head].append(self.inputs.portfolio.applications[row])
        return rows

    @cached_property
    def place(self) -> dict[ApplicationId, int]:
        return {head: n for n, head in enumerate(self.rows)}

    @cached_property
    def locked(self) -> set[ApplicationId]:
        return {self.head_of[row] for row, _ in self.inputs.findings.locked if row in self.head_of}

    @cached_property
    def carriers(self) -> dict[ServiceId, tuple[ApplicationId, ...]]:
        carriers: dict[ServiceId, dict[ApplicationId, None]] = defaultdict(dict)
        for row, head in self.head_of.items():
            for service in self.inputs.portfolio.applications[row].services:
                carriers[service][head] = None
        return {service: tuple(them) for service, them in carriers.items()}

    @cached_property
    def groups(self) -> dict[ApplicationId, list[Group]]:
        groups: dict[ApplicationId, list[Group]] = defaultdict(list)
        for group in self.inputs.findings.groups:
            for member in dict.fromkeys(self.head_of.get(row, row) for row in group.members):
                groups[member].append(group)
        return groups

    @cached_property
    def matches(self) -> dict[ApplicationId, list[NationalMatch]]:
        """Likely matches of what is the region's own and more than a page on the web."""
        matches: dict[ApplicationId, list[NationalMatch]] = defaultdict(list)
        for match in self.inputs.findings.national:
            head = self.head_of.get(match.application)
            if head is None or head in self.locked or match.probability < LIKELY:
                continue
            if not any(map(is_page, self.rows[head])):
                matches[head].append(match)
        return matches

    @cached_property
    def templates(self) -> dict[tuple[str, bool], tuple[TaskTemplate, ...]]:
        """One tuple per kind of work, shared by all systems: the engine groups by it."""
        rows = [self._by_calendar(row) for row in load_templates()]
        kinds = [kind.value for kind in Disposition if kind.removes] + ["interoperate", REWIRE]
        return {
            (kind, personal): tasks_for(kind, rows, personal_data=personal)
            for kind in kinds
            for personal in (False, True)
        }

    def _by_calendar(self, row: TaskTemplate) -> TaskTemplate:
        """Give a wait of calendar days the working days it takes wherever it begins."""
        return lasting(row, self.calendar.longest(row.calendar_days)) if row.calendar_days else row

    @cached_property
    def calendar(self) -> WorkCalendar:
        return WorkCalendar(self.inputs.project)

    @cached_property
    def ruling(self) -> Ruling:
        return Ruling(
            self.calendar,
            {row: self.place[head] for row, head in self.head_of.items()},
            {self.place[head]: rows[0].unit for head, rows in self.rows.items()},
        )

    def problem(self) -> PlanProblem:
        calendar = self.calendar
        refused: list[Shortage] = []
        systems = tuple(self._system(head, refused) for head in self.rows)
        return PlanProblem(
            calendar=calendar,
            systems=systems,
            services=tuple(
                (service, tuple(self.place[head] for head in them))
                for service, them in self.carriers.items()
            ),
            links=tuple(self._links()),
            capacity=capacity(self.inputs.project, calendar),
            together=self.ruling.pairs(RuleKind.TOGETHER),
            apart=self.ruling.pairs(RuleKind.APART),
            quotas=self.ruling.quotas(),
            rewiring=self.templates[REWIRE, False][0],
            one_migration_per_host=self.inputs.project.one_migration_per_host,
            reserve=calendar.reserve,
            refused=(*refused, *self.ruling.unknown()),
        )

    def _links(self) -> Iterator[Link]:
        pairs = dict.fromkeys(
            (self.place[self.head_of[link.provider]], self.place[self.head_of[link.consumer]])
            for link in self.inputs.portfolio.interfaces.values()
            if link.provider in self.head_of and link.consumer in self.head_of
        )
        return (Link(*pair) for pair in pairs if pair[0] != pair[1])

    def _system(self, head: ApplicationId, refused: list[Shortage]) -> System:
        keep = Option(disposition=Disposition.KEEP)
        decision = self._officer(head)
        wished: tuple[Option, ...] = ()
        if decision is not None and decision.disposition is not Disposition.KEEP:
            if why := self._hard_rule_broken(head, decision):
                refused.append(self._refusal(head, decision, why))
                decision = None
            else:
                wished = (self._option(head, decision.disposition, decision.into),)
        if decision is None:
            wished = tuple(o for o in self._offers(head) if not self._kept_apart(head, o.into))
        place = self.place[head]
        first, last = self.ruling.window(place)
        return System(
            first=first,
            last=last,
            pins=self.ruling.pins(place),
            frozen=self.ruling.frozen(place),
            application=head,
            options=(keep, *wished),
            name=self._name(head),
            unit=self.rows[head][0].unit,
            locked=head in self.locked,
            demanded=decision is not None and bool(wished),
            kept=decision is not None and not wished,
            study=self._study(head),
        )

    def _officer(self, head: ApplicationId) -> Decision | None:
        for row in (head, *(app.id for app in self.rows[head])):
            decision = self.inputs.decisions.get(row)
            if (
                decision is not None
                and decision.decided_by is DecidedBy.OFFICER
                and decision.disposition is not Disposition.UNDECIDED
            ):
                return decision
        return None

    def _hard_rule_broken(self, head: ApplicationId, decision: Decision) -> str:
        if decision.disposition.removes and head in self.locked:
            return translate("plan", "sistem ini milik kementerian atau provinsi")
        if decision.disposition is Disposition.RETIRE and (alone := self._carried_alone(head)):
            return translate("plan", "layanan “{name}” tidak punya pengampu lain").format(
                name=self.inputs.portfolio.services[alone].name
            )
        if decision.disposition is Disposition.MERGE:
            host = self.head_of.get(ApplicationId(decision.into))
            if host is None or host == head:
                return translate("plan", "aplikasi induknya tidak ada di inventaris")
            if self._kept_apart(head, host):
                return translate("plan", "aturan memisahkan kedua aplikasi ini")
            fate = self._officer(host)
            if fate is not None and fate.disposition.removes:
                return translate("plan", "aplikasi induknya sendiri dihentikan")
        return ""

    def _refusal(self, head: ApplicationId, decision: Decision, why: str) -> Shortage:
        return Shortage(
            what=translate("plan", "Keputusan untuk {name} tidak dapat dijalankan: {why}.").format(
                name=self._name(head), why=why
            ),
            remedy=translate("plan", "Pilih disposisi lain untuk aplikasi ini."),
            application=decision.application,
        )

    def _name(self, head: ApplicationId) -> str:
        named = self.inputs.portfolio.applications.get(head, self.rows[head][0])
        return named.name

    def _carried_alone(self, head: ApplicationId) -> ServiceId | None:
        return next((s for s, them in self.carriers.items() if them == (head,)), None)

    def _offers(self, head: ApplicationId) -> Iterator[Option]:
        """Yield what the engine may propose; what others own is only kept."""
        if head in self.locked:
            return
        for host in self._hosts(head):
            yield self._option(head, Disposition.MERGE, host)
        yield from self._national_offers(head)
        if self._unused(head) and self._carried_alone(head) is None:
            yield self._option(head, Disposition.RETIRE, "")

    def _kept_apart(self, head: ApplicationId, into: str) -> bool:
        target = self.place.get(ApplicationId(into))
        pairs = self.ruling.pairs(RuleKind.APART)
        return any({self.place[head], target} == set(pair) for pair in pairs)

    def _national_offers(self, head: ApplicationId) -> Iterator[Option]:
        connect = ""
        for match in self.matches[head]:
            app = self.national.get(match.national)
            if replaces(match, app):
                yield self._option(head, Disposition.REPLACE, match.national)
            if not connect and connects(match, app):
                connect = match.national
        if connect:
            yield self._option(head, Disposition.INTEROPERATE, connect)

    def _study(self, head: ApplicationId) -> tuple[tuple[str, int], ...]:
        return tuple(
            to_study(
                self.matches[head], (self.national.get(m.national) for m in self.matches[head])
            )
        )

    def _hosts(self, head: ApplicationId) -> Iterator[ApplicationId]:
        """Yield who may take this system over: the best survivors of its groups.

        The suggested survivor itself is offered no other host: it was suggested to stay.
        """
        seen = {head}
        for survivors in self._survivors_of(head):
            for host in survivors if survivors[:1] != [head] else ():
                if host not in seen:
                    seen.add(host)
                    yield host

    def _survivors_of(self, head: ApplicationId) -> list[list[ApplicationId]]:
        return [self._survivors(group) for group in self.groups[head]]

    def _second_best(self, head: ApplicationId, host: str) -> bool:
        """Whether a group of this system offers the host, and none suggests it first."""
        offered = [them for them in self._survivors_of(head) if host in them]
        return bool(offered) and all(them[0] != host for them in offered)

    def _survivors(self, group: Group) -> list[ApplicationId]:
        points: dict[ApplicationId, float] = defaultdict(float)
        for term in group.why:
            points[self.head_of.get(term.application, term.application)] += term.points
        members = dict.fromkeys(self.head_of.get(row, row) for row in group.members)
        best_first = sorted(
            (row for row in members if row in self.place and row not in self.locked),
            key=lambda row: (row != group.survivor, -points[row]),
        )
        return best_first[:HOSTS_OFFERED]

    def _unused(self, head: ApplicationId) -> bool:
        known = [row.status for row in self.rows[head] if row.status is not None]
        return bool(known) and all(status in _UNUSED for status in known)

    def _option(self, head: ApplicationId, disposition: Disposition, into: str) -> Option:
        personal = any(row.personal_data for row in self.rows[head])
        option = Option(
            disposition=disposition,
            into=into,
            terms=tuple(self._terms(head, disposition, into, personal=personal)),
            tasks=self.templates[disposition.value, personal],
        )
        if disposition is not Disposition.MERGE:
            return option
        host = self.head_of[ApplicationId(into)]
        return replace(option, into=host, host=self.place.get(host, NO_HOST))

    def _terms(
        self, head: ApplicationId, disposition: Disposition, into: str, *, personal: bool
    ) -> Iterator[tuple[Term, int]]:
        weights = self.inputs.project.weights
        if disposition is Disposition.INTEROPERATE:
            yield Term.INTEGRATED, weights.integrated
            return
        yield Term.REMOVED, weights.removed
        cost = sum(row.cost_yearly or 0 for row in self.rows[head])
        if saving := weights.saving_per_100_million * cost // 100_000_000:
            yield Term.SAVING, saving
        if self._unused(head):
            yield Term.UNUSED, weights.unused
        if disposition is Disposition.REPLACE:
            yield Term.NATIONAL, weights.national
        if disposition is Disposition.MERGE and self._second_best(
            head, self.head_of[ApplicationId(into)]
        ):
            yield Term.OTHER_HOST, weights.other_host
        if personal and disposition is not Disposition.RETIRE:
            yield Term.PERSONAL_DATA, weights.personal_data
