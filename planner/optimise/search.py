"""Ruin and recreate: take some systems out of a plan and put whole systems back, annealed.

Repeatable: everything random comes from one seeded generator, and the clock decides nothing
here. One call of ``Search.run`` is one round.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.job import JobContext
from planner.optimise.draft import Draft
from planner.optimise.guide import Guide
from planner.optimise.instance import Instance

MOVES = 100
"""Moves of one round."""
RUIN = 10
"""Most systems taken out by one move, those that have to follow not counted."""
GUESTS = 10
"""Idle systems that are offered a place in every move."""


@dataclass(frozen=True, slots=True)
class Heat:
    """How freely a move is made."""

    temperature: float
    """Loss that is accepted about one time in three."""
    noise: float
    """How much the order of offers is shaken."""
    thrift: float
    """What people left over are worth, as a share of their price.

    At the full price a choice that costs more people than it is worth is left out, although it
    would fit: they are kept for better ones. In the end they are worth nothing.
    """


MENDING = Heat(1.0, 0.3, 0.0)


def heat(left: float) -> Heat:
    """Return the heat for the share of the search that is left."""
    return Heat(0.05 + 0.8 * left * left, 1.2 + 0.3 * left, math.cbrt(max(left, 0.0)))


class Search:
    """One chain of moves on one draft; ``best`` is the best plan seen."""

    def __init__(
        self, draft: Draft, guide: Guide, seed: int, ctx: JobContext | None = None
    ) -> None:
        self.draft = draft
        self.guide = guide
        self._ctx = ctx or JobContext()
        self._rng = random.Random(seed)  # noqa: S311 - repeatable on purpose
        self._near = neighbours(draft.layout.instance)
        self._worth = [
            [c for c in them if draft.layout.instance.choices[c].value > 0]
            for them in draft.layout.instance.of_system
        ]
        self._movable = [n for n, them in enumerate(self._worth) if them]
        draft.costs = guide.costs
        self.best = draft.snapshot()

    def fill(self) -> None:
        """Offer every idle system every choice, the most tempting first."""
        self._recreate(self._movable, Heat(1.0, 0.0, 0.0))
        self.remember()

    def run(self, heat: Heat) -> None:
        """Make one round of moves."""
        for _ in range(MOVES):
            if self._ctx.cancelled:
                break
            self._move(heat)

    def mend(self, systems: Sequence[int], moves: int) -> None:
        """Make moves around these systems: after a change it is there that a plan must give."""
        for turn in range(moves if systems else 0):
            system = systems[turn % len(systems)]
            count = 2 + turn // len(systems) % RUIN
            self._move(MENDING, [*self._around(system, count), *self._guests(system)])

    def _guests(self, host: int) -> list[int]:
        return [n for n in self._near[host] if self.draft.choice(n).host == host]

    def _move(self, heat: Heat, ruin: Sequence[int] | None = None) -> None:
        draft, rng, thrift = self.draft, self._rng, heat.thrift
        before, mark = draft.value - thrift * draft.spent, draft.mark()
        ruined: list[int] = []
        for system in ruin or self._ruin():
            ruined += draft.withdraw(system)
        idle = (rng.choice(self._movable) for _ in range(GUESTS))
        self._recreate([*ruined, *idle], heat)
        loss = before - (draft.value - thrift * draft.spent)
        if loss <= 0 or rng.random() < math.exp(-loss / heat.temperature):
            draft.commit()
            self.remember()
        else:
            draft.rollback(mark)

    def _ruin(self) -> list[int]:
        """Choose systems to take out: near one another, at the same time, or anywhere."""
        rng = self._rng
        count = rng.randint(1, min(RUIN, len(self._movable)))
        first = rng.choice(self._movable)
        kind = rng.random()
        if kind < 0.4:
            return self._around(first, count)
        if kind < 0.7:
            return self._beside(first, count)
        return [rng.choice(self._movable) for _ in range(count)]

    def _around(self, first: int, count: int) -> list[int]:
        found = {first: None}
        for system in found.copy():
            found.update(dict.fromkeys(self._near[system]))
        more = list(found)
        while len(found) < count and more:
            system = more.pop(self._rng.randrange(len(more)))
            fresh = [other for other in self._near[system] if other not in found]
            found.update(dict.fromkeys(fresh))
            more += fresh
        return list(found)[:count]

    def _beside(self, first: int, count: int) -> list[int]:
        """Return systems at work on a day on which the first one is."""
        starts = self.draft.starts[first]
        if not starts:
            return [first]
        day = self._rng.choice(starts)
        tried = (self._rng.choice(self._movable) for _ in range(6 * count))
        busy = [n for n in tried if any(abs(s - day) < 3 for s in self.draft.starts[n])]
        return [first, *busy[: count - 1]]

    def _recreate(self, systems: Iterable[int], heat: Heat) -> None:
        draft, rng, appeal = self.draft, self._rng, self.guide.appeal
        offers = [
            (appeal[c] * (1.0 + heat.noise * (rng.random() - 0.5)), c)
            for system in dict.fromkeys(systems)
            if not draft.starts[system]
            for c in self._worth[system]
        ]
        offers.sort(reverse=True)
        choices = draft.layout.instance.choices
        for _, number in offers:
            if self._ctx.cancelled:
                break
            if draft.starts[choices[number].system]:
                continue
            mark, spent = draft.mark(), draft.spent
            if draft.insert(number, self.guide.orders[number]) and (
                heat.thrift * (draft.spent - spent) > choices[number].value
            ):
                draft.rollback(mark)

    def corner(self, count: int) -> list[int]:
        """Choose systems near one another, for a solver to look at together."""
        found = dict.fromkeys(self._around(self._rng.choice(self._movable), count))
        while len(found) < min(count, len(self._movable)):
            found.setdefault(self._rng.choice(self._movable))
        return list(found)

    def remember(self) -> None:
        """Keep the plan as it is now when it is the best so far."""
        if self.draft.value > self.best.value:
            self.best = self.draft.snapshot()


def neighbours(instance: Instance) -> tuple[tuple[int, ...], ...]:
    """Return per system those that share a host, a link or a service with it."""
    near: list[dict[int, None]] = [{} for _ in instance.of_system]
    for choice in instance.choices:
        if choice.host >= 0:
            near[choice.host][choice.system] = None
            near[choice.system][choice.host] = None
    for link in instance.problem.links:
        near[link.provider][link.consumer] = None
        near[link.consumer][link.provider] = None
    for _, carriers in instance.problem.services:
        for system in carriers:
            near[system].update(dict.fromkeys(carriers))
    return tuple(tuple(n for n in them if n != at) for at, them in enumerate(near))
