"""Scored pairs as edges: which kind each is, and the evidence that adds up to its probability."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from graph.calibration import best_scores, threshold
from graph.candidates import ALL_PAIRS_UP_TO
from graph.channels import twins
from graph.findings import Evidence, Overlap, OverlapKind, Signal
from graph.learning import Lesson
from graph.model import ApplicationId
from graph.models import FUNCTION, SAME, Model
from graph.profile import Profile
from graph.similarity import Aspects, Flags, Measures, measure, shared_words
from graph.vectors import Floats, Ints

LISTED_FROM, LISTED_OF_MANY = 0.1, 0.4
"""Edges below this probability are not worth a line, in a small and in a large inventory."""
PRIOR_FOR, CHANCE_REACHES = 130, 4.5
"""The prior is stated for an inventory of this many rows; chance may lower it by so much."""
NEAREST_JOBS = 3
"""In a large inventory a row keeps this many edges to others doing the same job."""
SURE = 6.9
"""Log-odds of an officer's word: 0.999."""
REMARK, SAME_CENTRAL = 8.0, 14.0
NOT_OURS = -3.0
"""What others own cannot be merged; that a local one rivals it is a finding of its own."""
_LOWEST, _SPAN, _TELLING = -15.0, 30.0, -9.0
_SIGNALS = tuple(Signal)
_WORDY = ("name", "acronym", "text", "service", "data", "users", "host", "code", "topic", "words")
Pair = tuple[int, int]
Parts = dict[Signal, Floats]


@dataclass(frozen=True, slots=True)
class Rows:
    """What is known of each row beyond its vectors; rows are numbered in the order of ids."""

    ids: Sequence[ApplicationId]
    profiles: Sequence[Profile]
    central: Sequence[str]
    """The central application that the row is, or an empty text."""
    related: frozenset[Pair]
    """Pairs whose remarks say that one is a part of the other."""
    verdicts: dict[Pair, bool]
    prior: float | None = None
    """The prior of *the same system*, where these rows are a part of a larger inventory."""
    large: bool = False
    lesson: Lesson | None = None


@dataclass(frozen=True, slots=True)
class Scored:
    """Pairs under both models: log-odds per signal, and which model speaks."""

    left: Ints
    right: Ints
    is_same: Flags
    contributions: Floats
    """Pairs by signals, in the order of ``Signal``; of the model that speaks."""
    prior: Floats
    prior_of_same: float

    @property
    def log_odds(self) -> Floats:
        """Prior and contributions added up."""
        return np.asarray(self.prior + self.contributions.sum(axis=1))

    def where(self, keep: Flags) -> Scored:
        """Return only these pairs."""
        return Scored(
            self.left[keep],
            self.right[keep],
            self.is_same[keep],
            self.contributions[keep],
            self.prior[keep],
            self.prior_of_same,
        )


def score_pairs(
    rows: Rows,
    aspects: Aspects,
    left: Ints,
    right: Ints,
    look_up: Callable[[], None] = lambda: None,
) -> Scored:
    """Score pairs by both models; the one that says more speaks.

    In a large inventory chance brings look-alikes: the prior of *the same system* falls until
    half of what passes it is expected to be right.
    """
    measures = measure(aspects, left, right, look_up)
    same, function = SAME.contributions(measures), FUNCTION.contributions(measures)
    look_up()
    _add_knowledge(rows, measures, same, function)
    prior = rows.prior
    if prior is None:
        prior = round(SAME.prior - _surplus(len(rows.ids), measures, same), 6)
    del measures  # the largest thing there is
    model, job = replace(SAME, prior=prior), FUNCTION
    if rows.lesson is not None:
        same, function = _weighed(rows.lesson, same), _weighed(rows.lesson, function)
        model = replace(model, prior=model.prior + rows.lesson.shift)
        job = replace(job, prior=job.prior + rows.lesson.shift)
    for_same, for_function = _total(model, same), _total(job, function)
    is_same = for_same >= np.minimum(for_function, 0.0)
    answers = _answers(rows, left, right)
    is_same |= (answers > 0) & (for_same >= for_function)
    parts = _table(is_same, same, function)
    priors = np.where(is_same, model.prior, job.prior)
    owed = np.where(answers != 0, answers - priors - parts.sum(axis=1), 0.0)
    parts[:, _SIGNALS.index(Signal.VERDICT)] = owed.round(6)
    return Scored(left, right, is_same, parts, priors, prior)


def worth_a_line(rows: Rows, aspects: Aspects, scored: Scored) -> Flags:
    """Say which pairs are listed: likely enough, nearest in a large inventory, or answered."""
    large = rows.large or len(rows.ids) > ALL_PAIRS_UP_TO
    floor = LISTED_OF_MANY if large else LISTED_FROM
    odds = scored.log_odds
    keep = odds >= np.log(floor / (1 - floor))
    if large:
        keep &= scored.is_same | _nearest(scored.left, scored.right, np.where(keep, odds, -99.0))
    answered = scored.contributions[:, _SIGNALS.index(Signal.VERDICT)] != 0
    return np.asarray((keep & ~_pages_of_two_units(rows, aspects, scored)) | answered)


def _pages_of_two_units(rows: Rows, aspects: Aspects, scored: Scored) -> Flags:
    """Say which pairs are pages of two units: one kind of thing (a group), nothing to review."""
    pages = np.array([made.is_site for made in rows.profiles], dtype=bool)
    left, right = scored.left, scored.right
    apart = aspects.units[left] != aspects.units[right]
    return np.asarray(pages[left] & pages[right] & apart & ~scored.is_same)


def edges_of(rows: Rows, aspects: Aspects, scored: Scored) -> Iterator[Overlap]:
    """Turn scored pairs into edges with their evidence, strongest first."""
    said = shared_words(aspects, _WORDY, scored.left, scored.right)
    said["function"] = [a + b for a, b in zip(said.pop("topic"), said.pop("words"), strict=True)]
    strongest = np.argsort(-np.abs(scored.contributions), axis=1, kind="stable").tolist()
    values, odds = scored.contributions.tolist(), scored.log_odds
    chances, priors = (1.0 / (1.0 + np.exp(-odds))).tolist(), scored.prior.tolist()
    spoken = [_aspects(model, said) for model in (FUNCTION, SAME)]
    flags = scored.is_same.tolist()
    for at, (a, b) in enumerate(_pairs(scored.left, scored.right)):
        own, texts = values[at], spoken[flags[at]]
        evidence = tuple(
            _evidence(s, own[s], texts[s][at] if s in texts else ())
            for s in strongest[at]
            if own[s]
        )
        kind = kind_of(rows, (a, b), is_same=flags[at], one_address=_one_address(evidence))
        yield Overlap(rows.ids[a], rows.ids[b], kind, chances[at], evidence, priors[at])


@lru_cache(maxsize=1 << 14)
def _evidence(signal: int, contribution: float, words: tuple[str, ...]) -> Evidence:
    """Make equal evidence once: many pairs hold the same *other unit*, *no shared users*."""
    return Evidence(_SIGNALS[signal], contribution, words)


def kind_of(rows: Rows, pair: Pair, *, is_same: bool, one_address: bool) -> OverlapKind:
    """Say what an edge means, from which model speaks and what both rows are."""
    one, other = rows.profiles[pair[0]], rows.profiles[pair[1]]
    if is_same and rows.central[pair[0]] and rows.central[pair[0]] == rows.central[pair[1]]:
        return OverlapKind.SHARED_USE
    known_one = one_address or bool(rows.verdicts.get(pair))
    if one.component and one.component == other.component and not (is_same and known_one):
        return OverlapKind.COMPONENT
    if not is_same:
        return OverlapKind.FUNCTION
    return OverlapKind.CHANNEL if pair in rows.related or twins(one, other) else OverlapKind.SAME


def _one_address(evidence: Sequence[Evidence]) -> bool:
    return any(part.signal is Signal.HOST and part.contribution > 0 for part in evidence)


def _aspects(
    model: Model, said: dict[str, list[tuple[str, ...]]]
) -> dict[int, list[tuple[str, ...]]]:
    """Return shared words by signal number, as far as the signal has words."""
    return {
        _SIGNALS.index(signal): said[curve.aspect]
        for signal, curve in model.curves.items()
        if curve.aspect in said
    }


def _surplus(count: int, measures: Measures, same: Parts) -> float:
    """Return by how much the prior of *the same system* falls with the size of the inventory.

    Twins grow with the rows, pairs with their square, so the odds of any pair fall with the
    rows. A large inventory also tells how far chance reaches in it; that lowers the prior
    further, within bounds.
    """
    by_size = max(float(np.log(count / PRIOR_FOR)), 0.0) if count else 0.0
    if count <= ALL_PAIRS_UP_TO:
        return by_size
    odds = _total(SAME, same)
    near = odds > _TELLING
    scores = np.clip((odds[near] - _LOWEST) / _SPAN, 0.0, 1.0)
    top = best_scores(count, measures.left[near], measures.right[near], scores)
    by_chance = threshold(top).score * _SPAN + _LOWEST
    return max(by_size, min(by_chance, CHANCE_REACHES))


def _weighed(lesson: Lesson, parts: Parts) -> Parts:
    """Return the contributions as officers' answers taught to weigh them."""
    return {
        signal: (part * lesson.weights.get(signal, 1.0)).round(6) for signal, part in parts.items()
    }


def _answers(rows: Rows, left: Ints, right: Ints) -> Floats:
    """Return the log-odds that officers' answers demand, 0 where there is none."""
    if not rows.verdicts:
        return np.zeros(len(left))
    said = (rows.verdicts.get(pair) for pair in _pairs(left, right))
    return np.array([0.0 if answer is None else SURE if answer else -SURE for answer in said])


def _add_knowledge(rows: Rows, measures: Measures, same: Parts, function: Parts) -> None:
    """Add what remarks and owners say beyond likeness of words."""
    left, right = measures.left, measures.right
    if rows.related:
        flags = np.array([pair in rows.related for pair in _pairs(left, right)], dtype=bool)
        same[Signal.NOTES] = np.where(flags, REMARK, 0.0)
    names, numbers = np.unique(np.array(rows.central), return_inverse=True)
    if len(names) and names[-1]:
        outside = (names != "")[numbers]
        alike = (numbers[left] == numbers[right]) & outside[left]
        same[Signal.NATIONAL] = np.where(alike, SAME_CENTRAL, 0.0)
        function[Signal.NATIONAL] = np.where(outside[left] | outside[right], NOT_OURS, 0.0)


def _nearest(left: Ints, right: Ints, odds: Floats) -> Flags:
    """Say which pairs are among the ``NEAREST_JOBS`` best of either end."""
    ends, pairs = np.concatenate([left, right]), np.tile(np.arange(len(left)), 2)
    order = np.lexsort((pairs, -odds[pairs], ends))
    place = np.arange(len(ends)) - np.searchsorted(ends[order], ends[order])
    near = np.zeros(len(left), dtype=bool)
    near[pairs[order][place < NEAREST_JOBS]] = True
    return near


def _table(is_same: Flags, same: Parts, function: Parts) -> Floats:
    """Return the parts of the model that speaks, pairs by signals."""
    table = np.zeros((len(is_same), len(_SIGNALS)))
    silent = np.zeros(1)
    for at, signal in enumerate(_SIGNALS):
        if signal in same or signal in function:
            table[:, at] = np.where(is_same, same.get(signal, silent), function.get(signal, silent))
    return table


def _total(model: Model, parts: Parts) -> Floats:
    return np.asarray(model.prior + sum(parts.values()))


def _pairs(left: Ints, right: Ints) -> Iterator[Pair]:
    return zip(left.tolist(), right.tolist(), strict=True)
