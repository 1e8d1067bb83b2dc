"""Scenarios of a document: make, switch, merge, rename, remove; each one step of the history."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from graph.errors import UserError
from graph.language import QT_TRANSLATE_NOOP, translate
from graph.model import ApplicationId
from planner.domain.change import Change, Step
from planner.domain.decision import Decision, Disposition
from planner.domain.plan import Plan
from planner.domain.project import Project
from planner.domain.scenario import Merge, Scenario, merge, same
from planner.domain.snapshot import Snapshot
from planner.domain.step_names import StepKind, step_name
from planner.workspace.document import Document


class ScenarioNameError(UserError):
    """There is a scenario of this name already, or the name is empty."""

    code = "WSP-SCENARIO-NAME"
    message = QT_TRANSLATE_NOOP("errors", "Skenario tidak dapat bernama “{name}”.")
    remedy = QT_TRANSLATE_NOOP("errors", "Pilih nama yang belum dipakai.")


class UnknownScenarioError(UserError):
    """There is no scenario of this name."""

    code = "WSP-SCENARIO"
    message = QT_TRANSLATE_NOOP("errors", "Skenario “{name}” tidak ada.")
    remedy = QT_TRANSLATE_NOOP("errors", "Pilih salah satu skenario dari daftar.")


class ActiveScenarioError(UserError):
    """The scenario that is being worked on cannot be removed."""

    code = "WSP-SCENARIO-ACTIVE"
    message = QT_TRANSLATE_NOOP("errors", "Skenario “{name}” sedang dipakai.")
    remedy = QT_TRANSLATE_NOOP("errors", "Beralihlah ke skenario lain dahulu.")


def main_name() -> str:
    """Return what the state before the first scenario is called."""
    return translate("scenarios", "Rencana utama")


def active_name(now: Snapshot) -> str:
    """Return the name of the state that is being worked on."""
    active = next((each for each in now.scenarios.values() if each.active), None)
    return active.name if active is not None else main_name()


def states(now: Snapshot) -> tuple[Scenario, ...]:
    """Return every scenario with its newest state; the active one is read from the document."""
    found = [
        replace(each, decisions=tuple(now.decisions.values()), project=now.project, plan=now.plan)
        if each.active
        else each
        for each in now.scenarios.values()
    ]
    if not found:
        found = [_copy(now, main_name(), "", date.min, active=True)]
    return tuple(found)


def create(document: Document, name: str, *, on: date | None = None) -> Step:
    """Begin a scenario with the state of now; work goes on in it.

    Raises
    ------
    ScenarioNameError
        When the name is empty or taken.
    """
    now, name = document.snapshot(), " ".join(name.split())
    taken = {each.casefold() for each in (*now.scenarios, main_name())}
    if not name or name.casefold() in taken:
        raise ScenarioNameError(name=name)
    day = on or date.today()
    changes = list(_left(document, now, day))
    changes.append(Change.between(None, _copy(now, name, document.who, day, active=True)))
    return document.apply(step_name(StepKind.SCENARIO, name=name), changes)


def switch(document: Document, name: str, *, on: date | None = None) -> Step:
    """Go on with another scenario; the state of now is kept under the name it has."""
    now = document.snapshot()
    wanted = _find(now, name)
    changes = list(_left(document, now, on or date.today()))
    changes.append(Change.between(wanted, replace(wanted, active=True)))
    changes += _become(now, wanted)
    what = step_name(StepKind.SCENARIO_SWITCH, name=name)
    return document.apply(what, [change for change in changes if change.before != change.after])


def preview_merge(now: Snapshot, name: str, prefer: Iterable[str] = ()) -> Merge:
    """Return what merging a scenario into the state of now would do; nothing is written."""
    return merge(now.decisions, now.project, _find(now, name), prefer)


def merge_into(document: Document, name: str, prefer: Iterable[str] = ()) -> Step:
    """Merge a scenario into the state of now; ``prefer`` names conflicts in which it wins.

    The scenario's plan comes along when the result is exactly what that plan was made for;
    otherwise the plan stays as it is, to be made again.
    """
    now = document.snapshot()
    theirs = _find(now, name)
    found = merge(now.decisions, now.project, theirs, prefer)
    changes = [*_decided(now, found.decisions)]
    if found.project != now.project:
        changes.append(Change.between(now.project, found.project))
    plan = _plan_after(theirs, found)
    if plan is not None and plan != now.plan:
        changes.append(Change.between(now.plan, plan))
    what = step_name(StepKind.SCENARIO_MERGE, name=name)
    return document.apply(what, changes)


def rename(document: Document, name: str, wanted: str) -> Step:
    """Give a scenario another name."""
    now, wanted = document.snapshot(), " ".join(wanted.split())
    before = _find(now, name)
    if not wanted or (wanted in now.scenarios and wanted != name):
        raise ScenarioNameError(name=wanted)
    changes = [Change.between(before, None), Change.between(None, replace(before, name=wanted))]
    what = step_name(StepKind.SCENARIO_RENAME, name=name, new=wanted)
    return document.apply(what, changes)


def remove(document: Document, name: str) -> Step:
    """Remove a scenario that is not the one being worked on.

    Raises
    ------
    ActiveScenarioError
        When it is the active one: its state is the document's own.
    """
    before = _find(document.snapshot(), name)
    if before.active:
        raise ActiveScenarioError(name=name)
    what = step_name(StepKind.SCENARIO_REMOVE, name=name)
    return document.apply(what, [Change.between(before, None)])


def _find(now: Snapshot, name: str) -> Scenario:
    found = now.scenarios.get(name)
    if found is None:
        raise UnknownScenarioError(name=name)
    return found


def _copy(now: Snapshot, name: str, by: str, on: date, *, active: bool) -> Scenario:
    decisions = tuple(now.decisions.values())
    return Scenario(
        name=name,
        by=by,
        on=on,
        decisions=decisions,
        project=now.project,
        plan=now.plan,
        since=decisions,
        since_project=now.project,
        active=active,
    )


def _left(document: Document, now: Snapshot, on: date) -> Iterator[Change]:
    """Keep the state of now under its name: in the active scenario, or in a new main one."""
    active = next((each for each in now.scenarios.values() if each.active), None)
    if active is not None:
        kept = replace(
            active,
            decisions=tuple(now.decisions.values()),
            project=now.project,
            plan=now.plan,
            active=False,
        )
        yield Change.between(active, kept)
    elif main_name() not in now.scenarios:
        yield Change.between(None, _copy(now, main_name(), document.who, on, active=False))


def _become(now: Snapshot, wanted: Scenario) -> Iterator[Change]:
    yield from _decided(now, {d.application: d for d in wanted.decisions})
    yield from _replaced(now.project, wanted.project)
    yield from _replaced(now.plan, wanted.plan)


def _decided(now: Snapshot, wanted: Mapping[ApplicationId, Decision]) -> Iterator[Change]:
    """Yield the decisions that differ; those on applications no longer known are left out."""
    apps = now.portfolio.applications
    for application in dict.fromkeys((*now.decisions, *wanted)):
        before, after = now.decisions.get(application), wanted.get(application)
        if application not in apps or before == after:
            continue
        merges = after is not None and after.disposition is Disposition.MERGE
        if after is not None and merges and after.into not in apps:
            continue
        yield Change.between(before, after)


def _replaced(before: Project | Plan | None, after: Project | Plan | None) -> Iterator[Change]:
    if before != after:
        yield Change.between(before, after)


def _plan_after(theirs: Scenario, found: Merge) -> Plan | None:
    """Return the scenario's plan when it was made for exactly this result."""
    decided = {decision.application: decision for decision in theirs.decisions}
    applications = {*decided, *found.decisions}
    fits = all(same(decided.get(app), found.decisions.get(app)) for app in applications)
    return theirs.plan if fits and found.project == theirs.project else None
