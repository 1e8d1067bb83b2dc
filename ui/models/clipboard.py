"""Blocks of cells to and from the clipboard, as spreadsheets write and read them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from html import escape
from html.parser import HTMLParser

from PySide6.QtCore import QMimeData

Block = Sequence[Sequence[str]]
TRIGGERS = ("=", "+", "-", "@", "\t", "\r")
"""First characters that a spreadsheet would take for a formula."""


def to_clipboard(heads: Sequence[str], rows: Block) -> QMimeData:
    """Return tab-separated text and an HTML table; headers only with more than one cell."""
    whole = [list(heads), *rows] if len(rows) > 1 or len(heads) > 1 else list(rows)
    data = QMimeData()
    data.setText(_tabbed(whole))
    data.setHtml(_table(whole))
    return data


def _tabbed(rows: Block) -> str:
    out = io.StringIO()
    csv.writer(out, dialect="excel-tab", lineterminator="\n").writerows(
        [[neutral(cell) for cell in row] for row in rows]
    )
    return out.getvalue().removesuffix("\n")


def neutral(cell: str) -> str:
    """Return the cell so that no spreadsheet runs it as a formula."""
    number = cell.replace(".", "").replace(",", "").removeprefix("-").isdigit()
    return f"'{cell}" if cell.startswith(TRIGGERS) and not number else cell


def _table(rows: Block) -> str:
    lines = (
        "<tr>" + "".join(f"<td>{escape(neutral(cell))}</td>" for cell in row) + "</tr>"
        for row in rows
    )
    return f'<html><meta charset="utf-8"><table>{"".join(lines)}</table></html>'


def from_clipboard(data: QMimeData) -> list[list[str]]:
    """Return the block of cells: the text as tabs, else the first HTML table."""
    if data.hasText():
        text = data.text().replace("\r\n", "\n").removesuffix("\n")
        return [list(row) for row in csv.reader(io.StringIO(text), dialect="excel-tab")]
    if data.hasHtml():
        reader = _TableReader()
        reader.feed(data.html())
        return reader.rows
    return []


class _TableReader(HTMLParser):
    """Collects the cells of tables; everything else is dropped."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag == "tr":
            self.rows.append([])
        elif tag in {"td", "th"} and self.rows:
            self.rows[-1].append("")
            self._inside = True

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th"}:
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.rows[-1][-1] += data.strip()
