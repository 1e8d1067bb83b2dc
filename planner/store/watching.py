"""Notice what others write: the server tells it, a file is looked at."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

CHANNEL = "ramping"
_LOOK_EVERY = 0.25
"""Seconds between two looks at a file: another process's step shows within two seconds."""


class Watcher(Protocol):
    """Waits for steps of others; closed when the document is."""

    def wait(self, seconds: float) -> bool:
        """Return True as soon as a step was written, False when the time is over."""

    def close(self) -> None:
        """Stop waiting for good."""


class FileWatcher:
    """Looks at the revision of a file again and again."""

    def __init__(self, revision: Callable[[], int]) -> None:
        self._revision = revision
        self._seen = revision()

    def wait(self, seconds: float) -> bool:
        """Return True as soon as the revision is another one."""
        until = time.monotonic() + seconds
        while (now := self._revision()) == self._seen:
            if time.monotonic() >= until:
                return False
            time.sleep(_LOOK_EVERY)
        self._seen = now
        return True

    def close(self) -> None:
        """Nothing is held between two looks."""
