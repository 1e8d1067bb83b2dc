"""Three-way merge: what we sent out, what came back, what we have by now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any

from graph.model import Application, ApplicationId
from graph.portfolio import FieldChange

_SILENT: tuple[object, ...] = (None, "", ())
_OURS_ALONE = frozenset({"id", "origins", "vanished", "extra"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A cell that both sides changed, each to something else; ours stays until somebody decides."""

    application: ApplicationId
    field: str
    base: object
    theirs: object
    ours: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """The merged records, what they took over from the returned file, and what is in dispute."""

    applications: tuple[Application, ...]
    taken: tuple[FieldChange, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    missing: tuple[ApplicationId, ...] = ()
    """Sent out but not returned: nothing is deleted."""


def three_way(
    base: Iterable[Application], theirs: Iterable[Application], ours: Iterable[Application]
) -> Merge:
    """Merge a returned file into the inventory, cell by cell.

    A cell that only they changed is taken, one that only we changed stays, the same change on
    both sides is no conflict. An empty cell says nothing: whole columns may have been deleted.
    Rows unknown to us are theirs alone and are added.

    Parameters
    ----------
    base, theirs, ours
        The inventory as it was sent, as it came back, and as it is now; matched by id.
    """
    sent = {app.id: app for app in base}
    back = {app.id: app for app in theirs}
    merged: dict[ApplicationId, Application] = {}
    taken: list[FieldChange] = []
    conflicts: list[Conflict] = []
    for app in ours:
        was, said = sent.get(app.id), back.get(app.id)
        if said is None:
            merged[app.id] = app
            continue
        cells = _Cells(app, was or app, said)
        merged[app.id] = cells.merge()
        taken += cells.taken
        conflicts += cells.conflicts
    for identity, app in back.items():
        if identity not in merged and identity not in sent:
            merged[identity] = app
    return Merge(
        applications=tuple(merged.values()),
        taken=tuple(taken),
        conflicts=tuple(conflicts),
        missing=tuple(identity for identity in sent if identity not in back),
    )


class _Cells:
    """The cells of one record on the three sides."""

    def __init__(self, ours: Application, base: Application, theirs: Application) -> None:
        self._ours, self._sides = ours, (base, theirs, ours)
        self.taken: list[FieldChange] = []
        self.conflicts: list[Conflict] = []

    def merge(self) -> Application:
        """Return our record with what only they changed."""
        new: dict[str, Any] = {
            part.name: self._cell(part.name, *(getattr(side, part.name) for side in self._sides))
            for part in fields(Application)
            if part.name not in _OURS_ALONE
        }
        return replace(self._ours, **new, extra=self._extra())

    def _extra(self) -> tuple[tuple[str, str], ...]:
        sides = [dict(side.extra) for side in self._sides]
        names = dict.fromkeys((*sides[2], *sides[1]))
        cells = (
            (name, self._cell(name, *(side.get(name, "") for side in sides))) for name in names
        )
        return tuple((name, str(value)) for name, value in cells if value)

    def _cell(self, name: str, base: object, theirs: object, ours: object) -> object:
        if theirs in (base, ours, *_SILENT):
            return ours
        if ours == base:
            self.taken.append(FieldChange(self._ours.id, name, ours, theirs))
            return theirs
        self.conflicts.append(
            Conflict(application=self._ours.id, field=name, base=base, theirs=theirs, ours=ours)
        )
        return ours
