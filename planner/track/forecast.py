"""When will it be done: what is left of the plan, played from today with uncertain durations."""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from graph.model import ApplicationId
from planner.domain.calendar import WorkCalendar
from planner.domain.plan import Plan, ScheduledTask, TaskKind
from planner.domain.progress import Progress, TaskState
from planner.domain.templates import TaskTemplate, load_templates

RUNS_MOST, RUNS_LEAST, DRAWS = 300, 60, 120_000
"""A small plan is played often, a large one so that it takes about a second."""
_LOW, _MIDDLE, _HIGH = 0.1, 0.5, 0.9
"""The band holds eight runs in ten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BandPoint:
    """How many applications are done by a day: few, likely, many."""

    day: date
    low: int
    likely: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """The likely end, the end by which nine runs in ten are done, the chance to be in time."""

    likely: date
    late: date
    in_time: float
    by_application: tuple[tuple[ApplicationId, date], ...]
    """The likely day on which each is done."""
    band: tuple[BandPoint, ...]


def forecast(
    plan: Plan,
    progress: Mapping[str, Progress],
    calendar: WorkCalendar,
    on: date,
    *,
    counted: Collection[ApplicationId] | None = None,
    runs: int = 0,
) -> Forecast | None:
    """Play what is left many times; None when nothing is to be done. Always the same runs.

    ``counted`` are the applications that the band counts: all when it is None. ``runs`` of 0
    lets the size of the plan decide.

    What is done ended when it ended. What runs goes on from today with the rest of its days.
    Nothing else starts before its planned day, before today, or before what it waits for.
    """
    tasks = sorted(
        (task for task in plan.tasks if task.kind is not TaskKind.FOLLOW_UP),
        key=lambda task: (task.start, task.finish, task.id),
    )
    if not tasks:
        return None
    runs = runs or max(RUNS_LEAST, min(RUNS_MOST, DRAWS // len(tasks)))
    game = _Game(tasks, progress, calendar, on)
    # Not for secrets: the same seed must give the same figures everywhere.
    played = [game.play(random.Random(seed)) for seed in range(runs)]  # noqa: S311  # nosec B311
    whole = sorted(max(ends.values()) for ends in played)
    last_day = calendar.index(plan.deadline) if plan.deadline in calendar.days else None
    latest = (len(calendar.days) - 1) if last_day is None else last_day
    apps = list(played[0])
    ends = {app: sorted(run[app] for run in played) for app in apps}
    return Forecast(
        likely=game.day(_quantile(whole, _MIDDLE)),
        late=game.day(_quantile(whole, _HIGH)),
        in_time=sum(end <= latest for end in whole) / runs,
        by_application=tuple((app, game.day(_quantile(ends[app], _MIDDLE))) for app in apps),
        band=game.band(played, frozenset(apps if counted is None else counted)),
    )


class _Game:
    """One plan to be played: days are indexes of working days, past the deadline too."""

    def __init__(
        self,
        tasks: Sequence[ScheduledTask],
        progress: Mapping[str, Progress],
        calendar: WorkCalendar,
        on: date,
    ) -> None:
        self._tasks, self._progress, self._calendar = tasks, progress, calendar
        self._today = calendar.index(on)
        self._templates = {row.code: row for row in load_templates()}
        self._start = {task.id: calendar.index(task.start) for task in tasks}
        self._finish = {task.id: calendar.index(task.finish) for task in tasks}

    def play(self, chance: random.Random) -> dict[ApplicationId, int]:
        """Return the index of the last day of each application in one run."""
        end: dict[str, int] = {}
        last: dict[ApplicationId, int] = {}
        for task in self._tasks:
            end[task.id] = self._end(task, end, chance)
            last[task.application] = max(last.get(task.application, 0), end[task.id])
        return last

    def _end(self, task: ScheduledTask, end: Mapping[str, int], chance: random.Random) -> int:
        said = self._progress.get(task.id)
        if said is not None and said.finished is not None:
            return self._calendar.index(said.finished)
        days = self._days(task, chance)
        waited = max((end[one] + 1 for one in task.after if one in end), default=0)
        if said is not None and said.state in {TaskState.RUNNING, TaskState.BLOCKED}:
            left = max(1, round(days * (1 - said.share)))
            return max(self._today, waited) + left - 1
        return max(self._start[task.id], self._today, waited) + days - 1

    def _days(self, task: ScheduledTask, chance: random.Random) -> int:
        row: TaskTemplate | None = self._templates.get(task.code)
        planned = self._finish[task.id] - self._start[task.id] + 1
        if row is None or row.days_low == row.days_high:
            return max(1, planned)
        drawn = chance.triangular(row.days_low, row.days_high, row.days)
        # Rewired tasks and shared ones are planned longer than their template: keep the ratio.
        return max(1, round(drawn * planned / row.days))

    def day(self, index: int) -> date:
        """Return the working day of an index, counted on after the deadline."""
        days = self._calendar.days
        if index < len(days):
            return days[index]
        return self._calendar.add(days[-1], index - len(days) + 1)

    def band(
        self, played: Sequence[Mapping[ApplicationId, int]], counted: Collection[ApplicationId]
    ) -> tuple[BandPoint, ...]:
        """Return the band week by week from today to the last end of any run."""
        last = max(max(run.values()) for run in played)
        points = []
        for index in sorted({*range(self._today, last + 1, 5), last}):
            counts = sorted(
                sum(end <= index and app in counted for app, end in run.items()) for run in played
            )
            points.append(
                BandPoint(
                    day=self.day(index),
                    low=_quantile(counts, _LOW),
                    likely=_quantile(counts, _MIDDLE),
                    high=_quantile(counts, _HIGH),
                )
            )
        return tuple(points)


def _quantile(ordered: Sequence[int], share: float) -> int:
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
