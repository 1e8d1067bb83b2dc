"""What there is to know about a plan: its chance, what holds each task, what each rule costs.

The records travel to the screen; whatever computes is imported where it is needed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from graph.job import JobContext
from graph.language import translate
from graph.model import ApplicationId
from planner.domain.decision import DecidedBy, Disposition
from planner.domain.figures import number
from planner.domain.inputs import PlanInputs, SearchLimits
from planner.domain.plan import HelpOption, Plan, PlanStatus, ScheduledTask, TaskKind
from planner.domain.project import Role
from planner.domain.rules import Rule, RuleKind
from planner.domain.words import word
from planner.workspace.document import Document

if TYPE_CHECKING:
    from planner.optimise.verify import Violation

# The engine loads solvers and numpy: only the functions below need it.
# ruff: noqa: PLC0415

PRICE_ROUNDS = 10
"""Rounds of search for each price: the same with and without the rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """The plan played many times over the three-point estimates; shares of the runs."""

    runs: int
    all_in_time: float
    by_application: tuple[tuple[ApplicationId, float], ...]
    likely_finish: date | None
    """The day by which four runs in five end."""
    days_late: int
    spread: tuple[tuple[date, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskHold:
    """Why a task does not start a day earlier."""

    kind: str
    text: str
    by: str = ""
    """The task in the way, if one is."""
    role: Role | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanInsight:
    """Everything the pages explain about the stored plan, beside the settings of now."""

    forecast: Forecast | None
    holds: dict[str, TaskHold]
    broken_rules: tuple[int, ...]
    """Places of the project's rules that the stored plan does not keep."""
    pins: dict[str, tuple[str, ...]]
    """By task: what breaks when it stands on its pinned day and all else stays."""
    violations: tuple[str, ...]
    """What the stored plan breaks of the settings of now: it is older than they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What one demand costs: benefit and removals that come back without it."""

    benefit: int
    removed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """Prices of the project's rules, in their order, and of the officers' wishes to keep."""

    rules: tuple[Price, ...]
    kept: tuple[tuple[ApplicationId, Price], ...]


def inputs_of(document: Document, ctx: JobContext | None = None) -> PlanInputs | None:
    """Return what the engine reads of a document; None without settings."""
    now = document.snapshot()
    if now.project is None:
        return None
    return PlanInputs(
        portfolio=now.portfolio,
        findings=document.findings(ctx),
        project=now.project,
        decisions=now.decisions,
    )


def explain(document: Document, ctx: JobContext | None = None) -> PlanInsight | None:
    """Explain the stored plan; None when there is none."""
    from planner.optimise.verify import verify

    plan, inputs = document.snapshot().plan, inputs_of(document, ctx)
    if plan is None or inputs is None or plan.status is PlanStatus.INFEASIBLE:
        return None
    broken = tuple(
        place for place, rule in enumerate(inputs.project.rules) if _breaks(plan, inputs, rule)
    )
    violations = verify(plan, inputs)
    known = {violation.text for violation in violations}
    return PlanInsight(
        forecast=_forecast(plan, inputs),
        holds=_holds(plan, inputs),
        broken_rules=broken,
        pins=dict(_pins(plan, inputs, known)),
        violations=tuple(dict.fromkeys(violation.text for violation in violations)),
    )


def forecast(document: Document, ctx: JobContext | None = None) -> Forecast | None:
    """Play the stored plan; None when there is none, or when its calendar has changed since."""
    plan, inputs = document.snapshot().plan, inputs_of(document, ctx)
    if plan is None or inputs is None or plan.status is PlanStatus.INFEASIBLE:
        return None
    return _forecast(plan, inputs)


def price_demands(document: Document, ctx: JobContext | None = None) -> Prices:
    """Plan again without each rule and each wish to keep; only the difference counts."""
    from planner.optimise.engine import replan
    from planner.optimise.gains import price_rules

    plan, inputs = document.snapshot().plan, inputs_of(document, ctx)
    if plan is None or inputs is None:
        return Prices(rules=(), kept=())
    kept = [
        decision.application
        for decision in inputs.decisions.values()
        if decision.decided_by is DecidedBy.OFFICER and decision.disposition is Disposition.KEEP
    ]
    rules = price_rules(plan, inputs, rounds=PRICE_ROUNDS, ctx=ctx) if inputs.project.rules else ()
    limits = SearchLimits(seconds=None, rounds=PRICE_ROUNDS, seed=plan.seed)
    control = replan(plan, inputs, limits, ctx) if kept else plan
    prices = []
    for application in kept:
        others = {key: d for key, d in inputs.decisions.items() if key != application}
        trial = replan(plan, replace(inputs, decisions=others), limits, ctx)
        prices.append((application, _difference(trial, control)))
    return Prices(
        rules=tuple(Price(benefit=p.benefit, removed=p.removed) for p in rules),
        kept=tuple(prices),
    )


def confirm_help(document: Document, ctx: JobContext | None = None) -> tuple[HelpOption, ...]:
    """Plan again with one more person in each scarce role, beside a control without."""
    from planner.optimise.gains import confirm_help as confirmed

    plan, inputs = document.snapshot().plan, inputs_of(document, ctx)
    return confirmed(plan, inputs, ctx=ctx) if plan is not None and inputs is not None else ()


def _difference(trial: Plan, control: Plan) -> Price:
    return Price(
        benefit=max(0, trial.benefit - control.benefit),
        removed=max(0, control.after - trial.after),
    )


def _forecast(plan: Plan, inputs: PlanInputs) -> Forecast | None:
    from planner.optimise.chance import RUNS, chance_in_time

    days = set(_working_days(inputs))
    if not all(task.start in days for task in _inside(plan)):
        return None  # the calendar has changed since: there is nothing to play
    chance = chance_in_time(plan, inputs)
    return Forecast(
        runs=RUNS,
        all_in_time=chance.all_in_time,
        by_application=chance.by_application,
        likely_finish=chance.likely_finish,
        days_late=chance.days_late,
        spread=chance.spread,
    )


def _holds(plan: Plan, inputs: PlanInputs) -> dict[str, TaskHold]:
    from planner.optimise.holds import why_not_earlier

    days = set(_working_days(inputs))
    rows = inputs.portfolio.applications
    fits = all(
        task.application in rows and {task.start, task.finish} <= days for task in _inside(plan)
    )
    if not fits:
        return {}
    return {
        key: TaskHold(kind=hold.kind.value, text=hold.text, by=hold.by, role=hold.role)
        for key, hold in why_not_earlier(plan, inputs).items()
    }


def _working_days(inputs: PlanInputs) -> tuple[date, ...]:
    from planner.domain.calendar import WorkCalendar

    return WorkCalendar(inputs.project).days


def _inside(plan: Plan) -> Iterator[ScheduledTask]:
    return (task for task in plan.tasks if task.kind is not TaskKind.FOLLOW_UP)


def _breaks(plan: Plan, inputs: PlanInputs, rule: Rule) -> bool:
    from planner.domain.options import build_problem
    from planner.optimise.own_rules import own_rules_broken

    alone = replace(inputs, project=replace(inputs.project, rules=(rule,)))
    return any(own_rules_broken(plan, alone, build_problem(alone)))


def _pins(plan: Plan, inputs: PlanInputs, known: set[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Put each pinned task on its day and say what that breaks."""
    from planner.domain.calendar import WorkCalendar
    from planner.optimise.verify import verify

    calendar = WorkCalendar(inputs.project)
    for rule in inputs.project.rules:
        if rule.kind is not RuleKind.PIN or rule.first is None:
            continue
        key = f"{rule.application}:{rule.code}"
        task = next((each for each in plan.tasks if each.id == key), None)
        if task is None:
            continue
        length = sum(task.start <= day <= task.finish for day in calendar.days)
        start = calendar.add(rule.first, 0)
        finish = calendar.add(start, max(length - 1, 0))
        moved = replace(task, start=start, finish=finish)
        tasks = tuple(moved if each.id == key else each for each in plan.tasks)
        found = verify(replace(plan, tasks=tasks), inputs)
        yield key, _told(v for v in found if v.text not in known)


def _told(found: Iterable[Violation]) -> tuple[str, ...]:
    """Say what breaks; people who are short are counted by role, not named day by day."""
    from planner.optimise.verify import Rule as Checked

    broken = tuple(found)
    short = Counter(v.where for v in broken if v.rule is Checked.CAPACITY)
    said = translate("insight", "{role} kurang orang pada {n} hari.")
    people = (said.format(role=word(Role(role)), n=number(days)) for role, days in short.items())
    others = (v.text for v in broken if v.rule is not Checked.CAPACITY)
    return tuple(dict.fromkeys((*people, *others)))
