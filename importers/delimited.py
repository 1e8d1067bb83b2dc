"""Text tables: any delimiter, any of the encodings that offices send."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from graph.job import JobContext
from importers import errors
from importers.cells import Cell, Grid, Remark, Row
from importers.stopping import watched

DELIMITERS = {",": 1.0, ";": 1.0, "\t": 1.0, "|": 1.0, "^": 0.9, "~": 0.9, ":": 0.5, " ": 0.4}
"""Delimiter -> trust: a colon stands in every URL, a blank in every name."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NAMED = re.compile(r"^sep=(.)\r?\n", re.IGNORECASE)
_SEPARATORS = (",", ";", "\t", "|")
_LOOKED_AT, _SURELY = 200_000, 0.4
_SAMPLE = 200
_SWALLOWED_LINES = 60
_LONGEST_CELL = 1_000_000
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")


def read_delimited(path: Path, ctx: JobContext) -> Grid:
    """Read a text table of any delimiter; the grid's remarks tell what was unsure.

    Raises
    ------
    ImportFileError
        When the bytes are no text.
    """
    text, remarks = decode(path.read_bytes(), path.name)
    first_row, named = 1, _NAMED.match(text)
    if named:
        first_row, text = 2, text[named.end() :]
    delimiter = named[1] if named else find_delimiter(text)
    rows = list(watched(_parse(text, delimiter, csv.QUOTE_MINIMAL), ctx))
    if _swallowed(rows):
        rows = list(watched(_parse(text, delimiter, csv.QUOTE_NONE), ctx))
        remarks.append(Remark(0, "unbalanced_quote"))
    return Grid(
        path.stem,
        rows,
        first_row,
        lettered=False,
        remarks=tuple(remarks),
        ragged=True,
        delimiter=delimiter,
    )


def decode(data: bytes, name: str) -> tuple[str, list[Remark]]:
    """Return the text: by its mark, else strict UTF-8, else what Windows wrote.

    Raises
    ------
    UnknownFormatError
        When the bytes are no text in any of them.
    """
    encoding = next((known for mark, known in _BOMS if data.startswith(mark)), "")
    if not encoding and (guess := _unmarked_utf16(data)):
        encoding = guess
    try:
        text = data.decode(encoding or "utf-8")
        remarks = []
    except UnicodeDecodeError:
        text = data.decode(encoding or "cp1252", errors="replace")
        remarks = [Remark(0, "encoding_guessed", encoding or "cp1252")]
    if len(_CONTROL.findall(text[:10_000])) > len(text[:10_000]) // 100:
        raise errors.UnknownFormatError(file=name)
    return text.replace("\0", ""), remarks


def _unmarked_utf16(data: bytes) -> str:
    sample = data[:2_000]
    odd, even = sample[1::2].count(0), sample[::2].count(0)
    half = len(sample) // 2
    if half >= 4 and odd > half * 0.4 and even < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if half >= 4 and even > half * 0.4 and odd < half * 0.1 else ""


def find_delimiter(text: str) -> str:
    r"""Return the delimiter by which most rows have the same number of cells.

    Examples
    --------
    >>> find_delimiter("No;Nama;Nilai\n1;Simpeg, e-Kinerja;1,5\n2;SIPD;2\n")
    ';'
    >>> find_delimiter("Nama\nSimpeg\nSIPD\n")
    ','
    """
    sample = text[:200_000]
    scored = [(_agreement(sample, mark) * trust, mark) for mark, trust in DELIMITERS.items()]
    best, delimiter = max(scored, key=lambda pair: pair[0])
    return delimiter if best > 0.15 else ","


def is_table(path: Path) -> bool:
    """Return whether nearly all lines of a text have the same number of cells, more than one."""
    with path.open("rb") as file:
        text = decode(file.read(_LOOKED_AT), path.name)[0]
    whole = text[: text.rfind("\n") + 1] or text
    return any(_agreement(whole, mark) >= _SURELY for mark in _SEPARATORS)


def _agreement(sample: str, delimiter: str) -> float:
    if delimiter not in sample:
        return 0.0
    rows = list(islice(_parse(sample, delimiter, csv.QUOTE_MINIMAL), _SAMPLE))
    widths = Counter(len(row) for row in rows if len(row) > 1)
    filled = sum(1 for row in rows if any(row))
    if not widths:
        return 0.0
    width, count = max(widths.items(), key=lambda pair: (pair[1], pair[0]))
    return count / max(filled, 1) * (1 - 1 / width)


def _parse(text: str, delimiter: str, quoting: int) -> Iterator[Row]:
    csv.field_size_limit(max(_LONGEST_CELL, len(text)))
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=delimiter,
        quoting=quoting,  # type: ignore[arg-type]
        skipinitialspace=delimiter == " ",
    )
    for row in reader:
        yield list[Cell](row)


def _swallowed(rows: list[Row]) -> bool:
    """Tell whether a quote that never closes has swallowed the lines after it."""
    return any(
        isinstance(cell, str) and cell.count("\n") > _SWALLOWED_LINES
        for row in rows
        for cell in row
        if isinstance(cell, str) and len(cell) > _SWALLOWED_LINES
    )
