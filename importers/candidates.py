"""The tables a sheet may hold: one below another, or turned on its side, each with its columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from graph.job import JobContext
from graph.language import translate
from importers.body import speaks_for_columns
from importers.cells import Cell, Grid, Row, is_blank, text_of
from importers.evidence import Evidence, cell_kinds, judge_column
from importers.header import AGAIN, Header, find_header, known_words
from importers.mapping import fingerprint, map_columns
from importers.result import ColumnGuess
from importers.stopping import watched
from importers.ticks import fold_ticks
from importers.units import is_labelled_unit, section_unit

Profiles = Mapping[str, Mapping[str, str]]
HEADLESS = 0
"""The header row of a table that has none."""
_SAMPLED_ROWS = 400
_TITLE_ROWS, _CLOSE = 12, 2
_MOST_TABLES = 50
_LONGEST_FORM = 200


@dataclass(frozen=True, slots=True)
class Candidate:
    """A header, the columns below it as they are understood, and where its rows end."""

    grid: Grid
    header: Header
    stop: int
    guesses: tuple[ColumnGuess, ...]
    evidence: tuple[Evidence, ...]
    key: str
    section: str = ""
    """The office named right above this header."""

    @property
    def has_names(self) -> bool:
        """Whether rows can become applications."""
        return bool({"name", "url"} & {guess.field for guess in self.guesses})

    @property
    def worth(self) -> float:
        """How much this looks like the list of applications."""
        fields = {guess.field: guess.confidence for guess in self.guesses if guess.field}
        named = 3.0 if "name" in fields else 1.5 if "url" in fields else 0.0
        rows = self.stop - self.header.bottom - 1
        return named + sum(fields.values()) + min(rows, 50) / 50


def find_candidates(
    grid: Grid, profiles: Profiles, ctx: JobContext, header_row: int | None = None
) -> list[Candidate]:
    """Return the tables of a sheet, from top to bottom; ``header_row`` names the one wanted."""
    if header_row == HEADLESS:
        lettered, letters = _headless(grid)
        return [_candidate(lettered, letters, len(lettered.rows), profiles)]
    if header_row is not None:
        at = header_row - grid.first_row
        header = find_header(grid, at, at + 1) if 0 <= at < len(grid.rows) else None
        return [_candidate(grid, header, len(grid.rows), profiles)] if header else []
    header = find_header(grid)
    if header and (halves := _beside(grid, header)):
        return [found for half in halves for found in find_candidates(half, profiles, ctx)]
    turned = _turned(grid, header.known if header else 0)
    if turned is not None:
        grid, header = turned, find_header(turned)
    if header is None:
        return []
    if _is_data(header, grid.rows):
        grid, header = _headless(grid)
    found = []
    for start, stop in _segments(grid, header, ctx):
        below = header if start == header.top else find_header(grid, start, start + 1)
        if below is not None and any(map(any, grid.rows[below.bottom + 1 : stop])):
            found.append(_candidate(*fold_ticks(grid, below), stop, profiles))
    return found


def _beside(grid: Grid, header: Header) -> list[Grid]:
    """Return the parts of a sheet whose columns stand there twice, one list beside the other."""
    bare = [AGAIN.sub("", name) for name in header.names]
    starts = [at for at, name in enumerate(bare) if name and name == next(filter(None, bare))]
    if len(starts) < 2:
        return []
    filled = [at for at, name in enumerate(bare) if name]
    ends = [max(at for at in filled if at < stop) + 1 for stop in (*starts[1:], len(bare))]
    blocks = [bare[a:b] for a, b in zip(starts, ends, strict=True)]
    said = [[name for name in block if name] for block in blocks]
    if len(said[0]) < 2 or any(one != said[0] for one in said) or known_words(said[0]) < 2:
        return []
    return [
        replace(
            grid,
            rows=[row[a:b] for row in grid.rows],
            first_column=grid.first_column + a,
            spans=tuple(
                replace(span, left=span.left - a, right=span.right - a)
                for span in grid.spans
                if a <= span.left and span.right < b
            ),
        )
        for a, b in zip(starts, ends, strict=True)
    ]


def _is_data(header: Header, rows: Sequence[Row]) -> bool:
    """Return whether the row that would name the columns is itself the first of the list."""
    row, below = rows[header.top], rows[header.top + 1 : header.top + 2]
    if header.known * 2 > sum(map(bool, header.names)):
        return False
    if any("url" in cell_kinds(cell, text) for cell in row if (text := text_of(cell))):
        return True
    firsts = [text_of(one[0]).rstrip(".") for one in (row, *below) if one]
    return firsts == ["1", "2"] and speaks_for_columns(row, first=True)


def _headless(grid: Grid) -> tuple[Grid, Header]:
    """Return the grid with a row of mere letters on top, and that row as the header."""
    width = max(map(len, grid.rows), default=0)
    names = tuple(
        translate("columns", "Kolom {letter}").format(letter=grid.letter(at)) for at in range(width)
    )
    lower = tuple(replace(span, top=span.top + 1, bottom=span.bottom + 1) for span in grid.spans)
    rows = [list[Cell](names), *grid.rows]
    grid = replace(grid, rows=rows, first_row=grid.first_row - 1, spans=lower, headless=True)
    return grid, Header(0, 0, names, 0.0, 0)


def _segments(grid: Grid, header: Header, ctx: JobContext) -> list[tuple[int, int]]:
    """Return (header row, end) of the first table and of those that begin below it."""
    starts = [header.top]
    first = grid.rows[header.top]
    for at in watched(range(header.bottom + 2, len(grid.rows)), ctx):
        row = grid.rows[at]
        if _begins_table(grid.rows, at) and len(starts) < _MOST_TABLES and row != first:
            starts.append(at)
    return [
        (start, starts[turn + 1] if turn + 1 < len(starts) else len(grid.rows))
        for turn, start in enumerate(starts)
    ]


def _begins_table(rows: Sequence[Row], at: int) -> bool:
    """Return whether a row is another table's header: known words, after a blank or a title."""
    row, above = rows[at], rows[at - 1]
    if len(above) - above.count("") - above.count(None) > 1:
        return False
    texts = [cell for cell in row if isinstance(cell, str) and cell.strip()]
    if len(texts) < 3 or any(len(text) > 60 for text in texts):
        return False
    return known_words(texts) >= max(3, 0.6 * len(texts))


def _candidate(grid: Grid, header: Header, stop: int, profiles: Profiles) -> Candidate:
    rows = grid.rows[header.bottom + 1 : min(stop, header.bottom + 1 + _SAMPLED_ROWS)]
    sample = [row for at, row in enumerate(rows) if speaks_for_columns(row, first=at == 0)]
    if grid.ragged:
        straight = [row for row in sample if len(row) == len(header.names)]
        width = len(header.names) if straight else max(map(len, sample), default=0)
        sample = straight or sample
    else:
        width = max(map(len, rows), default=0)
    names = (*header.names, *[""] * (width - len(header.names)))
    evidence = tuple(
        judge_column([row[at] if at < len(row) else None for row in sample])
        for at in range(len(names))
    )
    key = fingerprint(header.names)
    return Candidate(
        grid=grid,
        header=header,
        stop=stop,
        guesses=map_columns(grid, names, evidence, profiles.get(key)),
        evidence=evidence,
        key=key,
        section=_office_above(grid.rows, header.top),
    )


def _office_above(rows: Sequence[Row], top: int) -> str:
    """Return the office that a title above the header names: alone right above, or labelled."""
    for away, row in enumerate(reversed(rows[max(0, top - _TITLE_ROWS) : top])):
        texts = [text for cell in row if (text := text_of(cell))]
        said = " ".join(texts)
        alone = away < _CLOSE and len(texts) == 1
        if (alone or is_labelled_unit(said)) and (unit := section_unit(said)):
            return unit
    return ""


def _turned(grid: Grid, known: int) -> Grid | None:
    """Return the grid turned, when its first filled column is the header: a form per application.

    Such a form has labels below each other, and beside each label one value for every
    application.
    """
    if not 3 <= len(grid.rows) <= _LONGEST_FORM or max(map(len, grid.rows), default=0) > 60:
        return None
    for column in range(2):
        labels = [text_of(row[column]).rstrip(" :") if column < len(row) else ""
                  for row in grid.rows]  # fmt: skip
        filled = [label for label in labels if label]
        if known_words(filled) >= max(4, known + 1, 0.5 * len(filled)):
            return _as_table(grid, column, labels)
    return None


def _as_table(grid: Grid, column: int, labels: Sequence[str]) -> Grid | None:
    width = max(map(len, grid.rows))
    values: list[Row] = []
    for at in range(column + 1, width):
        cells: Row = [row[at] if at < len(row) else "" for row in grid.rows]
        if any(not is_blank(cell) and text_of(cell) != ":" for cell in cells):
            values.append(cells)
    kept = [at for at, label in enumerate(labels) if label]
    if not values:
        return None
    header: Row = list[Cell](labels[at] for at in kept)
    body: list[Row] = [[cells[at] for at in kept] for cells in values]
    return replace(
        grid,
        rows=[header, *body],
        first_row=grid.first_row + kept[0],
        first_column=0,
        spans=(),
        lettered=False,
        turned=True,
        ragged=False,
    )
