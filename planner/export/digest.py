"""The plan in a few pages for whoever decides: figures, schedule, overlaps, services, risks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import matplotlib as mpl
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    CondPageBreak,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from graph.job import JobContext
from graph.language import language, translate
from planner.domain.decision import Disposition
from planner.domain.figures import day_in_words, number
from planner.domain.plan import TaskKind
from planner.export import palette
from planner.export.atomic import replacing
from planner.export.coverage import coverage_table
from planner.export.digest_drawings import (
    BOLD,
    FONT,
    bars_in_time,
    decision_bars,
    map_of_groups,
    systems_over_time,
)
from planner.export.frame import frame_of
from planner.export.letter_tables import cell_text
from planner.export.overlaps import group_table
from planner.export.phrases import badge
from planner.export.report import Published, Report
from planner.export.risks import risk_table
from planner.export.safe import clean
from planner.export.summary import assumption_table, counting_rule, figure_table

_F4 = (215 * mm, 330 * mm)
_PAPER = {"ringkasan": A4, "ringkasan-f4": _F4}
_MARGIN = 18 * mm
_HYPHENS = {"id": "id_ID", "en": "en_GB"}
"""Language of the text -> the patterns by which a long word breaks (pyphen)."""
_LONG_WORD = 9
"""Letters from which a word may break: shorter ones read better whole."""
_MOST_BARS, _MOST_GROUPS, _MOST_SERVICES, _MOST_RISKS = 30, 20, 56, 14


def write_digest(
    path: Path, report: Report, ctx: JobContext | None = None, *, kind: str = "ringkasan"
) -> Published:
    """Write the summary as .pdf on A4 or F4."""
    (ctx or JobContext()).step(0, 1, translate("export", "Menulis dokumen"))
    parts = story(report, kind)
    paper = _PAPER[kind]
    frame = frame_of(report)
    foot = (clean(frame.subtitle), clean(frame.fictional))
    with replacing(path) as draft:
        made: Any = SimpleDocTemplate(
            str(draft), pagesize=paper, leftMargin=_MARGIN, rightMargin=_MARGIN,
            topMargin=_MARGIN, bottomMargin=_MARGIN, invariant=1, author="Ramping",
            title=translate("documents", "Ringkasan rencana perampingan aplikasi"),
        )  # fmt: skip
        made.build(parts, canvasmaker=_numbered(foot))
    return Published(file=path, bytes=path.stat().st_size)


def story(report: Report, kind: str = "ringkasan") -> list[Any]:
    """Return what the summary is built of, for A4 or F4: paragraphs, tables and drawings."""
    fonts = Path(mpl.get_data_path()) / "fonts" / "ttf"
    for name in (FONT, BOLD):
        pdfmetrics.registerFont(TTFont(name, str(fonts / f"{name}.ttf")))
    paper = _PAPER[kind]
    width = paper[0] - 2 * _MARGIN
    return [
        *_first(report, width), PageBreak(), *_schedule(report, width), PageBreak(),
        *_map(report, paper), *_groups(report, width), *_next_part(),
        *_services(report, width), *_next_part(), *_risks(report, width),
    ]  # fmt: skip


def _next_part() -> list[Any]:
    """Leave room before the next title; a new page when little is left of this one."""
    return [Spacer(0, 7 * mm), CondPageBreak(60 * mm)]


def _numbered(foot: tuple[str, str]) -> type[Canvas]:
    """Return a canvas that writes page x of y when it knows how many there are."""

    class Numbered(Canvas):  # type: ignore[misc]
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self._pages: list[dict[str, Any]] = []

        def showPage(self) -> None:  # noqa: N802 - reportlab's name
            self._pages.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            told = translate("documents", "Halaman {page} dari {pages}")
            for n, page in enumerate(self._pages, 1):
                self.__dict__.update(page)
                self.setFont(FONT, 7)
                self.setFillColor(HexColor(f"#{palette.MUTED}"))
                for line, said in enumerate(foot):
                    self.drawString(_MARGIN, (10 - 4 * line) * mm, said[:100])
                text = told.format(page=n, pages=len(self._pages))
                self.drawRightString(self._pagesize[0] - _MARGIN, 10 * mm, text)
                super().showPage()
            super().save()

    return Numbered


def _first(report: Report, width: float) -> list[Any]:
    project = report.snapshot.project
    fictional = frame_of(report).fictional
    said = translate("documents", "{before} sistem menjadi {after}")
    figures, assumed = figure_table(report), assumption_table(report)
    return [
        _text(translate("documents", "Ringkasan rencana perampingan aplikasi"), 18, bold=True),
        _text(project.agency if project else "", 12),
        *([_text(fictional, 9, bold=True)] if fictional else []),
        _text(said.format(before=number(report.before), after=number(report.after)), 22, bold=True),
        _text(counting_rule(), 8),
        _table([column.title for column in figures.columns], figures.rows, (3, 2, 5), width),
        Spacer(0, 5 * mm),
        _text(translate("documents", "Keputusan per jenis"), 12, bold=True),
        decision_bars(report, width),
        _text(assumed.title, 12, bold=True),
        _table([column.title for column in assumed.columns], assumed.rows, (5, 5), width),
    ]


def _schedule(report: Report, width: float) -> list[Any]:
    title = _text(translate("documents", "Jadwal per sistem"), 14, bold=True)
    plan = report.snapshot.plan
    spans: dict[str, tuple[Any, Any]] = {}
    for task in plan.tasks if plan else ():
        if task.kind is not TaskKind.FOLLOW_UP:
            first, last = spans.get(task.application, (task.start, task.finish))
            spans[task.application] = (min(first, task.start), max(last, task.finish))
    if plan is None or not spans:
        return [title, _text(translate("documents", "Rencana belum dibuat."), 9)]
    shown = sorted(spans.items(), key=lambda item: (item[1][1], item[0]))[:_MOST_BARS]
    said = translate("documents", "{shown} dari {all} sistem; garis merah: tenggat {day}.")
    told = said.format(shown=len(shown), all=len(spans), day=day_in_words(plan.deadline))
    return [
        title, _text(told, 9), bars_in_time(report, plan, shown, width), Spacer(0, 4 * mm),
        _text(translate("documents", "Sistem yang masih berjalan"), 12, bold=True),
        systems_over_time(plan, width),
    ]  # fmt: skip


def _map(report: Report, paper: tuple[float, float]) -> list[Any]:
    """Return the picture of the groups; nothing where there is no group."""
    if not report.findings.groups:
        return []
    named = (badge(one) for one in Disposition if one is not Disposition.UNDECIDED)
    letters = ", ".join(named)
    told = translate("documents", "Huruf pada lingkaran: {letters}.").format(letters=letters)
    room = paper[0] - 2 * _MARGIN, 0.4 * paper[1]
    title = translate("documents", "Peta kelompok tumpang tindih")
    return [_text(title, 14, bold=True), _text(told, 8), map_of_groups(report, *room),
            Spacer(0, 6 * mm)]  # fmt: skip


def _groups(report: Report, width: float) -> list[Any]:
    rows = sorted(group_table(report).rows, key=lambda row: -int(str(row[2])))
    heads = [
        translate("documents", "Topik"), translate("documents", "Sistem dalam kelompok"),
        translate("documents", "Saran induk"),
    ]  # fmt: skip
    held = [(row[1], row[3], row[4]) for row in rows]
    title = translate("documents", "Kelompok tumpang tindih")
    return _listed(title, heads, held, (2, 6, 3), (width, _MOST_GROUPS))


def _services(report: Report, width: float) -> list[Any]:
    rows = [(row[1], row[4], row[5], row[6]) for row in coverage_table(report).rows if row[4]]
    moved = [row for row in rows if row[1] != row[2]]
    heads = [
        translate("documents", "Layanan"), translate("documents", "Sekarang"),
        translate("documents", "Sesudah"), translate("documents", "Terjamin"),
    ]  # fmt: skip
    title = translate("documents", "Layanan yang berpindah pengampu")
    return _listed(title, heads, moved, (4, 5, 4, 2), (width, _MOST_SERVICES))


def _risks(report: Report, width: float) -> list[Any]:
    held = risk_table(report)
    rows = [row[:4] for row in held.rows]
    heads = [column.title for column in held.columns[:4]]
    return _listed(held.title, heads, rows, (4, 4, 4, 4), (width, _MOST_RISKS))


def _listed(
    title: str, heads: Sequence[str], rows: Sequence[Sequence[Any]], shares: Sequence[float],
    room: tuple[float, int],
) -> list[Any]:  # fmt: skip
    width, most = room
    said = translate("documents", "{shown} dari {all} ditampilkan; selengkapnya di buku kerja.")
    told = said.format(shown=number(min(most, len(rows))), all=number(len(rows)))
    return [_text(title, 14, bold=True), _text(told, 9), _table(heads, rows[:most], shares, width)]


def _table(
    heads: Sequence[str], rows: Iterable[Sequence[Any]], shares: Sequence[float], width: float
) -> Table:
    cells = [[_text(head, 7.5, bold=True) for head in heads]]
    cells += [[_text(_short(cell_text(cell)), 7.5) for cell in row] for row in rows]
    table = Table(cells, colWidths=[width * one / sum(shares) for one in shares], repeatRows=1)
    table.setStyle(TableStyle(_LOOK))
    return table


_LOOK = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("BACKGROUND", (0, 0), (-1, 0), HexColor(f"#{palette.GRID}")),
    ("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor(f"#{palette.LINE}")),
    ("TOPPADDING", (0, 0), (-1, -1), 2),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
]


def _short(text: str) -> str:
    return text if len(text) <= 160 else f"{text[:159]}…"


def _text(text: str, size: float, *, bold: bool = False) -> Paragraph:
    font = BOLD if bold else FONT
    style = ParagraphStyle(
        f"{font}{size}", fontName=font, fontSize=size, leading=size * 1.3,
        spaceAfter=size * 0.4, hyphenationLang=_HYPHENS.get(language()),
        hyphenationMinWordLength=_LONG_WORD,
    )  # fmt: skip
    return Paragraph(escape(clean(text)), style)
