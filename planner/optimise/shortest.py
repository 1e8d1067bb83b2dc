"""The scheduling kernel: the shortest finish of activities under resources, and a proof.

List schedules give a good start in milliseconds; CP-SAT improves them and proves a bound.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from ortools.sat.python import cp_model

from graph.job import JobContext
from planner.optimise.lists import Activities, Improver

LISTS_SHARE = 0.15
"""Share of the time that goes to list schedules; solver and lists tie at a quarter second."""
LISTS_AT_MOST = 400


@dataclass(frozen=True, slots=True)
class Shortest:
    """Starts of a feasible schedule (None: none found), and no schedule is below ``bound``."""

    starts: tuple[int, ...] | None
    makespan: int | None
    bound: int

    @property
    def proven(self) -> bool:
        """Whether the schedule is the shortest there is."""
        return self.makespan == self.bound


def shortest(
    activities: Activities,
    *,
    seconds: float,
    deadline: int | None = None,
    seed: int = 1,
    ctx: JobContext | None = None,
) -> Shortest:
    """Find the shortest schedule within the time.

    Parameters
    ----------
    activities
        What has to be done.
    seconds
        Time limit, building included.
    deadline
        Refuse every schedule that ends later: ``starts`` is None when none was found.
    seed
        For lists and solver.
    ctx
        A wish to stop keeps the best schedule so far.
    """
    began = time.monotonic()
    ctx = ctx or JobContext()
    lists = Improver(activities, seed)
    low = activities.lower_bound
    target = max(low, deadline or 0)
    while (
        lists.finish > target
        and time.monotonic() - began < LISTS_SHARE * seconds
        and not ctx.cancelled
        and lists.made < LISTS_AT_MOST
    ):
        lists.step()
    if lists.finish == low or ctx.cancelled:
        return _found(lists.best, lists.finish, low, deadline)
    left = seconds - (time.monotonic() - began)
    top = lists.finish if deadline is None else min(lists.finish, deadline)
    if top < low:
        return Shortest(None, None, low)
    model, starts = _model(activities, low, top)
    if lists.finish <= top:
        for variable, start in zip(starts, lists.best, strict=True):
            model.add_hint(variable, start)
    return _solve(model, starts, lists, deadline, (max(left, 0.01), seed, ctx))


def _found(starts: Sequence[int], finish: int, bound: int, deadline: int | None) -> Shortest:
    if deadline is not None and finish > deadline:
        return Shortest(None, None, bound)
    return Shortest(tuple(starts), finish, bound)


def _model(
    activities: Activities, low: int, top: int
) -> tuple[cp_model.CpModel, list[cp_model.IntVar]]:
    """State the problem between two bounds on the finish."""
    model = cp_model.CpModel()
    starts = [
        model.new_int_var(head, top - tail, f"start{n}")
        for n, (head, tail) in enumerate(zip(activities.head, activities.tail, strict=True))
    ]
    intervals = [
        model.new_fixed_size_interval_var(start, days, f"task{n}")
        for n, (start, days) in enumerate(zip(starts, activities.days, strict=True))
    ]
    finish = model.new_int_var(low, top, "finish")
    for n, after in enumerate(activities.after):
        for p in after:
            model.add(starts[n] >= starts[p] + activities.days[p])
        if not activities.before[n]:
            model.add(finish >= starts[n] + activities.days[n])
    for resource, most in enumerate(activities.capacity):
        users = [n for n, need in enumerate(activities.needs) if need[resource]]
        demands = [activities.needs[n][resource] for n in users]
        if sum(demands) > most:
            model.add_cumulative([intervals[n] for n in users], demands, most)
    model.minimize(finish)
    return model, starts


def _solve(
    model: cp_model.CpModel,
    starts: list[cp_model.IntVar],
    lists: Improver,
    deadline: int | None,
    limits: tuple[float, int, JobContext],
) -> Shortest:
    seconds, seed, ctx = limits
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.random_seed = seed
    solver.parameters.num_workers = 2
    ctx.wake = solver.stop_search
    status = solver.solve(model)
    low = lists.activities.lower_bound
    if status in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
        found = [solver.value(start) for start in starts]
        finish = lists.activities.finish(found)
        bound = max(low, round(solver.best_objective_bound))
        return _found(found, finish, min(bound, finish), deadline)
    if status == cp_model.INFEASIBLE and deadline is not None:
        low = max(low, min(deadline + 1, lists.finish))
    return _found(lists.best, lists.finish, low, deadline)
