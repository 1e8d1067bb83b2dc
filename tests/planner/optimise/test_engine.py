"""Tiny agencies with a known best plan, and the engine against brute force of ideas."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.job import JobCancelled, JobContext
from graph.model import Category, UsageStatus
from planner.domain.decision import DecidedBy, Decision, Disposition
from planner.domain.inputs import SearchLimits
from planner.domain.plan import PlanStatus, TaskKind
from planner.domain.project import Role
from planner.domain.rules import Rule, RuleKind
from planner.optimise.engine import make_plan
from planner.optimise.verify import verify
from tests.planner.optimise.agency import app, group, inputs, match, random_inputs

QUICK = SearchLimits(seconds=None, rounds=3, seed=1)


def plan_of(stated, limits=QUICK):
    plan = make_plan(stated, limits)
    assert verify(plan, stated) == ()
    return plan, {d.application: (d.disposition, d.into) for d in plan.decisions}


def officer(name, disposition, into=""):
    return Decision(application=name, disposition=disposition, into=into)


def test_that_two_systems_of_one_function_become_one():
    plan, fate = plan_of(inputs(app("A"), app("B"), groups=[group("A", "B")]))
    assert fate == {"A": (Disposition.KEEP, ""), "B": (Disposition.MERGE, "A")}
    assert (plan.status, plan.benefit, plan.bound) == (PlanStatus.OPTIMAL, 100, 100)
    assert (plan.before, plan.after) == (2, 1)


def test_that_a_local_rival_of_a_general_application_is_replaced():
    plan, fate = plan_of(inputs(app("A"), national=[match("A")]))
    assert fate["A"] == (Disposition.REPLACE, "SRIKANDI")
    assert plan.benefit == 130  # 100 removed + 30 national


def test_that_a_system_nobody_uses_is_retired_unless_it_alone_carries_a_service():
    unused = UsageStatus.INACTIVE
    _, fate = plan_of(inputs(app("A", status=unused), app("B", services=["L"], status=unused)))
    assert fate == {"A": (Disposition.RETIRE, ""), "B": (Disposition.KEEP, "")}


def test_that_of_two_unused_carriers_of_one_service_one_stays():
    unused = UsageStatus.INACTIVE
    stated = inputs(
        app("A", services=["L"], status=unused), app("B", services=["L"], status=unused)
    )
    plan, fate = plan_of(stated)
    assert sorted(d.value for d, _ in fate.values()) == ["keep", "retire"]
    assert plan.services[0].covered


@pytest.mark.parametrize("weak", [{"probability": 0.89}, {"words": ()}])
def test_that_a_weak_or_wordless_match_is_left_to_a_study(weak):
    plan, fate = plan_of(inputs(app("A"), national=[match("A", **weak)]))
    assert fate["A"] == (Disposition.KEEP, "")
    assert [(r.text[:12], r.points) for r in plan.decisions[0].why] == [("Perlu kajian", 0)]


@pytest.mark.parametrize(
    "page", [{"category": Category.WEBSITE}, {"name": "Situs Resmi  Perangkat Daerah - BKD"}]
)
def test_that_nothing_national_replaces_a_page_on_the_web(page):
    stated = inputs(replace(app("A"), **page), national=[match("A", "SI-ASN / SIASN")])
    plan, fate = plan_of(stated)
    assert fate["A"] == (Disposition.KEEP, "")
    assert plan.decisions[0].why == ()


def test_that_a_locked_system_is_only_kept():
    stated = inputs(
        app("A"), app("B"), groups=[group("B", "A")], locked=["A"], national=[match("A")]
    )
    plan, fate = plan_of(stated)
    assert fate["A"] == (Disposition.KEEP, "")
    assert plan.decisions[0].why == ()


def test_that_a_group_goes_into_the_host_suggested_for_it():
    names = [f"A{n}" for n in range(5)]
    _, fate = plan_of(inputs(*map(app, names), groups=[group(*names, survivor="A2")]))
    assert {into for d, into in fate.values() if d is Disposition.MERGE} == {"A2"}


def test_that_a_second_host_costs_points_and_is_taken_when_the_first_may_not():
    names = [f"A{n}" for n in range(3)]
    rule = Rule(kind=RuleKind.APART, application="A2", other="A0")
    kept = [officer("A1", Disposition.KEEP)]
    stated = inputs(*map(app, names), groups=[group(*names)], rules=(rule,), decisions=kept)
    plan, fate = plan_of(stated)
    assert fate["A2"] == (Disposition.MERGE, "A1")
    assert [reason.points for reason in plan.decisions[2].why] == [100, -30]


def test_that_rows_of_one_system_follow_their_head():
    stated = inputs(app("A"), app("B"), app("C"), systems=[("A", ("A", "B"))])
    plan, fate = plan_of(stated)
    assert set(fate) == {"A", "C"}
    assert plan.before == 2


def test_that_a_reader_is_moved_before_its_source_redirects():
    stated = inputs(app("A"), app("B"), app("C"), groups=[group("A", "B")], links=[("B", "C")])
    plan, _ = plan_of(stated)
    tasks = {task.id: task for task in plan.tasks}
    assert tasks["C:rewire.1:B"].finish < tasks["B:merge.10"].start


def test_that_follow_ups_come_after_the_deadline_and_waits_take_nobody():
    plan, _ = plan_of(inputs(app("A"), app("B"), groups=[group("A", "B")]))
    for task in plan.tasks:
        assert (task.kind is TaskKind.FOLLOW_UP) == (task.start > plan.deadline)
        assert task.kind is TaskKind.WORK or not task.needs


def test_that_personal_data_adds_an_impact_assessment():
    stated = inputs(app("A"), app("B", personal_data=True), groups=[group("A", "B")])
    plan, _ = plan_of(stated)
    assert "B:merge.4" in {task.id for task in plan.tasks}
    assert plan.benefit == 80


def test_that_an_officers_word_is_kept():
    stated = inputs(
        app("A"),
        app("B"),
        app("C"),
        groups=[group("A", "B")],
        decisions=[officer("B", Disposition.KEEP), officer("C", Disposition.MERGE, "A")],
    )
    plan, fate = plan_of(stated)
    assert fate["B"] == (Disposition.KEEP, "")
    assert fate["C"] == (Disposition.MERGE, "A")
    assert all(d.decided_by is DecidedBy.OFFICER for d in plan.decisions[1:])


def test_that_a_demand_against_a_hard_rule_is_named():
    stated = inputs(app("A", services=["L"]), decisions=[officer("A", Disposition.RETIRE)])
    plan, fate = plan_of(stated)
    assert fate["A"] == (Disposition.KEEP, "")
    assert "Layanan L" in plan.shortages[0].what
    assert plan.shortages[0].application == "A"


def test_that_demands_beyond_the_people_are_told_in_role_arithmetic():
    names = [f"A{n}" for n in range(12)]
    stated = inputs(
        app("H"),
        *map(app, names),
        decisions=[officer(name, Disposition.MERGE, "H") for name in names],
        people=((Role.DEVELOPER, 10), *((role, 100) for role in list(Role)[1:])),
    )
    plan, fate = plan_of(stated)
    texts = [shortage.what for shortage in plan.shortages]
    assert texts[0].startswith("Pengembang: keputusan yang diminta perlu")
    missed = {s.application for s in plan.shortages} - {None}
    assert missed == {name for name in names if fate[name][0] is Disposition.KEEP}
    assert 0 < len(missed) < 12


@pytest.mark.parametrize("people", [(), tuple((role, 0) for role in Role)])
def test_that_without_people_everything_is_kept(people):
    stated = inputs(app("A"), app("B"), groups=[group("A", "B")], people=people)
    plan, _ = plan_of(stated)
    assert (plan.benefit, plan.bound, plan.finish, plan.tasks) == (0, 0, None, ())


def test_that_a_window_too_short_for_any_task_keeps_everything():
    start = date(2026, 9, 1)
    stated = inputs(
        app("A"),
        app("B"),
        groups=[group("A", "B")],
        start=start,
        deadline=start + timedelta(days=9),
    )
    assert plan_of(stated)[0].status is PlanStatus.OPTIMAL


def test_that_a_demand_longer_than_the_window_is_told_in_days():
    start = date(2026, 9, 1)
    stated = inputs(
        app("A"),
        app("B"),
        decisions=[officer("B", Disposition.MERGE, "A")],
        start=start,
        deadline=start + timedelta(days=20),
    )
    plan, _ = plan_of(stated)
    assert "perlu 36 hari kerja" in plan.shortages[0].what


def test_that_an_empty_inventory_has_an_empty_plan():
    plan, _ = plan_of(inputs())
    assert (plan.before, plan.after, plan.tasks) == (0, 0, ())


def test_that_rounds_and_seed_repeat_the_plan_exactly():
    stated = random_inputs(3, 14)
    limits = SearchLimits(seconds=None, rounds=5, seed=7)
    assert make_plan(stated, limits) == make_plan(stated, limits)


def test_that_progress_only_improves_and_never_exceeds_the_ceiling():
    told = []
    make_plan(random_inputs(5, 14), QUICK, watch=told.append)
    assert all(a.benefit <= b.benefit for a, b in pairwise(told))
    assert told
    assert all(p.benefit <= p.bound for p in told)


def test_that_a_wish_to_stop_before_the_first_plan_is_obeyed():
    ctx = JobContext()
    ctx.cancel()
    with pytest.raises(JobCancelled):
        make_plan(random_inputs(5, 14), SearchLimits(seconds=60.0), ctx)


def test_that_a_wish_to_stop_keeps_the_best_plan_so_far():
    ctx, stated = JobContext(), random_inputs(5, 14)
    plan = make_plan(stated, SearchLimits(seconds=600.0), ctx, lambda _: ctx.cancel())
    assert verify(plan, stated) == ()


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10**6), st.booleans(), st.booleans())
def test_that_verify_accepts_whatever_the_engine_returns(seed, six_days, single):
    stated = random_inputs(seed, six_day_week=six_days, one_migration_per_host=single)
    plan_of(stated)
