"""Many agencies in one workbook: the governor's or the minister's meeting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.chart import BarChart, Reference

from graph.language import translate
from planner.domain.agency import Agency, Course
from planner.domain.decision import Disposition
from planner.domain.figures import day_in_words
from planner.domain.words import word
from planner.export import palette
from planner.export.atomic import replacing
from planner.export.coverage import carriers_after
from planner.export.decisions import savings
from planner.export.errors import UnknownFormatError
from planner.export.frame import Frame
from planner.export.report import Published, Report
from planner.export.sheet import HEADER_ROW, draw_table
from planner.export.table import Cell, Column, Formula, Kind, Table
from planner.export.workbook import streaming_book, visible_sheets

_MOST_BARS = 30


def figures_of(report: Report, course: Course | None = None) -> Agency:
    """Return the figures of one document."""
    snapshot, course = report.snapshot, course or Course()
    project, plan = snapshot.project, snapshot.plan
    counts = Counter(choice.disposition for choice in report.decisions.values())
    return Agency(
        name=project.agency if project else report.document,
        document=report.document,
        fictional=bool(project and project.fictional),
        rows=len(snapshot.portfolio.applications),
        before=report.before,
        after=report.after,
        services_total=len(snapshot.portfolio.services),
        services_covered=sum(bool(carriers) for carriers in carriers_after(report).values()),
        saving=savings(report)[1],
        finish=plan.finish if plan else None,
        deadline=project.deadline if project else None,
        counts=tuple(counts[one] for one in Disposition),
        consolidations=course.consolidations,
        done=course.done,
        due=course.due,
        late=course.late,
        listed=course.listed,
    )


def agency_of_book(path: Path) -> str:
    """Return the agency that a workbook of ours names under its title; empty for any other."""
    with closing(load_workbook(path, read_only=True)) as book:
        rows = book.worksheets[0].iter_rows(values_only=True, max_row=HEADER_ROW)
        said = [str(cell) for row in rows for cell in row if cell and " · " in str(cell)]
    return said[0].split(" · ", maxsplit=1)[0] if said else ""


def agency_table(agencies: Sequence[Agency]) -> Table:
    """Return one row per agency, the largest saving of systems first, and their sum."""
    ordered = sorted(agencies, key=lambda one: (one.after - one.before, one.name))
    rows = [_row(one) for one in ordered]
    last = HEADER_ROW + len(rows)
    total: list[Cell] = [translate("export", "Jumlah"), ""]
    for place in range(2, 9):
        letter = chr(ord("A") + place)
        span = f"{letter}{HEADER_ROW + 1}:{letter}{last}"
        value = sum(_number(row[place]) for row in rows)
        total.append(Formula(f"=SUM({span})", value))
    rows.append((*total, *(None for _ in range(7 + len(Disposition)))))
    return Table(
        name="agencies",
        title=translate("sheets", "Gabungan daerah"),
        note=translate("export", "Satu baris per dokumen; cara menghitung sama untuk semua."),
        columns=(
            Column(title=translate("columns", "Daerah"), width=34),
            Column(title=translate("columns", "Dokumen"), width=28),
            Column(title=translate("columns", "Baris inventaris"), kind=Kind.WHOLE),
            Column(title=translate("columns", "Sistem sekarang"), kind=Kind.WHOLE),
            Column(title=translate("columns", "Sistem sesudah"), kind=Kind.WHOLE),
            Column(title=translate("columns", "Berkurang"), kind=Kind.WHOLE),
            Column(title=translate("columns", "Layanan"), kind=Kind.WHOLE),
            Column(title=translate("columns", "Layanan berpengampu"), kind=Kind.WHOLE),
            Column(title=translate("columns", "Hemat per tahun"), kind=Kind.MONEY),
            Column(title=translate("columns", "Rencana selesai"), kind=Kind.DATE),
            Column(title=translate("columns", "Tenggat"), kind=Kind.DATE),
            *(Column(title=word(one), kind=Kind.WHOLE, width=12) for one in Disposition),
            Column(title=translate("columns", "Konsolidasi"), kind=Kind.WHOLE),
            Column(title=translate("columns", "Selesai"), kind=Kind.WHOLE),
            Column(title=translate("columns", "Seharusnya selesai"), kind=Kind.WHOLE),
            Column(title=translate("columns", "Terlambat"), kind=Kind.WHOLE),
            Column(title=translate("columns", "Layanan di portal"), kind=Kind.WHOLE),
        ),
        rows=tuple(rows),
    )


def write_rollup(
    path: Path, agencies: Sequence[Agency], made_on: date, more: Sequence[Table] = ()
) -> Published:
    """Write all agencies with their sum and a chart of systems before and after; then ``more``."""
    if path.suffix.lower() != ".xlsx":
        raise UnknownFormatError(suffix=path.suffix or path.name, known=".xlsx")
    made_up = any(one.fictional for one in agencies)
    frame = Frame(
        subtitle=day_in_words(made_on),
        fictional=translate("export", "Memuat data fiktif.") if made_up else "",
    )
    with replacing(path) as draft, streaming_book() as book:
        _draw(book, agency_table(agencies), frame)
        for table in more:
            draw_table(book, table, frame)
        book.save(draft)
    return Published(file=path, bytes=path.stat().st_size, sheets=visible_sheets(book))


def _row(one: Agency) -> tuple[Cell, ...]:
    return (
        one.name,
        one.document,
        one.rows,
        one.before,
        one.after,
        Formula("=D{row}-E{row}", one.before - one.after),
        one.services_total,
        one.services_covered,
        one.saving,
        one.finish,
        one.deadline,
        *one.counts,
        one.consolidations,
        one.done,
        one.due,
        one.late,
        one.listed,
    )


def _number(cell: Cell) -> float:
    value = cell.value if isinstance(cell, Formula) else cell
    return value if isinstance(value, int | float) else 0


def _draw(book: Workbook, table: Table, frame: Frame) -> None:
    sheet: Any = draw_table(book, table, frame)
    last = HEADER_ROW + min(len(table.rows) - 1, _MOST_BARS)
    chart = BarChart()
    chart.type = "bar"
    chart.title = translate("export", "Sistem sekarang dan sesudah")
    chart.add_data(
        Reference(sheet, min_col=4, max_col=5, min_row=HEADER_ROW, max_row=last),
        titles_from_data=True,
    )
    chart.set_categories(Reference(sheet, min_col=1, min_row=HEADER_ROW + 1, max_row=last))
    for series, colour in zip(chart.series, (palette.MUTED, palette.ACCENT), strict=True):
        series.graphicalProperties.solidFill = colour
    chart.x_axis.scaling.orientation = "maxMin"
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.scaling.min = 0
    chart.legend.position = "b"
    chart.width, chart.height = 24, 4 + 0.8 * (last - HEADER_ROW)
    sheet.add_chart(chart, f"A{HEADER_ROW + len(table.rows) + 3}")
