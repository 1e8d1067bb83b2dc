"""Groups: one system's rows, and systems doing the same job; no verdict is overruled."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import igraph

RESOLUTION = 0.5
_FIRM = 1e6
Pair = tuple[int, int]


def cluster(
    count: int,
    weights: Mapping[Pair, float],
    *,
    together: Iterable[Pair] = (),
    apart: Iterable[Pair] = (),
) -> list[tuple[int, ...]]:
    """Split ``count`` rows into clusters dense in edges (Leiden, constant Potts model).

    A chain A~B~C does not hold together unless A~C is likely too: each pair inside a cluster
    costs ``RESOLUTION``, each edge pays its weight.

    Parameters
    ----------
    weights : mapping of row pairs (low, high) to probabilities
    together, apart : pairs that must, and must not, end up in one cluster

    Returns
    -------
    list of clusters of two rows or more, each sorted, in order of their first row
    """
    forbidden = set(apart)
    anchors = _anchors(count, [pair for pair in together if pair not in forbidden], forbidden)
    merged: dict[Pair, float] = {}
    for (a, b), weight in weights.items():
        low, high = sorted((anchors[a], anchors[b]))
        if low != high and (a, b) not in forbidden:
            merged[low, high] = max(weight, merged.get((low, high), 0.0))
    labels = _leiden(sorted(set(anchors)), merged)
    members: dict[int, list[int]] = defaultdict(list)
    for row in range(count):
        members[labels[anchors[row]]].append(row)
    found = [tuple(rows) for rows in members.values()]
    if forbidden:
        found = [
            part
            for rows in members.values()
            for part in _without_conflict(rows, weights, anchors, forbidden)
        ]
    return sorted(rows for rows in found if len(rows) > 1)


def settle(
    homes: Sequence[int | None],
    weights: Mapping[Pair, float],
    *,
    together: Iterable[Pair] = (),
    apart: Iterable[Pair] = (),
) -> list[tuple[int, ...]]:
    """Give each row without a home the cluster that gains most by it; the others stay.

    ``homes`` holds the number of the cluster that each row is in, None for rows to settle.
    Returns clusters as ``cluster`` does.
    """
    bonds: dict[int, dict[int, float]] = defaultdict(dict)
    firm = dict.fromkeys(together, _FIRM) | dict.fromkeys(apart, -_FIRM)
    for (a, b), weight in (dict(weights) | firm).items():
        bonds[a][b] = bonds[b][a] = weight
    members: dict[int, list[int]] = defaultdict(list)
    for row, home in enumerate(homes):
        members[-1 - row if home is None else home].append(row)
    for row in (row for row, home in enumerate(homes) if home is None):
        gains = {
            home: sum(bonds[row].get(other, 0.0) - RESOLUTION for other in rows)
            for home, rows in members.items()
            if row not in rows and not bonds[row].keys().isdisjoint(rows)
        }
        best = max(gains, key=lambda home: (gains[home], -members[home][0]), default=None)
        if best is not None and gains[best] > 0:
            members[best] = sorted([*members[best], *members.pop(-1 - row)])
    return sorted(tuple(rows) for rows in members.values() if len(rows) > 1)


def _leiden(nodes: Sequence[int], weights: Mapping[Pair, float]) -> dict[int, int]:
    place = {node: at for at, node in enumerate(nodes)}
    pairs = sorted(weights)
    edges = [(place[a], place[b]) for a, b in pairs]
    graph = igraph.Graph(n=len(nodes), edges=edges)  # type: ignore[no-untyped-call]
    igraph.set_random_number_generator(random.Random(1))  # noqa: S311 - the same every time
    found = graph.community_leiden(  # type: ignore[no-untyped-call]  # igraph has no types
        "CPM", resolution=RESOLUTION, weights=[weights[pair] for pair in pairs], n_iterations=-1
    )
    return dict(zip(nodes, found.membership, strict=True))


def _anchors(count: int, pairs: Iterable[Pair], forbidden: set[Pair]) -> list[int]:
    """Return for each row the first row that it must stay together with."""
    groups = {row: [row] for row in range(count)}
    anchor = list(range(count))
    for a, b in pairs:
        low, high = sorted((anchor[a], anchor[b]))
        if low == high or _conflict(groups[low], groups[high], forbidden):
            continue
        for row in groups.pop(high):
            anchor[row] = low
            groups[low].append(row)
    return anchor


def _conflict(one: Sequence[int], other: Sequence[int], forbidden: set[Pair]) -> bool:
    return bool(forbidden) and any((min(a, b), max(a, b)) in forbidden for a in one for b in other)


def _without_conflict(
    rows: list[int], weights: Mapping[Pair, float], anchors: list[int], forbidden: set[Pair]
) -> list[tuple[int, ...]]:
    """Rebuild a cluster that holds a forbidden pair, strongest edges first."""
    if not _conflict(rows, rows, forbidden):
        return [tuple(rows)]
    groups: dict[int, list[int]] = defaultdict(list)
    home = {row: anchors[row] for row in rows}
    for row in rows:
        groups[home[row]].append(row)
    inside = set(rows)
    edges = [(-w, pair) for pair, w in weights.items() if inside.issuperset(pair)]
    for _, (a, b) in sorted(edges):
        low, high = sorted((home[a], home[b]))
        if low != high and not _conflict(groups[low], groups[high], forbidden):
            for row in groups.pop(high):
                home[row] = low
                groups[low].append(row)
    return [tuple(sorted(group)) for group in groups.values()]
