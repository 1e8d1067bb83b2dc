"""From the changes of a step to rows of the journal: what others altered meanwhile stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from planner.domain.change import Change
from planner.store.errors import ConflictError
from planner.store.merging import CellConflict, Choice, Disagreement, Versions
from planner.store.payload import decode, encode
from planner.store.records import Address, Row, stored
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


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a step will write: changes as they come out of the merge, and their rows."""

    changes: list[Change]
    rows: list[Row]


def prepared(
    connection: Connection,
    changes: Sequence[Change],
    next_place: int,
    places: Mapping[Address, int] | None = None,
    choices: Sequence[Choice] = (),
) -> Prepared:
    """Return what to write; new records go to the end, or to the place told in ``places``.

    A change starts from the record its author saw. Where the record reads differently now, the
    cells that only one side altered come from that side.

    Raises
    ------
    ConflictError
        When both sides altered the same cell: nothing is overwritten silently.
    """
    now = stored(connection, ((change.kind, change.key) for change in changes))
    done = Prepared([], [])
    conflicts: list[CellConflict] = []
    for change in changes:
        address = (change.kind, change.key)
        place, body = now.get(address, ((places or {}).get(address, next_place), None))
        try:
            merged = _merged(change, body, choices)
        except Disagreement as found:
            conflicts.extend(found.conflicts)
            continue
        after = None if merged.after is None else encode(merged.after)
        if after != body:
            next_place += place == next_place
            done.changes.append(merged)
            done.rows.append(Row(change.kind, change.key, place, body, after))
    if conflicts:
        raise _conflict(conflicts, changes)
    return done


def change_of(row: Row) -> Change:
    """Return a row of the journal as the change it was."""
    return Change(
        kind=row.kind,
        key=row.key,
        before=None if row.before is None else decode(row.kind, row.before),
        after=None if row.after is None else decode(row.kind, row.after),
    )


def _merged(change: Change, body: str | None, choices: Sequence[Choice]) -> Change:
    expected = None if change.before is None else encode(change.before)
    if expected == body:
        return change
    theirs = None if body is None else decode(change.kind, body)
    versions = Versions(change.kind, change.key, change.before, change.after, theirs)
    merged = versions.merged(choices)
    return Change(kind=change.kind, key=change.key, before=change.before, after=merged)


def _conflict(conflicts: Sequence[CellConflict], changes: Sequence[Change]) -> ConflictError:
    first = next(c for c in changes if (c.kind, c.key) == (conflicts[0].kind, conflicts[0].key))
    name = getattr(first.after or first.before, "name", first.key)
    kind = kind_name(first.kind)
    record = f"{kind[0].upper()}{kind[1:]} “{name}”"
    return ConflictError(conflicts, changes, record=record, count=len(conflicts))
