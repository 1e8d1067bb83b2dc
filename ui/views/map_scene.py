"""From findings, decisions and layout to the map's scene: a node per row, hulls by group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from graph.findings import Findings, OverlapKind
from graph.model import Application, ApplicationId
from planner.domain.decision import Disposition
from planner.domain.snapshot import Snapshot
from ui.map_layout import Island, MapLayout
from ui.theme import Step
from ui.widgets.graph_packing import tightened
from ui.widgets.graph_scene import GraphScene, MapLink, MapNode, build_scene
from ui.widgets.lettering import short_name, width_of

ASPECT = 0.82
"""Width through height of the map's pane at the usual window size."""
LONGEST_CAPTION = 130.0


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
    threshold: float = 0.5


def scene_of(
    snapshot: Snapshot, findings: Findings, layout: MapLayout, choice: MapChoice
) -> GraphScene:
    """Build the scene; applications outside every island stand in the loners' strip."""
    island_of = {row: n for n, island in enumerate(layout.islands) for row in island.rows}
    heads = {member: system.head for system in findings.systems for member in system.members}
    nodes = [
        _node(snapshot, layout, row, (island_of.get(row, -1), heads), choice)
        for row, app in enumerate(layout.applications)
        if app in snapshot.portfolio.applications
    ]
    links = (
        _overlap_links(findings, choice.threshold)
        if choice.layer is Layer.OVERLAP
        else _dependency_links(snapshot)
    )
    captions = [_caption(snapshot, layout, island) for island in layout.islands]
    return _packed(build_scene(nodes, links, captions), captions)


def _packed(scene: GraphScene, captions: list[str]) -> GraphScene:
    """Pull the islands together so that they fill the pane."""
    shown = [n for n, group in enumerate(scene.groups) if len(group.members)]
    islands = [scene.groups[n].members for n in shown]
    wide = [min(width_of(captions[n], Step.CHART), LONGEST_CAPTION) for n in shown]
    return replace(scene, xy=tightened(scene.xy, islands, wide, ASPECT))


def _caption(snapshot: Snapshot, layout: MapLayout, island: Island) -> str:
    if island.topic:
        return island.topic[:1].upper() + island.topic[1:]
    first = ApplicationId(layout.applications[island.rows[0]])
    app = snapshot.portfolio.applications.get(first)
    return short_name(app.name) if app is not None else ""


def _node(
    snapshot: Snapshot,
    layout: MapLayout,
    row: int,
    belongs: tuple[int, Mapping[ApplicationId, ApplicationId]],
    choice: MapChoice,
) -> MapNode:
    """Make the node of one row; a decision on the system's head holds for all its rows."""
    app = snapshot.portfolio.applications[ApplicationId(layout.applications[row])]
    island, heads = belongs
    decision = snapshot.decisions.get(heads.get(app.id, app.id))
    return MapNode(
        key=app.id,
        name=app.name,
        x=layout.xs[row],
        y=layout.ys[row],
        disposition=decision.disposition if decision else Disposition.UNDECIDED,
        size=_size(app, choice.size),
        group=island,
    )


def _size(app: Application, by: NodeSize) -> float:
    return {
        NodeSize.USERS: float(app.user_count or 0),
        NodeSize.COST: float(app.cost_yearly or 0),
        NodeSize.SERVICES: float(len(app.services)),
        NodeSize.EVEN: 0.0,
    }[by]


def _overlap_links(findings: Findings, threshold: float) -> list[MapLink]:
    weak = {frozenset(pair) for group in findings.groups for pair in group.weak_links}
    return [
        MapLink(
            a=overlap.a,
            b=overlap.b,
            weight=overlap.probability,
            weak=frozenset((overlap.a, overlap.b)) in weak,
        )
        for overlap in findings.overlaps
        if overlap.probability >= threshold and overlap.kind is not OverlapKind.COMPONENT
    ]


def _dependency_links(snapshot: Snapshot) -> list[MapLink]:
    return [
        MapLink(a=link.provider, b=link.consumer, weight=0.8, directed=True)
        for link in snapshot.portfolio.interfaces.values()
    ]
