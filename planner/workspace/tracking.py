"""Where the project stands on a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from graph.model import ApplicationId
from planner.domain.calendar import WorkCalendar
from planner.domain.inputs import PlanInputs
from planner.domain.plan import Plan, TaskKind
from planner.domain.progress import TaskState
from planner.domain.snapshot import Snapshot
from planner.export.indicators import Indicator, indicators
from planner.track.course import Consolidation, consolidations
from planner.track.forecast import forecast
from planner.workspace.document import Document
from planner.workspace.portal import portal_view
from planner.workspace.publishing import report_on

if TYPE_CHECKING:
    from planner.optimise.chance import Chance


@dataclass(frozen=True, slots=True, kw_only=True)
class DueTask:
    """A task whose last day is over."""

    id: str
    application: ApplicationId
    name: str
    """Of the application."""
    task: str
    start: date
    finish: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Counts of systems and services on one day; ``None`` stands for *not known*, never for zero.

    Until somebody has said how far a task is, ``apps_now`` says how far the plan should be and
    ``late_tasks`` names whatever should be over; then both say what is.
    """

    on: date
    apps_before: int
    apps_now: int
    apps_after: int
    services_total: int
    services_covered: int
    services_in_portal: int
    """Services with a carrier and a place in the menu of the one portal."""
    on_time_probability: float | None = None
    """Chance that every application is done by the deadline; None without a plan that fits."""
    share_in_time: float | None = None
    """Share of the applications that are done in time, on average."""
    likely_finish: date | None = None
    """The day by which four runs in five end."""
    late_tasks: tuple[DueTask, ...] = ()
    tracked: bool = False
    """Whether somebody has said how far the work is."""
    apps_planned: int = 0
    """Systems that should still run by the plan."""
    consolidations: int = 0
    consolidations_done: int = 0
    blocked_tasks: int = 0
    indicators: tuple[Indicator, ...] = ()


def status(document: Document, on: date | None = None) -> Status:
    """Return where the project stands on a day, today when none is given."""
    day = on or date.today()
    now = document.snapshot()
    common = Status(
        on=day,
        apps_before=0,
        apps_now=0,
        apps_after=0,
        services_total=len(now.portfolio.services),
        services_covered=_carried(now),
        services_in_portal=_in_portal(document),
        indicators=indicators(report_on(document, made_on=day)),
    )
    if now.plan is None:
        systems = len(document.findings().systems) or len(now.portfolio.applications)
        return replace(
            common,
            apps_before=systems,
            apps_now=systems,
            apps_planned=systems,
            apps_after=systems,
        )
    planned = now.plan.before - _removed_by(now.plan, day)
    course = _course(now, now.plan, day)
    common = replace(common, apps_planned=planned, **_counted(now, course))
    if common.tracked and now.project is not None:
        return replace(common, **_by_words(now, now.plan, course, day))
    chance = _chance(document, now.plan)
    return replace(
        common,
        apps_before=now.plan.before,
        apps_now=planned,
        apps_after=now.plan.after,
        services_total=len(now.plan.services),
        services_covered=sum(service.covered for service in now.plan.services),
        on_time_probability=chance.all_in_time if chance else None,
        share_in_time=chance.mean_share_in_time if chance else None,
        likely_finish=chance.likely_finish if chance else None,
        late_tasks=_due_before(now, now.plan, day),
    )


def _course(now: Snapshot, plan: Plan, day: date) -> tuple[Consolidation, ...]:
    if now.project is None:
        return ()
    return consolidations(plan, now.progress, WorkCalendar(now.project), day)


def _counted(now: Snapshot, course: Sequence[Consolidation]) -> dict[str, Any]:
    """Count what was said of the plan's tasks."""
    tasks = {task.id for one in course for task in one.tasks}
    said = [one for key, one in now.progress.items() if key in tasks]
    return {
        "tracked": bool(said),
        "consolidations": sum(one.counts for one in course),
        "consolidations_done": sum(one.counts and one.finished is not None for one in course),
        "blocked_tasks": sum(one.state is TaskState.BLOCKED for one in said),
    }


def _by_words(
    now: Snapshot, plan: Plan, course: Sequence[Consolidation], day: date
) -> dict[str, Any]:
    """Return the figures as people reported them, and the forecast from there."""
    calendar = WorkCalendar(now.project) if now.project else None
    likely = forecast(plan, now.progress, calendar, day) if calendar else None
    gone = sum(
        one.disposition.removes and one.finished is not None and one.finished <= day
        for one in course
    )
    ends = [end for _, end in likely.by_application] if likely else []
    in_time = sum(end <= plan.deadline for end in ends)
    done = {key for key, one in now.progress.items() if one.state is TaskState.DONE}
    return {
        "apps_before": plan.before,
        "apps_now": plan.before - gone,
        "apps_after": plan.after,
        "services_total": len(plan.services),
        "services_covered": sum(service.covered for service in plan.services),
        "on_time_probability": likely.in_time if likely else None,
        "share_in_time": in_time / len(ends) if ends else None,
        "likely_finish": likely.late if likely else None,
        "late_tasks": tuple(task for task in _due_before(now, plan, day) if task.id not in done),
    }


def _carried(now: Snapshot) -> int:
    running = (app for app in now.portfolio.applications.values() if not app.vanished)
    return len({service for app in running for service in app.services})


def _in_portal(document: Document) -> int:
    placed = (need for need in portal_view(document).needs if need.code)
    return sum(bool(entry.carriers) for need in placed for entry in need.services)


def _chance(document: Document, plan: Plan) -> Chance | None:
    """Play the stored plan; None when working days were altered under it."""
    from planner.optimise.chance import chance_in_time  # noqa: PLC0415 - loads numpy

    now = document.snapshot()
    if now.project is None:
        return None
    project = replace(now.project, start=plan.start, deadline=plan.deadline)
    calendar = WorkCalendar(project)
    work = (task for task in plan.tasks if task.kind is not TaskKind.FOLLOW_UP)
    if not all(calendar.is_working(task.start) for task in work):
        return None
    inputs = PlanInputs(
        portfolio=now.portfolio,
        findings=document.findings(),
        project=project,
        decisions=now.decisions,
    )
    return chance_in_time(plan, inputs)


def _due_before(now: Snapshot, plan: Plan, day: date) -> tuple[DueTask, ...]:
    apps = now.portfolio.applications
    due = sorted(
        (task for task in plan.tasks if task.finish < day), key=lambda task: (task.finish, task.id)
    )
    return tuple(
        DueTask(
            id=task.id,
            application=task.application,
            name=apps[task.application].name if task.application in apps else task.application,
            task=task.name,
            start=task.start,
            finish=task.finish,
        )
        for task in due
    )


def _removed_by(plan: Plan, day: date) -> int:
    """Count the systems whose last task before the deadline is over by this day."""
    ends: dict[str, date] = {}
    for task in plan.tasks:
        if task.kind is not TaskKind.FOLLOW_UP:
            known = ends.get(task.application, task.finish)
            ends[task.application] = max(task.finish, known)
    return sum(
        decision.disposition.removes and ends.get(decision.application, date.max) <= day
        for decision in plan.decisions
    )
