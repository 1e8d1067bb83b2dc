"""Why a task does not start earlier, read from the plan: predecessor, host, people, start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from graph.model import ApplicationId
from planner.domain.calendar import WorkCalendar
from planner.domain.decision import Disposition
from planner.domain.plan import Plan, ScheduledTask, TaskKind
from planner.domain.project import Role
from planner.domain.snapshot import Snapshot
from planner.domain.words import word
from ui import format as written
from ui.views.why import escaped


@dataclass(frozen=True, slots=True)
class Blocked:
    """What keeps a task where it is: the blocking task, if one does, and a sentence (rich text)."""

    sentence: str
    blocker: str = ""


def why_not_earlier(snapshot: Snapshot, task: ScheduledTask) -> Blocked:
    """Find what holds the task: its last predecessor, its host's other guest, or a full role."""
    plan, project = snapshot.plan, snapshot.project
    if plan is None or project is None:
        raise ValueError("no plan to explain")
    calendar = WorkCalendar(project)
    before = calendar.add(task.start, -1)
    if before < plan.start:
        return Blocked(QCoreApplication.translate("WhyNot", "Mulai pada hari pertama proyek."))
    tasks = {each.id: each for each in plan.tasks}
    if (found := _predecessor(snapshot, task, tasks, before)) is not None:
        return found
    if (found := _same_host(snapshot, plan, task, before)) is not None:
        return found
    if (found := _full_role(snapshot, plan, task, before)) is not None:
        return found
    return Blocked(
        QCoreApplication.translate(
            "WhyNot",
            "Tidak ada yang menahannya sehari saja; mesin menaruhnya di sini agar orang "
            "bebas untuk tugas lain yang lebih bernilai.",
        )
    )


def _name(snapshot: Snapshot, task: ScheduledTask) -> str:
    app = snapshot.portfolio.applications.get(task.application)
    return escaped(f"{app.name if app else task.application} · {task.name}")


def _predecessor(
    snapshot: Snapshot, task: ScheduledTask, tasks: dict[str, ScheduledTask], before: date
) -> Blocked | None:
    found = [tasks[key] for key in task.after if key in tasks]
    last = max(found, key=lambda each: each.finish, default=None)
    if last is None or last.finish < before:
        return None
    said = QCoreApplication.translate("WhyNot", "Menunggu <b>{name}</b> yang selesai {day}.")
    day = written.short_day(last.finish)
    return Blocked(said.format(name=_name(snapshot, last), day=day), last.id)


def _same_host(snapshot: Snapshot, plan: Plan, task: ScheduledTask, before: date) -> Blocked | None:
    into = {d.application: d.into for d in plan.decisions if d.disposition is Disposition.MERGE}
    host = into.get(task.application)
    if not host:
        return None
    guests = [
        each
        for each in plan.tasks
        if each.code == task.code
        and each.application != task.application
        and into.get(each.application) == host
        and each.start <= before <= each.finish
    ]
    if not guests:
        return None
    app = snapshot.portfolio.applications.get(ApplicationId(host))
    name = escaped(app.name if app is not None else host)
    said = QCoreApplication.translate(
        "WhyNot",
        "Induk <b>{host}</b> hanya menerima satu migrasi pada satu waktu; tugas ini menunggu "
        "<b>{name}</b> selesai {day}.",
    )
    blocker = guests[0]
    day = written.short_day(blocker.finish)
    return Blocked(said.format(host=name, name=_name(snapshot, blocker), day=day), blocker.id)


def _full_role(snapshot: Snapshot, plan: Plan, task: ScheduledTask, before: date) -> Blocked | None:
    project = snapshot.project
    capacity = dict(project.people) if project else {}
    tightest: tuple[Role, int, int] | None = None
    for role, tenths in task.needs:
        used = [(each, dict(each.needs).get(role, 0)) for each in _on(plan, before)]
        free = capacity.get(role, 0) - sum(n for each, n in used if each.id != task.id)
        if free < tenths and (tightest is None or free - tenths < tightest[1] - tightest[2]):
            tightest = (role, free, tenths)
    if tightest is None:
        return None
    role, free, tenths = tightest
    busy = [each for each in _on(plan, before) if dict(each.needs).get(role) and each.id != task.id]
    blocker = max(busy, key=lambda each: (dict(each.needs)[role], each.id), default=None)
    said = QCoreApplication.translate(
        "WhyNot",
        "Sehari sebelumnya ({day}) {role} hanya bebas {free} orang, tugas ini perlu {need}.",
    )
    text = said.format(
        day=written.short_day(before),
        role=word(role).lower(),
        free=written.number(max(free, 0) / 10, 1),
        need=written.number(tenths / 10, 1),
    )
    if blocker is not None:
        busy_text = QCoreApplication.translate("WhyNot", " Dipakai antara lain oleh <b>{name}</b>.")
        text += busy_text.format(name=_name(snapshot, blocker))
    return Blocked(text, blocker.id if blocker else "")


def _on(plan: Plan, day: date) -> list[ScheduledTask]:
    return [t for t in plan.tasks if t.start <= day <= t.finish and t.kind is TaskKind.WORK]
