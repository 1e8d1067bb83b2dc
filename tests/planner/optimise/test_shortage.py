"""A decision that does not fit is said in plain words, and no plan is then called best."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain.decision import Decision, Disposition
from planner.domain.inputs import SearchLimits
from planner.domain.plan import PlanStatus
from planner.domain.project import Role
from planner.optimise.engine import make_plan
from planner.optimise.verify import Rule, verify
from tests.planner.optimise.agency import app, inputs

QUICK = SearchLimits(seconds=None, rounds=3, seed=1)
NOBODY = ((Role.DEVELOPER, 0), *((role, 100) for role in list(Role)[1:]))


@pytest.fixture(scope="module")
def stated():
    merge = Decision(application="B", disposition=Disposition.MERGE, into="A")
    return inputs(app("A"), app("B"), decisions=[merge], people=NOBODY)


@pytest.fixture(scope="module")
def plan(stated):
    return make_plan(stated, QUICK)


def test_that_a_plan_without_an_officers_decision_is_never_called_best(plan):
    assert (plan.status, plan.benefit) == (PlanStatus.FEASIBLE, 0)


def test_that_a_role_without_people_is_said_so(plan):
    assert plan.shortages[0].what.startswith("Pengembang: tidak ada orangnya di tim")
    assert "∞" not in plan.shortages[0].what


def test_that_the_decision_is_named_with_its_host_and_the_day_in_words(plan):
    said = plan.shortages[-1]
    assert said.application == "B"
    assert "“Gabung ke " in said.what
    assert f" {plan.deadline.year}." in said.what
    assert plan.deadline.strftime("%d-%m-%Y") not in said.what


def test_that_the_checker_refuses_a_best_plan_that_leaves_a_decision_out(plan, stated):
    assert verify(plan, stated) == ()
    claimed = replace(plan, status=PlanStatus.OPTIMAL)
    assert {broken.rule for broken in verify(claimed, stated)} == {Rule.FIGURES}


def test_that_the_checker_refuses_a_decision_that_goes_missing_in_silence(plan, stated):
    silent = replace(plan, shortages=())
    assert Rule.OFFICER in {broken.rule for broken in verify(silent, stated)}
