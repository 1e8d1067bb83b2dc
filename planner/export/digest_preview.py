"""The summary for the screen: the parts that its PDF is built of, as HTML and drawings."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

from reportlab.graphics.renderSVG import drawToString
from reportlab.graphics.shapes import Drawing
from reportlab.platypus import Paragraph, Table

from planner.export.digest import story
from planner.export.html_table import html_table
from planner.export.report import Report


def as_html(report: Report, kind: str) -> tuple[str, tuple[bytes, ...]]:
    """Return the summary's text with ``picture:n`` where the n-th drawing stands, and those."""
    parts, pictures = story(report, kind), list[bytes]()
    html = "\n".join(_told(parts, pictures))
    return html, tuple(pictures)


def _told(parts: list[Any], pictures: list[bytes]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Paragraph):
            size = part.style.fontSize
            bold = "b" if part.style.fontName.endswith("Bold") else "span"
            said = escape(part.getPlainText())
            yield f'<p style="font-size:{size * 1.2:.0f}px"><{bold}>{said}</{bold}></p>'
        elif isinstance(part, Table):
            yield _table(part)
        elif isinstance(part, Drawing):
            yield f'<p><img src="picture:{len(pictures)}"></p>'
            pictures.append(drawToString(part).encode())


def _table(table: Table) -> str:
    cells = table._cellvalues  # noqa: SLF001 - reportlab has no door to the cells of a table
    rows = [[cell.getPlainText() for cell in row] for row in cells]
    return html_table(rows)
