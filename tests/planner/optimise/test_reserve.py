"""Days held back at the end: what they cost, what they buy, and who may use them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.calendar import WorkCalendar
from planner.domain.inputs import SearchLimits
from planner.domain.plan import TaskKind
from planner.domain.project import Role
from planner.optimise.engine import make_plan
from planner.optimise.reserve import reserve_offers
from planner.optimise.verify import verify
from tests.planner.optimise.agency import START, app, group, inputs

ROUNDS = SearchLimits(seconds=None, rounds=2)


def stated(reserve, **settings):
    names = [f"A{n}" for n in range(6)]
    groups = [group(*names[:3]), group(*names[3:])]
    plain = inputs(*map(app, names), groups=groups, **settings)
    return replace(plain, project=replace(plain.project, reserve=reserve))


@pytest.mark.parametrize("reserve", [0, 15, 30])
def test_that_no_task_is_planned_on_a_day_held_back(reserve):
    plan, calendar = make_plan(stated(reserve), ROUNDS), WorkCalendar(stated(reserve).project)
    assert verify(plan, stated(reserve)) == ()
    assert plan.deadline == calendar.project.deadline  # it stays the deadline of the law
    assert plan.finish <= calendar.last_planned
    assert calendar.reserve == round(len(calendar.days) * reserve / 100)


def test_that_a_plan_made_without_reserve_breaks_one_set_later():
    late = make_plan(stated(0), ROUNDS)
    end = WorkCalendar(stated(50).project).last_planned
    tasks = [t for t in late.tasks if t.kind is not TaskKind.FOLLOW_UP and t.finish > end]
    broken = {found.where for found in verify(late, stated(50)) if found.rule == "reserve"}
    assert tasks
    assert broken == {task.id for task in tasks}


def test_that_slack_reaches_into_the_reserve():
    plan, days = make_plan(stated(15), ROUNDS), WorkCalendar(stated(15).project).days
    last = max(plan.tasks, key=lambda t: (t.kind is not TaskKind.FOLLOW_UP, t.finish))
    assert last.slack == len(days) - 1 - days.index(last.finish)


def test_that_more_reserve_gives_a_better_chance_and_says_what_it_costs():
    few = tuple((role, 10) for role in Role)
    packed = stated(15, deadline=START + timedelta(days=75), people=few)
    offers = reserve_offers(packed, (0, 30), rounds=2)
    assert [offer.percent for offer in offers] == [0, 15, 30]
    chances = [offer.all_in_time for offer in offers]
    assert chances == sorted(chances)
    assert chances[0] < chances[-1]
    removed = [offer.removed for offer in offers]
    assert removed == sorted(removed, reverse=True)
    assert offers[0].text.startswith("Tanpa cadangan")
    assert "hari kerja" in offers[-1].text
