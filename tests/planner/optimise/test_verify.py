"""Each kind of violation, planted alone in a good plan, is caught."""

from dataclasses import replace
from datetime import date, timedelta
from functools import cache

import pytest

from graph.model import UsageStatus
from planner.domain.calendar import WorkCalendar
from planner.domain.decision import Decision, Disposition
from planner.domain.inputs import SearchLimits
from planner.domain.plan import PlanStatus
from planner.domain.project import Role
from planner.optimise.engine import make_plan
from planner.optimise.verify import Rule, verify
from tests.planner.optimise.agency import app, group, inputs, match


@cache
def stated():
    return inputs(
        app("A", services=["L"]),
        app("B", services=["L"], personal_data=True),
        app("C"),
        app("D", services=["M"]),
        app("E", services=["M"], status=UsageStatus.INACTIVE),
        app("F"),
        app("K"),
        groups=[group("A", "B", "F")],
        national=[match("D"), match("K")],
        locked=["K"],
        links=[("B", "C")],
        decisions=[Decision(application="D", disposition=Disposition.REPLACE, into="SRIKANDI")],
    )


@cache
def good():
    plan = make_plan(stated(), SearchLimits(seconds=None, rounds=2))
    assert verify(plan, stated()) == ()
    return plan


def task(identity):
    return next(t for t in good().tasks if t.id == identity)


def with_task(identity, **change):
    return replace(
        good(),
        tasks=tuple(replace(t, **change) if t.id == identity else t for t in good().tasks),
    )


def moved_to(identity, first):
    calendar, old = WorkCalendar(stated().project), task(identity)
    length = calendar.index(old.finish) - calendar.index(old.start)
    start = calendar.add(first, 0)
    return with_task(identity, start=start, finish=calendar.add(start, length))


def without_task(*identities):
    return replace(good(), tasks=tuple(t for t in good().tasks if t.id not in identities))


def with_decision(name, disposition, into=""):
    return replace(
        good(),
        decisions=tuple(
            replace(d, disposition=disposition, into=into) if d.application == name else d
            for d in good().decisions
        ),
    )


def rules(plan):
    return {violation.rule for violation in verify(plan, stated())}


def test_that_the_plan_has_what_the_mutations_need():
    fate = {d.application: d.disposition for d in good().decisions}
    assert fate["B"] is Disposition.MERGE
    assert fate["F"] is Disposition.MERGE
    assert fate["E"] is Disposition.RETIRE
    assert fate["D"] is Disposition.REPLACE


MUTATIONS = {
    "a system without a disposition": (
        Rule.DISPOSITIONS,
        lambda: replace(good(), decisions=good().decisions[1:]),
    ),
    "a system with two dispositions": (
        Rule.DISPOSITIONS,
        lambda: replace(good(), decisions=(good().decisions[0], *good().decisions)),
    ),
    "a disposition nobody offered": (
        Rule.OPTION,
        lambda: with_decision("C", Disposition.REPLACE, "SIPD-RI"),
    ),
    "an officer's decision missing": (
        Rule.OFFICER,
        lambda: replace(
            good(), decisions=tuple(d for d in good().decisions if d.application != "D")
        ),
    ),
    "an officer's decision changed": (Rule.OFFICER, lambda: with_decision("D", Disposition.KEEP)),
    "a locked system removed": (Rule.LOCKED, lambda: with_decision("K", Disposition.RETIRE)),
    "a host that does not survive": (
        Rule.HOST,
        lambda: with_decision("A", Disposition.MERGE, "B"),
    ),
    "a task missing": (Rule.TASKS, lambda: without_task("B:merge.7")),
    "a task twice": (Rule.TASKS, lambda: replace(good(), tasks=(*good().tasks, good().tasks[0]))),
    "a task with fewer people": (Rule.TASKS, lambda: with_task("B:merge.5", needs=())),
    "a task on a day off": (
        Rule.CALENDAR,
        lambda: with_task("E:retire.7", finish=_saturday_after(task("E:retire.7").finish)),
    ),
    "a task cut short": (
        Rule.CALENDAR,
        lambda: with_task("B:merge.5", finish=task("B:merge.5").start),
    ),
    "a task after the deadline": (
        Rule.DEADLINE,
        lambda: moved_to("B:retire.9", good().deadline + timedelta(days=1)),
    ),
    "a task in the reserve": (
        Rule.RESERVE,
        lambda: moved_to("B:retire.9", good().deadline - timedelta(days=3)),
    ),
    "a follow-up before the deadline": (
        Rule.DEADLINE,
        lambda: moved_to("B:retire.10", task("B:retire.9").finish),
    ),
    "a task before its predecessor ends": (
        Rule.PRECEDENCE,
        lambda: moved_to("B:merge.7", good().start),
    ),
    "a re-wiring after the redirect": (
        Rule.REWIRING,
        lambda: moved_to("C:rewire.1:B", task("B:merge.10").start),
    ),
    "a re-wiring missing": (Rule.REWIRING, lambda: without_task("C:rewire.1:B")),
    "a decree after the shut-down": (
        Rule.DECREE,
        lambda: moved_to("A:all.3", task("B:retire.8").start),
    ),
    "an archive after the shut-down": (
        Rule.ARCHIVE,
        lambda: moved_to("B:retire.5", task("B:retire.8").start),
    ),
    "an impact assessment missing": (Rule.ASSESSMENT, lambda: without_task("B:merge.4")),
    "two migrations into one host at once": (
        Rule.ONE_MIGRATION,
        lambda: moved_to("B:merge.6", task("F:merge.6").start),
    ),
    "a service nobody carries": (
        Rule.COVERAGE,
        lambda: replace(good(), services=(replace(good().services[0], after=(), covered=False),)),
    ),
    "a benefit too high": (Rule.FIGURES, lambda: replace(good(), benefit=good().benefit + 1)),
    "a benefit above the ceiling": (
        Rule.FIGURES,
        lambda: replace(good(), bound=good().benefit - 1, status=PlanStatus.FEASIBLE),
    ),
    "a wrong count": (Rule.FIGURES, lambda: replace(good(), after=good().after + 1)),
    "a wrong finish": (Rule.FIGURES, lambda: replace(good(), finish=date(2026, 9, 2))),
    "optimal without proof": (
        Rule.FIGURES,
        lambda: replace(good(), status=PlanStatus.OPTIMAL, bound=good().benefit + 1),
    ),
}


def _saturday_after(day):
    return day + timedelta(days=(5 - day.weekday()) % 7)


@pytest.mark.parametrize("name", MUTATIONS)
def test_that_verify_catches(name):
    rule, mutate = MUTATIONS[name]
    assert rule in rules(mutate())


def test_that_every_kind_of_violation_is_planted_somewhere():
    elsewhere = {Rule.CAPACITY, Rule.OWN}  # below, and with the rules themselves
    assert {rule for rule, _ in MUTATIONS.values()} | elsewhere == set(Rule)


def test_that_verify_catches_a_day_with_too_few_people():
    fewer = replace(stated().project, people=tuple((role, 5) for role in Role))
    found = verify(good(), replace(stated(), project=fewer))
    assert Rule.CAPACITY in {violation.rule for violation in found}


def test_that_verify_catches_a_service_whose_last_carrier_retires():
    unused = UsageStatus.INACTIVE
    both = inputs(app("A", services=["L"], status=unused), app("B", services=["L"], status=unused))
    plan = make_plan(both, SearchLimits(seconds=None, rounds=1))
    everything = tuple(replace(d, disposition=Disposition.RETIRE, into="") for d in plan.decisions)
    gone = next(d.application for d in plan.decisions if d.disposition is Disposition.RETIRE)
    other = "B" if gone == "A" else "A"
    copies = tuple(
        replace(t, id=t.id.replace(gone, other, 1), application=other)
        for t in plan.tasks
        if t.application == gone
    )
    found = verify(replace(plan, decisions=everything, tasks=(*plan.tasks, *copies)), both)
    assert Rule.COVERAGE in {violation.rule for violation in found}
