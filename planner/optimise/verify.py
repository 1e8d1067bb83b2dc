"""Check a plan of a document: the stated problem's rules, and the facts themselves."""

from __future__ import annotations

from collections.abc import Iterator

from graph.language import translate
from graph.model import ApplicationId
from planner.domain.decision import DecidedBy, Decision, Disposition
from planner.domain.inputs import PlanInputs
from planner.domain.options import build_problem, heads
from planner.domain.plan import Plan, PlanStatus
from planner.domain.problem import PlanProblem
from planner.domain.templates import Step
from planner.optimise.checks import Rule, Violation, violations
from planner.optimise.own_rules import own_rules_broken

__all__ = ["Rule", "Violation", "verify", "violations"]


def verify(plan: Plan, inputs: PlanInputs) -> tuple[Violation, ...]:
    """Check a plan of a document.

    Parameters
    ----------
    plan
        The plan, whoever made it.
    inputs
        The revision it is meant for.

    Returns
    -------
    tuple of Violation
        Empty: the plan keeps every rule on every day.
    """
    problem = build_problem(inputs)
    found = [*_against_inputs(plan, inputs, problem), *violations(plan, problem)]
    if plan.status is not PlanStatus.INFEASIBLE:
        found += own_rules_broken(plan, inputs, problem)
    return tuple(dict.fromkeys(found))


def _against_inputs(plan: Plan, inputs: PlanInputs, problem: PlanProblem) -> Iterator[Violation]:
    """Check what can be read from the facts themselves, without the stated problem."""
    head_of = heads(inputs)
    decided = {decision.application: decision for decision in plan.decisions}
    for row, _ in inputs.findings.locked:
        decision = decided.get(head_of.get(row, row))
        if decision is not None and decision.disposition.removes:
            yield Violation(Rule.LOCKED, row, translate("verify", "Aplikasi terkunci dihentikan."))
    given_up = {
        head_of.get(shortage.application, shortage.application)
        for shortage in plan.shortages
        if shortage.application is not None
    }
    for row, wish in inputs.decisions.items():
        if wish.decided_by is not DecidedBy.OFFICER or row not in head_of:
            continue
        decision = decided.get(head_of[row])
        if head_of[row] in given_up or _keeps(wish, decision, head_of):
            continue
        text = translate("verify", "Keputusan pejabat tidak ada dalam rencana.")
        yield Violation(Rule.OFFICER, row, text)
    private = {
        head_of[app.id]
        for app in inputs.portfolio.applications.values()
        if app.personal_data and app.id in head_of
    }
    codes = _assessments(problem)
    assessed = {task.application for task in plan.tasks if task.code in codes}
    for head in sorted(private & set(decided)):
        moved = decided[head].disposition in {Disposition.MERGE, Disposition.REPLACE}
        if moved and head not in assessed:
            text = translate("verify", "Penilaian dampak data pribadi tidak ada.")
            yield Violation(Rule.ASSESSMENT, head, text)


def _keeps(
    wish: Decision, made: Decision | None, head_of: dict[ApplicationId, ApplicationId]
) -> bool:
    if wish.disposition is Disposition.UNDECIDED:
        return True
    if made is None:
        return False
    target = head_of.get(ApplicationId(wish.into), wish.into)
    return wish.disposition is made.disposition and target == made.into


def _assessments(problem: PlanProblem) -> set[str]:
    options = (o for system in problem.systems for o in system.options)
    return {task.code for o in options for task in o.tasks if task.step is Step.ASSESSMENT}
