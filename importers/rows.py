"""Rows of one table, understood cell by cell; nothing is dropped without a word."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graph.job import JobContext
from importers.body import BodyRow, RowKind
from importers.cells import Cell, Grid, Row, is_blank, raw_text, text_of
from importers.columns import ColumnReader
from importers.issues import Place, issue
from importers.office_groups import office_fills
from importers.result import RowIssue

_STEP = 250
_SKIPPED = {
    RowKind.SECTION: "section_row",
    RowKind.SUBTOTAL: "subtotal_row",
    RowKind.FOOTER: "footer_row",
    RowKind.NUMBERING: "numbering_row",
    RowKind.HEADER_AGAIN: "repeated_header",
}
_SEVERAL = re.compile(r"(?:^|[\s;])1[.)]\s*\S.*[\s;]2[.)]\s*\S|\S{3,}\s*;\s*\S{3,}", re.DOTALL)
_EMPTY: tuple[object, ...] = (None, "", ())
_REPAIRED = frozenset({"", "mojibake", "year_range", "year_from_date"})
_NOT_FILLED_DOWN = frozenset({"name", "url", "app_id", "ramping_id", "acronym"})


@dataclass(slots=True)
class Draft:
    """One row understood, before units, services and ids are settled."""

    row: int
    values: dict[str, object] = field(default_factory=dict)
    extra: list[tuple[str, str]] = field(default_factory=list)
    unit: str = ""


@dataclass(slots=True)
class TableRows:
    """What the rows of one table gave."""

    drafts: list[Draft] = field(default_factory=list)
    issues: list[RowIssue] = field(default_factory=list)
    read: int = 0
    set_aside: int = 0


def read_rows(
    grid: Grid,
    body: Sequence[BodyRow],
    readers: Sequence[ColumnReader],
    place: Place,
    ctx: JobContext,
) -> TableRows:
    """Turn the rows below a header into drafts; a row without name and address is set aside."""
    table, section = TableRows(), ""
    filled, offices = _vertical_fills(grid, readers), office_fills(grid, body, readers)
    _add_offices(filled, offices, table.issues, place)
    nameable = bool({"name", "url"} & {reader.field for reader in readers})
    if not nameable:
        table.issues.append(issue("no_name_column", place))
    for part in body:
        if part.at % _STEP == 0:
            ctx.step(part.at, len(grid.rows), place.file)
        if part.kind is RowKind.BLANK:
            continue
        number = grid.row_number(part.at)
        if part.kind is not RowKind.DATA:
            where = Place(place.file, place.sheet, number)
            table.issues.append(issue(_SKIPPED[part.kind], where, part.text))
            section = part.text if part.kind is RowKind.SECTION else section
            continue
        table.read += 1
        cells = grid.rows[part.at]
        if fills := filled.get(part.at):
            cells = _with_fills(cells, fills)
        draft = _read_row(number, cells, readers, table.issues, place)
        draft.unit = draft.unit or section
        if draft.values.get("name") or draft.values.get("url"):
            table.drafts.append(draft)
            continue
        table.set_aside += 1
        if nameable:
            shown = " · ".join(text_of(cell) for cell in cells if not is_blank(cell))
            table.issues.append(
                issue("row_without_name", Place(place.file, place.sheet, number), shown)
            )
    return table


def _read_row(
    number: int,
    cells: Row,
    readers: Sequence[ColumnReader],
    issues: list[RowIssue],
    place: Place,
) -> Draft:
    draft = Draft(number)
    width = len(cells)
    for reader in readers:
        at = reader.column
        cell = cells[at] if at < width else None
        if cell is None or cell == "":
            continue
        value, doubt = reader.known.get(cell) or reader.read(cell)
        if not doubt and reader.alone and value:
            draft.values[reader.field] = value
        else:
            _keep(draft, reader, cell, value, doubt)
        if doubt:
            issues.append(issue(doubt, _at(place, number, reader), text_of(cell)))
        if reader.field == "name" and isinstance(cell, str) and _SEVERAL.search(raw_text(cell)):
            issues.append(issue("several_applications", _at(place, number, reader), text_of(cell)))
    return draft


def _at(place: Place, number: int, reader: ColumnReader) -> Place:
    return Place(place.file, place.sheet, number, reader.guess.letter)


def _keep(draft: Draft, reader: ColumnReader, cell: Cell, value: object, doubt: str) -> None:
    name, mapped = reader.field, reader.guess.field
    if value in _EMPTY:
        if mapped and doubt not in _REPAIRED:
            draft.extra.append((name, text_of(cell)))
    elif name == "owner_unit":
        draft.unit = str(value)
    elif not mapped:
        draft.extra.append((name, str(value)))
    elif name not in draft.values:
        draft.values[name] = value
    elif isinstance(old := draft.values[name], tuple) and isinstance(value, tuple):
        draft.values[name] = tuple(dict.fromkeys((*old, *value)))
    else:
        draft.extra.append((reader.guess.header, text_of(cell)))


def _vertical_fills(
    grid: Grid, readers: Sequence[ColumnReader]
) -> dict[int, list[tuple[int, Cell]]]:
    """Return row -> cells that a merge leaves blank although they hold for that row too."""
    wanted = {reader.guess.column for reader in readers if reader.field not in _NOT_FILLED_DOWN}
    fills: dict[int, list[tuple[int, Cell]]] = {}
    for span in grid.spans:
        if span.bottom <= span.top or span.left not in wanted or span.top < 0:
            continue
        last = min(span.bottom, len(grid.rows) - 1)
        if span.top > last or span.left >= len(grid.rows[span.top]):
            continue
        cell = grid.rows[span.top][span.left]
        for at in range(span.top + 1, last + 1):
            fills.setdefault(at, []).append((span.left, cell))
    return fills


def _add_offices(
    filled: dict[int, list[tuple[int, Cell]]],
    offices: Mapping[int, tuple[int, Cell]],
    issues: list[RowIssue],
    place: Place,
) -> None:
    for at, fill in offices.items():
        filled.setdefault(at, []).append(fill)
    if offices:
        issues.append(issue("office_filled_down", place, str(len(offices))))


def _with_fills(cells: Row, fills: Sequence[tuple[int, Cell]]) -> Row:
    width = max(at for at, _ in fills) + 1
    filled = [*cells, *[""] * (width - len(cells))]
    for at, cell in fills:
        if is_blank(filled[at]):
            filled[at] = cell
    return filled
