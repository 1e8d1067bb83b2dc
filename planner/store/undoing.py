"""Undo and redo: along the line, to any state there ever was, or of one old step alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from sqlalchemy import Connection, select, tuple_

from graph.errors import BrokenReferenceError
from graph.language import translate
from planner.domain.change import Step
from planner.domain.step_names import StepKind, StepName, step_name
from planner.store import journal
from planner.store.changes import change_of, prepared
from planner.store.errors import ConflictError, StillNeededError, UnknownStepError
from planner.store.records import Address, Row, kind_of, write
from planner.store.references import check_references
from planner.store.schema import CHANGE
from planner.store.timeline import Timeline, effects

_NAMED = 3
"""Later steps named when they stand in the way of an undo."""


@dataclass(frozen=True)
class Turn:
    """One transaction: its connection, and who acts."""

    connection: Connection
    timeline: Timeline
    who: str

    @cached_property
    def past(self) -> Timeline:
        """All steps up to now; first asked for after the position is held, before writing."""
        self.timeline.catch_up(self.connection)
        return self.timeline


def travel(turn: Turn, target: int, *, way: int = 0) -> tuple[Step, ...]:
    """Stand on another step; return the steps passed: taken back, then done (again).

    ``way`` keeps to the current line: -1 back only, 1 forth only; 0 goes anywhere.
    """
    connection = turn.connection
    at = journal.position(connection, to_write=True)
    past = turn.past
    line = past.line(at.tip)
    known = {0, *(line if way else past.steps)}
    if target not in known or (target - at.head) * way < 0:
        raise UnknownStepError(number=target)
    if target == at.head:
        return ()
    path = past.route(at.head, target)
    write(connection, effects(connection, path))
    tip = at.tip if target in {0, *line} else past.newest_end(target)
    journal.move(connection, turn.who, at, target, tip)
    return tuple(replace(past.steps[n], undone=n in path.back) for n in (*path.back, *path.forth))


def next_back(turn: Turn) -> int:
    """Return where undo leads: the step before the last that holds."""
    head = journal.position(turn.connection, to_write=True).head
    return turn.past.parent(head)


def next_forth(turn: Turn) -> int:
    """Return where redo leads: the next step towards the tip, or nowhere else."""
    at = journal.position(turn.connection, to_write=True)
    return next((n for n in turn.past.line(at.tip) if n > at.head), at.head)


def return_to(turn: Turn, number: int) -> tuple[Step, ...]:
    """Bring an earlier state back as a new step: in a team nobody's step leaves the line."""
    connection = turn.connection
    at = journal.position(connection, to_write=True)
    turn.past.line(number)
    rows = effects(connection, turn.past.route(at.head, number))
    changed = [row for row in rows if row.before != row.after]
    if not changed:
        return ()
    entry = journal.Entry(turn.who, step_name(StepKind.RETURN, number=number), "")
    return (journal.append(connection, entry, at, changed),)


def take_back(turn: Turn, number: int, reason: str = "") -> Step:
    """Undo one older step by a new one; later steps stay.

    Raises
    ------
    StillNeededError
        When later steps altered the same cells or build on what it made; they are named.
    """
    at = journal.position(turn.connection, to_write=True)
    line = turn.past.line(at.head)
    if number not in line:
        raise UnknownStepError(number=number)
    rows = journal.changes_of(turn.connection, [number])[number]
    entry = journal.Entry(turn.who, _title(turn.past, number), reason, reverts=number)
    try:
        return _write_inverse(turn.connection, at, entry, rows)
    except ConflictError as error:
        touched = {(found.kind, found.key) for found in error.conflicts}
        later = _later(turn.connection, number, touched)
        steps = [turn.past.steps[n] for n in line if n in later]
        raise StillNeededError(
            error.conflicts, number=number, why=str(error), steps=_listed(steps)
        ) from error
    except BrokenReferenceError as error:
        raise StillNeededError(
            number=number, why=str(error), steps=translate("store", "langkah yang memakainya")
        ) from error


def take_back_own(turn: Turn, *, reverting: bool) -> tuple[Step, ...]:
    """Undo (or redo) the newest step of this person that still holds; nothing when none does."""
    head = journal.position(turn.connection, to_write=True).head
    line = turn.past.line(head)
    steps = turn.past.steps
    taken_back = {steps[n].reverts for n in line}
    mine = [
        n
        for n in line
        if steps[n].who == turn.who and n not in taken_back and bool(steps[n].reverts) is reverting
    ]
    return (take_back(turn, mine[-1]),) if mine else ()


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


def _title(past: Timeline, number: int) -> StepName:
    old = past.steps[number]
    if not old.reverts:
        return step_name(StepKind.TAKE_BACK, number=number, step=old.name)
    return step_name(StepKind.BRING_BACK, number=old.reverts, step=past.steps[old.reverts].name)


def _later(connection: Connection, number: int, touched: set[Address]) -> set[int]:
    """Return the later steps that changed these records (the first hundred of them)."""
    addresses = [(kind.value, key) for kind, key in sorted(touched)[:100]]
    query = select(CHANGE.c.step).where(
        CHANGE.c.step > number, tuple_(CHANGE.c.kind, CHANGE.c.key).in_(addresses)
    )
    return {row.step for row in connection.execute(query)}


def _listed(steps: list[Step]) -> str:
    one = translate("store", "langkah {number} “{what}”")
    named = [one.format(number=step.number, what=step.what) for step in steps[-_NAMED:]]
    return ", ".join(reversed(named))


def record_history(turn: Turn, address: Address) -> list[tuple[Step, Row]]:
    """Return what each step of the current line did to one record, oldest first."""
    kind, key = address
    line = set(turn.past.line(journal.position(turn.connection).head))
    query = (
        select(CHANGE)
        .where(CHANGE.c.kind == kind.value, CHANGE.c.key == key)
        .order_by(CHANGE.c.step)
    )
    return [
        (
            turn.past.steps[row.step],
            Row(kind_of(row.kind), row.key, row.place, row.before, row.after),
        )
        for row in turn.connection.execute(query)
        if row.step in line
    ]
