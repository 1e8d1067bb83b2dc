"""How much of a proven ceiling the plans reach, and how the first plan's time grows."""

import time

import pytest

from planner.domain.inputs import SearchLimits
from planner.optimise.checks import violations
from planner.optimise.run import plan_problem
from tests.benchmarks.agencies import agency


@pytest.mark.benchmark
@pytest.mark.parametrize("capacity", [0.3, 0.45, 0.7])
@pytest.mark.parametrize(
    ("size", "rounds", "share"), [(50, 150, 0.84), (150, 150, 0.86), (400, 150, 0.87)]
)
def test_that_a_plan_reaches_its_share_of_the_ceiling(size, rounds, share, capacity):
    problem = agency(size, seed=3, capacity=capacity)
    plan = plan_problem(problem, SearchLimits(seconds=None, rounds=rounds))
    assert violations(plan, problem) == ()
    assert plan.benefit >= share * plan.bound


@pytest.mark.benchmark
def test_that_the_first_plan_takes_time_in_proportion_to_the_agency():
    seconds = {}
    for size in (200, 800):
        problem, began = agency(size), time.monotonic()
        plan_problem(problem, SearchLimits(seconds=None, rounds=1))
        seconds[size] = time.monotonic() - began
    assert seconds[800] < 10 * seconds[200]


@pytest.mark.benchmark
def test_that_a_change_is_answered_much_sooner_than_a_plan_is_made():
    problem = agency(400)
    began = time.monotonic()
    plan = plan_problem(problem, SearchLimits(seconds=None, rounds=60))
    made = time.monotonic() - began
    began = time.monotonic()
    again = plan_problem(problem, SearchLimits(seconds=None, rounds=1), old=plan)
    assert time.monotonic() - began < made / 3
    assert again.benefit >= plan.benefit
