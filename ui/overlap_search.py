"""The search for overlaps that follows every change of facts; only the newest one counts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from planner.domain.snapshot import Snapshot
from ui.jobs import Errand, Job, JobRunner
from ui.state import read_findings


class OverlapSearch(QObject):
    """Runs in the worker; what it sends is decoded in the document's thread, as it can be long."""

    found = Signal(object, object, object)
    """The snapshot that was searched, its findings, its figures."""

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._wanted = 0

    def begin(self, snapshot: Snapshot, errand: Errand) -> Job:
        """Search this snapshot; an older search is stopped."""
        self.stop()
        number, parts = self._wanted, list[bytes]()
        job = self._jobs.in_worker(self.tr("Mencari tumpang tindih"), errand)
        job.reported.connect(parts.append)
        job.succeeded.connect(lambda rest: self._decode(number, snapshot, parts, rest))
        job.ended.connect(lambda: self._forget(job))
        self._job = job
        return job

    def stop(self) -> None:
        """Let go of the search that runs, and of whatever it still sends."""
        self._wanted += 1
        if self._job is not None:
            self._job.cancel()

    def _decode(self, number: int, snapshot: Snapshot, parts: list[bytes], rest: bytes) -> None:
        job = self._jobs.in_thread("", lambda _ctx: read_findings(parts, rest, snapshot))
        job.succeeded.connect(lambda found: self._tell(number, snapshot, found))

    def _tell(self, number: int, snapshot: Snapshot, found: tuple[object, object]) -> None:
        if number == self._wanted:
            self.found.emit(snapshot, *found)

    def _forget(self, job: Job) -> None:
        if self._job is job:
            self._job = None
