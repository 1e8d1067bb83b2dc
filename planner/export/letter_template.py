"""The words of an official document: a TOML file that an office may change without us.

A template is a list of parts. ``{name}`` stands for a fact of the document; ``[ … ]`` is for a
person to fill in, and stays marked until somebody does. Both are looked for in the template
only: brackets and braces inside a fact are just text.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from planner.export.errors import TemplateFaultError

FOLDER = "templat"
"""A folder of this name beside the written file holds the office's own templates."""

_PIECE = re.compile(r"\[[^\]\n]+\]|\{\w+\}")
_PARTS = ("centred", "heading", "text", "facts", "clause", "table", "signature", "new_page")


class Gap(str):
    """A fact that is not known yet: marked like what a person has to fill in."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that is drawn alike."""

    text: str
    is_gap: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """One kind of document."""

    source: str
    title: str
    font: str
    size: float
    letterhead: tuple[str, ...]
    per_unit: bool
    """One letter for every unit that loses a system, each on its own page."""
    parts: tuple[tuple[str, Any, Mapping[str, Any]], ...]
    """Kind of the part, its content, and the whole part with what goes beside the content."""


def read_template(kind: str, beside: Path) -> Template:
    """Return the office's own template beside the written file, else the one that came along.

    Raises
    ------
    UserError
        When the office's template cannot be read.
    """
    own = beside / FOLDER / f"{kind}.toml"
    try:
        if own.is_file():
            return _template(str(own), own.read_text(encoding="utf-8"))
        bundled = files("planner") / "data" / "templates" / f"{kind}.toml"
        return _template(bundled.name, bundled.read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise TemplateFaultError(file=own, why=error) from error


def pieces(text: str, facts: Mapping[str, str], source: str = "") -> Iterator[Piece]:
    """Yield the text with its facts filled in; what is still to be filled in stands apart.

    Examples
    --------
    >>> list(pieces("Nomor [nomor] di {place}", {"place": "[x]"}))
    [Piece(text='Nomor ', is_gap=False), Piece(text='[nomor]', is_gap=True), \
Piece(text=' di ', is_gap=False), Piece(text='[x]', is_gap=False)]
    """
    at = 0
    for found in _PIECE.finditer(text):
        if found.start() > at:
            yield Piece(text[at : found.start()])
        at = found.end()
        if found[0].startswith("["):
            yield Piece(found[0], is_gap=True)
            continue
        name = found[0][1:-1]
        if name not in facts:
            raise TemplateFaultError(file=source, why=found[0])
        yield Piece(str(facts[name]), is_gap=isinstance(facts[name], Gap))
    if at < len(text):
        yield Piece(text[at:])


def _template(source: str, text: str) -> Template:
    held = tomllib.loads(text)
    return Template(
        source=source,
        title=str(held["title"]),
        font=str(held.get("font", "Arial")),
        size=float(held.get("size", 11)),
        letterhead=tuple(str(line) for line in held.get("letterhead", ())),
        per_unit=bool(held.get("per_unit", False)),
        parts=tuple(_part(part) for part in held["part"]),
    )


def _part(part: Mapping[str, Any]) -> tuple[str, Any, Mapping[str, Any]]:
    for kind in _PARTS:
        if kind in part:
            return kind, part[kind], part
    raise ValueError(", ".join(part))
