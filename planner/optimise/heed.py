"""Loops that notice a wish to stop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from graph.job import JobCancelled, JobContext

T = TypeVar("T")


def heeding(items: Iterable[T], ctx: JobContext | None) -> Iterator[T]:
    """Yield the items; raise ``JobCancelled`` before the next one when asked to stop."""
    for item in items:
        if ctx is not None and ctx.cancelled:
            raise JobCancelled
        yield item
