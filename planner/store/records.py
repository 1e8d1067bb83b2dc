"""The table of records: text under kind and key, at its place in the inventory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, select

from planner.domain.change import RecordKind
from planner.store.payload import MalformedRecordError
from planner.store.schema import RECORD

CHUNK = 500
"""Values in one ``IN``; above that, looking through a whole kind once is quicker."""

_REMOVE = delete(RECORD).where(
    RECORD.c.kind == bindparam("of_kind"), RECORD.c.key == bindparam("under")
)

Address = tuple[RecordKind, str]


@dataclass(frozen=True, slots=True)
class Row:
    """The text of one record at its place in the inventory; ``None``: not there."""

    kind: RecordKind
    key: str
    place: int
    before: str | None
    after: str | None


def stored(connection: Connection, wanted: Iterable[Address]) -> dict[Address, tuple[int, str]]:
    """Return place and text of those records that exist."""
    by_kind: dict[RecordKind, set[str]] = {}
    for kind, key in wanted:
        by_kind.setdefault(kind, set()).add(key)
    found: dict[Address, tuple[int, str]] = {}
    columns = select(RECORD.c.key, RECORD.c.place, RECORD.c.body)
    for kind, keys in by_kind.items():
        query = columns.where(RECORD.c.kind == kind.value)
        if len(keys) <= CHUNK:
            query = query.where(RECORD.c.key.in_(keys))
        for key, place, body in connection.execute(query):
            if key in keys:
                found[kind, key] = (place, body)
    return found


def contents(connection: Connection) -> dict[Address, tuple[int, str]]:
    """Return place and text of every record."""
    query = select(RECORD.c.kind, RECORD.c.key, RECORD.c.place, RECORD.c.body)
    return {
        (kind_of(kind), key): (place, body) for kind, key, place, body in connection.execute(query)
    }


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


def kind_of(name: str) -> RecordKind:
    """Return the kind with this stored name."""
    try:
        return RecordKind(name)
    except ValueError as error:
        raise MalformedRecordError(name) from error
