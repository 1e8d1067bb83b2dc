"""An approval is of what stood there; an edit reopens it, its undo closes it again."""

from __future__ import annotations

from datetime import date

import pytest

from planner.domain.approval import ApprovalState
from planner.domain.decision import Disposition
from planner.workspace import planning
from planner.workspace.approving import (
    NothingToApproveError,
    mark_decisions,
    mark_plan,
    standing,
)
from planner.workspace.planning import PlanRequest

DAY = date(2027, 2, 10)
ROUNDS = PlanRequest(
    start=date(2027, 2, 8), deadline=date(2027, 5, 12), seconds=None, rounds=2, seed=1
)


def state(document, application=""):
    found = standing(document.snapshot(), application)
    return found.state, found.reopened


def test_that_a_decision_begins_as_a_draft(document):
    planning.decide(document, "A1", Disposition.KEEP)
    assert state(document, "A1") == (ApprovalState.DRAFT, False)


def test_that_an_approval_carries_name_and_day_and_is_one_step(document):
    planning.decide(document, "A1", Disposition.KEEP)
    planning.decide(document, "A2", Disposition.KEEP)
    step = mark_decisions(document, ["A1", "presensi asn online"], ApprovalState.APPROVED, on=DAY)
    assert (step.size, step.what) == (2, "Disetujui: 2 keputusan")
    approval = standing(document.snapshot(), "A2").last
    assert (approval.by, approval.on) == ("Sari", DAY)


def test_that_an_edit_after_approval_reopens_it_and_its_undo_closes_it(document):
    planning.decide(document, "A1", Disposition.KEEP)
    mark_decisions(document, ["A1"], ApprovalState.APPROVED)
    planning.decide(document, "A1", Disposition.RETIRE)
    assert state(document, "A1") == (ApprovalState.DRAFT, True)
    document.undo()
    assert state(document, "A1") == (ApprovalState.APPROVED, False)


def test_that_a_new_plan_reopens_the_approved_one_but_keeps_it_as_baseline(document):
    approved = planning.plan(document, ROUNDS)
    mark_plan(document, ApprovalState.REVIEWED)
    assert state(document) == (ApprovalState.REVIEWED, False)
    mark_plan(document, ApprovalState.APPROVED, on=DAY, note="rapat 10 Februari")
    planning.decide(document, "A1", Disposition.MERGE, "A3")
    planning.plan(document, ROUNDS)
    assert state(document) == (ApprovalState.DRAFT, True)
    assert standing(document.snapshot()).last.plan == approved


def test_that_an_approval_can_be_taken_back(document):
    planning.decide(document, "A1", Disposition.KEEP)
    mark_decisions(document, ["A1"], ApprovalState.APPROVED)
    mark_decisions(document, ["A1"], ApprovalState.DRAFT)
    assert state(document, "A1") == (ApprovalState.DRAFT, False)


def test_that_nothing_can_be_approved_before_it_is_decided(document):
    with pytest.raises(NothingToApproveError, match="E-Presensi"):
        mark_decisions(document, ["A1"], ApprovalState.APPROVED)
    with pytest.raises(NothingToApproveError):
        mark_plan(document, ApprovalState.APPROVED)
