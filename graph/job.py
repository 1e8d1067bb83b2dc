"""What every long function is handed: a way to report progress and to notice a wish to stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


class JobCancelled(Exception):  # noqa: N818 - not an error: the person asked for it
    """The person asked to stop; nothing has been changed."""


class JobContext:
    """Handed to every long function; may be shared by two threads."""

    def __init__(self, report: Callable[[float, str], None] | None = None) -> None:
        self._report = report or (lambda _share, _text: None)
        self._stop = threading.Event()
        self._not_before = 0.0
        self.wake: Callable[[], None] = lambda: None  # ends native code that cannot look itself

    def cancel(self) -> None:
        """Ask the function to stop at its next step."""
        self._stop.set()
        self.wake()

    @property
    def cancelled(self) -> bool:
        """Whether someone asked to stop."""
        return self._stop.is_set()

    def step(self, done: int, total: int, text: str) -> None:
        """Report at most 20 times a second; raise ``JobCancelled`` if asked to stop."""
        if self.cancelled:
            raise JobCancelled
        if (now := time.monotonic()) >= self._not_before or done == total:
            self._not_before = now + 0.05
            self._report(done / max(total, 1), text)
