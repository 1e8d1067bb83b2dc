"""What prices tell the search: how tempting each choice is, and which days its tasks prefer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from planner.optimise.ascent import Climb
from planner.optimise.layout import Order

RARE = 0.15
"""Weight of a choice that the ceiling never takes; one it always takes weighs 1 more."""


@dataclass(frozen=True)
class Guide:
    """Per choice: how tempting it is, and per task its days, most wanted first."""

    appeal: Sequence[float]
    orders: Sequence[Order | None]
    costs: Sequence[Sequence[float]]
    """Per kind of task and start: what its people cost."""


def guide(climb: Climb) -> Guide:
    """Read the best prices of a climb."""
    pricing = climb.pricing
    priced = pricing.evaluate(climb.best)
    forest = pricing.forest
    by_node = _wanted_days(pricing.cost)
    wiring = _wanted_days(pricing.wire_start[None, :])[0]
    orders: dict[int, Order] = {}
    of_choice: list[Order | None] = []
    for nodes in forest.of_choice:
        key = id(nodes)
        if key not in orders:
            orders[key] = (*(by_node[node] for node in nodes), wiring)
        of_choice.append(orders[key] if nodes else None)
    cost = np.maximum(pricing.values - priced.net, 0.0) + 1.0
    appeal = pricing.values / cost * (RARE + climb.taken)
    return Guide(appeal.tolist(), of_choice, pricing.by_kind.tolist())


def _wanted_days(cost: np.ndarray) -> list[Sequence[int]]:
    """Order the days of each row by cost, the earlier one first among equals."""
    ranked = np.argsort(cost, axis=1, kind="stable")
    if ranked.shape[1] <= 256:
        return [row.tobytes() for row in ranked.astype(np.uint8)]
    return [tuple(row) for row in ranked.tolist()]
