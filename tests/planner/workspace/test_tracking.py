"""Where the project stands on a day: only what the document knows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.domain.change import Change
from planner.workspace import planning, tracking

ROUNDS = planning.PlanRequest(
    start=date(2027, 2, 8), deadline=date(2027, 5, 12), seconds=None, rounds=3
)


@pytest.fixture
def plan(document):
    return planning.plan(document, ROUNDS)


def test_that_the_chance_of_being_in_time_is_the_same_each_time(document, plan):
    first, again = (tracking.status(document, plan.start) for _ in range(2))
    assert first == again
    assert 0 <= first.on_time_probability <= first.share_in_time <= 1
    assert first.likely_finish >= plan.start


def test_that_tasks_are_due_from_the_day_after_their_last(document, plan):
    assert tracking.status(document, plan.start).late_tasks == ()
    first = min(task.finish for task in plan.tasks)
    ends = {task.id for task in plan.tasks if task.finish == first}
    assert not tracking.status(document, first).late_tasks
    due = tracking.status(document, first + timedelta(days=1)).late_tasks
    assert {task.id for task in due} == ends
    names = {app.name for app in document.snapshot().portfolio.applications.values()}
    assert {task.name for task in due} <= names


def test_that_every_indicator_is_there_and_evidence_only_where_there_is_some(document, plan):
    found = tracking.status(document, plan.start).indicators
    assert [one.number for one in found] == list(range(1, 21))
    evidence = {one.number: one.evidence for one in found if one.evidence}
    assert f"rencana: {plan.after}" in evidence[13]
    assert 12 not in evidence


def test_that_without_a_plan_no_chance_is_claimed_and_nothing_is_due(document):
    found = tracking.status(document, date(2027, 3, 1))
    assert (found.on_time_probability, found.late_tasks) == (None, ())
    assert found.services_in_portal <= found.services_covered == 2


def test_that_a_plan_whose_working_days_were_altered_claims_no_chance(document, plan):
    before = document.snapshot().project
    first = min(task.start for task in plan.tasks)
    after = replace(before, days_off=(first,))
    document.apply("Libur daerah", [Change.between(before, after)])
    assert tracking.status(document, plan.start).on_time_probability is None
