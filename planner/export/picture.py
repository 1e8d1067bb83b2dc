"""Pictures for slides and minutes: bars in time, the map of overlaps, decisions counted.

Drawn without a window system. Each picture carries its legend, its day and its document.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.patheffects import withStroke

from graph.job import JobContext
from graph.language import translate
from graph.layout import layout_groups
from graph.model import ApplicationId
from planner.domain.decision import Disposition
from planner.domain.figures import day_in_words, month_name
from planner.domain.plan import ScheduledTask, TaskKind
from planner.domain.words import LETTERS
from planner.export import palette
from planner.export.atomic import replacing
from planner.export.errors import NothingPlannedError
from planner.export.frame import frame_of
from planner.export.phrases import badge
from planner.export.report import Published, Report
from planner.export.timeline import Timeline, timeline

_STYLE: Any = {
    "text.parse_math": False,  # a name may hold a dollar sign
    "font.family": "sans-serif",
    "font.size": 9,
    "text.color": f"#{palette.TEXT}",
    "axes.edgecolor": f"#{palette.LINE}",
    "axes.labelcolor": f"#{palette.MUTED}",
    "xtick.color": f"#{palette.MUTED}",
    "ytick.color": f"#{palette.TEXT}",
    "svg.hashsalt": "ramping",  # or every export would name its parts anew
    "svg.fonttype": "none",  # text stays text: it can be searched and selected
}
_MARKS = {
    Disposition.KEEP: "o",
    Disposition.MERGE: ">",
    Disposition.REPLACE: "s",
    Disposition.RETIRE: "X",
    Disposition.INTEROPERATE: "D",
    Disposition.UNDECIDED: ".",
}
_MOST_ROWS = 400
_LABELLED_UP_TO = 60


def write_picture(
    path: Path, report: Report, ctx: JobContext | None = None, *, kind: str = "gantt"
) -> Published:
    """Draw the picture ``kind`` as .png or .svg, by the suffix of ``path``."""
    if kind == "gantt" and not (report.snapshot.plan and report.snapshot.plan.tasks):
        raise NothingPlannedError(file=path.name)
    (ctx or JobContext()).step(0, 1, translate("export", "Menggambar"))
    form = path.suffix.lower().removeprefix(".")
    with mpl.rc_context(_STYLE), replacing(path) as draft:
        figure = _DRAWN[kind](report)
        FigureCanvasAgg(figure)
        muted = f"#{palette.MUTED}"
        figure.supxlabel(_caption(report), x=0.01, ha="left", fontsize=7, color=muted)
        made = {"Date": None} if form == "svg" else {"Software": "Ramping"}
        figure.savefig(draft, format=form, dpi=150, metadata=made, facecolor="white")
    return Published(file=path, bytes=path.stat().st_size)


def _draw_gantt(report: Report) -> Figure:
    days = timeline(report)
    plan = report.snapshot.plan
    assert days is not None and plan is not None  # noqa: S101, PT018 - looked at by write_picture
    by_system = _tasks_by_system(plan.tasks)
    systems = list(by_system)[:_MOST_ROWS]
    figure = Figure(figsize=(13, 1.6 + 0.24 * max(len(systems), 4)), layout="constrained")
    axes = figure.add_subplot()
    _shade_days_off(axes, days)
    for row, system in enumerate(systems):
        tone = palette.TONES[report.decision(system).disposition]
        for task in by_system[system]:
            start, finish = _moment(task.start), _moment(task.finish, end=True)
            axes.barh(
                row, finish - start, left=start, height=0.62, linewidth=0.4,
                color=f"#{tone.full if task.critical else tone.tint}", edgecolor=f"#{tone.full}",
            )  # fmt: skip
    axes.set_yticks(range(len(systems)), [_row_name(report, one) for one in systems])
    axes.invert_yaxis()
    deadline = _moment(plan.deadline, end=True)
    axes.axvline(deadline, color=f"#{palette.BAD}", linewidth=1.6)
    weeks = [span.first for span in days.weeks]
    axes.set_xticks(
        [_moment(day) for day in weeks], [f"{day.day} {month_name(day)[:3]}" for day in weeks]
    )
    axes.set_xlim(_moment(days.first), max(deadline, _moment(days.last, end=True)) + 1)
    title = translate("export", "Jadwal sampai tenggat {day}")
    axes.set_title(title.format(day=day_in_words(plan.deadline)), loc="left", fontweight="bold")
    _legend(axes, {report.decision(one).disposition for one in systems})
    return _framed(figure, axes)


def _draw_graph(report: Report) -> Figure:
    figure = Figure(figsize=(12, 9), layout="constrained")
    axes = figure.add_subplot()
    layout = layout_groups(replace(report.findings, systems=report.systems))
    place = {app: layout.points[n] for n, app in enumerate(layout.applications)}
    for pair in report.findings.overlaps:
        (x1, y1), (x2, y2) = place[pair.a], place[pair.b]
        axes.plot([x1, x2], [y1, y2], color="#848B95", linewidth=0.4 + pair.probability, zorder=1)
    for one in Disposition:
        spots = [place[app] for app in place if report.decision(app).disposition is one]
        if spots:
            axes.scatter(
                [x for x, _ in spots], [y for _, y in spots], s=46, marker=_MARKS[one],
                color=f"#{palette.TONES[one].full}", edgecolors="white", linewidths=0.6, zorder=2,
            )  # fmt: skip
    if len(place) <= _LABELLED_UP_TO:
        for app, (x, y) in place.items():
            axes.annotate(
                report.name(app)[:28], (x, y), (0, 6), textcoords="offset points",
                ha="center", fontsize=6, zorder=3,
            )  # fmt: skip
    _name_groups(axes, report, place)
    axes.set_aspect("equal")
    axes.invert_yaxis()
    axes.set_axis_off()
    title = translate("export", "Peta tumpang tindih: {nodes} aplikasi, {links} hubungan")
    said = title.format(nodes=len(place), links=len(report.findings.overlaps))
    axes.set_title(said, loc="left", fontweight="bold")
    _legend(axes, {report.decision(app).disposition for app in place})
    return figure


def _name_groups(axes: Any, report: Report, place: Mapping[ApplicationId, Any]) -> None:
    """Write what each group is about under it, readable across the links."""
    for group in report.findings.groups:
        spots = [place[member] for member in group.members if member in place]
        if spots:
            middle = sum(x for x, _ in spots) / len(spots)
            axes.annotate(
                group.topic, (middle, max(y for _, y in spots)), (0, -14),
                textcoords="offset points", ha="center", fontsize=8, fontweight="bold",
                color=f"#{palette.MUTED}", zorder=4,
                path_effects=[withStroke(linewidth=3, foreground="white")],
            )  # fmt: skip


def _draw_decisions(report: Report) -> Figure:
    counts = Counter(choice.disposition for choice in report.decisions.values())
    figure = Figure(figsize=(9, 4), layout="constrained")
    axes = figure.add_subplot()
    bars = axes.barh(
        [badge(one) for one in Disposition],
        [counts[one] for one in Disposition],
        color=[f"#{palette.TONES[one].full}" for one in Disposition],
    )
    axes.bar_label(bars, padding=4)
    axes.invert_yaxis()
    axes.xaxis.set_visible(False)
    title = translate("export", "{before} sistem sekarang, {after} sesudah")
    said = title.format(before=report.before, after=report.after)
    axes.set_title(said, loc="left", fontweight="bold")
    return _framed(figure, axes)


_DRAWN: Mapping[str, Callable[[Report], Figure]] = {
    "gantt": _draw_gantt,
    "graph": _draw_graph,
    "decisions": _draw_decisions,
}


def _tasks_by_system(tasks: tuple[ScheduledTask, ...]) -> dict[Any, list[ScheduledTask]]:
    by_system: dict[Any, list[ScheduledTask]] = {}
    for task in sorted(tasks, key=lambda task: (task.start, task.id)):
        if task.kind is not TaskKind.FOLLOW_UP:
            by_system.setdefault(task.application, []).append(task)
    return by_system


def _row_name(report: Report, system: str) -> str:
    name = report.name(system)
    short = name if len(name) <= 34 else f"{name[:33]}…"
    return f"{short}  {LETTERS[report.decision(system).disposition]}"


def _shade_days_off(axes: Any, days: Timeline) -> None:
    for day, _ in days.days_off:
        axes.axvspan(_moment(day), _moment(day, end=True), color=f"#{palette.HOLIDAY}", zorder=0)


def _legend(axes: Any, shown: set[Disposition]) -> None:
    handles: list[Patch | Line2D] = [
        Line2D([], [], linestyle="", marker=_MARKS[one], color=f"#{palette.TONES[one].full}",
               label=badge(one))
        for one in Disposition if one in shown
    ]  # fmt: skip
    axes.legend(
        handles=handles, loc="upper center", bbox_to_anchor=(0.5, -0.03), ncols=6,
        frameon=False, fontsize=8,
    )  # fmt: skip


def _framed(figure: Figure, axes: Any) -> Figure:
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.tick_params(length=0)
    return figure


def _moment(day: date, *, end: bool = False) -> float:
    return day.toordinal() + (1.0 if end else 0.0)


def _caption(report: Report) -> str:
    frame = frame_of(report)
    return "  ".join(text for text in (frame.subtitle, frame.fictional) if text)
