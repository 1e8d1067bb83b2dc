"""A finished timetable made steadier: systems are done one after the other, not all at the end.

A few systems at a time are taken out and put back in another order, every task as early as
people, predecessors and hosts allow. What is kept ends earlier in sum, so the number of running
systems falls sooner; nothing of the choices changes. Repeatable: one seeded generator, no clock.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from planner.optimise.justify import Placed
from planner.optimise.timetable import Fields, free_starts

OPEN_AT_ONCE = (2, 6)
"""Fewest and most systems that are taken out together."""


@dataclass(frozen=True, slots=True)
class Row:
    """The tasks of one system, predecessors first; none waits for another system's task."""

    tasks: tuple[Placed, ...]
    weight: int = 1
    """How much its end counts: what stops running counts more than what is only connected."""


def tidied(
    rows: Sequence[Row], left: Sequence[int], fields: Fields, *, moves: int, seed: int
) -> tuple[list[Placed], list[int]]:
    """Return the same tasks, their systems ending earlier in sum, and the people left.

    Parameters
    ----------
    rows
        What each system has to do.
    left
        People left per role, beside these tasks.
    fields
        How days lie in those integers.
    moves
        How many times some systems are taken out.
    seed
        The same seed gives the same timetable.
    """
    table = _Table(rows, left, fields)
    busy = [n for n, row in enumerate(rows) if row.tasks]
    rng = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(moves if len(busy) > 1 else 0):
        count = min(rng.randint(*OPEN_AT_ONCE), len(busy))
        table.reorder(rng.sample(busy, count))
    return [task for row in table.rows for task in row.tasks], table.people


class _Table:
    def __init__(self, rows: Sequence[Row], left: Sequence[int], fields: Fields) -> None:
        self.rows = list(rows)
        self.people = list(left)
        self.fields = fields
        self.guard = fields.span(0, fields.horizon)
        self.busy: dict[str, int] = {}
        """Days on which a slot is taken, as a set of days."""
        for row in rows:
            for task in row.tasks:
                self._reserve_slot(task)

    def reorder(self, chosen: Sequence[int]) -> None:
        """Take these systems out and put them back in this order, if they end earlier so."""
        before = [self.rows[n] for n in chosen]
        people, busy = list(self.people), dict(self.busy)
        for row in before:
            self._take_out(row.tasks)
        after: list[Row] = []
        for row in before:
            tasks = self._early(row.tasks)
            if tasks is None:
                break
            after.append(replace(row, tasks=tuple(tasks)))
        if len(after) < len(before) or _cost(after) >= _cost(before):
            self.people, self.busy = people, busy
            return
        for n, row in zip(chosen, after, strict=True):
            self.rows[n] = row

    def _early(self, tasks: Sequence[Placed]) -> list[Placed] | None:
        """Place the tasks of one system, each as early as it can be."""
        width, end, placed = self.fields.width, dict[str, int](), list[Placed]()
        for task in tasks:
            first = max((end[before] for before in task.after), default=0)
            free = free_starts(task.footprint, self.people, self.guard)
            free = self._outside_slot(task, free) >> (first * width)
            if not free:
                return None
            moved = replace(task, start=first + ((free & -free).bit_length() - 1) // width)
            self._occupy(moved, -1)
            self._reserve_slot(moved)
            end[task.id] = moved.end
            placed.append(moved)
        return placed

    def _outside_slot(self, task: Placed, free: int) -> int:
        """Take out the starts with which the task would meet another one of its slot."""
        taken = self.busy.get(task.slot, 0) if task.slot else 0
        for back in range(task.footprint.days if taken else 0):
            free &= ~(taken >> (back * self.fields.width))
        return free

    def _take_out(self, tasks: Sequence[Placed]) -> None:
        for task in tasks:
            self._occupy(task, 1)
            if task.slot:
                self.busy[task.slot] ^= self._days(task)

    def _reserve_slot(self, task: Placed) -> None:
        if task.slot:
            self.busy[task.slot] = self.busy.get(task.slot, 0) | self._days(task)

    def _days(self, task: Placed) -> int:
        return self.fields.span(task.start, task.end - 1)

    def _occupy(self, task: Placed, sign: int) -> None:
        for role, _, needed in task.footprint.demands:
            self.people[role] += sign * (needed << (task.start * self.fields.width))


def _cost(rows: Sequence[Row]) -> tuple[int, int]:
    """Rate a timetable: when its systems end, in sum, then when their tasks start."""
    ends = sum(row.weight * max(task.end for task in row.tasks) for row in rows)
    return ends, sum(task.start for row in rows for task in row.tasks)
