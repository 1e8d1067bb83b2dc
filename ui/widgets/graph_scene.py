"""What the map shows, as arrays: places, sizes, signs, links in order of weight, groups.

Free of painting and of widgets. A scene is built once per layout; the canvas looks at it
through a ``MapView`` and never alters it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from planner.domain.decision import Disposition
from ui.widgets.hit_grid import HitGrid

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

SMALLEST, LARGEST = 4.5, 9.5
"""Node radii in pixels at the scale of the layout."""
WEAK = 0.58
"""Links below this weight are drawn dashed."""
_ANGLES = np.linspace(0, 2 * np.pi, 72, endpoint=False)
_DIRECTIONS = np.column_stack([np.cos(_ANGLES), np.sin(_ANGLES)])
_FAR_ANGLES = np.linspace(0, 2 * np.pi, 16, endpoint=False)
_FAR = np.column_stack([np.cos(_FAR_ANGLES), np.sin(_FAR_ANGLES)])
_FAR_CORNERS = np.linalg.inv(np.stack([_FAR, np.roll(_FAR, -1, axis=0)], axis=1))
"""Turns the reach in two neighbouring directions into the corner between them."""
FAR_PAD = 18.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MapNode:
    """One application (or system) of the map; ``size`` is users, cost or any other measure."""

    key: str
    name: str
    x: float
    y: float
    disposition: Disposition = Disposition.UNDECIDED
    size: float = 0.0
    group: int = -1
    sign: int | None = None
    """How it is drawn; without one, by its disposition."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MapLink:
    """One link between two nodes; ``directed`` ones carry an arrow (who depends on whom)."""

    a: str
    b: str
    weight: float
    directed: bool = False
    weak: bool = False
    """Holds its group together only through others: drawn dashed whatever its weight."""


@dataclass(frozen=True, slots=True)
class MapGroup:
    """A group with its caption; ``members`` are node numbers."""

    caption: str
    members: Ints


@dataclass(frozen=True, eq=False)
class GraphScene:
    """Arrays of one map. Links are sorted: inside groups first, then by falling weight."""

    keys: tuple[str, ...]
    names: tuple[str, ...]
    xy: Floats
    radius: Floats
    kinds: Ints
    group_of: Ints
    ends: Ints
    weights: Floats
    across: Flags
    weak: Flags
    directed: Flags
    groups: tuple[MapGroup, ...]
    loners: tuple[int, ...] = ()
    number: Mapping[str, int] = field(default_factory=dict)
    folded: frozenset[int] = frozenset()
    """Numbers of the groups drawn as one bubble each."""
    pinned: frozenset[int] = frozenset()
    """Numbers of the nodes a person has put where they are."""

    @cached_property
    def placed(self) -> Ints:
        """Numbers of the nodes that stand on the map (loners stand in their strip)."""
        mask = np.ones(len(self.keys), dtype=bool)
        mask[list(self.loners)] = False
        return np.flatnonzero(mask)

    @cached_property
    def hidden(self) -> Flags:
        """Which nodes stand inside a bubble."""
        mask = np.zeros(len(self.keys), dtype=bool)
        for group in self.folded:
            mask[self.groups[group].members] = True
        return mask

    @cached_property
    def _inside_bubbles(self) -> Flags:
        return self.hidden[self.ends].all(axis=1) & ~self.across

    def links_from(self, least: float) -> Flags:
        """Return which links are at or above a weight and not inside a bubble."""
        chosen: Flags = self.weights >= least
        return chosen & ~self._inside_bubbles if self.folded else chosen

    @cached_property
    def grid(self) -> HitGrid:
        """The grid that finds a node under the cursor."""
        return HitGrid(self.xy[self.placed], self.placed)

    @cached_property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of everything placed, hulls and captions included."""
        if not len(self.placed):
            return (0.0, 0.0, 1.0, 1.0)
        low = self.xy[self.placed].min(axis=0)
        high = self.xy[self.placed].max(axis=0)
        return (low[0] - 26.0, low[1] - 26.0, high[0] + 26.0, high[1] + 44.0)

    @cached_property
    def group_bounds(self) -> tuple[Floats, Floats]:
        """Lowest and highest corner of each group (infinite ones for an empty group)."""
        low = np.full((len(self.groups), 2), np.inf)
        high = np.full((len(self.groups), 2), -np.inf)
        inside = self.group_of >= 0
        np.minimum.at(low, self.group_of[inside], self.xy[inside])
        np.maximum.at(high, self.group_of[inside], self.xy[inside])
        return low, high

    @cached_property
    def far_outlines(self) -> Floats:
        """A plain outline of each group with sixteen corners, all computed at once."""
        reach = np.full((len(self.groups), len(_FAR)), -np.inf)
        inside = self.group_of >= 0
        np.maximum.at(reach, self.group_of[inside], self.xy[inside] @ _FAR.T)
        following = np.roll(reach, -1, axis=1)
        both = np.stack([reach, following], axis=2) + FAR_PAD
        corners: Floats = np.einsum("kij,gkj->gki", _FAR_CORNERS, both)
        return corners

    @cached_property
    def _incident(self) -> tuple[Ints, Ints]:
        """Link numbers sorted by the node they touch, and where each node's part begins."""
        both = np.concatenate([self.ends[:, 0], self.ends[:, 1]])
        order = np.argsort(both, kind="stable")
        starts = np.searchsorted(both[order], np.arange(len(self.keys) + 1))
        return order % max(len(self.ends), 1), starts

    def prepared(self) -> GraphScene:
        """Compute now what drawing and pointing will ask for."""
        _ = (self.grid, self.bounds, self.group_bounds, self.far_outlines, self._incident)
        return self

    def links_of(self, node: int) -> Ints:
        """Return the numbers of the links that touch the node."""
        order, starts = self._incident
        return order[starts[node] : starts[node + 1]]

    def neighbours(self, node: int, least: float = 0.0) -> Ints:
        """Return the nodes one link of at least this weight away."""
        links = self.links_of(node)
        near = self.ends[links[self.weights[links] >= least]].ravel()
        return np.unique(near[near != node])

    def with_folded(self, groups: frozenset[int]) -> GraphScene:
        """Return the scene with these groups as bubbles: their nodes stand in its middle."""
        if groups == self.folded:
            return self
        xy = self.xy.copy()
        for group in groups:
            members = self.groups[group].members
            if len(members):
                xy[members] = (xy[members].min(axis=0) + xy[members].max(axis=0)) / 2
        return replace(self, xy=xy, folded=groups)

    def with_pins(self, pins: Mapping[str, tuple[float, float]]) -> GraphScene:
        """Return the scene with these nodes where a person has put them."""
        held = {self.number[key]: place for key, place in pins.items() if key in self.number}
        if not held:
            return self
        xy = self.xy.copy()
        xy[list(held)] = list(held.values())
        return replace(self, xy=xy, pinned=frozenset(held))


def outline(points: Floats, pad: float) -> Floats:
    """Return the convex hull of the points, grown by ``pad``, with rounded corners."""
    support = np.argmax(_DIRECTIONS @ points.T, axis=1)
    grown: Floats = points[support] + pad * _DIRECTIONS
    return grown


def radii(sizes: Floats) -> Floats:
    """Return node radii: area grows with size, unknown sizes stay small."""
    known = np.sqrt(np.clip(np.nan_to_num(sizes), 0, None))
    top = float(np.quantile(known, 0.98)) if len(known) else 0.0
    if top <= 0:
        return np.full(len(sizes), 6.0)
    scaled: Floats = SMALLEST + (LARGEST - SMALLEST) * np.clip(known / top, 0, 1)
    return scaled


def build_scene(
    nodes: Sequence[MapNode], links: Sequence[MapLink], captions: Sequence[str]
) -> GraphScene:
    """Turn records into arrays; ``captions[g]`` names group ``g``."""
    number = {node.key: i for i, node in enumerate(nodes)}
    order = list(Disposition)
    group_of = np.array([node.group for node in nodes], dtype=np.int64).reshape(-1)
    kept = [link for link in links if link.a in number and link.b in number]
    ends = np.array([(number[k.a], number[k.b]) for k in kept], dtype=np.int64).reshape(-1, 2)
    weights = np.array([link.weight for link in kept], dtype=np.float64)
    directed = np.array([link.directed for link in kept], dtype=bool)
    across = (group_of[ends[:, 0]] != group_of[ends[:, 1]]) | (group_of[ends[:, 0]] < 0)
    weak = np.array([link.weak for link in kept], dtype=bool) | (weights < WEAK)
    falling = np.lexsort((ends[:, 1], ends[:, 0], -weights, across))
    loners = tuple(int(i) for i in np.flatnonzero(group_of < 0))
    return GraphScene(
        keys=tuple(node.key for node in nodes),
        names=tuple(node.name for node in nodes),
        xy=np.array([(node.x, node.y) for node in nodes], dtype=np.float64).reshape(-1, 2),
        radius=radii(np.array([node.size for node in nodes], dtype=np.float64)),
        kinds=np.array(
            [order.index(n.disposition) if n.sign is None else n.sign for n in nodes],
            dtype=np.int64,
        ),
        group_of=group_of,
        ends=ends[falling],
        weights=weights[falling],
        across=across[falling],
        weak=weak[falling],
        directed=directed[falling],
        groups=_groups(group_of, captions),
        loners=loners,
        number=number,
    )


def _groups(group_of: Ints, captions: Sequence[str]) -> tuple[MapGroup, ...]:
    order = np.argsort(group_of, kind="stable")
    starts = np.searchsorted(group_of[order], np.arange(len(captions) + 1))
    return tuple(
        MapGroup(caption, order[starts[g] : starts[g + 1]]) for g, caption in enumerate(captions)
    )
