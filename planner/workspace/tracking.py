"""Where the project stands on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.domain.plan import Plan, ScheduledTask, TaskKind
from planner.domain.snapshot import Snapshot
from planner.workspace.document import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Counts of systems and services on one day.

    Until work done is recorded, ``apps_now`` says how far the plan should be, and nothing is
    called late. ``None`` stands for *not known*, never for zero.
    """

    on: date
    apps_before: int
    apps_now: int
    apps_after: int
    services_total: int
    services_covered: int
    services_in_portal: int | None = None
    on_time_probability: float | None = None
    late_tasks: tuple[ScheduledTask, ...] = ()
    indicators: tuple[tuple[str, str], ...] = ()


def status(document: Document, on: date | None = None) -> Status:
    """Return where the project stands on a day, today when none is given."""
    day = on or date.today()
    now = document.snapshot()
    if now.plan is None:
        systems = len(document.findings().systems) or len(now.portfolio.applications)
        return Status(
            on=day,
            apps_before=systems,
            apps_now=systems,
            apps_after=systems,
            services_total=len(now.portfolio.services),
            services_covered=_carried(now),
        )
    return Status(
        on=day,
        apps_before=now.plan.before,
        apps_now=now.plan.before - _removed_by(now.plan, day),
        apps_after=now.plan.after,
        services_total=len(now.plan.services),
        services_covered=sum(service.covered for service in now.plan.services),
    )


def _carried(now: Snapshot) -> int:
    running = (app for app in now.portfolio.applications.values() if not app.vanished)
    return len({service for app in running for service in app.services})


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
