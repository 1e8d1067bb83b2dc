"""Columns of ticks under one heading (“Status / Aktif”, “Status / Tidak Aktif”) are one column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from importers.canonical import value_key, value_variants
from importers.cells import Cell, Grid, Row, is_blank, text_of
from importers.evidence import CODED
from importers.header import Header
from importers.header_words import meanings

_TICKS = frozenset({"√", "✓", "✔", "☑", "●", "v", "x", "1", "ya", "y", "ada"})
_SURELY = 0.8


@dataclass(frozen=True, slots=True)
class _Group:
    name: str
    columns: tuple[int, ...]
    parts: tuple[str, ...]

    def word(self, row: Row) -> str:
        """Return the parts that are ticked in a row."""
        ticked = (part for at, part in zip(self.columns, self.parts, strict=True)
                  if at < len(row) and not is_blank(row[at]))  # fmt: skip
        return ", ".join(ticked)


def fold_ticks(grid: Grid, header: Header) -> tuple[Grid, Header]:
    """Return grid and header with each group of ticked columns as one that says the words."""
    groups = [group for group in _groups(header.names) if _holds_ticks(grid, header, group)]
    if not groups:
        return grid, header
    names = list(header.names)
    for group in groups:
        for at in group.columns:
            names[at] = ""
        names[group.columns[0]] = group.name
    top = header.bottom + 1
    rows = [*grid.rows[:top], *(_folded(row, groups) for row in grid.rows[top:])]
    return replace(grid, rows=rows), replace(header, names=tuple(names))


def _groups(names: Sequence[str]) -> Iterator[_Group]:
    split = [(at, *name.rpartition(" / ")[::2]) for at, name in enumerate(names)]
    for group, found in groupby(split, key=lambda one: one[1]):
        members = list(found)
        parts = tuple(part for _, _, part in members)
        if group and len(members) > 1 and _names_values(group, parts):
            yield _Group(group, tuple(at for at, _, _ in members), parts)


def _names_values(group: str, parts: Sequence[str]) -> bool:
    """Return whether the heading is a field with fixed values and the parts are such values."""
    found = meanings(group)
    return any(
        field in CODED and meaning.score >= _SURELY and {*map(value_key, parts)} <= {*known}
        for field, meaning in found.items()
        if (known := value_variants(field))
    )


def _holds_ticks(grid: Grid, header: Header, group: _Group) -> bool:
    cells = [row[at] for row in grid.rows[header.bottom + 1 :] for at in group.columns
             if at < len(row) and not is_blank(row[at])]  # fmt: skip
    ticks = sum(value_key(text_of(cell)).casefold() in _TICKS for cell in cells)
    return bool(cells) and ticks >= _SURELY * len(cells)


def _folded(row: Row, groups: Sequence[_Group]) -> Row:
    cells: Row = list[Cell](row)
    for group in groups:
        word = group.word(row)
        for at in group.columns:
            if at < len(cells):
                cells[at] = ""
        if word:
            cells[group.columns[0]] = word
    return cells
