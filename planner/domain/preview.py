"""What a file that leaves the house holds, small enough to be looked at before it is written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewPart:
    """One sheet, document or picture: rows, or HTML with its pictures, or a picture alone."""

    title: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    more: int = 0
    """Rows that are in the file and not shown here."""
    html: str = ""
    pictures: tuple[bytes, ...] = ()
    """SVG or PNG; HTML names them ``picture:0``, ``picture:1`` …"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A file as it would leave now."""

    size: int
    """Octets."""
    parts: tuple[PreviewPart, ...]
