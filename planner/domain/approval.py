"""Reviewed, approved: said of a decision or of the plan exactly as it was then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from planner.domain.decision import Decision
from planner.domain.plan import Plan


class ApprovalState(StrEnum):
    """How far a decision or plan has come; everything begins as a draft."""

    DRAFT = "draft"
    REVIEWED = "reviewed"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Who said so and when, with a copy of what was in front of them: the frozen baseline.

    Nothing ends an approval but the difference between that copy and what stands now: an edit
    reopens it visibly, and undoing the edit closes it again.
    """

    state: ApprovalState
    by: str
    on: date
    decision: Decision | None = None
    plan: Plan | None = None
    note: str = ""
    at: datetime | None = None
    """The moment, where it was said in the window; a day that was stated has none."""

    def __post_init__(self) -> None:
        if (self.decision is None) == (self.plan is None):
            raise ValueError("an approval is of one decision or of the plan")
        if self.state is ApprovalState.DRAFT:
            raise ValueError("a draft needs nobody's word")

    @property
    def key(self) -> str:
        """Return what is approved: ``plan``, or ``decision`` and its application."""
        return "plan" if self.decision is None else decision_key(self.decision.application)


def decision_key(application: str) -> str:
    """Return the key of the approval of this application's decision."""
    return f"decision:{application}"
