"""Settings of one project: agency, window, people. Everything that alters a plan is here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from planner.domain.baseline import Baseline
from planner.domain.rules import Rule


class Role(StrEnum):
    """Who does the work; capacities are counted in tenths of a person."""

    DEVELOPER = "developer"
    DATA = "data"
    OWNER = "owner"
    INFRASTRUCTURE = "infrastructure"
    TRAINER = "trainer"
    LEGAL = "legal"


DEFAULT_PEOPLE: tuple[tuple[Role, int], ...] = (
    (Role.DEVELOPER, 60),
    (Role.DATA, 40),
    (Role.OWNER, 80),
    (Role.INFRASTRUCTURE, 40),
    (Role.TRAINER, 30),
    (Role.LEGAL, 30),
)
"""Tenths of a person per role: a starting point the officer replaces, not a fact."""


RESERVE_MOST = 50
"""Per cent of the window; more would be another deadline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """Points of benefit; editable, shown wherever a score is shown."""

    removed: int = 100
    """One system less to run."""
    saving_per_100_million: int = 20
    """Per Rp100 million of yearly cost saved; unknown costs count nothing."""
    unused: int = 40
    """Extra for stopping what nobody uses."""
    national: int = 30
    """Extra for moving to a designated national application."""
    integrated: int = 25
    """One system connected."""
    personal_data: int = -20
    """Moving personal data needs an impact assessment first."""
    other_host: int = -30
    """Going into another host than the one suggested for the group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """So many tenths of a person are away from ``first`` to ``last``: leave, part-time weeks."""

    role: Role
    tenths: int
    first: date
    last: date
    who: str = ""
    """Whose leave it is, or why: for people only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """One agency's project. Days off and leave are dates; the week has five or six days."""

    agency: str
    start: date
    deadline: date
    people: tuple[tuple[Role, int], ...] = DEFAULT_PEOPLE
    six_day_week: bool = False
    days_off: tuple[date, ...] = ()
    days_on: tuple[date, ...] = ()
    one_migration_per_host: bool = True
    reserve: int = 15
    """Per cent of the working days, at the end, that no task is planned on: they take up delays."""
    weights: Weights = field(default_factory=Weights)
    leave: tuple[Leave, ...] = ()
    rules: tuple[Rule, ...] = ()
    moratorium: Baseline | None = None
    """The applications there were when the moratorium began."""
    fictional: bool = False
    """True for the sample agency; every screen and document says so."""

    def __post_init__(self) -> None:
        if self.deadline <= self.start:
            raise ValueError("the deadline must lie after the start")
        if any(tenths < 0 for _, tenths in self.people):
            raise ValueError("capacities must not be negative")
        if not 0 <= self.reserve <= RESERVE_MOST:
            raise ValueError("the reserve must leave days to work on")
