"""Who carries each service on each day of the plan: the guarantee, day by day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from graph.model import ApplicationId, ServiceId
from planner.domain.plan import Plan, ScheduledTask, TaskKind
from planner.domain.templates import Step, load_templates

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """One carrier of one service: from when until when; ``parallel`` begins beside the next."""

    carrier: str
    first: date | None = None
    """None: it carries from the beginning."""
    last: date | None = None
    """None: it goes on."""
    parallel: date | None = None

    def on(self, day: date) -> bool:
        """Whether it carries the service on this day."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many services are carried on one day, and how many by more than one."""

    day: date
    carried: int
    parallel: int
    alone: int
    """Services in a change of hands that rest on one carrier only."""


@dataclass(frozen=True, slots=True)
class _Move:
    """The days on which one application hands over and stops."""

    ready: date | None
    redirect: date | None
    stop: date | None


def spans(
    plan: Plan, before: Mapping[ServiceId, Sequence[ApplicationId]]
) -> dict[ServiceId, tuple[Span, ...]]:
    """Return the carriers of every service with their days, those that go first."""
    moves = _moves(plan)
    removed = {one.application: one for one in plan.decisions if one.disposition.removes}
    found: dict[ServiceId, tuple[Span, ...]] = {}
    for carried in plan.services:
        now = tuple(before.get(carried.service, carried.before))
        going = [app for app in now if app in removed]
        made = [
            Span(app, None, moves[app].stop, moves[app].ready)
            if app in removed and app in moves
            else Span(app)
            for app in now
        ]
        newcomers = (name for name in carried.after if name not in now)
        made.extend(Span(name, _arrival(going, moves)) for name in newcomers)
        found[carried.service] = tuple(made)
    return found


def by_day(plan: Plan, made: Mapping[ServiceId, Sequence[Span]]) -> tuple[DayCount, ...]:
    """Return the count of every calendar day of the plan."""
    length = (plan.deadline - plan.start).days + 1
    changing = _changing(made)
    counts = []
    for day in (plan.start + n * _DAY for n in range(length)):
        running = {name: sum(span.on(day) for span in carried) for name, carried in made.items()}
        within = [name for name, (first, last) in changing.items() if first <= day <= last]
        counts.append(
            DayCount(
                day=day,
                carried=sum(n > 0 for n in running.values()),
                parallel=sum(running[name] > 1 for name in within),
                alone=sum(running[name] == 1 for name in within),
            )
        )
    return tuple(counts)


def alone_on(made: Mapping[ServiceId, Sequence[Span]], day: date) -> frozenset[ServiceId]:
    """Return the services in a change of hands that rest on one carrier on this day."""
    return frozenset(
        service
        for service, (first, last) in _changing(made).items()
        if first <= day <= last and sum(span.on(day) for span in made[service]) == 1
    )


def _changing(made: Mapping[ServiceId, Sequence[Span]]) -> dict[ServiceId, tuple[date, date]]:
    """Return between which days each service changes hands."""
    return {
        service: (first, last)
        for service, carried in made.items()
        if (first := min((s.parallel for s in carried if s.parallel), default=None))
        and (last := max((s.last for s in carried if s.last), default=None))
    }


def hardest_day(counts: Sequence[DayCount]) -> DayCount | None:
    """Return the first day on which most services in change rest on one carrier; None: none do."""
    worst = max(counts, key=lambda one: one.alone, default=None)
    return worst if worst and worst.alone else None


def _arrival(going: Sequence[ApplicationId], moves: Mapping[ApplicationId, _Move]) -> date | None:
    """Return when a newcomer takes over: when the first that goes has sent its users there."""
    days = [moves[app].redirect for app in going if app in moves]
    return min((day for day in days if day), default=None)


def _moves(plan: Plan) -> dict[ApplicationId, _Move]:
    steps = {row.code: row.step for row in load_templates()}
    tasks: dict[ApplicationId, list[ScheduledTask]] = {}
    for task in plan.tasks:
        if task.kind is not TaskKind.FOLLOW_UP:
            tasks.setdefault(task.application, []).append(task)
    return {app: _move(own, steps) for app, own in tasks.items()}


def _move(tasks: Sequence[ScheduledTask], steps: Mapping[str, Step]) -> _Move:
    def first(*wanted: Step, start: bool) -> date | None:
        days = [
            task.start if start else task.finish
            for task in tasks
            if steps.get(task.code, Step.OTHER) in wanted
        ]
        return min(days, default=None)

    return _Move(
        ready=first(Step.PARALLEL, Step.REDIRECT, start=True),
        redirect=first(Step.REDIRECT, start=False),
        stop=first(Step.SHUTDOWN, start=True),
    )
