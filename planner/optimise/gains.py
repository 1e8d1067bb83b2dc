"""What one more person, or one rule less, would really bring: planned again beside a control."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from graph.job import JobContext
from planner.domain.inputs import PlanInputs, SearchLimits
from planner.domain.options import build_problem
from planner.domain.plan import HelpOption, Plan
from planner.domain.problem import PlanProblem
from planner.domain.project import Role
from planner.domain.rules import Rule
from planner.optimise.run import plan_problem

ROUNDS = 10
"""Rounds of every comparison: the same for control and trial, so that only the change differs."""
PERSON = 10
"""Tenths."""
TRIED = 3
"""Roles that are tried: those with the most days on which nobody is left."""


@dataclass(frozen=True, slots=True)
class RulePrice:
    """What a rule costs: benefit and removals that come back when it is lifted."""

    rule: Rule
    benefit: int
    removed: int


def confirm_help(
    plan: Plan, inputs: PlanInputs, *, rounds: int = ROUNDS, ctx: JobContext | None = None
) -> tuple[HelpOption, ...]:
    """Return the roles in which one more person brings something, the best first.

    Each is planned again from the same plan, as is a control without the change; only the
    difference counts, for the search itself goes on improving.
    """
    return help_for(plan, build_problem(inputs), rounds=rounds, ctx=ctx)


def help_for(
    plan: Plan, problem: PlanProblem, *, rounds: int = ROUNDS, ctx: JobContext | None = None
) -> tuple[HelpOption, ...]:
    """Try one more person in the scarcest roles of a stated problem."""
    scarce = sorted(
        (load for load in plan.loads if load.full_days),
        key=lambda load: (-load.full_days, -load.work),
    )
    if not scarce or plan.benefit == _most(problem):
        return ()
    control = _again(plan, problem, rounds, plan.seed, ctx)
    found: list[HelpOption] = []
    for load in scarce[:TRIED]:
        if ctx is not None and ctx.cancelled:
            break
        trial = _again(plan, _with_person(problem, load.role), rounds, plan.seed, ctx)
        more = trial.benefit - control.benefit
        if more > 0:
            fewer = control.after - trial.after
            found.append(
                HelpOption(role=load.role, extra_people=1, more_removed=fewer, more_benefit=more)
            )
    return tuple(sorted(found, key=lambda option: -option.more_benefit))


def price_rules(
    plan: Plan, inputs: PlanInputs, *, rounds: int = ROUNDS, ctx: JobContext | None = None
) -> tuple[RulePrice, ...]:
    """Return what each of the officer's rules costs, lifted one at a time beside a control."""
    control = _again(plan, build_problem(inputs), rounds, plan.seed, ctx)
    return tuple(_prices(plan, inputs, control, rounds, ctx))


def _prices(
    plan: Plan, inputs: PlanInputs, control: Plan, rounds: int, ctx: JobContext | None
) -> Iterator[RulePrice]:
    for rule in inputs.project.rules:
        others = _without(inputs.project.rules, rule)
        freer = replace(inputs, project=replace(inputs.project, rules=others))
        trial = _again(plan, build_problem(freer), rounds, plan.seed, ctx)
        yield RulePrice(
            rule,
            max(0, trial.benefit - control.benefit),
            max(0, control.after - trial.after),
        )


def _without(rules: Iterable[Rule], rule: Rule) -> tuple[Rule, ...]:
    return tuple(other for other in rules if other is not rule)


def _again(
    plan: Plan, problem: PlanProblem, rounds: int, seed: int, ctx: JobContext | None
) -> Plan:
    return plan_problem(
        problem, SearchLimits(seconds=None, rounds=rounds, seed=seed), ctx, old=plan
    )


def _with_person(problem: PlanProblem, role: Role) -> PlanProblem:
    return replace(
        problem,
        capacity=tuple(
            (r, tuple(day + PERSON for day in days) if r is role else days)
            for r, days in problem.capacity
        ),
    )


def _most(problem: PlanProblem) -> int:
    """Return what everybody's best option would bring: then no person helps."""
    return sum(
        max(option.benefit for option in system.options[system.demanded :])
        for system in problem.systems
    )
