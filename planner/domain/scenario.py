"""Scenarios: named what-ifs of one document, each with its decisions, settings and plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date

from graph.model import ApplicationId
from planner.domain.decision import Decision
from planner.domain.plan import Plan
from planner.domain.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """What was decided, set and planned under one name.

    While a scenario is the active one, the document itself holds its newest state; the copy here
    is taken when another one becomes active.
    """

    name: str
    by: str
    on: date
    decisions: tuple[Decision, ...] = ()
    project: Project | None = None
    plan: Plan | None = None
    since: tuple[Decision, ...] = ()
    """The decisions it began with: what both sides of a merge are compared with."""
    since_project: Project | None = None
    active: bool = False

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a scenario has a name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One application that both sides decided anew, and differently."""

    application: ApplicationId
    ours: Decision | None
    theirs: Decision | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingConflict:
    """One setting of the project that both sides changed, and differently."""

    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """What merging a scenario into the document's own state gives."""

    decisions: Mapping[ApplicationId, Decision]
    """All decisions afterwards; where there is a conflict, ours."""
    project: Project | None
    taken: tuple[ApplicationId, ...]
    """Applications whose decision comes from the scenario."""
    settings: tuple[str, ...]
    """Settings that come from the scenario."""
    conflicts: tuple[Conflict, ...]
    setting_conflicts: tuple[SettingConflict, ...]


def same(one: Decision | None, other: Decision | None) -> bool:
    """Whether two decisions mean the same fate, whoever said so and why."""
    return _fate(one) == _fate(other)


def merge(
    ours: Mapping[ApplicationId, Decision],
    project: Project | None,
    theirs: Scenario,
    prefer: Iterable[str] = (),
) -> Merge:
    """Merge a scenario three ways; ``prefer`` names the conflicts in which theirs wins."""
    wins = set(prefer)
    base = {decision.application: decision for decision in theirs.since}
    other = {decision.application: decision for decision in theirs.decisions}
    result = dict(ours)
    taken: list[ApplicationId] = []
    conflicts: list[Conflict] = []
    for application in dict.fromkeys((*ours, *other)):
        mine, its, began = (side.get(application) for side in (ours, other, base))
        if same(its, began) or same(its, mine):
            continue
        if not same(mine, began):
            conflicts.append(Conflict(application=application, ours=mine, theirs=its))
            if application not in wins:
                continue
        taken.append(application)
        if its is None:
            result.pop(application, None)
        else:
            result[application] = its
    merged, settings, clashing = _project(project, theirs, wins)
    return Merge(
        decisions=result,
        project=merged,
        taken=tuple(taken),
        settings=settings,
        conflicts=tuple(conflicts),
        setting_conflicts=clashing,
    )


def _fate(decision: Decision | None) -> tuple[str, str] | None:
    return None if decision is None else (decision.disposition.value, decision.into)


def _project(
    ours: Project | None, theirs: Scenario, wins: set[str]
) -> tuple[Project | None, tuple[str, ...], tuple[SettingConflict, ...]]:
    if ours is None or theirs.project is None or theirs.since_project is None:
        return ours, (), ()
    changed = dict(_changed(theirs.since_project, theirs.project))
    mine = dict(_changed(theirs.since_project, ours))
    clashing = tuple(
        SettingConflict(field=name)
        for name, value in changed.items()
        if name in mine and mine[name] != value
    )
    kept = {conflict.field for conflict in clashing} - wins
    wanted = {name: value for name, value in changed.items() if name not in kept}
    wanted = {name: value for name, value in wanted.items() if getattr(ours, name) != value}
    return replace(ours, **wanted), tuple(wanted), clashing  # type: ignore[arg-type]


def _changed(before: Project, after: Project) -> Iterator[tuple[str, object]]:
    for field in fields(Project):
        if field.name not in _OWN and getattr(before, field.name) != getattr(after, field.name):
            yield field.name, getattr(after, field.name)


_OWN = frozenset({"agency", "moratorium", "fictional"})
"""Settings that belong to the document, not to a what-if."""
