"""Verbs about rules, pins, scenarios, approvals and what a change costs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from graph.model import ApplicationId
from planner.domain.approval import ApprovalState
from planner.domain.change import Change
from planner.domain.decision import Disposition
from planner.domain.plan import HelpOption, ScheduledTask
from planner.domain.project import Project
from planner.domain.rule_words import rule_sentence
from planner.domain.rules import Rule, RuleKind
from planner.domain.step_names import StepKind, StepName, step_name
from planner.domain.templates import load_templates
from planner.workspace.insight import PlanInsight, Prices
from planner.workspace.trying import Trial
from ui.jobs import Job
from ui.session import UiSession

if TYPE_CHECKING:
    from planner.workspace.document import Document

# The document's room costs a second of imports: its thread imports it, after the first paint.
# ruff: noqa: PLC0415

TRY_SECONDS = 0.3
"""How long a change is thought about before its cost is told."""


def explain(session: UiSession) -> Job:
    """Explain the stored plan in the worker; the job gives a ``PlanInsight`` or None."""
    title = QCoreApplication.translate("Verbs", "Menjelaskan rencana")
    return session.errand(title, "explain_plan", PlanInsight | None)


def price(session: UiSession) -> Job:
    """Price every rule and every wish to keep; the job gives ``Prices``."""
    title = QCoreApplication.translate("Verbs", "Menghitung harga aturan")
    return session.errand(title, "price_demands", Prices)


def confirm_help(session: UiSession) -> Job:
    """Plan again with one more person per scarce role; the job gives ``HelpOption`` values."""
    title = QCoreApplication.translate("Verbs", "Menghitung bantuan per peran")
    return session.errand(title, "confirm_help", tuple[HelpOption, ...])


def try_out(session: UiSession, seconds: float = TRY_SECONDS) -> Job:
    """Make the plan again for what is decided now, unwritten; the job gives a ``Trial``."""
    title = QCoreApplication.translate("Verbs", "Menghitung akibat perubahan")
    return session.errand(title, "try_out", Trial | None, seconds=seconds)


def try_choice(
    session: UiSession,
    application: ApplicationId,
    disposition: Disposition,
    into: str,
    seconds: float = TRY_SECONDS,
) -> Job:
    """Find what a decision would cost before it is made; the job gives a ``Trial``."""
    title = QCoreApplication.translate("Verbs", "Menghitung akibat pilihan lain")
    return session.errand(
        title,
        "try_choice",
        Trial | None,
        application=application,
        disposition=disposition.value,
        into=into,
        seconds=seconds,
    )


def keep_trial(session: UiSession, seconds: float = TRY_SECONDS) -> Job:
    """Store the plan that was tried out, as one step."""
    title = QCoreApplication.translate("Verbs", "Menyimpan rencana baru")
    return session.errand(title, "keep_trial", None, writes=True, seconds=seconds)


# --- rules and pins -----------------------------------------------------------------------


def add_rule(session: UiSession, rule: Rule) -> Job | None:
    """Put a rule on the list."""
    rules = _rules(session)
    return None if rule in rules else _set_rules(session, StepKind.RULE, rule, (*rules, rule))


def change_rule(session: UiSession, place: int, rule: Rule) -> Job | None:
    """Put another rule in the place of one."""
    rules = list(_rules(session))
    if not 0 <= place < len(rules):
        return None
    rules[place] = rule
    return _set_rules(session, StepKind.RULE_CHANGE, rule, tuple(rules))


def drop_rule(session: UiSession, place: int) -> Job | None:
    """Take a rule off the list."""
    rules = _rules(session)
    if not 0 <= place < len(rules):
        return None
    left = (*rules[:place], *rules[place + 1 :])
    return _set_rules(session, StepKind.RULE_DROP, rules[place], left)


def change_project(session: UiSession, what: StepName, project: Project) -> Job | None:
    """Store the project's settings under a name of the step; None when nothing differs."""
    before = session.snapshot.project
    if before == project:
        return None
    return session.edit(what, (Change.between(before, project),))


def pin(session: UiSession, task: ScheduledTask, day: date) -> Job | None:
    """Fix the day on which a task starts; another pin on the same task goes."""
    project = session.snapshot.project
    if project is None:
        return None
    rule = Rule(kind=RuleKind.PIN, application=task.application, code=task.code, first=day)
    rules = (*_without_pin(project, task), rule)
    return change_project(session, _of(session, StepKind.PIN, task), replace(project, rules=rules))


def unpin(session: UiSession, task: ScheduledTask) -> Job | None:
    """Let a task move again."""
    project = session.snapshot.project
    if project is None:
        return None
    freer = replace(project, rules=_without_pin(project, task))
    return change_project(session, _of(session, StepKind.UNPIN, task), freer)


def _rules(session: UiSession) -> tuple[Rule, ...]:
    project = session.snapshot.project
    return project.rules if project is not None else ()


def _set_rules(
    session: UiSession, kind: StepKind, rule: Rule, rules: tuple[Rule, ...]
) -> Job | None:
    project = session.snapshot.project
    if project is None:
        return None
    said = rule_sentence(rule, session.snapshot.portfolio, task_names())
    return change_project(session, step_name(kind, rule=said), replace(project, rules=rules))


def task_names() -> dict[str, str]:
    """Return what the tasks of the templates are called, by code."""
    return {template.code: template.name for template in load_templates()}


def _of(session: UiSession, kind: StepKind, task: ScheduledTask) -> StepName:
    app = session.snapshot.portfolio.applications.get(task.application)
    return step_name(kind, task=task.name, name=app.name if app is not None else task.application)


def pin_of(project: Project | None, task: ScheduledTask) -> Rule | None:
    """Return the rule that pins a task, if one does."""
    rules = project.rules if project is not None else ()
    return next((rule for rule in rules if _pins(rule, task)), None)


def _without_pin(project: Project, task: ScheduledTask) -> tuple[Rule, ...]:
    return tuple(rule for rule in project.rules if not _pins(rule, task))


def _pins(rule: Rule, task: ScheduledTask) -> bool:
    same = (rule.application, rule.code) == (task.application, task.code)
    return rule.kind is RuleKind.PIN and same


def give_up(session: UiSession, application: ApplicationId) -> Job | None:
    """Take an officer's decision back: the engine is free again."""
    now = session.snapshot
    before = now.decisions.get(application)
    if before is None:
        return None
    name = now.portfolio.applications[application].name
    what = step_name(StepKind.GIVE_UP, name=name)
    return session.edit(what, (Change.between(before, None),))


# --- scenarios ----------------------------------------------------------------------------


def new_scenario(session: UiSession, name: str) -> Job:
    """Begin a scenario with the state of now."""

    def work(document: Document) -> object:
        from planner.workspace import scenarios

        return scenarios.create(document, name)

    return session.write(QCoreApplication.translate("Verbs", "Membuat skenario"), work)


def switch_scenario(session: UiSession, name: str) -> Job:
    """Go on with another scenario."""

    def work(document: Document) -> object:
        from planner.workspace import scenarios

        return scenarios.switch(document, name)

    return session.write(QCoreApplication.translate("Verbs", "Beralih skenario"), work)


def merge_scenario(session: UiSession, name: str, prefer: Iterable[str] = ()) -> Job:
    """Merge a scenario into the state of now; it wins the conflicts named in ``prefer``."""
    wins = tuple(prefer)

    def work(document: Document) -> object:
        from planner.workspace import scenarios

        return scenarios.merge_into(document, name, wins)

    return session.write(QCoreApplication.translate("Verbs", "Menggabungkan skenario"), work)


def rename_scenario(session: UiSession, name: str, wanted: str) -> Job:
    """Give a scenario another name."""

    def work(document: Document) -> object:
        from planner.workspace import scenarios

        return scenarios.rename(document, name, wanted)

    return session.write(QCoreApplication.translate("Verbs", "Mengganti nama skenario"), work)


def remove_scenario(session: UiSession, name: str) -> Job:
    """Remove a scenario that is not the one being worked on."""

    def work(document: Document) -> object:
        from planner.workspace import scenarios

        return scenarios.remove(document, name)

    return session.write(QCoreApplication.translate("Verbs", "Menghapus skenario"), work)


# --- approvals ----------------------------------------------------------------------------


def mark_decisions(
    session: UiSession,
    applications: Iterable[ApplicationId],
    state: ApprovalState,
    note: str = "",
) -> Job:
    """Mark decisions as reviewed or approved, or take that back."""
    chosen = tuple(applications)

    def work(document: Document) -> object:
        from planner.workspace import approving

        return approving.mark_decisions(document, chosen, state, note=note)

    return session.write(QCoreApplication.translate("Verbs", "Menandai keputusan"), work)


def mark_plan(session: UiSession, state: ApprovalState, note: str = "") -> Job:
    """Mark the plan as reviewed or approved; the approved one is the frozen baseline."""

    def work(document: Document) -> object:
        from planner.workspace import approving

        return approving.mark_plan(document, state, note=note)

    return session.write(QCoreApplication.translate("Verbs", "Menandai rencana"), work)
