"""The journal: a tree of steps that only ever grows, and the place where the document stands.

Undo moves the *head* towards the root and redo back to the *tip*; a step made after an undo
starts a branch beside the old one, which stays. So every state the document ever had keeps its
number, and going there means taking the effects of the steps between.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from planner.domain.change import RecordKind, Step
from planner.store.errors import UnknownStepError
from planner.store.payload import MalformedRecordError
from planner.store.schema import CHANGE, DOCUMENT, MOVEMENT, RECORD, STEP

_CHUNK = 500
"""Parameters in one ``IN``; SQLite takes 32,766, PostgreSQL 65,535."""

_TREE = select(STEP.c.number, STEP.c.parent)
_CHANGES = select(
    CHANGE.c.step, CHANGE.c.kind, CHANGE.c.key, CHANGE.c.place, CHANGE.c.before, CHANGE.c.after
).order_by(CHANGE.c.step, CHANGE.c.place)
_REMOVE = delete(RECORD).where(
    RECORD.c.kind == bindparam("of_kind"), RECORD.c.key == bindparam("under")
)

Address = tuple[RecordKind, str]


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
    what: str
    reason: str


@dataclass(frozen=True, slots=True)
class Row:
    """The text of one record at its place in the inventory; ``None``: not there."""

    kind: RecordKind
    key: str
    place: int
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Route:
    """The way from one state to another: steps taken back, then steps done (again)."""

    back: tuple[int, ...]
    forth: tuple[int, ...]


def position(connection: Connection, *, to_write: bool = False) -> Position:
    """Return where the document stands; a writer holds it until the transaction ends."""
    query = select(DOCUMENT.c.head, DOCUMENT.c.tip, DOCUMENT.c.next_place)
    found = connection.execute(query.with_for_update() if to_write else query).one_or_none()
    if found is None:
        raise MalformedRecordError("document")
    return Position(*found)


def check_position(connection: Connection) -> None:
    """Refuse a document that stands on a step it does not have."""
    at = position(connection)
    wanted = {at.head, at.tip} - {0}
    known = select(func.count()).where(STEP.c.number.in_(wanted))
    if connection.execute(known).scalar_one() != len(wanted):
        raise MalformedRecordError("document")


def stored(connection: Connection, wanted: Iterable[Address]) -> dict[Address, tuple[int, str]]:
    """Return place and text of those records that exist."""
    by_kind: dict[RecordKind, list[str]] = {}
    for kind, key in wanted:
        by_kind.setdefault(kind, []).append(key)
    found: dict[Address, tuple[int, str]] = {}
    columns = select(RECORD.c.key, RECORD.c.place, RECORD.c.body)
    for kind, keys in by_kind.items():
        of_kind = columns.where(RECORD.c.kind == kind.value)
        for start in range(0, len(keys), _CHUNK):
            part = of_kind.where(RECORD.c.key.in_(keys[start : start + _CHUNK]))
            for key, place, body in connection.execute(part):
                found[kind, key] = (place, body)
    return found


def unwritten(entry: Entry, number: int) -> Step:
    """Return a step that holds no change."""
    return Step(number=number, when=_now(), who=entry.who, what=entry.what, reason=entry.reason)


def contents(connection: Connection) -> dict[Address, tuple[int, str]]:
    """Return place and text of every record."""
    query = select(RECORD.c.kind, RECORD.c.key, RECORD.c.place, RECORD.c.body)
    return {
        (_kind(kind), key): (place, body) for kind, key, place, body in connection.execute(query)
    }


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
            reason=step.reason,
            size=step.size,
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


def write(connection: Connection, rows: Sequence[Row]) -> None:
    """Give the records of ``rows`` their text after; those without one go."""
    gone = [{"of_kind": row.kind.value, "under": row.key} for row in rows if row.before is not None]
    if gone:
        connection.execute(_REMOVE, gone)
    there = [
        {"kind": row.kind.value, "key": row.key, "place": row.place, "body": row.after}
        for row in rows
        if row.after is not None
    ]
    if there:
        connection.execute(insert(RECORD), there)


def move(connection: Connection, who: str, at: Position, target: int, tip: int) -> None:
    """Stand on another step, and note who went there: undo is part of the audit trail too."""
    number = func.coalesce(select(func.max(MOVEMENT.c.number)).scalar_subquery(), 0) + 1
    went = {"at": _now().isoformat(), "who": who, "origin": at.head, "target": target}
    connection.execute(insert(MOVEMENT).values(number=number, **went))
    connection.execute(update(DOCUMENT).values(head=target, tip=tip))


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


def changes_of(connection: Connection, steps: Sequence[int]) -> dict[int, list[Row]]:
    """Return the changes of these steps, in the order in which they were made."""
    found: dict[int, list[Row]] = {number: [] for number in steps}
    for start in range(0, len(steps), _CHUNK):
        part = _CHANGES.where(CHANGE.c.step.in_(steps[start : start + _CHUNK]))
        for number, kind, key, place, before, after in connection.execute(part):
            found[number].append(Row(_kind(kind), key, place, before, after))
    return found


def _kind(name: str) -> RecordKind:
    try:
        return RecordKind(name)
    except ValueError as error:
        raise MalformedRecordError(name) from error


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def _follow(net: dict[Address, Row], row: Row) -> None:
    address = (row.kind, row.key)
    first = net.get(address)
    before = row.before if first is None else first.before
    # A record that went and came back anew stands at its newer place.
    place = row.place if row.after is not None or first is None else first.place
    net[address] = Row(row.kind, row.key, place, before, row.after)


def steps(connection: Connection, numbers: Iterable[int] | None = None) -> dict[int, Step]:
    """Return steps by number, as written."""
    wanted = None if numbers is None else set(numbers)
    return {
        row.number: Step(
            number=row.number,
            when=datetime.fromisoformat(row.at),
            who=row.who,
            what=row.what,
            reason=row.reason,
            size=row.size,
        )
        for row in connection.execute(select(STEP).order_by(STEP.c.number))
        if wanted is None or row.number in wanted
    }
