"""From findings and decisions to the map's scene: one node per system, hulls by group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from graph.findings import Findings, OverlapKind
from graph.model import Application, ApplicationId
from planner.domain.decision import Disposition
from planner.domain.snapshot import Snapshot
from ui.widgets.graph_scene import GraphScene, MapLink, MapNode, build_scene

Places = Mapping[ApplicationId, tuple[float, float]]


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


def system_heads(findings: Findings, snapshot: Snapshot) -> dict[ApplicationId, ApplicationId]:
    """Return row -> the row that stands for its system."""
    heads = {member: system.head for system in findings.systems for member in system.members}
    return {app: heads.get(app, app) for app in snapshot.portfolio.applications}


def scene_of(
    snapshot: Snapshot, findings: Findings, places: Places, choice: MapChoice
) -> GraphScene:
    """Build the scene; systems without a place or a group stand in the loners' strip."""
    heads = system_heads(findings, snapshot)
    group_of = {m: n for n, group in enumerate(findings.groups) for m in group.members}
    nodes = [
        _node(snapshot, app, group_of.get(app.id, -1), places, choice)
        for app in snapshot.portfolio.applications.values()
        if heads[app.id] == app.id
    ]
    links = (
        _overlap_links(findings, heads, choice.threshold)
        if choice.layer is Layer.OVERLAP
        else _dependency_links(snapshot, heads)
    )
    captions = [group.topic or "" for group in findings.groups]
    return build_scene(nodes, links, [c[:1].upper() + c[1:] for c in captions])


def _node(
    snapshot: Snapshot, app: Application, group: int, places: Places, choice: MapChoice
) -> MapNode:
    decision = snapshot.decisions.get(app.id)
    x, y = places.get(app.id, (0.0, 0.0))
    return MapNode(
        key=app.id,
        name=app.name,
        x=x,
        y=y,
        disposition=decision.disposition if decision else Disposition.UNDECIDED,
        size=_size(app, choice.size),
        group=group if app.id in places else -1,
    )


def _size(app: Application, by: NodeSize) -> float:
    return {
        NodeSize.USERS: float(app.user_count or 0),
        NodeSize.COST: float(app.cost_yearly or 0),
        NodeSize.SERVICES: float(len(app.services)),
        NodeSize.EVEN: 0.0,
    }[by]


def _overlap_links(
    findings: Findings, heads: Mapping[ApplicationId, ApplicationId], threshold: float
) -> list[MapLink]:
    best: dict[tuple[str, str], float] = {}
    for overlap in findings.overlaps:
        a, b = heads.get(overlap.a, overlap.a), heads.get(overlap.b, overlap.b)
        if a == b or overlap.kind is OverlapKind.COMPONENT or overlap.probability < threshold:
            continue
        pair = (min(a, b), max(a, b))
        best[pair] = max(best.get(pair, 0.0), overlap.probability)
    return [MapLink(a=a, b=b, weight=weight) for (a, b), weight in best.items()]


def _dependency_links(
    snapshot: Snapshot, heads: Mapping[ApplicationId, ApplicationId]
) -> list[MapLink]:
    pairs = {
        (heads[link.provider], heads[link.consumer])
        for link in snapshot.portfolio.interfaces.values()
        if heads[link.provider] != heads[link.consumer]
    }
    return [MapLink(a=a, b=b, weight=0.8, directed=True) for a, b in sorted(pairs)]
