"""One reader per mapped column: cell in, value out, the doubt noted at its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as attribute

from importers.canonical import canonical_fields
from importers.cells import Cell, text_of
from importers.dates import parse_year
from importers.fields import (
    Doubt,
    digits_lost,
    parse_flag,
    parse_list,
    parse_money,
    parse_number,
    parse_text,
    parse_urls,
    parse_value,
    parse_values,
)
from importers.money import header_scale
from importers.personal import FREE_TEXTS
from importers.result import ColumnGuess

Found = tuple[object, Doubt]
Parser = Callable[[Cell], Found]
NOTHING: Found = (None, "")
_OPEN: Mapping[Cell, Found] = {None: NOTHING, "": NOTHING}
_ALIKE = frozenset({str, float, type(None)})
"""Among cells of these types equal ones mean the same; ``True`` equals 1 and does not."""
_REMEMBERED = 20_000


@dataclass(slots=True)
class ColumnReader:
    """Reads the cells of one column; texts seen before are not parsed again."""

    guess: ColumnGuess
    field: str
    """Canonical field, or the header as written: an extra column."""
    column: int
    parse: Parser
    alone: bool
    """No other column has this field, and its value stands by itself."""
    free: bool
    """People write what they like: sentences, names, telephone numbers."""
    known: dict[Cell, Found] = attribute(default_factory=lambda: dict(_OPEN))

    def read(self, cells: Sequence[Cell]) -> list[Found]:
        """Return value and doubt of each cell; ``NOTHING`` for an open one."""
        if not _ALIKE.issuperset(map(type, cells)):
            parse = self.parse
            return [NOTHING if cell is None or cell == "" else parse(cell) for cell in cells]
        if len(self.known) > _REMEMBERED:
            self.known = dict(_OPEN)
        known, parse = self.known, self.parse
        for cell in set(cells).difference(known):
            known[cell] = parse(cell)
        return [known[cell] for cell in cells]


def column_readers(guesses: Iterable[ColumnGuess]) -> list[ColumnReader]:
    """Return readers that suit the fields of all columns of which something is kept."""
    kept = [guess for guess in guesses if not guess.ignored]
    often = Counter(guess.field for guess in kept)
    return [
        ColumnReader(
            guess=guess,
            field=guess.field or guess.header or f"Kolom {guess.letter}",
            column=guess.column,
            parse=_parser(guess),
            free=not guess.personal and guess.field in {"", *FREE_TEXTS},
            alone=often[guess.field] == 1 and guess.field not in {"", "owner_unit"},
        )
        for guess in kept
    ]


def _parser(guess: ColumnGuess) -> Parser:  # noqa: PLR0911 - one line per kind
    name = guess.field
    kind = canonical_fields()[name].kind if name in canonical_fields() else "text"
    match kind:
        case "url":
            return parse_urls
        case "list":
            loose = name.startswith("data_") or name == "integrated_with"
            return lambda cell: parse_list(cell, loose=loose)
        case "number":
            return parse_number
        case "money":
            scale = header_scale(guess.header)
            return lambda cell: parse_money(cell, scale)
        case "year":
            last = name == "year_updated"
            return lambda cell: parse_year(_open(cell), last=last)
        case "flag":
            return parse_flag
        case "enum":
            return lambda cell: parse_value(name, cell)
        case "enums":
            return lambda cell: parse_values(name, cell)
        case _:
            return _parse_plain


def _open(cell: Cell) -> Cell:
    return parse_text(cell)[0] if isinstance(cell, str) else cell


def _parse_plain(cell: Cell) -> tuple[str, Doubt]:
    if isinstance(cell, str) and "E+" not in cell:
        return parse_text(cell)
    if digits_lost(cell):
        return text_of(cell), "digits_lost"
    return parse_text(cell)
