"""The screen's end of the one warm worker process; only ``ui.jobs`` uses it."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from PySide6.QtCore import QObject, QTimer

from ui import worker
from ui.worker import Call

POLL = 25
"""Milliseconds between two looks into the pipe while something runs."""
PATIENCE = 3_000
"""Milliseconds a cancelled call may take before its process is ended and replaced."""
LOOK = 0.008
"""Seconds spent in one look, so that a flood of messages cannot hold up the screen."""

Receive = Callable[[str, int, Any], None]


class WorkerProcess(QObject):
    """Starts when first needed, stays warm, is replaced when it dies or will not stop."""

    def __init__(self, receive: Receive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receive = receive
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection | None = None
        self._number: int | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(POLL)
        self._timer.timeout.connect(self._look)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._replace)

    def start(self) -> None:
        """Start the process if it is not running."""
        if self._process is not None and self._process.is_alive():
            return
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=worker.serve, args=(theirs,), name="ramping-worker", daemon=True
        )
        self._process.start()
        theirs.close()  # so that its death is seen as the end of the pipe

    def call(self, call: Call) -> None:
        """Hand over one piece of work; the next only after this one has ended."""
        self.start()
        self._number = call.number
        self._send(call)
        self._timer.start()

    def cancel(self) -> None:
        """Ask the running call to stop, and end the process when it does not listen."""
        if self._number is not None:
            self._send(self._number)
            self._patience.start()

    def close(self) -> None:
        """End the process and wait for it."""
        self._timer.stop()
        self._patience.stop()
        self._number = None
        if self._process is None:
            return
        self._send(None)
        self._process.join(0.5)
        self._end()

    def _send(self, message: object) -> None:
        try:
            if self._pipe is not None:
                self._pipe.send(message)
        except (BrokenPipeError, OSError):
            self._timer.start()  # the next look finds the process dead and says so

    def _end(self) -> None:
        if self._process is not None:
            if self._process.is_alive():
                self._process.kill()
            self._process.join()
            self._process.close()
        if self._pipe is not None:
            self._pipe.close()
        self._process, self._pipe = None, None

    def _look(self) -> None:
        pipe = self._pipe
        try:
            until = time.perf_counter() + LOOK
            while pipe is not None and time.perf_counter() < until and pipe.poll():
                self._take(*pipe.recv())
        except (EOFError, OSError):
            self._lost()

    def _take(self, kind: str, number: int, payload: Any) -> None:
        if number != self._number:
            return
        if kind not in {"progress", "report"}:
            self._number = None
            self._timer.stop()
            self._patience.stop()
        self._receive(kind, number, payload)

    def _lost(self) -> None:
        """Tell that the process died under its work."""
        self._end()
        if self._number is not None:
            self._take("lost", self._number, None)

    def _replace(self) -> None:
        """End a process that did not stop; the document holds all or nothing of its step."""
        self._end()
        if self._number is not None:
            self._take("cancelled", self._number, None)
