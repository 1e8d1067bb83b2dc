"""Workbooks (xlsx, xlsm, xls, xlsb, ods) through calamine."""

from __future__ import annotations

from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from graph.job import JobContext
from importers import errors
from importers.cells import Grid, Row, Span

MOST_CELLS = 30_000_000
MOST_COLUMNS = 4_000
_STEP = 2_000


def read_workbook(path: Path, ctx: JobContext) -> tuple[Grid, ...]:
    """Read every sheet that can hold a table; a sheet that fails alone is left out.

    Raises
    ------
    ImportFileError
        When the file as a whole cannot be read.
    """
    try:
        with CalamineWorkbook.from_path(path) as book:
            return tuple(
                _read_sheet(book, data.name, data.visible != SheetVisibleEnum.Visible, path, ctx)
                for data in book.sheets_metadata
                if data.typ == SheetTypeEnum.WorkSheet
            )
    except PasswordError as error:
        raise errors.PasswordError(file=path.name) from error
    except CalamineError as error:
        raise errors.CorruptFileError(file=path.name, reason=_reason(error)) from error
    except OSError as error:
        raise errors.FileMissingError(file=path.name) from error


def _read_sheet(
    book: CalamineWorkbook, name: str, hidden: bool, path: Path, ctx: JobContext
) -> Grid:
    sheet = book.get_sheet_by_name(name)
    top, left = sheet.start or (0, 0)
    if sheet.width > MOST_COLUMNS or sheet.width * sheet.height > MOST_CELLS:
        raise errors.TooLargeError(file=path.name, reason=f"{sheet.height} × {sheet.width} sel")
    rows: list[Row] = []
    for at, row in enumerate(sheet.to_python(skip_empty_area=True)):
        if at % _STEP == 0:
            ctx.step(at, sheet.height, path.name)
        rows.append(list(row))
    return Grid(name, rows, top + 1, left, _spans(sheet, top, left), hidden)


def _spans(sheet: CalamineSheet, top: int, left: int) -> tuple[Span, ...]:
    ranges = sheet.merged_cell_ranges or ()
    return tuple(
        Span(first_row - top, first - left, last_row - top, last - left)
        for (first_row, first), (last_row, last) in ranges[:5_000]
    )


def _reason(error: Exception) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__
