"""Where everything stands on the map: each group by force, then the hulls packed apart.

Same findings, same picture; with the picture before, what did not change stays in place.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import igraph
import numpy as np
from scipy.spatial import ConvexHull, QhullError

from graph.findings import Findings
from graph.model import ApplicationId
from graph.vectors import Floats

GAP = 14.0
"""Free space between nodes, and around hulls twice that."""
PADDING = 18.0
CAPTION = 22.0
DEFAULT_SIZE = 7.0
FORCE_UP_TO = 150
MANY_ISLANDS = 250
"""From here on islands stand in rows by size, and small ones are laid out without force."""
_GOLDEN = np.pi * (3 - 5**0.5)
Sizes = Mapping[ApplicationId, float]


@dataclass(frozen=True, slots=True)
class Hull:
    """The ground of one group: its rows and a convex outline already padded."""

    group: int
    """Index into ``Findings.groups``; -1 for a system of several rows outside any group."""
    rows: tuple[int, ...]
    outline: Floats


@dataclass(frozen=True, slots=True)
class Layout:
    """Coordinates in pixels at scale 1, y downwards; rows in the order of ``applications``."""

    applications: tuple[ApplicationId, ...]
    points: Floats
    hulls: tuple[Hull, ...]
    loners: tuple[int, ...]
    """Rows that belong to no hull; they stand in a strip under the map."""


@dataclass(frozen=True, slots=True)
class _Island:
    group: int
    rows: Sequence[int]
    points: Floats
    radius: float


def layout_groups(
    findings: Findings, sizes: Sizes | None = None, before: Layout | None = None
) -> Layout:
    """Lay out all applications of the findings.

    Parameters
    ----------
    sizes : radius of each application's mark; ``DEFAULT_SIZE`` where absent
    before : an earlier layout; groups whose rows stood there keep their place if they can
    """
    apps = tuple(app for system in findings.systems for app in system.members)
    row = {app: at for at, app in enumerate(apps)}
    radii = np.array([(sizes or {}).get(app, DEFAULT_SIZE) for app in apps])
    members = _members(findings, row)
    home = {at: number for number, (_, rows) in enumerate(members) for at in rows}
    inner, outer = _edges(findings, row, home)
    least = 3 if len(members) <= MANY_ISLANDS else 8
    islands = [
        _island(group, rows, inner[number] if len(rows) >= least else (), radii)
        for number, (group, rows) in enumerate(members)
    ]
    if len(islands) > MANY_ISLANDS:
        centres = _in_rows(islands)
    else:
        targets = _targets(islands, outer)
        if before is not None:
            _remember(targets, islands, apps, before)
        centres = _apart(islands, targets)
    points = np.zeros((len(apps), 2))
    hulls = []
    for island, centre in zip(islands, centres, strict=True):
        points[list(island.rows)] = island.points + centre
        outline = _outline(island.points + centre, radii[list(island.rows)])
        hulls.append(Hull(island.group, tuple(island.rows), outline))
    loners = tuple(at for at in range(len(apps)) if at not in home)
    _strip(points, loners, hulls, float(radii.max(initial=DEFAULT_SIZE)))
    return Layout(apps, points, tuple(hulls), loners)


def _members(findings: Findings, row: Mapping[ApplicationId, int]) -> list[tuple[int, list[int]]]:
    system = {system.head: system for system in findings.systems}
    grouped = {head for group in findings.groups for head in group.members}
    found = [
        (number, [row[app] for head in group.members for app in system[head].members])
        for number, group in enumerate(findings.groups)
    ]
    found += [
        (-1, [row[app] for app in each.members])
        for each in findings.systems
        if len(each.members) > 1 and each.head not in grouped
    ]
    return found


def _edges(
    findings: Findings, row: Mapping[ApplicationId, int], home: Mapping[int, int]
) -> tuple[list[list[tuple[int, int, float]]], dict[tuple[int, int], float]]:
    """Split the links into those inside each island and those between islands."""
    inner: list[list[tuple[int, int, float]]] = [[] for _ in set(home.values())]
    outer: dict[tuple[int, int], float] = defaultdict(float)
    for edge in findings.overlaps:
        a, b = row[edge.a], row[edge.b]
        one, other = home.get(a, -1), home.get(b, -1)
        if one < 0 or other < 0:
            continue
        if one == other:
            inner[one].append((a, b, edge.probability))
        else:
            outer[min(one, other), max(one, other)] += edge.probability
    return inner, outer


def _island(
    group: int, rows: Sequence[int], edges: Sequence[tuple[int, int, float]], radii: Floats
) -> _Island:
    space = 2 * float(radii[list(rows)].max()) + GAP
    points = _sunflower(len(rows)) * space
    if edges and len(rows) <= FORCE_UP_TO:
        points = _spread(_by_force(rows, edges), space)
    points -= (points.min(axis=0) + points.max(axis=0)) / 2
    reach = np.hypot(points[:, 0], points[:, 1]) + radii[list(rows)]
    return _Island(group, rows, points, float(reach.max()) + PADDING + CAPTION / 2 + GAP)


def _by_force(rows: Sequence[int], edges: Sequence[tuple[int, int, float]]) -> Floats:
    place = {at: number for number, at in enumerate(rows)}
    graph = igraph.Graph(  # type: ignore[no-untyped-call]  # igraph has no types
        n=len(rows), edges=[(place[a], place[b]) for a, b, _ in edges]
    )
    igraph.set_random_number_generator(random.Random(1))  # noqa: S311 - the same every time
    found = graph.layout_fruchterman_reingold(
        weights=[weight for _, _, weight in edges] or None,
        niter=120,
        seed=_sunflower(len(rows)).tolist(),
    )
    return np.array(found.coords)


def _sunflower(count: int) -> Floats:
    """Return points evenly spread over a disc, neighbours about one apart."""
    number = np.arange(count)
    far, turn = 0.95 * np.sqrt(number), number * _GOLDEN
    return np.column_stack([far * np.cos(turn), far * np.sin(turn)])


def _spread(points: Floats, space: float, rounds: int = 40) -> Floats:
    """Scale so that links are about one space long, then push what is too near apart."""
    gaps = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))
    np.fill_diagonal(gaps, np.inf)
    points = points * (space / max(float(np.median(gaps.min(axis=1))), 1e-9))
    for _ in range(rounds):
        apart = points[:, None] - points[None]
        far = np.hypot(apart[..., 0], apart[..., 1])
        np.fill_diagonal(far, np.inf)
        lack = np.clip(space - far, 0.0, None)
        if not lack.any():
            break
        points = points + (apart / np.maximum(far, 1e-9)[..., None] * lack[..., None] / 2).sum(
            axis=1
        )
    return points


def _targets(islands: Sequence[_Island], outer: Mapping[tuple[int, int], float]) -> Floats:
    """Return where each island would like to stand: near those it is linked with."""
    if not islands:
        return np.zeros((0, 2))
    graph = igraph.Graph(  # type: ignore[no-untyped-call]  # igraph has no types
        n=len(islands), edges=sorted(outer)
    )
    igraph.set_random_number_generator(random.Random(1))  # noqa: S311 - the same every time
    weights = [min(outer[pair], 3.0) for pair in sorted(outer)]
    found = graph.layout_fruchterman_reingold(
        weights=weights or None, niter=100, seed=_sunflower(len(islands)).tolist(), grid="auto"
    )
    points = np.array(found.coords) - np.mean(found.coords, axis=0)
    room = sum(island.radius**2 for island in islands) / 0.55
    reach = float(np.sqrt((points**2).sum(axis=1).mean())) or 1.0
    return np.asarray(points * np.array([1.25, 0.8]) * (np.sqrt(room / 2) / reach))


def _remember(
    targets: Floats, islands: Sequence[_Island], apps: Sequence[ApplicationId], before: Layout
) -> None:
    stood = dict(zip(before.applications, before.points, strict=True))
    in_hull = {before.applications[at] for hull in before.hulls for at in hull.rows}
    for number, island in enumerate(islands):
        known = [stood[apps[at]] for at in island.rows if apps[at] in in_hull]
        if known:
            span = np.array(known)
            targets[number] = (span.min(axis=0) + span.max(axis=0)) / 2


def _apart(islands: Sequence[_Island], targets: Floats) -> Floats:
    """Place the islands one by one, the largest first, on the free spot nearest their target."""
    radii = np.array([island.radius for island in islands])
    order = sorted(range(len(islands)), key=lambda at: (-radii[at], at))
    placed = np.zeros((len(islands), 2))
    spiral = _sunflower(4000)
    done: list[int] = []
    for at in order:
        others, need = placed[done], radii[done] + radii[at]
        step = radii[at] / 3
        for start in range(0, len(spiral), 64):
            tries = targets[at] + spiral[start : start + 64] * step
            far = np.hypot(*(tries[:, None] - others[None]).transpose(2, 0, 1))
            free = np.flatnonzero((far >= need).all(axis=1))
            if len(free):
                placed[at] = tries[free[0]]
                break
        else:
            placed[at] = [0.0, float((placed[:, 1] + radii).max()) + radii[at]]
        done.append(at)
    return placed


def _in_rows(islands: Sequence[_Island]) -> Floats:
    """Stand very many islands in rows, the largest first."""
    radii = np.array([island.radius for island in islands])
    wide = 1.25 * float(np.sqrt((4 * radii**2).sum()))
    placed = np.zeros((len(islands), 2))
    x = y = tall = 0.0
    for at in sorted(range(len(islands)), key=lambda at: (-radii[at], at)):
        if x and x + 2 * radii[at] > wide:
            x, y, tall = 0.0, y + tall, 0.0
        placed[at] = (x + radii[at], y + radii[at])
        x, tall = x + 2 * radii[at], max(tall, 2 * radii[at])
    return placed


def _outline(points: Floats, radii: Floats) -> Floats:
    """Return the convex hull around padded marks, counter-clockwise."""
    turns = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    ring = np.column_stack([np.cos(turns), np.sin(turns)])
    around = (points[:, None] + ring[None] * (radii + PADDING)[:, None, None]).reshape(-1, 2)
    try:
        return np.asarray(around[ConvexHull(around).vertices])
    except QhullError:
        return around


def _strip(points: Floats, loners: Sequence[int], hulls: Sequence[Hull], radius: float) -> None:
    """Stand the loners in rows under the map, as wide as the map."""
    low, left, right = 0.0, -200.0, 200.0
    if hulls:
        corners = np.concatenate([hull.outline for hull in hulls])
        low = float(corners[:, 1].max()) + 2 * CAPTION + GAP
        left, right = float(corners[:, 0].min()), float(corners[:, 0].max())
    space = 2 * radius + GAP
    wide = max(int((right - left) / space), 1)
    for place, at in enumerate(loners):
        points[at] = (left + (place % wide + 0.5) * space, low + (place // wide + 0.5) * space)
