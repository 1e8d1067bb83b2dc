"""Let a solver choose and date some systems of a plan anew, the rest staying put."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ortools.sat.python import cp_model

from graph.job import JobContext
from planner.optimise.draft import Draft
from planner.optimise.neighbourhood import Neighbourhood


@dataclass(frozen=True, slots=True)
class Effort:
    """How long a solver may try: by the clock on all workers, or repeatably on one."""

    seconds: float = 60.0
    repeatable: float | None = None
    """Limit in the solver's own units of work; makes the answer repeatable."""
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether the draft got better or stayed as good, and the most the open part can be worth."""

    improved: bool
    ceiling: int | None


def reopen(
    draft: Draft,
    systems: Sequence[int],
    effort: Effort,
    ctx: JobContext,
    *,
    most: int | None = None,
) -> Answer:
    """Let CP-SAT choose and date these systems anew; never makes the plan worse.

    Parameters
    ----------
    draft
        A valid plan; changed in place when a better or equal one is found.
    systems
        Those whose choices and days are open.
    effort
        Limits.
    ctx
        A wish to stop ends the search.
    most
        A known ceiling on the value, when all systems are open: the solver proves sooner with it.

    Returns
    -------
    Answer
        ``ceiling`` bounds the value of the whole plan when all systems were open.
    """
    before = draft.value
    old = {n: (draft.chosen[n], draft.starts[n]) for n in systems}
    wires = {k: v for k, v in draft.rewired.items() if v is not None}
    mark = draft.mark()
    draft.lift(systems)
    model = Neighbourhood(draft, systems)
    model.hint(old, wires)
    if most is not None:
        model.tighten(most)
    solver = _solver(effort)
    watch = _Watch(ctx)
    ctx.wake = solver.stop_search
    status = solver.solve(model.model, watch) if not ctx.cancelled else cp_model.UNKNOWN
    ctx.wake = lambda: None
    fixed = draft.value
    if status not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
        draft.rollback(mark)
        return Answer(improved=False, ceiling=None)
    ceiling = fixed + int(solver.best_objective_bound + 1e-6)
    if fixed + round(solver.objective_value) < before:
        draft.rollback(mark)
        return Answer(improved=False, ceiling=ceiling)
    model.write_back(solver)
    improved = draft.value > before
    draft.commit()
    return Answer(improved=improved, ceiling=ceiling)


def _solver(effort: Effort) -> cp_model.CpSolver:
    solver = cp_model.CpSolver()
    solver.parameters.random_seed = effort.seed
    solver.parameters.max_time_in_seconds = effort.seconds
    solver.parameters.num_workers = 2
    if effort.repeatable is not None:
        solver.parameters.num_workers = 1
        solver.parameters.max_deterministic_time = effort.repeatable
    return solver


class _Watch(cp_model.CpSolverSolutionCallback):
    def __init__(self, ctx: JobContext) -> None:
        super().__init__()
        self._ctx = ctx

    def on_solution_callback(self) -> None:
        if self._ctx.cancelled:  # a wish that came just before the search began
            self.stop_search()
