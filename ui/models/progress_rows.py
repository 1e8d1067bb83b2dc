"""The work as rows: consolidations, tasks of the week, and what people call how they stand."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from planner.domain.progress import TaskState
from planner.workspace.progress_view import CourseRow, ProgressView, TaskRow
from ui import format as written

_WEEK = timedelta(days=7)


class Which(StrEnum):
    """Which consolidations are listed."""

    RUNNING = "running"
    LATE = "late"
    BLOCKED = "blocked"
    UNPROVEN = "unproven"
    ALL = "all"


def chosen_rows(view: ProgressView, which: Which) -> list[CourseRow]:
    """Return the consolidations of a filter; the latest stand first."""
    return [row for row in view.rows if _belongs(row, which)]


def _belongs(row: CourseRow, which: Which) -> bool:
    return {
        Which.RUNNING: row.running,
        Which.LATE: row.late > 0,
        Which.BLOCKED: row.blocked,
        Which.UNPROVEN: row.missing_evidence > 0,
        Which.ALL: True,
    }[which]


def title_of(row: CourseRow) -> str:
    """Return “E-Presensi → Presensi ASN”."""
    name, into = (text.split(" (", maxsplit=1)[0] for text in (row.name, row.into))
    return f"{name} → {into}" if into else name


def late_words(row: CourseRow) -> tuple[str, str, str]:
    """Return sign, words and tone of the difference from the plan."""
    translate = QCoreApplication.translate
    if row.finished:
        said = translate("Progress", "selesai {day}").format(day=written.short_day(row.finished))
        return "check", said, "good"
    if row.blocked:
        return "warning", translate("Progress", "terhambat"), "warn"
    if row.late > 0:
        said = translate("Progress", "terlambat {n} hari").format(n=written.number(row.late))
        return "warning", said, "warn"
    if row.late < 0:
        said = translate("Progress", "mendahului {n} hari").format(n=written.number(-row.late))
        return "check", said, "good"
    return (
        "",
        translate("Progress", "tepat") if row.running else translate("Progress", "belum mulai"),
        "muted",
    )


def week_tasks(view: ProgressView, *, everything: bool = False) -> list[TaskRow]:
    """Return the tasks to report on: running, due or overdue by the end of the coming week."""
    monday = view.on - timedelta(days=view.on.weekday())
    tasks: Iterable[TaskRow] = (task for row in view.rows for task in row.tasks)
    if not everything:
        tasks = (task for task in tasks if _this_week(task, monday))
    return sorted(tasks, key=lambda task: (task.app_name.casefold(), task.start, task.id))


def _this_week(task: TaskRow, monday: date) -> bool:
    if task.state is TaskState.DONE:
        ended = task.said.finished if task.said else None
        return ended is not None and monday <= ended < monday + _WEEK
    return task.start < monday + _WEEK or task.state is not TaskState.NOT_STARTED
