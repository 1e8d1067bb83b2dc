"""A plan: a disposition for every system, dated tasks, and how good it provably is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from graph.model import ApplicationId, ServiceId
from planner.domain.decision import Decision
from planner.domain.project import Role


class TaskKind(StrEnum):
    """WORK takes people. WAIT only time. FOLLOW_UP lies after the deadline by its nature."""

    WORK = "work"
    WAIT = "wait"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduledTask:
    """One dated task. ``start`` and ``finish`` are both working days the task occupies."""

    id: str
    application: ApplicationId
    code: str
    """Code of the template, such as ``merge.6``."""
    name: str
    kind: TaskKind
    start: date
    finish: date
    needs: tuple[tuple[Role, int], ...] = ()
    """Tenths of a person on each of its days."""
    after: tuple[str, ...] = ()
    """Ids of the tasks that must be finished first."""
    slack: int = 0
    """Working days it can slip with its own chain, people considered, before the deadline."""
    critical: bool = False
    evidence: str = ""
    """What proves it done (berita acara, minutes, log)."""
    serves: tuple[ApplicationId, ...] = ()
    """Applications going into this one that share the task: one decree, one training for all."""

    @property
    def done_for(self) -> tuple[ApplicationId, ...]:
        """The applications whose work this is."""
        return self.serves or (self.application,)


def chain_slack(tasks: Iterable[ScheduledTask]) -> int | None:
    """Return how far the end of a row's work can slip; None when all of it is follow-up.

    A task in the middle may have less slack than its chain: the people it takes are free on its
    days only.
    """
    inside = [task for task in tasks if task.kind is not TaskKind.FOLLOW_UP]
    last = max(inside, key=lambda task: (task.finish, -task.slack, task.id), default=None)
    return None if last is None else last.slack


class PlanStatus(StrEnum):
    """OPTIMAL only when benefit equals the ceiling and no officer's decision is left out.

    INFEASIBLE plans hold no tasks.
    """

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceCarriers:
    """Who carries a service before and after; ``covered`` holds on every day of the plan."""

    service: ServiceId
    before: tuple[ApplicationId, ...]
    after: tuple[str, ...]
    """Application ids, or names of national applications that take over."""
    covered: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleLoad:
    """How far one role is used: work done and capacity, both in tenths of a person x days."""

    role: Role
    work: int
    capacity: int
    full_days: int
    """Days on which not one tenth is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpOption:
    """One more person in a role, and what re-planning with him really gave."""

    role: Role
    extra_people: int
    more_removed: int
    more_benefit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortage:
    """A demand that cannot be met, in words, with what to give up."""

    what: str
    remedy: str
    application: ApplicationId | None = None
    """The officer's decision given up, when it is about one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan that has passed ``verify``; ``before`` and ``after`` count systems."""

    status: PlanStatus
    start: date
    deadline: date
    decisions: tuple[Decision, ...]
    tasks: tuple[ScheduledTask, ...]
    services: tuple[ServiceCarriers, ...]
    loads: tuple[RoleLoad, ...]
    before: int
    after: int
    finish: date | None
    """Last working day of the last task before the deadline; None when nothing is to be done."""
    benefit: int
    bound: int
    """No plan with these people and rules can bring more (points of ``Weights``)."""
    rounds: int
    seed: int
    help: tuple[HelpOption, ...] = ()
    shortages: tuple[Shortage, ...] = ()

    @property
    def gap(self) -> float:
        """Distance to the bound as a share of it, 0 when nothing can be gained."""
        return 0.0 if self.bound <= 0 else (self.bound - self.benefit) / self.bound

    @property
    def binding(self) -> tuple[RoleLoad, ...]:
        """Return the roles that hold the plan back, the most days without anybody left first.

        The one measure of *what binds*: every page, report and command reads it here.
        """
        full = (load for load in self.loads if load.full_days and load.capacity)
        return tuple(sorted(full, key=lambda load: (-load.full_days, -load.work / load.capacity)))


def switch_off_days(plan: Plan) -> tuple[date, ...]:
    """Return the day on which each consolidation is done, in order."""
    removed = {d.application for d in plan.decisions if d.disposition.removes}
    last: dict[ApplicationId, date] = {}
    for task in plan.tasks:
        if task.application in removed and task.kind is not TaskKind.FOLLOW_UP:
            last[task.application] = max(last.get(task.application, task.finish), task.finish)
    return tuple(sorted(last.values()))
