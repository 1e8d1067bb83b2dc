"""What each row below a header is: an application, a section, a sum, a footer or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from importers.cells import Cell, Grid, Row, is_blank, text_of
from importers.header import Header, known_words
from importers.units import looks_like_unit, section_unit

_TOTAL = re.compile(
    r"^(?:sub\s*-?\s*total|jumlah|total|grand total|rekapitulasi|jml)\b", re.IGNORECASE
)
_FOOTER = re.compile(
    r"^(?:sumber(?: data)?|source|catatan|keterangan|ket|note|notes|nb|mengetahui|"
    r"menyetujui|mengesahkan|disahkan|dibuat oleh|disusun oleh|diperiksa oleh|ditetapkan|dicetak|"
    r"tembusan|tanggal cetak|nip|pembina|penata|"
    r"kepala (?:dinas|badan|bidang|bagian|biro|seksi)|sekretaris|"
    r"a\.?n\.?|plt\.?|bupati|walikota|wali kota|gubernur|halaman|page)\s*(?:[:.,]|\b)",
    re.IGNORECASE,
)
_PLACE_DATE = re.compile(
    r"^[A-Z][\w .-]{2,40},\s*(?:\d{1,2}|\.{2,}|_{2,})?\s*[A-Za-z]*\.?\s*\d{4}$"
)
_ORDINAL = re.compile(r"^(?:[IVXLC]+|[A-Za-z]|\d{1,3})[.)]?$")
_SURELY_DATA = 4
_COLUMN_NUMBER = re.compile(r"^\(?(\d{1,3})\)?$")


class RowKind(Enum):
    """What a row is."""

    DATA = auto()
    BLANK = auto()
    SECTION = auto()
    SUBTOTAL = auto()
    FOOTER = auto()
    NUMBERING = auto()
    HEADER_AGAIN = auto()


@dataclass(frozen=True, slots=True)
class BodyRow:
    """One row below the header; ``text`` is the office of a section, or what the row says."""

    at: int
    kind: RowKind
    text: str = ""


def walk_body(grid: Grid, header: Header, stop: int, sectioned: bool) -> Iterator[BodyRow]:
    """Yield every row from below the header to ``stop``.

    ``sectioned`` says that no column names the office, so that a text alone in a row may do it.
    """
    heads = [grid.rows[at] for at in range(header.top, header.bottom + 1)]
    words = {cell for head in heads for cell in head if cell}
    end = _end_of_data(grid, header, stop)
    for at in range(header.bottom + 1, stop):
        row = grid.rows[at]
        filled = len(row) - row.count("") - row.count(None)
        if not filled or all(map(is_blank, row)):
            yield BodyRow(at, RowKind.BLANK)
        elif (
            filled > _SURELY_DATA
            and header.bottom + 1 < at < end
            and (words.isdisjoint(row) or not _repeats(row, heads))
        ):
            yield BodyRow(at, RowKind.DATA)
        else:
            yield _judge(grid, header, at, end, sectioned, heads)


def speaks_for_columns(row: Sequence[Cell], *, first: bool) -> bool:
    """Return whether a row can tell what its columns hold: no section, sum or numbering."""
    filled = [cell for cell in row if not is_blank(cell)]
    if first and _numbers_columns(row):
        return False
    return len(filled) > max(0, min(2, len(row) - 1)) and not _TOTAL.match(text_of(filled[0]))


def _judge(
    grid: Grid, header: Header, at: int, end: int, sectioned: bool, heads: Sequence[Row]
) -> BodyRow:
    row = grid.rows[at]
    texts = [text for cell in row if (text := text_of(cell))]
    first = next((text for text in texts if not _ORDINAL.match(text)), texts[0] if texts else "")
    if at <= header.bottom + 2 and _numbers_columns(row):
        return BodyRow(at, RowKind.NUMBERING)
    if _repeats(row, heads) or (at == header.bottom + 1 and _names_again(texts)):
        return BodyRow(at, RowKind.HEADER_AGAIN, first)
    few = len(texts) <= max(2, len(header.names) // 3)
    if _TOTAL.match(first) and (few or _all_numbers(texts[texts.index(first) + 1 :])):
        return BodyRow(at, RowKind.SUBTOTAL, first)
    if at >= end:
        return BodyRow(at, RowKind.FOOTER, first)
    if len(texts) <= 2 and len(header.names) > 2 and (unit := _section(row, texts, sectioned)):
        return BodyRow(at, RowKind.SECTION, unit)
    return BodyRow(at, RowKind.DATA)


def _section(row: Sequence[Cell], texts: Sequence[str], sectioned: bool) -> str:
    """Return the office that stands alone in a row, maybe behind a letter or a number."""
    body = [text for text in texts if not _ORDINAL.match(text)]
    if len(body) != 1 or (len(texts) == 2 and not _ORDINAL.match(texts[0])):
        return ""
    early = next((at for at, cell in enumerate(row) if text_of(cell) == body[0]), 99) <= 2
    unit = section_unit(body[0])
    return unit if early and (sectioned or (unit and looks_like_unit(body[0]))) else ""


def _end_of_data(grid: Grid, header: Header, stop: int) -> int:
    """Return the first row of the footer: from there on rows hold few cells and end-words."""
    few = max(2, len([name for name in header.names if name]) // 4)
    end = stop
    for at in range(stop - 1, max(header.bottom, stop - 40), -1):
        texts = [text for cell in grid.rows[at] if (text := text_of(cell))]
        if len(texts) > few or _TOTAL.match(texts[0] if texts else ""):
            break
        if texts and any(_ends_table(text) for text in texts):
            end = at
    return end


def _ends_table(text: str) -> bool:
    return bool(_FOOTER.match(text) or _PLACE_DATE.match(text)) and not (
        looks_like_unit(text) and ":" not in text
    )


def _numbers_columns(row: Sequence[Cell]) -> bool:
    numbers = []
    for cell in row:
        text = text_of(cell)
        if not text:
            continue
        match = _COLUMN_NUMBER.match(text)
        if not match:
            return False
        numbers.append(int(match[1]))
    return len(numbers) >= 3 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def _repeats(row: Row, heads: Sequence[Row]) -> bool:
    """Return whether a row is one of the header's own rows again, as printed pages have it."""
    for head in heads:
        same = sum(1 for cell, name in zip(row, head, strict=False) if cell == name and cell)
        if same >= 2 and same * 2 > len(head) - head.count(""):
            return True
    return False


def _names_again(texts: Sequence[str]) -> bool:
    """Return whether a row says the columns once more, in the words of a database or of English."""
    return known_words(texts) >= max(3, 0.7 * len(texts))


def _all_numbers(texts: Sequence[str]) -> bool:
    return all(not any(letter.isalpha() for letter in text.replace("Rp", "")) for text in texts)
