"""Three versions of a record: the one both sides knew, mine and theirs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any, cast

from planner.domain.change import Record, RecordKind

_CELL_BY_CELL = {
    RecordKind.UNIT,
    RecordKind.APPLICATION,
    RecordKind.SERVICE,
    RecordKind.INTERFACE,
    RecordKind.LISTING,
}
"""Facts are sets of cells that stand alone; a decision or a plan makes sense only whole."""


@dataclass(frozen=True, slots=True)
class CellConflict:
    """One cell that both sides altered; ``field`` is empty when it is the whole record."""

    kind: RecordKind
    key: str
    field: str
    base: object
    mine: object
    theirs: object


@dataclass(frozen=True, slots=True)
class Choice:
    """A person's word on one conflict: mine, or what stands there."""

    conflict: CellConflict
    mine: bool


class Disagreement(Exception):  # noqa: N818 - a finding, told to the person as ``ConflictError``
    """Both sides altered the same cells."""

    def __init__(self, conflicts: Iterable[CellConflict]) -> None:
        self.conflicts = tuple(conflicts)
        super().__init__(f"{len(self.conflicts)} cells")


@dataclass(frozen=True, slots=True)
class Versions:
    """The three versions of one record; ``None``: not there."""

    kind: RecordKind
    key: str
    base: Record | None
    mine: Record | None
    theirs: Record | None

    def merged(self, choices: Iterable[Choice] = ()) -> Record | None:
        """Return the record with what each side altered; ``choices`` settle known conflicts.

        A choice holds only for the very conflict it was made on: when the other side has moved
        on since, it is a new one.

        Raises
        ------
        Disagreement
            When both altered the same cell to different values, or one of them the whole.
        """
        if self.theirs in (self.base, self.mine):
            return self.mine
        if self.mine == self.base:
            return self.theirs
        base, mine, theirs = self.base, self.mine, self.theirs
        if base is None or mine is None or theirs is None or self.kind not in _CELL_BY_CELL:
            whole = self._conflict("", base, mine, theirs)
            (record,) = self._settled([whole], choices)
            return cast("Record | None", record)
        altered: dict[str, Any] = {}
        conflicts = []
        for name in (part.name for part in fields(base)):
            was, here, there = (getattr(side, name) for side in (base, mine, theirs))
            if there in {was, here} or here == was:
                altered[name] = here if there == was else there
            else:
                conflicts.append(self._conflict(name, was, here, there))
        settled = self._settled(conflicts, choices)
        altered.update(zip((conflict.field for conflict in conflicts), settled, strict=True))
        return replace(base, **altered)

    def _settled(self, conflicts: list[CellConflict], choices: Iterable[Choice]) -> list[object]:
        """Return what was chosen for each conflict, or raise when one has no choice."""
        made = list(choices)
        found = [next((c for c in made if c.conflict == one), None) for one in conflicts]
        if any(choice is None for choice in found):
            raise Disagreement(conflicts)
        return [c.conflict.mine if c.mine else c.conflict.theirs for c in found if c is not None]

    def _conflict(self, name: str, base: object, mine: object, theirs: object) -> CellConflict:
        return CellConflict(self.kind, self.key, name, base, mine, theirs)
