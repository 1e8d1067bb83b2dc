"""What each threshold would make of the pairs: how many clusters, how large the largest.

One pass over the pairs, strongest first, answers every position of the slider at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graph.findings import Findings, OverlapKind

STEPS = 101
_JOINS = {OverlapKind.SAME, OverlapKind.CHANNEL, OverlapKind.FUNCTION}


@dataclass(frozen=True, slots=True)
class Clusters:
    """Clusters of two or more that pairs at or above a threshold hold together."""

    count: int
    largest: int


def clusters_by_threshold(findings: Findings) -> tuple[Clusters, ...]:
    """Return the clusters for thresholds 0,00 to 1,00 in hundredths."""
    pairs = sorted((o for o in findings.overlaps if o.kind in _JOINS), key=lambda o: -o.probability)
    number: dict[str, int] = {}
    for pair in pairs:
        number.setdefault(pair.a, len(number))
        number.setdefault(pair.b, len(number))
    parent = list(range(len(number)))
    size = [1] * len(number)
    count, largest, at = 0, 0, 0
    found = []
    for step in reversed(range(STEPS)):
        while at < len(pairs) and pairs[at].probability * 100 >= step - 1e-9:
            one, other = _root(parent, number[pairs[at].a]), _root(parent, number[pairs[at].b])
            at += 1
            if one == other:
                continue
            count += (size[one] == 1) + (size[other] == 1) - 1
            parent[other] = one
            size[one] += size[other]
            largest = max(largest, size[one])
        found.append(Clusters(count, largest))
    return tuple(reversed(found))


def _root(parent: list[int], at: int) -> int:
    while parent[at] != at:
        parent[at] = parent[parent[at]]
        at = parent[at]
    return at


def near(probabilities: Sequence[float], threshold: float, reach: float = 0.05) -> int:
    """Return how many pairs lie near the line."""
    return sum(1 for probability in probabilities if abs(probability - threshold) <= reach)
