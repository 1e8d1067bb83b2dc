"""One table drawn as one worksheet: header, cells, filter, frozen panes, print set-up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from graph.language import translate
from planner.export import palette, styles
from planner.export.cells import RowWriter, column_header, text_cell
from planner.export.frame import Frame
from planner.export.rules import badge_rules, filled, load_rules
from planner.export.safe import clean
from planner.export.table import Column, Kind, Table

HEADER_ROW = 4
"""Title, note, an empty row, then the header: the first data row follows it."""


@dataclass(frozen=True, slots=True)
class Tail:
    """Cells that follow the table's own: in the header row, and in every data row."""

    header: tuple[Any, ...] = ()
    row: tuple[Any, ...] = ()


def draw_table(book: Workbook, table: Table, frame: Frame) -> Any:
    """Append ``table`` as a worksheet of a write-only workbook and return the sheet."""
    sheet = book.create_sheet(sheet_title(table.title))
    prepare(sheet, table)
    draw_rows(sheet, table, frame)
    return sheet


def sheet_title(text: str) -> str:
    """Return a name that a worksheet may have: short, and without the signs of a reference."""
    return re.sub(r"[\[\]:*?/\\]+", " ", clean(text))[:31].strip() or "-"


def prepare(sheet: Any, table: Table) -> None:
    """Set what a write-only sheet must know before its first row."""
    for n, column in enumerate(table.columns, 1):
        size = sheet.column_dimensions[get_column_letter(n)]
        size.width = width_of(column)
        size.hidden = column.kind is Kind.KEY or column.folded
        size.outlineLevel = int(column.folded)
    sheet.freeze_panes = f"{get_column_letter(table.frozen + 1)}{HEADER_ROW + 1}"
    sheet.sheet_view.showGridLines = False
    sheet.row_dimensions[1].height = 24
    sheet.row_dimensions[HEADER_ROW].height = styles.height(
        max(styles.lines(column.title, width_of(column)) for column in table.columns) + 1
    )
    last_row = HEADER_ROW + max(len(table.rows), 1)
    last = get_column_letter(len(table.columns))
    sheet.auto_filter.ref = f"A{HEADER_ROW}:{last}{last_row}"
    for n, column in enumerate(table.columns, 1):
        letter = get_column_letter(n)
        _format_conditionally(sheet, column, f"{letter}{HEADER_ROW + 1}:{letter}{last_row}")
    printed = [n for n, column in enumerate(table.columns, 1) if column.printed]
    set_up_page(sheet, table.title, f"A1:{get_column_letter(max(printed))}{last_row}")


def draw_rows(sheet: Any, table: Table, frame: Frame, tail: Tail = Tail()) -> None:  # noqa: B008 - frozen
    """Append title, note, header and data, each row with its tail."""
    first = next(n for n, column in enumerate(table.columns) if column.kind is not Kind.KEY)
    lead = [None] * first
    sheet.append([*lead, text_cell(sheet, table.title, styles.TITLE_FONT)])
    sheet.append([*lead, text_cell(sheet, f"{frame.subtitle}  {table.note}", styles.NOTE_FONT)])
    warning = text_cell(sheet, frame.fictional, styles.WARNING_FONT)
    sheet.append([*lead, warning if frame.fictional else None])
    header = [column_header(sheet, column) for column in table.columns]
    sheet.append([*header, *tail.header])
    writer = RowWriter(sheet, table.columns)
    widths = [width_of(column) if wraps(column) else 0 for column in table.columns]
    for number, row in enumerate(table.rows, HEADER_ROW + 1):
        tallest = max(
            styles.lines(value, width) if width and isinstance(value, str) else 1
            for value, width in zip(row, widths, strict=True)
        )
        # Readers do not all fit rows to wrapped text on opening, so the height is written down;
        # the entry is dropped at once, or 60,000 rows would hold their settings in memory.
        sheet.row_dimensions[number].height = styles.height(tallest)
        sheet.append([*writer.cells(row, number), *tail.row])
        del sheet.row_dimensions[number]


def width_of(column: Column) -> int:
    """Return the width of a column in characters."""
    return column.width or styles.LOOKS[column.kind].width


def wraps(column: Column) -> bool:
    """Whether long text in this column takes several lines."""
    return styles.LOOKS[column.kind].wrap and column.printed and not column.folded


def set_up_page(sheet: Any, title: str, area: str = "") -> None:
    """Print on A4 landscape, one page wide, with the header repeated and pages numbered."""
    sheet.page_setup.paperSize = Worksheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top, margins.bottom = 0.5, 0.75
    margins.header = margins.footer = 0.35
    sheet.oddFooter.left.text = clean(title).replace("&", "&&")  # one would begin a code
    sheet.oddFooter.center.text = "Ramping"
    sheet.oddFooter.right.text = translate("export", "Halaman {page} dari {pages}").format(
        page="&P", pages="&N"
    )
    if area:
        sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
        sheet.print_area = area


def _format_conditionally(sheet: Any, column: Column, area: str) -> None:
    first = area.partition(":")[0]
    rules = {Kind.BADGE: badge_rules(f"${first}"), Kind.LOAD: load_rules(first)}
    wanted = [filled(f"LEN({first})=0", palette.WARN_GROUND)] if column.wanted else []
    for rule in [*rules.get(column.kind, []), *wanted]:
        sheet.conditional_formatting.add(area, rule)
    if column.choices:
        allowed = DataValidation(
            type="list",
            formula1=f'"{",".join(column.choices)}"',
            allow_blank=True,
            showErrorMessage=True,
            errorStyle="warning",
            errorTitle=translate("export", "Pilihan tidak dikenal"),
            error=translate("export", "Pilih salah satu dari daftar."),
        )
        allowed.add(area)
        sheet.data_validations.dataValidation.append(allowed)
