"""The planning problem, free of solver and files: systems, their options, what binds them.

A *system* is one or more rows of the inventory under the counting rule; its head stands for
it. Systems are named by their place in ``PlanProblem.systems``, days by their place in
``calendar.days``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from graph.model import ApplicationId, ServiceId, UnitId
from planner.domain.calendar import WorkCalendar
from planner.domain.decision import Disposition
from planner.domain.plan import Shortage
from planner.domain.project import Role
from planner.domain.templates import TaskTemplate

NO_HOST = -1


class Term(StrEnum):
    """The terms a benefit is the sum of; each has its weight in ``Weights``."""

    REMOVED = "removed"
    SAVING = "saving"
    UNUSED = "unused"
    NATIONAL = "national"
    INTEGRATED = "integrated"
    PERSONAL_DATA = "personal_data"
    OTHER_HOST = "other_host"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One way to treat one system: what it brings and the tasks it asks for, in order."""

    disposition: Disposition
    into: str = ""
    host: int = NO_HOST
    terms: tuple[tuple[Term, int], ...] = ()
    tasks: tuple[TaskTemplate, ...] = ()

    @property
    def benefit(self) -> int:
        """Points of this option; keeping brings nothing."""
        return sum(points for _, points in self.terms)

    @property
    def removes(self) -> bool:
        """Whether the system stops running."""
        return self.disposition.removes


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """One system and its options; the first one is always to keep it."""

    application: ApplicationId
    options: tuple[Option, ...]
    name: str = ""
    unit: UnitId | None = None
    locked: bool = False
    demanded: bool = False
    """The officer decided: keeping it would give up his demand."""
    first: int = 0
    """No task before this day."""
    last: int | None = None
    """No task after this day."""
    pins: tuple[tuple[str, int], ...] = ()
    """Code of a task and the day it starts on."""
    frozen: tuple[int, ...] = ()
    """Days without redirect and shut-down."""
    kept: bool = False
    """The officer decided to keep it."""
    study: tuple[tuple[str, int], ...] = ()
    """National applications it resembles too little to be replaced, with per cent."""

    def __post_init__(self) -> None:
        if not self.options or self.options[0].disposition is not Disposition.KEEP:
            raise ValueError(f"{self.application}: the first option must be to keep")
        if self.locked and any(option.removes for option in self.options):
            raise ValueError(f"{self.application}: a locked system cannot be removed")


@dataclass(frozen=True, slots=True)
class Link:
    """A flow of data: the consumer is re-wired before its provider redirects."""

    provider: int
    consumer: int


@dataclass(frozen=True, kw_only=True)
class PlanProblem:
    """Everything the engine may know; checked when made."""

    calendar: WorkCalendar
    systems: tuple[System, ...]
    services: tuple[tuple[ServiceId, tuple[int, ...]], ...]
    """Each service with the systems that carry it today."""
    links: tuple[Link, ...]
    capacity: tuple[tuple[Role, tuple[int, ...]], ...]
    """Tenths of a person per role and working day."""
    rewiring: TaskTemplate
    together: tuple[tuple[int, int], ...] = ()
    """Pairs of which both are removed, or neither."""
    apart: tuple[tuple[int, int], ...] = ()
    """Pairs that never go into the same host."""
    quotas: tuple[tuple[tuple[int, ...], int], ...] = ()
    """Systems of which at most so many are removed."""
    one_migration_per_host: bool = True
    reserve: int = 0
    """Working days at the end on which no task may lie: they take up delays."""
    refused: tuple[Shortage, ...] = ()
    """Officers' demands that break a hard rule by themselves: left out, in words."""

    def __post_init__(self) -> None:
        known = range(len(self.systems))
        for place, system in enumerate(self.systems):
            for option in system.options:
                merges = option.disposition is Disposition.MERGE
                if merges != (option.host in known) or option.host == place:
                    raise ValueError(f"{system.application}: {option.into} cannot take it over")
        for link in self.links:
            if link.provider == link.consumer or {link.provider, link.consumer} - set(known):
                raise ValueError(f"{link} does not join two systems")
        if not 0 <= self.reserve <= self.horizon:
            raise ValueError("the reserve is a part of the window")
        if any(len(days) != self.horizon or min(days, default=0) < 0 for _, days in self.capacity):
            raise ValueError("each role needs a capacity for every working day")

    @property
    def horizon(self) -> int:
        """Number of working days."""
        return len(self.calendar.days)

    @property
    def end(self) -> int:
        """Number of working days that tasks are planned on: all but the reserve."""
        return self.horizon - self.reserve

    @cached_property
    def place(self) -> dict[ApplicationId, int]:
        """Where each system stands."""
        return {system.application: n for n, system in enumerate(self.systems)}

    @cached_property
    def partners(self) -> tuple[tuple[int, ...], ...]:
        """Who shares the fate of each system."""
        return self._of_pairs(self.together)

    @cached_property
    def rivals(self) -> tuple[tuple[int, ...], ...]:
        """Who may not share the host of each system."""
        return self._of_pairs(self.apart)

    @cached_property
    def quotas_of(self) -> tuple[tuple[int, ...], ...]:
        """Places in ``quotas`` that count each system."""
        of: list[list[int]] = [[] for _ in self.systems]
        for quota, (members, _) in enumerate(self.quotas):
            for system in dict.fromkeys(members):
                of[system].append(quota)
        return tuple(map(tuple, of))

    def _of_pairs(self, pairs: tuple[tuple[int, int], ...]) -> tuple[tuple[int, ...], ...]:
        of: list[dict[int, None]] = [{} for _ in self.systems]
        for a, b in pairs:
            of[a][b] = of[b][a] = None
        return tuple(map(tuple, of))

    @cached_property
    def consumers(self) -> tuple[tuple[int, ...], ...]:
        """Who reads from each system."""
        of: list[list[int]] = [[] for _ in self.systems]
        for link in self.links:
            of[link.provider].append(link.consumer)
        return tuple(tuple(sorted(set(them))) for them in of)

    @cached_property
    def providers(self) -> tuple[tuple[int, ...], ...]:
        """Whom each system reads from."""
        of: list[list[int]] = [[] for _ in self.systems]
        for link in self.links:
            of[link.consumer].append(link.provider)
        return tuple(tuple(sorted(set(them))) for them in of)

    @cached_property
    def services_of(self) -> tuple[tuple[int, ...], ...]:
        """Places in ``services`` of what each system carries."""
        of: list[list[int]] = [[] for _ in self.systems]
        for service, (_, carriers) in enumerate(self.services):
            for system in carriers:
                of[system].append(service)
        return tuple(map(tuple, of))
