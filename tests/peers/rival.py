"""PyJobShop on the same instances, with the same limit: a development dependency of this only.

It is not installed with the project: `pip install pyjobshop` beside ortools where it is wanted.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from importlib.util import find_spec

from planner.optimise.lists import Activities
from planner.optimise.shortest import Shortest

AVAILABLE = find_spec("pyjobshop") is not None


@dataclass(frozen=True)
class Answer:
    """What the rival found, and how long it took to state the model."""

    found: Shortest
    building: float


def solve(activities: Activities, seconds: float) -> Answer:
    """State and solve with two workers; building counts within the limit, as ours does."""
    from pyjobshop import Model  # noqa: PLC0415
    from pyjobshop.solvers.ortools import CPModel  # noqa: PLC0415

    began = time.perf_counter()
    model = Model()
    resources = [model.add_renewable(most) for most in activities.capacity]
    tasks = [model.add_task() for _ in activities.days]
    for task, days, needs in zip(tasks, activities.days, activities.needs, strict=True):
        model.add_mode(task, resources, days, list(needs))
    for n, after in enumerate(activities.after):
        for before in after:
            model.add_end_before_start(tasks[before], tasks[n])
    stated = CPModel(model.data())
    building = time.perf_counter() - began
    result = stated.solve(max(seconds - building, 0.01), False, 2, None)
    starts = tuple(task.start for task in result.best.tasks)
    found = Shortest(
        starts or None, round(result.objective) if starts else None, round(result.lower_bound)
    )
    return Answer(found, building)
