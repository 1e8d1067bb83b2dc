"""What the officer settles about files before anything is written: plain values that travel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from graph.model import Origin

Profiles = Mapping[str, Mapping[str, str]]
"""Corrected mappings: header fingerprint -> header as written -> canonical field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePlace:
    """Where the table of a file stands, when the guess was wrong."""

    sheet: str
    header_row: int = 0
    """As the spreadsheet counts; 0: guessed inside the sheet."""
    instead_of: str = ""
    """Fingerprint of the header that was guessed: under it the place is remembered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """Everything an import does beyond its own guesses; the same wishes give the same import."""

    profiles: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    left_out: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Header fingerprint -> headers of which nothing is taken in."""
    places: Mapping[str, TablePlace] = field(default_factory=dict)
    """File name -> where its table stands."""
    date_orders: Mapping[str, str] = field(default_factory=dict)
    """File name -> ``day_first`` or ``month_first``."""
    splits: tuple[str, ...] = ()
    """Rows (``row_key``) whose name cell holds several applications, to be taken apart."""
    answers: Mapping[str, str] = field(default_factory=dict)
    """Unclear row (``row_key``) -> the application it is; empty: a new one."""
    theirs: tuple[str, ...] = ()
    """Conflicts (``cell_key``) in which the cell of the returned workbook wins."""
    kept: tuple[str, ...] = ()
    """Changes (``cell_key``) that are not made: the inventory keeps its cell."""


def row_key(origin: Origin) -> str:
    """Return the name of a source row that a second reading gives again."""
    return f"{origin.file}|{origin.sheet}|{origin.row}"


def cell_key(application: str, name: str) -> str:
    """Return the name of one cell of the inventory."""
    return f"{application}|{name}"
