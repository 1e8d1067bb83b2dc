"""Rows of one table, understood cell by cell; nothing is dropped without a word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from operator import itemgetter
from typing import NamedTuple

from graph.job import JobContext
from importers.body import BodyRow, RowKind
from importers.cells import Cell, Grid, Row, is_blank, raw_text, text_of
from importers.columns import NOTHING, ColumnReader, Found
from importers.issues import Place, issue
from importers.office_groups import office_fills
from importers.personal import MASK, personal_parts
from importers.result import RowIssue
from importers.stopping import watched

_BATCH = 1_000
_LOOKED_THROUGH = 2_000
"""Rows in which free text is searched for personal data; exports mask all of it."""
_SKIPPED = {
    RowKind.SECTION: "section_row",
    RowKind.SUBTOTAL: "subtotal_row",
    RowKind.FOOTER: "footer_row",
    RowKind.NUMBERING: "numbering_row",
    RowKind.HEADER_AGAIN: "repeated_header",
}
_SEVERAL = re.compile(
    r"(?:^|[\s;])(?:1[.)]\s*\S.*[\s;]2|a[.)]\s*\S.*\nb)[.)]\s*\S"
    r"|\S{3,}\s*;\s*\S{3,}|^\s*[-•*–]\s*\S[^\n]*\n\s*[-•*–]\s*\S",
    re.DOTALL,
)
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
    reading = _Reading(grid, readers, place)
    filled, offices = _vertical_fills(grid, readers), office_fills(grid, body, readers, ctx)
    _add_offices(filled, offices, reading.table.issues, place)
    nameable = bool({"name", "url"} & {reader.field for reader in readers})
    if not nameable:
        reading.table.issues.append(issue("no_name_column", place))
    for batch in _batches(body, grid, filled, reading):
        ctx.step(batch[-1].at, len(grid.rows), place.file)
        reading.take(batch)
    reading.settle(nameable, ctx)
    return reading.table


def _batches(
    body: Sequence[BodyRow],
    grid: Grid,
    filled: Mapping[int, Sequence[tuple[int, Cell]]],
    reading: _Reading,
) -> Iterator[list[_Line]]:
    """Yield the rows that hold data, some at a time; note the others."""
    section, batch = "", list[_Line]()
    for part in body:
        if part.kind is RowKind.DATA:
            cells = grid.rows[part.at]
            if fills := filled.get(part.at):
                cells = _with_fills(cells, fills)
            batch.append(_Line(part.at, cells, section, Draft(grid.row_number(part.at))))
            if len(batch) >= _BATCH:
                yield batch
                batch = []
        elif part.kind is not RowKind.BLANK:
            reading.note(part.at, _SKIPPED[part.kind], "", part.text)
            section = part.text if part.kind is RowKind.SECTION else section
    if batch:
        yield batch


class _Line(NamedTuple):
    at: int
    cells: Row
    section: str
    """The office named in a row of its own above."""
    draft: Draft


class _Reading:
    """Understands rows column by column, for a column's cells are much alike."""

    def __init__(self, grid: Grid, readers: Sequence[ColumnReader], place: Place) -> None:
        self.table = TableRows()
        self._grid, self._readers, self._place = grid, readers, place
        self._private = {reader.column for reader in readers if reader.guess.personal}
        self._in_text: Counter[int] = Counter()
        self._lines: list[_Line] = []
        self._noted: list[tuple[int, RowIssue]] = []

    def note(self, at: int, kind: str, column: str, value: str) -> None:
        place = Place(self._place.file, self._place.sheet, self._grid.row_number(at), column)
        self._noted.append((at, issue(kind, place, value)))

    def take(self, lines: Sequence[_Line]) -> None:
        columns = list(zip_longest(*[line.cells for line in lines]))
        values = [line.draft.values for line in lines]
        for reader in self._readers:
            if reader.column < len(columns):
                cells = columns[reader.column]
                self._take_column(reader, lines, cells, values)
                if len(self._lines) < _LOOKED_THROUGH and reader.free:
                    found = sum(bool(personal_parts(text_of(cell))) for cell in cells)
                    self._in_text[reader.column] += found
        self._lines += lines

    def _take_column(
        self,
        reader: ColumnReader,
        lines: Sequence[_Line],
        cells: Sequence[Cell],
        values: Sequence[dict[str, object]],
    ) -> None:
        name, alone = reader.field, reader.alone
        for at, found in enumerate(reader.read(cells)):
            value, doubt = found
            if alone and value and not doubt:
                values[at][name] = value
            elif found is not NOTHING:
                self._take_cell(reader, lines[at], cells[at], found)
        if name == "name":
            for line, cell in zip(lines, cells, strict=True):
                if _names_several(cell):
                    self.note(line.at, "several_applications", reader.guess.letter, text_of(cell))

    def _take_cell(self, reader: ColumnReader, line: _Line, cell: Cell, found: Found) -> None:
        value, doubt = found
        _keep(line.draft, reader, cell, value, doubt)
        if doubt:
            shown = MASK if reader.guess.personal else text_of(cell)
            self.note(line.at, doubt, reader.guess.letter, shown)

    def _shown(self, cells: Row) -> str:
        """Return the row in one line, whole columns of personal data left out."""
        return " · ".join(
            text_of(cell)
            for at, cell in enumerate(cells)
            if at not in self._private and not is_blank(cell)
        )

    def _personal_notes(self) -> Iterator[RowIssue]:
        """Yield which columns of free text hold personal data, and in how many cells."""
        for reader in self._readers:
            if count := self._in_text[reader.column]:
                place = Place(self._place.file, self._place.sheet, 0, reader.guess.letter)
                yield issue("personal_text", place, f"{reader.guess.header} ({count})")

    def settle(self, nameable: bool, ctx: JobContext) -> None:
        """Set aside the rows that nothing names, and put the issues in the order of the rows."""
        table = self.table
        table.read = len(self._lines)
        for line in watched(self._lines, ctx):
            draft = line.draft
            draft.unit = draft.unit or line.section
            if draft.values.get("name") or draft.values.get("url"):
                table.drafts.append(draft)
                continue
            table.set_aside += 1
            if nameable:
                self.note(line.at, "row_without_name", "", self._shown(line.cells))
        table.issues += self._personal_notes()
        table.issues += [one for _, one in sorted(self._noted, key=itemgetter(0))]


def _names_several(cell: Cell) -> bool:
    return (
        isinstance(cell, str)
        and (";" in cell or "2" in cell or "\n" in cell)
        and bool(_SEVERAL.search(raw_text(cell)))
    )


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
