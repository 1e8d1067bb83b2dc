"""From the changes of a step to rows of the journal: what they start from must still hold."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from planner.domain.change import Change
from planner.store.errors import ConflictError
from planner.store.journal import Address, Row, stored
from planner.store.payload import decode, encode
from planner.store.references import kind_name


def compacted(changes: Iterable[Change]) -> list[Change]:
    """Join changes of the same record and drop those that change nothing."""
    joined: dict[Address, Change] = {}
    for change in changes:
        address = (change.kind, change.key)
        earlier = joined.get(address)
        if earlier is not None and earlier.after != change.before:
            raise ValueError(f"{change.key!r}: a change does not start where the last one ended")
        before = change.before if earlier is None else earlier.before
        if before == change.after:
            joined.pop(address, None)
        else:
            joined[address] = Change(
                kind=change.kind, key=change.key, before=before, after=change.after
            )
    return list(joined.values())


def rows_of(connection: Connection, changes: list[Change], next_place: int) -> list[Row]:
    """Return the rows to journal, each with its place; new records go to the end."""
    now = stored(connection, ((change.kind, change.key) for change in changes))
    rows = []
    for change in changes:
        place, body = now.get((change.kind, change.key), (next_place, None))
        if body is None:
            next_place += 1
        _still_holds(change, body)
        after = None if change.after is None else encode(change.after)
        rows.append(Row(change.kind, change.key, place, body, after))
    return rows


def _still_holds(change: Change, body: str | None) -> None:
    expected = None if change.before is None else encode(change.before)
    if expected == body:
        return
    # The same record may have been written as other text by an earlier version.
    if body is not None and decode(change.kind, body) == change.before:
        return
    raise ConflictError(record=f"{kind_name(change.kind)} “{change.key}”".capitalize())
