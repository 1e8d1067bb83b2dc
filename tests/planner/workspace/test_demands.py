"""Officers' decisions that a plan leaves out are found from the document itself."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.decision import DecidedBy, Disposition
from planner.workspace import planning
from planner.workspace.demands import unmet
from planner.workspace.project import PlanRequest

ROUNDS = PlanRequest(seconds=None, rounds=1)


def test_that_a_plan_that_keeps_every_decision_leaves_nothing_out(document):
    planning.decide(document, "A1", Disposition.MERGE, "A2")
    assert unmet(document, planning.plan(document, ROUNDS)) == {}


def test_that_a_decision_missing_from_the_plan_is_found_whatever_the_engine_says(document):
    planning.decide(document, "A1", Disposition.MERGE, "A2")
    made = planning.plan(document, ROUNDS)
    dropped = [
        replace(one, disposition=Disposition.KEEP, into="", decided_by=DecidedBy.ENGINE)
        if one.application == "A1"
        else one
        for one in made.decisions
    ]
    left_out = unmet(document, replace(made, decisions=tuple(dropped), shortages=()))
    assert [(head, wish.disposition) for head, wish in left_out.items()] == [
        ("A1", Disposition.MERGE)
    ]
