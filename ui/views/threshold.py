"""What each threshold would make of the pairs: how many clusters, how large the largest.

One pass over the pairs, strongest first, answers every position of the slider at once.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from graph.findings import Findings, OverlapKind
from ui.widgets.histogram_slider import binned

STEPS = 101
_JOINS = {OverlapKind.SAME, OverlapKind.CHANNEL, OverlapKind.FUNCTION}


@dataclass(frozen=True, slots=True)
class Clusters:
    """Clusters of two systems or more that pairs at or above a threshold hold together.

    Rows of one system count once, as in the groups. A cluster is what the pairs alone would
    make; the groups of the page also keep apart what an officer or a weak link keeps apart.
    """

    count: int
    largest: int


def clusters_by_threshold(findings: Findings) -> tuple[Clusters, ...]:
    """Return the clusters for thresholds 0,00 to 1,00 in hundredths."""
    heads = {member: system.head for system in findings.systems for member in system.members}
    pairs = sorted((o for o in findings.overlaps if o.kind in _JOINS), key=lambda o: -o.probability)
    number: dict[str, int] = {}
    place: dict[str, int] = {}
    for pair in pairs:
        for row in (pair.a, pair.b):
            head = heads.get(row, row)
            place[row] = number.setdefault(head, len(number))
    parent = list(range(len(number)))
    size = [1] * len(number)
    count, largest, at = 0, 0, 0
    found = []
    for step in reversed(range(STEPS)):
        while at < len(pairs) and pairs[at].probability * 100 >= step - 1e-9:
            one, other = _root(parent, place[pairs[at].a]), _root(parent, place[pairs[at].b])
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How the pairs of some findings lie: counted once, asked at every move of the slider."""

    of: Findings | None = None
    clusters: tuple[Clusters, ...] = ()
    ordered: tuple[float, ...] = ()
    """Probabilities, rising."""
    bins: tuple[int, ...] = ()

    def at(self, threshold: float) -> Clusters:
        """Return the clusters at a threshold."""
        return self.clusters[round(threshold * 100)] if self.clusters else Clusters(0, 0)

    def near(self, threshold: float, reach: float = 0.05) -> int:
        """Return how many pairs lie near the line."""
        low, high = threshold - reach, threshold + reach
        return bisect_right(self.ordered, high) - bisect_left(self.ordered, low)


def spread_of(findings: Findings) -> Spread:
    """Count how the pairs lie."""
    ordered = tuple(sorted(overlap.probability for overlap in findings.overlaps))
    clusters = clusters_by_threshold(findings)
    return Spread(of=findings, clusters=clusters, ordered=ordered, bins=binned(ordered))
