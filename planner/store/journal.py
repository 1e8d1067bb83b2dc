"""The journal: steps with their changes, only ever added to, and where the document stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import Connection, func, insert, select, update

from planner.domain.change import Step
from planner.domain.step_names import StepName
from planner.store.payload import MalformedRecordError, encode_name
from planner.store.records import CHUNK, Row, kind_of, write
from planner.store.schema import CHANGE, DOCUMENT, MOVEMENT, STEP

_CHANGES = select(
    CHANGE.c.step, CHANGE.c.kind, CHANGE.c.key, CHANGE.c.place, CHANGE.c.before, CHANGE.c.after
).order_by(CHANGE.c.step, CHANGE.c.place)


@dataclass(frozen=True, slots=True)
class Position:
    """Where the document stands: last step that holds, end of its line, next free place."""

    head: int
    tip: int
    next_place: int


@dataclass(frozen=True, slots=True)
class Entry:
    """What a new step says about itself."""

    who: str
    name: StepName
    reason: str
    reverts: int = 0


def position(connection: Connection, *, to_write: bool = False) -> Position:
    """Return where the document stands; a writer holds it until the transaction ends."""
    query = select(DOCUMENT.c.head, DOCUMENT.c.tip, DOCUMENT.c.next_place)
    found = connection.execute(query.with_for_update() if to_write else query).one_or_none()
    # SQLite keeps whatever someone puts into a column, whatever the column was made for.
    if found is None or not all(isinstance(value, int) and value >= 0 for value in found):
        raise MalformedRecordError("document")
    return Position(*found)


def check_position(connection: Connection) -> None:
    """Refuse a document that stands on a step it does not have."""
    at = position(connection)
    wanted = {at.head, at.tip} - {0}
    known = select(func.count()).where(STEP.c.number.in_(wanted))
    if connection.execute(known).scalar_one() != len(wanted):
        raise MalformedRecordError("document")


def unwritten(entry: Entry, number: int) -> Step:
    """Return a step that holds no change."""
    return Step(
        number=number,
        when=_now(),
        who=entry.who,
        name=entry.name,
        reason=entry.reason,
        reverts=entry.reverts,
    )


def append(connection: Connection, entry: Entry, at: Position, rows: Sequence[Row]) -> Step:
    """Write a step with its changes and their effects; the document then stands on it."""
    number = connection.execute(select(func.coalesce(func.max(STEP.c.number), 0) + 1)).scalar_one()
    step = replace(unwritten(entry, number), size=len(rows))
    connection.execute(
        insert(STEP).values(
            number=number,
            parent=at.head,
            at=step.when.isoformat(),
            who=step.who,
            what=step.what,
            name=encode_name(step.name),
            reason=step.reason,
            size=step.size,
            reverts=step.reverts,
        )
    )
    connection.execute(
        insert(CHANGE),
        [
            {
                "step": number,
                "kind": row.kind.value,
                "key": row.key,
                "place": row.place,
                "before": row.before,
                "after": row.after,
            }
            for row in rows
        ],
    )
    write(connection, rows)
    next_place = max(at.next_place, 1 + max(row.place for row in rows))
    connection.execute(update(DOCUMENT).values(head=number, tip=number, next_place=next_place))
    return step


def move(connection: Connection, who: str, at: Position, target: int, tip: int) -> None:
    """Stand on another step, and note who went there: undo is part of the audit trail too."""
    number = func.coalesce(select(func.max(MOVEMENT.c.number)).scalar_subquery(), 0) + 1
    went = {"at": _now().isoformat(), "who": who, "origin": at.head, "target": target}
    connection.execute(insert(MOVEMENT).values(number=number, **went))
    connection.execute(update(DOCUMENT).values(head=target, tip=tip))


def changes_of(connection: Connection, steps: Sequence[int]) -> dict[int, list[Row]]:
    """Return the changes of these steps, in the order in which they were made."""
    found: dict[int, list[Row]] = {number: [] for number in steps}
    for start in range(0, len(steps), CHUNK):
        part = _CHANGES.where(CHANGE.c.step.in_(steps[start : start + CHUNK]))
        for number, kind, key, place, before, after in connection.execute(part):
            found[number].append(Row(kind_of(kind), key, place, before, after))
    return found


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)
