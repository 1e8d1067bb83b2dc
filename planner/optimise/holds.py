"""Why not earlier: what a task of a plan waits for, in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from graph.language import translate
from planner.domain.inputs import PlanInputs
from planner.domain.options import build_problem
from planner.domain.plan import Plan, ScheduledTask, TaskKind
from planner.domain.problem import PlanProblem, System
from planner.domain.project import Role
from planner.domain.templates import Step
from planner.domain.words import word


class HoldKind(StrEnum):
    """What holds a task."""

    START = "start"
    """The project begins."""
    FOLLOW_UP = "follow_up"
    RULE = "rule"
    PREDECESSOR = "predecessor"
    ROLE = "role"
    HOST = "host"
    NOTHING = "nothing"
    """It could start earlier."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Why a task does not start a day earlier; ``by`` is the task in the way, if one is."""

    task: str
    kind: HoldKind
    text: str
    by: str = ""
    role: Role | None = None


def why_not_earlier(plan: Plan, inputs: PlanInputs) -> dict[str, Hold]:
    """Explain every task of a plan.

    Returns
    -------
    dict
        One ``Hold`` per task id.
    """
    return holds(plan, build_problem(inputs))


def holds(plan: Plan, problem: PlanProblem) -> dict[str, Hold]:
    """Explain every task of a plan of a stated problem."""
    look = _Look(plan, problem)
    return {task.id: look.hold(task) for task in plan.tasks}


@dataclass(frozen=True)
class _Look:
    plan: Plan
    problem: PlanProblem

    @cached_property
    def by_id(self) -> dict[str, ScheduledTask]:
        return {task.id: task for task in self.plan.tasks}

    @cached_property
    def index(self) -> dict[date, int]:
        return {day: n for n, day in enumerate(self.problem.calendar.days)}

    @cached_property
    def left(self) -> dict[Role, list[int]]:
        """People left per day."""
        left = {role: list(days) for role, days in self.problem.capacity}
        for task in self.inside:
            for role, tenths in task.needs:
                for day in range(self.index[task.start], self.index[task.finish] + 1):
                    left[role][day] -= tenths
        return left

    @cached_property
    def inside(self) -> list[ScheduledTask]:
        return [task for task in self.plan.tasks if task.kind is not TaskKind.FOLLOW_UP]

    @cached_property
    def ending(self) -> dict[int, list[ScheduledTask]]:
        """Tasks by the first day after them."""
        ending: dict[int, list[ScheduledTask]] = defaultdict(list)
        for task in self.inside:
            ending[self.index[task.finish] + 1].append(task)
        return ending

    @cached_property
    def migrations(self) -> dict[str, str]:
        """Host of every migration, by task id, when hosts take one at a time."""
        into = {decision.application: decision.into for decision in self.plan.decisions}
        return {
            f"{system.application}:{task.code}": into[system.application]
            for system in self.problem.systems
            for option in system.options
            for task in option.tasks
            if self.problem.one_migration_per_host
            and task.step is Step.MIGRATE
            and option.host >= 0
            and option.into == into.get(system.application)
        }

    def hold(self, task: ScheduledTask) -> Hold:
        if task.kind is TaskKind.FOLLOW_UP:
            text = translate("holds", "Menurut sifatnya dikerjakan setelah tenggat.")
            return Hold(task=task.id, kind=HoldKind.FOLLOW_UP, text=text)
        if self.index[task.start] == 0:
            text = translate("holds", "Mulai pada hari kerja pertama proyek.")
            return Hold(task=task.id, kind=HoldKind.START, text=text)
        found = next(self._found(task), None)
        if found is None:
            text = translate("holds", "Bisa dimulai lebih awal.")
            return Hold(task=task.id, kind=HoldKind.NOTHING, text=text)
        return found

    def _found(self, task: ScheduledTask) -> Iterator[Hold]:
        """Yield what holds the task, in the order in which people ask."""
        start = self.index[task.start]
        for before in task.after:
            other = self.by_id[before]
            if self.index[other.finish] + 1 == start:
                text = translate("holds", "Menunggu “{name}” selesai.").format(name=other.name)
                yield Hold(task=task.id, kind=HoldKind.PREDECESSOR, text=text, by=before)
        if self._ruled(task, start):
            text = translate("holds", "Aturan pejabat tidak mengizinkan lebih awal.")
            yield Hold(task=task.id, kind=HoldKind.RULE, text=text)
        host = self.migrations.get(task.id, "")
        for other in self.ending[start]:
            if host and self.migrations.get(other.id) == host:
                text = translate("holds", "Induk masih menerima “{name}”.").format(name=other.name)
                yield Hold(task=task.id, kind=HoldKind.HOST, text=text, by=other.id)
        yield from self._short(task, start)

    def _short(self, task: ScheduledTask, start: int) -> Iterator[Hold]:
        for role, tenths in task.needs:
            if self.left[role][start - 1] >= tenths:
                continue
            busy = next((t for t in self.ending[start] if role in dict(t.needs)), None)
            text = translate("holds", "{role} belum cukup sehari sebelumnya.")
            yield Hold(
                task=task.id,
                kind=HoldKind.ROLE,
                text=text.format(role=word(role)),
                by=busy.id if busy is not None else "",
                role=role,
            )

    def _ruled(self, task: ScheduledTask, start: int) -> bool:
        system: System = self.problem.systems[self.problem.place[task.application]]
        pinned = (task.code, start) in system.pins
        return pinned or start == system.first or start - 1 in system.frozen
