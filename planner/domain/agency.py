"""One agency among many: the figures by which regions are compared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """The figures of one document; counts are systems under the one counting rule."""

    name: str
    document: str
    fictional: bool
    rows: int
    before: int
    after: int
    services_total: int
    services_covered: int
    saving: int
    finish: date | None
    deadline: date | None
    counts: tuple[int, ...]
    """Systems per disposition, in the order of the board."""
    consolidations: int = 0
    done: int = 0
    due: int = 0
    """Consolidations that should be over by the day of the report."""
    late: int = 0
    listed: int = 0
    """Services in the regional portal."""

    @property
    def share_done(self) -> float:
        """Share of the consolidations that are over; without any, nothing is left to do."""
        return self.done / self.consolidations if self.consolidations else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How far the work of one agency is, as the room that tracks it counts."""

    consolidations: int = 0
    done: int = 0
    due: int = 0
    late: int = 0
    listed: int = 0
