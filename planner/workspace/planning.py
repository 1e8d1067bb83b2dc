"""Decide, judge and plan: each of them one step of the history."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from graph.job import JobContext
from graph.model import ApplicationId
from planner.domain.change import Change
from planner.domain.decision import DecidedBy, Decision, Disposition, PairVerdict, Verdict
from planner.domain.inputs import PlanInputs, Progress, SearchLimits
from planner.domain.plan import Plan, PlanStatus
from planner.domain.project import Project
from planner.domain.snapshot import Snapshot
from planner.domain.step_names import StepKind, StepName, step_name
from planner.workspace.document import Document
from planner.workspace.errors import MergedIntoItselfError
from planner.workspace.naming import find_in, find_national
from planner.workspace.project import PlanRequest, project_for
from planner.workspace.rules import broken_rules

__all__ = ["DecisionOutcome", "PlanRequest", "decide", "judge", "keep_plan", "plan", "prove"]


@dataclass(frozen=True, slots=True)
class DecisionOutcome:
    """A decision as stored, the one it replaces, and what it breaks in words.

    A decision of an officer stands even when it breaks a rule: the conflict is shown here and
    on the board, and the engine plans around it.
    """

    before: Decision | None
    after: Decision
    broken_rules: tuple[str, ...]


def decide(
    document: Document,
    application: str,
    disposition: Disposition,
    into: str = "",
    reason: str = "",
) -> DecisionOutcome:
    """Store an officer's decision on one application, named by its id or name.

    Raises
    ------
    UnknownApplicationError, AmbiguousApplicationError
        When the application, or the one it shall be merged into, is not in the inventory, or
        several are meant.
    UnknownNationalError
        When it shall be replaced by, or connected to, what no national list knows.
    MergedIntoItselfError
        When it shall be merged into itself.
    """
    now = document.snapshot()
    app = find_in(document, application)
    target = _target(document, disposition, into)
    if target == app.id:
        raise MergedIntoItselfError(name=app.name)
    decision = Decision(
        application=app.id,
        disposition=disposition,
        into=target,
        reason=reason,
        decided_by=DecidedBy.OFFICER,
    )
    before = now.decisions.get(app.id)
    broken = broken_rules(document, decision)
    document.apply(_title(now, decision), [Change.between(before, decision)], reason)
    return DecisionOutcome(before, decision, broken)


def judge(
    document: Document,
    a: str,
    b: str,
    verdict: Verdict,
    reason: str = "",
) -> PairVerdict:
    """Store an officer's word on one pair."""
    now = document.snapshot()
    pair = [find_in(document, name) for name in (a, b)]
    first, second = sorted(pair, key=lambda app: app.id)
    after = PairVerdict(
        a=first.id,
        b=second.id,
        verdict=verdict,
        reason=reason,
        by=document.who,
        at=datetime.now().astimezone(),
    )
    before = next((v for v in now.verdicts if (v.a, v.b) == (after.a, after.b)), None)
    title = step_name(StepKind(verdict.value), a=first.name, b=second.name)
    document.apply(title, [Change.between(before, after)], reason)
    return after


def plan(
    document: Document,
    request: PlanRequest | None = None,
    ctx: JobContext | None = None,
    watch: Callable[[Progress], None] | None = None,
) -> Plan:
    """Find the best plan in the time given and store it with its decisions as one step.

    What an officer decided is never overwritten. A document without project settings gets
    them in the same step.
    """
    from planner.optimise.engine import make_plan  # noqa: PLC0415 - loads the solvers

    request = request or PlanRequest()
    now = document.snapshot()
    project = project_for(document, request)
    inputs = PlanInputs(
        portfolio=now.portfolio,
        findings=document.findings(ctx),
        project=project,
        decisions=now.decisions,
    )
    limits = SearchLimits(seconds=request.seconds, rounds=request.rounds, seed=request.seed)
    made = make_plan(inputs, limits, ctx, watch)
    prove(made, inputs)
    return _store(document, made, now.project, project)


def keep_plan(document: Document, made: Plan) -> Plan:
    """Store a plan that was tried out before, with its decisions, as one step."""
    now = document.snapshot()
    return _store(document, made, now.project, now.project)


def _store(document: Document, made: Plan, asked: Project | None, project: Project | None) -> Plan:
    """Write a plan that was proven; settings that the request altered come along."""
    what = step_name(StepKind.PLAN, before=made.before, after=made.after)
    # The search may have taken minutes: what was decided or set meanwhile stands.
    latest = document.snapshot()
    changes = [Change.between(latest.plan, made), *_decided(latest, made)]
    if asked == latest.project != project and project is not None:
        changes.append(Change.between(latest.project, project))
    document.apply(what, changes)
    return made


def prove(made: Plan, inputs: PlanInputs) -> None:
    """Stop before an unproven plan is stored: a fault of ours, not of the person."""
    from planner.optimise.verify import verify  # noqa: PLC0415

    if made.status is PlanStatus.INFEASIBLE:
        return
    if violations := verify(made, inputs):
        raise RuntimeError(f"the plan breaks its own rules: {violations[:3]}")


def _decided(now: Snapshot, made: Plan) -> Iterator[Change]:
    """Yield the engine's decisions that differ; an infeasible plan leaves them alone."""
    if made.status is PlanStatus.INFEASIBLE:
        return
    apps = now.portfolio.applications
    wanted = {
        decision.application: decision
        for decision in made.decisions
        if decision.application in apps
        and (decision.disposition is not Disposition.MERGE or decision.into in apps)
    }
    for identity in (*wanted, *(known for known in now.decisions if known not in wanted)):
        before = now.decisions.get(identity)
        if before is not None and before.decided_by is DecidedBy.OFFICER:
            continue
        after = wanted.get(identity)
        if after is not None and after.decided_by is DecidedBy.OFFICER:
            continue
        if before != after:
            yield Change.between(before, after)


def _target(document: Document, disposition: Disposition, into: str) -> str:
    match disposition:
        case Disposition.MERGE:
            return find_in(document, into).id
        case Disposition.REPLACE | Disposition.INTEROPERATE if into.strip():
            return find_national(into)
        case _:
            return ""


def _title(now: Snapshot, decision: Decision) -> StepName:
    apps = now.portfolio.applications
    said = {"disposition": decision.disposition.value, "name": apps[decision.application].name}
    if not decision.into:
        return step_name(StepKind.DECIDE, **said)
    host = apps.get(ApplicationId(decision.into))
    into = host.name if host is not None else decision.into
    return step_name(StepKind.DECIDE_INTO, **said, into=into)
