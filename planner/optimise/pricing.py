"""What every option costs at given prices of people, and which blocks then choose what.

Prices: one per role and day (per tenth of a person) and one per link (for *skipping* its
re-wiring, which only a reader that goes itself allows). For any prices that are not negative

    sum of capacity x price  +  sum over blocks of the best choice at these prices

is a ceiling on every plan. A block is a set of systems joined by hosts; inside it *a host
stays* holds exactly, single days, links and services are priced or left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

import numpy as np

from graph.job import JobContext
from planner.optimise.forest import NEVER, Floats, Forest, Ints, grow
from planner.optimise.heed import heeding
from planner.optimise.instance import NONE, Instance

HOSTS_EXACT = 6
"""Hosts of one block up to which every set of staying hosts is tried; beyond, none is asked."""


@dataclass(frozen=True)
class Prices:
    """Role x day, and one per link."""

    people: Floats
    links: Floats


@dataclass(frozen=True)
class Priced:
    """One evaluation: the ceiling, the slope, and what the blocks chose."""

    ceiling: float
    people: Floats
    """Capacity left over (negative: overdrawn) per role and day."""
    links: Floats
    chosen: Ints
    """Choices taken."""
    net: Floats
    """Benefit of each choice less what its people cost."""


class Pricing:
    """Evaluates prices for one instance and one value per choice."""

    def __init__(
        self, instance: Instance, values: Floats, *, forced: bool, ctx: JobContext | None = None
    ) -> None:
        self.instance = instance
        self.values = values
        self.forest: Forest = grow(instance, ctx)
        self._capacity = np.array(instance.capacity, dtype=float).reshape(-1, instance.horizon)
        self._blocks = _Blocks.of(instance, forced=forced, ctx=ctx)
        links = instance.problem.links
        self._provider = np.array([link.provider for link in links], dtype=np.int64)
        self._consumer = np.array([link.consumer for link in links], dtype=np.int64)
        self._removes = np.array([choice.removes for choice in instance.choices], dtype=bool)
        self._system = np.array([choice.system for choice in instance.choices], dtype=np.int64)
        width = instance.horizon + max([1, *(int(d) for d in self.forest.days)])
        count = len(self.forest.kind)
        self.cost = np.full((count, instance.horizon), NEVER)
        """Per node and start: its own cost and that of all below it."""
        self._best = np.full((count, width), NEVER)
        """The same for starting on that day or later."""
        self._best[0] = 0.0

    @cached_property
    def _root_list(self) -> tuple[Ints, Ints]:
        nodes = [node for roots in self.forest.roots for node in roots]
        starts = np.cumsum([0, *(len(roots) for roots in self.forest.roots)])[:-1]
        return np.array(nodes, dtype=np.int64), np.array(starts, dtype=np.int64)

    @cached_property
    def _columns(self) -> tuple[tuple[Ints, ...], ...]:
        """Per block of nodes: its first, second … children as arrays."""
        columns = []
        for first, last, _ in self.forest.blocks:
            below = [self.forest.children[n] for n in range(first, last)]
            most = max(map(len, below))
            columns.append(
                tuple(
                    np.array([b[k] if k < len(b) else 0 for b in below], dtype=np.int64)
                    for k in range(most)
                )
            )
        return tuple(columns)

    def evaluate(self, prices: Prices) -> Priced:
        """Return ceiling and slope at these prices."""
        self.price_nodes(prices)
        net = self._net(prices)
        value, chosen = self._blocks.best(net)
        used, links = self._use(chosen, prices)
        return Priced(
            ceiling=float((self._capacity * prices.people).sum()) + value,
            people=self._capacity - used,
            links=links,
            chosen=chosen,
            net=net,
        )

    # -- prices to costs

    def price_nodes(self, prices: Prices) -> None:
        """Fill ``cost`` from the leaves to the roots."""
        forest, horizon = self.forest, self.instance.horizon
        by_kind = self.by_kind = self._kind_costs(prices.people)
        self._price_wirings(prices)
        days = np.arange(horizon)
        for (first, last, length), columns in zip(forest.blocks, self._columns, strict=True):
            block = by_kind[forest.kind[first:last]]
            for column in columns:
                block += self._best[column, length : length + horizon]
            off = (days < forest.head[first:last, None]) | (days > forest.last[first:last, None])
            block[off] = NEVER
            self.cost[first:last] = block
            self._best[first:last, :horizon] = np.minimum.accumulate(block[:, ::-1], axis=1)[
                :, ::-1
            ]

    def _kind_costs(self, people: Floats) -> Floats:
        """Cost of each kind of task per start."""
        horizon = self.instance.horizon
        total = np.zeros((len(people), horizon + 1))
        np.cumsum(people, axis=1, out=total[:, 1:])
        costs = np.full((len(self.instance.kinds), horizon), NEVER)
        for n, (days, needs) in enumerate(self.instance.kinds):
            starts = horizon - days + 1
            if starts > 0:
                costs[n, :starts] = sum(
                    (tenths * (total[r, days:] - total[r, :starts]) for r, tenths in needs),
                    np.zeros(starts),
                )
        return costs

    def _price_wirings(self, prices: Prices) -> None:
        """Cost of all re-wirings of a provider per *end* of its redirect."""
        self.wire = self._wire_costs(prices.people)
        nodes = np.flatnonzero(self.forest.wiring_of != NONE)
        if not len(nodes):
            return
        each = np.minimum(prices.links[:, None], self.wire[None, :])
        total = np.zeros((len(self.instance.of_system), self.instance.horizon))
        np.add.at(total, self._provider, each)
        for node in nodes:
            length = int(self.forest.days[node])
            self._best[node] = NEVER
            self._best[node, length : length + self.instance.horizon] = total[
                self.forest.wiring_of[node]
            ]

    def _wire_costs(self, people: Floats) -> Floats:
        """Cost of the cheapest re-wiring finished before a redirect on each day."""
        graph, horizon = self.instance.rewiring, self.instance.horizon
        total = np.zeros((len(people), horizon + 1))
        np.cumsum(people, axis=1, out=total[:, 1:])
        days = graph.days[0]
        self.wire_start = np.full(horizon, NEVER)
        for start in range(horizon - days + 1):
            self.wire_start[start] = sum(
                tenths * (total[r, start + days] - total[r, start]) for r, tenths in graph.needs[0]
            )
        cheapest = np.full(horizon, NEVER)
        cheapest[days:] = np.minimum.accumulate(self.wire_start[: horizon - days])
        return cheapest

    def _net(self, prices: Prices) -> Floats:
        nodes, starts = self._root_list
        net = self.values.copy()
        if len(nodes):
            costs = np.append(self._best[nodes, 0], 0.0)
            sums = np.add.reduceat(costs, starts) if len(starts) else np.zeros(0)
            net -= np.where(np.diff(np.append(starts, len(nodes))) > 0, sums, 0.0)
        earned = np.bincount(
            self._consumer, weights=prices.links, minlength=len(self.instance.of_system)
        )
        return np.where(self._removes, net + earned[self._system], net)

    # -- choices to use

    def _use(self, chosen: Ints, prices: Prices) -> tuple[Floats, Floats]:
        """Place what was chosen on its cheapest days; return people used and the links' slope."""
        forest, horizon = self.forest, self.instance.horizon
        steps = np.zeros((len(self._capacity), horizon + 1))
        nodes = np.array([n for c in chosen for n in forest.roots[c]], dtype=np.int64)
        ready = np.zeros(len(nodes), dtype=np.int64)
        redirects = np.full(len(self.instance.of_system), NONE)
        days = np.arange(horizon)
        while len(nodes):
            wiring = forest.wiring_of[nodes] != NONE
            redirects[forest.wiring_of[nodes[wiring]]] = (ready - forest.days[nodes])[wiring]
            nodes, ready = nodes[~wiring], ready[~wiring]
            starts = np.where(days >= ready[:, None], self.cost[nodes], 2 * NEVER).argmin(axis=1)
            self._occupy(steps, nodes, starts)
            below = [forest.children[n] for n in nodes]
            ready = np.repeat(starts + forest.days[nodes], [len(b) for b in below])
            nodes = np.array([n for b in below for n in b], dtype=np.int64)
        gone = np.bincount(
            self._system[chosen[self._removes[chosen]]], minlength=len(redirects)
        ).astype(float)
        return self._wire(steps, redirects, gone, prices)

    def _occupy(self, steps: Floats, nodes: Ints, starts: Ints) -> None:
        """Add tasks to the day-by-day differences of people used."""
        counts: dict[tuple[int, int], int] = {}
        kinds = tuple(self.instance.kinds)
        for kind, start in zip(self.forest.kind[nodes].tolist(), starts.tolist(), strict=True):
            counts[kind, start] = counts.get((kind, start), 0) + 1
        for (kind, start), count in counts.items():
            length, needs = kinds[kind]
            for role, tenths in needs:
                steps[role, start] += count * tenths
                steps[role, start + length] -= count * tenths

    def _wire(
        self, steps: Floats, redirects: Ints, gone: Floats, prices: Prices
    ) -> tuple[Floats, Floats]:
        slope = gone[self._consumer] if len(self._consumer) else np.zeros(0)
        graph = self.instance.rewiring
        if len(self._provider):
            redirect = redirects[self._provider]
            live = redirect >= 0
            moved = live & (self.wire[np.maximum(redirect, 0)] < prices.links)
            slope = slope - (live & ~moved)
            first = np.minimum.accumulate(self.wire_start)
            for day in redirect[moved].tolist():
                start = int(np.argmax(self.wire_start <= first[day - graph.days[0]]))
                for role, tenths in graph.needs[0]:
                    steps[role, start] += tenths
                    steps[role, start + graph.days[0]] -= tenths
        return np.cumsum(steps, axis=1)[:, :-1], slope


@dataclass(frozen=True)
class _Blocks:
    """Entries (set of staying hosts, system, choice) in that order, and where each run begins."""

    choice: Ints
    system_start: Ints
    set_start: Ints
    block_start: Ints

    @classmethod
    def of(cls, instance: Instance, *, forced: bool, ctx: JobContext | None) -> _Blocks:
        choices: list[int] = []
        systems: list[int] = []
        sets: list[int] = []
        blocks: list[int] = []
        for members in heeding(_joined(instance), ctx):
            blocks.append(len(sets))
            for own in _possible(instance, members, forced=forced):
                sets.append(len(systems))
                for them in own:
                    systems.append(len(choices))
                    choices += them
        return cls(*(np.array(part, dtype=np.int64) for part in (choices, systems, sets, blocks)))

    def best(self, net: Floats) -> tuple[float, Ints]:
        """Return the best total and the choices that give it."""
        if not len(self.choice):
            return 0.0, np.zeros(0, dtype=np.int64)
        entry = net[self.choice]
        system = np.maximum.reduceat(entry, self.system_start)
        total = np.add.reduceat(system, self.set_start)
        block = np.maximum.reduceat(total, self.block_start)
        best_set = _first(total, block, self.block_start)
        ends = np.append(self.set_start[1:], len(system))
        at = np.concatenate([np.arange(self.set_start[s], ends[s]) for s in best_set])
        best_entry = _first(entry, system, self.system_start)[at]
        return float(block.sum()), self.choice[best_entry]


def _first(values: Floats, best: Floats, starts: Ints) -> Ints:
    """Return where each run first reaches its best value."""
    lengths = np.diff(np.append(starts, len(values)))
    hits = np.flatnonzero(values == np.repeat(best, lengths))
    runs = np.repeat(np.arange(len(starts)), lengths)[hits]
    _, first = np.unique(runs, return_index=True)
    found: Ints = hits[first]
    return found


def _joined(instance: Instance) -> list[list[int]]:
    """Return the systems that hosts join, in order."""
    root = list(range(len(instance.of_system)))

    def find(n: int) -> int:
        while root[n] != n:
            root[n] = root[root[n]]
            n = root[n]
        return n

    for choice in instance.choices:
        if choice.host != NONE:
            a, b = sorted((find(choice.system), find(choice.host)))
            root[b] = a
    blocks: dict[int, list[int]] = {}
    for n in range(len(root)):
        blocks.setdefault(find(n), []).append(n)
    return list(blocks.values())


def _staying(instance: Instance, members: Sequence[int]) -> list[frozenset[int] | None]:
    """Return the sets of hosts that may stay; None asks nothing of hosts (too many to try)."""
    hosts = sorted(
        {instance.choices[c].host for n in members for c in instance.of_system[n]} - {NONE}
    )
    if len(hosts) > HOSTS_EXACT:
        return [None]
    return [
        frozenset(them) for size in range(len(hosts), -1, -1) for them in combinations(hosts, size)
    ]


def _possible(instance: Instance, members: Sequence[int], *, forced: bool) -> list[list[list[int]]]:
    """Return per set of staying hosts what each member may choose; demands may rule sets out."""
    sets = [
        [_allowed(instance, system, staying, forced=forced) for system in members]
        for staying in _staying(instance, members)
    ]
    possible = [own for own in sets if all(own)]
    return possible or [[list(instance.of_system[system]) for system in members]]


def _allowed(
    instance: Instance, system: int, staying: frozenset[int] | None, *, forced: bool
) -> list[int]:
    """Return the choices a system has when exactly these hosts are promised to stay."""
    own = instance.of_system[system]
    if forced and instance.problem.systems[system].demanded and len(own) > 1:
        own = own[1:]
    if staying is None:
        return list(own)
    choices = instance.choices
    fit = [c for c in own if choices[c].host == NONE or choices[c].host in staying]
    if system in staying:
        fit = [c for c in fit if not choices[c].removes]
    return fit
