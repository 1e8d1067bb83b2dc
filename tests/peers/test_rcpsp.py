"""The scheduling kernel on instances with a known answer, and on PSPLIB where it is at hand."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.optimise.lists import Activities, Improver
from planner.optimise.shortest import Shortest, shortest
from tests.peers import rival
from tests.peers.rcpsp import feasible, parse, read_bounds, read_instances, run

PSPLIB = Path(__file__).parents[2].parent / "shared" / "data" / "rcpsp"

SMALL = """\
jobs (incl. supersource/sink ):  5
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          3           2   3   4
   2        1          1           5
   3        1          1           5
   4        1          1           5
   5        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1  R 2
------------------------------------------------------------------------
  1      1     0       0    0
  2      1     3       2    0
  3      1     4       2    1
  4      1     2       1    1
  5      1     0       0    0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1  R 2
    3    1
************************************************************************
"""


def small():
    return parse("small.sm", SMALL).activities


def test_that_an_sm_file_is_read_whole():
    assert small() == Activities(
        days=(0, 3, 4, 2, 0),
        needs=((0, 0), (2, 0), (2, 1), (1, 1), (0, 0)),
        after=((), (0,), (0,), (0,), (1, 2, 3)),
        capacity=(3, 1),
    )


def test_that_the_shortest_schedule_is_found_and_proven():
    found = shortest(small(), seconds=5)
    assert (found.makespan, found.bound, found.proven) == (7, 7, True)  # 2 and 3 share 3 of R1
    assert feasible(small(), found)


def test_that_a_deadline_at_the_optimum_is_met_and_one_day_less_is_refused():
    assert shortest(small(), seconds=5, deadline=7).makespan == 7
    refused = shortest(small(), seconds=5, deadline=6)
    assert refused.starts is None
    assert refused.bound == 7


def test_that_the_checker_sees_overload_and_precedence():
    assert not feasible(small(), Shortest((0, 0, 0, 4, 6), 6, 6))
    assert not feasible(small(), Shortest((0, 0, 3, 0, 3), 7, 7))


activities = st.integers(1, 7).flatmap(
    lambda n: st.builds(
        Activities,
        days=st.tuples(*[st.integers(0, 4)] * n),
        needs=st.tuples(*[st.tuples(st.integers(0, 3), st.integers(0, 2))] * n),
        after=st.tuples(
            *[
                st.sets(st.integers(0, max(k - 1, 0)), max_size=min(k, 2)).map(tuple)
                for k in range(n)
            ]
        ),
        capacity=st.just((3, 2)),
    )
)


@settings(max_examples=60, deadline=None)
@given(activities)
def test_that_every_answer_is_feasible_and_its_bound_holds(stated):
    lists = Improver(stated, 1)
    for _ in range(5):
        lists.step()
    assert feasible(stated, Shortest(tuple(lists.best), lists.finish, 0))
    found = shortest(stated, seconds=5)
    assert feasible(stated, found)
    assert found.proven
    assert stated.lower_bound <= found.makespan <= lists.finish


@pytest.mark.skipif(not PSPLIB.exists(), reason="PSPLIB is not at hand")
def test_that_psplib_schedules_are_feasible_and_bounds_valid():
    result = run(PSPLIB, PSPLIB / "best_known_j30.csv", 1.0, 12)
    assert result["feasible"] == result["count"] == 12
    assert result["invalid_bounds"] == 0
    assert result["best_known_reached"] == 1.0


@pytest.mark.skipif(not PSPLIB.exists(), reason="PSPLIB is not at hand")
def test_that_the_best_known_is_a_deadline_that_can_be_met():
    instance = read_instances(PSPLIB)[0]
    low, best = read_bounds(PSPLIB / "best_known_j30.csv")[instance.name.lower()]
    assert shortest(instance.activities, seconds=5, deadline=best).makespan == best
    assert shortest(instance.activities, seconds=5, deadline=low - 1).starts is None


@pytest.mark.skipif(not rival.AVAILABLE, reason="PyJobShop is not installed")
def test_that_the_rival_finds_no_better_schedule_and_takes_longer_to_state_it():
    answer = rival.solve(small(), 5.0)
    assert feasible(small(), answer.found)
    assert answer.found.makespan == shortest(small(), seconds=5).makespan == 7
