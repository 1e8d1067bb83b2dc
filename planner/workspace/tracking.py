"""Where the project stands on a day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from graph.model import ApplicationId
from planner.domain.calendar import WorkCalendar
from planner.domain.inputs import PlanInputs
from planner.domain.plan import Plan, TaskKind
from planner.domain.snapshot import Snapshot
from planner.export.indicators import Indicator, indicators
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

    Work done is not recorded yet: ``apps_now`` says how far the plan should be, and a task of
    ``late_tasks`` is late only if it has not been done.
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
        return replace(common, apps_before=systems, apps_now=systems, apps_after=systems)
    chance = _chance(document, now.plan)
    return replace(
        common,
        apps_before=now.plan.before,
        apps_now=now.plan.before - _removed_by(now.plan, day),
        apps_after=now.plan.after,
        services_total=len(now.plan.services),
        services_covered=sum(service.covered for service in now.plan.services),
        on_time_probability=chance.all_in_time if chance else None,
        share_in_time=chance.mean_share_in_time if chance else None,
        likely_finish=chance.likely_finish if chance else None,
        late_tasks=_due_before(now, now.plan, day),
    )


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
