"""What reading a file gives: facts, how each column was understood, and every doubt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from graph.model import Application, Interface, Service, Unit


class Severity(StrEnum):
    """ERROR: the row was set aside. WARNING: a cell was left open. NOTE: read, worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowIssue:
    """One doubt, at its place; ``row`` counts as the spreadsheet does (0: the whole sheet)."""

    file: str
    sheet: str
    row: int
    column: str
    kind: str
    severity: Severity
    text: str
    remedy: str
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnGuess:
    """How one column was understood; ``field`` is a canonical field, or empty: an extra column."""

    column: int
    letter: str
    header: str
    field: str
    confidence: float
    why: str
    samples: tuple[str, ...] = ()
    personal: bool = False
    """Names, phones, addresses of people: left out of exports and logs unless asked for."""
    ignored: bool = False
    """Row numbers and empty columns: nothing of them is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetReading:
    """One table found in a file."""

    file: str
    sheet: str
    header_row: int
    rows: int
    """Data rows below the header, section rows and footers not counted."""
    columns: tuple[ColumnGuess, ...]
    fingerprint: str
    """Stable name of this header, under which a corrected mapping is remembered."""
    preview: tuple[tuple[str, ...], ...] = ()
    """First rows of the sheet as they stand, for the wizard."""
    inventory: bool = True
    """Whether this looks like a list of applications; else it is taken only when asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """Facts of one or several files. ``imported + set_aside == read`` for every file."""

    readings: tuple[SheetReading, ...] = ()
    units: tuple[Unit, ...] = ()
    applications: tuple[Application, ...] = ()
    services: tuple[Service, ...] = ()
    interfaces: tuple[Interface, ...] = ()
    issues: tuple[RowIssue, ...] = ()
    rows_read: int = 0
    rows_set_aside: int = 0


class RowFate(StrEnum):
    """What a row of a new file means for the inventory we already have."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    UNCLEAR = "unclear"
    VANISHED = "vanished"
