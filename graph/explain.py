"""Why an edge stands as it does, what speaks against it, and what would turn it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp

from graph.findings import Evidence, Overlap, Signal
from graph.model import Application
from graph.portfolio import Portfolio

CELLS: Mapping[Signal, tuple[str, ...]] = {
    Signal.NAME: ("name",),
    Signal.ACRONYM: ("acronym", "name"),
    Signal.FUNCTION: ("function", "description", "output", "name", "services"),
    Signal.SERVICE: ("services",),
    Signal.DATA: ("data_used", "data_input", "data_output"),
    Signal.USERS: ("users",),
    Signal.HOST: ("urls",),
    Signal.UNIT: ("unit",),
    Signal.CODE: ("rab_code", "ral_code"),
    Signal.NOTES: ("notes", "description", "name"),
    Signal.NATIONAL: ("name", "urls", "developer_kind"),
    Signal.TECHNOLOGY: ("extra",),
}
"""Fields of the application that a signal was read from."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """One edge taken apart; ``sides`` hold the filled fields behind each signal."""

    speaks_for: tuple[Evidence, ...]
    speaks_against: tuple[Evidence, ...]
    turning: tuple[tuple[Signal, float], ...]
    """Signals without which the edge would fall on the other side of one half, and how far."""
    silent: tuple[Signal, ...]
    """Signals that say nothing because a cell is open on one side: worth asking for."""
    cells: Mapping[Signal, tuple[tuple[str, ...], tuple[str, ...]]]
    """Filled fields behind each signal, of ``a`` and of ``b``."""


def explain(portfolio: Portfolio, edge: Overlap) -> Explanation:
    """Take an edge apart: exact parts, strongest first, and the cells they came from."""
    a, b = portfolio.applications[edge.a], portfolio.applications[edge.b]
    odds = edge.prior + sum(part.contribution for part in edge.evidence)
    heard = {part.signal for part in edge.evidence}
    turning = [
        (part.signal, 1 / (1 + exp(-(odds - part.contribution))))
        for part in edge.evidence
        if (odds >= 0) != (odds - part.contribution >= 0)
    ]
    return Explanation(
        speaks_for=tuple(part for part in edge.evidence if part.contribution > 0),
        speaks_against=tuple(part for part in edge.evidence if part.contribution < 0),
        turning=tuple(turning),
        silent=tuple(
            signal
            for signal, fields in CELLS.items()
            if signal not in heard and (not _filled(a, fields) or not _filled(b, fields))
        ),
        cells={
            signal: (_filled(a, CELLS[signal]), _filled(b, CELLS[signal]))
            for signal in CELLS
            if signal in heard
        },
    )


def _filled(app: Application, fields: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(field for field in fields if getattr(app, field))
