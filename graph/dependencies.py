"""Flows of data between applications: what breaks if one stops, and in which order to stop."""

from __future__ import annotations

from collections.abc import Collection

import networkx as nx

from graph.model import ApplicationId
from graph.portfolio import Portfolio


def dependency_graph(portfolio: Portfolio) -> nx.DiGraph[ApplicationId]:
    """Return provider -> consumer edges with what flows; every application is a node.

    Where the inventory names a partner that could not be matched, there is no edge.
    """
    graph: nx.DiGraph[ApplicationId] = nx.DiGraph()
    graph.add_nodes_from(portfolio.applications)
    for link in portfolio.interfaces.values():
        if link.provider != link.consumer:
            graph.add_edge(link.provider, link.consumer, data=link.data)
    return graph


def what_breaks(
    graph: nx.DiGraph[ApplicationId], stopped: ApplicationId
) -> tuple[tuple[ApplicationId, int], ...]:
    """Return every application that loses data when this one stops, and by how many steps.

    The nearest come first; those directly fed are one step away.
    """
    if stopped not in graph:
        return ()
    steps = nx.single_source_shortest_path_length(graph, stopped)
    reached = ((app, far) for app, far in dict(steps).items() if app != stopped)
    return tuple(sorted(reached, key=lambda item: (item[1], item[0])))


def cycles(graph: nx.DiGraph[ApplicationId]) -> tuple[tuple[ApplicationId, ...], ...]:
    """Return the sets of applications that feed each other in a ring, largest first."""
    rings = (tuple(sorted(ring)) for ring in nx.strongly_connected_components(graph))
    return tuple(sorted((r for r in rings if len(r) > 1), key=lambda ring: (-len(ring), ring)))


def safe_order(
    graph: nx.DiGraph[ApplicationId], stopped: Collection[ApplicationId]
) -> tuple[tuple[ApplicationId, ...], ...]:
    """Return the steps in which these applications can stop: consumers before providers.

    Applications of one step may stop together; a ring has to stop as one, so it stands in one
    step.
    """
    chosen = graph.subgraph(sorted(set(stopped) & set(graph)))
    rings = nx.condensation(chosen)
    steps: dict[int, int] = {}
    for ring in reversed(list(nx.lexicographical_topological_sort(rings))):
        steps[ring] = 1 + max((steps[after] for after in rings.successors(ring)), default=0)
    levels: dict[int, list[ApplicationId]] = {}
    for ring, step in steps.items():
        levels.setdefault(step, []).extend(rings.nodes[ring]["members"])
    return tuple(tuple(sorted(levels[step])) for step in sorted(levels))
