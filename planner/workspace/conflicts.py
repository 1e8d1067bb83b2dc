"""A conflict of two people, settled cell by cell by the one who came second."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.store.merging import CellConflict as CellConflict  # noqa: PLC0414
    from planner.store.merging import Choice as Choice  # noqa: PLC0414 - for the screen


def choice(conflict: CellConflict, *, mine: bool) -> Choice:
    """Return a person's word on one conflict, for ``Document.apply``."""
    from planner.store.merging import Choice  # noqa: PLC0415 - SQLAlchemy is slow to load

    return Choice(conflict, mine)
