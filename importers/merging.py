"""Two readings of one application become one record."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from graph.model import Application, Origin
from graph.text import plain
from importers.personal import unmasked

OTHER_NAME = "Nama lain"
_ROOTED = frozenset({"id", "origins", "vanished", "extra"})
_EMPTY: tuple[object, ...] = (None, "", ())


def fill_in(known: Application, row: Application) -> Application:
    """Return what is known with what the row says; an open cell says nothing.

    A row of the one file it came from corrects it. A row of another file adds: entries of lists are
    joined, and the name under which the officers know the application stays, the other name
    beside it.
    """
    row = unmasked(row, known)
    again = {_sheet(origin) for origin in known.origins} <= {_sheet(o) for o in row.origins}
    new: dict[str, Any] = {}
    for part in fields(Application):
        old, said = getattr(known, part.name), getattr(row, part.name)
        if part.name in _ROOTED or said in _EMPTY or said == old:
            continue
        if again or old in _EMPTY:
            new[part.name] = said
        elif isinstance(old, tuple):
            new[part.name] = _joined(old, said)
        elif part.name not in {"name", "unit"}:
            new[part.name] = said
    extra = {**dict(known.extra), **dict(row.extra)}
    if not again and plain(row.name) != plain(known.name):
        extra[OTHER_NAME] = row.name
    return replace(
        known,
        **new,
        extra=tuple(extra.items()),
        origins=_origins(known.origins, row.origins),
        vanished=False,
    )


def _joined(old: tuple[str, ...], said: Iterable[str]) -> tuple[str, ...]:
    seen = {str(entry).strip("/").casefold() for entry in old}
    return (*old, *(entry for entry in said if str(entry).strip("/").casefold() not in seen))


def _sheet(origin: Origin) -> tuple[str, str]:
    return origin.file, origin.sheet


def _origins(old: tuple[Origin, ...], new: tuple[Origin, ...]) -> tuple[Origin, ...]:
    fresh = {_sheet(origin): origin for origin in new}
    kept = tuple(fresh.pop(_sheet(origin), origin) for origin in old)
    return (*kept, *fresh.values())
