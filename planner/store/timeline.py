"""The tree of steps: from any state of the document to any other.

Undo moves the *head* towards the root and redo back to the *tip*; a step made after an undo
starts a branch beside the old one, which stays. So every state the document ever had keeps its
number, and going there means taking the effects of the steps between.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from planner.domain.change import Step
from planner.domain.step_names import StepName
from planner.store.errors import UnknownStepError
from planner.store.journal import changes_of
from planner.store.payload import MalformedRecordError, decode_name
from planner.store.records import Address, Row
from planner.store.schema import STEP

_TYPES = (int, str, str, str, int, int)
"""Of number, time, person, reason, size and the step taken back."""
_STEPS = select(
    STEP.c.parent,
    STEP.c.what,
    STEP.c.name,
    STEP.c.number,
    STEP.c.at,
    STEP.c.who,
    STEP.c.reason,
    STEP.c.size,
    STEP.c.reverts,
).order_by(STEP.c.number)


@dataclass(frozen=True, slots=True)
class Route:
    """The way from one state to another: steps taken back, then steps done (again)."""

    back: tuple[int, ...]
    forth: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """A line of steps that undo left behind; ``tip`` is where to go to have it back."""

    tip: Step
    left_at: int
    """The step both lines share; 0: the empty document."""
    length: int


class Timeline:
    """All steps, read once: they are never altered, so only new ones are read again."""

    def __init__(self) -> None:
        self.steps: dict[int, Step] = {}
        self._parents: dict[int, int] = {}

    def catch_up(self, connection: Connection) -> None:
        """Read the steps that were written since; before this transaction writes one itself."""
        newest = max(self.steps, default=0)
        query = _STEPS.where(STEP.c.number > newest)
        for parent, words, name, *values in connection.execute(query).all():
            step = _step(values, decode_name(name, words))
            known = isinstance(parent, int) and (parent == 0 or parent in self.steps)
            if not known or parent >= step.number:
                raise MalformedRecordError("journal")
            self._parents[step.number] = parent
            self.steps[step.number] = step

    def parent(self, number: int) -> int:
        """Return the step this one was made on; the start stays the start."""
        return self._parents.get(number, 0)

    def line(self, number: int) -> list[int]:
        """Return the steps from the first to this one.

        Raises
        ------
        UnknownStepError
            When there is no such step.
        """
        if number and number not in self._parents:
            raise UnknownStepError(number=number)
        line = []
        while number:
            line.append(number)
            number = self._parents[number]
        return line[::-1]

    def newest_end(self, number: int) -> int:
        """Return the end of the newest line that goes on from this step."""
        reached = {number}
        for child, parent in self._parents.items():
            if parent in reached:
                reached.add(child)
        return max(reached)

    def route(self, origin: int, target: int) -> Route:
        """Return the way from one state to another; a parent is always older than its child."""
        back, forth = [], []
        while origin != target:
            if origin > target:
                back.append(origin)
                origin = self._known_parent(origin)
            else:
                forth.append(target)
                target = self._known_parent(target)
        return Route(tuple(back), tuple(forth[::-1]))

    def _known_parent(self, number: int) -> int:
        if number not in self._parents:
            raise MalformedRecordError("journal")
        return self._parents[number]

    def branches(self, tip: int) -> tuple[Branch, ...]:
        """Return the lines that do not lead to ``tip``, newest first."""
        line = set(self.line(tip))
        ends = sorted(set(self._parents) - set(self._parents.values()) - line, reverse=True)
        found = []
        for end in ends:
            own = [number for number in self.line(end) if number not in line]
            found.append(Branch(self.steps[end], self._parents[own[0]], len(own)))
        return tuple(found)


def _step(values: Sequence[Any], name: StepName) -> Step:
    """Return a row as a step; its types are checked, for the file may come from anywhere."""
    if tuple(map(type, values)) != _TYPES:
        raise MalformedRecordError("journal")
    number, at, who, reason, size, reverts = values
    try:
        when = datetime.fromisoformat(at)
    except ValueError as error:
        raise MalformedRecordError("journal") from error
    return Step(
        number=number, when=when, who=who, name=name, reason=reason, size=size, reverts=reverts
    )


def effects(connection: Connection, way: Route) -> list[Row]:
    """Return what the whole way does to each record, each of them once."""
    net: dict[Address, Row] = {}
    for steps, backwards in ((way.back, True), (way.forth, False)):
        rows = changes_of(connection, steps)
        for number in steps:
            for row in rows[number]:
                turned = Row(row.kind, row.key, row.place, row.after, row.before)
                _follow(net, turned if backwards else row)
    return [row for row in net.values() if row.before is not None or row.after is not None]


def _follow(net: dict[Address, Row], row: Row) -> None:
    address = (row.kind, row.key)
    first = net.get(address)
    before = row.before if first is None else first.before
    # A record that went and came back anew stands at its newer place.
    place = row.place if row.after is not None or first is None else first.place
    net[address] = Row(row.kind, row.key, place, before, row.after)
