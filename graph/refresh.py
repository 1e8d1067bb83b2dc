"""After one edit: the findings again, from the edges and the groups that the edit touches.

The application (and what is one system with it) settles in the group that gains most by it;
all others stay where they were. A full run may later weigh a chain of groups differently; it
has the last word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import merge
from itertools import islice

from graph.edges import NEAREST_JOBS
from graph.findings import Findings, Group, Overlap, OverlapKind, System
from graph.grouping import LIKELY, groups_of, systems_of
from graph.incremental import OverlapIndex
from graph.model import Application, ApplicationId
from graph.overlap import by_strength


def refresh(index: OverlapIndex, findings: Findings, app: Application) -> Findings:
    """Return the findings as they are after this application was changed or added.

    Parameters
    ----------
    index : of the inventory of the last full run
    findings : what stood before the edit
    app : the application as it is now
    """
    known = index.known(app)
    before = [edge for edge in findings.overlaps if app.id in (edge.a, edge.b)]
    kept = [edge for edge in findings.overlaps if app.id not in (edge.a, edge.b)]
    edges = index.edges(app, [_other(edge, app.id) for edge in before])
    if index.large:
        edges = _nearest_jobs(app.id, edges, kept)
    overlaps = tuple(merge(kept, edges, key=by_strength))
    near = _reach(findings, app.id, [*before, *edges])
    rows, portfolio = index.part(app, near)
    inside = [edge for edge in overlaps if edge.a in near and edge.b in near]
    locked = tuple(
        sorted((*(each for each in findings.locked if each[0] != app.id), *known.locked))
    )
    outside = frozenset(each for each, _ in locked)
    systems = systems_of(portfolio.applications, inside, rows)
    standing = _standing(findings, systems, app.id, outside)
    groups = groups_of(portfolio, inside, systems, outside, rows, standing)
    national = [match for match in findings.national if match.application != app.id]
    whole = _joined_systems(findings.systems, systems, near)
    return Findings(
        overlaps,
        whole,
        _joined_groups(findings.groups, groups, near, whole),
        tuple(sorted((*national, *known.national), key=lambda match: match.application)),
        locked,
    )


def _other(edge: Overlap, app: ApplicationId) -> ApplicationId:
    return edge.b if edge.a == app else edge.a


def _nearest_jobs(
    app: ApplicationId, edges: Sequence[Overlap], others: Iterable[Overlap]
) -> tuple[Overlap, ...]:
    """Keep same-function edges that are among the nearest of either end, as a full run does."""
    jobs = [edge for edge in edges if _is_job(edge)]
    rivals: dict[ApplicationId, list[Overlap]] = {_other(edge, app): [] for edge in jobs}
    for edge in others:
        if edge.a in rivals or edge.b in rivals:
            for end in (edge.a, edge.b):
                rivals.get(end, []).append(edge)
    own = {_other(edge, app) for edge in islice(edges, NEAREST_JOBS)}

    def near(edge: Overlap) -> bool:
        end = _other(edge, app)
        nearer = sum(by_strength(rival) < by_strength(edge) for rival in rivals[end])
        return end in own or nearer < NEAREST_JOBS

    return tuple(edge for edge in edges if not _is_job(edge) or near(edge))


def _is_job(edge: Overlap) -> bool:
    return edge.kind in {OverlapKind.FUNCTION, OverlapKind.COMPONENT}


def _reach(
    findings: Findings, app: ApplicationId, edges: Iterable[Overlap]
) -> frozenset[ApplicationId]:
    """Return the application and all members of the systems and groups that its edges reach."""
    near = {app, *(end for e in edges if e.probability >= LIKELY for end in (e.a, e.b))}
    heads = {system.head for system in findings.systems if not near.isdisjoint(system.members)}
    for group in findings.groups:
        if not heads.isdisjoint(group.members):
            near.update(group.members)
    for system in findings.systems:
        if not near.isdisjoint(system.members):
            near.update(system.members)
    return frozenset(near)


def _standing(
    findings: Findings,
    systems: Iterable[System],
    app: ApplicationId,
    outside: frozenset[ApplicationId],
) -> dict[ApplicationId, int | None]:
    """Return the group that each system is in and stays in; None where that is to be found."""
    before = set(findings.systems)
    groups = {head: at for at, group in enumerate(findings.groups) for head in group.members}
    alone, homes = len(findings.groups), dict[ApplicationId, int | None]()
    for at, system in enumerate(systems):
        stays = system in before and app not in system.members and system.head not in outside
        homes[system.head] = groups.get(system.head, alone + at) if stays else None
    return homes


def _joined_systems(
    before: Iterable[System], anew: Iterable[System], near: frozenset[ApplicationId]
) -> tuple[System, ...]:
    kept = (system for system in before if near.isdisjoint(system.members))
    return tuple(merge(kept, anew, key=lambda system: system.members))


def _joined_groups(
    before: Iterable[Group],
    anew: Iterable[Group],
    near: frozenset[ApplicationId],
    systems: Iterable[System],
) -> tuple[Group, ...]:
    first = {system.head: system.members[0] for system in systems}
    kept = (group for group in before if near.isdisjoint(group.members))
    return tuple(sorted((*kept, *anew), key=lambda group: [first[head] for head in group.members]))
