"""What a fast reader cannot tell: error cells, formulas never calculated, hidden rows.

All three look like empty or ordinary cells to it, so the officer is told how many there are.
"""

from __future__ import annotations

import html
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from importers.cells import Remark

_MOST_BYTES = 60_000_000
_SHEET = re.compile(r"<(?:\w+:)?sheet\b([^>]*)>")
_LINK = re.compile(r"<(?:\w+:)?Relationship\b([^>]*)>")
_ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')
_SIGNS = (
    ("error_cells", re.compile(rb'<c [^>]*\bt="e"')),
    ("uncalculated", re.compile(rb"(?:</f>|<f\b[^>]*/>)(?:<v ?/>|<v></v>)?</c>")),
    ("hidden_rows", re.compile(rb'<row [^>]*\bhidden="(?:1|true)"')),
)


def find_oddities(path: Path) -> Mapping[str, tuple[Remark, ...]]:
    """Return the remarks for each sheet of an .xlsx; a package without such sheets has none."""
    try:
        with zipfile.ZipFile(path) as package:
            return {
                name: tuple(_remarks(package.read(member)))
                for name, member in _members(package).items()
                if package.getinfo(member).file_size <= _MOST_BYTES
            }
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, EOFError, NotImplementedError):
        return {}


def _remarks(sheet: bytes) -> Iterator[Remark]:
    for kind, sign in _SIGNS:
        if count := sum(1 for _ in sign.finditer(sheet)):
            yield Remark(0, kind, str(count))


def _members(package: zipfile.ZipFile) -> dict[str, str]:
    """Return name of a sheet -> its member in the package."""
    book = package.read("xl/workbook.xml").decode("utf-8")
    links = package.read("xl/_rels/workbook.xml.rels").decode("utf-8")
    targets = {
        found.get("Id", ""): found.get("Target", "")
        for found in map(_attributes, _LINK.findall(links))
    }
    members = {}
    for found in map(_attributes, _SHEET.findall(book)):
        target = targets.get(found.get("r:id", ""), "")
        member = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if target.endswith(".xml") and member in package.NameToInfo:
            members[html.unescape(found.get("name", ""))] = member
    return members


def _attributes(text: str) -> dict[str, str]:
    return dict(_ATTRIBUTE.findall(text))
