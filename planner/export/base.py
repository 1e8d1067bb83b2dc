"""What left the house, kept beside it as fingerprints: the base of a three-way merge.

A hidden sheet lists, for every row that may come back, a fingerprint of each cell. An edit is a
cell that no longer has its fingerprint; a conflict is one that the document changed meanwhile
as well. The values themselves are not stored twice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from planner.export.report import Report
from planner.export.safe import clean
from planner.export.table import Formula, Table

SHEET = "_ramping"
_MARK, _FORMAT = "ramping", 1
_TABLE = "#"
_SIZE = 6
"""Hex digits per cell: one edit in 16 million would be missed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One table as it left: where it stood, and the titles its columns had."""

    table: str
    sheet: str
    key_title: str
    titles: Mapping[str, str]
    """Stable name -> title of each column that may come back."""
    prints: Mapping[str, Mapping[str, str]]
    """Key of the row -> name of the column -> fingerprint."""


def plain_text(value: object) -> str:
    """Return a cell as text that editing programs do not alter by themselves.

    Examples
    --------
    >>> plain_text(1500000.0), plain_text(" dua  kata "), plain_text(None)
    ('1500000', 'dua kata', '')
    """
    if isinstance(value, Formula):
        value = value.value
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return f"{value:.10g}" if value != int(value) else str(int(value))
    return " ".join(clean(str(value)).split())


def fingerprint(value: object) -> str:
    """Return the fingerprint of a cell."""
    return hashlib.blake2b(plain_text(value).encode(), digest_size=_SIZE // 2).hexdigest()


def base_rows(report: Report, tables: Iterable[Table]) -> Iterator[list[Any]]:
    """Yield the rows of the hidden sheet for the tables that may come back."""
    yield [_MARK, _FORMAT, report.snapshot.revision, clean(report.document)]
    for table in tables:
        places = [n for n, column in enumerate(table.columns) if column.name]
        key, named = places[0], places[1:]
        columns = (table.columns[n] for n in named)
        titles = [clean(text) or "-" for one in columns for text in (one.name, one.title)]
        yield [
            _TABLE,
            table.name,
            clean(table.title),
            clean(table.columns[key].title),
            *titles,
        ]
        for row in table.rows:
            yield [clean(str(row[key])), "".join(fingerprint(row[n]) for n in named)]


def read_base(rows: Iterable[Sequence[Any]]) -> tuple[Layout, ...]:
    """Return what the hidden sheet holds; nothing when it is not one of ours."""
    held = iter(rows)
    first = next(held, ())
    if list(first[:2]) != [_MARK, _FORMAT]:
        return ()
    layouts: list[tuple[list[str], dict[str, Mapping[str, str]]]] = []
    for row in held:
        cells = [str(cell) for cell in row if cell is not None]
        if cells[:1] == [_TABLE]:
            layouts.append((cells, {}))
        elif len(cells) == 2 and layouts:
            names = layouts[-1][0][4::2]
            pieces = [cells[1][n : n + _SIZE] for n in range(0, len(cells[1]), _SIZE)]
            layouts[-1][1][cells[0]] = dict(zip(names, pieces, strict=False))
    return tuple(
        Layout(
            table=head[1],
            sheet=head[2],
            key_title=head[3],
            titles=dict(zip(head[4::2], head[5::2], strict=False)),
            prints=prints,
        )
        for head, prints in layouts
    )
