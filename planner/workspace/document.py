"""One open document as the upper rooms see it: its state, its findings, its history."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from graph.errors import UserError
from graph.findings import Findings, Signal
from graph.job import JobContext
from graph.model import ApplicationId
from graph.portfolio import Portfolio
from planner.domain.change import Change, RecordKind, Step
from planner.domain.decision import LearnedWeights, PairVerdict, RivalVerdict, Verdict
from planner.domain.snapshot import Snapshot
from planner.domain.step_names import StepName

if TYPE_CHECKING:
    from graph.learning import Lesson
    from planner.store import Store
    from planner.store.merging import Choice
    from planner.store.timeline import Branch as Branch  # noqa: PLC0414 - for the screen


def open_document(
    location: str | Path,
    *,
    who: str = "",
    read_only: bool = False,
    token: str = "",
    backups: bool = True,
) -> Document:
    """Open a document, making it when it is missing.

    ``token`` is that of another process's document: the two then share its lock. A document
    that may not be changed opens all the same; ``why_read_only`` tells the person why.
    A file that was changed is backed up when it is closed; ``backups=False`` leaves that to
    the process whose token it is.
    """
    from planner.store import open_store  # noqa: PLC0415 - SQLAlchemy takes half a second

    store = open_store(location, who=who, read_only=read_only, token=token)
    return Document(store, backups=backups)


class Document:
    """Wraps the store of one document; what is costly to compute is kept while it holds."""

    def __init__(self, store: Store, *, backups: bool = False) -> None:
        self._store = store
        self._found: _Found | None = None
        self._backed_up = -1
        """The revision that needs no backup; none when backups are not ours to make."""
        if backups and not store.read_only and not store.setting.shared:
            self._backed_up = store.revision

    @property
    def location(self) -> str:
        """Path or URL (without its password)."""
        return self._store.location

    @property
    def store(self) -> Store:
        """The store underneath, for the other rooms of the workspace."""
        return self._store

    @property
    def who(self) -> str:
        """Name of the person, written into every step."""
        return self._store.setting.who

    @property
    def read_only(self) -> bool:
        """Whether changes are refused."""
        return self._store.read_only

    @property
    def why_read_only(self) -> str:
        """Why changes are refused, for people; empty when they are not."""
        return self._store.why_read_only

    @property
    def revision(self) -> int:
        """Number of the last step that holds; another process may have written it."""
        return self._store.revision

    def snapshot(self) -> Snapshot:
        """Return everything the document holds now; the same object until the next step."""
        return self._store.read()

    def findings(self, ctx: JobContext | None = None) -> Findings:
        """Return the overlaps of this inventory and these verdicts, computed once."""
        now = self.snapshot()
        found = self.known_findings()
        if found is None:
            from graph.overlap import find_overlaps  # noqa: PLC0415 - loads scipy

            found = find_overlaps(
                now.portfolio,
                verdicts=answers_of(now.verdicts),
                lesson=_lesson(now.learned),
                ctx=ctx,
            )
            found = _without_refused(found, now.rivals)
            self._found = _Found(now.portfolio, now.verdicts, now.rivals, now.learned, found)
        return found

    def known_findings(self) -> Findings | None:
        """Return the overlaps if they are computed and still hold."""
        now = self.snapshot()
        if self._found is not None and self._found.holds(now):
            return self._found.findings
        return None

    def apply(
        self,
        what: str | StepName,
        changes: Iterable[Change],
        reason: str = "",
        choices: Sequence[Choice] = (),
    ) -> Step:
        """Write changes as one named step of the history; ``choices`` settle conflicts."""
        return self._store.apply(what, changes, reason, choices)

    def history(self) -> tuple[Step, ...]:
        """Return the steps of this line, oldest first; those undone come last and say so."""
        return self._store.history()

    def undo(self, to: int | None = None) -> tuple[Step, ...]:
        """Take back the last step, or all steps after number ``to``; return them."""
        return self._store.undo(to)

    def redo(self, to: int | None = None) -> tuple[Step, ...]:
        """Do the next undone step again, or all up to number ``to``; return them."""
        return self._store.redo(to)

    def go_to(self, number: int) -> tuple[Step, ...]:
        """Go to any state there ever was, on any branch; 0 is the empty document."""
        return self._store.go_to(number)

    def take_back(self, number: int, reason: str = "") -> Step:
        """Undo one older step and keep the later ones; conflicts are explained."""
        return self._store.take_back(number, reason)

    def branches(self) -> tuple[Branch, ...]:
        """Return the lines left behind by undo; ``go_to`` their tip returns to them."""
        return self._store.branches()

    def history_of(self, kind: RecordKind, key: str) -> tuple[tuple[Step, Change], ...]:
        """Return what each step did to one record, oldest first."""
        return self._store.history_of(kind, key)

    def holds_together(self) -> bool:
        """Whether the records are exactly what the history replayed from empty gives."""
        return self._store.holds_together()

    def save_as(self, path: Path) -> None:
        """Write a whole copy elsewhere; this document stays the open one."""
        self._store.save_as(path)

    def close(self) -> None:
        """Let go of the document; safe to call twice. What was changed is backed up first."""
        if self._backed_up >= 0:
            self._back_up(self._backed_up)
        self._backed_up = -1
        self._store.close()

    def _back_up(self, known: int) -> None:
        """Make a dated copy; where that cannot be, the document itself is safe all the same."""
        from planner.store.backups import back_up_by_itself  # noqa: PLC0415

        with suppress(UserError, OSError):
            if self._store.revision != known:
                now = datetime.now().astimezone()
                back_up_by_itself(self._store, Path(self.location), now)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class _Found:
    """Findings and what they were computed from; decisions and plans do not alter them."""

    portfolio: Portfolio
    verdicts: tuple[PairVerdict, ...]
    rivals: tuple[RivalVerdict, ...]
    learned: LearnedWeights | None
    findings: Findings

    def holds(self, now: Snapshot) -> bool:
        return (
            self.portfolio is now.portfolio
            and self.verdicts == now.verdicts
            and self.rivals == now.rivals
            and self.learned == now.learned
        )


def answers_of(verdicts: Iterable[PairVerdict]) -> list[tuple[ApplicationId, ApplicationId, bool]]:
    """Return the verdicts that bind, as the overlap engine reads them."""
    return [
        (verdict.a, verdict.b, verdict.verdict is Verdict.SAME)
        for verdict in verdicts
        if verdict.verdict is not Verdict.UNSURE
    ]


def _lesson(learned: LearnedWeights | None) -> Lesson | None:
    if learned is None:
        return None
    from graph.learning import Lesson  # noqa: PLC0415 - loads numpy

    return Lesson(
        answers=learned.answers,
        precision_before=learned.precision_before,
        precision_after=learned.precision_after,
        loss_before=learned.loss_before,
        loss_after=learned.loss_after,
        weights={Signal(signal): weight for signal, weight in learned.weights},
        shift=learned.shift,
    )


def _without_refused(found: Findings, rivals: Iterable[RivalVerdict]) -> Findings:
    """Leave out the national matches an officer has refused: nothing may propose them again."""
    refused = {(r.application, r.national) for r in rivals if r.verdict is Verdict.DIFFERENT}
    kept = tuple(m for m in found.national if (m.application, m.national) not in refused)
    return replace(found, national=kept)
