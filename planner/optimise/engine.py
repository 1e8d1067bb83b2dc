"""Make a plan: ceiling and prices, a first plan at once, then better ones until told to stop."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from graph.job import JobCancelled, JobContext
from graph.language import translate
from planner.domain.inputs import PlanInputs, Progress, SearchLimits
from planner.domain.options import build_problem
from planner.domain.plan import Plan
from planner.domain.problem import PlanProblem
from planner.optimise.assemble import Outcome, assemble
from planner.optimise.draft import Draft, Layout
from planner.optimise.instance import DEMAND, Instance, flatten
from planner.optimise.relaxation import EXACT_UP_TO, relax
from planner.optimise.search import Guide, Search
from planner.optimise.shortage import shortages

__all__ = ["Progress", "SearchLimits", "make_plan", "plan_problem"]

Watch = Callable[[Progress], None]


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
    return plan_problem(build_problem(inputs), limits, ctx, watch)


def plan_problem(
    problem: PlanProblem,
    limits: SearchLimits,
    ctx: JobContext | None = None,
    watch: Watch | None = None,
) -> Plan:
    """Plan a stated problem; see ``make_plan``."""
    run = _Run(problem, limits, ctx or JobContext(), watch or (lambda _: None))
    return run.plan()


@dataclass
class _Run:
    problem: PlanProblem
    limits: SearchLimits
    ctx: JobContext
    watch: Watch

    def __post_init__(self) -> None:
        self.began = time.monotonic()
        self.instance = flatten(self.problem)
        self.rounds = 0
        self.told = -1

    def plan(self) -> Plan:
        if self.ctx.cancelled:
            raise JobCancelled
        ceiling, guide = self._prices()
        if self.ctx.cancelled:
            raise JobCancelled
        search = Search(Draft(Layout.of(self.instance)), guide, self.limits.seed)
        search.fill()
        self._tell(search, ceiling)
        while not self._over() and search.best.value < ceiling:
            search.run(*self._heat())
            self.rounds += 1
            self._tell(search, ceiling)
        search.draft.restore(search.best)
        missed = shortages(search.draft)
        return assemble(
            search.draft,
            Outcome(
                bound=self._shown(search.best.value, ceiling),
                rounds=self.rounds,
                seed=self.limits.seed,
                shortages=(*self.problem.refused, *missed),
            ),
        )

    def _prices(self) -> tuple[int, Guide]:
        values = np.array([choice.value for choice in self.instance.choices], dtype=float)
        relaxed = relax(self.instance, values)
        ceiling = relaxed.ceiling
        if len(self.problem.systems) <= EXACT_UP_TO:
            ceiling = min(ceiling, relax(self.instance, values, whole=True).ceiling)
        price = relaxed.prices.mean(axis=1) + 1e-3
        appeal = [
            choice.value / (1.0 + _effort(self.instance, number, price))
            for number, choice in enumerate(self.instance.choices)
        ]
        return ceiling, Guide(appeal, [None] * len(appeal))

    def _heat(self) -> tuple[float, float]:
        """Return temperature and noise: both fall with the share of the search that is over."""
        left = 1.0 - self._share()
        return 1.0 + 19.0 * left * left, 0.5 + 0.5 * left

    def _share(self) -> float:
        if self.limits.rounds is not None:
            return self.rounds / max(self.limits.rounds, 1)
        return min(1.0, (time.monotonic() - self.began) / max(self.limits.seconds or 0.0, 1e-9))

    def _over(self) -> bool:
        return self.ctx.cancelled or self._share() >= 1.0

    def _tell(self, search: Search, ceiling: int) -> None:
        if search.best.value > self.told:
            self.told = search.best.value
            seconds = time.monotonic() - self.began
            benefit = sum(self.instance.choices[c].benefit for c in search.best.chosen)
            self.watch(Progress(seconds, benefit, self._shown(search.best.value, ceiling)))
        if not self.ctx.cancelled:
            text = translate("plan", "Menyusun rencana")
            self.ctx.step(int(1000 * self._share()), 1000, text)

    def _shown(self, value: int, ceiling: int) -> int:
        """Take the worth of the officer's demands out of the ceiling: all are met, or few."""
        met = value // DEMAND
        return max(ceiling - met * DEMAND, value - met * DEMAND)


def _effort(instance: Instance, number: int, price: np.ndarray) -> float:
    graph = instance.choices[number].graph
    return sum(
        float(price[role]) * tenths * days
        for days, needs in zip(graph.days, graph.needs, strict=True)
        for role, tenths in needs
    )
