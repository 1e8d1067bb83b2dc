"""Rows that are nobody's by any key, looked up by the overlap engine: renamed, listed anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from graph.findings import Overlap, OverlapKind
from graph.job import JobContext
from graph.model import Application, ApplicationId
from graph.portfolio import Portfolio
from importers.stopping import heed

if TYPE_CHECKING:
    from graph.incremental import OverlapIndex

LIKELY = 0.5
_MOST_ROWS, _MOST_KNOWN = 1_000, 20_000
"""Beyond these it is a first import, not a new edition of a list."""
_ASKING = ApplicationId("\x1fbaris")
"""Stands for the row that is looked up: its own id may be in the inventory already."""

Resemblances = list[tuple[ApplicationId, ApplicationId]]


def resemblances(
    rows: Sequence[Application],
    known: Mapping[ApplicationId, Application],
    free: frozenset[ApplicationId],
    registry: Portfolio,
    ctx: JobContext,
) -> Resemblances:
    """Return pairs of row and free application that are probably one system listed again.

    The score is the overlap engine's own, with all of ``known`` as background; ``registry`` has
    the units and services. The likeliest pairs come first, each row and each application once.
    """
    if not rows or not free or len(rows) > _MOST_ROWS or len(known) > _MOST_KNOWN:
        return []
    index = _index(known, registry)
    scored: list[tuple[float, int, ApplicationId]] = []
    for at, row in enumerate(rows):
        heed(ctx)
        for edge in index.edges(replace(row, id=_ASKING)):
            other = edge.b if edge.a == _ASKING else edge.a
            if other in free and _is_again(edge):
                scored.append((-edge.probability, at, other))
    return _one_to_one(rows, sorted(scored))


def _index(known: Mapping[ApplicationId, Application], registry: Portfolio) -> OverlapIndex:
    from graph.incremental import OverlapIndex  # noqa: PLC0415 - loads scipy

    return OverlapIndex(
        Portfolio.of(
            units=registry.units.values(),
            services=registry.services.values(),
            applications=known.values(),
        )
    )


def _is_again(edge: Overlap) -> bool:
    return edge.kind is OverlapKind.SAME and edge.probability >= LIKELY


def _one_to_one(
    rows: Sequence[Application], scored: Sequence[tuple[float, int, ApplicationId]]
) -> Resemblances:
    found: Resemblances = []
    used_rows: set[int] = set()
    used: set[ApplicationId] = set()
    for _, at, other in scored:
        if at not in used_rows and other not in used:
            used_rows.add(at)
            used.add(other)
            found.append((rows[at].id, other))
    return found
