"""Serial list scheduling of activities under resources, with double justification.

The plain scheduling problem beneath every plan: activities with durations, needs and
predecessors, constant capacities, shortest finish. Day fields lie in integers as in
``timetable``, so one activity costs a few integer operations whatever its length.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

POPULATION = 40
STALE = 60
"""Schedules in a row that come too late for the population: then it begins anew."""
MUTATION = 0.05


@dataclass(frozen=True)
class Activities:
    """Activities in any order; ``after`` names places in the same tuples."""

    days: tuple[int, ...]
    needs: tuple[tuple[int, ...], ...]
    """Per activity the need of every resource."""
    after: tuple[tuple[int, ...], ...]
    capacity: tuple[int, ...]

    def __post_init__(self) -> None:
        for need in self.needs:
            if any(n > most for n, most in zip(need, self.capacity, strict=True)):
                raise ValueError("an activity needs more than there is")
        if len(self.order) < len(self.days):
            raise ValueError("activities wait for each other")

    @cached_property
    def order(self) -> tuple[int, ...]:
        """Every activity after its predecessors."""
        waiting = [len(set(after)) for after in self.after]
        ready = [n for n, count in enumerate(waiting) if not count]
        for n in ready:  # grows while it is read
            for later in self.before[n]:
                waiting[later] -= 1
                if not waiting[later]:
                    ready.append(later)
        return tuple(ready)

    @cached_property
    def before(self) -> tuple[tuple[int, ...], ...]:
        """Successors of each activity."""
        of: list[list[int]] = [[] for _ in self.days]
        for n, after in enumerate(self.after):
            for p in set(after):
                of[p].append(n)
        return tuple(map(tuple, of))

    @cached_property
    def head(self) -> tuple[int, ...]:
        """Earliest start of each when people are plenty."""
        head = [0] * len(self.days)
        for n in self.order:
            head[n] = max((head[p] + self.days[p] for p in self.after[n]), default=0)
        return tuple(head)

    @cached_property
    def tail(self) -> tuple[int, ...]:
        """Days from the start of each to the finish of all."""
        tail = list(self.days)
        for n in reversed(self.order):
            tail[n] += max((tail[s] for s in self.before[n]), default=0)
        return tuple(tail)

    @cached_property
    def mirrored(self) -> Activities:
        """The same with time running backwards."""
        return Activities(self.days, self.needs, self.before, self.capacity)

    def finish(self, starts: Sequence[int]) -> int:
        """Return when the last one ends."""
        return max((s + d for s, d in zip(starts, self.days, strict=True)), default=0)

    @cached_property
    def lower_bound(self) -> int:
        """The longest chain, or the resource with the most work; whichever is longer."""
        chain = max((h + t for h, t in zip(self.head, self.tail, strict=True)), default=0)
        for resource, most in enumerate(self.capacity):
            work = sum(
                days * need[resource] for days, need in zip(self.days, self.needs, strict=True)
            )
            if most:
                chain = max(chain, -(-work // most))
        return chain


@dataclass(frozen=True)
class _Fields:
    width: int
    guard: int
    full: tuple[int, ...]
    everywhere: tuple[tuple[tuple[int, int], ...], ...]
    own: tuple[tuple[tuple[int, int], ...], ...]


class ListScheduler:
    """Turns an order of activities into starts."""

    def __init__(self, activities: Activities) -> None:
        self.activities = activities
        days = sum(activities.days) + 1
        width = max((*activities.capacity, 1)).bit_length() + 1
        ones = sum(1 << (day * width) for day in range(days))
        self._fields = _Fields(
            width,
            ones << (width - 1),
            tuple(most * ones for most in activities.capacity),
            tuple(
                tuple((r, n * ones) for r, n in enumerate(need) if n) for need in activities.needs
            ),
            tuple(
                tuple(
                    (r, n * (ones & ((1 << (length * width)) - 1))) for r, n in enumerate(need) if n
                )
                for need, length in zip(activities.needs, activities.days, strict=True)
            ),
        )

    def schedule(self, order: Sequence[int]) -> list[int]:
        """Start each activity as early as it fits; predecessors must come first in ``order``."""
        fields, days = self._fields, self.activities.days
        width, after = fields.width, self.activities.after
        left, guard, starts = list(fields.full), fields.guard, [0] * len(days)
        for n in order:
            first = max([starts[p] + days[p] for p in after[n]], default=0)
            shift = first * width
            enough = guard
            for resource, need in fields.everywhere[n]:
                enough &= ((left[resource] >> shift) | guard) - need
            covered, length = 1, days[n]
            while covered < length:
                step = min(covered, length - covered)
                enough &= enough >> (step * width)
                covered += step
            day = first + ((enough & -enough).bit_length() - 1) // width if length else first
            starts[n] = day
            for resource, need in fields.own[n]:
                left[resource] -= need << (day * width)
        return starts


class Improver:
    """A population of orders, crossed and justified; the best starts are kept in ``best``."""

    def __init__(self, activities: Activities, seed: int) -> None:
        self.activities = activities
        self._forward = ListScheduler(activities)
        self._backward = ListScheduler(activities.mirrored)
        self._rng = random.Random(seed)  # noqa: S311 - repeatable on purpose
        self.best = self._justify(self._by_tail(0.0))
        self.finish = activities.finish(self.best)
        self.made = 1
        self._stale = 0
        self._population = [(self.finish, self._order(self.best))]

    def step(self) -> None:
        """Make one more schedule: by a noisy rule at first, later by crossing two good ones."""
        rng = self._rng
        self.made += 1
        if len(self._population) < POPULATION:
            order = self._by_tail(rng.choice([0.3, 1.0, 2.0]))
        else:
            mother, father = (min(rng.sample(self._population, 2))[1] for _ in range(2))
            order = self._cross(mother, father)
        starts = self._justify(order)
        self.learn(starts)

    def learn(self, starts: list[int]) -> None:
        """Take over a schedule made elsewhere."""
        finish = self.activities.finish(starts)
        if finish < self.finish:
            self.best, self.finish = starts, finish
        self._admit((finish, self._order(starts)))

    def _admit(self, member: tuple[int, list[int]]) -> None:
        """Keep a schedule unless it is known; begin anew when nothing new is good enough."""
        if member not in self._population:
            self._population.append(member)
        if len(self._population) > POPULATION:
            worst = max(self._population)
            self._population.remove(worst)
            self._stale = self._stale + 1 if worst == member else 0
        else:
            self._stale += len(self._population) == POPULATION
        if self._stale > STALE:
            self._population, self._stale = [], 0

    def _order(self, starts: Sequence[int]) -> list[int]:
        rank = self.activities.order
        place = {n: at for at, n in enumerate(rank)}
        return sorted(rank, key=lambda n: (starts[n], place[n]))

    def _by_tail(self, noise: float) -> list[int]:
        """Longest tail first, shaken; repaired so that predecessors come first."""
        key = [t * (1 + noise * (self._rng.random() - 0.5)) for t in self.activities.tail]
        for n in reversed(self.activities.order):
            for p in self.activities.after[n]:
                key[p] = max(key[p], key[n])
        place = {n: at for at, n in enumerate(self.activities.order)}
        return sorted(self.activities.order, key=lambda n: (-key[n], place[n]))

    def _cross(self, mother: list[int], father: list[int]) -> list[int]:
        """Two-point crossover of activity lists: predecessors stay first."""
        after = self.activities.after
        low, high = sorted(self._rng.sample(range(len(mother) + 1), 2))
        child = mother[:low]
        taken = set(child)
        middle = [n for n in father if n not in taken][: high - low]
        taken.update(middle)
        child += [*middle, *(n for n in mother if n not in taken)]
        for at in range(len(child) - 1):
            if self._rng.random() < MUTATION and child[at] not in after[child[at + 1]]:
                child[at], child[at + 1] = child[at + 1], child[at]
        return child

    def _justify(self, order: Sequence[int]) -> list[int]:
        """Schedule, push everything late by latest finish, pull it early again."""
        days, starts = self.activities.days, self._forward.schedule(order)
        place = {n: at for at, n in enumerate(self.activities.order)}
        late = sorted(range(len(days)), key=lambda n: (-(starts[n] + days[n]), -place[n]))
        mirrored = self._backward.schedule(late)
        early = sorted(range(len(days)), key=lambda n: (-(mirrored[n] + days[n]), place[n]))
        again = self._forward.schedule(early)
        return min(starts, again, key=self.activities.finish)
