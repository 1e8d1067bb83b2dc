"""How the columns of files were understood, and what the person corrects; free of widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from importers.result import ColumnGuess, Severity, SheetReading
from planner.workspace.looking import TopRows
from planner.workspace.wishes import Wishes
from ui.summaries import as_text

DOUBT, FAIR = 0.7, 0.9
"""Confidence under which a column wants a look, and from which it is sure."""
EXTRA, SKIPPED = "", "-"
"""What a column may become besides a field: an extra column, or nothing at all."""
_OTHERS = 3


class Trust(Enum):
    """The groups of the list, doubts first."""

    DOUBT = "doubt"
    UNKNOWN = "unknown"
    """Nothing is guessed: kept as an extra column."""
    FAIR = "fair"
    SURE = "sure"


class Read(Enum):
    """What became of one cell under a field."""

    GOOD = "good"
    NOTED = "noted"
    EMPTY = "empty"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class ReadCell:
    """One cell of a column: where it stands, as written, as understood."""

    row: int
    text: str
    value: str
    read: Read
    why: str = ""


def trust(guess: ColumnGuess) -> Trust:
    """Return the group of a column."""
    if not guess.field and not guess.ignored and not guess.confidence:
        return Trust.UNKNOWN
    if guess.confidence < DOUBT:
        return Trust.DOUBT
    return Trust.FAIR if guess.confidence < FAIR else Trust.SURE


def field_of(wishes: Wishes, sheet: SheetReading, guess: ColumnGuess) -> str:
    """Return what a column shall become: a field, ``EXTRA`` or ``SKIPPED``."""
    if guess.header in wishes.left_out.get(sheet.fingerprint, ()):
        return SKIPPED
    wanted = wishes.profiles.get(sheet.fingerprint, {}).get(guess.header)
    if wanted is None:
        return SKIPPED if guess.ignored else guess.field
    return SKIPPED if guess.ignored and not wanted else wanted


def with_field(wishes: Wishes, sheet: SheetReading, guess: ColumnGuess, field: str) -> Wishes:
    """Return the wishes with one column settled; a profile holds every column of its header."""
    header, skipped = sheet.fingerprint, wishes.left_out.get(sheet.fingerprint, ())
    if guess.ignored and field in {SKIPPED, EXTRA}:
        return wishes
    others = tuple(name for name in skipped if name != guess.header)
    left_out = {**wishes.left_out, header: others}
    if field == SKIPPED:
        left_out[header] = (*others, guess.header)
    if not left_out[header] and header not in wishes.left_out:
        del left_out[header]
    whole = {**fields_of(wishes, sheet), guess.header: EXTRA if field == SKIPPED else field}
    return replace(wishes, left_out=left_out, profiles={**wishes.profiles, header: whole})


def fields_of(wishes: Wishes, sheet: SheetReading) -> dict[str, str]:
    """Return the whole mapping of a header, as a profile keeps it."""
    known = wishes.profiles.get(sheet.fingerprint, {})
    return {part.header: known.get(part.header, part.field) for part in sheet.columns}


def with_personal(wishes: Wishes, sheet: SheetReading, *, taken: bool) -> Wishes:
    """Return the wishes with every column of personal data taken in, or none of them."""
    personal = [part.header for part in sheet.columns if part.personal]
    others = [name for name in wishes.left_out.get(sheet.fingerprint, ()) if name not in personal]
    left_out = tuple(others if taken else [*others, *personal])
    return replace(wishes, left_out={**wishes.left_out, sheet.fingerprint: left_out})


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


def sample_column(
    sheet: SheetReading, guess: ColumnGuess, top: TopRows | None
) -> Sequence[tuple[int, str]]:
    """Return row numbers and cells of one column below the header, as far as looked at."""
    if top is None:
        return ()
    numbered = enumerate(top.rows, start=top.first_row)
    return [
        (number, row[guess.column] if guess.column < len(row) else "")
        for number, row in numbered
        if number > sheet.header_row
    ]


def read_cells(cells: Sequence[tuple[int, str]], guess: ColumnGuess, field: str) -> list[ReadCell]:
    """Return the cells of a column as they are understood under a field."""
    from importers.columns import column_readers  # noqa: PLC0415 - when first looked at
    from importers.issues import KINDS, Place, issue  # noqa: PLC0415

    named = replace(guess, field="" if field == SKIPPED else field, ignored=False)
    (reader,) = column_readers([named])
    found = []
    for row, text in cells:
        value, doubt = reader.parse(text) if text else (None, "")
        kind = Read.GOOD
        if doubt:
            kind = Read.NOTED if KINDS[doubt].severity is Severity.NOTE else Read.BAD
        elif not value and value != 0:
            kind = Read.EMPTY
        why = issue(doubt, Place("", ""), text).text if doubt else ""
        found.append(ReadCell(row, text, as_text(value), kind, why))
    return found


def alternatives(guess: ColumnGuess) -> list[tuple[str, float]]:
    """Return other fields that the header may mean, the likeliest first."""
    from importers.header_words import meanings  # noqa: PLC0415 - when first looked at

    other = {
        name: meaning.score
        for name, meaning in meanings(guess.header).items()
        if name != guess.field
    }
    ranked = sorted(other.items(), key=lambda pair: -pair[1])[:_OTHERS]
    share = min(1.0, max(0.0, 1.0 - guess.confidence))
    return [(name, min(score, share)) for name, score in ranked]


def warm() -> None:
    """Load what a column in full asks of the importers, before anybody waits for it."""
    from importers import columns, issues  # noqa: F401, PLC0415 - that is the point
    from importers.header_words import meanings  # noqa: PLC0415

    meanings("Nama Aplikasi")


def share_of(cells: Sequence[ReadCell]) -> Mapping[Read, int]:
    """Return how many cells fared which way."""
    return {kind: sum(1 for cell in cells if cell.read is kind) for kind in Read}
