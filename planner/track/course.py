"""Planned against actual: how far each consolidation is, what is late, and by how much."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from graph.model import ApplicationId, ServiceId
from planner.domain.calendar import WorkCalendar
from planner.domain.decision import Disposition
from planner.domain.plan import Plan, ScheduledTask, TaskKind
from planner.domain.progress import Progress, TaskState

_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Consolidation:
    """One application on its way: shares of its work planned and done by the day."""

    application: ApplicationId
    disposition: Disposition
    into: str
    tasks: tuple[ScheduledTask, ...]
    planned: float
    actual: float
    current: ScheduledTask | None
    """The first task that is not done; None: all are."""
    late: int
    """Working days behind the plan; negative: ahead of it."""
    blocked: bool
    evidence: int
    missing_evidence: int
    """Tasks done that the plan wants proof of and that have none."""
    planned_finish: date
    finished: date | None

    @property
    def counts(self) -> bool:
        """Whether it is a consolidation; what stays may have connections to move."""
        return self.disposition not in {Disposition.KEEP, Disposition.UNDECIDED}

    @property
    def running(self) -> bool:
        """Whether work has begun, or should have, and is not over."""
        return self.finished is None and (self.actual > 0 or self.planned > 0 or self.blocked)


@dataclass(frozen=True, slots=True, kw_only=True)
class CurvePoint:
    """What should be done and what is done by the end of one day; None: not yet known."""

    day: date
    planned: int
    actual: int | None
    planned_services: int
    actual_services: int | None


def consolidations(
    plan: Plan, progress: Mapping[str, Progress], calendar: WorkCalendar, on: date
) -> tuple[Consolidation, ...]:
    """Return every application that has work, the latest first, then by its finish."""
    decided = {one.application: one for one in plan.decisions}
    made = []
    for app, tasks in work_of(plan).items():
        decision = decided.get(app)
        made.append(
            _consolidation(
                app,
                (decision.disposition, decision.into) if decision else (Disposition.KEEP, ""),
                tasks,
                _Day(progress, calendar, on),
            )
        )
    return tuple(sorted(made, key=lambda one: (-one.late, one.planned_finish, one.application)))


def work_of(plan: Plan) -> dict[ApplicationId, tuple[ScheduledTask, ...]]:
    """Return the tasks before the deadline by application, in the order of their days."""
    found: defaultdict[ApplicationId, list[ScheduledTask]] = defaultdict(list)
    for task in sorted(plan.tasks, key=lambda task: (task.start, task.finish, task.id)):
        if task.kind is not TaskKind.FOLLOW_UP:
            found[task.application].append(task)
    return {app: tuple(tasks) for app, tasks in found.items()}


def curve(
    plan: Plan, made: Sequence[Consolidation], on: date, until: date | None = None
) -> tuple[CurvePoint, ...]:
    """Return what is done week by week, in applications and in services that change hands."""
    made = [one for one in made if one.counts]
    services = moving_services(plan, made)
    last = max(filter(None, (plan.finish, plan.deadline, until)))
    days = {plan.start, on, last} | {one.planned_finish for one in made}
    week = plan.start
    while week < last:
        days.add(week)
        week += _WEEK
    planned = {one.application: one.planned_finish for one in made}
    done = {one.application: one.finished for one in made}
    return tuple(
        CurvePoint(
            day=day,
            planned=_count(planned.values(), day),
            actual=_count(done.values(), day) if day <= on else None,
            planned_services=_served(services, planned, day),
            actual_services=_served(services, done, day) if day <= on else None,
        )
        for day in sorted(days)
        if plan.start <= day <= last
    )


def moving_services(
    plan: Plan, made: Iterable[Consolidation]
) -> dict[ServiceId, tuple[ApplicationId, ...]]:
    """Return the services that change hands, with the applications that must be done for it."""
    working = {one.application for one in made}
    found = {
        carried.service: tuple(app for app in carried.before if app in working)
        for carried in plan.services
    }
    return {service: apps for service, apps in found.items() if apps}


@dataclass(frozen=True, slots=True)
class _Day:
    """What was said, which days people work, and the day that is asked about."""

    progress: Mapping[str, Progress]
    calendar: WorkCalendar
    on: date

    def share(self, task: ScheduledTask) -> float:
        said = self.progress.get(task.id)
        return said.share if said else 0.0

    def length(self, task: ScheduledTask) -> int:
        return max(1, self.between(task.start, task.finish) + 1)

    def between(self, first: date, last: date) -> int:
        """Return working days from one day to another, negative when it lies before."""
        return self.calendar.index(last) - self.calendar.index(first)

    def planned(self, task: ScheduledTask) -> float:
        if self.on >= task.finish:
            return 1.0
        if self.on < task.start:
            return 0.0
        return (self.between(task.start, self.on) + 1) / self.length(task)

    def is_done(self, task: ScheduledTask) -> bool:
        said = self.progress.get(task.id)
        return said is not None and said.state is TaskState.DONE


def _consolidation(
    app: ApplicationId,
    decided: tuple[Disposition, str],
    tasks: tuple[ScheduledTask, ...],
    day: _Day,
) -> Consolidation:
    total = sum(day.length(task) for task in tasks)
    said = [day.progress[task.id] for task in tasks if task.id in day.progress]
    open_tasks = [task for task in tasks if not day.is_done(task)]
    ends = [one.finished for one in said if one.finished]
    return Consolidation(
        application=app,
        disposition=decided[0],
        into=decided[1],
        tasks=tasks,
        planned=sum(day.length(task) * day.planned(task) for task in tasks) / total,
        actual=sum(day.length(task) * day.share(task) for task in tasks) / total,
        current=open_tasks[0] if open_tasks else None,
        late=_lateness(tasks, open_tasks, day),
        blocked=any(one.state is TaskState.BLOCKED for one in said),
        evidence=sum(len(one.evidence) for one in said),
        missing_evidence=sum(
            bool(task.evidence) and not day.progress[task.id].evidence
            for task in tasks
            if day.is_done(task)
        ),
        planned_finish=max(task.finish for task in tasks),
        finished=max(ends) if not open_tasks and ends else None,
    )


def _lateness(
    tasks: Sequence[ScheduledTask], open_tasks: Sequence[ScheduledTask], day: _Day
) -> int:
    """Return the days since the first unfinished task should have ended, or the lead.

    A task inside its own days is never late: only its end is promised.
    """
    overdue = [task.finish for task in open_tasks if task.finish < day.on]
    if overdue:
        return day.between(min(overdue), day.on)
    ahead = [task.finish for task in tasks if day.is_done(task) and task.finish > day.on]
    return -day.between(day.on, max(ahead)) if ahead else 0


def _count(ends: Iterable[date | None], day: date) -> int:
    return sum(end is not None and end <= day for end in ends)


def _served(
    services: Mapping[ServiceId, Sequence[ApplicationId]],
    ends: Mapping[ApplicationId, date | None],
    day: date,
) -> int:
    return sum(
        all((end := ends.get(app)) is not None and end <= day for app in apps)
        for apps in services.values()
    )
