"""What was really done: the state of one task, when, with which proof, and who said so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class TaskState(StrEnum):
    """How far a task has come."""

    NOT_STARTED = "not_started"
    RUNNING = "running"
    DONE = "done"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A file (minutes, log, picture) that proves something; its digest tells it from another."""

    place: str
    """Where it was when it was linked: a path or an address. It is never opened by itself."""
    digest: str = ""
    """SHA-256 of its content; empty for an address."""
    size: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """The latest word on one task; earlier words stand in the history of the document."""

    task: str
    """Id of the task: of the plan, of an exchange of data, or of a service's readiness."""
    state: TaskState
    on: date
    """The day of the word: a weekly status carries the day of its week."""
    by: str
    started: date | None = None
    finished: date | None = None
    percent: int = 0
    """Work done, while the task runs."""
    note: str = ""
    evidence: tuple[Evidence, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.percent <= 100:
            raise ValueError(f"{self.task}: a share lies between 0 and 100")
        if self.started and self.finished and self.finished < self.started:
            raise ValueError(f"{self.task}: it cannot finish before it starts")
        if (self.state is TaskState.DONE) != (self.finished is not None):
            raise ValueError(f"{self.task}: what is done has a day on which it was finished")

    @property
    def share(self) -> float:
        """Return how much of the task is done, between 0 and 1."""
        return 1.0 if self.state is TaskState.DONE else self.percent / 100
