"""The officer's own rules: each with a tiny agency, and a planted fault that verify sees."""

from dataclasses import replace
from datetime import timedelta

import pytest

from graph.model import UsageStatus
from planner.domain.decision import Disposition
from planner.domain.inputs import SearchLimits
from planner.domain.project import Leave, Role
from planner.domain.rules import Rule, RuleKind
from planner.optimise.engine import make_plan
from planner.optimise.verify import Rule as Broken
from planner.optimise.verify import verify
from tests.planner.optimise.agency import DEADLINE, START, app, group, inputs

QUICK = SearchLimits(seconds=None, rounds=3)
UNUSED = UsageStatus.INACTIVE


def planned(*apps, rules=(), **more):
    stated = inputs(*apps, rules=tuple(rules), **more)
    plan = make_plan(stated, QUICK)
    assert verify(plan, stated) == ()
    return plan, {d.application: d.disposition for d in plan.decisions}


def breaks(plan, *apps, rule, **more):
    found = verify(plan, inputs(*apps, rules=(rule,), **more))
    return Broken.OWN in {violation.rule for violation in found}


def test_that_two_go_together_or_stay_together():
    apps = (app("A", status=UNUSED), app("B", services=["L"], status=UNUSED))
    rule = Rule(kind=RuleKind.TOGETHER, application="A", other="B")
    free, _ = planned(*apps)
    assert breaks(free, *apps, rule=rule)  # B alone carries L, so only A went
    _, fate = planned(*apps, rules=[rule])
    assert set(fate.values()) == {Disposition.KEEP}


def test_that_two_kept_apart_never_share_a_host():
    apps, groups = (app("A"), app("B"), app("C")), [group("A", "B", "C")]
    rule = Rule(kind=RuleKind.APART, application="B", other="C")
    free, _ = planned(*apps, groups=groups)
    assert breaks(free, *apps, rule=rule, groups=groups)
    plan, _ = planned(*apps, groups=groups, rules=[rule])
    assert plan.after == 2


def test_that_a_unit_loses_no_more_than_it_agreed_to():
    apps = tuple(app(name, status=UNUSED, unit="U") for name in "ABC")
    rule = Rule(kind=RuleKind.AT_MOST, unit="U", most=1)
    free, _ = planned(*apps)
    assert breaks(free, *apps, rule=rule)
    plan, _ = planned(*apps, rules=[rule])
    assert plan.after == 2


def test_that_work_starts_and_ends_when_it_may():
    apps, day = (app("A", status=UNUSED),), START + timedelta(days=28)
    late = Rule(kind=RuleKind.NOT_BEFORE, application="A", first=day)
    plan, _ = planned(*apps, rules=[late])
    assert min(task.start for task in plan.tasks) == day
    free, _ = planned(*apps)
    assert breaks(free, *apps, rule=late)
    soon = Rule(kind=RuleKind.NOT_AFTER, application="A", last=START + timedelta(days=5))
    assert breaks(free, *apps, rule=soon)
    assert planned(*apps, rules=[soon])[1] == {"A": Disposition.KEEP}


def test_that_nothing_is_switched_in_a_freeze():
    apps = (app("A", status=UNUSED),)
    free, _ = planned(*apps)
    shutdown = next(task for task in free.tasks if task.code == "retire.8")
    rule = Rule(kind=RuleKind.FREEZE, first=shutdown.start, last=shutdown.start)
    assert breaks(free, *apps, rule=rule)
    plan, fate = planned(*apps, rules=[rule])
    assert fate["A"] is Disposition.RETIRE
    assert next(task for task in plan.tasks if task.code == "retire.8").start != shutdown.start


def test_that_a_pinned_task_starts_on_its_day():
    apps = (app("A", status=UNUSED),)
    day = DEADLINE - timedelta(days=20)
    rule = Rule(kind=RuleKind.PIN, application="A", code="retire.8", first=day)
    plan, _ = planned(*apps, rules=[rule])
    assert next(task for task in plan.tasks if task.code == "retire.8").start == day
    free, _ = planned(*apps)
    assert breaks(free, *apps, rule=rule)


def test_that_two_pins_that_disagree_leave_the_application_as_it_is():
    first, second = (
        Rule(kind=RuleKind.PIN, application="A", code="retire.8", first=DEADLINE - timedelta(n))
        for n in (20, 27)
    )
    _, fate = planned(app("A", status=UNUSED), rules=[first, second])
    assert fate["A"] is Disposition.KEEP


def test_that_people_on_leave_do_no_work():
    away = Leave(role=Role.LEGAL, tenths=30, first=START, last=DEADLINE)
    stated = inputs(app("A", status=UNUSED), leave=(away,))
    plan = make_plan(stated, QUICK)
    assert plan.after == 1
    assert verify(plan, stated) == ()
    half = replace(stated.project, leave=(replace(away, last=START + timedelta(days=13)),))
    plan = make_plan(replace(stated, project=half), QUICK)
    assert plan.after == 0
    assert all(t.start > START + timedelta(days=13) for t in plan.tasks if t.code == "all.2")


def test_that_a_rule_about_nobody_is_told():
    rule = Rule(kind=RuleKind.APART, application="A", other="Z")
    plan, _ = planned(app("A"), rules=[rule])
    assert "Z" in plan.shortages[0].what


@pytest.mark.parametrize("six_days", [False, True])
def test_that_a_notice_lasts_its_calendar_days_in_any_week(six_days):
    stated = inputs(app("A", status=UNUSED), six_day_week=six_days)
    plan = make_plan(stated, QUICK)
    assert verify(plan, stated) == ()
    notice, closing = (next(t for t in plan.tasks if t.code == f"retire.{n}") for n in (3, 4))
    assert (closing.start - notice.start).days >= 14
    short = tuple(
        replace(t, finish=t.start + timedelta(days=4)) if t is notice else t for t in plan.tasks
    )
    assert Broken.CALENDAR in {v.rule for v in verify(replace(plan, tasks=short), stated)}
