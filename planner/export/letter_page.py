"""Draw the parts of an official document with Word's own means: A4, page numbers, tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_COLOR_INDEX
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from planner.export import palette
from planner.export.letter_tables import LetterTable
from planner.export.letter_template import Template, pieces
from planner.export.safe import clean

WIDTH = 16.5
"""Centimetres between the margins of the page."""
_SIGNATURE = 7.5
_LABEL, _COLON = 3.5, 0.4


class LetterPage:
    """A Word document that grows part by part."""

    def __init__(self, template: Template, footer: str) -> None:
        self.template = template
        self.facts: Mapping[str, str] = {}
        self.document: Any = Document()
        section = self.document.sections[0]
        section.page_width, section.page_height = Cm(21.0), Cm(29.7)
        section.left_margin, section.right_margin = Cm(2.5), Cm(2.0)
        section.top_margin, section.bottom_margin = Cm(2.0), Cm(2.0)
        normal = self.document.styles["Normal"]
        normal.font.name, normal.font.size = template.font, Pt(template.size)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), template.font)
        normal.paragraph_format.space_after = Pt(6)
        self._number_pages(section.footer.paragraphs[0], footer)

    def letterhead(self) -> None:
        """Write who sends it, over a line."""
        for n, line in enumerate(self.template.letterhead):
            paragraph = self._paragraph(line, align="centre", bold=n < 2, size=(14, 13)[n : n + 1])
            paragraph.paragraph_format.space_after = Pt(0)
        if self.template.letterhead:
            _rule_under(paragraph)
            paragraph.paragraph_format.space_after = Pt(14)

    def centred(self, lines: Iterable[str]) -> None:
        """Write the title, one line each."""
        for line in lines:
            paragraph = self._paragraph(line, align="centre", bold=True)
            paragraph.paragraph_format.space_after = Pt(2)
            paragraph.paragraph_format.keep_with_next = True
        paragraph.paragraph_format.space_after = Pt(12)

    def heading(self, text: str) -> None:
        """Write a heading that navigation and screen readers find."""
        paragraph = self.document.add_heading(level=2)
        paragraph.paragraph_format.space_before = Pt(10)
        paragraph.paragraph_format.space_after = Pt(4)
        self._fill(paragraph, text, bold=True)
        for run in paragraph.runs:
            run.font.name, run.font.size = self.template.font, Pt(self.template.size)
            run.font.color.rgb = RGBColor(0, 0, 0)
            run._element.rPr.rFonts.set(qn("w:ascii"), self.template.font)  # noqa: SLF001

    def text(self, paragraphs: Iterable[str]) -> None:
        """Write plain paragraphs."""
        for line in paragraphs:
            self._paragraph(line, align="justify")

    def lined_up(self, rows: Iterable[Sequence[str]]) -> None:
        """Write labels, colons and what they hold: number, subject, day and place."""
        table = self._bare_table((_LABEL, _COLON, WIDTH - _LABEL - _COLON))
        for label, value in rows:
            self._bare_row(table, (label, ":", value))
        self._space()

    def clause(self, label: str, items: Sequence[str], numbering: str) -> None:
        """Write one clause of a decree: its label once, its items lettered or numbered."""
        mark = 0.9 if numbering else 0.0
        widths = (_LABEL, _COLON, mark, WIDTH - _LABEL - _COLON - mark)
        table = self._bare_table(widths if mark else (*widths[:2], widths[3]))
        for n, item in enumerate(items):
            head = (label, ":") if n == 0 else ("", "")
            sign = {"letters": f"{chr(97 + n % 26)}.", "numbers": f"{n + 1}."}.get(numbering, "")
            self._bare_row(table, (*head, sign, item) if mark else (*head, item))
        self._space()

    def table(self, held: LetterTable) -> None:
        """Write a table with rules; its header repeats on every page, no row is torn."""
        scale = WIDTH / sum(width for _, width in held.columns)
        widths = [width * scale for _, width in held.columns]
        table = self.document.add_table(rows=1, cols=len(widths), style="Table Grid")
        table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        for cell, (title, _), width in zip(table.rows[0].cells, held.columns, widths, strict=True):
            self._cell(cell, title, width, bold=True, ground=palette.GRID)
        _mark_row(table.rows[0], "w:tblHeader")
        _mark_row(table.rows[0], "w:cantSplit")
        for row in held.rows:
            self._row(table, row, widths)
        self._space()

    def signature(self, columns: Sequence[Sequence[str]]) -> None:
        """Write signature blocks: one stands at the right, two share the width; never torn."""
        narrow = len(columns) == 1
        widths = (
            (WIDTH - _SIGNATURE, _SIGNATURE) if narrow else (WIDTH / len(columns),) * len(columns)
        )
        table = self._bare_table(widths)
        row = table.add_row()
        _mark_row(row, "w:cantSplit")
        cells = row.cells[1:] if narrow else row.cells
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)
        for cell, lines in zip(cells, columns, strict=True):
            for n, line in enumerate(lines):
                paragraph = cell.paragraphs[0] if n == 0 else cell.add_paragraph()
                paragraph.paragraph_format.space_after = Pt(2 if line else 32)
                paragraph.paragraph_format.keep_with_next = n < len(lines) - 1
                self._fill(paragraph, line)

    def new_page(self) -> None:
        """Go on at the top of a page."""
        self.document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def notice(self, text: str) -> None:
        """Write a framed line that nobody overlooks."""
        paragraph = self.document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = paragraph.add_run(clean(text))
        run.bold, run.font.size = True, Pt(9)
        run.font.highlight_color = WD_COLOR_INDEX.YELLOW

    def _row(self, table: Any, row: Sequence[str], widths: Sequence[float]) -> None:
        added = table.add_row()
        _mark_row(added, "w:cantSplit")
        cells = added.cells
        if len(row) == 1:
            joined = cells[0].merge(cells[-1])
            self._cell(joined, row[0], sum(widths), bold=True, ground=palette.SUNK)
            joined.paragraphs[0].paragraph_format.keep_with_next = True
            return
        for cell, text, width in zip(cells, row, widths, strict=True):
            self._cell(cell, text, width)

    def _cell(
        self, cell: Any, text: str, width: float, *, bold: bool = False, ground: str = ""
    ) -> None:
        cell.width = Cm(width)
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(1)
        run = paragraph.add_run(clean(text))
        run.bold, run.font.size = bold, Pt(9)
        if ground:
            shade = OxmlElement("w:shd")
            shade.set(qn("w:val"), "clear")
            shade.set(qn("w:fill"), ground)
            cell._element.get_or_add_tcPr().append(shade)  # noqa: SLF001 - no public way

    def _bare_table(self, widths: Sequence[float]) -> Any:
        table = self.document.add_table(rows=0, cols=len(widths))
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        return table

    def _bare_row(self, table: Any, texts: Sequence[str]) -> None:
        row = table.add_row()
        for cell, column, text in zip(row.cells, table.columns, texts, strict=True):
            cell.width = column.width
            cell.paragraphs[0].paragraph_format.space_after = Pt(3)
            self._fill(cell.paragraphs[0], text)

    def _space(self) -> None:
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.line_spacing = Pt(8)

    def _paragraph(
        self, text: str, *, align: str = "", bold: bool = False, size: Sequence[float] = ()
    ) -> Any:
        paragraph = self.document.add_paragraph()
        paragraph.alignment = {
            "centre": WD_ALIGN_PARAGRAPH.CENTER, "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
        }.get(align)  # fmt: skip
        self._fill(paragraph, text, bold=bold, size=size)
        return paragraph

    def _fill(
        self, paragraph: Any, text: str, *, bold: bool = False, size: Sequence[float] = ()
    ) -> None:
        for piece in pieces(text, self.facts, self.template.source):
            run = paragraph.add_run(clean_inside(piece.text))
            run.bold = bold or None
            if size:
                run.font.size = Pt(size[0])
            if piece.is_gap:
                run.font.highlight_color = WD_COLOR_INDEX.YELLOW

    def _number_pages(self, paragraph: Any, footer: str) -> None:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.style.font.size = Pt(8)
        for part in (f"{clean(footer)} · Halaman ", "PAGE", " dari ", "NUMPAGES"):
            run = paragraph.add_run("" if part.isupper() else part)
            run.font.size = Pt(8)
            if part.isupper():
                _field(run, part)


def clean_inside(text: str) -> str:
    """Return ``text`` cleaned, with the spaces at its ends that part it from its neighbours."""
    kept = clean(text)
    before = " " if text[:1].isspace() else ""
    after = " " if kept and text[-1:].isspace() else ""
    return f"{before}{kept}{after}"


def _field(run: Any, name: str) -> None:
    for kind in ("begin", "", "end"):
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        else:
            part.text = name
        run._element.append(part)  # noqa: SLF001 - no public way to a field


def _mark_row(row: Any, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))  # noqa: SLF001 - no public way


def _rule_under(paragraph: Any) -> None:
    rules, line = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (
        ("val", "thickThinSmallGap"),
        ("sz", "18"),
        ("space", "4"),
        ("color", "auto"),
    ):
        line.set(qn(f"w:{name}"), value)
    rules.append(line)
    paragraph._p.get_or_add_pPr().append(rules)  # noqa: SLF001 - no public way
