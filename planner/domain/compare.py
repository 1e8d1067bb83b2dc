"""Two plans side by side: what differs in fate, figures, people and dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from graph.model import ApplicationId, ServiceId
from planner.domain.decision import Decision
from planner.domain.plan import Plan
from planner.domain.project import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The figures of one plan that scenarios are compared by."""

    benefit: int
    bound: int
    removed: int
    tasks: int
    finish: date | None
    services_covered: int
    work: tuple[tuple[Role, int], ...]
    """Tenths of a person x days per role."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionDifference:
    """One application whose fate differs."""

    application: ApplicationId
    first: Decision | None
    second: Decision | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What differs between two plans."""

    first: Figures
    second: Figures
    decisions: tuple[DecisionDifference, ...]
    services: tuple[ServiceId, ...]
    """Services whose carriers differ afterwards."""
    moved_tasks: int
    """Tasks of both plans that lie on other days."""


def compare(first: Plan, second: Plan) -> Comparison:
    """Compare two plans of the same inventory."""
    after = [{row.service: row.after for row in plan.services} for plan in (first, second)]
    days = [{task.id: task.start for task in plan.tasks} for plan in (first, second)]
    return Comparison(
        first=figures(first),
        second=figures(second),
        decisions=tuple(_differences(first, second)),
        services=tuple(
            service
            for service in {**after[0], **after[1]}
            if after[0].get(service) != after[1].get(service)
        ),
        moved_tasks=sum(days[1].get(task, day) != day for task, day in days[0].items()),
    )


def figures(plan: Plan) -> Figures:
    """Return the figures of one plan."""
    return Figures(
        benefit=plan.benefit,
        bound=plan.bound,
        removed=plan.before - plan.after,
        tasks=len(plan.tasks),
        finish=plan.finish,
        services_covered=sum(row.covered for row in plan.services),
        work=tuple((load.role, load.work) for load in plan.loads),
    )


def _differences(first: Plan, second: Plan) -> Iterator[DecisionDifference]:
    one = {decision.application: decision for decision in first.decisions}
    two = {decision.application: decision for decision in second.decisions}
    for application in {**one, **two}:
        a, b = one.get(application), two.get(application)
        if (a and (a.disposition, a.into)) != (b and (b.disposition, b.into)):
            yield DecisionDifference(application=application, first=a, second=b)
