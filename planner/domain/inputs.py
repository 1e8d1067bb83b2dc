"""What planning reads, how long it may search and what it tells while it searches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from graph.findings import Findings
from graph.model import ApplicationId
from graph.portfolio import Portfolio
from planner.domain.decision import Decision
from planner.domain.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanInputs:
    """One revision of everything that alters a plan."""

    portfolio: Portfolio
    findings: Findings
    project: Project
    decisions: Mapping[ApplicationId, Decision] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchLimits:
    """When the search ends. ``rounds`` is reproducible bit for bit, ``seconds`` is not."""

    seconds: float | None = 10.0
    rounds: int | None = None
    seed: int = 1

    def __post_init__(self) -> None:
        if self.seconds is None and self.rounds is None:
            raise ValueError("a search needs an end: seconds or rounds")


@dataclass(frozen=True, slots=True)
class Progress:
    """The best plan so far and the ceiling, so many seconds after the search began."""

    seconds: float
    benefit: int
    bound: int
