"""Demands that exclude one another are named, with the fewest to give up and what that costs."""

from dataclasses import replace
from datetime import timedelta

from planner.domain.decision import Decision, Disposition
from planner.domain.inputs import SearchLimits
from planner.domain.project import Role
from planner.domain.rules import Rule, RuleKind
from planner.optimise.conflict import what_to_give_up
from planner.optimise.engine import make_plan
from tests.planner.optimise.agency import START, app, group, inputs

MERGES = [Decision(application=n, disposition=Disposition.MERGE, into="A") for n in "BCD"]
QUICK = SearchLimits(seconds=None, rounds=3)


def wished(*apps, decisions=MERGES, **settings):
    apps = apps or tuple(map(app, "ABCD"))
    return inputs(*apps, groups=[group("A", "B", "C", "D")], decisions=decisions, **settings)


def test_that_demands_that_fit_together_leave_nothing_to_give_up():
    assert what_to_give_up(wished()) is None
    assert what_to_give_up(wished(decisions=())) is None


def test_that_the_cheapest_of_too_many_is_given_up():
    # Only two migrations of six days each fit one after the other into this window.
    window = {"deadline": START + timedelta(days=62)}
    dear = app("D", cost_yearly=500_000_000)
    stated = wished(*map(app, "ABC"), dear, **window)
    found = what_to_give_up(stated)
    assert found.proven
    assert len(found.demands) == 1
    assert found.demands[0].points == 100
    assert found.demands[0].application in {"B", "C"}
    assert {demand.application for demand in found.conflict} == {"B", "C", "D"}
    assert "2 dari 3 keputusan" in found.text
    missed = found.demands[0].application
    freed = replace(stated, decisions={a: d for a, d in stated.decisions.items() if a != missed})
    assert make_plan(freed, QUICK).shortages == ()


def test_that_a_demand_that_fits_by_no_means_is_the_conflict_itself():
    late = Rule(kind=RuleKind.NOT_BEFORE, application="C", first=START + timedelta(days=80))
    found = what_to_give_up(wished(rules=(late,)))
    assert [demand.application for demand in found.demands] == ["C"]
    assert [demand.application for demand in found.conflict] == ["C"]


def test_that_role_arithmetic_comes_along():
    people = tuple((role, 1 if role is Role.OWNER else 100) for role in Role)
    found = what_to_give_up(wished(people=people))
    assert any(said.what.startswith("OPD pemilik") for said in found.roles)
    assert found.demands
