"""From the stored plan to the Gantt's rows, the time axis and the load of each role."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from graph.model import ApplicationId
from planner.domain.calendar import WorkCalendar
from planner.domain.decision import Decision, Disposition
from planner.domain.plan import Plan, ScheduledTask, TaskKind, chain_slack
from planner.domain.project import Project, Role
from planner.domain.rules import RuleKind
from planner.domain.snapshot import Snapshot
from planner.domain.words import word
from planner.workspace.insight import PlanInsight
from ui import format as written
from ui.views.load import loads_of
from ui.widgets.gantt import GanttBar, GanttRow, LoadRow
from ui.widgets.lettering import short_name
from ui.widgets.time_axis import DAY, TimeAxis

_LINKING = {"dan", "atau", "ke", "di", "dari", "and", "or", "to"}


class RowsBy(StrEnum):
    """What a row of the Gantt stands for."""

    APPLICATION = "application"
    UNIT = "unit"
    ROLE = "role"


@dataclass(frozen=True, slots=True)
class Schedule:
    """Everything the page draws, from one snapshot."""

    axis: TimeAxis
    rows: tuple[GanttRow, ...]
    loads: tuple[LoadRow, ...]
    binding: str
    """What binds, in words; empty when no role is ever full."""


def schedule_of(
    snapshot: Snapshot,
    today: date,
    by: RowsBy = RowsBy.APPLICATION,
    insight: PlanInsight | None = None,
) -> Schedule:
    """Derive rows, axis and loads; needs a plan and a project."""
    plan, project = snapshot.plan, snapshot.project
    if plan is None or project is None:
        raise ValueError("no plan to show")
    calendar = WorkCalendar(project)
    axis = _axis(plan, project, calendar, today)
    loads = loads_of(plan, project, calendar, axis)
    marks = _marks(snapshot, plan, calendar, insight)
    return Schedule(axis, _rows(snapshot, plan, marks, by), loads, binding_words(plan))


@dataclass(frozen=True, slots=True)
class _Marks:
    """What every bar is looked up in."""

    kinds: Mapping[ApplicationId, Disposition]
    pinned: Mapping[str, tuple[date, date]]
    """By task: the days it occupies where it is pinned."""
    broken: frozenset[str]
    done: Mapping[str, float]


def _marks(
    snapshot: Snapshot, plan: Plan, calendar: WorkCalendar, insight: PlanInsight | None
) -> _Marks:
    pinned = dict(_pinned(plan, calendar))
    waiting = {
        task.id for task in plan.tasks if pinned.get(task.id, (task.start,))[0] != task.start
    }
    told = {key for key, broken in insight.pins.items() if broken} if insight is not None else set()
    return _Marks(
        kinds={decision.application: decision.disposition for decision in plan.decisions},
        pinned=pinned,
        broken=frozenset(told | waiting),
        done={key: word_on_it.share for key, word_on_it in snapshot.progress.items()},
    )


def _pinned(plan: Plan, calendar: WorkCalendar) -> Iterator[tuple[str, tuple[date, date]]]:
    """Yield the days a pinned task occupies, whatever the stored plan says."""
    rules = calendar.project.rules
    days = {(r.application, r.code): r.first for r in rules if r.kind is RuleKind.PIN}
    for task in plan.tasks:
        day = days.get((task.application, task.code))
        if day is not None:
            length = sum(task.start <= each <= task.finish for each in calendar.days)
            start = calendar.add(day, 0)
            yield task.id, (start, calendar.add(start, max(length - 1, 0)))


def binding_words(plan: Plan) -> str:
    """Say which role holds the plan back; empty when none does (rich text)."""
    if not plan.binding:
        return ""
    load = plan.binding[0]
    said = QCoreApplication.translate("Schedule", "Mengikat: <b>{role}</b>, penuh {n} hari kerja")
    return said.format(role=word(load.role), n=written.number(load.full_days))


def decision_title(snapshot: Snapshot, decision: Decision | None, name: str) -> str:
    """Return “E-Presensi → Presensi ASN”, “SIAP ↔ OSS-RBA” or the plain name."""
    if decision is None or not decision.into:
        return short_name(name)
    host = snapshot.portfolio.applications.get(ApplicationId(decision.into))
    into = short_name(host.name) if host is not None else decision.into
    arrow = "↔" if decision.disposition is Disposition.INTEROPERATE else "→"
    return f"{short_name(name)} {arrow} {into}"


def _axis(plan: Plan, project: Project, calendar: WorkCalendar, today: date) -> TimeAxis:
    first = min((task.start for task in plan.tasks), default=plan.start)
    first = min(first, plan.start)
    first -= DAY * first.weekday()
    last = max(plan.deadline + timedelta(days=2), plan.finish or plan.deadline)
    last += DAY * (6 - last.weekday())
    days = (first + DAY * n for n in range((last - first).days + 1))
    week_end = 6 if project.six_day_week else 5
    off: dict[date, str] = {}
    for day in days:
        if name := calendar.name_of_day_off(day):
            plain = day.weekday() >= week_end and name in _weekend_names()
            off[day] = "" if plain else name
    held = calendar.days[len(calendar.days) - calendar.reserve :]
    return TimeAxis(
        first=first,
        last=last,
        deadline=plan.deadline,
        today=today,
        reserve=held[0] if held else None,
        days_off=off,
    )


def _weekend_names() -> frozenset[str]:
    from graph.language import translate  # noqa: PLC0415 - the calendar's own words

    return frozenset((translate("calendar", "Sabtu"), translate("calendar", "Minggu")))


def _rows(snapshot: Snapshot, plan: Plan, marks: _Marks, by: RowsBy) -> tuple[GanttRow, ...]:
    decisions = {decision.application: decision for decision in plan.decisions}
    shown = [task for task in plan.tasks if task.kind is not TaskKind.FOLLOW_UP]
    group: Callable[[ScheduledTask], Iterable[str]]
    if by is RowsBy.APPLICATION:
        group = _by_application
    elif by is RowsBy.UNIT:
        units = {a.id: a.unit or "" for a in snapshot.portfolio.applications.values()}
        group = lambda task: (units.get(task.application, ""),)  # noqa: E731 - binds units
    else:
        group = _by_role
    tasks: dict[str, list[ScheduledTask]] = defaultdict(list)
    for task in shown:
        for key in group(task):
            tasks[key].append(task)
    rows = [_row(snapshot, key, found, (decisions, marks), by) for key, found in tasks.items()]
    ordered = sorted(rows, key=_rank)
    if by is RowsBy.APPLICATION:
        return tuple(ordered)
    return tuple(lane for row in ordered for lane in lanes_of(row))


def lanes_of(row: GanttRow) -> list[GanttRow]:
    """Split a row into lanes in which no bar lies on another; only the first bears the name."""
    lanes: list[list[GanttBar]] = []
    for bar in sorted(row.bars, key=lambda bar: (bar.start, bar.finish, bar.key)):
        free = next((lane for lane in lanes if lane[-1].finish < bar.start), None)
        if free is None:
            lanes.append([bar])
        else:
            free.append(bar)
    first, *others = lanes or [[]]
    rest = [
        GanttRow(key=f"{row.key}/{number}", title="", note=row.title, bars=tuple(lane))
        for number, lane in enumerate(others, start=2)
    ]
    return [replace(row, bars=tuple(first)), *rest]


def _by_application(task: ScheduledTask) -> tuple[str, ...]:
    return (task.application,)


def _by_role(task: ScheduledTask) -> tuple[str, ...]:
    return tuple(role.value for role, _ in task.needs)


def _rank(row: GanttRow) -> tuple[object, ...]:
    slack = row.slack if row.slack is not None else 10_000
    first = min((bar.start for bar in row.bars), default=date.max)
    return (slack, first, row.title.casefold())


def _row(
    snapshot: Snapshot,
    key: str,
    tasks: list[ScheduledTask],
    known: tuple[Mapping[ApplicationId, Decision], _Marks],
    by: RowsBy,
) -> GanttRow:
    decisions, marks = known
    tasks = sorted(tasks, key=lambda task: (task.start, task.finish, task.id))
    bars = tuple(_bar(task, marks) for task in tasks)
    slack = chain_slack(tasks)
    if by is RowsBy.ROLE:
        count = written.number(len(tasks))
        note = QCoreApplication.translate("Schedule", "{n} tugas").format(n=count)
        return GanttRow(key=key, title=word(Role(key)), note=note, bars=bars, slack=slack)
    if by is RowsBy.UNIT:
        unit = next((u for u in snapshot.portfolio.units.values() if u.id == key), None)
        title = (unit.acronym or unit.name) if unit else "–"
        apps = {task.application for task in tasks}
        note = QCoreApplication.translate("Schedule", "{n} aplikasi")
        count = written.number(len(apps))
        return GanttRow(key=key, title=title, note=note.format(n=count), bars=bars, slack=slack)
    app = snapshot.portfolio.applications[ApplicationId(key)]
    unit = snapshot.portfolio.units.get(app.unit) if app.unit else None
    decision = decisions.get(app.id)
    return GanttRow(
        key=key,
        title=decision_title(snapshot, decision, app.name),
        note=(unit.acronym or unit.name) if unit else "",
        bars=bars,
        disposition=marks.kinds.get(app.id, Disposition.UNDECIDED),
        slack=slack,
    )


def _bar(task: ScheduledTask, marks: _Marks) -> GanttBar:
    start, finish = marks.pinned.get(task.id, (task.start, task.finish))
    return GanttBar(
        key=task.id,
        text=short_task_name(task.name),
        start=start,
        finish=finish,
        disposition=marks.kinds.get(task.application, Disposition.UNDECIDED),
        critical=task.critical,
        done=marks.done.get(task.id, 0.0),
        pinned=task.id in marks.pinned,
        broken=task.id in marks.broken,
        waits=task.kind is TaskKind.WAIT,
    )


_JOINING = {"dan", "atau", "ke", "dengan", "yang", "menurut", "sesuai"}


def short_task_name(name: str) -> str:
    """Return the first words of a task's name, for its bar; never half a phrase.

    Examples
    --------
    >>> short_task_name("Buat atau perbaiki API"), short_task_name("Mode baca saja")
    ('Buat atau perbaiki', 'Mode baca saja')
    """
    words = name.split(" (", maxsplit=1)[0].split()
    taken = len(words) if len(words) <= 3 else 2
    while taken < len(words) and words[taken - 1] in _JOINING:
        taken += 1
    return " ".join(words[:taken])
