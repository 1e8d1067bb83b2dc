"""A plan is proven, stored as one step, and leaves officers' decisions alone."""

from __future__ import annotations

from datetime import date

import pytest

from planner.domain.change import Change
from planner.domain.decision import DecidedBy, Disposition
from planner.domain.project import Role
from planner.workspace import planning, tracking
from planner.workspace.planning import PlanRequest
from planner.workspace.project import next_working_day, project_for

ROUNDS = PlanRequest(
    start=date(2027, 2, 8), deadline=date(2027, 5, 12), seconds=None, rounds=3, seed=1
)


def test_that_a_plan_its_decisions_and_its_settings_are_one_step(document):
    made = planning.plan(document, ROUNDS)
    now = document.snapshot()
    assert now.plan == made
    assert now.project.agency == "Kabupaten Uji"
    assert {d.application for d in made.decisions} == set(now.decisions)
    assert len(document.history()) == 2
    document.undo()
    before = document.snapshot()
    assert (before.plan, before.project, dict(before.decisions)) == (None, None, {})


def test_that_the_same_rounds_give_the_same_plan(document):
    first = planning.plan(document, ROUNDS)
    document.undo()
    assert planning.plan(document, ROUNDS) == first


def test_that_planning_again_without_a_difference_writes_nothing(document):
    planning.plan(document, ROUNDS)
    planning.plan(document, ROUNDS)
    assert len(document.history()) == 2


def test_that_an_officers_decision_is_kept_as_it_was(document):
    planning.decide(document, "A1", Disposition.KEEP, reason="masih dipakai")
    made = planning.plan(document, ROUNDS)
    kept = document.snapshot().decisions["A1"]
    assert (kept.disposition, kept.decided_by) == (Disposition.KEEP, DecidedBy.OFFICER)
    assert kept.reason == "masih dipakai"
    assert {d.application: d.disposition for d in made.decisions}["A1"] is Disposition.KEEP


def test_that_a_demand_against_a_hard_rule_is_planned_around_and_told(document):
    planning.decide(document, "A3", Disposition.RETIRE)
    made = planning.plan(document, ROUNDS)
    assert [shortage.application for shortage in made.shortages] == ["A3"]
    assert all(service.covered for service in made.services)
    assert document.snapshot().decisions["A3"].disposition is Disposition.RETIRE


def test_that_people_of_the_request_join_those_of_the_project(document):
    planning.plan(document, ROUNDS)
    request = PlanRequest(people=((Role.DEVELOPER, 90),), seconds=None, rounds=1)
    project = project_for(document, request)
    assert dict(project.people)[Role.DEVELOPER] == 90
    assert dict(project.people)[Role.LEGAL] == 30
    assert project.start == date(2027, 2, 8)


def test_that_a_later_start_alone_moves_the_deadline_with_it(document):
    planning.plan(document, ROUNDS)
    moved = project_for(document, PlanRequest(start=date(2027, 6, 1)))
    assert moved.deadline == date(2027, 8, 31)


@pytest.mark.parametrize(
    ("today", "first"),
    [(date(2026, 11, 24), date(2026, 11, 25)), (date(2026, 11, 27), date(2026, 11, 30))],
)
def test_that_a_project_without_a_start_begins_on_the_next_working_day(document, today, first):
    assert next_working_day(today) == first
    assert project_for(document, PlanRequest(), today).start == first


def test_that_status_counts_services_and_systems_on_a_day(document):
    made = planning.plan(document, ROUNDS)
    begin, end = (tracking.status(document, day) for day in (made.start, made.deadline))
    assert (begin.apps_before, begin.apps_now) == (made.before, made.before)
    assert (end.apps_now, end.apps_after) == (made.after, made.after)
    assert (end.services_total, end.services_covered) == (2, 2)


def test_that_status_without_a_plan_claims_nothing(document):
    found = tracking.status(document, date(2027, 3, 1))
    assert found.apps_now == found.apps_after == found.apps_before
    assert found.on_time_probability is None


def test_that_a_decision_made_while_the_search_runs_stands(document):
    def decide_meanwhile(_progress):
        if not document.snapshot().decisions:
            planning.decide(document, "A1", Disposition.INTEROPERATE, "SPLP", "baru saja")

    planning.plan(document, ROUNDS, watch=decide_meanwhile)
    held = document.snapshot().decisions["A1"]
    assert (held.disposition, held.reason) == (Disposition.INTEROPERATE, "baru saja")
    assert document.snapshot().plan is not None
    assert document.holds_together()


def test_that_a_row_removed_while_the_search_runs_does_not_come_back(document):
    def remove_meanwhile(_progress):
        gone = document.snapshot().portfolio.applications.get("A3")
        if gone is not None:
            document.apply("Hapus", [Change.between(gone, None)])

    planning.plan(document, ROUNDS, watch=remove_meanwhile)
    assert "A3" not in document.snapshot().decisions
    assert document.snapshot().plan is not None
