"""The worker of page tests: the same errands, in this process.

A test of a page is not about processes; starting one and importing scipy for each would cost
it seconds. tests/ui/test_jobs.py and test_session.py use the real process.
"""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import QObject, QTimer

from graph.job import JobCancelled, JobContext
from ui.desk import Desk
from ui.errands import run
from ui.errors import failure_of
from ui.process import Receive
from ui.worker import Call


class NearWorker(QObject):
    """Answers when the event loop comes round, as the process would."""

    def __init__(self, receive: Receive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receive = receive
        self._context = JobContext()
        self._desk = Desk(lambda _value: None)

    def start(self) -> None:
        """Be ready; there is nothing to start."""

    def call(self, call: Call) -> None:
        self._context = JobContext()
        QTimer.singleShot(0, self, lambda: self._answer(call, self._context))

    def cancel(self) -> None:
        self._context.cancel()

    def close(self) -> None:
        self._desk.close()

    def _answer(self, call: Call, ctx: JobContext) -> None:
        def report(value: object) -> None:
            self._receive("report", call.number, msgspec.msgpack.encode(value))

        self._desk.report = report
        self._desk.turn_to(call.location, call.token, call.who)
        try:
            ctx.step(0, 1, "")
            result: Any = run(call.function, self._desk, ctx, call.arguments)
        except JobCancelled:
            self._receive("cancelled", call.number, None)
        except Exception as error:  # noqa: BLE001 - as the process does
            self._receive("failed", call.number, msgspec.msgpack.encode(failure_of(error)))
        else:
            self._receive("succeeded", call.number, msgspec.msgpack.encode(result))
