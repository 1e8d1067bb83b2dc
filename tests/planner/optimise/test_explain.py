"""Re-planning after a change, and what a plan can say about itself."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.domain.compare import compare
from planner.domain.decision import Decision, Disposition
from planner.domain.inputs import SearchLimits
from planner.domain.plan import TaskKind, chain_slack
from planner.domain.project import Role
from planner.domain.rules import Rule, RuleKind
from planner.optimise.chance import chance_in_time
from planner.optimise.engine import make_plan, replan
from planner.optimise.gains import confirm_help, price_rules
from planner.optimise.holds import HoldKind, why_not_earlier
from planner.optimise.recommend import recommend
from planner.optimise.verify import verify
from tests.planner.optimise.agency import START, app, group, inputs, match, random_inputs

QUICK = SearchLimits(seconds=None, rounds=3)
PLENTY = tuple((role, 100) for role in Role)
SCARCE = tuple((role, 5 if role is Role.DEVELOPER else 100) for role in Role)


def many(**more):
    """Eight merges for half a developer: far from all of them fit."""
    names = [f"A{n}" for n in range(9)]
    return inputs(*map(app, names), groups=[group(*names)], **({"people": SCARCE} | more))


def test_that_a_kept_application_costs_no_more_than_it_must():
    before = many(people=tuple((role, 100) for role in Role), one_migration_per_host=False)
    plan = make_plan(before, QUICK)
    kept = Decision(application="A3", disposition=Disposition.KEEP)
    after = replace(before, decisions={"A3": kept})
    again = replan(plan, after, QUICK)
    assert verify(again, after) == ()
    difference = compare(plan, again)
    assert [d.application for d in difference.decisions] == ["A3"]
    assert difference.first.benefit - difference.second.benefit == 100


def test_that_a_demand_makes_room_for_itself():
    before = many()
    plan = make_plan(before, QUICK)
    kept = next(d.application for d in plan.decisions[1:] if not d.disposition.removes)
    wish = Decision(application=kept, disposition=Disposition.MERGE, into="A0")
    after = replace(before, decisions={kept: wish})
    again = replan(plan, after, QUICK)
    assert verify(again, after) == ()
    assert again.shortages == ()


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10**6), st.data())
def test_that_verify_accepts_every_plan_made_again(seed, data):
    before = random_inputs(seed)
    plan = make_plan(before, QUICK)
    name = data.draw(st.sampled_from(sorted(before.portfolio.applications)))
    wish = data.draw(st.sampled_from([Disposition.KEEP, Disposition.RETIRE]))
    after = replace(before, decisions={name: Decision(application=name, disposition=wish)})
    assert verify(replan(plan, after, QUICK), after) == ()


def test_that_one_more_developer_is_confirmed_and_others_are_not():
    stated = many()
    options = confirm_help(make_plan(stated, QUICK), stated)
    assert [option.role for option in options] == [Role.DEVELOPER]
    assert options[0].more_removed >= 1
    assert options[0].more_benefit >= 100


def test_that_a_rule_has_its_price():
    rule = Rule(kind=RuleKind.APART, application="B", other="C")
    stated = inputs(app("A"), app("B"), app("C"), groups=[group("A", "B", "C")], rules=(rule,))
    prices = price_rules(make_plan(stated, QUICK), stated)
    assert [(price.benefit, price.removed) for price in prices] == [(100, 1)]


def test_that_every_task_knows_what_it_waits_for():
    stated = many()
    plan = make_plan(stated, QUICK)
    found = why_not_earlier(plan, stated)
    assert set(found) == {task.id for task in plan.tasks}
    kinds = {hold.kind for hold in found.values()}
    assert {HoldKind.START, HoldKind.FOLLOW_UP, HoldKind.PREDECESSOR} <= kinds
    assert HoldKind.NOTHING not in kinds  # tasks were pulled as early as they go
    chain = [task for task in plan.tasks if task.critical]
    assert max(task.finish for task in chain) == plan.finish


def test_that_slack_can_really_be_used():
    stated = many()
    plan = make_plan(stated, QUICK)
    last = max(plan.tasks, key=lambda t: (t.kind != "follow_up", t.finish))
    assert last.slack == sum(
        last.finish < plan.deadline - timedelta(days=n)
        and (plan.deadline - timedelta(days=n)).weekday() < 5
        for n in range(60)
    )


def test_that_a_row_shows_the_slack_of_its_end():
    stated = inputs(app("A"), app("B"), groups=[group("A", "B")])
    tasks = make_plan(stated, QUICK).tasks
    inside = [task for task in tasks if task.kind is not TaskKind.FOLLOW_UP]
    last = max(inside, key=lambda task: task.finish)
    assert chain_slack(tasks) == last.slack > 7
    assert chain_slack(()) is None


def test_that_chances_are_shares_and_repeat():
    stated = many()
    plan = make_plan(stated, QUICK)
    first = chance_in_time(plan, stated)
    assert first == chance_in_time(plan, stated)
    assert 0 <= first.all_in_time <= first.mean_share_in_time <= 1
    roomy = replace(
        stated, project=replace(stated.project, deadline=stated.project.deadline.replace(year=2027))
    )
    assert chance_in_time(plan, roomy).all_in_time == 1.0


def test_that_a_recommendation_adds_up_and_names_its_runner_up():
    stated = inputs(app("A"), app("B"), groups=[group("A", "B")], national=[match("B")])
    found = recommend(stated)["B"]
    assert found.option.disposition is Disposition.REPLACE
    assert sum(reason.points for reason in found.why) == found.option.benefit == 130
    assert found.runner_up is not None
    assert found.runner_up.disposition is Disposition.MERGE


def why_not(name, stated):
    plan = make_plan(stated, QUICK)
    assert verify(plan, stated) == ()
    return next(d for d in plan.decisions if d.application == name).why[-1].text


def test_that_a_better_option_left_out_says_what_binds():
    two = (app("A"), app("B"))
    pair = {"groups": [group("A", "B")]}
    short = why_not("B", inputs(*two, **pair, deadline=START + timedelta(days=20)))
    assert "perlu 36 hari kerja dan hanya ada" in short
    nobody = tuple((role, 0 if role is Role.DATA else 100) for role in Role)
    assert "pengelola data perlu" in why_not("B", inputs(*two, **pair, people=nobody))
    names = [f"A{n}" for n in range(9)]
    many_guests = inputs(*map(app, names), groups=[group(*names)], people=PLENTY)
    told = [reason.text for d in make_plan(many_guests, QUICK).decisions for reason in d.why]
    assert any("migrasi, satu per satu" in text for text in told)


def test_that_a_rule_that_binds_is_named():
    rule = Rule(kind=RuleKind.AT_MOST, unit="U", most=0)
    stated = inputs(app("A"), app("B", unit="U"), groups=[group("A", "B")], rules=(rule,))
    assert "batas jumlah untuk OPD" in why_not("B", stated)
