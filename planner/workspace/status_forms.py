"""Weekly statuses through the offices: a form each goes out, filled ones come back as a step."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from graph.errors import UserError
from graph.job import JobContext
from graph.language import QT_TRANSLATE_NOOP, translate
from planner.domain.figures import day_in_words
from planner.domain.progress import Progress, TaskState
from planner.workspace import progress
from planner.workspace.document import Document
from planner.workspace.progress import Word
from planner.workspace.progress_view import TaskRow, progress_of
from planner.workspace.publishing import report_on

if TYPE_CHECKING:
    from planner.export.status_form import ReadLine, StatusLine

_WEEK = timedelta(days=7)
_SIGNS = re.compile(r"[^\w .()-]+")


class NotAFormError(UserError):
    """A file holds no statuses."""

    code = "WSP-FORM"
    message = QT_TRANSLATE_NOOP("errors", "“{file}” bukan formulir status.")
    remedy = QT_TRANSLATE_NOOP("errors", "Pakai formulir yang ditulis Ramping, kolom Kunci utuh.")


@dataclass(frozen=True, slots=True, kw_only=True)
class FormIssue:
    """One row that was not taken, and why."""

    file: str
    row: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormsRead:
    """What came back: tasks with news, rows read, rows that were not taken."""

    rows: int
    said: int
    issues: tuple[FormIssue, ...]


def write_status_forms(
    document: Document, folder: Path, on: date | None = None, ctx: JobContext | None = None
) -> tuple[Path, ...]:
    """Write one workbook per office with the tasks that are due by the end of next week."""
    from planner.export.status_form import write_status_form  # noqa: PLC0415 - loads openpyxl

    folder.mkdir(parents=True, exist_ok=True)
    day = on or date.today()
    report = replace(report_on(document, ctx), made_on=day)
    offices: defaultdict[str, list[TaskRow]] = defaultdict(list)
    for row in progress_of(report).rows:
        office = row.unit or translate("workspace", "Tanpa OPD")
        offices[office] += [task for task in row.tasks if _is_asked(task, day)]
    written = []
    for office, tasks in sorted(offices.items()):
        if tasks:
            path = folder / f"Status {_SIGNS.sub(' ', office).strip()[:80]}.xlsx"
            write_status_form(path, report, office, [_line(task) for task in tasks])
            written.append(path)
    return tuple(written)


def read_status_forms(
    document: Document, paths: Sequence[Path], on: date | None = None
) -> FormsRead:
    """Take filled forms in as one step; what is not understood is told and left out.

    Raises
    ------
    NotAFormError
        When a file is no form; nothing is written then.
    """
    from planner.export.status_form import read_status_form  # noqa: PLC0415 - loads openpyxl

    now = document.snapshot()
    known = {task.id for task in (now.plan.tasks if now.plan else ())}
    lines: list[ReadLine] = []
    for path in paths:
        found = read_status_form(path)
        if not found:
            raise NotAFormError(file=path.name)
        lines += found
    issues, said = [], []
    for line in lines:
        fault = line.fault
        if line.key not in known:
            fault = translate("workspace", "tugas ini tidak ada di rencana yang berlaku")
        elif line.finished and line.started and line.finished < line.started:
            fault = translate("workspace", "selesai sebelum mulai")
        if fault:
            issues.append(FormIssue(file=line.file, row=line.row, text=fault))
        elif (word := _news(line, now.progress.get(line.key))) is not None:
            said.append(word)
    if said:
        progress.say(document, said, on)
    return FormsRead(rows=len(lines), said=len(said), issues=tuple(issues))


def _is_asked(task: TaskRow, day: date) -> bool:
    return task.state is not TaskState.DONE and task.start <= day + _WEEK


def _line(task: TaskRow) -> StatusLine:
    from planner.export.status_form import StatusLine  # noqa: PLC0415 - loads openpyxl

    said = task.said
    return StatusLine(
        key=task.id,
        app=task.app_name,
        task=task.name,
        planned=f"{day_in_words(task.start)} – {day_in_words(task.finish)}",
        state=task.state,
        started=said.started if said else None,
        finished=said.finished if said else None,
        percent=said.percent if said else 0,
        note=said.note if said else "",
    )


def _news(line: ReadLine, before: Progress | None) -> Word | None:
    """Return what a row says that the document does not know yet."""
    state = TaskState.DONE if line.finished else line.state
    if state is None or (before is None and state is TaskState.NOT_STARTED and not line.note):
        return None
    percent = 100 if state is TaskState.DONE else line.percent
    told = (state, line.started, line.finished, percent, line.note)
    if before is not None:
        held = (before.state, before.started, before.finished, before.percent, before.note)
        if told == held:
            return None
    return Word(
        task=line.key,
        state=state,
        started=line.started,
        finished=line.finished if state is TaskState.DONE else None,
        percent=line.percent,
        note=line.note,
    )
