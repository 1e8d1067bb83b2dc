"""The schedule sheet: tasks, and bars that conditional formats draw from the tasks' own dates.

No cell is painted: when a reader changes a date or a day off, the bar moves. A sheet of 60,000
tasks therefore costs no more than its tasks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter

from planner.domain.decision import Disposition
from planner.domain.words import LETTERS
from planner.export import palette, styles
from planner.export.cells import blank, header_cell
from planner.export.frame import Frame
from planner.export.rules import filled
from planner.export.schedule import CRITICAL, DAYS_OFF, FINISH, LETTER, START
from planner.export.sheet import HEADER_ROW, Tail, draw_rows, prepare, set_up_page, sheet_title
from planner.export.table import Kind, Table
from planner.export.timeline import Span, Timeline

_DAY_WIDTH = 1.9
_DAY = "[$-421]d mmm"


def draw_schedule(book: Workbook, table: Table, frame: Frame, days: Timeline | None) -> Any:
    """Append the schedule as a worksheet; without a plan it is a plain empty table."""
    sheet = book.create_sheet(sheet_title(table.title))
    prepare(sheet, table)
    if days is None or not table.rows:
        draw_rows(sheet, table, frame)
        return sheet
    spans = days.spans
    first = len(table.columns) + 1
    for n in range(len(spans)):
        sheet.column_dimensions[get_column_letter(first + n)].width = _DAY_WIDTH
    last_row = HEADER_ROW + len(table.rows)
    start, end = get_column_letter(first), get_column_letter(first + len(spans) - 1)
    for rule in _rules(start, days):
        sheet.conditional_formatting.add(f"{start}{HEADER_ROW}:{end}{last_row}", rule)
    set_up_page(sheet, table.title, f"A1:{end}{last_row}")
    sheet.row_dimensions[HEADER_ROW].height = 58
    due = sum(span.first <= days.deadline for span in spans) - 1
    tail = Tail(
        header=tuple(_day_cells(sheet, spans)),
        row=(*(None for _ in range(due)), _deadline_cell(sheet)),
    )
    draw_rows(sheet, table, frame, tail)
    return sheet


def _day_cells(sheet: Any, spans: Sequence[Span]) -> Iterator[SheetCell]:
    """Yield the header of the bars: each cell holds its day, the first of a week shows it."""
    weeks = set()
    for span in spans:
        cell = header_cell(sheet, "", Kind.DATE)
        cell.value = span.first
        cell.number_format = ";;;" if (week := span.first.isocalendar()[:2]) in weeks else _DAY
        cell.font = Font(name=styles.FONT, size=8, color=palette.MUTED)
        cell.alignment = Alignment(text_rotation=90, horizontal="center", vertical="center")
        weeks.add(week)
        yield cell


def _deadline_cell(sheet: Any) -> SheetCell:
    cell = blank(sheet)
    cell.border = Border(right=Side("medium", color=palette.BAD))
    return cell


def _rules(start: str, days: Timeline) -> list[Rule]:
    """Return the rules in falling priority: bars (critical first), days off."""
    step = 0 if days.spans is not days.weeks else 6
    day = f"{start}${HEADER_ROW}"
    task = {
        name: f"${get_column_letter(place + 1)}{HEADER_ROW}"
        for name, place in (
            ("letter", LETTER), ("from", START), ("to", FINISH), ("critical", CRITICAL)
        )
    }  # fmt: skip
    inside = f"ISNUMBER({task['from']}),{day}+{step}>={task['from']},{day}<={task['to']}"
    rules: list[Rule] = []
    for one in Disposition:
        tone = palette.TONES[one]
        is_one = f'{task["letter"]}="{LETTERS[one]}"'
        for condition, colour in (
            (f'AND({is_one},{task["critical"]}<>"",{inside})', tone.full),
            (f"AND({is_one},{inside})", tone.tint),
        ):
            rules.append(filled(condition, colour))
    if step == 0:
        rules.append(filled(f"COUNTIF({DAYS_OFF},{day})>0", palette.HOLIDAY))
    return rules
