"""Days on a line: one axis shared by the Gantt and the load chart under it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

DAY = timedelta(days=1)
_CEREMONIAL = re.compile(
    r"\(.*?\)|Cuti bersama|Hari kedua dari|Hari Raya|Hari Suci|Hari Besar|Tahun Baru(?= Imlek)",
    re.IGNORECASE,
)
"""Words of a holiday's official name that its short name does without."""


def holiday_name(names: Iterable[str]) -> str:
    """Return the short name that most days of a run bear.

    Examples
    --------
    >>> holiday_name(["Hari Suci Nyepi", "Hari Raya Idul Fitri", "Cuti Bersama Idul Fitri"])
    'Idul Fitri'
    """
    return Counter(_CEREMONIAL.sub("", name).strip() for name in names).most_common(1)[0][0]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeAxis:
    """Calendar days from ``first`` to ``last``, both shown.

    ``x`` counts from the left edge of the plot; ``shift`` is how far it is scrolled.
    """

    first: date
    last: date
    day_width: float = 8.0
    shift: float = 0.0
    deadline: date | None = None
    today: date | None = None
    reserve: date | None = None
    """First day of the reserve before the deadline, on which nothing is planned."""
    days_off: dict[date, str] = field(default_factory=dict)
    """Why nobody works on a day; ordinary weekends have an empty text."""

    @property
    def day_count(self) -> int:
        """Number of calendar days shown."""
        return (self.last - self.first).days + 1

    @property
    def width(self) -> float:
        """Width of all days."""
        return self.day_count * self.day_width

    def x(self, day: date) -> float:
        """Return the left edge of a day."""
        return (day - self.first).days * self.day_width - self.shift

    def right(self, day: date) -> float:
        """Return the right edge of a day."""
        return self.x(day) + self.day_width

    def day_at(self, x: float) -> date:
        """Return the day under a place of the plot."""
        return self.first + DAY * int((x + self.shift) // self.day_width)

    def fitted(self, room: float, *, narrowest: float = 4.0) -> TimeAxis:
        """Return the axis that shows all days in the given room, or scrolls when it cannot."""
        return replace(self, day_width=max(room / self.day_count, narrowest), shift=0.0)

    def scrolled(self, shift: float) -> TimeAxis:
        """Return the axis scrolled by pixels."""
        return replace(self, shift=shift)

    def widened(self, factor: float, at: float, room: float) -> TimeAxis:
        """Return the axis zoomed so that the day at ``at`` stays there."""
        narrowest = min(room / self.day_count, 12.0)
        width = min(max(self.day_width * factor, narrowest), 60.0)
        shift = (at + self.shift) * width / self.day_width - at
        most = max(self.day_count * width - room, 0.0)
        return replace(self, day_width=width, shift=min(max(shift, 0.0), most))

    def weeks(self) -> Iterator[date]:
        """Yield the Mondays shown."""
        monday = self.first - DAY * self.first.weekday()
        while monday <= self.last:
            if monday >= self.first:
                yield monday
            monday += 7 * DAY

    def months(self) -> Iterator[date]:
        """Yield the first shown day of each month."""
        day = self.first
        while day <= self.last:
            yield day
            day = (day.replace(day=1) + 32 * DAY).replace(day=1)

    def holiday_runs(self) -> Iterator[tuple[date, date, str]]:
        """Yield runs of named days off under the name most of their days bear.

        Weekends between them belong to the run.
        """
        run: list[date] = []
        for day in (self.first + DAY * n for n in range(self.day_count)):
            if self.days_off.get(day):
                run.append(day)
            elif day not in self.days_off and run:
                yield run[0], run[-1], holiday_name(self.days_off[day] for day in run)
                run = []
        if run:
            yield run[0], run[-1], holiday_name(self.days_off[day] for day in run)
