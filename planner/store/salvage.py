"""Save what can be read of a damaged file into a new document; the damaged one is not touched."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from graph.errors import UserError
from planner.domain.change import Change, Record, RecordKind, identify
from planner.domain.step_names import StepKind, step_name
from planner.store import sqlite
from planner.store.errors import NotADocumentError
from planner.store.failures import explained
from planner.store.opening import open_store
from planner.store.payload import MalformedRecordError, decode
from planner.store.records import Address
from planner.store.references import references

_LONGEST_JUMP = 4096
"""Rows skipped at a bad place: more each time, so that a large hole is crossed quickly."""

_LAST_ROW = 10_000_000
"""Where the search for readable rows ends at the latest."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came through: with its history, or as records alone."""

    records: int
    left_out: int
    """Records that could be read but name others that could not."""
    steps: int
    """Steps of history saved; 0 when only the records could be."""


def salvage(damaged: Path, target: Path, *, who: str = "") -> Salvaged:
    """Save a damaged document to ``target``: with its history if that is whole, else without.

    Raises
    ------
    NotADocumentError
        When nothing in the file can be read.
    """
    return _whole(damaged, target) or _records(damaged, target, who)


def _whole(damaged: Path, target: Path) -> Salvaged | None:
    """Rebuild the file from its rows: enough when only indexes or free pages are bad."""
    engine = sqlite.make_engine(damaged, mode="ro")
    try:
        with explained(damaged.name), sqlite.new_file_at(target) as draft:
            sqlite.vacuum_into(engine, draft)
            return _proven(draft)
    except UserError:
        return None
    finally:
        engine.dispose()


def _proven(draft: Path) -> Salvaged:
    with open_store(draft, read_only=True) as store:
        if not store.holds_together():
            raise MalformedRecordError("journal")
        return Salvaged(len(store.read().portfolio.applications), 0, len(store.history()))


def _records(damaged: Path, target: Path, who: str) -> Salvaged:
    found = _readable(damaged)
    if not found:
        raise NotADocumentError(file=damaged.name)
    kept = dict(found)
    while broken := [a for a, r in kept.items() if any(t not in kept for t in references(r))]:
        for address in broken:
            del kept[address]
    with sqlite.new_file_at(target) as draft:
        what = step_name(StepKind.SALVAGE, file=damaged.name)
        with open_store(draft, who=who) as store:
            store.apply(what, [Change.between(None, record) for record in kept.values()])
    applications = sum(kind is RecordKind.APPLICATION for kind, _ in kept)
    return Salvaged(applications, len(found) - len(kept), 0)


def _readable(damaged: Path) -> dict[Address, Record]:
    """Return the records whose rows can still be read, in the order of the inventory."""
    log = damaged.with_name(f"{damaged.name}-wal")
    mode = "mode=ro" if log.exists() else "mode=ro&immutable=1"
    connection = sqlite3.connect(f"{damaged.absolute().as_uri()}?{mode}", uri=True)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        rows = sorted(_rows(connection), key=lambda row: str(row[0]).zfill(20))
    finally:
        connection.close()
    records = [record for _, kind, body in rows if (record := _decoded(kind, body)) is not None]
    return {identify(record): record for record in records}


def _rows(connection: sqlite3.Connection) -> Iterator[tuple[object, object, object]]:
    """Yield place, kind and text, stepping over what cannot be read."""
    query = "SELECT rowid, place, kind, body FROM record WHERE rowid > ? ORDER BY rowid LIMIT 1"
    after, jump = 0, 1
    while after < _LAST_ROW:
        try:
            row = connection.execute(query, (after,)).fetchone()
        except sqlite3.Error:
            after, jump = after + jump, min(2 * jump, _LONGEST_JUMP)
            continue
        if row is None:
            return
        after, jump = row[0], 1
        yield row[1], row[2], row[3]


def _decoded(kind: object, body: object) -> Record | None:
    try:
        return decode(RecordKind(str(kind)), str(body))
    except (ValueError, MalformedRecordError):
        return None
