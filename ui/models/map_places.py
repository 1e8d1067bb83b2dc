"""Where the map's nodes stand: asked of ``graph.layout``; a plain arrangement until it answers."""

from __future__ import annotations

import math

from graph.findings import Findings
from ui.models.map_scene import Places

_COLUMN, _ROW = 190.0, 180.0


def plain_places(findings: Findings) -> Places:
    """Return one ring per group, groups in rows: no search, the same each time."""
    places = {}
    columns = max(round(math.sqrt(len(findings.groups))), 1)
    for number, group in enumerate(findings.groups):
        x, y = (number % columns) * _COLUMN, (number // columns) * _ROW
        others = [member for member in group.members if member != group.survivor]
        reach = 34.0 + 4.0 * max(len(others) - 6, 0)
        places[group.survivor] = (x, y)
        for turn, member in enumerate(others):
            angle = 2 * math.pi * turn / len(others) - math.pi / 2
            places[member] = (x + reach * math.cos(angle), y + 0.85 * reach * math.sin(angle))
    return places
