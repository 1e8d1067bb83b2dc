"""What in a returned workbook cannot be used, told at its place with its remedy."""

from __future__ import annotations

from collections.abc import Mapping

from graph.errors import UnknownApplicationError
from graph.language import translate
from graph.model import Application
from importers.result import RowIssue, Severity
from planner.domain.plan import ScheduledTask
from planner.export.returned import ReturnedTable


def unreadable_date(file: str, table: ReturnedTable, task: ScheduledTask, text: str) -> RowIssue:
    """Return the issue of a first day that is no date."""
    return RowIssue(
        file=file,
        sheet=table.layout.sheet,
        row=table.lines[task.id],
        column=table.layout.titles["start"],
        kind="date_unclear",
        severity=Severity.WARNING,
        text=translate("returning", "Tanggal mulai “{text}” tidak terbaca.").format(text=text),
        remedy=translate("returning", "Isi sebagai tanggal, misalnya 15 Februari 2027."),
        value=text,
    )


def unusable_decision(
    file: str,
    table: ReturnedTable,
    mine: Application,
    edited: Mapping[str, str],
    error: Exception,
) -> RowIssue:
    """Return the issue of a decision that names no target, or one that is not known."""
    lost = isinstance(error, UnknownApplicationError)
    return RowIssue(
        file=file,
        sheet=table.layout.sheet,
        row=table.lines[mine.id],
        column=table.layout.titles["into" if lost else "disposition"],
        kind="decision_unclear",
        severity=Severity.WARNING,
        text=translate("returning", "Keputusan atas “{name}” tidak dapat dipakai.").format(
            name=mine.name
        ),
        remedy=error.advice()
        if isinstance(error, UnknownApplicationError)
        else translate("returning", "Pilih keputusan dari daftar dan isi tujuannya."),
        value="; ".join(edited.values()),
    )
