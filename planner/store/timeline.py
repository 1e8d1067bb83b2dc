"""The tree of steps: from any state of the document to any other.

Undo moves the *head* towards the root and redo back to the *tip*; a step made after an undo
starts a branch beside the old one, which stays. So every state the document ever had keeps its
number, and going there means taking the effects of the steps between.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from planner.store.errors import UnknownStepError
from planner.store.journal import changes_of
from planner.store.payload import MalformedRecordError
from planner.store.records import Address, Row
from planner.store.schema import STEP

_TREE = select(STEP.c.number, STEP.c.parent)


@dataclass(frozen=True, slots=True)
class Route:
    """The way from one state to another: steps taken back, then steps done (again)."""

    back: tuple[int, ...]
    forth: tuple[int, ...]


def parents(connection: Connection) -> dict[int, int]:
    """Return the tree: each step and the one it was made on, which is always older."""
    tree = {row.number: row.parent for row in connection.execute(_TREE)}
    if any(parent and (parent >= number or parent not in tree) for number, parent in tree.items()):
        raise MalformedRecordError("journal")
    return tree


def ancestry(tree: Mapping[int, int], number: int) -> list[int]:
    """Return the line from the first step to this one."""
    if number and number not in tree:
        raise UnknownStepError(number=number)
    line = []
    while number:
        line.append(number)
        number = tree[number]
    return line[::-1]


def newest_end(tree: Mapping[int, int], number: int) -> int:
    """Return the end of the newest line that goes on from this step."""
    for child in sorted(tree, reverse=True):
        if number in ancestry(tree, child):
            return child
    return number


def route(tree: Mapping[int, int], origin: int, target: int) -> Route:
    """Return the way from one state to another; a parent is always older than its child."""
    back, forth = [], []
    while origin != target:
        if origin > target:
            back.append(origin)
            origin = tree[origin]
        else:
            forth.append(target)
            target = tree[target]
    return Route(tuple(back), tuple(forth[::-1]))


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
