"""What a Gantt shows: rows of dated bars. Frozen data, free of painting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.domain.decision import Disposition


@dataclass(frozen=True, slots=True, kw_only=True)
class GanttBar:
    """One task; ``start`` and ``finish`` are days it occupies."""

    key: str
    text: str
    start: date
    finish: date
    disposition: Disposition
    critical: bool = False
    done: float = 0.0
    pinned: bool = False
    broken: bool = False
    """Where it is pinned it breaks a rule of the plan: marked, not refused."""
    waits: bool = False
    """Only time passes: drawn hollow, as nobody works on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GanttRow:
    """One application, unit or role with its bars."""

    key: str
    title: str
    note: str
    bars: tuple[GanttBar, ...]
    disposition: Disposition | None = None
    slack: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadWeek:
    """One week of a role, in tenths of a person times days."""

    monday: date
    work: int
    capacity: int

    @property
    def full(self) -> bool:
        """Whether not one tenth is left."""
        return self.capacity > 0 and self.work >= self.capacity


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadRow:
    """One role over all weeks."""

    title: str
    note: str
    weeks: tuple[LoadWeek, ...]

    @property
    def share(self) -> float:
        """Work as a share of the capacity."""
        capacity = sum(week.capacity for week in self.weeks)
        return sum(week.work for week in self.weeks) / capacity if capacity else 0.0


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths of the label column and of the slack column; Gantt and load chart share them."""

    label: float = 208.0
    slack: float = 68.0
