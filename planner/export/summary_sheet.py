"""The first sheet: before and after, key figures, decisions counted, two native charts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.marker import DataPoint
from openpyxl.chart.title import title_maker
from openpyxl.drawing.text import CharacterProperties, ParagraphProperties
from openpyxl.styles import Alignment

from graph.language import translate
from planner.domain.decision import Disposition
from planner.domain.figures import number
from planner.export import palette, styles
from planner.export.cells import RowWriter, blank, header_cell, text_cell
from planner.export.frame import Frame
from planner.export.report import Report
from planner.export.rules import badge_rules
from planner.export.sheet import set_up_page
from planner.export.summary import assumption_table, disposition_table, figure_table
from planner.export.table import Column, Kind, Table

_WIDTHS = {"A": 2, "B": 30, "C": 19, "D": 15, "E": 32, "F": 3}


def draw_summary(book: Workbook, report: Report, frame: Frame) -> Any:
    """Append the summary as the first worksheet."""
    title = translate("sheets", "Ringkasan")
    sheet = book.create_sheet(title)
    sheet.sheet_view.showGridLines = False
    for letter, width in _WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    set_up_page(sheet, title)
    sheet.page_setup.fitToHeight = 1
    page = _Page(sheet)
    _draw_head(page, report, frame)
    figures, _ = page.draw(figure_table(report))
    first, last = page.draw(disposition_table(report))
    page.draw(assumption_table(report))
    for rule in badge_rules(f"$B{first}"):
        sheet.conditional_formatting.add(f"B{first}:B{last}", rule)
    sheet.add_chart(_count_chart(sheet, figures), "G4")
    sheet.add_chart(_disposition_chart(sheet, first, last), "G15")
    sheet.print_area = f"A1:P{max(page.row, 40)}"
    return sheet


class _Page:
    """Writes downwards; a write-only sheet never goes back."""

    def __init__(self, sheet: Any) -> None:
        self.sheet = sheet
        self.row = 0

    def line(self, *cells: Any, height: float = 0) -> None:
        self.row += 1
        if height:
            self.sheet.row_dimensions[self.row].height = height
        self.sheet.append([None, *cells])

    def draw(self, table: Table) -> tuple[int, int]:
        """Append a small table with its title; return its first and last data row."""
        self.line()
        self.line(text_cell(self.sheet, table.title, styles.SECTION_FONT))
        self.line(text_cell(self.sheet, table.note, styles.NOTE_FONT))
        edge = [blank(self.sheet)] if table.columns[-1].kind is Kind.LONG else []
        for cell in edge:
            cell.border = styles.ROW_LINE
        self.line(
            *(header_cell(self.sheet, column.title, column.kind) for column in table.columns),
            *(header_cell(self.sheet, "") for _ in edge),
        )
        first = self.row + 1
        writer = RowWriter(self.sheet, [_unwrapped(column) for column in table.columns])
        for row in table.rows:
            self.line(*writer.cells(row, self.row + 1), *edge)
        return first, self.row


def _unwrapped(column: Column) -> Column:
    """Let a sentence run on into the empty cell beside it."""
    return replace(column, kind=Kind.BADGE) if column.kind is Kind.LONG else column


def _draw_head(page: _Page, report: Report, frame: Frame) -> None:
    sheet = page.sheet
    title = translate("export", "Rencana perampingan aplikasi")
    page.line(text_cell(sheet, title, styles.TITLE_FONT), height=26)
    page.line(text_cell(sheet, frame.subtitle, styles.NOTE_FONT))
    warning = text_cell(sheet, frame.fictional, styles.WARNING_FONT)
    warning.fill = styles.WARNING_FILL
    page.line(warning if frame.fictional else None)
    hero = text_cell(sheet, f"{number(report.before)} → {number(report.after)}", styles.HERO_FONT)
    hero.alignment = Alignment(vertical="center")
    page.line(hero, height=44)
    meaning = translate("export", "sistem yang berjalan: sekarang dan setelah rencana selesai")
    page.line(text_cell(sheet, meaning, styles.BODY_FONT))


def _count_chart(sheet: Any, first: int) -> BarChart:
    title = translate("export", "Sistem sekarang dan sesudah")
    return _bars(sheet, title, (first, first + 1), (palette.MUTED, palette.ACCENT), 5.6)


def _disposition_chart(sheet: Any, first: int, last: int) -> BarChart:
    tones = tuple(palette.TONES[one].full for one in Disposition)
    title = translate("export", "Keputusan per jenis")
    return _bars(sheet, title, (first, last), tones, 8.6)


def _bars(
    sheet: Any, title: str, rows: tuple[int, int], colours: tuple[str, ...], height: float
) -> BarChart:
    """Return horizontal bars of column C, named by column B, each in its own colour."""
    chart = BarChart()
    chart.type = "bar"
    heading: Any = title_maker(title)
    small = CharacterProperties(sz=1100, b=True)
    heading.tx.rich.p[0].pPr = ParagraphProperties(defRPr=small)
    chart.title = heading
    chart.legend = None
    chart.gapWidth = 40
    chart.add_data(Reference(sheet, min_col=3, min_row=rows[0], max_row=rows[1]))
    chart.set_categories(Reference(sheet, min_col=2, min_row=rows[0], max_row=rows[1]))
    chart.x_axis.scaling.orientation = "maxMin"
    chart.x_axis.delete = False
    chart.y_axis.scaling.min = 0
    chart.y_axis.delete = True
    chart.y_axis.majorGridlines = None
    chart.dataLabels = DataLabelList(
        showVal=True, showSerName=False, showCatName=False, showLegendKey=False
    )
    for n, colour in enumerate(colours):
        point = DataPoint(idx=n)
        point.graphicalProperties.solidFill = colour
        chart.series[0].dPt.append(point)
    chart.width, chart.height = 16, height
    return chart
