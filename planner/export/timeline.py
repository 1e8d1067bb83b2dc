"""The days of a plan as columns beside its tasks, for every writer that draws bars."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from planner.domain.calendar import WorkCalendar
from planner.domain.plan import TaskKind
from planner.export.report import Report

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
LONGEST_BY_DAY = 130
"""Days drawn one by one; a longer plan is drawn by weeks."""


@dataclass(frozen=True, slots=True)
class Span:
    """One column of the bars: a day or a week."""

    first: date
    last: date


@dataclass(frozen=True)
class Timeline:
    """Start to deadline, and on to the last task before follow-up when that is later."""

    calendar: WorkCalendar
    first: date
    last: date
    deadline: date

    @cached_property
    def days_off(self) -> tuple[tuple[date, str], ...]:
        """Named days off that fall on what would be a working day of the week."""
        return tuple(
            (day, self.calendar.name_of_day_off(day))
            for day in self._week_days
            if not self.calendar.is_working(day)
        )

    @cached_property
    def working_days(self) -> tuple[date, ...]:
        """Days on which people work, in order."""
        return tuple(day for day in self._week_days if self.calendar.is_working(day))

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The columns: days without weekends, or weeks when the plan is long."""
        if (self.last - self.first).days + 1 <= LONGEST_BY_DAY:
            return tuple(Span(day, day) for day in self._week_days)
        return self.weeks

    @cached_property
    def weeks(self) -> tuple[Span, ...]:
        """Calendar weeks, Monday to Sunday, that the plan touches."""
        monday = self.first - self.first.weekday() * _DAY
        count = (self.last - monday).days // 7 + 1
        return tuple(Span(monday + n * _WEEK, monday + n * _WEEK + 6 * _DAY) for n in range(count))

    def length(self, start: date, finish: date) -> int:
        """Return how many working days lie from ``start`` to ``finish``, both included."""
        return bisect_right(self.working_days, finish) - bisect_left(self.working_days, start)

    @cached_property
    def _week_days(self) -> tuple[date, ...]:
        length = (self.last - self.first).days + 1
        week = 6 if self.calendar.project.six_day_week else 5
        days = (self.first + n * _DAY for n in range(length))
        return tuple(day for day in days if day.weekday() < week or self.calendar.is_working(day))


def timeline(report: Report) -> Timeline | None:
    """Return the days of the report's plan, or None while there is no plan."""
    plan, project = report.snapshot.plan, report.snapshot.project
    if plan is None or project is None:
        return None
    ends = (task.finish for task in plan.tasks if task.kind is not TaskKind.FOLLOW_UP)
    last = max([plan.deadline, *ends])
    return Timeline(WorkCalendar(project), plan.start, last, plan.deadline)
