"""Errands about overlaps: finding them, laying out the map."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from graph.job import JobContext
from planner.domain.decision import Learning
from ui import map_layout
from ui.desk import Desk
from ui.map_layout import MapLayout

if TYPE_CHECKING:
    from graph.findings import Findings

PART = 400
"""Overlaps in one message: small enough to be decoded between two frames."""

MOST_RANKED = 400
"""Questions ranked at once: more than anybody answers before the next search."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """Pairs whose answer settles most, best first."""

    pairs: tuple[tuple[str, str], ...] = ()


# Heavy rooms are imported inside the functions: the process is warm before it is needed.
# ruff: noqa: PLC0415


def find_overlaps(desk: Desk, ctx: JobContext) -> Findings:
    """Find overlaps; pairs travel in parts, the rest is the result."""
    from planner.workspace import analysis

    findings = analysis.overlaps(desk.document, ctx)
    for start in range(0, len(findings.overlaps), PART):
        desk.report(findings.overlaps[start : start + PART])
    return replace(findings, overlaps=())


def lay_out(desk: Desk, ctx: JobContext) -> MapLayout:
    """Find where the map's nodes stand; what did not change keeps its place."""
    from planner.workspace import analysis

    made, desk.layout = map_layout.lay_out(analysis.overlaps(desk.document, ctx), desk.layout)
    return made


def rank_questions(desk: Desk, ctx: JobContext) -> Ranked:
    """Find the pairs whose answer settles most."""
    from graph.learning import next_questions
    from planner.workspace import analysis
    from planner.workspace.document import answers_of

    findings = analysis.overlaps(desk.document, ctx)
    answers = answers_of(desk.document.snapshot().verdicts)
    return Ranked(next_questions(findings, answers, MOST_RANKED))


def learn_from_answers(desk: Desk, ctx: JobContext) -> Learning:
    """See what the answers teach; nothing is written."""
    from planner.workspace import judging

    return judging.learn_from_answers(desk.document, ctx)


ERRANDS = (
    find_overlaps,
    lay_out,
    rank_questions,
    learn_from_answers,
)
