"""A few tables as a workbook of their own, or as one JSON object of rows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from planner.export.atomic import replacing
from planner.export.frame import frame_of
from planner.export.report import Published, Report
from planner.export.sheet import draw_table
from planner.export.table import Table
from planner.export.workbook import streaming_book, visible_sheets


def write_tables(path: Path, report: Report, tables: Sequence[Table]) -> Published:
    """Write these tables as a workbook; it appears whole or not at all."""
    frame = frame_of(report)
    with replacing(path) as draft, streaming_book() as book:
        for table in tables:
            draw_table(book, table, frame)
        book.save(draft)
    return Published(file=path, bytes=path.stat().st_size, sheets=visible_sheets(book))


def write_object(path: Path, content: Mapping[str, object]) -> Published:
    """Write one JSON object; it appears whole or not at all."""
    with replacing(path) as draft:
        text = json.dumps(content, ensure_ascii=False, indent=2, default=str)
        draft.write_text(f"{text}\n", encoding="utf-8", newline="\n")
    return Published(file=path, bytes=path.stat().st_size)
