"""The dated tasks, how much of each role every week takes, and the days nobody works."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date
from itertools import accumulate, pairwise

from graph.language import translate
from planner.domain.figures import number
from planner.domain.plan import ScheduledTask, TaskKind
from planner.domain.project import Project, Role
from planner.domain.ruling import capacity
from planner.domain.words import LETTERS, word
from planner.export.phrases import listed
from planner.export.report import Report
from planner.export.table import Cell, Column, Formula, Kind, Table
from planner.export.timeline import Timeline, timeline

LETTER, START, FINISH, CRITICAL = 1, 6, 7, 10
"""Places of the columns that the bars look at."""

DAYS_OFF = "HariLibur"
"""Name of the range of days off in the workbook; formulas and shading follow it."""


def schedule_table(report: Report) -> Table:
    """Return the tasks by application, in the order they begin."""
    plan = report.snapshot.plan
    tasks = plan.tasks if plan else ()
    days = timeline(report)
    first: dict[str, date] = {}
    for task in tasks:
        first[task.application] = min(first.get(task.application, task.start), task.start)
    ordered = sorted(tasks, key=lambda t: (first[t.application], t.application, t.start, t.id))
    return Table(
        name="schedule",
        title=translate("sheets", "Jadwal"),
        note=translate(
            "export",
            "Bilah mengikuti tanggal mulai dan selesai; warna penuh = jalur kritis, "
            "kelabu = libur, garis merah = tenggat.",
        ),
        columns=(
            Column(title=translate("columns", "Kunci"), name="task", kind=Kind.KEY),
            Column(title=translate("columns", "K"), kind=Kind.BADGE, width=4),
            Column(title=translate("columns", "Sistem"), width=26),
            Column(title=translate("columns", "Tugas"), width=34),
            Column(title=translate("columns", "Sifat"), width=11, folded=True),
            Column(title=translate("columns", "Peran (orang)"), width=22),
            Column(title=translate("columns", "Mulai"), name="start", kind=Kind.DATE, width=12),
            Column(title=translate("columns", "Selesai"), kind=Kind.DATE, width=12),
            Column(title=translate("columns", "Hari kerja"), kind=Kind.WHOLE, width=7),
            Column(title=translate("columns", "Longgar"), kind=Kind.WHOLE, width=9),
            Column(title=translate("columns", "Kritis"), width=7),
            Column(title=translate("columns", "Bukti selesai"), width=24, folded=True),
        ),
        rows=tuple(_task_row(report, days, task) for task in ordered) if days else (),
        frozen=4,
    )


def workload_table(report: Report) -> Table:
    """Return one row per role and one column per week: the share of its capacity in use."""
    days = timeline(report)
    weeks = days.weeks if days else ()
    return Table(
        name="workload",
        title=translate("sheets", "Beban"),
        note=translate(
            "export", "Bagian kapasitas tiap peran yang terpakai per pekan; 100 % = penuh."
        ),
        columns=(
            Column(title=translate("columns", "Peran"), width=20),
            Column(title=translate("columns", "Hari orang terpakai"), kind=Kind.WHOLE, width=11),
            Column(title=translate("columns", "Hari orang tersedia"), kind=Kind.WHOLE, width=11),
            Column(title=translate("columns", "Terpakai"), kind=Kind.SHARE, width=10),
            *(Column(title=_week_title(week.first), kind=Kind.LOAD, width=8) for week in weeks),
        ),
        rows=tuple(_load_rows(report, days)) if days else (),
    )


def calendar_table(report: Report) -> Table:
    """Return the named days off of the window: change them and the schedule sheet follows."""
    days = timeline(report)
    unsure = set(days.calendar.estimated_days) if days else set()
    return Table(
        name="calendar",
        title=translate("sheets", "Kalender"),
        note=translate(
            "export", "Hari libur dan cuti bersama pada hari kerja; lembar Jadwal mengikutinya."
        ),
        columns=(
            Column(title=translate("columns", "Tanggal"), kind=Kind.DATE, width=14),
            Column(title=translate("columns", "Hari libur"), width=48),
            Column(title=translate("columns", "Kepastian"), width=28),
        ),
        rows=tuple(
            (day, name, translate("export", "perkiraan, periksa lagi") if day in unsure else "")
            for day, name in (days.days_off if days else ())
        ),
    )


def _task_row(report: Report, days: Timeline, task: ScheduledTask) -> tuple[Cell, ...]:
    later = task.kind is TaskKind.FOLLOW_UP
    return (
        task.id,
        LETTERS[report.decision(task.application).disposition],
        report.name(task.application),
        task.name,
        word(task.kind),
        listed(f"{word(role)} {number(tenths / 10, 1)}" for role, tenths in task.needs),
        task.start,
        task.finish,
        None if later else _working_days(days, task),
        None if later else task.slack,
        translate("export", "ya") if task.critical else "",
        task.evidence,
    )


def _working_days(days: Timeline, task: ScheduledTask) -> Formula | int:
    length = days.length(task.start, task.finish)
    if days.calendar.project.six_day_week:
        return length  # NETWORKDAYS knows the five-day week only
    return Formula(f"=NETWORKDAYS(G{{row}},H{{row}},{DAYS_OFF})", length)


def _load_rows(report: Report, days: Timeline) -> list[tuple[Cell, ...]]:
    project, plan = report.snapshot.project, report.snapshot.plan
    if project is None or plan is None:
        return []
    used = _work_by_day(plan.tasks, days)
    bounds = [bisect_left(days.working_days, week.first) for week in days.weeks]
    bounds.append(len(days.working_days))
    inside = bisect_right(days.working_days, plan.deadline)
    rows: list[tuple[Cell, ...]] = []
    for role, people in _people_by_day(project, days).items():
        work = used.get(role, [0] * len(days.working_days))
        shares = [_share(sum(work[a:b]), sum(people[a:b])) for a, b in pairwise(bounds)]
        total, most = sum(work), sum(people[:inside])
        rows.append((word(role), round(total / 10), round(most / 10), _share(total, most), *shares))
    return rows


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _people_by_day(project: Project, days: Timeline) -> dict[Role, list[int]]:
    """Tenths of a person per role and day shown; leave is known up to the deadline."""
    usual = dict(project.people)
    place = {day: n for n, day in enumerate(days.calendar.days)}
    return {
        role: [
            inside[place[day]] if day in place else usual.get(role, 0) for day in days.working_days
        ]
        for role, inside in capacity(project, days.calendar)
    }


def _work_by_day(tasks: tuple[ScheduledTask, ...], days: Timeline) -> dict[Role, list[int]]:
    """Tenths of a person per role and working day, from where each task begins and ends."""
    steps: dict[Role, list[int]] = {}
    for task in tasks:
        begin = bisect_left(days.working_days, task.start)
        end = bisect_right(days.working_days, task.finish)
        for role, tenths in task.needs:
            line = steps.setdefault(role, [0] * (len(days.working_days) + 1))
            line[begin] += tenths
            line[end] -= tenths
    return {role: list(accumulate(line))[:-1] for role, line in steps.items()}


def _week_title(monday: date) -> str:
    return f"{monday.day}/{monday.month}"
