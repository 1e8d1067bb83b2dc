"""One page for the meeting: figures, the curve, what is late, what waits, evidence, changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import matplotlib as mpl
from reportlab.graphics.shapes import Drawing, Line, PolyLine, String
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, KeepInFrame, Paragraph, SimpleDocTemplate, Spacer, Table
from reportlab.platypus import TableStyle as Style

from graph.language import translate
from planner.domain.figures import day_in_words, number
from planner.export import palette
from planner.export.atomic import replacing
from planner.export.digest_drawings import BOLD, FONT
from planner.export.frame import frame_of
from planner.export.report import Published, Report
from planner.export.safe import clean

_MARGIN = 15 * mm
_PADDING = 6
"""Of the frame of the page, at every side."""
_WIDTH = A4[0] - 2 * (_MARGIN + _PADDING)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingCurve:
    """Planned and done consolidations by day, out of so many."""

    planned: tuple[tuple[date, int], ...]
    actual: tuple[tuple[date, int], ...]
    deadline: date
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPage:
    """What stands on the page, in words; lists are cut to what fits by whoever makes them."""

    on: date
    since: date
    figures: tuple[tuple[str, str], ...]
    """Figure and what it means."""
    curve: MeetingCurve | None
    late: tuple[tuple[str, str, str], ...]
    """Consolidation, task, how late."""
    waiting: tuple[str, ...]
    evidence: tuple[tuple[str, str, str], ...]
    """Indicator, how much is there, what is missing."""
    changes: tuple[str, ...]
    asks: tuple[str, ...]
    """What the meeting should decide."""


def write_meeting_page(path: Path, report: Report, page: MeetingPage) -> Published:
    """Write the page as .pdf on A4; it is one page whatever it holds."""
    fonts = Path(mpl.get_data_path()) / "fonts" / "ttf"
    for name in (FONT, BOLD):
        pdfmetrics.registerFont(TTFont(name, str(fonts / f"{name}.ttf")))
    frame = frame_of(report)
    content = _story(frame.subtitle, page, frame.fictional)
    story = KeepInFrame(_WIDTH, A4[1] - 2 * (_MARGIN + _PADDING), content)
    with replacing(path) as draft:
        made = SimpleDocTemplate(
            str(draft),
            pagesize=A4,
            leftMargin=_MARGIN,
            rightMargin=_MARGIN,
            topMargin=_MARGIN,
            bottomMargin=_MARGIN,
            title=translate("export", "Halaman rapat"),
            author="Ramping",
            lang="id",
        )
        made.build([story])
    return Published(file=path, bytes=path.stat().st_size)


def _story(subtitle: str, page: MeetingPage, fictional: str) -> list[Flowable]:
    title = translate("export", "Kemajuan perampingan per {day}").format(day=day_in_words(page.on))
    story: list[Flowable] = [_words(title, 15, bold=True), _words(subtitle, 8, palette.MUTED)]
    if fictional:
        story.append(_words(fictional, 8, palette.WARN))
    story += [Spacer(1, 6), _figures(page.figures)]
    if page.curve is not None:
        story += [Spacer(1, 6), _curve(page.curve)]
    sections: Sequence[tuple[str, Sequence[Sequence[str]], Sequence[float]]] = (
        (translate("export", "Terlambat dan terhambat"), page.late, (0.4, 0.4, 0.2)),
        (translate("export", "Diminta dari rapat"), [[one] for one in page.asks], (1.0,)),
        (translate("export", "Menunggu persetujuan"), [[one] for one in page.waiting], (1.0,)),
        (translate("export", "Bukti Indeks Pemdi"), page.evidence, (0.32, 0.14, 0.54)),
        (
            translate("export", "Perubahan sejak {day}").format(day=day_in_words(page.since)),
            [[one] for one in page.changes],
            (1.0,),
        ),
    )
    for heading, rows, widths in sections:
        story += _section(heading, rows, widths)
    return story


def _section(
    heading: str, rows: Sequence[Sequence[str]], widths: Sequence[float]
) -> list[Flowable]:
    if not rows:
        return []
    cells = [[_words(cell, 8) for cell in row] for row in rows]
    table = Table(cells, colWidths=[_WIDTH * share for share in widths])
    table.setStyle(
        Style(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor(f"#{palette.GRID}")),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
            ]
        )
    )
    return [Spacer(1, 6), _words(heading, 10, bold=True), table]


def _figures(figures: Sequence[tuple[str, str]]) -> Flowable:
    if not figures:
        return Spacer(1, 1)
    row = [[_words(figure, 13, bold=True), _words(meaning, 7.5, palette.MUTED)]
           for figure, meaning in figures]  # fmt: skip
    table = Table([row], colWidths=[_WIDTH / len(row)] * len(row))
    plain = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]
    table.setStyle(Style(plain))
    return table


def _curve(curve: MeetingCurve) -> Drawing:
    height, left, foot = 48 * mm, 10 * mm, 6 * mm
    first = curve.planned[0][0]
    last = max(curve.deadline, curve.planned[-1][0])
    across = (_WIDTH - left - 4 * mm) / max(1, (last - first).days)
    up = (height - foot - 4 * mm) / max(1, curve.total)
    drawing = Drawing(_WIDTH, height)

    def spot(day: date, value: int) -> tuple[float, float]:
        return left + (day - first).days * across, foot + value * up

    for value in (0, curve.total):
        x, y = spot(first, value)
        drawing.add(Line(x, y, _WIDTH, y, strokeColor=HexColor(f"#{palette.GRID}")))
        drawing.add(_label(0, y - 3, number(value)))
    for day, value in ((first, 0), (curve.deadline, 0)):
        drawing.add(_label(min(spot(day, value)[0], _WIDTH - 60), 0, day_in_words(day)))
    x, _ = spot(curve.deadline, 0)
    drawing.add(Line(x, foot, x, height, strokeColor=HexColor(f"#{palette.BAD}"), strokeWidth=1.2))
    _draw_line(drawing, [spot(*one) for one in curve.planned], palette.MUTED, dashed=True)
    _draw_line(drawing, [spot(*one) for one in curve.actual], palette.ACCENT, dashed=False)
    return drawing


def _draw_line(
    drawing: Drawing, points: Sequence[tuple[float, float]], colour: str, *, dashed: bool
) -> None:
    if len(points) > 1:
        line = PolyLine([part for point in points for part in point])
        line.strokeColor = HexColor(f"#{colour}")
        line.strokeWidth = 1 if dashed else 2
        line.strokeDashArray = [3, 2] if dashed else None
        drawing.add(line)


def _label(x: float, y: float, words: str) -> Any:
    return String(x, y, words, fontName=FONT, fontSize=7, fillColor=HexColor(f"#{palette.MUTED}"))


def _words(text: str, size: float, colour: str = palette.TEXT, *, bold: bool = False) -> Paragraph:
    font = BOLD if bold else FONT
    style = ParagraphStyle(
        f"{font}{size}{colour}", fontName=font, fontSize=size, leading=size * 1.25,
        textColor=HexColor(f"#{colour}"),
    )  # fmt: skip
    return Paragraph(escape(clean(text)), style)
