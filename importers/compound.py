"""The container of .xls files, walked before a reader believes the numbers written in it.

A reader reserves memory for as many sectors as the header claims, and lays a sheet out up to its
farthest cell; one flipped byte asks for tens of gigabytes and ends the program. So no claim may
go beyond the file, and no cell beyond what a list of applications fills.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from importers import errors

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER, _ENTRY = 512, 128
_CLAIMS = {"dir": 40, "fat": 44, "minifat": 64, "difat": 72}
"""Where the header says how many sectors each list takes."""
_LAST_SECTOR = 0xFFFFFFFA
_BOOKS = {"workbook", "book"}
_CELLS = frozenset({0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0201, 0x0203, 0x0204, 0x0205,
                    0x0206, 0x0406, 0x027E, 0x00BD, 0x00BE, 0x00FD, 0x00D6})  # fmt: skip
_RUNS = frozenset({0x00BD, 0x00BE})
"""Records of several cells: the last column stands in their last two bytes."""
_SHEET_PLACE, _EXTENT, _ENCRYPTED = 0x0085, 0x0200, 0x002F
_MOST_SHEETS, _MOST_ROWS, _MOST_COLUMNS = 2_000, 65_536, 256
_PAIR = struct.Struct("<HH")
_ROWS = struct.Struct("<II")
_NUMBER = struct.Struct("<I")


def check_compound(path: Path) -> None:
    """Refuse a container whose claims exceed its bytes, or whose sheets reach too far.

    Raises
    ------
    ImportFileError
        Naming the claim or the extent.
    """
    data = path.read_bytes()
    if not data.startswith(SIGNATURE):
        return
    container = _Container(data, path.name)
    for stream in container.books():
        _check_sheets(stream, path.name)


def _check_sheets(stream: bytes, file: str) -> None:
    """Walk the records from the start, and from wherever the list of sheets points.

    No sheet of this format is larger than 65,536 by 256; a cell beyond is damage.
    """
    seen = bytearray(len(stream))
    starts = [0]
    for start in starts:
        for kind, at, size in _records(stream, start, seen):
            if kind == _ENCRYPTED:
                return  # the bodies are no cells; the reader tells that a password is needed
            if kind == _SHEET_PLACE and size >= 4 and len(starts) < _MOST_SHEETS:
                starts.append(_NUMBER.unpack_from(stream, at + 4)[0])
            elif _is_beyond(stream, kind, at, size):
                raise errors.CorruptFileError(file=file, reason="XLS")


def _is_beyond(stream: bytes, kind: int, at: int, size: int) -> bool:
    """Return whether a cell, or the extent a sheet declares, lies outside 65,536 by 256."""
    if kind == _EXTENT and size >= 14:
        rows, columns = _ROWS.unpack_from(stream, at + 4), _PAIR.unpack_from(stream, at + 12)
        return bool(max(rows) > _MOST_ROWS or max(columns) > _MOST_COLUMNS)
    if kind == _EXTENT and size >= 8:
        return bool(max(_PAIR.unpack_from(stream, at + 8)) > _MOST_COLUMNS)
    if kind not in _CELLS or size < 4:
        return False
    last = _PAIR.unpack_from(stream, at + size)[1] if kind in _RUNS else 0
    return bool(max(_PAIR.unpack_from(stream, at + 4)[1], last) >= _MOST_COLUMNS)


def _records(stream: bytes, at: int, seen: bytearray) -> Iterator[tuple[int, int, int]]:
    """Yield kind, place and size of the records from a place on, up to one met before."""
    end = len(stream)
    while at + 4 <= end and not seen[at]:
        seen[at] = 1
        kind, size = _PAIR.unpack_from(stream, at)
        if at + 4 + size > end:
            return
        yield kind, at, size
        at += 4 + size


class _Container:
    """Sectors chained by an allocation table; every chain ends where it would repeat itself."""

    def __init__(self, data: bytes, file: str) -> None:
        self._data, self._file = data, file
        if len(data) < _HEADER or _PAIR.unpack_from(data, 30)[0] not in {9, 12}:
            self._refuse("header")
        self._sector = 1 << _PAIR.unpack_from(data, 30)[0]
        most = len(data) // self._sector + 1
        for claim, at in _CLAIMS.items():
            if self._number(at) > most:
                self._refuse(claim)
        self._tables = list(self._table_places())

    def books(self) -> Iterator[bytes]:
        """Yield the streams that hold a workbook, every stream's length checked on the way."""
        for entry in self._entries():
            size = _NUMBER.unpack_from(entry, 120)[0]
            if entry[66] in {2, 5} and size > len(self._data) + self._sector:
                self._refuse("stream")
            name = entry[:64].decode("utf-16-le", errors="ignore").split("\0")[0]
            if entry[66] == 2 and name.lower() in _BOOKS:
                yield self._read(_NUMBER.unpack_from(entry, 116)[0])[:size]

    def _entries(self) -> Iterator[bytes]:
        directory = self._read(self._number(48))
        for at in range(0, len(directory) - _ENTRY + 1, _ENTRY):
            yield directory[at : at + _ENTRY]

    def _read(self, number: int) -> bytes:
        return b"".join(self._data[at : at + self._sector] for at in self._chain(number))

    def _chain(self, number: int) -> Iterator[int]:
        seen: set[int] = set()
        each = self._sector // 4
        while number < _LAST_SECTOR and number not in seen:
            seen.add(number)
            place = (number + 1) * self._sector
            table, at = divmod(number, each)
            if place >= len(self._data) or table >= len(self._tables):
                return
            yield place
            number = self._number(self._tables[table] + at * 4)

    def _table_places(self) -> Iterator[int]:
        """Yield where the allocation table's sectors lie: 109 in the header, more in a chain."""
        yield from self._places(76, 109)
        number, seen = self._number(68), set[int]()
        while number < _LAST_SECTOR and number not in seen:
            seen.add(number)
            at = (number + 1) * self._sector
            yield from self._places(at, self._sector // 4 - 1)
            number = self._number(at + self._sector - 4)

    def _places(self, at: int, count: int) -> Iterator[int]:
        for turn in range(count):
            if (number := self._number(at + turn * 4)) < _LAST_SECTOR:
                yield (number + 1) * self._sector

    def _number(self, at: int) -> int:
        return _NUMBER.unpack_from(self._data, at)[0] if at + 4 <= len(self._data) else _LAST_SECTOR

    def _refuse(self, claim: str) -> None:
        raise errors.CorruptFileError(file=self._file, reason=claim)
