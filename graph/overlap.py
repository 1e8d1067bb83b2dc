"""From a portfolio to its overlaps: the room's front door."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import networkx as nx
import numpy as np

from graph.candidates import candidate_pairs
from graph.channels import relations
from graph.edges import Rows, edges_of, score_pairs, worth_a_line
from graph.findings import Findings, NationalMatch, Overlap
from graph.grouping import groups_of, systems_of
from graph.job import JobContext
from graph.language import translate
from graph.model import Application, ApplicationId
from graph.national import locked_applications, national_match
from graph.portfolio import Portfolio
from graph.profile import Profile, profiles_of
from graph.similarity import Aspects, aspects_of
from graph.vectors import Ints

Verdicts = Iterable[tuple[ApplicationId, ApplicationId, bool]]
STEPS = 8


def find_overlaps(
    portfolio: Portfolio, *, verdicts: Verdicts = (), ctx: JobContext | None = None
) -> Findings:
    """Find what is the same, what does the same, and what rivals a national application.

    Parameters
    ----------
    portfolio : the facts; their order does not matter
    verdicts : officers' answers: (a, b, True) is one system, (a, b, False) are two; they bind
    ctx : for progress and cancelling

    Returns
    -------
    Findings, the same bit for bit for the same facts and verdicts

    Raises
    ------
    JobCancelled
        When the person asked to stop.
    """
    ctx = ctx or JobContext()
    apps = {app: portfolio.applications[app] for app in sorted(portfolio.applications)}
    ordered = Portfolio(portfolio.units, apps, portfolio.services, portfolio.interfaces)
    profiles, national = _read(ordered, ctx)
    locked = locked_applications(apps.values(), profiles, national)
    rows = _rows(tuple(apps), profiles, (national, locked), verdicts)
    ctx.step(5, STEPS, translate("overlap", "Membandingkan aplikasi"))
    aspects = aspects_of(profiles, _unit_numbers(apps.values(), portfolio))
    left, right = _pairs(rows, aspects)
    ctx.step(6, STEPS, translate("overlap", "Menilai pasangan"))
    scored = score_pairs(rows, aspects, left, right)
    scored = scored.where(worth_a_line(rows, scored))
    edges = _watched(edges_of(rows, aspects, scored), ctx)
    overlaps = tuple(sorted(edges, key=lambda edge: (-edge.probability, edge.a, edge.b)))
    ctx.step(7, STEPS, translate("overlap", "Mengelompokkan aplikasi"))
    systems = systems_of(apps, overlaps, rows)
    groups = groups_of(apps, overlaps, systems, frozenset(app for app, _ in locked), profiles)
    ctx.step(STEPS, STEPS, translate("overlap", "Selesai"))
    return Findings(overlaps, systems, groups, national, locked)


def to_networkx(findings: Findings) -> nx.Graph[ApplicationId]:
    """Return the overlaps as a graph; edges carry ``weight`` and ``kind``."""
    graph: nx.Graph[ApplicationId] = nx.Graph()
    graph.add_nodes_from(app for system in findings.systems for app in system.members)
    graph.add_edges_from(
        (edge.a, edge.b, {"weight": edge.probability, "kind": edge.kind.value})
        for edge in findings.overlaps
    )
    return graph


def _read(
    portfolio: Portfolio, ctx: JobContext
) -> tuple[tuple[Profile, ...], tuple[NationalMatch, ...]]:
    """Take the applications apart, and note which are or rival a national one."""
    profiles, national = [], []
    total = len(portfolio.applications)
    pairs = zip(portfolio.applications.values(), profiles_of(portfolio), strict=True)
    for at, (app, made) in enumerate(pairs):
        if at % 256 == 0:
            ctx.step(5 * at, STEPS * total, translate("overlap", "Membaca kata-kata inventaris"))
        profiles.append(made)
        if match := national_match(app, made):
            national.append(match)
    return tuple(profiles), tuple(national)


def _watched(edges: Iterator[Overlap], ctx: JobContext) -> Iterator[Overlap]:
    for at, edge in enumerate(edges):
        if at % 4096 == 0:
            ctx.step(6, STEPS, translate("overlap", "Menilai pasangan"))
        yield edge


def _rows(
    ids: Sequence[ApplicationId],
    profiles: Sequence[Profile],
    known: tuple[Sequence[NationalMatch], Sequence[tuple[ApplicationId, str]]],
    verdicts: Verdicts,
) -> Rows:
    """Gather what is known of the rows beyond their words."""
    national, locked = known
    itself = {match.application: match.national for match in national if match.is_it}
    outside = {app for app, _ in locked}
    central = [
        itself.get(app) or (_central_name(app, made) if app in outside else "")
        for app, made in zip(ids, profiles, strict=True)
    ]
    row = {app: at for at, app in enumerate(ids)}
    answers = {
        (min(row[a], row[b]), max(row[a], row[b])): same
        for a, b, same in verdicts
        if a in row and b in row and a != b
    }
    return Rows(ids, profiles, central, frozenset(relations(profiles)), answers)


def _central_name(app: ApplicationId, made: Profile) -> str:
    """Name a central application that is not on the list, by its address or its own words."""
    return made.addresses[0] if made.addresses else "".join(made.name) or app


def _unit_numbers(apps: Iterable[Application], portfolio: Portfolio) -> list[int]:
    numbers = {unit: at for at, unit in enumerate(sorted(portfolio.units))}
    return [numbers[app.unit] if app.unit is not None else -1 for app in apps]


def _pairs(rows: Rows, aspects: Aspects) -> tuple[Ints, Ints]:
    left, right = candidate_pairs(aspects)
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
