"""``rencana.xlsx``: the whole plan as one workbook to present, edit and send back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, time
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from graph.job import JobContext
from graph.language import translate
from planner.export import styles
from planner.export.atomic import replacing
from planner.export.base import SHEET, base_rows
from planner.export.cells import text_cell
from planner.export.frame import frame_of
from planner.export.gantt import draw_schedule
from planner.export.report import Published, Report
from planner.export.safe import clean, is_active
from planner.export.schedule import DAYS_OFF
from planner.export.sheet import HEADER_ROW, draw_table
from planner.export.summary_sheet import draw_summary
from planner.export.tables import TABLES
from planner.export.timeline import timeline

_RETURNING = ("inventory", "decisions", "schedule")
"""Tables whose edits come back."""


_FOLIO = 14
"""Excel's number for 8.5 x 13 inches, the paper that Indonesian offices call F4."""
_PAPER = {"workbook": Worksheet.PAPERSIZE_A4, "workbook-f4": _FOLIO}


def write_workbook(
    path: Path, report: Report, ctx: JobContext | None = None, *, kind: str = "workbook"
) -> Published:
    """Write the report to ``path``, to be printed on A4 or F4; it appears whole or not at all."""
    with replacing(path) as draft, streaming_book() as book:
        _draw(book, report, ctx or JobContext())
        for sheet in book.worksheets:
            sheet.page_setup.paperSize = _PAPER[kind]
        book.save(draft)
    return Published(file=path, bytes=path.stat().st_size, sheets=visible_sheets(book))


def _draw(book: Workbook, report: Report, ctx: JobContext) -> None:
    frame = frame_of(report)
    total = len(TABLES) + 2
    ctx.step(0, total, translate("export", "Menulis ringkasan"))
    draw_summary(book, report, frame)
    returning = []
    for number, (name, make) in enumerate(TABLES.items(), 1):
        table = make(report)
        if name in _RETURNING:
            returning.append(table)
        ctx.step(number, total, table.title)
        if name == "schedule":
            draw_schedule(book, table, frame, timeline(report))
        elif table.rows or name == "inventory":
            draw_table(book, table, frame)
        if name == "calendar":
            _name_days_off(book, table.title if table.rows else "", len(table.rows))
    add_base(book, base_rows(report, returning))
    _describe(book, report)
    ctx.step(total - 1, total, translate("export", "Menyimpan berkas"))


def visible_sheets(book: Workbook) -> tuple[str, ...]:
    """Return the names of the sheets that a reader sees."""
    return tuple(name for name in book.sheetnames if name != SHEET)


@contextmanager
def streaming_book() -> Iterator[Workbook]:
    """Yield a write-only book; its sheets are closed also when writing breaks off."""
    book = Workbook(write_only=True)
    try:
        yield book
    finally:
        for sheet in book.worksheets:
            if not sheet.closed:
                with suppress(Exception):  # what broke the writing is already on its way up
                    sheet.close()


def add_base(book: Workbook, rows: Iterable[list[Any]]) -> None:
    """Append the hidden sheet that edits are recognised by."""
    sheet = book.create_sheet(SHEET)
    sheet.sheet_state = "veryHidden"
    for row in rows:
        sheet.append([_inert(sheet, value) for value in row])


def _inert(sheet: Any, value: Any) -> Any:
    active = isinstance(value, str) and is_active(value)
    return text_cell(sheet, value, styles.BODY_FONT) if active else value


def _name_days_off(book: Workbook, sheet: str, count: int) -> None:
    first = HEADER_ROW + 1
    where = f"'{sheet}'!$A${first}:$A${first + count - 1}" if sheet else "0"
    book.defined_names[DAYS_OFF] = DefinedName(DAYS_OFF, attr_text=where)


def _describe(book: Workbook, report: Report) -> None:
    project = report.snapshot.project
    about = book.properties
    about.title = clean(translate("export", "Rencana perampingan aplikasi"))
    about.creator = "Ramping"
    about.subject = clean(project.agency if project else "")
    about.description = clean(frame_of(report).subtitle)
    about.keywords = f"ramping; revision={report.snapshot.revision}"
    about.created = about.modified = datetime.combine(report.made_on, time(12))
    book.calculation.fullCalcOnLoad = True
