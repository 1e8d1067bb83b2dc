"""What the document's thread hands to the screen after each read or write, and what differs."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import msgspec

from graph.findings import Findings, Overlap
from planner.domain.calendar import WorkCalendar
from planner.domain.change import Step
from planner.domain.snapshot import Snapshot
from ui.models.overview import Overview, overview

if TYPE_CHECKING:
    from planner.workspace.document import Document

PLANNING_SECONDS = 30.0


class Aspect(StrEnum):
    """What can differ; a change carries a set of these."""

    PORTFOLIO = "portfolio"
    FINDINGS = "findings"
    DECISIONS = "decisions"
    PLAN = "plan"
    HISTORY = "history"
    SELECTION = "selection"
    THEME = "theme"
    LANGUAGE = "language"
    JOB = "job"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLimits:
    """How to plan; what is ``None`` comes from the project."""

    start: date | None = None
    deadline: date | None = None
    people: tuple[tuple[str, int], ...] | None = None
    seconds: float | None = PLANNING_SECONDS
    rounds: int | None = None
    seed: int = 7


@dataclass(frozen=True, slots=True)
class State:
    """What the document's thread hands over after each read or write."""

    document: Document
    snapshot: Snapshot
    history: tuple[Step, ...]
    figures: Overview
    calendar: WorkCalendar | None = None
    outcome: Any = None
    differs: frozenset[Aspect] = frozenset()


def read_state(
    document: Document,
    before: Snapshot | None = None,
    findings: Findings | None = None,
    outcome: Any = None,
) -> State:
    """Read the document; runs in its thread, where comparing 30,000 records disturbs nobody."""
    with _no_collecting():
        return _read_state(document, before, findings or Findings(), outcome)


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Let the cycle collector rest: a walk through all that was read so far holds up the screen."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()  # what was read lives long: looking through it again only costs frames
        if running:
            gc.enable()


def _read_state(
    document: Document, before: Snapshot | None, findings: Findings, outcome: Any
) -> State:
    snapshot = document.snapshot()
    figures = overview(snapshot, findings)
    calendar = WorkCalendar(snapshot.project) if snapshot.project is not None else None
    if calendar is not None:
        _ = calendar.days  # counted here, not on the screen's time
    differs = differing(before or Snapshot(revision=0), snapshot)
    history = document.history()
    return State(document, snapshot, history, figures, calendar, outcome, differs)


def read_findings(
    parts: Sequence[bytes], rest: bytes, snapshot: Snapshot
) -> tuple[Findings, Overview]:
    """Put the findings together from what the worker sent; runs in the document's thread."""
    pairs: list[Overlap] = []
    with _no_collecting():
        for part in parts:
            pairs.extend(msgspec.msgpack.decode(part, type=tuple[Overlap, ...]))
        found = replace(msgspec.msgpack.decode(rest, type=Findings), overlaps=tuple(pairs))
        return found, overview(snapshot, found)


def differing(old: Snapshot, new: Snapshot) -> frozenset[Aspect]:
    """Return the aspects in which two snapshots differ; the history always does."""
    pairs = (
        (Aspect.PORTFOLIO, old.portfolio, new.portfolio),
        (Aspect.DECISIONS, (old.decisions, old.approvals), (new.decisions, new.approvals)),
        (Aspect.PLAN, _planned(old), _planned(new)),
        (Aspect.FINDINGS, _answers(old), _answers(new)),
    )
    found = {aspect for aspect, before, after in pairs if before != after}
    return frozenset({Aspect.HISTORY, *found})


def _answers(snapshot: Snapshot) -> tuple[object, ...]:
    """Return what officers said about overlaps: the findings follow it."""
    return snapshot.verdicts, snapshot.rivals, snapshot.learned


def _planned(snapshot: Snapshot) -> tuple[object, ...]:
    """Return the plan, what it stands on, and the scenarios beside it."""
    return snapshot.plan, snapshot.project, snapshot.scenarios


def turning_points(
    history: Sequence[Step], only: str | None = None
) -> tuple[Step | None, Step | None]:
    """Return the step that undo would take back, and the one that redo would do again.

    ``only``: in a team these are a person's own, and what was undone has a step that says so.
    """
    if only is not None:
        taken_back = {step.reverts for step in history}
        own = [s for s in history if s.who == only and s.number not in taken_back]
        done = [step for step in own if not step.reverts]
        undone = [step for step in own if step.reverts]
        again = next((s for s in history if undone and s.number == undone[-1].reverts), None)
        return done[-1] if done else None, again
    last = next((step for step in reversed(history) if not step.undone), None)
    after = last.number if last else 0
    return last, next((s for s in history if s.undone and s.number > after), None)
