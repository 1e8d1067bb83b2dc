"""Files to grids: the reader is chosen by what the bytes are, not by what the name says."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from graph.job import JobContext
from importers import errors
from importers.cells import Grid
from importers.delimited import read_delimited
from importers.workbook import read_workbook

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BIFF = (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")
SUFFIXES = frozenset(
    [
        ".xlsx",
        ".xlsm",
        ".xls",
        ".xlsb",
        ".ods",
        ".csv",
        ".tsv",
        ".psv",
        ".txt",
        ".tab",
        ".json",
        ".xml",
        ".html",
        ".htm",
    ]
)


def expand(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files, and of folders every file that can hold a table, in stable order."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(path.rglob("*"), key=lambda file: file.as_posix().casefold())
            found += [file for file in inside if file.is_file() and _is_wanted(file)]
        else:
            found.append(path)
    return tuple(dict.fromkeys(found))


def _is_wanted(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES and not path.name.startswith(("~$", "."))


def open_grids(path: Path, ctx: JobContext) -> tuple[Grid, ...]:
    """Return the sheets of a file.

    Raises
    ------
    ImportFileError
        When the file cannot be read; message and remedy say why.
    """
    try:
        with path.open("rb") as file:
            head = file.read(4_096)
    except OSError as error:
        raise errors.FileMissingError(file=path.name) from error
    if not head.strip(b"\0 \r\n\t"):
        raise errors.EmptyFileError(file=path.name)
    if head.startswith((_ZIP, _OLE)) or head[:2] in _BIFF:
        return read_workbook(path, ctx)
    return (read_delimited(path),)
