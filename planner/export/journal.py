"""Who did what and when, from the document's journal."""

from __future__ import annotations

from graph.language import translate
from planner.export.report import Report
from planner.export.table import Column, Kind, Table


def history_table(report: Report) -> Table:
    """Return the steps of the document, the newest first."""
    return Table(
        name="history",
        title=translate("sheets", "Riwayat"),
        note=translate("export", "Setiap perubahan, oleh siapa dan mengapa."),
        columns=(
            Column(title=translate("columns", "Langkah"), kind=Kind.WHOLE, width=9),
            Column(title=translate("columns", "Waktu"), width=18),
            Column(title=translate("columns", "Oleh"), width=22),
            Column(title=translate("columns", "Perubahan"), kind=Kind.LONG, width=60),
            Column(title=translate("columns", "Alasan"), kind=Kind.LONG),
            Column(title=translate("columns", "Banyaknya"), kind=Kind.WHOLE, width=11),
            Column(title=translate("columns", "Diurungkan"), width=12),
        ),
        rows=tuple(
            (
                step.number,
                f"{step.when:%Y-%m-%d %H:%M}",
                step.who,
                step.what,
                report.text(step.reason),
                step.size,
                translate("export", "ya") if step.undone else "",
            )
            for step in sorted(report.history, key=lambda step: -step.number)
        ),
    )
