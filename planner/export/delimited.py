"""One table as csv, in the form that an Indonesian spreadsheet opens as columns."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

from graph.job import JobContext
from planner.export.atomic import replacing
from planner.export.report import Published, Report
from planner.export.safe import inert
from planner.export.table import Cell, Formula, Kind, Table
from planner.export.tables import TABLES

DELIMITER = ";"
"""Where the comma is the decimal sign, spreadsheets part columns by semicolons."""


def write_csv(
    path: Path, report: Report, ctx: JobContext | None = None, *, kind: str = "decisions"
) -> Published:
    """Write the table named ``kind``: neutral dates and numbers, active text made inert."""
    table = TABLES[kind](report)
    (ctx or JobContext()).step(0, 1, table.title)
    with (
        replacing(path) as draft,
        draft.open("w", encoding="utf-8-sig", newline="") as stream,
    ):
        writer = csv.writer(stream, delimiter=DELIMITER, lineterminator="\n")
        writer.writerow([inert(column.title) for column in table.columns])
        writer.writerows(_rows(table))
    return Published(file=path, bytes=path.stat().st_size, sheets=(table.title,))


def _rows(table: Table) -> list[list[str]]:
    return [
        [_text(value, column.kind) for value, column in zip(row, table.columns, strict=True)]
        for row in table.rows
    ]


def _text(value: Cell, kind: Kind) -> str:
    if isinstance(value, Formula):
        value = value.value
    if value is None:
        return ""
    if isinstance(value, str):
        return inert(value)
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:.4f}" if kind in {Kind.SHARE, Kind.LOAD} else str(value)
