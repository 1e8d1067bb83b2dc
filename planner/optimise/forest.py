"""All options' task graphs as one forest of shared nodes, so that pricing is a few array steps.

A graph with several predecessors per task is relaxed to a tree: every task keeps the one
predecessor that binds most, and its earliest and latest day from all of them. Relaxing only
makes work cheaper, so a ceiling computed from it stays a ceiling. Equal subtrees are one node.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from graph.job import JobContext
from planner.optimise.heed import heeding
from planner.optimise.instance import NONE, Graph, Instance

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
NEVER = 1e15
"""Cost of a day on which a task cannot start."""
_ZERO = 0
"""The node that costs nothing: fills up the places of missing children."""


@dataclass(frozen=True)
class Forest:
    """Nodes sorted so that children come first and equal durations lie together."""

    kind: Ints
    """Kind of task of each node, as in ``Instance.kinds``."""
    days: Ints
    head: Ints
    last: Ints
    """Latest start of each node."""
    children: tuple[tuple[int, ...], ...]
    wiring_of: Ints
    """Provider whose re-wirings this node stands for, else -1."""
    blocks: tuple[tuple[int, int, int], ...]
    """First and last+1 node and duration of runs that can be computed at once."""
    of_choice: tuple[tuple[int, ...], ...]
    """Per choice and task: its node."""
    roots: tuple[tuple[int, ...], ...]


@dataclass
class _Growing:
    instance: Instance
    wanted: dict[tuple[object, ...], int] = field(default_factory=dict)
    keys: list[tuple[int, int, int, int, tuple[int, ...], int, int]] = field(default_factory=list)

    def node(self, key: tuple[int, int, int, int, tuple[int, ...], int, int]) -> int:
        if key not in self.wanted:
            self.wanted[key] = len(self.keys)
            self.keys.append(key)
        return self.wanted[key]

    def graph(self, graph: Graph, provider: int) -> list[int]:
        """Add the nodes of one graph; ``provider`` other than -1 has readers to re-wire."""
        children: list[list[int]] = [[] for _ in graph.days]
        nodes = [_ZERO] * len(graph.days)
        for n in reversed(range(len(graph.days))):
            below = children[n]
            if n == graph.redirect and provider != NONE:
                below = [*below, self.node((-1, graph.days[n], 0, 0, (), provider, 0))]
            kind = (graph.days[n], graph.needs[n])
            nodes[n] = self.node(
                (
                    self.instance.kinds[kind],
                    graph.days[n],
                    graph.head[n],
                    graph.last[n],
                    tuple(sorted(below)),
                    NONE,
                    1 + max((self.keys[child][6] for child in below), default=0),
                )
            )
            if graph.parent[n] != NONE:
                children[graph.parent[n]].append(nodes[n])
        return nodes


def grow(instance: Instance, ctx: JobContext | None = None) -> Forest:
    """Build the forest of an instance; a wish to stop raises ``JobCancelled``."""
    growing = _Growing(instance)
    growing.node((-1, 0, 0, 0, (), NONE, 0))
    made: dict[tuple[int, int], list[int]] = {}
    of_choice: list[list[int]] = []
    for choice in heeding(instance.choices, ctx):
        readers = choice.removes and bool(instance.problem.consumers[choice.system])
        key = (id(choice.graph), choice.system if readers else NONE)
        if key not in made:
            made[key] = growing.graph(choice.graph, key[1])
        of_choice.append(made[key])
    return _sorted(growing, of_choice, instance)


def _sorted(growing: _Growing, of_choice: Sequence[Sequence[int]], instance: Instance) -> Forest:
    """Order nodes by height and duration; rename them everywhere."""
    keys = growing.keys
    order = sorted(range(len(keys)), key=lambda n: (keys[n][6], keys[n][1] if keys[n][6] else 0, n))
    new = {old: at for at, old in enumerate(order)}
    keys = [keys[old] for old in order]
    blocks: list[tuple[int, int, int]] = []
    for at, key in enumerate(keys):
        if not key[6]:
            continue
        if (
            blocks
            and blocks[-1][1] == at
            and (keys[at - 1][6], keys[at - 1][1]) == (key[6], key[1])
        ):
            blocks[-1] = (blocks[-1][0], at + 1, key[1])
        else:
            blocks.append((at, at + 1, key[1]))
    renamed = {id(nodes): tuple(new[node] for node in nodes) for nodes in of_choice}
    column = np.array([key[:4] for key in keys], dtype=np.int64)
    return Forest(
        kind=column[:, 0],
        days=column[:, 1],
        head=column[:, 2],
        last=column[:, 3],
        children=tuple(tuple(new[child] for child in key[4]) for key in keys),
        wiring_of=np.array([key[5] for key in keys], dtype=np.int64),
        blocks=tuple(blocks),
        of_choice=tuple(renamed[id(nodes)] for nodes in of_choice),
        roots=tuple(
            tuple(
                new[node]
                for node, parent in zip(nodes, choice.graph.parent, strict=True)
                if parent == NONE
            )
            for choice, nodes in zip(instance.choices, of_choice, strict=True)
        ),
    )
