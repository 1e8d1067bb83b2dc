"""Files to grids: the reader is chosen by what the bytes are, not by what the name says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from graph.job import JobContext
from importers import errors
from importers.archimate import read_archimate
from importers.cells import Grid
from importers.delimited import is_table, read_delimited
from importers.html_table import read_html
from importers.json_table import read_json
from importers.workbook import read_workbook

MOST_TEXT = 200_000_000
_HTML = re.compile(r"^(?:<!doctype html|<html)|<table\b|<meta\b[^>]*html", re.IGNORECASE)
_DELIMITED = frozenset({".csv", ".tsv", ".psv", ".txt", ".tab"})
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


def left_out(paths: Iterable[Path]) -> Iterator[tuple[Path, list[Path]]]:
    """Yield each folder that holds files which are no tables, with those files."""
    for folder in paths:
        if folder.is_dir():
            files = sorted(file for file in folder.rglob("*") if file.is_file())
            if rest := [file for file in files if not _is_wanted(file) and _is_seen(file)]:
                yield folder, rest


def _is_seen(path: Path) -> bool:
    return not path.name.startswith(("~$", "."))


def _is_wanted(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES and _is_seen(path)


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
    if path.stat().st_size > MOST_TEXT:
        reason = f"{path.stat().st_size // 1_000_000} MB"
        raise errors.TooLargeError(file=path.name, reason=reason)
    text = _first_text(head)
    if text.startswith(("<?xml", "<model")) and "<html" not in text:
        return _read_xml(path, text, ctx)
    if _HTML.search(text):
        return read_html(path, ctx)
    if text.startswith(("[", "{")) and (found := _read_json(path)):
        return (found,)
    if head.startswith(b"%PDF") or path.suffix.lower() in {".pdf", ".doc", ".docx"}:
        raise errors.UnknownFormatError(file=path.name)
    if path.suffix.lower() not in SUFFIXES and not is_table(path):
        raise errors.UnknownFormatError(file=path.name)
    return (read_delimited(path, ctx),)


def _read_json(path: Path) -> Grid | None:
    """Return the records; nothing for a text table whose first cell only begins like JSON."""
    try:
        return read_json(path)
    except errors.CorruptFileError:
        if path.suffix.lower() in _DELIMITED:
            return None
        raise


def _read_xml(path: Path, text: str, ctx: JobContext) -> tuple[Grid, ...]:
    if "opengroup.org" in text or "<model" in text:
        return (read_archimate(path, ctx),)
    raise errors.UnknownFormatError(file=path.name)


def _first_text(head: bytes) -> str:
    encoding = "utf-16" if head[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8"
    return head.decode(encoding, errors="ignore").lstrip("\ufeff \t\r\n")
