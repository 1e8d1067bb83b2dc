"""Why a task does not start earlier, as the engine says it, with what one can follow by a click."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from graph.model import ApplicationId
from planner.domain.plan import Plan, ScheduledTask
from planner.domain.project import Role
from planner.domain.snapshot import Snapshot
from planner.domain.words import word
from planner.workspace.insight import PlanInsight, TaskHold
from ui import format as written
from ui import theme
from ui.views.decision_view import name_in
from ui.views.schedule import short_task_name
from ui.views.why import escaped
from ui.widgets.lettering import short_name

LINKS = 12
"""Links of a chain that are listed."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """What keeps a task where it is: the task in the way, if one is, and a sentence (rich text).

    Its links read ``task:id``, ``role:developer``, ``host:id`` and ``rule:``.
    """

    sentence: str
    blocker: str = ""


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One task of the chain that holds another one, and why in a few words."""

    task: str
    name: str
    why: str


def why_not_earlier(
    snapshot: Snapshot, task: ScheduledTask, insight: PlanInsight | None
) -> Blocked:
    """Say what holds a task; while the engine is still explaining, say that."""
    if insight is None:
        return Blocked(QCoreApplication.translate("WhyNot", "Penjelasan sedang dihitung …"))
    hold = insight.holds.get(task.id)
    if hold is None:
        return Blocked(
            QCoreApplication.translate(
                "WhyNot", "Kalender atau timnya berubah sesudah rencana ini; rencanakan ulang."
            )
        )
    return Blocked(_sentence(snapshot, task, hold), hold.by)


def chain_of(
    snapshot: Snapshot, task: ScheduledTask, insight: PlanInsight | None
) -> list[ChainLink]:
    """Walk back from a task to the start of the project, each link with its reason."""
    plan = snapshot.plan
    if insight is None or plan is None:
        return []
    tasks = {each.id: each for each in plan.tasks}
    links: list[ChainLink] = []
    seen = {task.id}
    hold = insight.holds.get(task.id)
    while hold is not None and hold.by in tasks and hold.by not in seen and len(links) < LINKS:
        before = tasks[hold.by]
        links.append(ChainLink(before.id, _name(snapshot, before), _kind_words(hold)))
        seen.add(before.id)
        hold = insight.holds.get(before.id)
    return links


def _sentence(snapshot: Snapshot, task: ScheduledTask, hold: TaskHold) -> str:
    plan = snapshot.plan
    blocker = _task(plan, hold.by) if plan is not None else None
    name, day = "", ""
    if blocker is not None:
        name = link_to(f"task:{blocker.id}", _name(snapshot, blocker))
        day = written.short_day(blocker.finish)
    translate = QCoreApplication.translate
    match hold.kind:
        case "predecessor":
            return translate("WhyNot", "Menunggu {name} yang selesai {day}.").format(
                name=name, day=day
            )
        case "host":
            said = translate(
                "WhyNot",
                "Induk {host} hanya menerima satu migrasi pada satu waktu; tugas ini menunggu "
                "{name} selesai {day}.",
            )
            return said.format(host=_host(snapshot, task), name=name, day=day)
        case "role":
            return _role_sentence(hold.role, name, day)
        case "rule":
            link = link_to("rule:", translate("WhyNot", "aturan pejabat"))
            return translate("WhyNot", "Tidak lebih awal karena {rule}.").format(rule=link)
        case "nothing":
            return translate(
                "WhyNot",
                "Tidak ada yang menahannya sehari saja; mesin menaruhnya di sini agar orang "
                "bebas untuk tugas lain yang lebih bernilai.",
            )
    return escaped(hold.text)


def _role_sentence(role: Role | None, name: str, day: str) -> str:
    translate = QCoreApplication.translate
    who = link_to(f"role:{role.value}", word(role)) if role is not None else ""
    said = translate("WhyNot", "Peran {role} belum cukup sehari sebelumnya.").format(role=who)
    if name:
        more = translate("WhyNot", " Dipakai antara lain oleh {name} sampai {day}.")
        said += more.format(name=name, day=day)
    return said


def _kind_words(hold: TaskHold) -> str:
    translate = QCoreApplication.translate
    return {
        "predecessor": translate("WhyNot", "pendahulu"),
        "host": translate("WhyNot", "satu migrasi per induk"),
        "role": word(hold.role).lower() if hold.role is not None else "",
    }.get(hold.kind, "")


def _host(snapshot: Snapshot, task: ScheduledTask) -> str:
    decision = snapshot.decisions.get(task.application)
    into = decision.into if decision is not None else ""
    return link_to(f"host:{into}", short_name(name_in(snapshot, into)))


def _task(plan: Plan, key: str) -> ScheduledTask | None:
    return next((each for each in plan.tasks if each.id == key), None)


def _name(snapshot: Snapshot, task: ScheduledTask) -> str:
    app = snapshot.portfolio.applications.get(ApplicationId(task.application))
    name = short_name(app.name) if app is not None else task.application
    return f"{name} · {short_task_name(task.name)}"


def link_to(target: str, words: str, *, strong: bool = True) -> str:
    """Return a link of an explanation as rich text."""
    colour = theme.palette().accent.name()
    style = f"color:{colour};text-decoration:none;font-weight:{600 if strong else 400}"
    return f'<a href="{escaped(target)}" style="{style}">{escaped(words)}</a>'
