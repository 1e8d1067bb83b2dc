"""Check the officer's own rules against the dates and decisions of a plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from graph.language import translate
from graph.model import ApplicationId
from planner.domain.decision import Decision
from planner.domain.inputs import PlanInputs
from planner.domain.options import heads
from planner.domain.plan import Plan, ScheduledTask, TaskKind
from planner.domain.problem import PlanProblem
from planner.domain.rules import Rule as OwnRule
from planner.domain.rules import RuleKind
from planner.domain.templates import Step
from planner.optimise.checks import Rule, Violation


def own_rules_broken(plan: Plan, inputs: PlanInputs, problem: PlanProblem) -> Iterator[Violation]:
    """Yield a violation for every rule of the project that the plan breaks."""
    look = _Look(
        plan,
        inputs,
        problem,
        heads(inputs),
        {decision.application: decision for decision in plan.decisions},
        {
            task.code
            for system in problem.systems
            for option in system.options
            for task in option.tasks
            if task.step in {Step.REDIRECT, Step.SHUTDOWN}
        },
    )
    for rule in inputs.project.rules:
        if not look.holds(rule):
            text = translate("verify", "Aturan pejabat dilanggar.")
            yield Violation(Rule.OWN, f"{rule.kind}:{rule.application or rule.unit or ''}", text)


@dataclass(frozen=True)
class _Look:
    plan: Plan
    inputs: PlanInputs
    problem: PlanProblem
    head_of: Mapping[ApplicationId, ApplicationId]
    decided: Mapping[ApplicationId, Decision]
    switching: set[str]

    def holds(self, rule: OwnRule) -> bool:
        if rule.kind is RuleKind.TOGETHER:
            a, b = self._head(rule.application), self._head(rule.other)
            return None in {a, b} or self._removed(a) == self._removed(b)
        if rule.kind is RuleKind.APART:
            return self._apart(self._head(rule.application), self._head(rule.other))
        if rule.kind is RuleKind.AT_MOST:
            return self._removed_of_unit(rule) <= (rule.most or 0)
        if rule.kind is RuleKind.FREEZE:
            return not any(self._in_window(task, rule) for task in self._switches(rule))
        return all(self._in_time(task, rule) for task in self._tasks(self._head(rule.application)))

    def _head(self, row: ApplicationId | None) -> ApplicationId | None:
        return self.head_of.get(row) if row is not None else None

    def _removed(self, head: ApplicationId | None) -> bool:
        decision = self.decided.get(head) if head is not None else None
        return decision is not None and decision.disposition.removes

    def _apart(self, a: ApplicationId | None, b: ApplicationId | None) -> bool:
        if a is None or b is None or a == b or not {a, b} <= self.decided.keys():
            return True
        into_a, into_b = self.decided[a].into, self.decided[b].into
        same_host = into_a == into_b and into_a in self.decided
        return not same_host and into_a != b and into_b != a

    def _removed_of_unit(self, rule: OwnRule) -> int:
        rows: dict[ApplicationId, ApplicationId] = {}
        for row, head in self.head_of.items():
            rows.setdefault(head, row)
        applications = self.inputs.portfolio.applications
        return sum(
            self._removed(head) and applications[first].unit == rule.unit
            for head, first in rows.items()
        )

    def _switches(self, rule: OwnRule) -> Iterator[ScheduledTask]:
        for task in self.plan.tasks:
            rows = [row for row, head in self.head_of.items() if head == task.application]
            unit = self.inputs.portfolio.applications[rows[0]].unit if rows else None
            if task.code in self.switching and (rule.unit is None or unit == rule.unit):
                yield task

    def _tasks(self, head: ApplicationId | None) -> Iterator[ScheduledTask]:
        """Yield a system's own tasks inside the window; re-wirings belong to who goes."""
        for task in self.plan.tasks:
            own = head in task.done_for and not task.code.startswith("rewire.")
            if own and task.kind is not TaskKind.FOLLOW_UP:
                yield task

    @staticmethod
    def _in_window(task: ScheduledTask, rule: OwnRule) -> bool:
        if rule.first is None or rule.last is None:
            return False
        return task.start <= rule.last and task.finish >= rule.first

    def _in_time(self, task: ScheduledTask, rule: OwnRule) -> bool:
        if rule.kind is RuleKind.NOT_BEFORE:
            return rule.first is None or task.start >= rule.first
        if rule.kind is RuleKind.NOT_AFTER:
            return rule.last is None or task.finish <= rule.last
        pinned = rule.kind is RuleKind.PIN and task.code == rule.code and rule.first is not None
        return not pinned or task.start == self._first_working(rule)

    def _first_working(self, rule: OwnRule) -> date:
        """Return the pinned day itself, or the first working day of the window after it."""
        calendar = self.problem.calendar
        day = max(rule.first or calendar.project.start, calendar.project.start)
        return calendar.add(day, 0)
