"""Work that several systems going into one host share: done once, where their days meet.

Each system was planned with work of its own, so a plan with less of it keeps every rule. Copies
of a shared task become one as far as one day lies after what each of them waits for, and before
what waits for them; who comes too late has another one, with others if it can be.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planner.domain.problem import NO_HOST, Option, PlanProblem
from planner.domain.templates import TaskTemplate
from planner.optimise.justify import Placed
from planner.optimise.timetable import Fields, free_starts


@dataclass(frozen=True, slots=True)
class Shared:
    """Copies of one task that may be done together for one host."""

    host: str
    host_place: int
    code: str
    copies: tuple[tuple[int, str, str], ...]
    """Place and name of each system that goes, and the id of its copy."""


def shared_work(problem: PlanProblem, chosen: Sequence[Option]) -> tuple[Shared, ...]:
    """Say what may be joined: shared tasks of all that go into the same host."""
    guests: dict[int, list[int]] = defaultdict(list)
    for place, option in enumerate(chosen):
        if option.host != NO_HOST:
            guests[option.host].append(place)
    found: list[Shared] = []
    for host, places in guests.items():
        copies: dict[TaskTemplate, list[tuple[int, str, str]]] = defaultdict(list)
        for place in places:
            name = problem.systems[place].application
            for task in chosen[place].tasks if len(places) > 1 else ():
                if task.shared:
                    copies[task].append((place, name, f"{name}:{task.code}"))
        name = problem.systems[host].application
        found += (Shared(name, host, task.code, tuple(them)) for task, them in copies.items())
    return tuple(found)


def joined(
    rows: Sequence[Sequence[Placed]], shared: Sequence[Shared], left: Sequence[int], fields: Fields
) -> tuple[list[list[Placed]], list[int]]:
    """Return the rows with shared work done once, and the people left.

    Parameters
    ----------
    rows
        What each system has to do, by place.
    shared
        What may be joined; a task before those that wait for it.
    left
        People left per role, beside all these tasks.
    fields
        How days lie in those integers.
    """
    table = _Table(rows, left, fields)
    for work in shared:
        for batch in table.batches(work):
            table.join(work, batch)
    return table.rows, table.people


class _Table:
    def __init__(
        self, rows: Sequence[Sequence[Placed]], left: Sequence[int], fields: Fields
    ) -> None:
        self.rows = [list(row) for row in rows]
        self.people = list(left)
        self.fields = fields

    def batches(self, work: Shared) -> list[list[tuple[int, str, str]]]:
        """Put copies together that have a day in common, the earliest first."""
        windows = {copy: self._window(*copy) for copy in work.copies}
        batches: list[list[tuple[int, str, str]]] = []
        until = -1
        for copy in sorted(windows, key=lambda copy: (windows[copy], copy)):
            first, last = windows[copy]
            if batches and first <= until:
                batches[-1].append(copy)
                until = min(until, last)
            else:
                batches.append([copy])
                until = last
        return [batch for batch in batches if len(batch) > 1]

    def join(self, work: Shared, batch: Sequence[tuple[int, str, str]]) -> None:
        """Do these copies once, on the earliest day with people; leave them when there is none."""
        copies = [self._find(place, identity) for place, _, identity in batch]
        windows = [self._window(*copy) for copy in batch]
        first, last = max(low for low, _ in windows), min(high for _, high in windows)
        for copy in copies:
            self._occupy(copy, 1)
        free = free_starts(copies[0].footprint, self.people, self.fields.span(0, last + 1))
        for copy in copies:
            free &= copy.footprint.latest
        free = (free & self.fields.until[last + 1]) >> (first * self.fields.width)
        if not free:
            for copy in copies:
                self._occupy(copy, -1)
            return
        once = replace(
            copies[0],
            id=self._name(work),
            start=first + ((free & -free).bit_length() - 1) // self.fields.width,
            after=tuple(dict.fromkeys(before for copy in copies for before in copy.after)),
            serves=tuple(name for _, name, _ in sorted(batch)),
        )
        self._occupy(once, -1)
        self._replace({copy.id for copy in copies}, once, [place for place, _, _ in batch])
        self.rows[work.host_place].append(once)

    def _replace(self, copies: set[str], once: Placed, places: Sequence[int]) -> None:
        """Take copies out; what waited for them waits for the one that is left."""
        for place in places:
            self.rows[place] = [
                replace(
                    task,
                    after=tuple(dict.fromkeys(once.id if b in copies else b for b in task.after)),
                )
                if copies & set(task.after)
                else task
                for task in self.rows[place]
                if task.id not in copies
            ]

    def _name(self, work: Shared) -> str:
        """Return an id that is not taken: the host's, numbered from the second one on."""
        taken = {task.id for task in self.rows[work.host_place]}
        plain = f"{work.host}:{work.code}"
        names = [plain, *(f"{plain}:{n}" for n in range(2, len(taken) + 3))]
        return next(name for name in names if name not in taken)

    def _find(self, place: int, identity: str) -> Placed:
        return next(task for task in self.rows[place] if task.id == identity)

    def _window(self, place: int, _name: str, identity: str) -> tuple[int, int]:
        """Return the first and the last day on which this copy may start, people aside."""
        copy = self._find(place, identity)
        ends = self._ends()
        first = max((ends[before] for before in copy.after), default=0)
        waiting = [task.start for task in self.rows[place] if identity in task.after]
        latest = (copy.footprint.latest.bit_length() - 1) // self.fields.width
        return first, min([latest, *(start - copy.footprint.days for start in waiting)])

    def _ends(self) -> Mapping[str, int]:
        return {task.id: task.end for row in self.rows for task in row}

    def _occupy(self, task: Placed, sign: int) -> None:
        for role, _, needed in task.footprint.demands:
            self.people[role] += sign * (needed << (task.start * self.fields.width))
