"""Why an edge stands as it does, what speaks against it, and what would turn it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import exp

from graph.findings import Evidence, Overlap, OverlapKind, Signal
from graph.model import Application
from graph.models import FUNCTION, SAME
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
_JOBS = {OverlapKind.FUNCTION, OverlapKind.COMPONENT}


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the inventory as it was read; ``column`` is empty where that was not kept."""

    field: str
    file: str
    sheet: str
    row: int
    column: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """One edge taken apart: what speaks, what is silent, what would turn it, which cells."""

    speaks_for: tuple[Evidence, ...]
    speaks_against: tuple[Evidence, ...]
    turning: tuple[tuple[Signal, float], ...]
    """Signals without which the edge would fall on the other side of one half, and how far."""
    silent: tuple[Signal, ...]
    """Signals that say nothing because a cell is open on one side: worth asking for."""
    cells: Mapping[Signal, tuple[tuple[str, ...], tuple[str, ...]]]
    """Filled fields behind each signal, of ``a`` and of ``b``."""
    turning_together: tuple[Signal, ...] = ()
    """Where no signal turns the edge alone: the fewest, strongest first, that do so together."""
    filling_turns: tuple[tuple[Signal, float], ...] = ()
    """Silent signals that would turn the edge if their cells were filled: as alike as can be
    where it is unlikely, as unlike as can be where it is likely; and how far."""


def explain(portfolio: Portfolio, edge: Overlap) -> Explanation:
    """Take an edge apart: exact parts, strongest first, and the cells they came from."""
    a, b = portfolio.applications[edge.a], portfolio.applications[edge.b]
    odds = edge.prior + sum(part.contribution for part in edge.evidence)
    heard = {part.signal for part in edge.evidence}
    turning = tuple(
        (part.signal, _chance(odds - part.contribution))
        for part in edge.evidence
        if (odds >= 0) != (odds - part.contribution >= 0)
    )
    silent = tuple(
        signal
        for signal, fields in CELLS.items()
        if signal not in heard and (not _filled(a, fields) or not _filled(b, fields))
    )
    return Explanation(
        speaks_for=tuple(part for part in edge.evidence if part.contribution > 0),
        speaks_against=tuple(part for part in edge.evidence if part.contribution < 0),
        turning=turning,
        silent=silent,
        cells={
            signal: (_filled(a, CELLS[signal]), _filled(b, CELLS[signal]))
            for signal in CELLS
            if signal in heard
        },
        turning_together=() if turning else _together(edge, odds),
        filling_turns=_filling(edge.kind, odds, silent),
    )


def sources(app: Application, fields: Iterable[str]) -> tuple[Cell, ...]:
    """Return the cells that these fields of an application were read from."""
    wanted = tuple(fields)
    return tuple(
        Cell(field, origin.file, origin.sheet, origin.row, dict(origin.columns).get(field, ""))
        for origin in app.origins
        for field in wanted
        if not origin.columns or any(field == known for known, _ in origin.columns)
    )


def _together(edge: Overlap, odds: float) -> tuple[Signal, ...]:
    """Return the fewest signals whose silence would turn the edge; none if nothing would."""
    taken, left = [], odds
    for part in sorted(edge.evidence, key=lambda part: -abs(part.contribution)):
        if (part.contribution > 0) == (odds >= 0):
            taken.append(part.signal)
            left -= part.contribution
            if (left >= 0) != (odds >= 0):
                return tuple(taken)
    return ()


def _filling(
    kind: OverlapKind, odds: float, silent: Iterable[Signal]
) -> tuple[tuple[Signal, float], ...]:
    curves = (FUNCTION if kind in _JOBS else SAME).curves
    found = []
    for signal in silent:
        if signal in curves:
            reach = curves[signal].log_odds
            after = odds + (min(reach) if odds >= 0 else max(reach))
            if (after >= 0) != (odds >= 0):
                found.append((signal, _chance(after)))
    return tuple(sorted(found, key=lambda item: -abs(item[1] - 0.5)))


def _chance(odds: float) -> float:
    return 1 / (1 + exp(-odds))


def _filled(app: Application, fields: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(field for field in fields if getattr(app, field))
