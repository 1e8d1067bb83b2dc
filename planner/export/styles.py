"""How each kind of cell looks in a workbook: font, format, alignment, usual width."""

from __future__ import annotations

from dataclasses import dataclass

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from planner.export import palette
from planner.export.table import Kind

FONT = "Calibri"
BASE_SIZE = 10
HEADER_FILL = PatternFill("solid", fgColor=palette.SOFT)
HEADER_FONT = Font(name=FONT, size=BASE_SIZE, bold=True, color=palette.TEXT)
BODY_FONT = Font(name=FONT, size=BASE_SIZE, color=palette.TEXT)
NOTE_FONT = Font(name=FONT, size=9, italic=True, color=palette.MUTED)
TITLE_FONT = Font(name=FONT, size=16, bold=True, color=palette.TEXT)
SECTION_FONT = Font(name=FONT, size=12, bold=True, color=palette.ACCENT)
HERO_FONT = Font(name=FONT, size=30, bold=True, color=palette.TEXT)
WARNING_FONT = Font(name=FONT, size=BASE_SIZE, bold=True, color=palette.WARN)
WARNING_FILL = PatternFill("solid", fgColor=palette.WARN_GROUND)
HEADER_LINE = Border(bottom=Side("medium", color=palette.ACCENT))
ROW_LINE = Border(bottom=Side("thin", color=palette.GRID))

# 421 is Indonesian: the month is named so whatever the reader has set.
_DATE_FORMAT = "[$-421]d mmm yyyy"
_WHOLE_FORMAT = "#,##0"


@dataclass(frozen=True, slots=True)
class Look:
    """Format, alignment and usual width of one kind."""

    width: int
    number_format: str = "General"
    horizontal: str = "left"
    wrap: bool = False


LOOKS = {
    Kind.KEY: Look(14, "@"),
    Kind.TEXT: Look(26, wrap=True),
    Kind.LONG: Look(40, wrap=True),
    Kind.BADGE: Look(22),
    Kind.WHOLE: Look(11, _WHOLE_FORMAT, "right"),
    Kind.YEAR: Look(11, "0", "right"),
    Kind.MONEY: Look(18, '[$Rp-421]#,##0;-[$Rp-421]#,##0;"–"', "right"),
    Kind.SHARE: Look(9, "0%", "right"),
    Kind.LOAD: Look(8, '0%;-0%;"–"', "right"),
    Kind.DATE: Look(13, _DATE_FORMAT, "right"),
    Kind.FIGURE: Look(18, _WHOLE_FORMAT, "right"),
}


def alignment(kind: Kind, *, header: bool = False) -> Alignment:
    """Return where the text of this kind stands; left-hand text keeps clear of numbers."""
    look = LOOKS[kind]
    return Alignment(
        horizontal=look.horizontal,
        vertical="center" if header else "top",
        wrap_text=True if header or look.wrap else None,
        indent=1 if look.horizontal == "left" else 0,
    )


def lines(text: str, width: float) -> int:
    """Return how many lines ``text`` takes in a column; its indent is allowed for."""
    room = max(int(width) - 2, 1)
    return sum(max(-(-len(part) // room), 1) for part in text.split("\n"))


def height(count: int) -> float:
    """Return the height in points of a row of ``count`` lines (409 is the most there is)."""
    return min(2 + 13.0 * count, 409)
