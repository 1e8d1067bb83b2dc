"""What a fast reader cannot tell: error cells, formulas never calculated, hidden rows.

All three look like empty or ordinary cells to it, so the officer is told how many there are.
"""

from __future__ import annotations

import html
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from importers.cells import Remark

_SHEET = re.compile(r"<(?:\w+:)?sheet\b([^>]*)>")
_LINK = re.compile(r"<(?:\w+:)?Relationship\b([^>]*)>")
_ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')
_SIGNS = (
    ("error_cells", b't="e"', re.compile(rb'<c [^>]*\bt="e"')),
    ("uncalculated", b"<f", re.compile(rb"(?:</f>|<f\b[^>]*/>)(?:<v ?/>|<v></v>)?</c>")),
    ("hidden_rows", b'hidden="', re.compile(rb'<row [^>]*\bhidden="(?:1|true)"')),
)
"""Kind, the bytes without which none is there, and what each looks like."""


def count_oddities(piece: bytes, counts: Counter[str]) -> None:
    """Add what stands in a piece of a sheet's XML that is cut between cells."""
    for kind, trace, sign in _SIGNS:
        if trace in piece:
            counts[kind] += sum(1 for _ in sign.finditer(piece))


def name_oddities(
    path: Path, counts: Mapping[str, Mapping[str, int]]
) -> Mapping[str, tuple[Remark, ...]]:
    """Return the remarks for each sheet of an .xlsx from what its members hold."""
    if not any(counts.values()):
        return {}
    try:
        with zipfile.ZipFile(path) as package:
            return {
                name: tuple(
                    Remark(0, kind, str(count))
                    for kind, _, _ in _SIGNS
                    if (count := counts.get(member, {}).get(kind, 0))
                )
                for name, member in _members(package).items()
            }
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, EOFError, NotImplementedError):
        return {}


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
