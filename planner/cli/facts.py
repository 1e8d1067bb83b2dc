"""Decisions and plans under the names of the command line's contract."""

from __future__ import annotations

from dataclasses import replace

from planner.cli.plan_text import PlanAnswer
from planner.domain.decision import Decision
from planner.domain.plan import PlanStatus, ScheduledTask
from planner.workspace.insight import Forecast


def decision_facts(decision: Decision) -> dict[str, object]:
    """Return one decision under the names of the contract."""
    return {
        "id": decision.application,
        "action": decision.disposition.value,
        "into": decision.into,
        "reason": decision.reason,
        "decided_by": decision.decided_by.value,
        "why": [{"text": reason.text, "points": reason.points} for reason in decision.why],
    }


def plan_facts(answer: PlanAnswer) -> dict[str, object]:
    """Return the plan under the names of the contract; a stored plan has been verified.

    An officer's decision that the plan leaves out stays among the decisions, not scheduled.
    """
    made = answer.made
    return {
        "status": (PlanStatus.INFEASIBLE if answer.impossible else made.status).value,
        "benefit": made.benefit,
        "bound": made.bound,
        "gap": made.gap,
        "before": made.before,
        "after": made.after,
        "start": made.start,
        "deadline": made.deadline,
        "finish": made.finish,
        "decisions": [_planned(answer, decision) for decision in made.decisions],
        "tasks": [_task(task) for task in made.tasks],
        "services": {
            "total": len(made.services),
            "covered": sum(service.covered for service in made.services),
        },
        "binding": [
            {
                "role": load.role.value,
                "work": load.work / 10,
                "capacity": load.capacity / 10,
                "full_days": load.full_days,
            }
            for load in made.binding
        ],
        "what_if": [
            {
                "role": option.role.value,
                "extra_people": option.extra_people,
                "more_removed": option.more_removed,
                "more_benefit": option.more_benefit,
            }
            for option in made.help
        ],
        "chance": _chance(answer.forecast),
        "infeasible": [
            {"what": one.what, "remedy": one.remedy, "application": one.application}
            for one in answer.shortages
        ],
        "rounds": made.rounds,
        "seed": made.seed,
        "verified": made.status is not PlanStatus.INFEASIBLE,
    }


def _chance(forecast: Forecast | None) -> dict[str, object] | None:
    if forecast is None:
        return None
    return {
        "in_time": forecast.all_in_time,
        "likely_finish": forecast.likely_finish,
        "days_late": forecast.days_late,
        "runs": forecast.runs,
    }


def _planned(answer: PlanAnswer, decision: Decision) -> dict[str, object]:
    wish = answer.unmet.get(decision.application)
    told = decision
    if wish is not None:
        told = replace(wish, application=decision.application, why=decision.why)
    return {**decision_facts(told), "scheduled": wish is None}


def _task(task: ScheduledTask) -> dict[str, object]:
    return {
        "id": task.id,
        "application": task.application,
        "task": task.name,
        "kind": task.kind.value,
        "role": task.needs[0][0].value if task.needs else "",
        "needs": {role.value: tenths / 10 for role, tenths in task.needs},
        "start": task.start,
        "finish": task.finish,
        "slack": task.slack,
        "critical": task.critical,
    }
