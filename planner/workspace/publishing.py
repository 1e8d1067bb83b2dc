"""Write what leaves the house: the suffix of the file, or ``kind``, chooses the format."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from graph.job import JobContext
from planner.export.errors import UnknownFormatError
from planner.export.report import Published, Report
from planner.workspace.document import Document

__all__ = ["Published", "export", "report_on"]


def export(
    document: Document, out: Path, kind: str | None = None, ctx: JobContext | None = None
) -> Published:
    """Write the document's plan to ``out``; the file appears whole or not at all."""
    suffix = out.suffix.lower()
    if suffix != ".xlsx" or kind not in {None, "workbook"}:
        raise UnknownFormatError(suffix=kind or suffix, known=".xlsx")
    from planner.export.workbook import write_workbook  # noqa: PLC0415 - loads openpyxl

    return write_workbook(out, report_on(document, ctx), ctx)


def report_on(
    document: Document, ctx: JobContext | None = None, made_on: date | None = None
) -> Report:
    """Return everything an export shows, as of now."""
    return Report(
        snapshot=document.snapshot(),
        findings=document.findings(ctx),
        made_on=made_on or date.today(),
        document=Path(document.location).name,
        history=document.history(),
    )
