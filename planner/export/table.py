"""The one shape of every output: a titled table whose columns say what their cells are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """What the cells of a column are; every writer draws each kind in its own way."""

    KEY = "key"
    """Identity for the round trip; hidden where a sheet can hide it."""
    TEXT = "text"
    LONG = "long"
    """Sentences and lists: wide and wrapped."""
    BADGE = "badge"
    """Letter of a disposition, coloured."""
    WHOLE = "whole"
    YEAR = "year"
    MONEY = "money"
    SHARE = "share"
    LOAD = "load"
    """A share of a capacity: drawn as a heat map."""
    DATE = "date"
    FIGURE = "figure"
    """Each cell by its own type: dates, counts and words in one column."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A value that a spreadsheet goes on computing; ``{row}`` stands for the row it is in."""

    text: str
    value: float | str


Cell = str | int | float | date | Formula | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column; ``width`` in characters, 0 for the usual one of its kind."""

    title: str
    name: str = ""
    """Stable name of a column whose edits come back; empty for all others."""
    kind: Kind = Kind.TEXT
    width: int = 0
    printed: bool = True
    """Secondary columns stand last; they stay on screen and off the paper."""
    folded: bool = False
    """Hidden behind a fold that the reader opens."""
    choices: tuple[str, ...] = ()
    """Words offered in a drop-down; another word is questioned, not refused."""
    wanted: bool = False
    """An empty cell is marked: somebody should fill it."""
    locked: bool = False
    """Not to be edited where the sheet is protected."""
    help: str = ""
    """What the header's comment says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under columns. ``name`` is stable, ``title`` is for people."""

    name: str
    title: str
    note: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    frozen: int = 1
    """Columns that stay in view when the sheet is scrolled sideways."""
