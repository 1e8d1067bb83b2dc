"""Officers' words on many pairs at once, on national applications, and what they teach.

Each is one step of the history, named for people; every verdict is stamped with name and time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from graph.findings import Findings, Signal
from graph.job import JobContext
from graph.model import ApplicationId
from planner.domain.change import Change
from planner.domain.decision import (
    Decision,
    Disposition,
    LearnedWeights,
    Learning,
    PairVerdict,
    RivalVerdict,
    Verdict,
)
from planner.domain.step_names import StepKind, StepName, step_name
from planner.workspace.document import Document, answers_of
from planner.workspace.naming import find_national

Pair = tuple[str, str]


def judge_pairs(
    document: Document, pairs: Iterable[Pair], verdict: Verdict | None, title: StepName
) -> tuple[PairVerdict, ...]:
    """Store one verdict on many pairs (ids) as one step; None takes their verdicts back."""
    known = {(v.a, v.b): v for v in document.snapshot().verdicts}
    now, changes, given = datetime.now().astimezone(), [], []
    for a, b in dict.fromkeys((min(pair), max(pair)) for pair in pairs):
        key = ApplicationId(a), ApplicationId(b)
        before = known.get(key)
        if verdict is None:
            if before is not None:
                changes.append(Change.between(before, None))
        elif before is None or before.verdict is not verdict:
            given.append(PairVerdict(a=key[0], b=key[1], verdict=verdict, by=document.who, at=now))
            changes.append(Change.between(before, given[-1]))
    if changes:
        document.apply(title, changes)
    return tuple(given)


def judge_rivals(
    document: Document, applications: Iterable[str], national: str, verdict: Verdict
) -> tuple[RivalVerdict, ...]:
    """Say whether applications rival a national one, as one step.

    Who says *same* also decides: the application is replaced by the national one. A refusal is
    remembered, and the national application is not proposed again.
    """
    name, snapshot, now = find_national(national), document.snapshot(), datetime.now().astimezone()
    known = {(r.application, r.national): r for r in snapshot.rivals}
    changes, given = [], []
    for app in map(ApplicationId, applications):
        before = known.get((app, name))
        given.append(
            RivalVerdict(application=app, national=name, verdict=verdict, by=document.who, at=now)
        )
        changes.append(Change.between(before, given[-1]))
        if verdict is Verdict.SAME:
            wanted = Decision(application=app, disposition=Disposition.REPLACE, into=name)
            changes.append(Change.between(snapshot.decisions.get(app), wanted))
    apps = snapshot.portfolio.applications
    names = [apps[said.application].name for said in given]
    document.apply(_rival_name(names, name, verdict), changes)
    return tuple(given)


def _rival_name(names: list[str], national: str, verdict: Verdict) -> StepName:
    if len(names) == 1:
        return step_name(StepKind(f"rival-{verdict}"), name=names[0], national=national)
    return step_name(StepKind(f"rivals-{verdict}"), count=len(names), national=national)


def learn_from_answers(document: Document, ctx: JobContext | None = None) -> Learning:
    """See what the answers teach, measured on the engine's own weights; nothing is written."""
    from graph.learning import learn  # noqa: PLC0415 - loads numpy
    from graph.overlap import find_overlaps  # noqa: PLC0415 - loads scipy

    now = document.snapshot()
    answers = answers_of(now.verdicts)
    if not answers:
        return Learning(answers=len(now.verdicts))
    plain = (
        document.findings(ctx)
        if now.learned is None
        else find_overlaps(now.portfolio, verdicts=answers, ctx=ctx)
    )
    lesson = learn(plain, answers)
    asked, met = _met(plain, answers)
    offer = None
    if lesson is not None:
        offer = LearnedWeights(
            answers=lesson.answers,
            weights=tuple((signal.value, weight) for signal, weight in lesson.weights.items()),
            shift=lesson.shift,
            precision_before=lesson.precision_before,
            precision_after=lesson.precision_after,
            loss_before=lesson.loss_before,
            loss_after=lesson.loss_after,
        )
    return Learning(answers=len(now.verdicts), asked=asked, met=met, offer=offer)


def _met(
    findings: Findings, answers: Sequence[tuple[ApplicationId, ApplicationId, bool]]
) -> tuple[int, int]:
    """Count answered pairs with an edge, and those whose own estimate agrees with the answer."""
    edges = {(edge.a, edge.b): edge for edge in findings.overlaps}
    asked = met = 0
    for a, b, same in answers:
        edge = edges.get((a, b))
        if edge is not None:
            parts = (p.contribution for p in edge.evidence if p.signal is not Signal.VERDICT)
            asked += 1
            met += (edge.prior + sum(parts) >= 0) == same
    return asked, met


def use_learning(document: Document, learned: LearnedWeights | None) -> None:
    """Put learned weights in force, or take them back with None; one step."""
    before = document.snapshot().learned
    if before == learned:
        return
    title = (
        step_name(StepKind.LEARN, count=learned.answers)
        if learned is not None
        else step_name(StepKind.UNLEARN)
    )
    document.apply(title, [Change.between(before, learned)])
