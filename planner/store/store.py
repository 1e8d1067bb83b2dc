"""The store of one open document: read it, apply a step, move through its history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine

from planner.domain.change import Change, Step
from planner.domain.snapshot import Snapshot
from planner.store import journal
from planner.store.changes import compacted, rows_of
from planner.store.errors import ReadOnlyError, UnknownStepError
from planner.store.failures import explained
from planner.store.mirror import Mirror
from planner.store.references import check_references

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
    save_copy: Callable[[Engine, Path], None] = field(kw_only=True)


class Store:
    """One open document. Transactions begin and end inside each method."""

    def __init__(self, engine: Engine, setting: Setting, on_close: Callable[[], None]) -> None:
        self._engine = engine
        self._writer = engine.execution_options(**{TO_WRITE: True})
        self._setting = setting
        self._on_close = on_close
        self._mirror: Mirror | None = None

    @property
    def location(self) -> str:
        """Path or URL as given; never with a password."""
        return self._setting.location

    @property
    def token(self) -> str:
        """Token of the lock; whoever knows it shares the lock."""
        return self._setting.token

    @property
    def read_only(self) -> bool:
        """Whether changes are refused."""
        return bool(self._setting.why_read_only)

    @property
    def why_read_only(self) -> str:
        """Why changes are refused, for people; empty when they are not."""
        return self._setting.why_read_only

    @property
    def revision(self) -> int:
        """Number of the last step that holds, also when another process wrote it."""
        with self._reading() as connection:
            return journal.position(connection).head

    def read(self) -> Snapshot:
        """Return everything the document holds now, frozen."""
        with self._reading() as connection:
            return self._current(connection).snapshot()

    def apply(self, what: str, changes: Iterable[Change], reason: str = "") -> Step:
        """Write the changes and their journal entry as one named step, or nothing.

        Changes that change nothing are left out; when none is left no step is written, and the
        step returned has size 0.

        Raises
        ------
        ConflictError
            When a record is no longer what its change starts from.
        BrokenReferenceError
            When a record would name another one that is not there.
        """
        wanted = compacted(changes)
        entry = journal.Entry(self._setting.who, what, reason)
        if not wanted:
            return journal.unwritten(entry, self.revision)
        with self._writing() as connection:
            at = journal.position(connection, to_write=True)
            rows = rows_of(connection, wanted, at.next_place)
            step = journal.append(connection, entry, at, rows)
            check_references(connection, rows)
        return step

    def history(self) -> tuple[Step, ...]:
        """Return the steps of this line, oldest first; those undone come last and say so."""
        with self._reading() as connection:
            at = journal.position(connection)
            line = journal.ancestry(journal.parents(connection), at.tip)
            known = journal.steps(connection)
        return tuple(replace(known[n], undone=n > at.head) for n in line)

    def undo(self, to: int | None = None) -> tuple[Step, ...]:
        """Take back the last step, or all steps after step ``to``; return them, newest first."""
        return self._move(lambda line, head: _before(line, head) if to is None else to, -1)

    def redo(self, to: int | None = None) -> tuple[Step, ...]:
        """Do the next undone step again, or all up to step ``to``; return them in order."""
        return self._move(lambda line, head: _after(line, head) if to is None else to, 1)

    def holds_together(self) -> bool:
        """Whether the records are, to the letter, what the journal replayed from empty gives."""
        with self._reading() as connection:
            head = journal.position(connection).head
            line = journal.ancestry(journal.parents(connection), head)
            replayed = journal.effects(connection, journal.Route((), tuple(line)))
            return journal.contents(connection) == {
                (row.kind, row.key): (row.place, row.after) for row in replayed if row.after
            }

    def save_as(self, path: Path) -> None:
        """Write a whole copy to ``path``, journal included, replacing it only when complete."""
        with explained(path.name):
            self._setting.save_copy(self._engine, path)

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

    def _move(self, choose: Callable[[Sequence[int], int], int], way: int) -> tuple[Step, ...]:
        with self._writing() as connection:
            at = journal.position(connection, to_write=True)
            tree = journal.parents(connection)
            line = journal.ancestry(tree, at.tip)
            target = choose(line, at.head)
            if target not in {0, *line} or (target - at.head) * way < 0:
                raise UnknownStepError(number=target)
            if target == at.head:
                return ()
            path = journal.route(tree, at.head, target)
            journal.write(connection, journal.effects(connection, path))
            journal.move(connection, self._setting.who, at, target, at.tip)
            known = journal.steps(connection, (*path.back, *path.forth))
        return tuple(replace(known[n], undone=n in path.back) for n in (*path.back, *path.forth))

    def _current(self, connection: Connection) -> Mirror:
        head = journal.position(connection).head
        if self._mirror is None:
            journal.check_position(connection)
            self._mirror = Mirror.load(connection, head)
        elif self._mirror.revision != head:
            path = journal.route(journal.parents(connection), self._mirror.revision, head)
            rows = journal.effects(connection, path)
            self._mirror.follow(rows, head)
        return self._mirror

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with explained(self._setting.name), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        if self.read_only:
            raise ReadOnlyError(file=self._setting.name, why=self.why_read_only)
        with explained(self._setting.name), self._writer.begin() as connection:
            yield connection


def _before(line: Sequence[int], head: int) -> int:
    """Return the step before ``head`` on its line, 0 at the start."""
    return max((n for n in line if n < head), default=0)


def _after(line: Sequence[int], head: int) -> int:
    """Return the step after ``head`` on its line, ``head`` itself at the end."""
    return min((n for n in line if n > head), default=head)
