"""Move a whole document between a file and a team's database, journal included."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Table, delete, func, insert, select

from planner.store.errors import NotEmptyError
from planner.store.schema import CHANGE, DOCUMENT, MOVEMENT, RECORD, STEP

_PART = 2_000
"""Rows that travel together."""

_TABLES = (STEP, CHANGE, MOVEMENT, RECORD, DOCUMENT)
"""In the order in which one may be written: a change names its step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """What went over; places never show a password."""

    source: str
    target: str
    steps: int
    records: int


def copy_rows(source: Connection, target: Connection, name: str) -> Mapping[str, int]:
    """Copy every row as it stands; return how many of each table.

    The letters of each record are the same afterwards.

    Raises
    ------
    NotEmptyError
        When the target holds a history already: two histories are never mixed.
    """
    if target.execute(select(func.count()).select_from(STEP)).scalar_one():
        raise NotEmptyError(file=name)
    target.execute(delete(DOCUMENT))
    return {table.name: _copy_table(source, target, table) for table in _TABLES}


def _copy_table(source: Connection, target: Connection, table: Table) -> int:
    copied = 0
    rows = source.execute(select(table)).mappings()
    for part in rows.partitions(_PART):
        target.execute(insert(table), [dict(row) for row in part])
        copied += len(part)
    return copied
