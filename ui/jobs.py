"""Everything that takes longer than a blink: one class of job on two lanes.

DOCUMENT is one thread in which the open document lives: short reads and writes, in order.
WORKER is the warm process for heavy work: reading files, overlaps, plans, exports.
No other module starts a thread or a process.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import count
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal

from graph.job import JobCancelled, JobContext
from graph.language import language
from ui.errors import Failure, failure_of
from ui.process import WorkerProcess
from ui.worker import Call

logger = logging.getLogger(__name__)


class Lane(StrEnum):
    """Where a job runs."""

    DOCUMENT = "document"
    WORKER = "worker"


RAW = bytes
"""Asks for an answer as it came; large ones are decoded in the document's thread."""


@dataclass(frozen=True, slots=True)
class Errand:
    """Work for the process: a function of ``ui.errands`` and what its answers are made of."""

    function: str
    location: str = ""
    token: str = ""
    result: type[Any] | Any = None
    report: type[Any] | Any = None


class Job(QObject):
    """One running piece of work; its signals arrive in the main thread."""

    progressed = Signal(float, str)
    reported = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, title: str, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self.title, self.lane = title, lane
        self.share, self.text = 0.0, ""
        self.running = True
        self.began = time.monotonic()
        self.context = JobContext(self.progressed.emit)
        self.stop: Callable[[], None] = self.context.cancel
        self.progressed.connect(self._on_progressed)

    def cancel(self) -> None:
        """Ask it to stop; what it has written so far is nothing."""
        self.stop()

    @property
    def seconds(self) -> float:
        """How long it has been running."""
        return time.monotonic() - self.began

    def _on_progressed(self, share: float, text: str) -> None:
        self.share, self.text = share, text

    def end(self, signal: Any, *values: object) -> None:
        """Tell how it ended; only the runner calls this."""
        self.running = False
        signal.emit(*values)
        self.ended.emit()


class _Outcome(QObject):
    """Carries a result from the document's thread to the main one."""

    done = Signal(object, str, object)


class JobRunner(QObject):
    """Owns both lanes; ``changed`` when the list of running jobs or their progress differs."""

    changed = Signal()

    def __init__(
        self, parent: QObject | None = None, worker: type[WorkerProcess] = WorkerProcess
    ) -> None:
        super().__init__(parent)
        self.who = ""
        """The person on whose behalf jobs write; set by the session."""
        self._numbers = count(1)
        self._jobs: list[Job] = []
        self._errands: dict[int, tuple[Job, Errand]] = {}
        self._queue: deque[tuple[Job, Call]] = deque()
        self._current: Job | None = None
        self._worker = worker(self._receive, self)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="document")
        self._futures: dict[Job, Future[None]] = {}
        self._outcome = _Outcome(self)
        self._outcome.done.connect(self._on_done)

    @property
    def running(self) -> tuple[Job, ...]:
        """Jobs that have not ended, oldest first."""
        return tuple(self._jobs)

    def in_thread(self, title: str, work: Callable[[JobContext], Any]) -> Job:
        """Run a short piece of work in the document's thread."""
        job = self._new(title, Lane.DOCUMENT)
        self._futures[job] = self._thread.submit(self._run, job, work)
        return job

    def in_worker(self, title: str, errand: Errand, **arguments: Any) -> Job:
        """Run a function of ``ui.errands`` in the process, after those before it."""
        job = self._new(title, Lane.WORKER)
        number = next(self._numbers)
        call = Call(
            number,
            errand.function,
            language(),
            errand.location,
            errand.token,
            self.who,
            arguments,
        )
        self._errands[number] = (job, errand)
        self._queue.append((job, call))
        job.stop = lambda: self._stop(job)
        self._next()
        return job

    def warm(self) -> None:
        """Start the process, so that the first heavy job finds it ready."""
        self._worker.start()

    def cancel_all(self) -> None:
        """Ask every running job to stop."""
        for job in self.running:
            job.cancel()

    def close(self, last: Callable[[], object] = lambda: None) -> None:
        """End both lanes; ``last`` is done in the document's thread, and nothing afterwards."""
        self._queue.clear()
        for job in self._jobs:
            job.context.cancel()
        self._worker.close()
        for future in self._futures.values():
            future.cancel()
        self._thread.submit(last)
        self._thread.shutdown(wait=True)
        self._futures.clear()
        self._jobs.clear()

    def _new(self, title: str, lane: Lane) -> Job:
        job = Job(title, lane, self)
        job.progressed.connect(self.changed)
        self._jobs.append(job)
        self.changed.emit()
        return job

    def _run(self, job: Job, work: Callable[[JobContext], Any]) -> None:
        """Run in the thread; touches no widget, only emits."""
        try:
            result = work(job.context)
        except JobCancelled:
            self._outcome.done.emit(job, "cancelled", None)
        except Exception as error:
            failure = failure_of(error)
            if failure.is_bug:
                logger.exception("A job failed")
            self._outcome.done.emit(job, "failed", replace(failure, cause=error))
        else:
            self._outcome.done.emit(job, "succeeded", result)

    def _on_done(self, job: Job, kind: str, value: object) -> None:
        if job not in self._jobs:
            return
        self._jobs.remove(job)
        self._futures.pop(job, None)
        if kind == "succeeded":
            job.end(job.succeeded, value)
        elif kind == "failed":
            job.end(job.failed, value)
        else:
            job.end(job.cancelled)
        self.changed.emit()
        job.deleteLater()

    def _next(self) -> None:
        if self._current is None and self._queue:
            self._current, call = self._queue.popleft()
            self._current.began = time.monotonic()
            self._worker.call(call)

    def _stop(self, job: Job) -> None:
        job.context.cancel()
        if job is self._current:
            self._worker.cancel()
            return
        self._queue = deque(entry for entry in self._queue if entry[0] is not job)
        self._on_done(job, "cancelled", None)

    def _receive(self, kind: str, number: int, payload: Any) -> None:
        job, errand = self._errands[number]
        if kind == "progress":
            job.progressed.emit(*payload)
            return
        if kind == "report":
            job.reported.emit(_decoded(payload, errand.report))
            return
        del self._errands[number]
        self._current = None
        self._on_done(job, *self._end_of(kind, payload, errand))
        self._next()

    def _end_of(self, kind: str, payload: Any, errand: Errand) -> tuple[str, object]:
        if kind == "succeeded":
            return kind, _decoded(payload, errand.result)
        if kind == "failed":
            return kind, msgspec.msgpack.decode(payload, type=Failure)
        if kind == "lost":
            return "failed", Failure(
                "JOB-LOST",
                QCoreApplication.translate("Jobs", "Proses pekerja berhenti sendiri."),
                QCoreApplication.translate(
                    "Jobs", "Dokumen tidak berubah. Ulangi; bila terulang, laporkan."
                ),
            )
        return "cancelled", None


def _decoded(payload: bytes, kind: Any) -> Any:
    return payload if kind is RAW else msgspec.msgpack.decode(payload, type=kind)
