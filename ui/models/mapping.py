"""How the columns of files were understood, and what the person corrects; free of widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from importers.result import ColumnGuess, SheetReading

DOUBT, FAIR = 0.7, 0.9
"""Confidence under which a column wants a look, and from which it is sure."""


class Trust(Enum):
    """The three groups of the list, doubts first."""

    DOUBT = "doubt"
    FAIR = "fair"
    SURE = "sure"


def trust(guess: ColumnGuess) -> Trust:
    """Return the group of a column."""
    if guess.confidence < DOUBT:
        return Trust.DOUBT
    return Trust.FAIR if guess.confidence < FAIR else Trust.SURE


@dataclass(frozen=True, slots=True)
class Corrections:
    """The person's corrections: fingerprint of the header -> header as written -> field."""

    corrected: Mapping[str, Mapping[str, str]]

    def field(self, sheet: SheetReading, guess: ColumnGuess) -> str:
        """Return the field a column shall have."""
        return self.corrected.get(sheet.fingerprint, {}).get(guess.header, guess.field)

    def with_field(self, sheet: SheetReading, guess: ColumnGuess, field: str) -> Corrections:
        """Return the mapping with one column corrected; a profile holds every column."""
        whole = {part.header: self.field(sheet, part) for part in sheet.columns}
        whole[guess.header] = field
        return Corrections({**self.corrected, sheet.fingerprint: whole})


def doubts(sheet: SheetReading) -> list[ColumnGuess]:
    """Return the columns that want a look."""
    return [guess for guess in sheet.columns if trust(guess) is Trust.DOUBT]


def grouped(sheet: SheetReading, *, only_doubts: bool) -> list[tuple[Trust, list[ColumnGuess]]]:
    """Return the columns by trust, least sure first."""
    found = []
    for kind in Trust:
        members = [guess for guess in sheet.columns if trust(guess) is kind]
        if members and not (only_doubts and kind is not Trust.DOUBT):
            found.append((kind, sorted(members, key=lambda guess: guess.confidence)))
    return found


def sample_column(sheet: SheetReading, guess: ColumnGuess) -> Sequence[tuple[int, str]]:
    """Return row numbers and cells of one column below the header, as far as previewed."""
    return [
        (number, row[guess.column] if guess.column < len(row) else "")
        for number, row in enumerate(sheet.preview, start=1)
        if number > sheet.header_row
    ]
