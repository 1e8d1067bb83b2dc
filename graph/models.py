"""From measures to probability: one additive log-odds model per kind of edge.

Two models, because one score cannot say both "the same system" and "the same job": the first
lives on rare words, addresses and short names, the second on what the texts say is done.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from graph.findings import Signal
from graph.similarity import Measures
from graph.vectors import Floats


@dataclass(frozen=True, slots=True)
class Curve:
    """Log-odds of one aspect, linear between the given points; nothing when a cell is missing."""

    aspect: str
    at: tuple[float, ...]
    log_odds: tuple[float, ...]

    def __call__(self, measures: Measures) -> Floats:
        part = np.interp(measures.values[self.aspect], self.at, self.log_odds)
        if self.aspect in measures.damping:
            part = np.where(part > 0, part * measures.damping[self.aspect], part)
        return np.where(measures.present[self.aspect], part, 0.0)


@dataclass(frozen=True, slots=True)
class Model:
    """Prior and curves; contributions plus prior are the log-odds of the probability."""

    prior: float
    curves: Mapping[Signal, Curve]

    def contributions(self, measures: Measures) -> dict[Signal, Floats]:
        """Return log-odds per signal, rounded so that they add up exactly."""
        return {signal: curve(measures).round(6) for signal, curve in self.curves.items()}


def _switch(aspect: str, off: float, on: float) -> Curve:
    return Curve(aspect, (0.0, 1.0), (off, on))


SAME = Model(
    prior=-4.5,
    curves={
        Signal.NAME: Curve(
            "name", (0.0, 0.3, 0.5, 0.7, 0.9, 1.0), (-2.5, -1.5, 0.0, 1.5, 3.0, 4.0)
        ),
        Signal.ACRONYM: _switch("acronym", -0.7, 2.5),
        Signal.FUNCTION: Curve(
            "text", (0.0, 0.1, 0.25, 0.4, 0.6, 0.8, 1.0), (-3.0, -2.2, -0.8, 0.4, 1.5, 2.8, 3.5)
        ),
        Signal.SERVICE: Curve("service", (0.0, 0.5, 1.0), (-0.5, 0.8, 1.2)),
        Signal.DATA: Curve("data", (0.0, 0.5, 1.0), (-0.3, 0.3, 0.8)),
        Signal.HOST: _switch("host", -1.2, 9.5),
        Signal.UNIT: Curve("unit", (0.0, 0.5, 0.75, 1.0), (-0.7, 0.5, 1.6, 3.0)),
        Signal.CODE: Curve("code", (0.0, 0.5, 1.0), (-0.3, 0.1, 0.3)),
        Signal.TECHNOLOGY: Curve("technology", (0.0, 1.0), (-0.1, 0.1)),
    },
)
FUNCTION = Model(
    prior=-3.0,
    curves={
        Signal.FUNCTION: Curve(
            "function",
            (0.0, 0.1, 0.2, 0.35, 0.5, 0.75, 1.0),
            (-2.2, -1.4, -0.4, 1.3, 2.6, 3.6, 4.2),
        ),
        Signal.NAME: Curve("name", (0.0, 0.3, 0.6, 1.0), (-0.3, 0.0, 0.4, 0.8)),
        Signal.SERVICE: Curve("service", (0.0, 0.3, 0.7, 1.0), (-0.4, 1.0, 1.9, 4.2)),
        Signal.DATA: Curve("data", (0.0, 0.2, 0.5, 1.0), (-0.4, 0.0, 0.7, 1.2)),
        Signal.USERS: Curve("users", (0.0, 1.0), (-0.2, 0.2)),
        Signal.UNIT: _switch("unit", 0.0, -0.2),
        Signal.CODE: Curve("code", (0.0, 0.5, 1.0), (-0.5, 0.3, 0.6)),
    },
)
