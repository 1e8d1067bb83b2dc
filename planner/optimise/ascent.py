"""From start prices to the best ceiling: projected Adam on the prices, and what they teach.

Every evaluation gives a valid ceiling, so the climb may stop at any moment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from planner.optimise.forest import Floats
from planner.optimise.pricing import Priced, Prices, Pricing

FIRST_STEP, LAST_STEP = 0.1, 0.0005
"""Step relative to the mean price, falling geometrically."""
AVERAGE_EVERY = 10
"""Averaged prices are tried as often as this."""
_SLOW, _FAST, _TINY = 0.999, 0.9, 1e-12


@dataclass
class Climb:
    """The state of a climb: best ceiling so far, its prices, how often choices were taken."""

    pricing: Pricing
    prices: Prices
    steps: int
    ceiling: float = np.inf

    def __post_init__(self) -> None:
        self.best = self.prices
        self.taken = np.zeros(len(self.pricing.values))
        """Smoothed share of evaluations in which each choice was taken."""
        self._people = _Adam(self.prices.people.shape)
        self._links = _Adam(self.prices.links.shape)
        capacity = np.array(self.pricing.instance.capacity, dtype=float)
        self._scale = np.maximum(capacity.reshape(self.prices.people.shape), 1.0)
        self._mean = self.prices
        self.done = 0

    def run(self, stop: Callable[[], bool]) -> Iterator[float]:
        """Climb step by step, yielding the best ceiling; ends after ``steps`` or on ``stop``."""
        while self.done < self.steps and not stop():
            self._step()
            yield self.ceiling

    def _step(self) -> None:
        share = self.done / max(self.steps - 1, 1)
        size = FIRST_STEP * (LAST_STEP / FIRST_STEP) ** share
        priced = self._try(self.prices)
        self.taken *= 0.98
        self.taken[priced.chosen] += 0.02
        people, links = self.prices.people, self.prices.links
        # Idle people pull their price down, overdrawn ones push it up.
        people = people - size * max(float(people.mean()), 1e-3) * self._people.direction(
            priced.people / self._scale
        )
        if links.size:
            links = links - size * max(float(links.mean()), 1.0) * self._links.direction(
                priced.links
            )
        self.prices = Prices(np.maximum(people, 0.0), np.maximum(links, 0.0))
        self._mean = Prices(
            0.9 * self._mean.people + 0.1 * self.prices.people,
            0.9 * self._mean.links + 0.1 * self.prices.links,
        )
        self.done += 1
        if self.done % AVERAGE_EVERY == 0:
            self._try(self._mean)

    def _try(self, prices: Prices) -> Priced:
        priced = self.pricing.evaluate(prices)
        if priced.ceiling < self.ceiling:
            self.ceiling, self.best = priced.ceiling, prices
        return priced


class _Adam:
    def __init__(self, shape: tuple[int, ...]) -> None:
        self._first = np.zeros(shape)
        self._second = np.zeros(shape)
        self._steps = 0

    def direction(self, slope: Floats) -> Floats:
        self._steps += 1
        self._first = _FAST * self._first + (1 - _FAST) * slope
        self._second = _SLOW * self._second + (1 - _SLOW) * slope * slope
        first = self._first / (1 - _FAST**self._steps)
        second = self._second / (1 - _SLOW**self._steps)
        found: Floats = first / (np.sqrt(second) + _TINY)
        return found
