"""One run: ceiling and prices, a first plan at once, then better ones until told to stop."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from graph.job import JobCancelled, JobContext
from graph.language import translate
from planner.domain.inputs import Progress, SearchLimits
from planner.domain.plan import Plan
from planner.domain.problem import PlanProblem
from planner.optimise.ascent import Climb
from planner.optimise.assemble import Outcome, assemble
from planner.optimise.draft import Draft
from planner.optimise.guide import Guide, guide
from planner.optimise.instance import DEMAND, flatten
from planner.optimise.layout import Layout, Snapshot
from planner.optimise.pricing import Prices, Pricing
from planner.optimise.relaxation import EXACT_UP_TO, Relaxed, relax
from planner.optimise.reopen import Effort, reopen
from planner.optimise.resume import resume
from planner.optimise.search import Search, heat
from planner.optimise.shortage import shortages

Watch = Callable[[Progress], None]

CLIMB, SHORT_CLIMB = 300, 120
"""Steps of the climb for the ceiling: the last half per cent, and better prices, take patience."""
PATIENT_FROM = 15.0
"""Seconds of search from which patience pays."""
CLIMB_SHARE = 0.2
"""Share of the time limit the climb may take."""
SKETCH_AT, SKETCH_SHARE = 150, 0.06
"""A patient climb pauses after so many steps for a short search: people have a good plan soon."""
POLISH_UP_TO = 250
"""Systems up to which a solver improves a plan faster than more moves do."""
POLISHED = 15
"""Systems that are open at once: 15 beat 25 and 40."""
SEARCH_PART = ((EXACT_UP_TO, 0.3), (POLISH_UP_TO, 0.67))
"""Share of the limits that moves get, by size; the solver gets the rest."""
POLISH_ROUNDS = 5
"""Rounds that one call of the solver counts for."""
MEND = 40
"""Moves around what a change broke, before anything else is tried."""
RESTEPS = 8
"""Steps of the climb after a change: prices near enough, and a ceiling that holds."""
WARM = 0.3
"""Heat of a search that goes on from an old plan."""
WORK_AT_MOST = 1.0
"""The same for one call: a unit is seven seconds of work or more."""
TIDY_MOST, TIDY_PER_ROUND, TIDY_PER_SECOND = 4000, 80, 400
"""Moves that make a new plan's timetable steadier: some 0.2 ms each."""
WORK_PER_ROUND = 0.02
"""Solver's units of work per round, in repeatable mode."""


def plan_problem(
    problem: PlanProblem,
    limits: SearchLimits,
    ctx: JobContext | None = None,
    watch: Watch | None = None,
    *,
    old: Plan | None = None,
) -> Plan:
    """Plan a stated problem; with an ``old`` plan, keep of it what still holds."""
    run = _Run(problem, limits, ctx or JobContext(), watch or (lambda _: None), old)
    return run.plan()


@dataclass
class _Run:
    problem: PlanProblem
    limits: SearchLimits
    ctx: JobContext
    watch: Watch
    old: Plan | None = None

    def __post_init__(self) -> None:
        self.began = time.monotonic()
        self.instance = flatten(self.problem, self.ctx)
        self.benefits = np.array([c.benefit for c in self.instance.choices], dtype=float)
        self.size = len(self.problem.systems)
        self.rounds = 0
        self.told = -1
        self.early: Snapshot | None = None
        self.ceiling = 0
        self.free_ceiling: int | None = None
        """Ceiling on plans that may give up demands; None while none is given up."""

    def plan(self) -> Plan:
        self._stop_before_the_first()
        relaxed = self._relaxed()
        self.ceiling = relaxed.ceiling
        self._stop_before_the_first()
        climb = self._climb(relaxed)
        search = self._begin(climb)
        self._search(search)
        search.draft.restore(search.best)
        self._polish(search)
        search.draft.restore(search.best)
        return assemble(
            search.draft,
            Outcome(
                bound=self._shown(search),
                rounds=self.rounds,
                seed=self.limits.seed,
                shortages=(*self.problem.refused, *shortages(search.draft)),
                tidying=self._tidying(),
            ),
        )

    # -- ceiling and prices

    def _relaxed(self) -> Relaxed:
        """Relax with every demand met; when even that cannot be, without."""
        forced = relax(self.instance, self.benefits, forced=True, ctx=self.ctx)
        if forced is None:
            free = relax(self.instance, self.benefits, ctx=self.ctx)
            assert free is not None  # noqa: S101 - keeping everything satisfies every row
            self.free_ceiling = free.ceiling
            return free
        return forced

    def _climb(self, relaxed: Relaxed) -> Climb:
        """Climb for the ceiling; a first plan is made from early prices on the way."""
        forced = self.free_ceiling is None
        pricing = Pricing(self.instance, self.benefits, forced=forced, ctx=self.ctx)
        climb = Climb(pricing, Prices(relaxed.prices, relaxed.links), self._steps())
        self.layout = Layout.of(self.instance, self.ctx)
        for _ in climb.run(lambda: self._enough_climbing(climb)):
            self.ceiling = min(self.ceiling, _whole(climb.ceiling))
            if climb.done == 1 and self.old is None:
                self._first_look(climb)
            if climb.done == SKETCH_AT and climb.steps == CLIMB and self.size > POLISH_UP_TO:
                self._sketch(climb)
        if self.size <= EXACT_UP_TO and self.old is None:
            exact = relax(self.instance, self.benefits, whole=True, forced=forced, ctx=self.ctx)
            if exact is not None:
                self.ceiling = min(self.ceiling, exact.ceiling)
        return climb

    def _steps(self) -> int:
        if self.old is not None:
            return RESTEPS
        if self.limits.rounds is not None:
            return min(CLIMB, 10 + 2 * self.limits.rounds)
        return CLIMB if (self.limits.seconds or 0.0) >= PATIENT_FROM else SHORT_CLIMB

    def _enough_climbing(self, climb: Climb) -> bool:
        most = CLIMB_SHARE + (SKETCH_SHARE if climb.done >= SKETCH_AT else 0.0)
        return self.ctx.cancelled or (self.limits.rounds is None and self._share() > most)

    # -- plans

    def _first_look(self, climb: Climb) -> None:
        """Show a plan at once: every task as early as it fits; prices cannot better that yet."""
        known = self._guide(climb)
        search = Search(
            Draft(self.layout),
            Guide(known.appeal, [None] * len(known.orders), known.costs),
            self.limits.seed,
            self.ctx,
        )
        search.fill()
        self._tell(search)
        self.early = search.best

    def _sketch(self, climb: Climb) -> None:
        """Search a little with the prices there are; the search proper begins anew later."""
        search = Search(Draft(self.layout), self._guide(climb), self.limits.seed, self.ctx)
        search.fill()
        began = self._share()
        while not self._over(began + SKETCH_SHARE):
            search.run(heat(WARM * (1.0 - (self._share() - began) / SKETCH_SHARE)))
            self.rounds += 1
            self._tell(search)
        self.early = search.best

    def _begin(self, climb: Climb) -> Search:
        """Start the search: from nothing, or from what is left of the old plan."""
        draft = Draft(self.layout)
        lost = resume(draft, self.old) if self.old is not None else ()
        search = Search(draft, self._guide(climb), self.limits.seed, self.ctx)
        search.mend(lost, MEND)
        search.fill()
        if self.early is not None and self.early.value > search.best.value:
            search.best = self.early
        self._tell(search)
        return search

    def _guide(self, climb: Climb) -> Guide:
        found = guide(climb)
        demanded = [DEMAND if choice.value >= DEMAND else 0.0 for choice in self.instance.choices]
        appeal = [a + d for a, d in zip(found.appeal, demanded, strict=True)]
        return Guide(appeal, found.orders, found.costs)

    def _search(self, search: Search) -> None:
        part = next((part for most, part in SEARCH_PART if self.size <= most), 1.0)
        while not self._over(part) and not self._reached(search):
            search.run(heat((1.0 if self.old is None else WARM) * (1.0 - self._share() / part)))
            self.rounds += 1
            self._tell(search)

    def _polish(self, search: Search) -> None:
        """Give the rest of the time to a solver: on everything at once, or bit by bit."""
        if self.size <= EXACT_UP_TO and not self._over() and not self._reached(search):
            most = self._most_value() if self.free_ceiling is None else None
            effort = self._effort(self.size)
            answer = reopen(search.draft, range(self.size), effort, self.ctx, most=most)
            if answer.ceiling is not None:
                self._lower(answer.ceiling)
            search.remember()
        elif self.size <= POLISH_UP_TO:
            while not self._over() and not self._reached(search):
                reopen(search.draft, search.corner(POLISHED), self._effort(POLISHED), self.ctx)
                search.remember()
                self.rounds += POLISH_ROUNDS
                self._tell(search)
        self._tell(search)

    def _effort(self, systems: int) -> Effort:
        """Return the solver's limits: the rest of the time, or so much work per round."""
        seed = self.limits.seed + self.rounds
        if self.limits.rounds is not None:
            left = max(self.limits.rounds - self.rounds, 1)
            most = WORK_PER_ROUND * (left if systems == self.size else POLISH_ROUNDS)
            return Effort(seconds=600.0, repeatable=min(most, WORK_AT_MOST), seed=seed)
        left_over = (1.0 - self._share()) * (self.limits.seconds or 0.0)
        return Effort(seconds=left_over if systems == self.size else min(left_over, 1.0), seed=seed)

    def _tidying(self) -> int:
        """Return how much a new timetable is tidied; a plan made again keeps its own."""
        if self.old is not None or self.ctx.cancelled:
            return 0
        if self.limits.rounds is not None:
            return min(TIDY_MOST, TIDY_PER_ROUND * self.limits.rounds)
        return min(TIDY_MOST, round(TIDY_PER_SECOND * (self.limits.seconds or 0.0)))

    def _most_value(self) -> int:
        """Return the ceiling on value, every demand met."""
        return self.ceiling + DEMAND * sum(system.demanded for system in self.problem.systems)

    def _lower(self, value_ceiling: int) -> None:
        """Take over a ceiling that the solver proved on value; it holds when demands are met."""
        demands = sum(system.demanded for system in self.problem.systems)
        if value_ceiling // DEMAND == demands:
            self.ceiling = min(self.ceiling, value_ceiling - demands * DEMAND)
        elif self.free_ceiling is not None:
            self.free_ceiling = min(self.free_ceiling, value_ceiling % DEMAND)

    def _reached(self, search: Search) -> bool:
        return search.best.value % DEMAND >= self._shown(search)

    def _share(self) -> float:
        if self.limits.rounds is not None:
            return self.rounds / max(self.limits.rounds, 1)
        return min(1.0, (time.monotonic() - self.began) / max(self.limits.seconds or 0.0, 1e-9))

    def _over(self, part: float = 1.0) -> bool:
        return self.ctx.cancelled or self._share() >= part

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
