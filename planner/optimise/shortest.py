"""The scheduling kernel: the shortest finish of activities under resources, and a proof.

List schedules give a good start in milliseconds; CP-SAT improves them and proves a bound.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from ortools.sat.python import cp_model

from graph.job import JobContext
from planner.optimise.lists import Activities, Improver

LISTS_AT_MOST = 3000
"""Schedules of one phase: on small instances they come too fast to wait for all."""


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
    run = _Run(activities, seconds, deadline, seed, ctx or JobContext())
    for until, use in PHASES:
        if not run.over:
            use(run, until * seconds)
    return run.found


@dataclass
class _Run:
    activities: Activities
    seconds: float
    deadline: int | None
    seed: int
    ctx: JobContext

    def __post_init__(self) -> None:
        self.began = time.monotonic()
        self.lists = Improver(self.activities, self.seed)
        self.bound = self.activities.lower_bound

    @property
    def spent(self) -> float:
        return time.monotonic() - self.began

    @property
    def over(self) -> bool:
        """Whether the best schedule is proven, the deadline refused, or the person stopped."""
        refused = self.deadline is not None and self.deadline < self.bound
        return self.ctx.cancelled or refused or self.lists.finish <= self.bound

    @property
    def found(self) -> Shortest:
        finish = self.lists.finish
        if self.deadline is not None and finish > self.deadline:
            return Shortest(None, None, self.bound)
        return Shortest(tuple(self.lists.best), finish, self.bound)

    def by_lists(self, until: float) -> None:
        """Make list schedules for a while."""
        made = self.lists.made
        while not self.over and self.spent < until and self.lists.made < made + LISTS_AT_MOST:
            self.lists.step()

    def by_solver(self, until: float) -> None:
        """Let CP-SAT improve on the best schedule, and prove."""
        top = self.lists.finish if self.deadline is None else min(self.lists.finish, self.deadline)
        model, starts = _model(self.activities, self.bound, top)
        if self.lists.finish <= top:
            for variable, start in zip(starts, self.lists.best, strict=True):
                model.add_hint(variable, start)
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = max(until - self.spent, 0.01)
        solver.parameters.random_seed = self.seed
        solver.parameters.num_workers = 2
        self.ctx.wake = solver.stop_search
        status = solver.solve(model)
        self.ctx.wake = lambda: None
        if status in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
            self.lists.learn([solver.value(start) for start in starts])
            self.bound = max(self.bound, round(solver.best_objective_bound))
        elif status == cp_model.INFEASIBLE:  # nothing ends by the deadline
            self.bound = max(self.bound, top + 1)


PHASES = (
    (0.1, _Run.by_lists),
    (0.8, _Run.by_solver),
    (0.92, _Run.by_lists),
    (1.0, _Run.by_solver),
)
"""Shares of the time by which each phase ends: each starts from what the other found."""


def state(activities: Activities) -> cp_model.CpModel:
    """State the problem between its lower bound and the sum of all durations."""
    return _model(activities, activities.lower_bound, sum(activities.days))[0]


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
