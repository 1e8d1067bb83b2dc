"""The store of one open document: read it, apply a step, move through its history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine

from planner.domain.change import Change, RecordKind, Step
from planner.domain.snapshot import Snapshot
from planner.domain.step_names import StepName, as_name
from planner.store import journal, undoing
from planner.store.changes import change_of, compacted, prepared
from planner.store.copying import copy_rows
from planner.store.errors import ReadOnlyError
from planner.store.failures import explained
from planner.store.merging import Choice
from planner.store.mirror import Mirror
from planner.store.records import contents
from planner.store.references import check_references
from planner.store.timeline import Branch, Route, Timeline, effects
from planner.store.undoing import Turn
from planner.store.watching import FileWatcher, Watcher

TO_WRITE = "ramping_write"
"""Execution option of a transaction that will write: it takes its lock when it begins."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a document was opened."""

    location: str
    name: str
    """What messages call it: a file name, or a server without its password."""
    who: str
    token: str = ""
    why_read_only: str = ""
    """Empty when it may be changed; otherwise the reason, for people."""
    shared: bool = False
    """Several people write at once: nobody's undo takes another's step along."""
    save_copy: Callable[[Engine, Path], None] = field(kw_only=True)
    announce: Callable[[Connection], None] = field(kw_only=True, default=lambda _: None)
    """Tells others, inside the transaction that writes."""
    watch: Callable[[], Watcher] | None = field(kw_only=True, default=None)
    """How to notice what others write; a file is looked at."""
    still_there: Callable[[], None] = field(kw_only=True, default=lambda: None)
    """Raises when what would be written could never be found again."""


class Store:
    """One open document. Transactions begin and end inside each method; threads may share it."""

    def __init__(self, engine: Engine, setting: Setting, on_close: Callable[[], None]) -> None:
        self._engine = engine
        self._writer = engine.execution_options(**{TO_WRITE: True})
        self.setting = setting
        self._on_close = on_close
        self._one_at_a_time = RLock()
        self._past = Timeline()
        self._mirror: Mirror | None = None

    @property
    def location(self) -> str:
        """Path or URL as given; never with a password."""
        return self.setting.location

    @property
    def token(self) -> str:
        """Token of the lock; whoever knows it shares the lock."""
        return self.setting.token

    @property
    def read_only(self) -> bool:
        """Whether changes are refused."""
        return bool(self.setting.why_read_only)

    @property
    def why_read_only(self) -> str:
        """Why changes are refused, for people; empty when they are not."""
        return self.setting.why_read_only

    @property
    def revision(self) -> int:
        """Number of the last step that holds, also when another process wrote it."""
        with self._reading() as turn:
            return journal.position(turn.connection).head

    def read(self) -> Snapshot:
        """Return everything the document holds now, frozen."""
        with self._reading() as turn:
            return self._current(turn).snapshot()

    def apply(
        self,
        what: str | StepName,
        changes: Iterable[Change],
        reason: str = "",
        choices: Sequence[Choice] = (),
    ) -> Step:
        """Write the changes and their journal entry as one named step, or nothing.

        Changes that change nothing are left out; when none is left no step is written, and the
        step returned has size 0. ``choices`` settle conflicts that were told before.

        Raises
        ------
        ConflictError
            When a record is no longer what its change starts from.
        BrokenReferenceError
            When a record would name another one that is not there.
        """
        wanted = compacted(changes)
        entry = journal.Entry(self.setting.who, as_name(what), reason)
        if not wanted:
            return journal.unwritten(entry, self.revision)
        with self._writing() as turn:
            at = journal.position(turn.connection, to_write=True)
            ready = prepared(turn.connection, wanted, at.next_place, choices=choices)
            if not ready.rows:
                return journal.unwritten(entry, at.head)
            step = journal.append(turn.connection, entry, at, ready.rows)
            check_references(turn.connection, ready.changes)
        return step

    def history(self) -> tuple[Step, ...]:
        """Return the steps of this line, oldest first; those undone come last and say so."""
        with self._reading() as turn:
            at = journal.position(turn.connection)
            steps = [turn.past.steps[number] for number in turn.past.line(at.tip)]
        return tuple(
            step if step.number <= at.head else replace(step, undone=True) for step in steps
        )

    def history_of(self, kind: RecordKind, key: str) -> tuple[tuple[Step, Change], ...]:
        """Return what each step of this line did to one record, oldest first."""
        with self._reading() as turn:
            found = undoing.record_history(turn, (kind, key))
            return tuple((step, change_of(row)) for step, row in found)

    def changes(self, number: int) -> tuple[Change, ...]:
        """Return what one step changed, in its order."""
        with self._reading() as turn:
            rows = journal.changes_of(turn.connection, [number])[number]
        return tuple(change_of(row) for row in rows)

    def branches(self) -> tuple[Branch, ...]:
        """Return the lines left behind by undo; ``go_to`` their tip returns to them."""
        with self._reading() as turn:
            return turn.past.branches(journal.position(turn.connection).tip)

    def undo(self, to: int | None = None) -> tuple[Step, ...]:
        """Take back the last step, or all steps after step ``to``; return them, newest first.

        In a team's database the last step is one's own, and undone by a new step.
        """
        with self._writing() as turn:
            if self.setting.shared and to is None:
                return undoing.take_back_own(turn, reverting=False)
            if self.setting.shared and to is not None:
                return undoing.return_to(turn, to)
            return undoing.travel(turn, undoing.next_back(turn) if to is None else to, way=-1)

    def redo(self, to: int | None = None) -> tuple[Step, ...]:
        """Do the next undone step again, or all up to step ``to``; return them in order."""
        with self._writing() as turn:
            if self.setting.shared and to is None:
                return undoing.take_back_own(turn, reverting=True)
            if self.setting.shared and to is not None:
                return undoing.return_to(turn, to)
            return undoing.travel(turn, undoing.next_forth(turn) if to is None else to, way=1)

    def go_to(self, number: int) -> tuple[Step, ...]:
        """Go to any state there ever was, on any branch; 0 is the empty document."""
        with self._writing() as turn:
            if self.setting.shared:
                return undoing.return_to(turn, number)
            return undoing.travel(turn, number)

    def take_back(self, number: int, reason: str = "") -> Step:
        """Undo one older step and keep the later ones; a step of its own in the history.

        Raises
        ------
        StillNeededError
            When later steps altered the same cells or build on what it made.
        """
        with self._writing() as turn:
            return undoing.take_back(turn, number, reason)

    def holds_together(self) -> bool:
        """Whether the records are, to the letter, what the journal replayed from empty gives."""
        with self._reading() as turn:
            line = turn.past.line(journal.position(turn.connection).head)
            replayed = effects(turn.connection, Route((), tuple(line)))
            return contents(turn.connection) == {
                (row.kind, row.key): (row.place, row.after) for row in replayed if row.after
            }

    def save_as(self, path: Path) -> None:
        """Write a whole copy to ``path``, journal included, replacing it only when complete."""
        with explained(path.name):
            self.setting.save_copy(self._engine, path)

    def watch(self) -> Watcher:
        """Return what notices others' steps, for a thread of its own; close it when done."""
        with explained(self.setting.name):
            return (
                self.setting.watch() if self.setting.watch else FileWatcher(lambda: self.revision)
            )

    def copy_from(self, other: Store) -> Mapping[str, int]:
        """Take over a whole document, history included, into this empty one; count the rows."""
        with other._reading() as theirs, self._writing() as ours:
            return copy_rows(theirs.connection, ours.connection, self.setting.name)

    def close(self) -> None:
        """Let go of the file; safe to call twice."""
        self._engine.dispose()
        self._on_close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _current(self, turn: Turn) -> Mirror:
        head = journal.position(turn.connection).head
        if self._mirror is None:
            journal.check_position(turn.connection)
            self._mirror = Mirror.load(turn.connection, head)
        elif self._mirror.revision != head:
            path = turn.past.route(self._mirror.revision, head)
            self._mirror.follow(effects(turn.connection, path), head)
        return self._mirror

    @contextmanager
    def _reading(self) -> Iterator[Turn]:
        with self._one_at_a_time, explained(self.setting.name), self._engine.begin() as connection:
            yield Turn(connection, self._past, self.setting.who)

    @contextmanager
    def _writing(self) -> Iterator[Turn]:
        if self.read_only:
            raise ReadOnlyError(file=self.setting.name, why=self.why_read_only)
        self.setting.still_there()
        with self._one_at_a_time, explained(self.setting.name), self._writer.begin() as connection:
            yield Turn(connection, self._past, self.setting.who)
            self.setting.announce(connection)
