"""The schedule as MS Project XML (the 2007 interchange schema), read by ProjectLibre and others.

The schema is a sequence: the order of the elements here is the schema's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from xml.etree.ElementTree import Element

from graph.job import JobContext
from graph.language import translate
from planner.domain.plan import Plan, ScheduledTask, TaskKind
from planner.domain.project import Project, Role
from planner.domain.words import word
from planner.export.errors import NothingPlannedError
from planner.export.phrases import badge
from planner.export.report import Published, Report
from planner.export.timeline import Timeline, timeline
from planner.export.xml_file import child, children, write_xml

_BEGIN, _NOON, _BACK, _END = time(8), time(12), time(13), time(17)
_HOURS = 8
_FIXED_DURATION, _START_NO_EARLIER, _FINISH_TO_START, _WORK_RESOURCE = 1, 4, 1, 1
_IN_DAYS = 7
_SATURDAY, _SUNDAY = 7, 1


def write_msproject(path: Path, report: Report, ctx: JobContext | None = None) -> Published:
    """Write the plan's tasks, people and calendar to ``path``."""
    plan, project, days = report.snapshot.plan, report.snapshot.project, timeline(report)
    if plan is None or project is None or days is None:
        raise NothingPlannedError(file=path.name)
    (ctx or JobContext()).step(0, 1, translate("export", "Menulis jadwal"))
    rows = list(_rows(report, plan.tasks))
    root = Element("Project", xmlns="http://schemas.microsoft.com/project")
    _describe(root, report, plan, project)
    _add_calendar(child(root, "Calendars"), days, project)
    tasks = child(root, "Tasks")
    number = {row.task.id: row.number for row in rows if row.task}
    for row in rows:
        _add_task(tasks, row, number, days, plan.deadline)
    resources = child(root, "Resources")
    for place, (role, tenths) in enumerate(project.people, 1):
        children(
            child(resources, "Resource"),
            UID=place, ID=place, Name=word(role), Type=_WORK_RESOURCE, MaxUnits=tenths / 10,
        )  # fmt: skip
    _add_assignments(child(root, "Assignments"), rows, project, days)
    return write_xml(path, root)


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the task list: a system (summary) or one of its tasks."""

    number: int
    name: str
    start: date
    finish: date
    task: ScheduledTask | None = None


def _rows(report: Report, tasks: Sequence[ScheduledTask]) -> Iterator[_Row]:
    by_system: dict[str, list[ScheduledTask]] = {}
    for task in sorted(tasks, key=lambda task: (task.start, task.id)):
        by_system.setdefault(task.application, []).append(task)
    number = 0
    for application, own in by_system.items():
        number += 1
        choice = report.decision(application)
        name = report.name(application)
        title = f"{badge(choice.disposition)}: {name}"
        first, last = min(task.start for task in own), max(task.finish for task in own)
        yield _Row(number, title, first, last)
        for task in own:
            number += 1
            yield _Row(number, task.name, task.start, task.finish, task)


def _describe(root: Element, report: Report, plan: Plan, project: Project) -> None:
    children(
        root,
        Name=f"{report.document or project.agency}",
        Title=translate("export", "Rencana perampingan aplikasi"),
        Company=project.agency,
        Author="Ramping",
        CreationDate=_at(report.made_on, _NOON),
        Revision=report.snapshot.revision,
        ScheduleFromStart=1,
        StartDate=_at(plan.start, _BEGIN),
        FinishDate=_at(max([plan.deadline, *(task.finish for task in plan.tasks)]), _END),
        CalendarUID=1,
        DefaultStartTime=_BEGIN.isoformat(),
        DefaultFinishTime=_END.isoformat(),
        MinutesPerDay=60 * _HOURS,
        MinutesPerWeek=60 * _HOURS * (6 if project.six_day_week else 5),
    )


def _add_calendar(parent: Element, days: Timeline, project: Project) -> None:
    calendar = child(parent, "Calendar")
    children(calendar, UID=1, Name=translate("export", "Kalender kerja"), IsBaseCalendar=1)
    week = child(calendar, "WeekDays")
    for kind in range(1, 8):
        rests = kind == _SUNDAY or (kind == _SATURDAY and not project.six_day_week)
        day = child(week, "WeekDay")
        children(day, DayType=kind, DayWorking=int(not rests))
        if not rests:
            times = child(day, "WorkingTimes")
            for start, end in ((_BEGIN, _NOON), (_BACK, _END)):
                slot = child(times, "WorkingTime")
                children(slot, FromTime=start.isoformat(), ToTime=end.isoformat())
    for off, _ in days.days_off:
        day = child(week, "WeekDay")
        children(day, DayType=0, DayWorking=0)
        period = child(day, "TimePeriod")
        children(period, FromDate=_at(off, time(0)), ToDate=_at(off, time(23, 59)))


def _add_task(
    parent: Element, row: _Row, number: dict[str, int], days: Timeline, deadline: date
) -> None:
    task = row.task
    element = child(parent, "Task")
    length = max(days.length(row.start, row.finish), 1)
    children(
        element,
        UID=row.number,
        ID=row.number,
        Name=row.name,
        Type=_FIXED_DURATION,
        IsNull=0,
        OutlineLevel=2 if task else 1,
        Start=_at(row.start, _BEGIN),
        Finish=_at(row.finish, _END),
        Duration=f"PT{_HOURS * length}H0M0S",
        DurationFormat=_IN_DAYS,
        EffortDriven=0,
        Milestone=0,
        Summary=int(task is None),
        Critical=int(task.critical) if task else None,
        ConstraintType=_START_NO_EARLIER if task else None,
        ConstraintDate=_at(row.start, _BEGIN) if task else None,
        Deadline=None if _is_later(task) else _at(deadline, _END),
        Notes=task.evidence or None if task else None,
    )
    for needed in task.after if task else ():
        if needed in number:
            link = child(element, "PredecessorLink")
            children(link, PredecessorUID=number[needed], Type=_FINISH_TO_START)


def _add_assignments(
    parent: Element, rows: Sequence[_Row], project: Project, days: Timeline
) -> None:
    place: dict[Role, int] = {role: at for at, (role, _) in enumerate(project.people, 1)}
    pairs = (
        (row, role, tenths)
        for row in rows
        if row.task
        for role, tenths in row.task.needs
        if role in place
    )
    for number, (row, role, tenths) in enumerate(pairs, 1):
        minutes = 6 * tenths * _HOURS * max(days.length(row.start, row.finish), 1)
        children(
            child(parent, "Assignment"),
            UID=number,
            TaskUID=row.number,
            ResourceUID=place[role],
            Finish=_at(row.finish, _END),
            Start=_at(row.start, _BEGIN),
            Units=tenths / 10,
            Work=f"PT{minutes // 60}H{minutes % 60}M0S",
        )


def _is_later(task: ScheduledTask | None) -> bool:
    return task is None or task.kind is TaskKind.FOLLOW_UP


def _at(day: date, moment: time) -> str:
    return datetime.combine(day, moment).isoformat()
