"""Review and approve decisions and the plan; see what an edit has reopened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from graph.errors import UserError
from graph.language import QT_TRANSLATE_NOOP, translate
from graph.model import ApplicationId
from planner.domain.approval import Approval, ApprovalState, decision_key
from planner.domain.change import Change, Step
from planner.domain.decision import DecidedBy, Decision, Disposition
from planner.domain.snapshot import Snapshot
from planner.domain.step_names import StepKind, step_name
from planner.workspace.document import Document
from planner.workspace.naming import find_in


class NothingToApproveError(UserError):
    """There is no plan, or no decision on this application, that one could approve."""

    code = "WSP-APPROVE"
    message = QT_TRANSLATE_NOOP("errors", "Belum ada yang dapat disetujui untuk {name}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Putuskan atau rencanakan dahulu.")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a decision or the plan stands; ``reopened``: it was edited after that word."""

    state: ApprovalState
    reopened: bool = False
    last: Approval | None = None


def standing(now: Snapshot, application: str = "") -> Standing:
    """Return where the plan, or the decision on one application (by id), stands."""
    approval = now.approvals.get(decision_key(application) if application else "plan")
    if approval is None:
        return Standing(ApprovalState.DRAFT)
    decision = now.decisions.get(ApplicationId(application)) if application else None
    holds = approval.decision == decision if application else approval.plan == now.plan
    if holds:
        return Standing(approval.state, last=approval)
    return Standing(ApprovalState.DRAFT, reopened=True, last=approval)


def mark_decisions(
    document: Document,
    applications: Iterable[str],
    state: ApprovalState,
    *,
    on: date | None = None,
    note: str = "",
) -> Step:
    """Mark the decisions on these applications (ids or names) as one step; DRAFT takes it back.

    Approving what the engine proposed makes it the officer's own decision in the same step, so
    that no later plan changes what was approved.

    Raises
    ------
    NothingToApproveError
        When one of them has no decision.
    """
    now = document.snapshot()
    changes: list[Change] = []
    marked = 0
    for said in applications:
        app = find_in(document, said)
        decision = now.decisions.get(app.id)
        before = now.approvals.get(decision_key(app.id))
        if decision is None:
            raise NothingToApproveError(name=app.name)
        after = None
        if state is not ApprovalState.DRAFT:
            day, at = _moment(on)
            stands = _adopted(decision, state)
            if stands != decision:
                changes.append(Change.between(decision, stands))
            after = Approval(
                state=state, by=document.who, on=day, decision=stands, note=note, at=at
            )
        if before is not None or after is not None:
            changes.append(Change.between(before, after))
            marked += 1
    what = step_name(StepKind(f"decisions-{state.value}"), count=marked)
    return document.apply(what, changes, note)


def _moment(on: date | None) -> tuple[date, datetime | None]:
    """Return the day, and the moment unless somebody stated the day."""
    now = datetime.now().astimezone().replace(microsecond=0)
    return (on, None) if on is not None else (now.date(), now)


def _adopted(decision: Decision, state: ApprovalState) -> Decision:
    """Return the decision as its approver answers for it."""
    if state is not ApprovalState.APPROVED or decision.disposition is Disposition.UNDECIDED:
        return decision
    return replace(decision, decided_by=DecidedBy.OFFICER)


def mark_plan(
    document: Document, state: ApprovalState, *, on: date | None = None, note: str = ""
) -> Step:
    """Mark the whole plan as it stands; its copy is the baseline that tracking compares with."""
    now = document.snapshot()
    before = now.approvals.get("plan")
    if now.plan is None:
        raise NothingToApproveError(name=translate("workspace", "rencana"))
    after = None
    if state is not ApprovalState.DRAFT:
        day, at = _moment(on)
        after = Approval(state=state, by=document.who, on=day, plan=now.plan, note=note, at=at)
    changes = [Change.between(before, after)] if before or after else []
    return document.apply(step_name(StepKind(f"plan-{state.value}")), changes, note)
