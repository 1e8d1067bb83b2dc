"""Many documents in one workbook."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from graph.job import JobContext
from planner.workspace.document import open_document
from planner.workspace.publishing import report_on, require_folder

if TYPE_CHECKING:
    from planner.export.report import Published
    from planner.export.rollup import Agency


def roll_up(
    out: Path, locations: Sequence[str], ctx: JobContext | None = None
) -> tuple[Published, tuple[Agency, ...]]:
    """Read every document, change none, and write their figures side by side to ``out``."""
    from planner.export.rollup import figures_of, write_rollup  # noqa: PLC0415 - loads openpyxl

    require_folder(out)
    ctx = ctx or JobContext()
    agencies = []
    for number, location in enumerate(locations):
        ctx.step(number, len(locations), location)
        with open_document(location, read_only=True) as document:
            agencies.append(figures_of(report_on(document, ctx)))
    return write_rollup(out, agencies, date.today()), tuple(agencies)
