"""What officers say of the work: states by hand, proof linked by its digest; one step each."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from graph.errors import UserError
from graph.language import QT_TRANSLATE_NOOP
from planner.domain.change import Change, Step
from planner.domain.progress import Evidence, Progress, TaskState
from planner.domain.snapshot import Snapshot
from planner.domain.step_names import StepKind, step_name
from planner.workspace.document import Document

_BLOCK = 1 << 20
_ADDRESSES = ("https://", "http://")


class UnknownTaskError(UserError):
    """Nothing in the document is called so."""

    code = "WSP-TASK"
    message = QT_TRANSLATE_NOOP("errors", "Tugas “{task}” tidak ada di rencana dokumen ini.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Lihat ID tugas di lembar Jadwal atau `ramping plan --json`."
    )


class EvidenceMissingError(UserError):
    """A file that should prove something cannot be read."""

    code = "WSP-EVIDENCE"
    message = QT_TRANSLATE_NOOP("errors", "Berkas bukti “{file}” tidak terbaca: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Periksa letak berkasnya, lalu tautkan lagi.")


class DayOrderError(UserError):
    """A task would end before it began."""

    code = "WSP-DAYS"
    message = QT_TRANSLATE_NOOP(
        "errors", "Tugas tidak dapat selesai {finished}, sebelum mulai {started}."
    )
    remedy = QT_TRANSLATE_NOOP("errors", "Perbaiki salah satu tanggalnya.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """What a person says of one task; what is None stays as it was."""

    task: str
    state: TaskState | None = None
    started: date | None = None
    finished: date | None = None
    percent: int | None = None
    note: str | None = None


class EvidenceState(StrEnum):
    """Whether a linked file still is what was linked."""

    SAME = "same"
    CHANGED = "changed"
    MISSING = "missing"
    ADDRESS = "address"


def say(document: Document, words: Sequence[Word], on: date | None = None) -> Step:
    """Write the state of tasks as one step of the history.

    Raises
    ------
    UnknownTaskError
        When no plan, exchange or service knows one of the tasks.
    """
    now, day = document.snapshot(), on or date.today()
    changes = []
    for word in words:
        before = now.progress.get(word.task)
        _require(now, word.task)
        changes.append(Change.between(before, _said(before, word, day, document.who)))
    if len(words) == 1:
        return document.apply(
            step_name(StepKind.PROGRESS, name=_title(now, words[0].task)), changes
        )
    return document.apply(step_name(StepKind.PROGRESSES, count=len(words)), changes)


def forget(document: Document, tasks: Iterable[str]) -> Step:
    """Take back every word on these tasks: they stand as if nobody had said anything."""
    now = document.snapshot()
    known = [now.progress[task] for task in dict.fromkeys(tasks) if task in now.progress]
    changes = [Change.between(one, None) for one in known]
    return document.apply(step_name(StepKind.PROGRESSES, count=len(changes)), changes)


def link_evidence(document: Document, task: str, places: Sequence[str]) -> Step:
    """Link files or addresses as proof of a task; files are hashed, never copied or opened."""
    now = document.snapshot()
    _require(now, task)
    before = now.progress.get(task)
    said = before or Progress(
        task=task, state=TaskState.NOT_STARTED, on=date.today(), by=document.who
    )
    known = {one.place for one in said.evidence}
    new = tuple(evidence_of(place) for place in places if place not in known)
    after = replace(said, evidence=(*said.evidence, *new))
    name = step_name(StepKind.EVIDENCE, name=_title(now, task))
    return document.apply(name, [Change.between(before, after)])


def unlink_evidence(document: Document, task: str, place: str) -> Step:
    """Take a proof away again; the file itself is not touched."""
    now = document.snapshot()
    before = now.progress[task]
    kept = tuple(one for one in before.evidence if one.place != place)
    name = step_name(StepKind.EVIDENCE, name=_title(now, task))
    return document.apply(name, [Change.between(before, replace(before, evidence=kept))])


def evidence_of(place: str) -> Evidence:
    """Return a file with its digest, or an address as it is.

    Raises
    ------
    EvidenceMissingError
        When the file cannot be read.
    """
    if place.startswith(_ADDRESSES):
        return Evidence(place=place, name=place.rsplit("/", 1)[-1] or place)
    path = Path(place)
    try:
        digest, size = _digest(path)
    except OSError as error:
        raise EvidenceMissingError(file=place, why=error.strerror or str(error)) from error
    return Evidence(place=str(path), digest=digest, size=size, name=path.name)


def state_of(evidence: Evidence) -> EvidenceState:
    """Say whether a linked file is still there and still the same."""
    if not evidence.digest:
        return EvidenceState.ADDRESS
    try:
        digest, _ = _digest(Path(evidence.place))
    except OSError:
        return EvidenceState.MISSING
    return EvidenceState.SAME if digest == evidence.digest else EvidenceState.CHANGED


def _digest(path: Path) -> tuple[str, int]:
    made, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            made.update(block)
            size += len(block)
    return made.hexdigest(), size


def _said(before: Progress | None, word: Word, day: date, who: str) -> Progress:
    """Return the new word; the state settles what the days must be."""
    state = word.state or (before.state if before else TaskState.RUNNING)
    started = word.started or (before.started if before else None)
    finished = word.finished or (before.finished if before else None)
    if state is TaskState.NOT_STARTED:
        started = finished = None
    elif state is TaskState.DONE:
        finished = finished or day
        started = min(started or finished, finished) if word.started is None else started
    else:
        started, finished = started or day, None
    if started and finished and finished < started:
        raise DayOrderError(started=started.isoformat(), finished=finished.isoformat())
    percent = word.percent if word.percent is not None else (before.percent if before else 0)
    note = word.note if word.note is not None else (before.note if before else "")
    return Progress(
        task=word.task,
        state=state,
        on=day,
        by=who,
        started=started,
        finished=finished,
        percent={TaskState.NOT_STARTED: 0, TaskState.DONE: 100}.get(state, min(percent, 99)),
        note=note,
        evidence=before.evidence if before else (),
    )


def _require(now: Snapshot, task: str) -> None:
    planned = now.plan is not None and any(one.id == task for one in now.plan.tasks)
    if not planned and not task.startswith(("exchange:", "ready:")) and task not in now.progress:
        raise UnknownTaskError(task=task)


def _title(now: Snapshot, task: str) -> str:
    """Return what people call a task: its name and its application."""
    for one in now.plan.tasks if now.plan else ():
        if one.id == task:
            app = now.portfolio.applications.get(one.application)
            return f"{one.name} · {app.name if app else one.application}"
    return task
