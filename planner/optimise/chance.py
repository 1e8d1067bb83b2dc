"""The chance of finishing in time: the plan played many times with uncertain durations.

Each duration is drawn from its three-point estimate. People keep the planned order: a task
starts on its planned day, or later when what it waits for is late; never earlier.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from graph.model import ApplicationId
from planner.domain.inputs import PlanInputs
from planner.domain.options import build_problem
from planner.domain.plan import Plan, TaskKind
from planner.domain.problem import PlanProblem
from planner.domain.templates import TaskTemplate

RUNS = 2000


@dataclass(frozen=True, slots=True)
class Chance:
    """Shares of the runs; ``likely_finish`` is the day by which four runs in five end."""

    all_in_time: float
    mean_share_in_time: float
    """Share of the applications that are done in time, on average over the runs."""
    by_application: tuple[tuple[ApplicationId, float], ...]
    likely_finish: date | None
    days_late: int
    """Working days by which that day misses the deadline; 0 when it does not."""
    spread: tuple[tuple[date, int], ...] = ()
    """How many runs ended on which working day."""


def chance_in_time(plan: Plan, inputs: PlanInputs, *, runs: int = RUNS, seed: int = 1) -> Chance:
    """Play the plan ``runs`` times; the same seed gives the same figures."""
    return play(plan, build_problem(inputs), runs=runs, seed=seed)


def play(plan: Plan, problem: PlanProblem, *, runs: int = RUNS, seed: int = 1) -> Chance:
    """Play a plan of a stated problem; see ``chance_in_time``."""
    templates = {
        (s.application, t.code): t for s in problem.systems for o in s.options for t in o.tasks
    }
    tasks = sorted(
        (task for task in plan.tasks if task.kind is not TaskKind.FOLLOW_UP),
        key=lambda task: (task.start, task.id),
    )
    if not tasks:
        return Chance(1.0, 1.0, (), None, 0)
    rng = np.random.default_rng(seed)
    index = {day: n for n, day in enumerate(problem.calendar.days)}
    end: dict[str, NDArray[np.float32]] = {}
    last: dict[ApplicationId, NDArray[np.float32]] = defaultdict(
        lambda: np.zeros(runs, dtype=np.float32)
    )
    for task in tasks:
        start = np.full(runs, index[task.start], dtype=np.float32)
        for before in task.after:
            np.maximum(start, end[before], out=start)
        template = templates.get((task.done_for[0], task.code), problem.rewiring)
        end[task.id] = start + _durations(template, runs, rng)
        for name in task.done_for:
            np.maximum(last[name], end[task.id], out=last[name])
    finish = np.maximum.reduce(list(last.values()))
    in_time = {name: ends <= problem.horizon for name, ends in last.items()}
    shares = tuple((name, float(good.mean())) for name, good in in_time.items())
    late = int(np.ceil(np.quantile(finish, 0.8))) - 1
    calendar = problem.calendar
    ends, counts = np.unique(finish.astype(int), return_counts=True)
    return Chance(
        all_in_time=float((finish <= problem.horizon).mean()),
        mean_share_in_time=float(np.mean([share for _, share in shares])),
        by_application=shares,
        likely_finish=calendar.add(calendar.days[0], late),
        days_late=max(0, late + 1 - problem.horizon),
        spread=tuple(
            (calendar.add(calendar.days[0], int(end) - 1), int(count))
            for end, count in zip(ends, counts, strict=True)
        ),
    )


def _durations(template: TaskTemplate, runs: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """Draw whole days: the likely ones are planned, the low and high ones come now and then."""
    if template.days_low == template.days_high:
        return np.full(runs, template.days, dtype=np.float32)
    drawn = rng.triangular(template.days_low, template.days, template.days_high, runs)
    return np.rint(drawn).astype(np.float32)
