"""A table of texts as HTML; whatever the texts hold stays text."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape


def html_table(rows: Sequence[Sequence[str]]) -> str:
    """Return a table whose first row is its head; a row of one cell is a heading across it."""
    widest = max((len(row) for row in rows), default=0)

    def line(number: int, row: Sequence[str]) -> str:
        sign = "td" if number else "th"
        if len(row) == 1 < widest:
            return f'<tr><td colspan="{widest}"><b>{escape(row[0])}</b></td></tr>'
        return "<tr>" + "".join(f"<{sign}>{escape(cell)}</{sign}>" for cell in row) + "</tr>"

    body = "".join(line(n, row) for n, row in enumerate(rows))
    return f'<table border="1" cellspacing="0" cellpadding="4" width="100%">{body}</table>'
