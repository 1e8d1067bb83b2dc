"""Workbooks and text files made for one test, in the shapes that offices send."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from openpyxl import Workbook

Rows = Iterable[Sequence[object]]


def write_xlsx(path: Path, rows: Rows, *, merges: Sequence[str] = (), sheet: str = "Data") -> Path:
    """Write one sheet."""
    book = Workbook()
    page = book.active
    page.title = sheet
    for row in rows:
        page.append(list(row))
    for area in merges:
        page.merge_cells(area)
    book.save(path)
    return path


def write_csv(path: Path, rows: Rows, *, mark: str = ",", encoding: str = "utf-8") -> Path:
    """Write plain cells joined by a delimiter; nothing is quoted."""
    lines = (mark.join(str(cell) for cell in row) for row in rows)
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode(encoding))
    return path
