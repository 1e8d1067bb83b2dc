"""People left per role and day, held as one integer per role.

Every day is a field of ``width`` bits, so that one subtraction reserves a task on all its days
and one subtraction with guard bits tells on which days enough people are left. A set of days is
an integer with the guard bits of its days set.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.optimise.instance import Graph, Instance, Kind


@dataclass(frozen=True)
class Fields:
    """How days lie in an integer."""

    width: int
    horizon: int

    @classmethod
    def of(cls, instance: Instance) -> Fields:
        """Choose the width: the largest capacity or need must fit below the guard bit."""
        graphs = (*instance.graphs, instance.rewiring)
        needs = (tenths for graph in graphs for need in graph.needs for _, tenths in need)
        most = max((*map(max, filter(None, instance.usable)), *needs, 1))
        return cls(most.bit_length() + 1, instance.horizon)

    def pack(self, days: Iterable[int]) -> int:
        """Put one number into each day's field."""
        return sum(value << (day * self.width) for day, value in enumerate(days))

    def guards(self, days: Iterable[int]) -> int:
        """Return the set of these days."""
        return sum(1 << (day * self.width + self.width - 1) for day in set(days))

    @cached_property
    def ones(self) -> int:
        """One in every day's field."""
        return self.pack([1] * self.horizon)

    def run(self, days: int) -> int:
        """One in the fields of the first days."""
        return self.ones & ((1 << (days * self.width)) - 1)

    def folds(self, days: int) -> tuple[int, ...]:
        """Return the shifts that leave of a set of days the starts of whole runs."""
        shifts, covered = [], 1
        while covered < days:
            step = min(covered, days - covered)
            shifts.append(step * self.width)
            covered += step
        return tuple(shifts)

    @cached_property
    def until(self) -> tuple[int, ...]:
        """All bits of the days before each day, and of the whole window last."""
        return tuple((1 << (day * self.width)) - 1 for day in range(self.horizon + 1))

    def span(self, first: int, last: int) -> int:
        """Return the set of the days from ``first`` to ``last``, clipped to the window."""
        first, last = max(first, 0), min(last, self.horizon - 1)
        if last < first:
            return 0
        return self.run(last - first + 1) << (first * self.width + self.width - 1)


@dataclass(frozen=True, slots=True)
class Footprint:
    """One task, ready to be tested and reserved."""

    kind: int
    days: int
    shifts: tuple[int, ...]
    """Bits by which to fold a set of days so that whole runs of ``days`` are left."""
    latest: int
    """Set of the days on which it may start, people aside."""
    slipping: int
    """The same for a task that is late: into the reserve."""
    demands: tuple[tuple[int, int, int], ...]
    """Role, need on every day of the window, need on its own days when starting on day 0."""


def footprints(graph: Graph, fields: Fields, kinds: Mapping[Kind, int]) -> tuple[Footprint, ...]:
    """Prepare the tasks of one graph."""
    return tuple(
        Footprint(
            kinds[days, needs],
            days,
            fields.folds(days),
            _window(graph, n, fields),
            _window(graph, n, fields, graph.spare) if graph.spare else _window(graph, n, fields),
            tuple((r, tenths * fields.ones, tenths * fields.run(days)) for r, tenths in needs),
        )
        for n, (days, needs) in enumerate(zip(graph.days, graph.needs, strict=True))
    )


def _window(graph: Graph, n: int, fields: Fields, spare: int = 0) -> int:
    window = fields.span(graph.head[n], graph.last[n] + spare)
    if graph.closed[n]:
        window &= ~fields.guards(day for day in graph.closed[n] if day >= 0)
    return window


def free_starts(task: Footprint, people: Sequence[int], guard: int) -> int:
    """Return the days on which the task may start with the people left."""
    if not task.demands:
        return task.latest
    enough = guard
    for role, everywhere, _ in task.demands:
        enough &= (people[role] | guard) - everywhere
    for shift in task.shifts:
        enough &= enough >> shift
    return enough & task.latest
