"""Synthetic agencies: the planning problem in the shape that consolidations have.

Overlap clusters of about three systems, services with one to four carriers, data dependencies
across clusters, six roles whose capacity is a share of the work of everybody's best option.
"""

from __future__ import annotations

import random
from datetime import date, timedelta

from graph.model import ApplicationId, ServiceId
from planner.domain.calendar import WorkCalendar
from planner.domain.decision import Disposition
from planner.domain.plan import TaskKind
from planner.domain.problem import NO_HOST, Link, Option, PlanProblem, System, Term
from planner.domain.project import Project, Role
from planner.domain.templates import Step, TaskTemplate

HORIZON = 60
HOSTS = 2


def agency(systems: int, *, seed: int = 1, capacity: float = 0.45) -> PlanProblem:
    """Generate one agency; the same arguments give the same agency."""
    rng = random.Random(seed)
    clusters = _clusters(systems, rng)
    services = _services(systems, rng)
    alone = {them[0] for _, them in services if len(set(them)) == 1}
    made = [
        _system(n, cluster, rng, national=national, may_retire=n not in alone)
        for cluster in clusters
        for national in [rng.random() < 0.35]
        for n in cluster
    ]
    links = {
        (a, b)
        for a, b in (
            (rng.randrange(systems), rng.randrange(systems)) for _ in range(6 * systems // 5)
        )
        if a != b
    }
    return PlanProblem(
        calendar=calendar(),
        systems=tuple(made),
        services=tuple(services),
        links=tuple(Link(*pair) for pair in sorted(links)),
        capacity=_capacity(made, capacity),
        rewiring=_task("rewire.1", 2, {Role.DEVELOPER: 10}, Step.REWIRE),
    )


def calendar(days: int = HORIZON) -> WorkCalendar:
    """Return a calendar with so many working days."""
    start = date(2026, 9, 1)
    wide = WorkCalendar(
        Project(agency="Uji", start=start, deadline=start + timedelta(days=2 * days))
    )
    return WorkCalendar(Project(agency="Uji", start=start, deadline=wide.days[days - 1]))


def _clusters(systems: int, rng: random.Random) -> list[range]:
    clusters, first = [], 0
    while first < systems:
        size = min(1 + int(rng.expovariate(1 / 2.2)), 10, systems - first)
        clusters.append(range(first, first + size))
        first += size
    return clusters


def _services(systems: int, rng: random.Random) -> list[tuple[ServiceId, tuple[int, ...]]]:
    return [
        (
            ServiceId(f"L{n}"),
            tuple(
                rng.sample(
                    range(systems),
                    min(systems, 1 if rng.random() < 0.45 else rng.randint(2, 4)),
                )
            ),
        )
        for n in range(int(systems * rng.uniform(0.7, 0.9)))
    ]


def _system(
    n: int, cluster: range, rng: random.Random, *, national: bool, may_retire: bool
) -> System:
    options = [
        Option(disposition=Disposition.KEEP),
        Option(
            disposition=Disposition.INTEROPERATE,
            terms=((Term.INTEGRATED, rng.randint(20, 55)),),
            tasks=_integrate(rng),
        ),
    ]
    hosts = [host for host in cluster[: HOSTS + 1] if host != n][:HOSTS]
    options += [_removal(Disposition.MERGE, f"A{host}", host, rng) for host in hosts]
    if national:  # whole clusters rival one national application
        options.append(_removal(Disposition.REPLACE, "SRIKANDI", NO_HOST, rng))
    if may_retire and rng.random() < 0.35:
        options.append(
            Option(
                disposition=Disposition.RETIRE,
                terms=((Term.REMOVED, 100 + rng.randint(0, 60)),),
                tasks=_chain(rng, ["redirect", "archive", "shutdown"]),
            )
        )
    return System(application=ApplicationId(f"A{n}"), options=tuple(options))


def _removal(disposition: Disposition, into: str, host: int, rng: random.Random) -> Option:
    return Option(
        disposition=disposition,
        into=into,
        host=host,
        terms=((Term.REMOVED, 100 + rng.randint(0, 120)),),
        tasks=_chain(
            rng, ["map", "migrate", "train", "parallel", "redirect", "archive", "shutdown"]
        ),
    )


_STEPS: dict[str, tuple[int, int, dict[Role, int], tuple[str, ...]]] = {
    "map": (3, 8, {Role.DATA: 5, Role.OWNER: 5}, ()),
    "migrate": (5, 12, {Role.DEVELOPER: 10, Role.DATA: 5}, ("map",)),
    "train": (2, 5, {Role.TRAINER: 10}, ("migrate",)),
    "parallel": (5, 15, {Role.OWNER: 5}, ("migrate",)),
    "redirect": (1, 1, {Role.INFRASTRUCTURE: 5}, ("train", "parallel")),
    "archive": (2, 5, {Role.DATA: 5}, ("redirect",)),
    "shutdown": (1, 2, {Role.INFRASTRUCTURE: 5}, ("archive", "decree")),
    "decree": (3, 8, {Role.LEGAL: 5}, ()),
}


def _chain(rng: random.Random, steps: list[str]) -> tuple[TaskTemplate, ...]:
    known = ["decree", *steps]
    return tuple(
        _task(
            step,
            rng.randint(*_STEPS[step][:2]),
            _STEPS[step][2],
            Step(step) if step in set(Step) else Step.OTHER,
            tuple(p for p in _STEPS[step][3] if p in known),
        )
        for step in known
    )


def _integrate(rng: random.Random) -> tuple[TaskTemplate, ...]:
    return (
        _task("api", rng.randint(4, 12), {Role.DEVELOPER: 10}),
        _task("sso", rng.randint(1, 2), {Role.INFRASTRUCTURE: 5}, after=("api",)),
        _task("uat", rng.randint(2, 5), {Role.OWNER: 5}, after=("sso",)),
    )


def _task(
    code: str,
    days: int,
    needs: dict[Role, int],
    step: Step = Step.OTHER,
    after: tuple[str, ...] = (),
) -> TaskTemplate:
    return TaskTemplate(
        code=code,
        used_for=(),
        name=code,
        kind=TaskKind.WORK,
        days_low=max(1, days - 1),
        days=days,
        days_high=2 * days,
        step=step,
        needs=tuple(needs.items()),
        after=after,
    )


def _capacity(systems: list[System], share: float) -> tuple[tuple[Role, tuple[int, ...]], ...]:
    """Give each role this share of the work of everybody's best option, in whole persons."""
    work = dict.fromkeys(Role, 0)
    for system in systems:
        best = max(system.options, key=lambda option: option.benefit)
        for task in best.tasks:
            for role, tenths in task.needs:
                work[role] += tenths * task.days
    return tuple(
        (role, (10 * max(1, round(share * total / HORIZON / 10)),) * HORIZON)
        for role, total in work.items()
    )
