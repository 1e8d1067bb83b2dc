"""The overlaps as GraphML or GEXF, for Gephi, yEd and scripts; networkx reads them back equal."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import networkx as nx

from graph.job import JobContext
from graph.language import translate
from planner.domain.words import LETTERS
from planner.export import palette
from planner.export.atomic import replacing
from planner.export.phrases import evidence_in_words
from planner.export.report import Published, Report
from planner.export.safe import clean

if TYPE_CHECKING:
    Overlaps = nx.Graph[str]


def write_graphml(path: Path, report: Report, ctx: JobContext | None = None) -> Published:
    """Write the overlap graph as GraphML."""
    (ctx or JobContext()).step(0, 1, translate("export", "Menulis graf"))
    return _write(path, "\n".join(nx.generate_graphml(overlap_graph(report), prettyprint=True)))


def write_gexf(path: Path, report: Report, ctx: JobContext | None = None) -> Published:
    """Write the overlap graph as GEXF, dated with the report's own day."""
    (ctx or JobContext()).step(0, 1, translate("export", "Menulis graf"))
    text = "\n".join(nx.generate_gexf(overlap_graph(report), prettyprint=True))
    dated = f'lastmodifieddate="{report.made_on.isoformat()}"'
    return _write(path, re.sub(r'lastmodifieddate="[^"]*"', dated, text, count=1))


def overlap_graph(report: Report) -> Overlaps:
    """Return every application as a node, every scored pair as an edge, with plain attributes."""
    graph: Overlaps = nx.Graph()
    head_of = {one: system.head for system in report.systems for one in system.members}
    for app in report.snapshot.portfolio.applications.values():
        choice = report.decision(app.id)
        graph.add_node(
            clean(app.id),
            label=clean(app.name),
            unit=clean(report.unit(app.id)),
            system=clean(head_of[app.id]),
            decision=choice.disposition.value,
            letter=LETTERS[choice.disposition],
            into=clean(report.name(choice.into)) if choice.into else "",
            colour=f"#{palette.TONES[choice.disposition].full}",
            users=app.user_count if app.user_count is not None else -1,
        )
    for pair in report.findings.overlaps:
        graph.add_edge(
            clean(pair.a),
            clean(pair.b),
            weight=float(pair.probability),
            kind=pair.kind.value,
            evidence=clean(evidence_in_words(pair.evidence)),
        )
    return graph


def _write(path: Path, text: str) -> Published:
    with replacing(path) as draft:
        draft.write_text(f"{text}\n", encoding="utf-8")
    return Published(file=path, bytes=path.stat().st_size)
