"""Tasks pulled early, how far each can slip with the people there are, and the critical chain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planner.optimise.timetable import Fields, Footprint, free_starts


@dataclass(frozen=True, slots=True)
class Placed:
    """One task in its place."""

    id: str
    start: int
    footprint: Footprint
    after: tuple[str, ...] = ()
    slot: str = ""
    """Tasks of one slot never overlap (the host that takes one migration at a time)."""
    serves: tuple[str, ...] = ()
    """Systems that share this task; empty: it is its own system's."""

    @property
    def end(self) -> int:
        """First day after the task."""
        return self.start + self.footprint.days


def pulled(
    tasks: Sequence[Placed], left: Sequence[int], fields: Fields
) -> tuple[list[Placed], list[int]]:
    """Start every task as early as people and predecessors allow, the first ones first.

    The search leaves a task on any day that was cheap; officers want it done. Returns the tasks
    in the given order, and the people left beside them.
    """
    people, guard = list(left), fields.span(0, fields.horizon)
    end: dict[str, int] = {}
    slot_busy = _slots(tasks, fields)
    moved: dict[str, Placed] = {}
    for task in sorted(tasks, key=lambda task: (task.start, task.id)):
        _occupy(people, task.footprint, task.start, fields.width, 1)
        first = max((end[before] for before in task.after), default=0)
        free = free_starts(task.footprint, people, guard) >> (first * fields.width)
        start = first + ((free & -free).bit_length() - 1) // fields.width
        if task.slot:
            slot_busy[task.slot] ^= _span(task, task.start, fields)
            start = _earliest_in_slot(task, free, first, slot_busy[task.slot], fields)
            slot_busy[task.slot] |= _span(task, start, fields)
        _occupy(people, task.footprint, start, fields.width, -1)
        moved[task.id] = replace(task, start=start)
        end[task.id] = moved[task.id].end
    return [moved[task.id] for task in tasks], people


def slacks(
    chains: Sequence[Sequence[Placed]], left: Sequence[int], fields: Fields
) -> dict[str, int]:
    """Tell how far each task can slip when its own chain moves with it.

    Parameters
    ----------
    chains
        The tasks of each system; none waits for another system's task.
    left
        People left per role, beside all these tasks.
    fields
        How days lie in those integers.

    Returns
    -------
    dict
        Working days that people, successors, the host and the deadline leave to each task, all
        other systems staying where they are planned.
    """
    slot_busy = _slots([task for chain in chains for task in chain], fields)
    moved: dict[str, int] = {}
    for chain in chains:
        moved |= _pushed(chain, left, slot_busy, fields)
    return moved


def _pushed(
    chain: Sequence[Placed], left: Sequence[int], slot_busy: Mapping[str, int], fields: Fields
) -> dict[str, int]:
    """Push every task of one chain as late as it goes, the last ones first."""
    people, busy, guard = list(left), dict(slot_busy), fields.span(0, fields.horizon)
    latest_end: dict[str, int] = {}
    moved: dict[str, int] = {}
    for task in sorted(chain, key=lambda task: (-task.end, -task.start, task.id)):
        _occupy(people, task.footprint, task.start, fields.width, 1)
        late = replace(task.footprint, latest=task.footprint.slipping)
        free = free_starts(late, people, guard)
        last = latest_end.get(task.id, fields.horizon) - task.footprint.days
        if task.slot:
            busy[task.slot] ^= _span(task, task.start, fields)
            last = _latest_in_slot(task, last, busy[task.slot], fields)
        free &= fields.until[last + 1]
        start = max(task.start, (free.bit_length() - 1) // fields.width)
        _occupy(people, task.footprint, start, fields.width, -1)
        moved[task.id] = start - task.start
        for before in task.after:
            latest_end[before] = min(latest_end.get(before, fields.horizon), start)
    return moved


def critical_chain(tasks: Sequence[Placed], left: Sequence[int], fields: Fields) -> tuple[str, ...]:
    """Walk back from the last task: to the task that ends when it starts and holds it up."""
    if not tasks:
        return ()
    by_id = {task.id: task for task in tasks}
    ending: dict[int, list[Placed]] = {}
    for task in tasks:
        ending.setdefault(task.end, []).append(task)
    link: Placed | None = max(tasks, key=lambda task: (task.end, task.start, task.id))
    chain: list[str] = []
    while link is not None:
        chain.append(link.id)
        link = _holder(link, by_id, ending.get(link.start, []), left, fields)
    return tuple(reversed(chain))


def _holder(
    task: Placed,
    by_id: Mapping[str, Placed],
    ending: Sequence[Placed],
    left: Sequence[int],
    fields: Fields,
) -> Placed | None:
    for before in task.after:
        if by_id[before].end == task.start:
            return by_id[before]
    for other in ending:
        if task.slot and other.slot == task.slot:
            return other
    if task.start == 0:
        return None
    for role in short_roles(task, left, fields):
        for other in ending:
            if any(needed == role for needed, _, _ in other.footprint.demands):
                return other
    return None


def short_roles(task: Placed, left: Sequence[int], fields: Fields) -> tuple[int, ...]:
    """Return the roles of which too few are left on the day before the task."""
    shift, mask = (task.start - 1) * fields.width, (1 << fields.width) - 1
    return tuple(
        role
        for role, everywhere, _ in task.footprint.demands
        if (left[role] >> shift) & mask < everywhere & mask
    )


def _span(task: Placed, start: int, fields: Fields) -> int:
    return fields.span(start, start + task.footprint.days - 1)


def _slots(tasks: Sequence[Placed], fields: Fields) -> dict[str, int]:
    """Return the busy days of each slot."""
    busy: dict[str, int] = {}
    for task in tasks:
        if task.slot:
            busy[task.slot] = busy.get(task.slot, 0) | _span(task, task.start, fields)
    return busy


def _earliest_in_slot(task: Placed, free: int, first: int, busy: int, fields: Fields) -> int:
    """Return the first free start that keeps out of the slot's busy days."""
    for start in range(first, task.start):
        enough = free >> ((start - first) * fields.width + fields.width - 1) & 1
        if enough and not busy & _span(task, start, fields):
            return start
    return task.start


def _latest_in_slot(task: Placed, last: int, busy: int, fields: Fields) -> int:
    """Return the latest start up to ``last`` that keeps out of the slot's busy days."""
    while last > task.start and busy & _span(task, last, fields):
        last -= 1
    return last


def _occupy(people: list[int], task: Footprint, start: int, width: int, sign: int) -> None:
    for role, _, needed in task.demands:
        people[role] += sign * (needed << (start * width))
