"""How reading stops when the person asks, even inside native code that cannot look up."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, wait
from typing import TypeVar

from graph.job import JobCancelled, JobContext

_LOOK = 0.02
"""Seconds between two looks at the wish to stop while native code works."""
_EVERY = 1_000
_turn = threading.Lock()

Thing = TypeVar("Thing")


def heed(ctx: JobContext) -> None:
    """Raise ``JobCancelled`` if asked to stop; the progress told so far stays."""
    if ctx.cancelled:
        raise JobCancelled


def watched(things: Iterable[Thing], ctx: JobContext) -> Iterator[Thing]:
    """Yield everything, with a look at the wish to stop now and then."""
    for at, thing in enumerate(things):
        if at % _EVERY == 0:
            heed(ctx)
        yield thing


def apart(work: Callable[[], Thing], ctx: JobContext) -> Thing:
    """Run native code in a thread of its own; a wish to stop leaves it behind.

    One at a time: whoever comes next waits, still stoppable, until what was left behind has
    ended, so that never more than one file is unfolded in memory.

    Raises
    ------
    JobCancelled
        At once, however long the work still takes.
    """
    outcome: Future[Thing] = Future()
    threading.Thread(target=_run, args=(work, outcome), name="ramping-reader", daemon=True).start()
    while not wait([outcome], timeout=_LOOK).done:
        if ctx.cancelled:
            outcome.cancel()
            raise JobCancelled
    return outcome.result()


def _run(work: Callable[[], Thing], outcome: Future[Thing]) -> None:
    with _turn:
        if not outcome.set_running_or_notify_cancel():
            return
        try:
            outcome.set_result(work())
        except BaseException as error:  # noqa: BLE001 - a panic of native code is none else
            outcome.set_exception(error)
