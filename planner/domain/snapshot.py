"""Everything a document holds at one revision, frozen; what pages, engine and exports read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from graph.model import ApplicationId, ServiceId
from graph.portfolio import Portfolio
from planner.domain.approval import Approval
from planner.domain.change import MappingProfile
from planner.domain.decision import Decision, LearnedWeights, PairVerdict, RivalVerdict
from planner.domain.exemption import Exemption
from planner.domain.listing import Listing
from planner.domain.national_note import NationalNote
from planner.domain.plan import Plan
from planner.domain.progress import Progress
from planner.domain.project import Project
from planner.domain.scenario import Scenario


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A document at ``revision``, the number of the last step that holds (0: empty)."""

    revision: int
    portfolio: Portfolio = field(default_factory=Portfolio)
    decisions: Mapping[ApplicationId, Decision] = field(default_factory=dict)
    verdicts: tuple[PairVerdict, ...] = ()
    rivals: tuple[RivalVerdict, ...] = ()
    """Officers' words on local applications beside national ones."""
    learned: LearnedWeights | None = None
    """Weights of the signals that answers taught, while they are in force."""
    project: Project | None = None
    plan: Plan | None = None
    mappings: Mapping[str, MappingProfile] = field(default_factory=dict)
    approvals: Mapping[str, Approval] = field(default_factory=dict)
    """By what they are of: ``plan``, or ``decision:`` and the application."""
    progress: Mapping[str, Progress] = field(default_factory=dict)
    """By the id of the task."""
    listings: Mapping[ServiceId, Listing] = field(default_factory=dict)
    exemptions: Mapping[str, Exemption] = field(default_factory=dict)
    national: Mapping[str, NationalNote] = field(default_factory=dict)
    """By the name of the national application."""
    scenarios: Mapping[str, Scenario] = field(default_factory=dict)
    """By name, in the order in which they were made."""
