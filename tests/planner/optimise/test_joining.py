"""Several applications into one host: one decree, one training, not a copy for each."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.inputs import SearchLimits
from planner.domain.project import Role
from planner.domain.rules import Rule as Own
from planner.domain.rules import RuleKind
from planner.optimise.chance import chance_in_time
from planner.optimise.engine import make_plan, replan
from planner.optimise.holds import why_not_earlier
from planner.optimise.verify import Rule, verify
from tests.planner.optimise.agency import START, app, group, inputs

ROUNDS = SearchLimits(seconds=None, rounds=3)
PLENTY = tuple((role, 100) for role in Role)


def three_into_one(**settings):
    return inputs(*map(app, "ABCD"), groups=[group(*"ABCD")], people=PLENTY, **settings)


def planned(stated):
    plan = make_plan(stated, ROUNDS)
    assert verify(plan, stated) == ()
    return plan


def of(plan, code):
    return [task for task in plan.tasks if task.code == code]


def test_that_what_goes_into_one_host_has_one_decree_and_one_training():
    plan = planned(three_into_one())
    assert plan.after == 1
    for code in ("all.2", "all.3", "merge.8"):
        (once,) = of(plan, code)
        assert (once.application, once.serves) == ("A", ("B", "C", "D"))
        assert once.id == f"A:{code}"
        assert "3 aplikasi" in once.name
    assert len(of(plan, "merge.6")) == 3  # each has data of its own


def test_that_everything_before_and_after_shared_work_waits_for_it():
    plan = planned(three_into_one())
    by_id = {task.id: task for task in plan.tasks}
    (decree,) = of(plan, "all.3")
    for task in plan.tasks:
        assert all(by_id[before].finish < task.start for before in task.after)
    assert all(decree.id in off.after for off in of(plan, "retire.8"))
    assert {hold.by for hold in why_not_earlier(plan, three_into_one()).values()} <= {"", *by_id}
    assert 0 <= chance_in_time(plan, three_into_one()).all_in_time <= 1


def test_that_who_may_come_only_later_has_work_of_its_own():
    late = Own(kind=RuleKind.NOT_BEFORE, application="D", first=START + timedelta(days=14))
    stated = three_into_one(rules=(late,))
    plan = planned(stated)
    assert {task.done_for for task in of(plan, "all.2")} == {("B", "C"), ("D",)}


def test_that_a_pin_on_shared_work_holds_for_all_who_share_it():
    day = START + timedelta(days=28)
    pin = Own(kind=RuleKind.PIN, application="C", code="all.3", first=day)
    plan = planned(three_into_one(rules=(pin,)))
    assert {task.start for task in of(plan, "all.3") if "C" in task.done_for} == {day}


def test_that_a_plan_made_again_keeps_its_shared_days():
    stated = three_into_one()
    plan = planned(stated)
    again = replan(plan, stated, ROUNDS)
    assert verify(again, stated) == ()
    assert [t.start for t in of(again, "all.3")] == [t.start for t in of(plan, "all.3")]


@pytest.mark.parametrize("serves", [("B", "C"), ("B", "C", "D", "D"), ("B", "C", "Z"), ()])
def test_that_verify_sees_who_is_left_out_of_shared_work(serves):
    plan = planned(three_into_one())
    wrong = tuple(replace(t, serves=serves) if t.code == "all.3" else t for t in plan.tasks)
    found = verify(replace(plan, tasks=wrong), three_into_one())
    assert Rule.TASKS in {violation.rule for violation in found}


def test_that_verify_refuses_to_share_what_each_does_for_itself():
    plan = planned(three_into_one())
    first, *others = of(plan, "merge.7")
    once = replace(first, id="A:merge.7", application="A", serves=("B", "C", "D"))
    tasks = (*(t for t in plan.tasks if t is not first and t not in others), once)
    found = verify(replace(plan, tasks=tasks), three_into_one())
    assert Rule.TASKS in {violation.rule for violation in found}
