"""From findings, decisions and layout to the map's scene: a node per row, hulls by group."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from graph.findings import Findings, OverlapKind
from graph.model import Application, ApplicationId
from planner.domain.decision import Disposition
from planner.domain.snapshot import Snapshot
from ui.map_layout import Island, MapLayout
from ui.widgets.graph_scene import GraphScene, MapLink, MapNode, build_scene


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
    nodes = [
        _node(snapshot, layout, row, island_of.get(row, -1), choice)
        for row, app in enumerate(layout.applications)
        if app in snapshot.portfolio.applications
    ]
    links = (
        _overlap_links(findings, choice.threshold)
        if choice.layer is Layer.OVERLAP
        else _dependency_links(snapshot)
    )
    captions = [_caption(snapshot, findings, layout, island) for island in layout.islands]
    return build_scene(nodes, links, captions)


def _caption(snapshot: Snapshot, findings: Findings, layout: MapLayout, island: Island) -> str:
    if island.group >= 0:
        topic = findings.groups[island.group].topic
        return topic[:1].upper() + topic[1:]
    first = ApplicationId(layout.applications[island.rows[0]])
    app = snapshot.portfolio.applications.get(first)
    return app.name if app is not None else ""


def _node(
    snapshot: Snapshot, layout: MapLayout, row: int, island: int, choice: MapChoice
) -> MapNode:
    app = snapshot.portfolio.applications[ApplicationId(layout.applications[row])]
    decision = snapshot.decisions.get(app.id)
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
    return [
        MapLink(a=overlap.a, b=overlap.b, weight=overlap.probability)
        for overlap in findings.overlaps
        if overlap.probability >= threshold and overlap.kind is not OverlapKind.COMPONENT
    ]


def _dependency_links(snapshot: Snapshot) -> list[MapLink]:
    return [
        MapLink(a=link.provider, b=link.consumer, weight=0.8, directed=True)
        for link in snapshot.portfolio.interfaces.values()
    ]
