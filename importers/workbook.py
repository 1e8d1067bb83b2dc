"""Workbooks (xlsx, xlsm, xls, xlsb, ods) through calamine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import cast
from zipfile import is_zipfile

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from graph.errors import UserError
from graph.job import JobCancelled, JobContext
from importers import errors
from importers.cells import Grid, Remark, Row, Span
from importers.compound import check_compound
from importers.guard import check_extent, check_package
from importers.oddities import name_oddities
from importers.stopping import apart

_STEP = 2_000


def read_workbook(path: Path, ctx: JobContext) -> tuple[Grid, ...]:
    """Read every sheet that can hold a table, hidden ones marked as such.

    Raises
    ------
    ImportFileError
        When the file as a whole cannot be read.
    """
    odd: Mapping[str, tuple[Remark, ...]] = {}
    if is_zipfile(path):
        odd = name_oddities(path, check_package(path, ctx))
    else:
        check_compound(path)
    try:
        # Not closed by hand: what a wish to stop left behind still reads from it.
        book = apart(lambda: CalamineWorkbook.from_path(path), ctx)
        return tuple(
            replace(
                _read_sheet(book, data.name, path, ctx),
                hidden=data.visible != SheetVisibleEnum.Visible,
                remarks=odd.get(data.name, ()),
            )
            for data in book.sheets_metadata
            if data.typ == SheetTypeEnum.WorkSheet
        )
    except PasswordError as error:
        raise errors.PasswordError(file=path.name) from error
    except CalamineError as error:
        raise errors.CorruptFileError(file=path.name, reason=_reason(error)) from error
    except (JobCancelled, UserError, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        # A panic of the native reader derives from BaseException, so nothing else catches it.
        raise errors.CorruptFileError(file=path.name, reason=_reason(error)) from error


def _read_sheet(book: CalamineWorkbook, name: str, path: Path, ctx: JobContext) -> Grid:
    sheet = apart(lambda: book.get_sheet_by_name(name), ctx)
    top, left = sheet.start or (0, 0)
    check_extent(sheet.height, sheet.width, path.name)
    rows: list[Row] = []
    source = cast("Iterator[Row]", sheet.iter_rows() if sheet.height else iter(()))
    while batch := list(islice(source, _STEP)):
        ctx.step(len(rows), sheet.height, path.name)
        rows += batch
    return Grid(name, rows, top + 1, left, _spans(sheet, top, left))


def _spans(sheet: CalamineSheet, top: int, left: int) -> tuple[Span, ...]:
    ranges = sheet.merged_cell_ranges or ()
    return tuple(
        Span(first_row - top, first - left, last_row - top, last - left)
        for (first_row, first), (last_row, last) in ranges[:5_000]
    )


def _reason(error: BaseException) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__
