"""The map's layout as it travels from the worker to the screen: plain numbers, small as bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph.findings import Findings

if TYPE_CHECKING:
    from graph.layout import Layout


@dataclass(frozen=True, slots=True)
class Island:
    """Applications that stand together: a group with its topic, or the rows of one system."""

    topic: str
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MapLayout:
    """Where each application stands, in pixels at scale 1."""

    applications: tuple[str, ...] = ()
    xs: tuple[float, ...] = ()
    ys: tuple[float, ...] = ()
    islands: tuple[Island, ...] = ()


def lay_out(findings: Findings, before: Layout | None = None) -> tuple[MapLayout, Layout]:
    """Lay out the findings; what stood before stays where it stood if it can."""
    from graph.layout import layout_groups  # noqa: PLC0415 - loads igraph and scipy

    made = layout_groups(findings, before=before)
    topics = [group.topic for group in findings.groups]
    islands = tuple(
        Island(topics[hull.group] if hull.group >= 0 else "", hull.rows) for hull in made.hulls
    )
    xs, ys = made.points[:, 0].tolist(), made.points[:, 1].tolist()
    return MapLayout(made.applications, tuple(xs), tuple(ys), islands), made
