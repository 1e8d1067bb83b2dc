"""From findings, decisions and layout to the map's scene: a node per row, hulls by group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from graph.findings import Findings, OverlapKind
from graph.model import Application, ApplicationId
from planner.domain.snapshot import Snapshot
from ui.map_layout import Island, MapLayout
from ui.theme import Step
from ui.views.map_colours import NodeColour, colouring_of
from ui.widgets.graph_packing import tightened
from ui.widgets.graph_scene import Floats, GraphScene, MapLink, MapNode, build_scene
from ui.widgets.graph_signs import LegendEntry
from ui.widgets.lettering import short_name, width_of

ASPECT = 0.9
"""Width through height of the map's pane at the usual window size."""
LONGEST_CAPTION = 130.0
PITCH = 42.0
"""Between applications that are placed only for their flows of data."""


class Layer(StrEnum):
    """What the links mean: overlap, or who reads whose data."""

    OVERLAP = "overlap"
    DEPENDENCY = "dependency"


class NodeSize(StrEnum):
    """What makes a node large."""

    USERS = "users"
    COST = "cost"
    SERVICES = "services"
    EVEN = "even"


@dataclass(frozen=True, slots=True, kw_only=True)
class MapChoice:
    """What the person chose to see."""

    layer: Layer = Layer.OVERLAP
    size: NodeSize = NodeSize.USERS
    colour: NodeColour = NodeColour.DECISION


@dataclass(frozen=True, slots=True)
class MapScene:
    """The scene and the words of its signs."""

    scene: GraphScene
    legend: tuple[LegendEntry, ...]


def scene_of(
    snapshot: Snapshot, findings: Findings, layout: MapLayout, choice: MapChoice
) -> MapScene:
    """Build the scene; applications outside every island stand in the loners' strip."""
    wanted = layout
    heads = {member: system.head for system in findings.systems for member in system.members}
    colouring = colouring_of(snapshot, layout.applications, heads, choice.colour)
    links = (
        _overlap_links(findings) if choice.layer is Layer.OVERLAP else _dependency_links(snapshot)
    )
    if choice.layer is Layer.DEPENDENCY:
        layout = _with_linked(layout, links)
    island_of = {row: n for n, island in enumerate(layout.islands) for row in island.rows}
    nodes = [
        MapNode(
            key=app,
            name=snapshot.portfolio.applications[ApplicationId(app)].name,
            x=layout.xs[row],
            y=layout.ys[row],
            sign=colouring.signs[app],
            size=_size(snapshot.portfolio.applications[ApplicationId(app)], choice.size),
            group=island_of.get(row, -1),
        )
        for row, app in enumerate(layout.applications)
        if app in snapshot.portfolio.applications
    ]
    captions = [_caption(snapshot, layout, island) for island in layout.islands]
    scene = build_scene(nodes, links, captions)
    return MapScene(_packed(scene, captions, (wanted, choice.layer)), colouring.legend)


def _with_linked(layout: MapLayout, links: Sequence[MapLink]) -> MapLayout:
    """Give applications that overlap with nothing, yet exchange data, a place on the map."""
    placed = {row for island in layout.islands for row in island.rows}
    linked = {end for link in links for end in (link.a, link.b)}
    rows = tuple(
        row for row, app in enumerate(layout.applications) if row not in placed and app in linked
    )
    if not rows:
        return layout
    across = max(round((len(rows) * 2.2) ** 0.5), 1)
    left = min((layout.xs[row] for row in placed), default=0.0)
    below = max((layout.ys[row] for row in placed), default=0.0) + 90
    xs, ys = list(layout.xs), list(layout.ys)
    for place, row in enumerate(rows):
        xs[row] = left + place % across * PITCH
        ys[row] = below + place // across * PITCH
    words = QCoreApplication.translate("Map", "Tanpa tumpang tindih")
    islands = (*layout.islands, Island(words, rows))
    return replace(layout, xs=tuple(xs), ys=tuple(ys), islands=islands)


class _Last:
    """The last packing: colours, sizes and decisions change far more often than places."""

    of: tuple[MapLayout, Layer] | None = None
    keys: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    xy: Floats | None = None


def _packed(scene: GraphScene, captions: list[str], of: tuple[MapLayout, Layer]) -> GraphScene:
    """Pull the islands together so that they fill the pane; once for each layout."""
    known = _Last.of is not None and _Last.of[0] is of[0] and _Last.of[1] is of[1]
    same = known and _Last.keys == scene.keys and _Last.captions == tuple(captions)
    if not same or _Last.xy is None:
        shown = [n for n, group in enumerate(scene.groups) if len(group.members)]
        islands = [scene.groups[n].members for n in shown]
        wide = [min(width_of(captions[n], Step.CHART), LONGEST_CAPTION) for n in shown]
        _Last.xy = tightened(scene.xy, islands, wide, ASPECT)
        _Last.of, _Last.keys, _Last.captions = of, scene.keys, tuple(captions)
    return replace(scene, xy=_Last.xy)


def _caption(snapshot: Snapshot, layout: MapLayout, island: Island) -> str:
    if island.topic:
        return island.topic[:1].upper() + island.topic[1:]
    first = ApplicationId(layout.applications[island.rows[0]])
    app = snapshot.portfolio.applications.get(first)
    return short_name(app.name) if app is not None else ""


def _size(app: Application, by: NodeSize) -> float:
    return {
        NodeSize.USERS: float(app.user_count or 0),
        NodeSize.COST: float(app.cost_yearly or 0),
        NodeSize.SERVICES: float(len(app.services)),
        NodeSize.EVEN: 0.0,
    }[by]


def _overlap_links(findings: Findings) -> list[MapLink]:
    weak = {frozenset(pair) for group in findings.groups for pair in group.weak_links}
    return [
        MapLink(
            a=overlap.a,
            b=overlap.b,
            weight=overlap.probability,
            weak=frozenset((overlap.a, overlap.b)) in weak,
        )
        for overlap in findings.overlaps
        if overlap.kind is not OverlapKind.COMPONENT
    ]


def _dependency_links(snapshot: Snapshot) -> list[MapLink]:
    return [
        MapLink(a=link.provider, b=link.consumer, weight=0.8, directed=True)
        for link in snapshot.portfolio.interfaces.values()
    ]
