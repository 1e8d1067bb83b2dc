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
from planner.optimise.ascent import Climb
from planner.optimise.assemble import Outcome, assemble
from planner.optimise.draft import Draft, Layout
from planner.optimise.guide import Guide, guide
from planner.optimise.instance import DEMAND, flatten
from planner.optimise.pricing import Prices, Pricing
from planner.optimise.relaxation import EXACT_UP_TO, Relaxed, relax
from planner.optimise.search import Search, heat
from planner.optimise.shortage import shortages

__all__ = ["Progress", "SearchLimits", "make_plan", "plan_problem"]

Watch = Callable[[Progress], None]

CLIMB = 200
"""Steps of the climb for the ceiling; the last per mille come after a hundred."""
FIRST_LOOK = 30
"""Steps after which prices are good enough for a first plan."""
CLIMB_SHARE = 0.35
"""Share of the time limit the climb may take."""


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
        self.benefits = np.array([c.benefit for c in self.instance.choices], dtype=float)
        self.rounds = 0
        self.told = -1
        self.ceiling = 0
        self.free_ceiling: int | None = None
        """Ceiling on plans that may give up demands; None while none is given up."""

    def plan(self) -> Plan:
        self._stop_before_the_first()
        relaxed = self._relaxed()
        self.ceiling = relaxed.ceiling
        self._stop_before_the_first()
        climb = self._climb(relaxed)
        search = self._first_plan(climb)
        self._search(search)
        search.draft.restore(search.best)
        return assemble(
            search.draft,
            Outcome(
                bound=self._shown(search),
                rounds=self.rounds,
                seed=self.limits.seed,
                shortages=(*self.problem.refused, *shortages(search.draft)),
            ),
        )

    # -- ceiling and prices

    def _relaxed(self) -> Relaxed:
        """Relax with every demand met; when even that cannot be, without."""
        forced = relax(self.instance, self.benefits, forced=True)
        if forced is None:
            free = relax(self.instance, self.benefits)
            assert free is not None  # noqa: S101 - keeping everything satisfies every row
            self.free_ceiling = free.ceiling
            return free
        return forced

    def _climb(self, relaxed: Relaxed) -> Climb:
        """Climb for the ceiling; a first plan is made from early prices on the way."""
        forced = self.free_ceiling is None
        pricing = Pricing(self.instance, self.benefits, forced=forced)
        steps = CLIMB if self.limits.rounds is None else min(CLIMB, 10 + 2 * self.limits.rounds)
        climb = Climb(pricing, Prices(relaxed.prices, relaxed.links), steps)
        self.layout = Layout.of(self.instance)
        for _ in climb.run(self._enough_climbing):
            self.ceiling = min(self.ceiling, _whole(climb.ceiling))
            if climb.done == FIRST_LOOK:
                self._first_plan(climb)
        if len(self.problem.systems) <= EXACT_UP_TO:
            exact = relax(self.instance, self.benefits, whole=True, forced=forced)
            if exact is not None:
                self.ceiling = min(self.ceiling, exact.ceiling)
        return climb

    def _enough_climbing(self) -> bool:
        return self.ctx.cancelled or (self.limits.rounds is None and self._share() > CLIMB_SHARE)

    # -- plans

    def _first_plan(self, climb: Climb) -> Search:
        search = Search(Draft(self.layout), self._guide(climb), self.limits.seed)
        search.fill()
        self._tell(search)
        return search

    def _guide(self, climb: Climb) -> Guide:
        found = guide(climb)
        demanded = [DEMAND if choice.value >= DEMAND else 0.0 for choice in self.instance.choices]
        appeal = [a + d for a, d in zip(found.appeal, demanded, strict=True)]
        return Guide(appeal, found.orders, found.costs)

    def _search(self, search: Search) -> None:
        while not self._over() and search.best.value < self._target(search):
            search.run(heat(1.0 - self._share()))
            self.rounds += 1
            self._tell(search)

    def _target(self, search: Search) -> int:
        return self._shown(search) + search.best.value // DEMAND * DEMAND

    def _share(self) -> float:
        if self.limits.rounds is not None:
            return self.rounds / max(self.limits.rounds, 1)
        return min(1.0, (time.monotonic() - self.began) / max(self.limits.seconds or 0.0, 1e-9))

    def _over(self) -> bool:
        return self.ctx.cancelled or self._share() >= 1.0

    # -- telling

    def _shown(self, search: Search) -> int:
        """Return the ceiling on benefit: with all demands met, or for plans that give some up."""
        met = search.best.value // DEMAND
        if met < sum(system.demanded for system in self.problem.systems):
            if self.free_ceiling is None:
                free = relax(self.instance, self.benefits)
                self.free_ceiling = free.ceiling if free is not None else self.ceiling
            return self.free_ceiling
        return self.ceiling

    def _tell(self, search: Search) -> None:
        if search.best.value > self.told:
            self.told = search.best.value
            seconds = time.monotonic() - self.began
            benefit = sum(self.instance.choices[c].benefit for c in search.best.chosen)
            self.watch(Progress(seconds, benefit, self._shown(search)))
        if not self.ctx.cancelled:
            text = translate("plan", "Menyusun rencana")
            self.ctx.step(int(1000 * self._share()), 1000, text)

    def _stop_before_the_first(self) -> None:
        if self.ctx.cancelled:
            raise JobCancelled


def _whole(ceiling: float) -> int:
    """Return the largest whole benefit below a computed ceiling, rounding errors allowed for."""
    return int(np.floor(ceiling * (1 + 1e-9) + 1e-6))
