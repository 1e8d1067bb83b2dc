"""Three versions of a record: the one both sides knew, mine and theirs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

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

    def merged(self) -> Record | None:
        """Return the record with what each side altered.

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
            raise Disagreement([self._conflict("", base, mine, theirs)])
        altered = {}
        conflicts = []
        for name in (part.name for part in fields(base)):
            was, here, there = (getattr(side, name) for side in (base, mine, theirs))
            if there in {was, here} or here == was:
                altered[name] = here if there == was else there
            else:
                conflicts.append(self._conflict(name, was, here, there))
        if conflicts:
            raise Disagreement(conflicts)
        return replace(base, **altered)

    def _conflict(self, name: str, base: object, mine: object, theirs: object) -> CellConflict:
        return CellConflict(self.kind, self.key, name, base, mine, theirs)
