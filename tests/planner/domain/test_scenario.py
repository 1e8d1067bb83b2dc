"""Merging a scenario: what one side changed is taken, what both changed is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from graph.model import ApplicationId
from planner.domain.decision import Decision, Disposition
from planner.domain.project import Project
from planner.domain.scenario import Scenario, merge, same

APPS = tuple(ApplicationId(name) for name in "abcde")
FATES = (Disposition.KEEP, Disposition.RETIRE, Disposition.INTEROPERATE)
PROJECT = Project(agency="Contoh", start=date(2027, 2, 8), deadline=date(2027, 5, 12))

decided = st.dictionaries(st.sampled_from(APPS), st.sampled_from(FATES)).map(
    lambda fates: {app: Decision(application=app, disposition=fate) for app, fate in fates.items()}
)


def scenario(since, now, *, project=PROJECT, began=PROJECT):
    return Scenario(
        name="A",
        by="",
        on=date(2027, 2, 8),
        decisions=tuple(now.values()),
        since=tuple(since.values()),
        project=project,
        since_project=began,
    )


def fates(decisions):
    return {app: (d.disposition, d.into) for app, d in decisions.items()}


@given(decided, decided)
def test_that_an_untouched_scenario_changes_nothing(since, ours):
    found = merge(ours, PROJECT, scenario(since, since))
    assert found.decisions == ours
    assert not found.conflicts
    assert found.taken == ()


@given(decided, decided)
def test_that_a_side_that_stood_still_takes_everything(since, theirs):
    found = merge(since, PROJECT, scenario(since, theirs))
    assert fates(found.decisions) == fates(theirs)
    assert not found.conflicts


@given(decided, decided, decided)
def test_that_a_conflict_is_what_both_changed_differently(since, ours, theirs):
    found = merge(ours, PROJECT, scenario(since, theirs))
    expected = {
        app
        for app in APPS
        if not same(ours.get(app), since.get(app))
        and not same(theirs.get(app), since.get(app))
        and not same(ours.get(app), theirs.get(app))
    }
    asked = {conflict.application for conflict in found.conflicts}
    assert asked == expected
    assert all(same(found.decisions.get(app), ours.get(app)) for app in expected)
    preferred = merge(ours, PROJECT, scenario(since, theirs), prefer=expected)
    assert all(same(preferred.decisions.get(app), theirs.get(app)) for app in expected)


def test_that_settings_merge_one_by_one_and_the_agency_stays():
    theirs = replace(PROJECT, reserve=0, six_day_week=True, agency="Lain")
    ours = replace(PROJECT, six_day_week=True, one_migration_per_host=False)
    found = merge({}, ours, scenario({}, {}, project=theirs))
    assert found.project == replace(ours, reserve=0)
    assert found.settings == ("reserve",)
    assert not found.setting_conflicts


def test_that_a_setting_both_changed_is_asked():
    theirs, ours = replace(PROJECT, reserve=0), replace(PROJECT, reserve=30)
    found = merge({}, ours, scenario({}, {}, project=theirs))
    assert [conflict.field for conflict in found.setting_conflicts] == ["reserve"]
    assert found.project == ours
    assert merge({}, ours, scenario({}, {}, project=theirs), ["reserve"]).project == theirs
