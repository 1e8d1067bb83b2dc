"""Demands that exclude one another: which they are, and the fewest to give up, with the price.

Arithmetic per role comes first (``shortage``); this asks a solver. Three questions: the fewest
demands to give up (a model in which each may be given up), a set of demands that cannot all be
met (an assumption core, made smaller one by one), and whether another run confirms that.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from ortools.sat.python import cp_model

from graph.job import JobContext
from graph.language import translate
from graph.model import ApplicationId
from planner.domain.figures import number
from planner.domain.inputs import PlanInputs
from planner.domain.options import build_problem
from planner.domain.plan import Shortage
from planner.domain.problem import PlanProblem
from planner.optimise.draft import Draft
from planner.optimise.instance import Instance, flatten
from planner.optimise.layout import Layout
from planner.optimise.neighbourhood import Neighbourhood
from planner.optimise.shortage import action, role_shortages

ELASTIC_SHARE = 0.6
"""Share of the time for the fewest to give up; the rest explains why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """One officer's demand: what it asks for and what giving it up costs."""

    application: ApplicationId
    text: str
    points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveUp:
    """What to give up so that all other demands can be met."""

    demands: tuple[Demand, ...]
    """The fewest, and of those the cheapest."""
    proven: bool
    """Whether fewer are proven to be too few."""
    conflict: tuple[Demand, ...]
    """Demands that cannot all be met, none of them to spare; empty when none was confirmed."""
    roles: tuple[Shortage, ...]
    """Roles in which the demands together need more than there is."""
    text: str


def what_to_give_up(
    inputs: PlanInputs, *, seconds: float = 6.0, seed: int = 1, ctx: JobContext | None = None
) -> GiveUp | None:
    """Find the fewest officers' demands to give up.

    Parameters
    ----------
    inputs
        The revision with the demands in it.
    seconds
        Time for all questions together.
    seed
        Of the solver; the confirmation uses another one.
    ctx
        A wish to stop ends the search with what is known.

    Returns
    -------
    GiveUp or None
        None: there are no demands, or all of them can be met.
    """
    return give_up(build_problem(inputs), seconds=seconds, seed=seed, ctx=ctx)


def give_up(
    problem: PlanProblem, *, seconds: float = 6.0, seed: int = 1, ctx: JobContext | None = None
) -> GiveUp | None:
    """Answer for a stated problem; see ``what_to_give_up``."""
    wanted = [n for n, system in enumerate(problem.systems) if system.demanded]
    question = _Question(flatten(problem, ctx), wanted, seed, ctx or JobContext())
    given, proven = question.fewest(ELASTIC_SHARE * seconds)
    if not given:
        return None
    core = question.conflict((1 - ELASTIC_SHARE) * seconds)
    demands = tuple(_demand(problem, n) for n in given)
    return GiveUp(
        demands=demands,
        proven=proven,
        conflict=tuple(_demand(problem, n) for n in core),
        roles=tuple(role_shortages(problem)),
        text=_told(len(wanted), demands),
    )


def _demand(problem: PlanProblem, place: int) -> Demand:
    system = problem.systems[place]
    option = system.options[1]
    return Demand(
        application=system.application,
        text=f"{system.name or system.application}: {action(problem, option)}",
        points=option.benefit,
    )


def _told(wanted: int, demands: Sequence[Demand]) -> str:
    text = translate(
        "conflict", "Jalankan {kept} dari {wanted} keputusan; lepas: {names} ({points} poin)."
    )
    return text.format(
        kept=number(wanted - len(demands)),
        wanted=number(wanted),
        names="; ".join(demand.text for demand in demands),
        points=number(sum(demand.points for demand in demands)),
    )


@dataclass
class _Question:
    instance: Instance
    wanted: Sequence[int]
    seed: int
    ctx: JobContext

    def __post_init__(self) -> None:
        self._layout = Layout.of(self.instance, self.ctx)
        concerned = dict.fromkeys(self.wanted)
        problem = self.instance.problem
        for n in self.wanted:  # all others stay: it costs nobody and hinders nothing
            concerned |= dict.fromkeys((*problem.consumers[n], *problem.partners[n]))
            hosts = (self.instance.choices[c].host for c in self.instance.of_system[n])
            concerned |= dict.fromkeys(host for host in hosts if host >= 0)
        self._open = tuple(concerned)

    def _model(self) -> tuple[Neighbourhood, dict[int, cp_model.IntVar]]:
        """State all rules, and per demand a literal that says whether it is met."""
        stated = Neighbourhood(Draft(self._layout), self._open)
        met = {
            n: stated.model.new_bool_var(f"met{n}")
            for n in self.wanted
            if len(self.instance.of_system[n]) > 1
        }
        for n, literal in met.items():
            keep = stated.taken[self.instance.of_system[n][0]]
            stated.model.add_implication(literal, ~keep)
        stated.model.clear_objective()  # type: ignore[no-untyped-call]
        return stated, met

    def fewest(self, seconds: float) -> tuple[list[int], bool]:
        """Return the fewest demands to give up, of those the cheapest, and whether it is proven."""
        stated, met = self._model()
        points = {n: self.instance.problem.systems[n].options[1].benefit for n in met}
        one = 1 + sum(points.values())
        stated.model.maximize(sum((one + points[n]) * x for n, x in met.items()))
        for literal in met.values():
            stated.model.add_hint(literal, 0)
        solver = self._solver(seconds, self.seed, workers=2)
        status = self._solve(solver, stated.model)
        if status not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
            return list(self.wanted), False
        given = [n for n in self.wanted if n not in met or not solver.boolean_value(met[n])]
        return given, status == cp_model.OPTIMAL

    def conflict(self, seconds: float) -> list[int]:
        """Return demands of which one must go, as few as time allows, confirmed twice."""
        alone = [n for n in self.wanted if len(self.instance.of_system[n]) == 1]
        if alone:  # it does not fit even by itself
            return alone[:1]
        until = time.monotonic() + seconds
        core = self._core(until - time.monotonic())
        for n in list(core):
            left = until - time.monotonic()
            fewer = [other for other in core if other != n]
            if fewer and left > 0 and self._excluded(fewer, left, self.seed):
                core = fewer
        return core if core and self._excluded(core, seconds, self.seed + 1) else []

    def _core(self, seconds: float) -> list[int]:
        stated, met = self._model()
        stated.model.add_assumptions(list(met.values()))
        solver = self._solver(seconds, self.seed, workers=1)
        solver.parameters.cp_model_presolve = False  # with it a core may name what was not assumed
        if self._solve(solver, stated.model) != cp_model.INFEASIBLE:
            return []
        named = set(solver.sufficient_assumptions_for_infeasibility())
        return [n for n, literal in met.items() if literal.index in named] or list(met)

    def _excluded(self, demands: Sequence[int], seconds: float, seed: int) -> bool:
        """Whether these demands are proven not to fit together."""
        stated, met = self._model()
        for n in demands:
            stated.model.add(met[n] == 1)
        status = self._solve(self._solver(seconds, seed, workers=2), stated.model)
        return status == cp_model.INFEASIBLE

    def _solver(self, seconds: float, seed: int, *, workers: int) -> cp_model.CpSolver:
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = max(seconds, 0.01)
        solver.parameters.random_seed = seed
        solver.parameters.num_workers = workers
        return solver

    def _solve(self, solver: cp_model.CpSolver, model: cp_model.CpModel) -> int:
        if self.ctx.cancelled:
            return int(cp_model.UNKNOWN)
        self.ctx.wake = solver.stop_search
        status = solver.solve(model)
        self.ctx.wake = lambda: None
        return int(status)
