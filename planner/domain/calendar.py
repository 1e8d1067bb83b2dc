"""Working days: the five- or six-day week, Indonesian holidays and joint leave, own exceptions.

Planning counts in working days: a day is its index in ``days``. Dates exist only at the edges.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property
from typing import cast

from graph.language import QT_TRANSLATE_NOOP, translate
from planner.domain.project import Project

_DAY = timedelta(days=1)
_WEEKEND = (QT_TRANSLATE_NOOP("calendar", "Sabtu"), QT_TRANSLATE_NOOP("calendar", "Minggu"))


def default_deadline(start: date) -> date:
    """Return the last day of the three months that begin on ``start``.

    Examples
    --------
    >>> default_deadline(date(2026, 11, 30))
    datetime.date(2027, 2, 27)
    """
    month = start.month + 2
    year, month = start.year + month // 12, month % 12 + 1
    after = date(year + month // 12, month % 12 + 1, 1)
    last = (after - _DAY).day
    return date(year, month, min(start.day, last)) - _DAY


@cache
def _holidays(category: str, year: int) -> Mapping[date, str]:
    import holidays  # noqa: PLC0415 - 60 ms that the first window does not need

    known = holidays.country_holidays("ID", years=year, categories=(category,), language="id")
    return cast(Mapping[date, str], dict(known))


@dataclass(frozen=True)
class WorkCalendar:
    """The working days of one project.

    Examples
    --------
    >>> project = Project(agency="Contoh", start=date(2026, 3, 16), deadline=date(2026, 3, 31))
    >>> calendar = WorkCalendar(project)
    >>> len(calendar.days)
    7
    >>> calendar.name_of_day_off(date(2026, 3, 19))
    'Hari Suci Nyepi'
    """

    project: Project

    @cached_property
    def days(self) -> tuple[date, ...]:
        """All working days from the project's start to its deadline."""
        length = (self.project.deadline - self.project.start).days + 1
        window = (self.project.start + n * _DAY for n in range(length))
        return tuple(day for day in window if self.is_working(day))

    @cached_property
    def reserve(self) -> int:
        """Working days at the end of the window that planning holds back for delays."""
        return round(len(self.days) * self.project.reserve / 100)

    @cached_property
    def last_planned(self) -> date:
        """The last day a task is planned on: the deadline less the reserve."""
        planned = self.days[: len(self.days) - self.reserve]
        return planned[-1] if planned else self.project.deadline

    @cached_property
    def unsure_years(self) -> tuple[int, ...]:
        """Years of the window whose joint leave is not known yet: check them by hand."""
        years = range(self.project.start.year, self.project.deadline.year + 1)
        return tuple(year for year in years if not _holidays("government", year))

    @cached_property
    def estimated_days(self) -> tuple[date, ...]:
        """Holidays of the window whose date the library itself calls an estimate."""
        years = range(self.project.start.year, self.project.deadline.year + 1)
        return tuple(
            day
            for year in years
            for day, name in sorted(_holidays("public", year).items())
            if "perkiraan" in name and self.project.start <= day <= self.project.deadline
        )

    def is_working(self, day: date) -> bool:
        """Whether people work on this day, inside or outside the window."""
        return self.name_of_day_off(day) == ""

    def name_of_day_off(self, day: date) -> str:
        """Return why nobody works on this day; empty on a working day."""
        project = self.project
        if day in project.days_on:
            return ""
        for category in ("public", "government"):
            if name := _holidays(category, day.year).get(day):
                return name
        if day in project.days_off:
            return translate("calendar", "Libur daerah")
        if day.weekday() >= (6 if project.six_day_week else 5):
            return translate("calendar", _WEEKEND[day.weekday() - 5])
        return ""

    def index(self, day: date) -> int:
        """Return the index of the first working day on or after ``day`` (``len(days)``: none)."""
        return bisect_left(self.days, day)

    def longest(self, days: int) -> int:
        """Return the most working days of the window that so many calendar days cover.

        A wait of that many working days is never shorter than the calendar days it stands for.
        """
        span = days * _DAY
        return max(
            (bisect_left(self.days, day + span) - n for n, day in enumerate(self.days)), default=1
        )

    def add(self, day: date, n: int) -> date:
        """Return the n-th working day after ``day`` (before it, when negative).

        A day off counts as the moment before the next working day; ``n`` = 0 moves to it.
        """
        step = _DAY if n >= 0 else -_DAY
        while not self.is_working(day):
            day += _DAY
        for _ in range(abs(n)):
            day += step
            while not self.is_working(day):
                day += step
        return day
