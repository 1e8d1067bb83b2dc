"""The moratorium's baseline: which applications there were on the day it began."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """The applications of one day, by id and name, under a digest that anyone can recompute."""

    frozen_on: date
    by: str
    applications: tuple[tuple[str, str], ...]
    """Pairs of id and name, sorted."""

    @classmethod
    def of(cls, frozen_on: date, by: str, applications: Iterable[tuple[str, str]]) -> Baseline:
        """Freeze these applications."""
        return cls(frozen_on=frozen_on, by=by, applications=tuple(sorted(applications)))

    @property
    def digest(self) -> str:
        """Return the SHA-256 of the day and the sorted list: what a signed minute can quote.

        Examples
        --------
        >>> Baseline.of(date(2027, 1, 4), "", [("a", "A")]).digest[:12]
        'ad4a7f2c55e4'
        """
        lines = [self.frozen_on.isoformat(), *("\t".join(pair) for pair in self.applications)]
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()
