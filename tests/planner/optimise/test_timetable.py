"""Timetables made steadier, and slack: one person, ten days."""

from planner.optimise.justify import Placed, slacks
from planner.optimise.tidying import Row, tidied
from planner.optimise.timetable import Fields, Footprint

DAYS = Fields(width=3, horizon=10)


def two_days(identity, start, *after, people=1, slot=""):
    demands = ((0, people * DAYS.ones, people * DAYS.run(2)),) if people else ()
    print_ = Footprint(0, 2, DAYS.folds(2), DAYS.span(0, 8), DAYS.span(0, 8), demands)
    return Placed(identity, start, print_, after, slot)


def left_beside(*tasks):
    busy = {day for task in tasks for day in (task.start, task.start + 1)}
    return [DAYS.pack(int(day not in busy) for day in range(10))]


A = (two_days("a1", 0), two_days("a2", 4, "a1"))
B = (two_days("b1", 2), two_days("b2", 6, "b1"))


def test_that_systems_are_done_one_after_the_other():
    rows = [Row(A), Row(B)]
    tasks, left = tidied(rows, left_beside(*A, *B), DAYS, moves=20, seed=1)
    start = {task.id: task.start for task in tasks}
    assert sorted((start["a1"], start["a2"], start["b1"], start["b2"])) == [0, 2, 4, 6]
    assert {start["a2"], start["b2"]} == {2, 6}
    assert left == left_beside(*tasks)


def test_that_a_timetable_is_left_alone_without_moves():
    tasks, _ = tidied([Row(A), Row(B)], left_beside(*A, *B), DAYS, moves=0, seed=1)
    assert tasks == [*A, *B]


def test_that_one_host_takes_one_after_the_other():
    guests = [(two_days("g", 0, people=0, slot="h"),), (two_days("k", 6, people=0, slot="h"),)]
    tasks, _ = tidied([Row(them) for them in guests], [], DAYS, moves=20, seed=1)
    assert sorted(task.start for task in tasks) == [0, 2]


def test_that_a_chain_that_ends_early_shows_its_days_though_others_end_late():
    late = (two_days("l1", 6),)
    early = (two_days("e1", 2), two_days("e2", 4, "e1", people=0))
    found = slacks([late, early], left_beside(*late, early[0]), DAYS)
    assert found == {"l1": 2, "e1": 2, "e2": 4}
