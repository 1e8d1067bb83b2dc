"""Undo and redo: along the line, to any state there ever was, or of one old step alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select, tuple_

from graph.errors import BrokenReferenceError
from graph.language import translate
from planner.domain.change import Step
from planner.store import journal, timeline
from planner.store.changes import change_of, prepared
from planner.store.errors import ConflictError, StillNeededError, UnknownStepError
from planner.store.records import Address, Row, kind_of, write
from planner.store.references import check_references
from planner.store.schema import CHANGE

_NAMED = 3
"""Later steps named when they stand in the way of an undo."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A line of steps that undo left behind; ``tip`` is where to go to have it back."""

    tip: Step
    left_at: int
    """The step both lines share; 0: the empty document."""
    length: int


def travel(connection: Connection, who: str, target: int, *, way: int = 0) -> tuple[Step, ...]:
    """Stand on another step; return the steps passed: taken back, then done (again).

    ``way`` keeps to the current line: -1 back only, 1 forth only; 0 goes anywhere.
    """
    at = journal.position(connection, to_write=True)
    tree = timeline.parents(connection)
    line = timeline.ancestry(tree, at.tip)
    known = {0, *(line if way else tree)}
    if target not in known or (target - at.head) * way < 0:
        raise UnknownStepError(number=target)
    if target == at.head:
        return ()
    path = timeline.route(tree, at.head, target)
    write(connection, timeline.effects(connection, path))
    tip = at.tip if target in {0, *line} else timeline.newest_end(tree, target)
    journal.move(connection, who, at, target, tip)
    passed = (*path.back, *path.forth)
    known_steps = journal.steps(connection, passed)
    return tuple(replace(known_steps[n], undone=n in path.back) for n in passed)


def return_to(connection: Connection, who: str, number: int) -> tuple[Step, ...]:
    """Bring an earlier state back as a new step: in a team nobody's step leaves the line."""
    at = journal.position(connection, to_write=True)
    tree = timeline.parents(connection)
    timeline.ancestry(tree, number)
    rows = timeline.effects(connection, timeline.route(tree, at.head, number))
    changed = [row for row in rows if row.before != row.after]
    if not changed:
        return ()
    what = translate("store", "Kembali ke keadaan setelah langkah {number}").format(number=number)
    return (journal.append(connection, journal.Entry(who, what, ""), at, changed),)


def take_back(connection: Connection, who: str, number: int, reason: str = "") -> Step:
    """Undo one older step by a new one; later steps stay.

    Raises
    ------
    StillNeededError
        When later steps altered the same cells or build on what it made; they are named.
    """
    at = journal.position(connection, to_write=True)
    line = timeline.ancestry(timeline.parents(connection), at.head)
    if number not in line:
        raise UnknownStepError(number=number)
    old = journal.steps(connection, [number])[number]
    rows = journal.changes_of(connection, [number])[number]
    entry = journal.Entry(who, _title(connection, old), reason, reverts=number)
    try:
        return _write_inverse(connection, at, entry, rows)
    except ConflictError as error:
        touched = {(found.kind, found.key) for found in error.conflicts}
        steps = _later(connection, line, number, touched)
        raise StillNeededError(
            error.conflicts, number=number, why=str(error), steps=_listed(steps)
        ) from error
    except BrokenReferenceError as error:
        raise StillNeededError(
            number=number, why=str(error), steps=translate("store", "langkah yang memakainya")
        ) from error


def own_step(connection: Connection, who: str, *, reverting: bool) -> int:
    """Return the newest step of this person that is still to be undone (or redone); 0: none."""
    head = journal.position(connection).head
    line = timeline.ancestry(timeline.parents(connection), head)
    known = journal.steps(connection, line)
    taken_back = {known[n].reverts for n in line}
    mine = (
        n
        for n in line
        if known[n].who == who and n not in taken_back and bool(known[n].reverts) is reverting
    )
    return max(mine, default=0)


def branches(connection: Connection) -> tuple[Branch, ...]:
    """Return the lines left behind by undo, newest first."""
    at = journal.position(connection)
    tree = timeline.parents(connection)
    line = set(timeline.ancestry(tree, at.tip))
    ends = sorted(set(tree) - set(tree.values()) - line, reverse=True)
    known = journal.steps(connection, ends)
    found = []
    for end in ends:
        own = [n for n in timeline.ancestry(tree, end) if n not in line]
        found.append(Branch(known[end], tree[own[0]], len(own)))
    return tuple(found)


def _write_inverse(
    connection: Connection, at: journal.Position, entry: journal.Entry, rows: list[Row]
) -> Step:
    changes = [change_of(row).inverse() for row in rows]
    places = {(row.kind, row.key): row.place for row in rows}
    ready = prepared(connection, changes, at.next_place, places)
    if not ready.rows:
        return journal.unwritten(entry, at.head)
    step = journal.append(connection, entry, at, ready.rows)
    check_references(connection, ready.changes)
    return step


def _title(connection: Connection, old: Step) -> str:
    if not old.reverts:
        return translate("store", "Urungkan langkah {number}: {what}").format(
            number=old.number, what=old.what
        )
    first = journal.steps(connection, [old.reverts])[old.reverts]
    return translate("store", "Kembalikan langkah {number}: {what}").format(
        number=first.number, what=first.what
    )


def _later(
    connection: Connection, line: Iterable[int], number: int, touched: set[Address]
) -> list[Step]:
    addresses = [(kind.value, key) for kind, key in sorted(touched)[:100]]
    query = select(CHANGE.c.step).where(
        CHANGE.c.step > number, tuple_(CHANGE.c.kind, CHANGE.c.key).in_(addresses)
    )
    found = {row.step for row in connection.execute(query)} & set(line)
    return list(journal.steps(connection, found).values())


def _listed(steps: list[Step]) -> str:
    one = translate("store", "langkah {number} “{what}”")
    named = [one.format(number=step.number, what=step.what) for step in steps[-_NAMED:]]
    return ", ".join(reversed(named))


def record_history(connection: Connection, address: Address) -> list[tuple[int, Row]]:
    """Return what each step of the current line did to one record, oldest first."""
    kind, key = address
    head = journal.position(connection).head
    line = set(timeline.ancestry(timeline.parents(connection), head))
    query = (
        select(CHANGE)
        .where(CHANGE.c.kind == kind.value, CHANGE.c.key == key)
        .order_by(CHANGE.c.step)
    )
    return [
        (row.step, Row(kind_of(row.kind), row.key, row.place, row.before, row.after))
        for row in connection.execute(query)
        if row.step in line
    ]
