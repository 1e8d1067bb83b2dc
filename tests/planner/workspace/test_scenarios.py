"""Scenarios: named what-ifs, switched and merged through the journal, with conflicts shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from graph.model import ApplicationId
from planner.domain.change import Change
from planner.domain.decision import Decision, Disposition
from planner.domain.rules import Rule, RuleKind
from planner.workspace import planning, scenarios
from planner.workspace.document import open_document
from tests.ui.agency import PLAN, PROJECT, write_document

GURU, SPMB = ApplicationId("e-presensi"), ApplicationId("spmb")


@pytest.fixture
def document(tmp_path):
    path = tmp_path / "daerah.ramping"
    write_document(path)
    with open_document(path, who="Rahma") as made:
        yield made


def fate(document, application):
    decision = document.snapshot().decisions.get(application)
    return decision.disposition if decision is not None else Disposition.UNDECIDED


def test_that_work_in_a_scenario_leaves_the_main_plan_alone(document):
    scenarios.create(document, "Tambah pengembang")
    planning.decide(document, SPMB, Disposition.KEEP)
    scenarios.switch(document, scenarios.main_name())
    assert fate(document, SPMB) is Disposition.UNDECIDED
    scenarios.switch(document, "Tambah pengembang")
    assert fate(document, SPMB) is Disposition.KEEP
    assert scenarios.active_name(document.snapshot()) == "Tambah pengembang"


def test_that_a_switch_is_one_step_that_can_be_undone(document):
    scenarios.create(document, "A")
    planning.decide(document, SPMB, Disposition.KEEP)
    before = document.snapshot()
    scenarios.switch(document, scenarios.main_name())
    document.undo()
    after = document.snapshot()
    assert after.decisions == before.decisions
    assert dict(after.scenarios) == dict(before.scenarios)
    assert document.holds_together()


def test_that_plan_and_settings_travel_with_their_scenario(document):
    scenarios.create(document, "Enam hari")
    now = document.snapshot()
    document.apply("enam", [Change.between(now.project, replace(PROJECT, six_day_week=True))])
    document.apply("rencana", [Change.between(now.plan, replace(PLAN, benefit=700))])
    scenarios.switch(document, scenarios.main_name())
    assert document.snapshot().project == PROJECT
    assert document.snapshot().plan == PLAN
    states = {each.name: each for each in scenarios.states(document.snapshot())}
    assert states["Enam hari"].plan.benefit == 700
    assert states["Enam hari"].project.six_day_week


def test_that_merging_takes_what_only_the_scenario_decided(document):
    scenarios.create(document, "A")
    planning.decide(document, SPMB, Disposition.KEEP)
    scenarios.switch(document, scenarios.main_name())
    planning.decide(document, ApplicationId("e-surat"), Disposition.KEEP)
    scenarios.merge_into(document, "A")
    assert fate(document, SPMB) is Disposition.KEEP
    assert fate(document, ApplicationId("e-surat")) is Disposition.KEEP


@pytest.mark.parametrize(("prefer", "wins"), [((), "keep"), ((GURU,), "retire")])
def test_that_a_conflict_is_shown_and_decided_by_the_officer(document, prefer, wins):
    scenarios.create(document, "A")
    planning.decide(document, GURU, Disposition.RETIRE)
    scenarios.switch(document, scenarios.main_name())
    planning.decide(document, GURU, Disposition.KEEP)
    found = scenarios.preview_merge(document.snapshot(), "A", prefer)
    assert [conflict.application for conflict in found.conflicts] == [GURU]
    scenarios.merge_into(document, "A", prefer)
    assert fate(document, GURU) == wins


def test_that_settings_changed_on_both_sides_are_a_conflict(document):
    freeze = Rule(kind=RuleKind.NOT_BEFORE, application=GURU, first=PROJECT.start)
    scenarios.create(document, "A")
    project = document.snapshot().project
    document.apply("aturan", [Change.between(project, replace(project, rules=(freeze,)))])
    scenarios.switch(document, scenarios.main_name())
    found = scenarios.preview_merge(document.snapshot(), "A")
    assert found.settings == ("rules",)
    other = replace(PROJECT, rules=(replace(freeze, reason="lain"),))
    document.apply("aturan", [Change.between(PROJECT, other)])
    found = scenarios.preview_merge(document.snapshot(), "A")
    assert [conflict.field for conflict in found.setting_conflicts] == ["rules"]
    assert found.project == other


def test_that_names_are_unique_and_the_active_one_stays(document):
    scenarios.create(document, "A")
    with pytest.raises(scenarios.ScenarioNameError):
        scenarios.create(document, " a ")
    with pytest.raises(scenarios.ActiveScenarioError):
        scenarios.remove(document, "A")
    with pytest.raises(scenarios.UnknownScenarioError):
        scenarios.switch(document, "B")
    scenarios.switch(document, scenarios.main_name())
    scenarios.rename(document, "A", "Tanpa SPMB")
    scenarios.remove(document, "Tanpa SPMB")
    assert [each.name for each in scenarios.states(document.snapshot())] == ["Rencana utama"]


def test_that_a_decision_on_a_vanished_application_is_left_out(document):
    scenarios.create(document, "A")
    planning.decide(document, SPMB, Disposition.KEEP)
    scenarios.switch(document, scenarios.main_name())
    gone = document.snapshot().portfolio.applications[SPMB]
    document.apply("hapus", [Change.between(gone, None)])
    scenarios.switch(document, "A")
    assert SPMB not in document.snapshot().decisions
    stored = document.snapshot().scenarios["A"].decisions
    assert Decision(application=SPMB, disposition=Disposition.KEEP) in stored
