"""Verbs about overlaps: answers to pairs and groups, groups made by hand, what answers teach."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations, product
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from graph.model import ApplicationId
from planner.domain.decision import LearnedWeights, Learning, Verdict
from planner.domain.step_names import StepKind, StepName, step_name
from ui.errands.overlaps import Ranked
from ui.jobs import Job
from ui.models.questions import Question, Row
from ui.models.review import PairKind, ReviewPair
from ui.session import UiSession
from ui.views.impact import Impact, impact_of

if TYPE_CHECKING:
    from planner.workspace.document import Document

# The document's room costs a second of imports: its thread imports it, after the first paint.
# ruff: noqa: PLC0415

Pairs = Sequence[tuple[str, str]]


def answer(session: UiSession, row: Row, verdict: Verdict) -> Job:
    """Store the answer to a question, or one answer to all questions of a bundle, as one step."""
    if isinstance(row, Question):
        if row.lead.kind is PairKind.NATIONAL:
            return _judge_rivals(session, (row.lead.a,), row.lead.b, verdict)
        return session.judge(row.lead.a, ApplicationId(row.lead.b), verdict)
    if row.kind is PairKind.NATIONAL:
        return _judge_rivals(session, [q.lead.a for q in row.questions], row.topic, verdict)
    pairs = [question.key for question in row.questions]
    if verdict is not Verdict.SAME:  # what “same” implies, “different” has to say of each pair
        pairs += [pair.key for question in row.questions for pair in question.folded]
    name = step_name(StepKind(f"group-{verdict}"), topic=row.topic, count=len(pairs))
    return _judge(session, pairs, verdict, name)


def refuse_rival(session: UiSession, application: ApplicationId, national: str) -> Job:
    """Say of one application that it does not rival a national one."""
    return _judge_rivals(session, (application,), national, Verdict.DIFFERENT)


def leave_group(session: UiSession, application: ApplicationId, group: int) -> Job:
    """Take one application out of its group, and remember it."""
    of = session.findings.groups[group]
    pairs = [(application, other) for other in of.members if other != application]
    app = session.snapshot.portfolio.applications[application]
    name = step_name(StepKind.LEAVE_GROUP, name=app.name, topic=of.topic)
    return _judge(session, pairs, Verdict.DIFFERENT, name)


def split(session: UiSession, chosen: Iterable[ApplicationId]) -> Job | None:
    """Part the chosen applications from the other members of their groups, and remember it."""
    apart = set(chosen)
    pairs = [
        pair
        for group in session.findings.groups
        for pair in product(apart & set(group.members), set(group.members) - apart)
    ]
    if not pairs:
        return None
    name = step_name(StepKind.SPLIT_GROUP, count=len(apart))
    return _judge(session, sorted(pairs), Verdict.DIFFERENT, name)


def join(session: UiSession, chosen: Sequence[ApplicationId]) -> Job | None:
    """Put the chosen applications into one group, and remember it."""
    heads = {member: s.head for s in session.findings.systems for member in s.members}
    apps = sorted({heads.get(app, app) for app in chosen})
    if len(apps) < 2:
        return None
    refused = {(v.a, v.b) for v in session.snapshot.verdicts if v.verdict is Verdict.DIFFERENT}
    pairs = {(apps[0], other) for other in apps[1:]}
    pairs |= {pair for pair in combinations(apps, 2) if pair in refused}
    name = step_name(StepKind.JOIN_GROUP, count=len(apps))
    return _judge(session, sorted(pairs), Verdict.SAME, name)


def withdraw(session: UiSession, pair: ReviewPair) -> Job:
    """Take the answer to a pair back, whenever it was given."""
    name = step_name(StepKind.WITHDRAW, a=pair.name_a, b=pair.name_b)
    return _judge(session, [pair.key], None, name)


def _judge(session: UiSession, pairs: Pairs, verdict: Verdict | None, name: StepName) -> Job:
    def work(document: Document) -> object:
        from planner.workspace import judging

        return judging.judge_pairs(document, pairs, verdict, name)

    return session.write(QCoreApplication.translate("Verbs", "Menyimpan putusan"), work)


def _judge_rivals(
    session: UiSession, applications: Sequence[str], national: str, verdict: Verdict
) -> Job:
    def work(document: Document) -> object:
        from planner.workspace import judging

        return judging.judge_rivals(document, applications, national, verdict)

    return session.write(QCoreApplication.translate("Verbs", "Menyimpan putusan"), work)


def rank_questions(session: UiSession) -> Job:
    """Ask which pairs settle most; the job gives a ``Ranked``."""
    title = QCoreApplication.translate("Verbs", "Memilih pertanyaan berikutnya")
    return session.errand(title, "rank_questions", Ranked)


def see_what_is_learned(session: UiSession) -> Job:
    """Ask what the answers teach; the job gives a ``Learning``."""
    title = QCoreApplication.translate("Verbs", "Belajar dari putusan")
    return session.errand(title, "learn_from_answers", Learning)


def use_learning(session: UiSession, weights: LearnedWeights | None) -> Job:
    """Put learned weights in force, or take them back with None; one step of the history."""

    def work(document: Document) -> object:
        from planner.workspace import judging

        judging.use_learning(document, weights)
        return None

    return session.write(QCoreApplication.translate("Verbs", "Menyimpan bobot"), work)


def explain(session: UiSession, pair: ReviewPair) -> Job:
    """Take a pair with an edge apart; the job gives an ``Explanation``."""
    portfolio, edge = session.snapshot.portfolio, pair.overlap

    def work(_ctx: object) -> object:
        from graph import explain

        return explain.explain(portfolio, edge) if edge is not None else None

    return session.jobs.in_thread("", work)


def see_impact(session: UiSession, application: ApplicationId) -> Job:
    """Ask what breaks when an application stops; the job gives an ``Impact``."""
    snapshot = session.snapshot

    def work(_ctx: object) -> Impact:
        return impact_of(snapshot.portfolio, application)

    return session.jobs.in_thread("", work)
