"""The doors of the engine: make a plan, and make it again after a change."""

from __future__ import annotations

from dataclasses import replace

from graph.job import JobCancelled, JobContext
from planner.domain.inputs import PlanInputs, Progress, SearchLimits
from planner.domain.options import build_problem
from planner.domain.plan import Plan
from planner.optimise.gains import help_for
from planner.optimise.run import Watch, plan_problem

__all__ = ["Progress", "SearchLimits", "make_plan", "replan"]

OWN_SHARE = 0.85
"""Share of the time that goes to the plan; the rest confirms who else would help."""
HELP_EVERY = 25
"""Rounds of search for one round of every trial of one more person."""
HELP_UP_TO = 1000
"""Systems up to which help is looked for along the way; beyond, on request."""
AT_ONCE = SearchLimits(seconds=0.3)
"""How long a change is thought about before its first answer."""


def make_plan(
    inputs: PlanInputs,
    limits: SearchLimits,
    ctx: JobContext | None = None,
    watch: Watch | None = None,
) -> Plan:
    """Choose a disposition for every system and date its tasks.

    Parameters
    ----------
    inputs
        One revision of the document.
    limits
        When to stop; ``rounds`` makes the plan repeatable bit for bit.
    ctx
        Stop wish and progress. A wish to stop keeps the best plan so far.
    watch
        Told of every better plan, with the ceiling.

    Returns
    -------
    Plan
        Verified by construction; ``planner.optimise.verify`` proves it independently.

    Raises
    ------
    JobCancelled
        When stopped before the first plan was there.
    """
    problem = build_problem(inputs)
    if len(problem.systems) > HELP_UP_TO:
        return plan_problem(problem, limits, ctx, watch)
    own = limits
    if limits.seconds is not None:
        own = replace(limits, seconds=OWN_SHARE * limits.seconds)
    plan = plan_problem(problem, own, ctx, watch)
    if ctx is not None and ctx.cancelled:
        return plan
    rounds = max(1, plan.rounds // HELP_EVERY)
    try:
        return replace(plan, help=help_for(plan, problem, rounds=rounds, ctx=ctx))
    except JobCancelled:  # the plan is there already
        return plan


def replan(
    plan: Plan,
    inputs: PlanInputs,
    limits: SearchLimits = AT_ONCE,
    ctx: JobContext | None = None,
    watch: Watch | None = None,
) -> Plan:
    """Plan again after a change: keep what still holds, mend what does not, improve the rest.

    Parameters
    ----------
    plan
        The plan before the change.
    inputs
        The revision with the change in it: a decision, a rule, people, dates.
    limits
        By default at once; more time polishes.
    ctx, watch
        As for ``make_plan``.

    Returns
    -------
    Plan
        A plan for the new inputs, close to the old one.
    """
    return plan_problem(build_problem(inputs), limits, ctx, watch, old=plan)
