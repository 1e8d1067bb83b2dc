"""The other process: heavy work on the open document, one piece at a time, Qt never imported.

The screen names a function of ``ui.errands`` and sends plain values; what comes back is small
(``msgspec`` bytes), long lists in parts. The document is opened with the lock token of the
screen, so both write the same journal; a step is one transaction, so killing this process
leaves all of it or nothing.
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any

import msgspec

from graph.job import JobCancelled, JobContext
from graph.language import use_language
from ui.desk import Desk
from ui.errands import run
from ui.errors import failure_of

if TYPE_CHECKING:
    pass


@dataclass(frozen=True, slots=True)
class Call:
    """One piece of work: an errand by its name and its plain arguments."""

    number: int
    function: str
    language: str
    location: str
    token: str
    who: str = ""
    """Stamped on the steps this call writes."""
    arguments: dict[str, Any] = field(default_factory=dict)


def serve(pipe: Connection) -> None:
    """Work until the screen says stop or is gone; this is the whole life of the process."""
    calls: queue.SimpleQueue[tuple[Call, JobContext] | None] = queue.SimpleQueue()
    sending = threading.Lock()

    def send(kind: str, number: int, payload: object = None) -> None:
        with sending:
            pipe.send((kind, number, payload))

    threading.Thread(target=_listen, args=(pipe, calls, send), daemon=True).start()
    desk = Desk(lambda _value: None)
    while (found := calls.get()) is not None:
        call, ctx = found
        desk.report = _Reporter(send, call.number)
        _answer(desk, call, ctx, send)
    desk.close()


@dataclass(frozen=True, slots=True)
class _Reporter:
    send: Callable[..., None]
    number: int

    def __call__(self, value: object) -> None:
        self.send("report", self.number, msgspec.msgpack.encode(value))


@dataclass(frozen=True, slots=True)
class _Progress:
    send: Callable[..., None]
    number: int

    def __call__(self, share: float, text: str) -> None:
        self.send("progress", self.number, (share, text))


def _listen(
    pipe: Connection,
    calls: queue.SimpleQueue[tuple[Call, JobContext] | None],
    send: Callable[..., None],
) -> None:
    """Take calls and wishes to stop while the main thread works."""
    waiting: dict[int, JobContext] = {}
    try:
        while (message := pipe.recv()) is not None:
            if isinstance(message, Call):
                number = message.number
                ctx = JobContext(_Progress(send, number))
                waiting = {number: ctx, **{k: c for k, c in waiting.items() if not c.cancelled}}
                calls.put((message, ctx))
            elif message in waiting:
                waiting[message].cancel()
    except (EOFError, OSError):
        os._exit(0)  # the screen is gone: nobody is left to answer to
    calls.put(None)


def _answer(desk: Desk, call: Call, ctx: JobContext, send: Callable[..., None]) -> None:
    try:
        use_language(call.language)
        desk.turn_to(call.location, call.token, call.who)
        ctx.step(0, 1, "")  # a wish to stop may have come while it waited
        result = run(call.function, desk, ctx, call.arguments)
    except JobCancelled:
        send("cancelled", call.number)
    except Exception as error:  # noqa: BLE001 - everything must travel back and be told
        failure = failure_of(error)
        send("failed", call.number, msgspec.msgpack.encode(failure))
    else:
        send("succeeded", call.number, msgspec.msgpack.encode(result))
