"""Derived views of large documents are made off the main thread; small ones at once.

What was asked for last wins: a result that is no longer wanted is dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from ui.session import UiSession

AT_ONCE = 1_200
"""Applications up to which a page prepares its view without a job."""
Made = TypeVar("Made")


class Soon(QObject):
    """Runs pure functions of frozen data, at once or in the document's thread."""

    def __init__(self, session: UiSession, parent: QObject, at_once: int = AT_ONCE) -> None:
        super().__init__(parent)
        self._session = session
        self._at_once = at_once
        self._numbers: dict[str, int] = {}

    def make(
        self, key: str, title: str, work: Callable[[], Made], take: Callable[[Made], None]
    ) -> None:
        """Make something and hand it over; a later wish under the same key replaces it."""
        self._numbers[key] = number = self._numbers.get(key, 0) + 1
        if len(self._session.snapshot.portfolio.applications) <= self._at_once:
            take(work())
            return

        def arrive(made: Made) -> None:
            if self._numbers[key] == number:
                take(made)

        job = self._session.jobs.in_thread(title, lambda _ctx: work())
        job.succeeded.connect(arrive)
