"""Working days, with the holidays that the joint decree names."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.calendar import WorkCalendar, default_deadline
from planner.domain.project import Project

DATES = st.dates(date(2024, 1, 1), date(2029, 12, 31))


def calendar(start=date(2026, 3, 2), deadline=date(2026, 6, 1), **settings):
    return WorkCalendar(Project(agency="Contoh", start=start, deadline=deadline, **settings))


@pytest.mark.parametrize(
    ("start", "days"),
    [
        (date(2024, 1, 1), 59),
        (date(2025, 3, 1), 52),
        (date(2026, 3, 1), 54),
        (date(2026, 9, 1), 66),
    ],
)
def test_that_the_window_has_as_many_working_days_as_the_decree_leaves(start, days):
    window = calendar(start, start + timedelta(days=91))
    assert len(window.days) == days


def test_that_joint_leave_and_own_days_are_named():
    window = calendar(days_off=(date(2026, 4, 8),), days_on=(date(2026, 3, 20),))
    assert window.name_of_day_off(date(2026, 3, 18)).startswith("Cuti Bersama")
    assert window.name_of_day_off(date(2026, 4, 8)) == "Libur daerah"
    assert window.name_of_day_off(date(2026, 3, 14)) == "Sabtu"
    assert window.is_working(date(2026, 3, 20))


def test_that_a_six_day_week_works_on_saturday():
    assert calendar(six_day_week=True).is_working(date(2026, 3, 14))
    assert calendar(six_day_week=True).name_of_day_off(date(2026, 3, 15)) == "Minggu"


def test_that_years_without_joint_leave_are_reported():
    assert calendar(date(2040, 1, 2), date(2040, 3, 30)).unsure_years == (2040,)
    assert calendar().unsure_years == ()


def test_that_estimated_feast_days_are_reported():
    days = calendar(date(2027, 3, 1), date(2027, 5, 31)).estimated_days
    assert date(2027, 3, 10) in days


def test_that_three_months_are_the_default():
    assert default_deadline(date(2026, 12, 1)) == date(2027, 2, 28)
    assert default_deadline(date(2026, 11, 30)) == date(2027, 2, 27)


@given(DATES, st.integers(-80, 80))
def test_that_adding_days_lands_on_working_days_and_counts_them(day, n):
    window = calendar()
    first, last = sorted((window.add(day, 0), window.add(day, n)))
    assert window.is_working(first)
    assert window.is_working(last)
    steps = (first + timedelta(days=k) for k in range((last - first).days))
    assert sum(window.is_working(step) for step in steps) == abs(n)


@given(DATES)
def test_that_index_counts_the_working_days_before(day):
    window = calendar()
    assert window.index(day) == sum(d < day for d in window.days)


@given(DATES, st.integers(1, 30), st.booleans())
def test_that_a_wait_is_never_shorter_than_its_calendar_days(start, wait, six_days):
    window = calendar(start, start + timedelta(days=91), six_day_week=six_days)
    length = window.longest(wait)
    for day in window.days[: len(window.days) - length]:
        assert (window.add(day, length) - day).days >= wait
