"""The engine against every combination of choices and days, on agencies small enough for it."""

import random
from datetime import date
from itertools import product

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.domain.calendar import WorkCalendar
from planner.domain.decision import Disposition
from planner.domain.inputs import SearchLimits
from planner.domain.plan import PlanStatus, TaskKind
from planner.domain.problem import NO_HOST, Link, Option, PlanProblem, System, Term
from planner.domain.project import Project, Role
from planner.domain.templates import Step, TaskTemplate
from planner.optimise.checks import violations
from planner.optimise.instance import flatten
from planner.optimise.pricing import Prices, Pricing
from planner.optimise.run import plan_problem

DAYS = 6
ROLES = (Role.DEVELOPER, Role.DATA)


def task(code, days, needs, step=Step.OTHER, after=()):
    return TaskTemplate(
        code=code,
        used_for=(),
        name=code,
        kind=TaskKind.WORK,
        days_low=days,
        days=days,
        days_high=days,
        step=step,
        needs=needs,
        after=after,
    )


def removal(rng):
    """Three steps and a decree beside them."""

    def need():
        return ((rng.choice(ROLES), rng.choice([3, 5])),)

    return (
        task("decree", 1, need(), Step.DECREE),
        task("migrate", rng.randint(1, 2), need(), Step.MIGRATE),
        task("redirect", 1, need(), Step.REDIRECT, ("migrate",)),
        task("archive", 1, (), Step.ARCHIVE, ("redirect",)),
        task("shutdown", 1, (), Step.SHUTDOWN, ("archive", "decree")),
    )


def tiny(seed, most=4):
    """Draw a problem of a few systems in six days, of many in five: hands are slow."""
    rng = random.Random(seed)
    size = rng.randint(1, most)
    days = DAYS if size <= 4 else DAYS - 1
    systems = []
    for n in range(size):
        options = [Option(disposition=Disposition.KEEP)]
        kinds = rng.sample([Disposition.MERGE, Disposition.REPLACE, Disposition.RETIRE], 2)
        for kind in kinds:
            if kind is Disposition.MERGE and size == 1:
                continue
            host = rng.choice([h for h in range(size) if h != n]) if kind == "merge" else NO_HOST
            into = {Disposition.MERGE: f"A{host}", Disposition.REPLACE: "N"}.get(kind, "")
            terms = ((Term.REMOVED, rng.randint(1, 9)),)
            options.append(
                Option(disposition=kind, into=into, host=host, terms=terms, tasks=removal(rng))
            )
        systems.append(System(application=f"A{n}", options=tuple(options)))
    pairs = {tuple(rng.sample(range(size), 2)) for _ in range(rng.randint(0, 2)) if size > 1}
    start = date(2026, 9, 1)
    project = Project(agency="Uji", start=start, deadline=date(2026, 9, 2 + days))
    return PlanProblem(
        calendar=WorkCalendar(project),
        systems=tuple(systems),
        services=tuple(
            (f"L{k}", tuple(rng.sample(range(size), rng.randint(1, size))))
            for k in range(rng.randint(0, 2))
        ),
        links=tuple(Link(*pair) for pair in sorted(pairs)),
        capacity=tuple((role, (rng.choice([3, 5, 8, 10]),) * days) for role in ROLES),
        rewiring=task("rewire.1", 1, ((Role.DEVELOPER, 3),), Step.REWIRE),
    )


def best_by_hand(problem):
    """Try every combination of choices, the most beneficial first, and every day."""
    combinations = product(*(system.options for system in problem.systems))
    for options in sorted(combinations, key=lambda them: -sum(o.benefit for o in them)):
        if allowed(problem, options) and can_be_dated(problem, options):
            return sum(option.benefit for option in options)
    raise AssertionError("keeping everything is always a plan")


def allowed(problem, options):
    hosts_stay = all(o.host == NO_HOST or not options[o.host].removes for o in options)
    carried = all(
        any(options[n].disposition is not Disposition.RETIRE for n in carriers)
        for _, carriers in problem.services
    )
    return hosts_stay and carried


def can_be_dated(problem, options):
    left = {role: list(days) for role, days in problem.capacity}
    jobs = [
        ((link.provider, "wire", link.consumer), problem.rewiring, ())
        for link in problem.links
        if options[link.provider].removes and not options[link.consumer].removes
    ]
    for n, option in enumerate(options):
        for one in option.tasks:
            after = [(n, code) for code in one.after]
            if one.step is Step.REDIRECT:
                after += [key for key, _, _ in jobs if key[:2] == (n, "wire")]
            jobs.append(((n, one.code), one, tuple(after)))
    for role, days in left.items():
        if sum(one.days * dict(one.needs).get(role, 0) for _, one, _ in jobs) > sum(days):
            return False
    return place(jobs, 0, {}, left, options, set())


def place(jobs, at, ends, left, options, failed):
    """Try every day for every task in turn; a state that failed once is not tried again."""
    if at == len(jobs):
        return True
    asked = {before for _, _, after in jobs[at:] for before in after}
    state = (
        at,
        tuple(map(tuple, left.values())),
        frozenset((k, e) for k, e in ends.items() if k in asked or k[1] == "migrate"),
    )
    if state in failed:
        return False
    if try_days(jobs, at, ends, left, options, failed):
        return True
    failed.add(state)
    return False


def try_days(jobs, at, ends, left, options, failed):
    key, one, after = jobs[at]
    first = max((ends[before][1] for before in after), default=0)
    for start in range(first, len(left[ROLES[0]]) - one.days + 1):
        days = range(start, start + one.days)
        slot_free = one.step is not Step.MIGRATE or not any(
            other[1] == "migrate"
            and options[other[0]].host == options[key[0]].host != NO_HOST
            and begin < start + one.days
            and start < end
            for other, (begin, end) in ends.items()
        )
        if not slot_free or any(left[role][d] < tenths for role, tenths in one.needs for d in days):
            continue
        for role, tenths in one.needs:
            for d in days:
                left[role][d] -= tenths
        then = {**ends, key: (start, start + one.days)}
        if place(jobs, at + 1, then, left, options, failed):
            return True
        if not one.needs:
            return False  # who takes nobody loses nothing by being early
        for role, tenths in one.needs:
            for d in days:
                left[role][d] += tenths
    return False


@pytest.mark.benchmark
@pytest.mark.parametrize("first", range(0, 300, 20))
def test_that_three_hundred_agencies_of_up_to_eight_systems_are_solved_and_proven(first):
    for seed in range(first, first + 20):  # minutes by hand, so not in every run
        problem = tiny(seed, most=8)
        plan = plan_problem(problem, SearchLimits(seconds=None, rounds=20))
        assert violations(plan, problem) == ()
        assert plan.benefit == best_by_hand(problem), seed
        assert plan.status is PlanStatus.OPTIMAL, seed


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10**6))
def test_that_the_engine_finds_and_proves_what_brute_force_finds(seed):
    problem = tiny(seed)
    plan = plan_problem(problem, SearchLimits(seconds=None, rounds=20))
    assert violations(plan, problem) == ()
    assert plan.benefit == best_by_hand(problem)
    assert plan.status is PlanStatus.OPTIMAL


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_that_any_prices_give_a_ceiling_above_the_best_plan(seed, price_seed):
    problem = tiny(seed)
    instance = flatten(problem)
    rng = np.random.default_rng(price_seed)
    prices = Prices(
        rng.exponential(0.5, (len(ROLES), DAYS)) * rng.integers(0, 2, (len(ROLES), DAYS)),
        rng.exponential(2.0, len(problem.links)),
    )
    values = np.array([choice.benefit for choice in instance.choices], dtype=float)
    ceiling = Pricing(instance, values, forced=False).evaluate(prices).ceiling
    assert ceiling >= best_by_hand(problem) - 1e-6
