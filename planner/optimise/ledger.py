"""People left and hosts busy while a plan is built; every write is logged and can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from planner.optimise.instance import NONE, Choice
from planner.optimise.layout import Layout
from planner.optimise.timetable import Footprint


class Ledger:
    """What a plan takes; any number of moves is taken back exactly."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        fields = layout.fields
        self.people = [fields.pack(days) for days in layout.instance.capacity]
        self.busy = [0] * len(layout.instance.of_system)
        """Days on which a host takes a migration."""
        self.value = 0
        self.spent = 0.0
        """What the people of this plan cost at the prices of ``costs``."""
        self.costs: Sequence[Sequence[float]] = ()
        """Per kind of task and start; empty: people cost nothing."""
        self._guard = fields.span(0, fields.horizon)
        self._width = fields.width
        self._log: list[tuple[Any, Any, Any]] = []

    def mark(self) -> int:
        """Remember this moment."""
        return len(self._log)

    def rollback(self, mark: int) -> None:
        """Go back to a remembered moment."""
        log = self._log
        while len(log) > mark:
            where, key, old = log.pop()
            if where is not None:
                where[key] = old
            elif key is None:
                self.value, self.spent = old
            else:
                start, sign, self.spent = old
                self._take(key, start, -sign)

    def commit(self) -> None:
        """Forget how to go back."""
        self._log.clear()

    def _set(self, where: Any, key: Any, new: Any) -> None:
        self._log.append((where, key, where[key]))
        where[key] = new

    def _occupy(self, task: Footprint, start: int, sign: int) -> None:
        self._log.append((None, task, (start, sign, self.spent)))
        if self.costs:
            self.spent += sign * self.costs[task.kind][start]
        self._take(task, start, sign)

    def _take(self, task: Footprint, start: int, sign: int) -> None:
        shift, people = start * self._width, self.people
        for role, _, needed in task.demands:
            people[role] -= sign * needed << shift

    def _one_per_host(self, choice: Choice) -> bool:
        return choice.host != NONE and self.layout.instance.problem.one_migration_per_host

    def _occupy_host(self, choice: Choice, starts: Sequence[int]) -> None:
        """Mark the days of a migration, or clear them again."""
        migrate = choice.graph.migrate
        if migrate != NONE and self._one_per_host(choice):
            start = starts[migrate]
            days = self.layout.fields.span(start, start + choice.graph.days[migrate] - 1)
            self._set(self.busy, choice.host, self.busy[choice.host] ^ days)

    def _host_free(self, host: int, days: int) -> int:
        free = self._guard & ~self.busy[host]
        for shift in self.layout.fields.folds(days):
            free &= free >> shift
        return free
