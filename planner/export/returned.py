"""Read back a workbook of ours that somebody edited, wherever its rows and columns stand now."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from planner.export.base import SHEET, Layout, plain_text, read_base

_HEADER_WITHIN = 20
_MOST_OF_A_LIST_OF_SHEETS = 1_000_000
"""Octets looked at; a list of sheets that needs more is no honest one."""

_DAMAGED = (OSError, EOFError, LookupError, ValueError, TypeError, RuntimeError, SyntaxError,
            zipfile.BadZipFile, zlib.error)  # fmt: skip
"""What zip and XML readers raise on broken, encrypted or half-written files."""

Line = tuple[int, Sequence[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedTable:
    """One table that came back."""

    layout: Layout
    rows: Mapping[str, Mapping[str, str]]
    """Key of the row -> name of the column -> text. Columns that were deleted are absent."""
    lines: Mapping[str, int]
    """Key of the row -> where it stands now, as the spreadsheet counts."""


def read_returned(path: Path) -> tuple[ReturnedTable, ...]:
    """Return the tables of a workbook that once left the house; none for any other file."""
    if not _is_ours(path):
        return ()
    try:
        with closing(load_workbook(path, read_only=True, data_only=True)) as book:
            layouts = read_base(book[SHEET].iter_rows(values_only=True))
            found = (_read_table(book, layout) for layout in layouts)
            return tuple(table for table in found if table is not None)
    except _DAMAGED:
        return ()  # the importers read what they can of it, and say what they cannot


def _is_ours(path: Path) -> bool:
    """Look for the hidden sheet's name without loading the workbook."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open("xl/workbook.xml") as part:
            return f'"{SHEET}"'.encode() in part.read(_MOST_OF_A_LIST_OF_SHEETS)
    except _DAMAGED:
        return False


def _read_table(book: Any, layout: Layout) -> ReturnedTable | None:
    first = [layout.sheet] if layout.sheet in book.sheetnames else []
    for name in [*first, *(one for one in book.sheetnames if one not in {SHEET, layout.sheet})]:
        rows = enumerate(book[name].iter_rows(values_only=True), 1)
        places = _find_header(islice(rows, _HEADER_WITHIN), layout)
        if places:
            keyed = list(_keyed(rows, places))
            return ReturnedTable(
                layout=layout,
                rows={key: cells for key, _, cells in keyed},
                lines={key: line for key, line, _ in keyed},
            )
    return None


def _find_header(rows: Iterable[Line], layout: Layout) -> dict[str, int]:
    """Return where key (under the empty name) and columns stand, once the header has been met.

    The iterator is left right below the header.
    """
    for _, row in rows:
        titles = [plain_text(cell) for cell in row]
        if layout.key_title in titles:
            named = {name: title for name, title in layout.titles.items() if title in titles}
            if named:
                places = {name: titles.index(title) for name, title in named.items()}
                return {"": titles.index(layout.key_title), **places}
    return {}


def _keyed(
    rows: Iterator[Line], places: Mapping[str, int]
) -> Iterator[tuple[str, int, dict[str, str]]]:
    widest = max(places.values())
    for line, row in rows:
        cells = [*row, *(None for _ in range(widest + 1 - len(row)))]
        if key := plain_text(cells[places[""]]):
            yield key, line, {name: plain_text(cells[at]) for name, at in places.items() if name}
