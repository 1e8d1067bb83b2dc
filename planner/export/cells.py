"""Cells of a write-only sheet: styled once, filled many times, and never a formula by accident."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from openpyxl.cell import Cell as SheetCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.comments import Comment
from openpyxl.styles import Font, Protection

from planner.export import styles
from planner.export.safe import clean, is_active
from planner.export.table import Cell, Column, Formula, Kind


def blank(sheet: Any) -> SheetCell:
    """Return an empty cell that belongs to ``sheet``."""
    cell: SheetCell = WriteOnlyCell(sheet)
    return cell


def text_cell(sheet: Any, text: str, font: Font) -> SheetCell:
    """Return a cell of plain text in this font."""
    cell = blank(sheet)
    cell.value = clean(text)
    cell.data_type = "s"
    cell.font = font
    return cell


def header_cell(sheet: Any, text: str, kind: Kind = Kind.TEXT) -> SheetCell:
    """Return a cell of the header row."""
    cell = text_cell(sheet, text, styles.HEADER_FONT)
    cell.fill = styles.HEADER_FILL
    cell.border = styles.HEADER_LINE
    cell.alignment = styles.alignment(kind, header=True)
    return cell


def column_header(sheet: Any, column: Column) -> SheetCell:
    """Return the header of a column, with its help as a comment."""
    cell = header_cell(sheet, column.title, column.kind)
    if column.help:
        cell.comment = Comment(column.help, "Ramping", height=110, width=280)
    return cell


class RowWriter:
    """Fills one set of cells row after row: styling a cell costs far more than filling it.

    A write-only sheet stores a row at once, so its cells may be used again for the next one.
    """

    def __init__(self, sheet: Any, columns: Sequence[Column]) -> None:
        self._columns = tuple(_ColumnCells(sheet, column) for column in columns)

    def cells(self, row: Sequence[Cell], number: int) -> list[SheetCell]:
        """Return the cells of the row that stands in line ``number`` of the sheet."""
        return [
            column.fill(value, number) for column, value in zip(self._columns, row, strict=True)
        ]


class _ColumnCells:
    def __init__(self, sheet: Any, column: Column) -> None:
        self._empty = _styled(sheet, column.kind, column.locked)
        self._plain = _styled(sheet, column.kind, column.locked)
        self._dated = _styled(sheet, Kind.DATE, column.locked)
        self._quoted = _styled(sheet, column.kind, column.locked)
        # What a spreadsheet sets when a person types an apostrophe first: text for ever after.
        self._quoted.quotePrefix = True

    def fill(self, value: Cell, number: int) -> SheetCell:
        if value is None or value == "":
            return self._empty
        if isinstance(value, str):
            return self._fill_text(clean(value))
        cell = self._dated if isinstance(value, date) else self._plain
        cell.value = value.text.format(row=number) if isinstance(value, Formula) else value
        return cell

    def _fill_text(self, text: str) -> SheetCell:
        cell = self._quoted if is_active(text) else self._plain
        cell.value = text
        cell.data_type = "s"
        return cell


def _styled(sheet: Any, kind: Kind, locked: bool) -> SheetCell:
    cell = blank(sheet)
    cell.font = styles.BODY_FONT
    cell.border = styles.ROW_LINE
    cell.number_format = styles.LOOKS[kind].number_format
    cell.alignment = styles.alignment(kind)
    cell.protection = Protection(locked=locked)  # tells only where the sheet is protected
    return cell
