"""Blocks of cells to and from the clipboard, as spreadsheets write and read them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import datetime
from html import escape
from html.parser import HTMLParser
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QTemporaryDir
from PySide6.QtGui import QGuiApplication

Block = Sequence[Sequence[str]]
TRIGGERS = ("=", "+", "-", "@", "\t", "\r")
"""First characters that a spreadsheet would take for a formula."""
_WIDEST, _FEWEST = 1_000, 2


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


def from_clipboard(data: QMimeData | None) -> list[list[str]]:
    """Return the block of cells: text and table together, as each alone loses something.

    The text keeps line breaks and spaces; the table keeps quotes that begin a cell, merged
    cells, and the value of a cell that shows only ``####`` for want of room.
    """
    if data is None:
        return []
    text = _from_text(data.text()) if data.hasText() else []
    table = _from_html(data.html()) if data.hasHtml() else []
    if not table or not text:
        return table or text
    if [len(row) for row in text] != [len(row) for row in table]:
        return table
    return [
        [
            said if said.split() == shown.split() else shown
            for said, shown in zip(*rows, strict=True)
        ]
        for rows in zip(text, table, strict=True)
    ]


def _from_text(text: str) -> list[list[str]]:
    text = text.replace("\r\n", "\n").removesuffix("\0").removesuffix("\n")
    try:
        return [list(row) for row in csv.reader(io.StringIO(text, newline=""), dialect="excel-tab")]
    except csv.Error:  # a cell longer than the reader takes
        return [line.split("\t") for line in text.split("\n")]


def _from_html(html: str) -> list[list[str]]:
    reader = _TableReader()
    reader.feed(html)
    reader.close()
    return reader.block()


class _TableReader(HTMLParser):
    """Collects the cells of the first table; merged cells leave their places empty."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._rows: list[list[str]] = []
        self._held: dict[tuple[int, int], str] = {}
        """Places that a cell above covers."""
        self._cell: list[str] | None = None
        self._value = ""
        self._span = 1
        self._depth = 0
        self._done = False

    def block(self) -> list[list[str]]:
        """Return the rows; those at the end that hold nothing are dropped."""
        rows = [list(row) for row in self._rows]
        while rows and not any(rows[-1]):
            rows.pop()
        return rows

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
        if self._done or self._depth != 1:
            return
        if tag == "tr":
            self._end_cell()
            self._rows.append([])
        elif tag in {"td", "th"}:
            self._begin_cell(dict(attrs))
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    def _begin_cell(self, attrs: dict[str, str | None]) -> None:
        self._end_cell()
        if not self._rows:
            self._rows.append([])
        row = len(self._rows) - 1
        while (row, len(self._rows[-1])) in self._held:
            self._rows[-1].append("")
        self._cell, self._value = [], attrs.get("sdval") or attrs.get("x:num") or ""
        self._span = _number(attrs.get("colspan"))
        column = len(self._rows[-1])
        for below in range(1, _number(attrs.get("rowspan"))):
            for beside in range(self._span):
                self._held[row + below, column + beside] = ""

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        lines = "".join(self._cell).split("\n")
        text = "\n".join(" ".join(line.split()) for line in lines).strip("\n")
        if self._value and text and not text.strip("#"):
            text = self._value
        self._rows[-1] += [text, *[""] * (self._span - 1)]
        self._cell = None

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th", "tr"} and self._depth == 1:
            self._end_cell()
        if tag == "table" and self._depth:
            self._end_cell()
            self._depth -= 1
            self._done = self._done or not self._depth

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._done:
            self._cell.append(data.replace("\n", " ").replace("\xa0", " "))


def _number(text: str | None) -> int:
    """Return how many places a merged cell takes; what is absurd takes one."""
    number = int(text) if text and text.isdecimal() else 1
    return number if 1 <= number <= _WIDEST else 1


class Pasted:
    """Tables from the clipboard, kept as files until the wizard is gone."""

    def __init__(self) -> None:
        self._folder: QTemporaryDir | None = None

    def write(self) -> Path | None:
        """Write the table on the clipboard as a file; ``None`` when there is none."""
        block = from_clipboard(QGuiApplication.clipboard().mimeData())
        if len(block) < _FEWEST or max(map(len, block)) < _FEWEST:
            return None
        if self._folder is None:
            self._folder = QTemporaryDir()
        moment = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S.%f")[:-3]
        name = QCoreApplication.translate("Clipboard", "Tempelan {moment}").format(moment=moment)
        path = Path(self._folder.path()) / f"{name}.tsv"
        with path.open("w", encoding="utf-8", newline="") as out:
            width = max(map(len, block))
            full = [[*row, *[""] * (width - len(row))] for row in block]
            csv.writer(out, dialect="excel-tab").writerows(full)
        return path
