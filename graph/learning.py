"""What officers' answers teach: other weights for the signals, only when they prove better.

Answers bind at once and need no learning. Weights change only for many answers, and only when
answers held back from the fitting are met better than before (five-fold).

The door for those above: ``next_questions`` says what to ask, ``learn`` what the answers teach
(a ``Lesson`` or nothing), ``find_overlaps(…, lesson=…)`` uses a lesson, leaving it out takes it
back. A lesson must be learned from findings made without one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from graph.findings import Findings, Overlap, Signal
from graph.model import ApplicationId
from graph.vectors import Floats

LEAST_ANSWERS, LEAST_OF_EACH = 50, 8
FOLDS = 5
RIDGE = 4.0
"""How firmly each weight is held at 1: worth so many answers."""
WORTHWHILE = 0.02
_SIGNALS = tuple(signal for signal in Signal if signal is not Signal.VERDICT)
Answer = tuple[ApplicationId, ApplicationId, bool]


@dataclass(frozen=True, slots=True)
class Lesson:
    """Weights that met held-back answers better than the ones in use, and by how much."""

    answers: int
    precision_before: float
    precision_after: float
    loss_before: float
    loss_after: float
    weights: Mapping[Signal, float]
    shift: float


def learn(findings: Findings, answers: Iterable[Answer]) -> Lesson | None:
    """Fit weights to the answers; None when there are too few or nothing is gained.

    Parameters
    ----------
    findings : with an edge for each answered pair; pairs without one are passed over
    answers : (a, b, yes), as for ``find_overlaps``
    """
    edges = {(edge.a, edge.b): edge for edge in findings.overlaps}
    known = sorted({(min(a, b), max(a, b)): yes for a, b, yes in answers}.items())
    asked = [(edges[pair], yes) for pair, yes in known if pair in edges]
    truth = np.array([yes for _, yes in asked], dtype=np.float64)
    if len(asked) < LEAST_ANSWERS or min(truth.sum(), (1 - truth).sum()) < LEAST_OF_EACH:
        return None
    parts, priors = _table([edge for edge, _ in asked])
    before = priors + parts.sum(axis=1)
    after = np.empty(len(asked))
    fold = np.arange(len(asked)) % FOLDS
    for held in range(FOLDS):
        inside = fold != held
        weights, shift = _fit(parts[inside], priors[inside], truth[inside])
        after[~inside] = priors[~inside] + shift + parts[~inside] @ weights
    losses = _loss(before, truth), _loss(after, truth)
    precisions = _precision(before, truth), _precision(after, truth)
    if losses[1] > losses[0] * (1 - WORTHWHILE) or precisions[1] < precisions[0]:
        return None
    weights, shift = _fit(parts, priors, truth)
    named: dict[Signal, float] = {}
    for signal, weight in zip(_SIGNALS, weights.tolist(), strict=True):
        named[signal] = round(weight, 6)
    return Lesson(len(asked), *precisions, *losses, named, round(shift, 6))


def next_questions(
    findings: Findings, answers: Iterable[Answer], most: int = 10
) -> tuple[tuple[ApplicationId, ApplicationId], ...]:
    """Return the unanswered pairs whose answer settles most, best first.

    Doubt counts by the number of systems that hang on it: a pair inside or between large groups
    moves more decisions than a pair alone. No application is asked about twice in a row.
    """
    known = {(min(a, b), max(a, b)) for a, b, _ in answers}
    size = {app: len(group.members) for group in findings.groups for app in group.members}
    head = {app: system.head for system in findings.systems for app in system.members}
    worth = []
    for edge in findings.overlaps:
        if (edge.a, edge.b) not in known:
            hangs = size.get(head[edge.a], 1) + size.get(head[edge.b], 1)
            doubt = edge.probability * (1 - edge.probability)
            worth.append((-doubt * float(np.log2(1 + hangs)), edge.a, edge.b))
    chosen: list[tuple[ApplicationId, ApplicationId]] = []
    for _, a, b in sorted(worth):
        if not chosen or not {a, b} & set(chosen[-1]):
            chosen.append((a, b))
        if len(chosen) == most:
            break
    return tuple(chosen)


def _table(edges: Sequence[Overlap]) -> tuple[Floats, Floats]:
    """Return contributions by signal without the answers themselves, and the priors."""
    parts = np.zeros((len(edges), len(_SIGNALS)))
    for row, edge in enumerate(edges):
        for part in edge.evidence:
            if part.signal is not Signal.VERDICT:
                parts[row, _SIGNALS.index(part.signal)] = part.contribution
    return parts, np.array([edge.prior for edge in edges])


def _fit(parts: Floats, priors: Floats, truth: Floats) -> tuple[Floats, float]:
    """Fit weights and shift by Newton's method, held at 1 and 0 by the ridge.

    A step that would make things worse is halved: far from the goal a full one overshoots.
    """
    design = np.column_stack([parts, np.ones(len(parts))])
    start = np.append(np.ones(parts.shape[1]), 0.0)

    def cost(weights: Floats) -> float:
        held = RIDGE / 2 * float(((weights - start) ** 2).sum())
        return _loss(priors + design @ weights, truth) * len(truth) + held

    found, now = start.copy(), cost(start)
    for _ in range(50):
        chance = 1 / (1 + np.exp(-(priors + design @ found)))
        slope = design.T @ (truth - chance) - RIDGE * (found - start)
        bend = (design.T * (chance * (1 - chance))) @ design + RIDGE * np.eye(len(found))
        step = np.linalg.solve(bend, slope)
        while (after := cost(found + step)) > now and float(np.abs(step).max()) > 1e-8:
            step /= 2
        found, now = found + step, after
        if float(np.abs(step).max()) < 1e-8:
            break
    return np.maximum(found[:-1], 0.0), float(found[-1])


def _loss(odds: Floats, truth: Floats) -> float:
    return float(np.logaddexp(0.0, np.where(truth > 0, -odds, odds)).mean())


def _precision(odds: Floats, truth: Floats) -> float:
    said = odds >= 0
    return float(truth[said].mean()) if said.any() else 0.0
