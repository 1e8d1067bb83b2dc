"""The load of each role by week against what is there, holidays and leave taken out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import accumulate

from PySide6.QtCore import QCoreApplication

from planner.domain.calendar import WorkCalendar
from planner.domain.plan import Plan, TaskKind
from planner.domain.project import Project, Role
from planner.domain.ruling import capacity
from planner.domain.words import word
from ui import format as written
from ui.widgets.gantt import LoadRow, LoadWeek
from ui.widgets.time_axis import DAY, TimeAxis


def loads_of(
    plan: Plan, project: Project, calendar: WorkCalendar, axis: TimeAxis
) -> tuple[LoadRow, ...]:
    """Return one row per role of the team."""
    work = _work(plan, calendar)
    there = dict(capacity(project, calendar))
    weeks = [(monday, *_span(calendar, monday)) for monday in axis.weeks()]
    used = {load.role: load.work / load.capacity for load in plan.loads if load.capacity}
    rows = []
    for role, tenths in project.people:
        found = tuple(_week(week, work[role], there[role]) for week in weeks)
        row = LoadRow(title=word(role), note="", weeks=found)
        rows.append(replace(row, note=_note(tenths, used.get(role, row.share))))
    return tuple(rows)


def _work(plan: Plan, calendar: WorkCalendar) -> dict[Role, list[int]]:
    """Return the work of each role per working day, summed up from where tasks begin and end."""
    steps = {role: [0] * (len(calendar.days) + 1) for role in Role}
    for task in plan.tasks:
        if task.needs and task.kind is not TaskKind.FOLLOW_UP:
            first = bisect_left(calendar.days, task.start)
            after = bisect_right(calendar.days, task.finish)
            for role, tenths in task.needs:
                steps[role][first] += tenths
                steps[role][after] -= tenths
    return {role: list(accumulate(changes)) for role, changes in steps.items()}


def _span(calendar: WorkCalendar, monday: date) -> tuple[int, int]:
    """Return the working days of a week, as places in the calendar."""
    return bisect_left(calendar.days, monday), bisect_left(calendar.days, monday + 7 * DAY)


def _week(week: tuple[date, int, int], work: list[int], there: Sequence[int]) -> LoadWeek:
    monday, first, after = week
    return LoadWeek(monday=monday, work=sum(work[first:after]), capacity=sum(there[first:after]))


def _note(tenths: int, share: float) -> str:
    """Say how many people there are and how far the plan uses them, the reserve left out."""
    note = QCoreApplication.translate("Schedule", "{people} orang · {share} terpakai")
    people = written.number(tenths / 10, 0 if tenths % 10 == 0 else 1)
    return note.format(people=people, share=written.percent(share))
