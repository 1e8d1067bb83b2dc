"""Scored pairs as edges: which kind each is, and the evidence that adds up to its probability."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp

import numpy as np

from graph.channels import twins
from graph.findings import Evidence, Overlap, OverlapKind, Signal
from graph.model import ApplicationId
from graph.models import FUNCTION, SAME, Model
from graph.profile import Profile
from graph.similarity import Aspects, Measures, measure, shared_words
from graph.vectors import Floats, Ints

LISTED_FROM = 0.1
"""Edges below this probability are not worth a line."""
SURE = 6.9
"""Log-odds of an officer's word: 0.999."""
REMARK = 8.0
SAME_CENTRAL = 9.0
NOT_OURS = -3.0
"""What others own cannot be merged; that a local one rivals it is a finding of its own."""
_WORDY = ("name", "acronym", "text", "topic", "words", "service", "data", "users", "host", "code")
Pair = tuple[int, int]
Parts = dict[Signal, float]


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


def score_pairs(rows: Rows, aspects: Aspects, left: Ints, right: Ints) -> Iterator[Overlap]:
    """Score pairs by both models and yield those worth a line, or answered by an officer."""
    measures = measure(aspects, left, right)
    same = SAME.contributions(measures)
    function = FUNCTION.contributions(measures)
    _add_knowledge(rows, measures, same, function)
    best = np.maximum(_total(SAME, same), _total(FUNCTION, function))
    keep = best >= np.log(LISTED_FROM / (1 - LISTED_FROM))
    if rows.verdicts:
        pairs = zip(left.tolist(), right.tolist(), strict=True)
        keep |= np.fromiter((pair in rows.verdicts for pair in pairs), bool, len(left))
    left, right = left[keep], right[keep]
    spoken = shared_words(aspects, _WORDY, left, right)
    columns = [
        {signal: part[keep].tolist() for signal, part in parts.items()}
        for parts in (same, function)
    ]
    for at, pair in enumerate(zip(left.tolist(), right.tolist(), strict=True)):
        said = {aspect: texts[at] for aspect, texts in spoken.items() if texts[at]}
        said["function"] = said.pop("topic", ()) + said.pop("words", ())
        own = [{s: part[at] for s, part in parts.items() if part[at]} for parts in columns]
        yield _edge(rows, pair, own[0], own[1], said)


def _add_knowledge(
    rows: Rows, measures: Measures, same: dict[Signal, Floats], function: dict[Signal, Floats]
) -> None:
    """Add what remarks and owners say beyond likeness of words."""
    left, right = measures.left, measures.right
    if rows.related:
        pairs = zip(left.tolist(), right.tolist(), strict=True)
        flags = np.fromiter((pair in rows.related for pair in pairs), bool, len(left))
        same[Signal.NOTES] = np.where(flags, REMARK, 0.0)
    names, numbers = np.unique(np.array(rows.central), return_inverse=True)
    if names[-1]:
        outside = (names != "")[numbers]
        alike = (numbers[left] == numbers[right]) & outside[left]
        same[Signal.NATIONAL] = np.where(alike, SAME_CENTRAL, 0.0)
        function[Signal.NATIONAL] = np.where(outside[left] | outside[right], NOT_OURS, 0.0)


def _total(model: Model, parts: dict[Signal, Floats]) -> Floats:
    total = np.full_like(next(iter(parts.values())), model.prior)
    for part in parts.values():
        total += part
    return total


def _edge(
    rows: Rows, pair: Pair, same: Parts, function: Parts, said: dict[str, tuple[str, ...]]
) -> Overlap:
    answer = rows.verdicts.get(pair)
    for_same = SAME.prior + sum(same.values())
    for_function = FUNCTION.prior + sum(function.values())
    is_same = bool(answer) or for_same >= min(for_function, 0.0)
    parts, model = (same, SAME) if is_same else (function, FUNCTION)
    words = {signal: said.get(curve.aspect, ()) for signal, curve in model.curves.items()}
    if answer is not None:
        owed = (SURE if answer else -SURE) - model.prior - sum(parts.values())
        parts = parts | {Signal.VERDICT: round(owed, 6)}
    evidence = tuple(
        Evidence(signal, value, words.get(signal, ()))
        for signal, value in sorted(parts.items(), key=lambda item: (-abs(item[1]), item[0]))
    )
    total = model.prior + sum(part.contribution for part in evidence)
    kind = _kind(rows, pair, is_same=is_same, one_address=same.get(Signal.HOST, 0.0) > 0)
    a, b = (rows.ids[at] for at in pair)
    return Overlap(a, b, kind, 1.0 / (1.0 + exp(-total)), evidence, model.prior)


def _kind(rows: Rows, pair: Pair, *, is_same: bool, one_address: bool) -> OverlapKind:
    one, other = (rows.profiles[at] for at in pair)
    central = {rows.central[at] for at in pair}
    if is_same and len(central) == 1 and central != {""}:
        return OverlapKind.SHARED_USE
    known_one = one_address or bool(rows.verdicts.get(pair))
    if one.component and one.component == other.component and not known_one:
        return OverlapKind.COMPONENT
    if not is_same:
        return OverlapKind.FUNCTION
    return OverlapKind.CHANNEL if pair in rows.related or twins(one, other) else OverlapKind.SAME
