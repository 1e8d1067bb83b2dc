"""A stored plan is explained, priced and tried out; nothing of that changes the document."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from graph.model import ApplicationId
from planner.domain.change import Change
from planner.domain.decision import Decision, Disposition
from planner.domain.project import Project
from planner.domain.rules import Rule, RuleKind
from planner.workspace import planning
from planner.workspace.document import open_document
from planner.workspace.insight import confirm_help, explain, price_demands
from planner.workspace.trying import try_out
from tests.ui.agency import PROJECT, write_document

GURU = ApplicationId("e-presensi")


@pytest.fixture(scope="module")
def planned(tmp_path_factory):
    """Return the small agency with a plan of the engine."""
    path = tmp_path_factory.mktemp("insight") / "daerah.ramping"
    write_document(path)
    with open_document(path, who="Rahma") as made:
        planning.plan(made, planning.PlanRequest(rounds=2))
    return path


@pytest.fixture
def document(planned, tmp_path):
    copy = tmp_path / planned.name
    copy.write_bytes(planned.read_bytes())
    with open_document(copy, who="Rahma") as made:
        yield made


def settle(document, **altered):
    """Change the project's settings."""
    before = document.snapshot().project or PROJECT
    after: Project = replace(before, **altered)
    document.apply("pengaturan", [Change.between(before, after)])


def first_task(document):
    plan = document.snapshot().plan
    return next(task for task in plan.tasks if task.application == GURU and not task.after)


def test_that_every_task_is_explained_and_the_chance_is_a_share(document):
    found = explain(document)
    plan = document.snapshot().plan
    assert set(found.holds) == {task.id for task in plan.tasks}
    assert found.violations == ()
    assert 0 <= found.forecast.all_in_time <= 1
    assert sum(runs for _, runs in found.forecast.spread) == found.forecast.runs
    assert explain(document) == found


def test_that_a_rule_the_stored_plan_does_not_keep_is_named(document):
    late = Rule(kind=RuleKind.NOT_BEFORE, application=GURU, first=date(2027, 4, 1))
    sound = Rule(kind=RuleKind.NOT_BEFORE, application=GURU, first=PROJECT.start)
    settle(document, rules=(sound, late))
    assert explain(document).broken_rules == (1,)


def test_that_a_pin_says_what_breaks_there(document):
    task = first_task(document)
    here = Rule(kind=RuleKind.PIN, application=GURU, code=task.code, first=task.start)
    settle(document, rules=(here,))
    assert explain(document).pins[task.id] == ()
    settle(document, rules=(replace(here, first=PROJECT.deadline),))
    assert explain(document).pins[task.id]


def test_that_a_plan_older_than_its_calendar_is_not_played(document):
    task = first_task(document)
    settle(document, days_off=(task.start,))
    found = explain(document)
    assert found.forecast is None
    assert found.holds == {}
    assert found.violations


def test_that_a_rule_that_forbids_removals_has_a_price(document):
    unit = document.snapshot().portfolio.applications[GURU].unit
    settle(document, rules=(Rule(kind=RuleKind.AT_MOST, unit=unit, most=0),))
    planning.plan(document, planning.PlanRequest(rounds=2))
    assert document.snapshot().decisions[GURU].disposition is Disposition.KEEP
    (price,) = price_demands(document).rules
    assert (price.removed, price.benefit > 0) == (1, True)


def test_that_a_wish_to_keep_has_a_price(document):
    planning.decide(document, GURU, Disposition.KEEP)
    planning.plan(document, planning.PlanRequest(rounds=2))
    ((application, price),) = price_demands(document).kept
    assert application == GURU
    assert price.removed == 1


def test_that_trying_out_tells_the_cost_and_writes_nothing(document):
    planning.decide(document, GURU, Disposition.KEEP)
    before = document.revision
    made, trial = try_out(document)
    assert document.revision == before
    assert trial.more_systems == 1
    assert trial.benefit < 0
    assert GURU in {application for application, _, _ in trial.changed}
    planning.keep_plan(document, made)
    assert document.snapshot().plan == made
    assert not try_out(document)[1].differs
    document.undo()
    assert document.snapshot().plan != made


def test_that_nobody_is_asked_for_where_nobody_is_short(document):
    assert confirm_help(document) == ()


def test_that_a_document_without_a_plan_has_nothing_to_explain(tmp_path):
    with open_document(tmp_path / "baru.ramping") as empty:
        assert explain(empty) is None
        assert try_out(empty) is None
        assert price_demands(empty).rules == ()
        assert confirm_help(empty) == ()


def test_that_a_choice_is_weighed_before_it_is_made(document):
    before = document.revision
    kept = Decision(application=GURU, disposition=Disposition.KEEP)
    _made, trial = try_out(document, wish=kept)
    assert trial.more_systems == 1
    assert GURU not in {d.application for d in document.snapshot().decisions.values() if d == kept}
    assert document.revision == before
