"""From a portfolio to its overlaps: the room's front door."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import networkx as nx
import numpy as np

from graph.candidates import candidate_pairs
from graph.edges import Rows, edges_of, score_pairs, worth_a_line
from graph.findings import Findings, Overlap
from graph.grouping import groups_of, systems_of
from graph.job import JobContext
from graph.language import translate
from graph.learning import Lesson
from graph.model import ApplicationId
from graph.portfolio import Portfolio
from graph.reading import Reading, Verdicts, read
from graph.similarity import Aspects
from graph.vectors import Ints

STEPS = 8


def find_overlaps(
    portfolio: Portfolio,
    *,
    verdicts: Verdicts = (),
    lesson: Lesson | None = None,
    ctx: JobContext | None = None,
) -> Findings:
    """Find what is the same, what does the same, and what rivals a national application.

    Parameters
    ----------
    portfolio : the facts; their order does not matter
    verdicts : officers' answers, which bind: (a, b, True) confirms what the pair's edge says (one
        system, or one job), (a, b, False) denies both
    lesson : weights learned from answers (``graph.learning``); leave it out to take it back
    ctx : for progress and cancelling

    Returns
    -------
    Findings, the same bit for bit for the same facts and verdicts

    Raises
    ------
    JobCancelled
        When the person asked to stop.
    """
    with _nothing_to_collect():
        return _find(portfolio, verdicts, lesson, ctx or JobContext())


@contextmanager
def _nothing_to_collect() -> Iterator[None]:
    """Pause the search for reference cycles: there are none here, and looking costs a third."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _find(
    portfolio: Portfolio, verdicts: Verdicts, lesson: Lesson | None, ctx: JobContext
) -> Findings:
    reading = read(portfolio, verdicts, ctx, lesson)
    ctx.step(4, STEPS, translate("overlap", "Membandingkan aplikasi"))
    left, right = _pairs(reading.rows, reading.aspects, ctx)

    def judging() -> None:
        ctx.step(6, STEPS, translate("overlap", "Menilai pasangan"))

    scored = score_pairs(reading.rows, reading.aspects, left, right, judging)
    judging()
    scored = scored.where(worth_a_line(reading.rows, reading.aspects, scored))
    edges = _watched(edges_of(reading.rows, reading.aspects, scored), ctx)
    return group(reading, tuple(sorted(edges, key=by_strength)), ctx)


def group(reading: Reading, overlaps: tuple[Overlap, ...], ctx: JobContext) -> Findings:
    """Gather rows into systems and systems into groups."""
    ctx.step(7, STEPS, translate("overlap", "Mengelompokkan aplikasi"))
    apps = reading.portfolio.applications
    systems = systems_of(apps, overlaps, reading.rows)
    ctx.step(7, STEPS, translate("overlap", "Mengelompokkan aplikasi"))
    groups = groups_of(reading.portfolio, overlaps, systems, reading.outside, reading.rows)
    ctx.step(STEPS, STEPS, translate("overlap", "Selesai"))
    return Findings(overlaps, systems, groups, reading.national, reading.locked)


def by_strength(edge: Overlap) -> tuple[float, ApplicationId, ApplicationId]:
    """Return the sorting key of edges: strongest first, then by ids."""
    return -edge.probability, edge.a, edge.b


def to_networkx(findings: Findings) -> nx.Graph[ApplicationId]:
    """Return the overlaps as a graph; edges carry ``weight`` and ``kind``."""
    graph: nx.Graph[ApplicationId] = nx.Graph()
    graph.add_nodes_from(app for system in findings.systems for app in system.members)
    graph.add_edges_from(
        (edge.a, edge.b, {"weight": edge.probability, "kind": edge.kind.value})
        for edge in findings.overlaps
    )
    return graph


def _watched(edges: Iterator[Overlap], ctx: JobContext) -> Iterator[Overlap]:
    for at, edge in enumerate(edges):
        if at % 4096 == 0:
            ctx.step(6, STEPS, translate("overlap", "Menilai pasangan"))
        yield edge


def _pairs(rows: Rows, aspects: Aspects, ctx: JobContext) -> tuple[Ints, Ints]:
    left, right = candidate_pairs(
        aspects, lambda: ctx.step(5, STEPS, translate("overlap", "Membandingkan aplikasi"))
    )
    extra = sorted({*rows.related, *rows.verdicts, *_stars(rows.central)})
    if not extra:
        return left, right
    more, count = np.array(extra, dtype=np.int64), len(rows.ids)
    keys = np.unique(np.concatenate([left * count + right, more[:, 0] * count + more[:, 1]]))
    return keys // count, keys % count


def _stars(central: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Link every user of a central application with its first user."""
    first: dict[str, int] = {}
    for row, name in enumerate(central):
        if name and first.setdefault(name, row) != row:
            yield first[name], row
