"""The load of each role by week against what is there, holidays and leave taken out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.domain.calendar import WorkCalendar
from planner.domain.plan import Plan, ScheduledTask, TaskKind
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
    work: dict[Role, dict[date, int]] = {role: defaultdict(int) for role, _ in project.people}
    for task in plan.tasks:
        for day in _working_days(task, calendar):
            for role, tenths in task.needs:
                work.setdefault(role, defaultdict(int))[day] += tenths
    there = {
        role: dict(zip(calendar.days, days, strict=True))
        for role, days in capacity(project, calendar)
    }
    return tuple(
        _load_row(role, tenths, tuple(_week(m, work[role], there[role]) for m in axis.weeks()))
        for role, tenths in project.people
    )


def _working_days(task: ScheduledTask, calendar: WorkCalendar) -> list[date]:
    if not task.needs or task.kind is TaskKind.FOLLOW_UP:
        return []
    length = (task.finish - task.start).days + 1
    days = (task.start + DAY * n for n in range(length))
    return [day for day in days if calendar.is_working(day)]


def _week(monday: date, work: Mapping[date, int], there: Mapping[date, int]) -> LoadWeek:
    days = [monday + DAY * n for n in range(7)]
    return LoadWeek(
        monday=monday,
        work=sum(work.get(day, 0) for day in days),
        capacity=sum(there.get(day, 0) for day in days),
    )


def _load_row(role: Role, tenths: int, weeks: tuple[LoadWeek, ...]) -> LoadRow:
    note = QCoreApplication.translate("Schedule", "{people} orang · {share} terpakai")
    people = written.number(tenths / 10, 0 if tenths % 10 == 0 else 1)
    row = LoadRow(title=word(role), note="", weeks=weeks)
    return replace(row, note=note.format(people=people, share=written.percent(row.share)))
