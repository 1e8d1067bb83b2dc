"""Everything a document holds at one revision, frozen; what pages, engine and exports read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from graph.model import ApplicationId
from graph.portfolio import Portfolio
from planner.domain.approval import Approval
from planner.domain.change import MappingProfile
from planner.domain.decision import Decision, PairVerdict
from planner.domain.plan import Plan
from planner.domain.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A document at ``revision``, the number of the last step that holds (0: empty)."""

    revision: int
    portfolio: Portfolio = field(default_factory=Portfolio)
    decisions: Mapping[ApplicationId, Decision] = field(default_factory=dict)
    verdicts: tuple[PairVerdict, ...] = ()
    project: Project | None = None
    plan: Plan | None = None
    mappings: Mapping[str, MappingProfile] = field(default_factory=dict)
    approvals: Mapping[str, Approval] = field(default_factory=dict)
    """By what they are of: ``plan``, or ``decision:`` and the application."""
