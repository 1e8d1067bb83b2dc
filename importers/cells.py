"""Cells as readers give them, and as text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from graph.text import plain

Cell = str | int | float | bool | date | datetime | time | timedelta | None
Row = list[Cell]

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028\u2029\ufeff]")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_ONLY_MARKS = re.compile(r"^[\W_]*$")
LONGEST_PLACEHOLDER = 16
_PLACEHOLDERS = frozenset(
    {"na", "n a", "nihil", "null", "none", "nil", "nan", "tidak ada", "tdk ada", "belum ada"}
    | {"blm ada", "tidak tersedia", "belum tersedia", "kosong", "xxx", "xx", "xxxx", "tba", "tbd"}
    | {"belum diisi", "tidak diketahui", "not available", "unknown", "not applicable", "ref"}
)
_PLACEHOLDERS_BEGIN = frozenset(words[0] for words in _PLACEHOLDERS)


@dataclass(frozen=True, slots=True)
class Span:
    """A merged block, in positions of the grid (from 0, both ends inside)."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Remark:
    """What the reader itself noticed at a spreadsheet row (0: the whole sheet)."""

    row: int
    kind: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of one sheet as they stand; ``rows[0]`` is spreadsheet row ``first_row``."""

    sheet: str
    rows: list[Row]
    first_row: int = 1
    first_column: int = 0
    spans: tuple[Span, ...] = ()
    hidden: bool = False
    lettered: bool = True
    """Columns are called A, B, C as in a workbook; a text file counts them 1, 2, 3."""
    ragged: bool = False
    """Rows may be shorter or longer than the header: a text file counts nothing."""
    delimiter: str = ""
    turned: bool = False
    """Rows were columns: a form with one application beside its labels."""
    remarks: tuple[Remark, ...] = ()
    headless: bool = False
    """No row names the columns; ``rows[0]`` was added and is in no file."""

    def row_number(self, at: int) -> int:
        """Return the number the spreadsheet shows for ``rows[at]``."""
        return self.first_row if self.turned else self.first_row + at

    def letter(self, column: int) -> str:
        """Return what the spreadsheet calls this column."""
        return (
            column_letter(column + self.first_column)
            if self.lettered
            else str(column + 1 + self.first_column)
        )


def column_letter(index: int) -> str:
    """Return the spreadsheet's name of a column counted from 0.

    Examples
    --------
    >>> column_letter(0), column_letter(25), column_letter(26), column_letter(701)
    ('A', 'Z', 'AA', 'ZZ')
    """
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def is_blank(cell: Cell) -> bool:
    """Return whether a cell shows nothing."""
    return cell is None or (isinstance(cell, str) and (not cell or cell.isspace()))


def raw_text(cell: Cell) -> str:
    """Return the cell as text with its line breaks, free of control characters."""
    if isinstance(cell, str):
        if cell.isprintable() and "_x" not in cell:
            return cell.strip()
        if "_x" in cell:
            cell = _ESCAPED.sub(_unescape, cell)
        return _CONTROL.sub("", cell.replace("\r\n", "\n").replace("\r", "\n")).strip()
    return _text_of_value(cell)


def text_of(cell: Cell) -> str:
    r"""Return the cell as one line of text; whole numbers lose the reader's ``.0``.

    Examples
    --------
    >>> text_of("  Sistem\n Informasi "), text_of(8.0), text_of(None), text_of(2.5)
    ('Sistem Informasi', '8', '', '2,5')
    """
    if isinstance(cell, str) and cell.isprintable() and "  " not in cell and "_x" not in cell:
        return cell.strip()
    text = raw_text(cell)
    if "  " in text or not text.isprintable():
        return " ".join(text.split())
    return text


def is_placeholder(text: str) -> bool:
    """Return whether a text only says that the cell was left open.

    Examples
    --------
    >>> [is_placeholder(word) for word in ("-", "N/A", "Tidak ada", "xxx", "SIPD", "Tidak")]
    [True, True, True, True, False, False]
    """
    if len(text) > LONGEST_PLACEHOLDER or not text:
        return not text
    first = text[0]
    if first.isascii() and first.isalnum() and first.lower() not in _PLACEHOLDERS_BEGIN:
        return False
    return (bool(_ONLY_MARKS.match(text)) and not set(text) & set("√✓✔☑●")) or plain(
        text
    ) in _PLACEHOLDERS


def _text_of_value(cell: int | float | date | datetime | time | timedelta | None) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return "Ya" if cell else "Tidak"
        case float():
            whole = abs(cell) < 1e25 and cell == int(cell)
            return str(int(cell)) if whole else f"{cell:.15g}".replace(".", ",")
        case datetime():
            midnight = cell.time() == time()
            return cell.date().isoformat() if midnight else cell.isoformat(" ", "minutes")
        case date() | time():
            return cell.isoformat()
        case _:
            return str(cell)


def _unescape(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if int(match[1], 16) < 0xD800 else ""
