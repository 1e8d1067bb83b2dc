"""Look at a file before it is written: it is written aside, read back, and thrown away.

What is shown is therefore what would leave, not a description of it. Only of PDF, which cannot
be read back here, the parts are taken from what it is built of.
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from html import escape
from itertools import islice
from pathlib import Path
from typing import Any

from docx import Document
from docx.table import Table as WordTable
from docx.text.paragraph import Paragraph as WordParagraph
from openpyxl import load_workbook

from graph.job import JobContext
from planner.domain.figures import day_in_words, number
from planner.domain.preview import Preview, PreviewPart
from planner.export.base import SHEET
from planner.export.html_table import html_table
from planner.export.publish import writer_for
from planner.export.report import Report
from planner.export.sheet import HEADER_ROW
from planner.export.summary import disposition_table, figure_table
from planner.export.table import Formula
from planner.export.tables import TABLES

MOST_ROWS = 60
"""Rows shown of one sheet or table."""
MOST_LINES = 80
"""Lines shown of a file for other programs."""
_ALIGNED = {1: "center", 2: "right", 3: "justify"}
Rows = tuple[tuple[str, ...], ...]


def preview(
    name: str, report: Report, kind: str | None = None, ctx: JobContext | None = None
) -> Preview:
    """Write a file called ``name`` aside and return what it holds.

    Raises
    ------
    UserError
        As the writer does: no such format or kind, or nothing to write yet.
    """
    with tempfile.TemporaryDirectory(prefix="ramping-") as folder:
        path = Path(folder) / name
        done = writer_for(path, kind)(report, ctx)
        match path.suffix:
            case ".pdf":
                parts = _pdf(report, kind)
            case ".xlsx":
                parts = tuple(_workbook(path, _worked_out(report)))
            case suffix:
                parts = tuple(_READERS.get(suffix, _text)(path))
        return Preview(size=done.bytes, parts=parts)


def _worked_out(report: Report) -> dict[str, Any]:
    """Return what each formula comes to: a file just written holds formulas and no results."""
    found: dict[str, Any] = {}
    tables = [make(report) for make in (*TABLES.values(), figure_table, disposition_table)]
    for table in tables:
        for line, row in enumerate(table.rows[:MOST_ROWS], HEADER_ROW + 1):
            for cell in row:
                if isinstance(cell, Formula):
                    found[cell.text.format(row=line)] = cell.value
    return found


def _workbook(path: Path, results: Mapping[str, Any]) -> Iterator[PreviewPart]:
    book = load_workbook(path, read_only=True)
    try:
        for sheet in book.worksheets:
            if sheet.title != SHEET and sheet.sheet_state == "visible":
                lines = iter(sheet.values)
                shown = [_cells(row, results) for row in islice(lines, MOST_ROWS)]
                more = sum(1 for _ in lines)
                yield PreviewPart(title=sheet.title, rows=_squared(shown), more=more)
    finally:
        book.close()


def _cells(row: Iterable[Any], results: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(_cell(results.get(value, value) if value else value) for value in row)


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case datetime() | date():
            return day_in_words(value)
        case bool():
            return str(value)
        case int() | float():
            return number(value, 0 if value == int(value) else 1)
        case _:
            return str(value)


def _squared(lines: Sequence[tuple[str, ...]]) -> Rows:
    """Drop empty columns at the right, so that a sheet is as wide as its text."""
    used = max((n for line in lines for n, cell in enumerate(line, 1) if cell), default=0)
    return tuple((*line[:used], *("",) * (used - len(line))) for line in lines)


def _delimited(path: Path) -> Iterator[PreviewPart]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        dialect = csv.Sniffer().sniff(lines.read(4096), delimiters=",;\t")
        lines.seek(0)
        rows = [tuple(row) for row in csv.reader(lines, dialect)]
    yield PreviewPart(rows=_squared(rows[:MOST_ROWS]), more=max(0, len(rows) - MOST_ROWS))


def _word(path: Path) -> Iterator[PreviewPart]:
    body = Document(str(path)).iter_inner_content()
    yield PreviewPart(html="\n".join(_word_block(block) for block in body))


def _word_block(block: WordParagraph | WordTable) -> str:
    if isinstance(block, WordTable):
        # Cells are read row by row: python-docx would walk the whole grid again for each.
        rows = [[cell.text for cell in row.cells] for row in islice(block.rows, MOST_ROWS)]
        return html_table([_once(row) for row in rows])
    aligned = _ALIGNED.get(int(block.alignment or 0), "left")
    words = "".join(
        f"<b>{escape(run.text)}</b>" if run.bold else escape(run.text) for run in block.runs
    )
    return f'<p align="{aligned}">{words}</p>' if words.strip() else ""


def _once(row: Sequence[str]) -> list[str]:
    """Keep the first of a cell across several columns, which is told once for each of them."""
    return [row[0]] if len(set(row)) == 1 else list(row)


def _page(path: Path) -> Iterator[PreviewPart]:
    yield PreviewPart(html=path.read_text(encoding="utf-8"))


def _picture(path: Path) -> Iterator[PreviewPart]:
    yield PreviewPart(pictures=(path.read_bytes(),))


def _text(path: Path) -> Iterator[PreviewPart]:
    with path.open(encoding="utf-8") as lines:
        shown = [line.rstrip("\n") for line in islice(lines, MOST_LINES)]
        more = sum(1 for _ in lines)
    yield PreviewPart(html=f"<pre>{escape(chr(10).join(shown))}</pre>", more=more)


def _pdf(report: Report, kind: str | None) -> tuple[PreviewPart, ...]:
    """Tell the flowing parts of the summary as HTML, its drawings as SVG."""
    from planner.export.digest_preview import as_html  # noqa: PLC0415 - loads reportlab

    html, pictures = as_html(report, kind or "ringkasan")
    return (PreviewPart(html=html, pictures=pictures),)


_READERS: Mapping[str, Callable[[Path], Iterable[PreviewPart]]] = {
    ".csv": _delimited,
    ".docx": _word,
    ".html": _page,
    ".png": _picture,
    ".svg": _picture,
}
