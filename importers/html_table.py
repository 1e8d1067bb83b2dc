"""Tables of a web page, also those that offices export under the name .xls."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from graph.job import JobContext
from importers.cells import Grid, Row, Span
from importers.delimited import decode
from importers.guard import check_extent
from importers.stopping import watched

_BREAKS = frozenset({"br", "p", "div", "li"})
_SILENT = frozenset({"script", "style", "head"})
_MOST_SPAN, _PIECE = 1_000, 500


def read_html(path: Path, ctx: JobContext) -> tuple[Grid, ...]:
    """Read every table of a page; merged cells keep their text at the top left.

    Raises
    ------
    ImportFileError
        When a table is larger than any list of applications.
    """
    text, remarks = decode(path.read_bytes(), path.name)
    parser = _Tables(path.name)
    for piece in watched(_pieces(text), ctx):
        parser.feed(piece)
    parser.close()
    return tuple(
        Grid(
            table.caption or f"Tabel {number}",
            table.rows,
            spans=tuple(table.spans),
            lettered=False,
            remarks=tuple(remarks),
        )
        for number, table in enumerate(parser.finished, start=1)
        if table.rows
    )


def _pieces(text: str) -> Iterator[str]:
    """Yield the text in pieces that begin with a tag, so that no word is cut."""
    start = 0
    while start < len(text):
        end = text.find("<", start + _PIECE)
        yield text[start : end if end > 0 else len(text)]
        start = end if end > 0 else len(text)


class _Table:
    """A table being read; ``blocked`` are places that a cell above reaches down to."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.spans: list[Span] = []
        self.blocked: set[tuple[int, int]] = set()
        self.caption = ""
        self.cell: list[str] | None = None
        self.reach = (1, 1)

    def start_row(self) -> None:
        self.rows.append([])

    def end_cell(self) -> None:
        if self.cell is None:
            return
        if not self.rows:
            self.start_row()
        text, self.cell = "".join(self.cell).strip(), None
        at, row = len(self.rows) - 1, self.rows[-1]
        while (at, len(row)) in self.blocked:
            row.append("")
        left, (down, across) = len(row), self.reach
        row.append(text)
        row += [""] * (across - 1)
        if down > 1 or across > 1:
            self.spans.append(Span(at, left, at + down - 1, left + across - 1))
            self.blocked.update(
                (below, column)
                for below in range(at + 1, at + down)
                for column in range(left, left + across)
            )


class _Tables(HTMLParser):
    def __init__(self, file: str) -> None:
        super().__init__(convert_charrefs=True)
        self._file = file
        self._open: list[_Table] = []
        self._silent = 0
        self._cells = 0
        self.finished: list[_Table] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self._open.append(_Table())
        elif self._open:
            self._start_inside(self._open[-1], tag, dict(attrs))

    def _start_inside(self, table: _Table, tag: str, attrs: dict[str, str | None]) -> None:
        if tag == "tr":
            table.end_cell()
            table.start_row()
        elif tag in {"td", "th"}:
            table.end_cell()
            table.cell = []
            table.reach = (_number(attrs.get("rowspan")), _number(attrs.get("colspan")))
            self._cells += table.reach[0] * table.reach[1]
            check_extent(self._cells, 1, self._file)
            check_extent(1, len(table.rows[-1]) if table.rows else 1, self._file)
        elif tag in _BREAKS and table.cell is not None:
            table.cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif self._open and tag in {"td", "th", "tr"}:
            self._open[-1].end_cell()
        elif self._open and tag == "table":
            self._finish()

    def handle_data(self, data: str) -> None:
        if self._open and not self._silent and self._open[-1].cell is not None:
            self._open[-1].cell.append(" ".join(data.split()) if data.strip() else " ")

    def close(self) -> None:
        super().close()
        while self._open:
            self._finish()

    def _finish(self) -> None:
        table = self._open.pop()
        table.end_cell()
        self.finished.append(table)


def _number(text: str | None) -> int:
    return min(max(int(text), 1), _MOST_SPAN) if text and text.isdecimal() else 1
