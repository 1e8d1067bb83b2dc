"""Drawings of the summary: decisions counted, systems going one by one, bars in time, the map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, PolyLine, Rect, String
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm

from graph.layout import layout_groups
from planner.domain.decision import Disposition
from planner.domain.figures import month_name, number
from planner.domain.plan import Plan, switch_off_days
from planner.domain.words import LETTERS
from planner.export import palette
from planner.export.phrases import badge
from planner.export.report import Report
from planner.export.safe import clean

FONT, BOLD = "DejaVuSans", "DejaVuSans-Bold"
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
Span = tuple[str, tuple[date, date]]
Place = tuple[float, float]


def decision_bars(report: Report, width: float) -> Drawing:
    """Count the systems of each decision."""
    counts = Counter(choice.disposition for choice in report.decisions.values())
    step, left = 6.5 * mm, 52 * mm
    drawing = Drawing(width, step * len(Disposition) + 4 * mm)
    scale = (width - left - 16 * mm) / max(1, *counts.values(), 1)
    for n, one in enumerate(Disposition):
        y = step * (len(Disposition) - n - 1) + 2 * mm
        drawing.add(_label(0, y + 3, badge(one), 9))
        drawing.add(_bar((left, y), counts[one] * scale, step * 0.7, palette.TONES[one].full))
        drawing.add(_label(left + counts[one] * scale + 4, y + 3, number(counts[one]), 9))
    return drawing


def systems_over_time(plan: Plan, width: float) -> Drawing:
    """Draw how many systems still run on each day: a line that falls where one stops."""
    height, left, foot = 44 * mm, 12 * mm, 7 * mm
    gone = switch_off_days(plan)
    last = max(plan.deadline, *gone[-1:], plan.start + _WEEK)
    across = (width - left - 22 * mm) / (last - plan.start).days
    lowest = plan.before - len(gone)
    floor = lowest - max(1, round(0.15 * (plan.before - lowest)))
    up = (height - foot - 5 * mm) / max(1, plan.before - floor)
    drawing = Drawing(width, height)

    def spot(day: date, running: int) -> Place:
        return left + (day - plan.start).days * across, foot + (running - floor) * up

    _week_ticks(drawing, plan.start, last, (left, across, foot))
    corners = [*spot(plan.start, plan.before)]
    for n, day in enumerate(gone):
        corners += [*spot(day, plan.before - n), *spot(day, plan.before - n - 1)]
    corners += [*spot(last, lowest)]
    drawing.add(PolyLine(corners, strokeColor=_colour(palette.ACCENT), strokeWidth=1.6))
    drawing.add(_label(0, spot(plan.start, plan.before)[1] - 3, number(plan.before), 9))
    end = spot(last, lowest)
    drawing.add(_label(end[0] + 4, end[1] - 3, number(lowest), 9, bold=True))
    _deadline(drawing, spot(plan.deadline, floor)[0], foot, height)
    return drawing


def bars_in_time(report: Report, plan: Plan, shown: Sequence[Span], width: float) -> Drawing:
    """Draw one bar a system from its first to its last day of work."""
    step, left = 5.2 * mm, 62 * mm
    height = step * (len(shown) + 1) + 4 * mm
    last = max(plan.deadline, *(finish for _, (_, finish) in shown))
    across = (width - left - 2 * mm) / ((last - plan.start).days + 1)
    drawing = Drawing(width, height)
    _week_ticks(drawing, plan.start, last, (left, across, 5 * mm))
    for n, (system, (start, finish)) in enumerate(shown):
        y = height - step * (n + 0.8)
        choice = report.decision(system).disposition
        drawing.add(_label(0, y + 3, f"{LETTERS[choice]}  {report.name(system)[:34]}", 7))
        length = ((finish - start).days + 1) * across
        at = (left + (start - plan.start).days * across, y)
        drawing.add(_bar(at, length, step * 0.65, palette.TONES[choice].full))
    _deadline(drawing, left + ((plan.deadline - plan.start).days + 1) * across, 5 * mm, height)
    return drawing


def map_of_groups(report: Report, width: float, highest: float) -> Drawing:
    """Draw the groups: their systems with the letter of the decision, and what links them."""
    inside = {member for group in report.findings.groups for member in group.members}
    held = tuple(one for one in report.systems if inside & set(one.members))
    known = {member for one in held for member in one.members}
    links = tuple(p for p in report.findings.overlaps if known.issuperset((p.a, p.b)))
    layout = layout_groups(replace(report.findings, systems=held, overlaps=links))
    if not len(layout.points):
        return Drawing(width, 1)
    low, high = layout.points.min(axis=0) - 30, layout.points.max(axis=0) + 40
    scale = min(width / (high[0] - low[0]), highest / (high[1] - low[1]))
    height = float((high[1] - low[1]) * scale)
    aside = (width - float(high[0] - low[0]) * scale) / 2

    def spot(point: Any) -> Place:
        x, y = (point - low) * scale
        return aside + float(x), height - float(y)

    drawing = Drawing(width, height)
    for hull in layout.hulls:
        outline = [spot(point) for point in hull.outline]
        ground = Polygon([value for place in outline for value in place])
        ground.fillColor, ground.strokeColor = _colour(palette.SUNK), _colour(palette.LINE)
        drawing.add(ground)
        if hull.group >= 0:
            topic = report.findings.groups[hull.group].topic
            _name_group(drawing, topic, outline, max(4.5, min(7.5, 13 * scale)))
    at = {app: spot(layout.points[n]) for n, app in enumerate(layout.applications)}
    for pair in links:
        line = Line(*at[pair.a], *at[pair.b], strokeColor=_colour(palette.LINK))
        line.strokeWidth = 0.3 + pair.probability
        drawing.add(line)
    for app, (x, y) in at.items():
        _node(drawing, (x, y), max(2.6, 7 * scale), report.decision(app).disposition)
    return drawing


def _node(drawing: Drawing, spot: Place, radius: float, choice: Disposition) -> None:
    tone = palette.TONES[choice]
    drawing.add(Circle(*spot, radius, fillColor=_colour(tone.full), strokeColor=None))
    letter = String(spot[0], spot[1] - radius * 0.45, LETTERS[choice], fontName=BOLD,
                    fontSize=radius * 1.25, textAnchor="middle")  # fmt: skip
    letter.fillColor = _colour(tone.on_full)
    drawing.add(letter)


def _name_group(drawing: Drawing, topic: str, outline: Sequence[Place], size: float) -> None:
    """Write what a group is about under its ground."""
    middle = (min(x for x, _ in outline) + max(x for x, _ in outline)) / 2
    foot = min(y for _, y in outline)
    name = String(middle, foot - size, clean(topic)[:30], fontName=BOLD, fontSize=size,
                  textAnchor="middle")  # fmt: skip
    name.fillColor = _colour(palette.TEXT)
    drawing.add(name)


def _week_ticks(
    drawing: Drawing, first: date, last: date, ruler: tuple[float, float, float]
) -> None:
    """Write the Mondays under a drawing, as many as have room."""
    left, across, foot = ruler
    monday = first + (-first.weekday() % 7) * _DAY
    every = max(1, round(16 * mm / (7 * across) + 0.49))
    for n in range((last - monday).days // 7 + 1):
        if n % every == 0:
            day = monday + n * _WEEK
            x = left + (day - first).days * across
            drawing.add(Line(x, foot, x, foot - 3, strokeColor=_colour(palette.MUTED)))
            drawing.add(_label(x, foot - 11, f"{day.day} {month_name(day)[:3]}", 6.5))


def _deadline(drawing: Drawing, x: float, foot: float, height: float) -> None:
    line = Line(x, foot - 3, x, height, strokeColor=_colour(palette.BAD), strokeWidth=1.2)
    drawing.add(line)


def _bar(spot: Place, length: float, height: float, colour: str) -> Rect:
    return Rect(*spot, length, height, fillColor=_colour(colour), strokeColor=None)


def _label(x: float, y: float, text: str, size: float, *, bold: bool = False) -> String:
    return String(x, y, clean(text), fontName=BOLD if bold else FONT, fontSize=size)


def _colour(code: str) -> Color:
    return HexColor(f"#{code}")
