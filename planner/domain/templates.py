"""Task templates: what each disposition asks for, in which order, of whom and how long.

The durations are a proposal (no published standard exists): rows of an editable table.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from importlib.resources import files

from planner.domain.plan import TaskKind
from planner.domain.project import Role

REWIRE = "rewire"
"""The ``used_for`` of the task that moves one interface of a removed provider."""


class Step(StrEnum):
    """Steps that rules speak of; every other task is only ordered and staffed."""

    OTHER = ""
    DECREE = "decree"
    ASSESSMENT = "assessment"
    ADAPT = "adapt"
    MIGRATE = "migrate"
    PARALLEL = "parallel"
    REDIRECT = "redirect"
    ARCHIVE = "archive"
    SHUTDOWN = "shutdown"
    REWIRE = "rewire"


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskTemplate:
    """One row: low, likely and high duration in working days, needs in tenths of a person."""

    code: str
    used_for: tuple[str, ...]
    name: str
    kind: TaskKind
    days_low: int
    days: int
    days_high: int
    calendar_days: int = 0
    """Days of the calendar that a wait lasts at least, such as a notice; 0: working days count."""
    step: Step = Step.OTHER
    needs: tuple[tuple[Role, int], ...] = ()
    after: tuple[str, ...] = ()
    only_personal_data: bool = False
    shared: bool = False
    """Systems that go into the same host do it together, once."""
    actor: str = ""
    evidence: str = ""
    source: str = ""

    def __post_init__(self) -> None:
        if not 1 <= self.days_low <= self.days <= self.days_high:
            raise ValueError(f"{self.code}: 1 <= low <= likely <= high expected")
        if self.kind is not TaskKind.WORK and self.needs:
            raise ValueError(f"{self.code}: only work takes people")
        if self.calendar_days and self.kind is not TaskKind.WAIT:
            raise ValueError(f"{self.code}: only waits are counted by the calendar")


@cache
def load_templates() -> tuple[TaskTemplate, ...]:
    """Read the bundled table."""
    text = (files("planner") / "data" / "task_templates.csv").read_text(encoding="utf-8")
    return tuple(map(_template, csv.DictReader(text.splitlines())))


def tasks_for(
    used_for: str, templates: Iterable[TaskTemplate], *, personal_data: bool
) -> tuple[TaskTemplate, ...]:
    """Return the tasks of one disposition, every task after its predecessors.

    Predecessors that this disposition does not have are dropped: they bind nothing here.
    """
    rows = [
        row
        for row in templates
        if used_for in row.used_for and (personal_data or not row.only_personal_data)
    ]
    waiting = {row.code: row for row in rows}
    ordered: list[TaskTemplate] = []
    while waiting:
        ready = [row for row in waiting.values() if not any(p in waiting for p in row.after)]
        if not ready:
            raise ValueError(f"{used_for}: the templates wait for each other: {sorted(waiting)}")
        for row in ready:
            del waiting[row.code]
        ordered += ready
    return tuple(ordered)


def lasting(template: TaskTemplate, days: int) -> TaskTemplate:
    """Return a template that takes so many working days, low and high in proportion."""
    if days == template.days:
        return template
    share = days / template.days
    return replace(
        template,
        days_low=min(days, max(1, round(share * template.days_low))),
        days=days,
        days_high=max(days, round(share * template.days_high)),
    )


def _template(row: dict[str, str]) -> TaskTemplate:
    return TaskTemplate(
        code=row["code"],
        used_for=_list(row["for"]),
        step=Step(row["step"]),
        name=row["name"],
        kind=TaskKind(row["kind"]),
        days_low=int(row["days_low"]),
        days=int(row["days"]),
        days_high=int(row["days_high"]),
        calendar_days=int(row["calendar_days"] or 0),
        needs=tuple(
            (Role(role), int(tenths))
            for role, _, tenths in (need.partition("=") for need in _list(row["needs"]))
        ),
        after=_list(row["after"]),
        only_personal_data=row["only_personal_data"] == "yes",
        shared=row["shared"] == "yes",
        actor=row["actor"],
        evidence=row["evidence"],
        source=row["source"],
    )


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())
