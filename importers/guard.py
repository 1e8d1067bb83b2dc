"""Workbooks that would exhaust the machine, refused before a reader allocates for them.

The reader lays a sheet out as a full rectangle up to its last cell, so one letter in the last
corner of an otherwise empty sheet would ask for hundreds of gigabytes. Here only the packed
bytes are walked, in constant memory.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.job import JobContext
from graph.language import translate
from importers import errors
from importers.oddities import count_oddities
from importers.stopping import heed, watched

MOST_CELLS = 8_000_000
MOST_COLUMNS = 4_000
MOST_BYTES = 700_000_000
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, KeyError,
)  # fmt: skip
_MOST_MEMBERS = 20_000
_CHUNK = 1 << 20
_OVERLAP = 512
_SHEET = re.compile(r"(?:^|/)worksheets/[^/]+\.xml$", re.IGNORECASE)
_BINARY_SHEET = re.compile(r"(?:^|/)worksheets/[^/]+\.bin$", re.IGNORECASE)
_ROW = re.compile(rb"""row [^>]{0,300}?\br=["'](\d{4,9})["']""")
_FAR_CELL = re.compile(rb"""r=["']([A-Z]{2,4})\d""")
_FILLED_CELL = re.compile(rb"""\sr=["']([A-Z]{1,4})(\d{1,9})["'][^/>]*>""")
_REPEATS = re.compile(rb'number-(rows|columns)-repeated="(\d{3,})"')
_ODS_ROW = re.compile(rb"<table:table-row\b(.*?)</table:table-row>", re.DOTALL)
_ODS_ROWS = re.compile(rb'^[^>]*number-rows-repeated="(\d+)"')
_ODS_CELL = re.compile(rb"<table:(?:covered-)?table-cell\b([^>]*?)(/?)>", re.DOTALL)
_ODS_COLUMNS = re.compile(rb'number-columns-repeated="(\d+)"')


def check_package(path: Path, ctx: JobContext) -> Mapping[str, Counter[str]]:
    """Refuse a zipped workbook that is no workbook, is damaged, or unpacks to too much.

    Returns
    -------
    Mapping[str, Counter[str]]
        Member of an .xlsx sheet -> how often each oddity stands in it, seen on the way.

    Raises
    ------
    ImportFileError
        With the reason and what helps.
    """
    try:
        with zipfile.ZipFile(path) as package:
            _check_sizes(package, path.name)
            odd = {}
            for member in package.infolist():
                odd[member.filename] = _check_member(_Member(package, member, ctx), path.name)
            return odd
    except _DAMAGE as error:
        raise errors.CorruptFileError(file=path.name, reason=_words(error)) from error
    except RuntimeError as error:  # an encrypted member
        raise errors.PasswordError(file=path.name) from error


def _check_sizes(package: zipfile.ZipFile, name: str) -> None:
    members = package.infolist()
    if len(members) > _MOST_MEMBERS or sum(one.file_size for one in members) > MOST_BYTES:
        raise errors.TooLargeError(
            file=name, reason=translate("errors", "isinya mengembang melewati batas")
        )
    names = {one.filename.lower() for one in members}
    if not names & {"[content_types].xml", "content.xml"}:
        raise errors.UnknownFormatError(file=name)


@dataclass(frozen=True, slots=True)
class _Member:
    """A member of a package, read in pieces with a look at the wish to stop before each."""

    package: zipfile.ZipFile
    info: zipfile.ZipInfo
    ctx: JobContext

    def whole(self) -> bytes:
        heed(self.ctx)
        return self.package.read(self.info)

    def pieces(self) -> Iterator[bytes]:
        """Yield pieces cut where a cell begins; without cells they overlap a bit."""
        with self.package.open(self.info) as stream:
            tail = b""
            while chunk := stream.read(_CHUNK):
                heed(self.ctx)
                piece = tail + chunk
                cut = piece.rfind(b"<c ")
                if cut <= 0 or len(piece) - cut > _CHUNK:
                    yield piece
                    tail = piece[-_OVERLAP:]
                else:
                    yield piece[:cut]
                    tail = piece[cut:]
            yield tail


def _check_member(member: _Member, name: str) -> Counter[str]:
    odd: Counter[str] = Counter()
    if _SHEET.search(member.info.filename):
        rows, columns = _sheet_extent(member, odd)
    elif _BINARY_SHEET.search(member.info.filename):
        rows, columns = _binary_extent(member.whole())
    elif member.info.filename == "content.xml":
        rows, columns = _ods_extent(member)
    else:
        return odd
    check_extent(rows, columns, name)
    return odd


def check_extent(rows: int, columns: int, name: str) -> None:
    """Refuse a sheet that no list of applications fills.

    Raises
    ------
    TooLargeError
        Naming the extent.
    """
    if columns > MOST_COLUMNS or rows * columns > MOST_CELLS:
        extent = f"{rows:,} × {columns:,}".replace(",", ".")
        reason = translate("errors", "{extent} sel").format(extent=extent)
        raise errors.TooLargeError(file=name, reason=reason)


def _sheet_extent(member: _Member, odd: Counter[str]) -> tuple[int, int]:
    """Return how far a sheet can reach; only a far reach is looked at cell by cell."""
    rows, columns = min(member.info.file_size // 10, 9_999), 26
    for chunk in member.pieces():
        rows = max(rows, max((int(number) for number in _ROW.findall(chunk)), default=0))
        far = set(_FAR_CELL.findall(chunk))
        columns = max(columns, max((column_number(letters) for letters in far), default=0))
        count_oddities(chunk, odd)
    if columns <= MOST_COLUMNS and rows * columns <= MOST_CELLS:
        return rows, columns
    rows = columns = 0
    for chunk in member.pieces():
        for letters, number in _FILLED_CELL.findall(chunk):
            rows = max(rows, int(number))
            columns = max(columns, column_number(letters))
    return rows, columns


def column_number(letters: bytes) -> int:
    """Return the number of a column from its letters.

    Examples
    --------
    >>> column_number(b"A"), column_number(b"XFD")
    (1, 16384)
    """
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _binary_extent(data: bytes) -> tuple[int, int]:
    """Walk the records of an .xlsb sheet: row headers (0) and cells (1 to 11)."""
    at, rows, columns, end = 0, 0, 0, len(data)
    while at + 2 <= end:
        kind, at = _packed(data, at, 2)
        size, at = _packed(data, at, 4)
        if kind <= 11 and size >= 4 and at + 4 <= end:
            number = int.from_bytes(data[at : at + 4], "little") + 1
            if kind == 0:
                rows = max(rows, number)
            elif kind != 1:
                columns = max(columns, number)
        at += size
    return rows, columns


def _packed(data: bytes, at: int, most: int) -> tuple[int, int]:
    value = 0
    for turn in range(most):
        if at >= len(data):
            break
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << (7 * turn)
        if byte < 0x80:
            break
    return value, at


def _ods_extent(member: _Member) -> tuple[int, int]:
    """Return how far repeated cells with content reach; empty repeats cost nothing."""
    if not any(_REPEATS.search(chunk) for chunk in member.pieces()):
        return 0, 0
    rows = columns = 0
    for row in watched(_ODS_ROW.findall(member.whole()), member.ctx):
        wide = _ods_width(row)
        if wide:
            again = _ODS_ROWS.match(row)
            rows += int(again[1]) if again else 1
            columns = max(columns, wide)
    return rows, columns


def _ods_width(row: bytes) -> int:
    """Return the last filled column of a row."""
    at = last = 0
    for attributes, closed in _ODS_CELL.findall(row):
        again = _ODS_COLUMNS.search(attributes)
        at += int(again[1]) if again else 1
        if not closed or b"value" in attributes:
            last = at
    return last


def _words(error: Exception) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__
