"""What the import wizard holds between its steps: files as seen, and what was settled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from importers.result import SheetReading
from planner.workspace.looking import FileLook, TopRows
from planner.workspace.wishes import TablePlace, Wishes


class EntryKind(Enum):
    """What a line of the list of sheets stands for."""

    TABLE = "table"
    OFFERED = "offered"
    """A sheet whose table is not taken; a press takes it instead."""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list of sheets."""

    kind: EntryKind
    look: FileLook
    sheet: str
    rows: int
    reading: SheetReading | None = None
    hidden: bool = False

    @property
    def top(self) -> TopRows | None:
        """The first rows of the sheet, as far as they were looked at."""
        return next((top for top in self.look.tops if top.sheet == self.sheet), None)


@dataclass(frozen=True, slots=True)
class Draft:
    """Immutable; every answer gives a new one."""

    paths: tuple[Path, ...] = ()
    looks: tuple[FileLook, ...] = ()
    wishes: Wishes = field(default_factory=Wishes)

    def with_paths(self, paths: Iterable[Path]) -> Draft:
        """Return the draft with more files, each once."""
        return replace(self, paths=tuple(dict.fromkeys((*self.paths, *paths))))

    def without(self, look: FileLook) -> Draft:
        """Return the draft without a file; a file out of a folder stays part of the folder."""
        left = tuple(path for path in self.paths if path != Path(look.path))
        return replace(self, paths=left, looks=tuple(one for one in self.looks if one != look))

    def with_look(self, look: FileLook) -> Draft:
        """Return the draft with a file as it was seen just now."""
        if any(one.path == look.path for one in self.looks):
            looks = tuple(look if one.path == look.path else one for one in self.looks)
        else:
            looks = (*self.looks, look)
        return replace(self, looks=looks, wishes=_with_memory(self.wishes, look))

    def with_place(self, look: FileLook, sheet: str, header_row: int = 0) -> Draft:
        """Return the draft with the table of a file at another place."""
        place = TablePlace(sheet=sheet, header_row=header_row, instead_of=look.guessed)
        places = {**self.wishes.places, look.file: place}
        return replace(self, wishes=replace(self.wishes, places=places))

    def as_guessed(self, look: FileLook) -> Draft:
        """Return the draft with the table of a file where it was guessed."""
        places = {file: place for file, place in self.wishes.places.items() if file != look.file}
        return replace(self, wishes=replace(self.wishes, places=places))

    def with_date_order(self, look: FileLook, order: str) -> Draft:
        """Return the draft with the order of the dates of a file settled."""
        orders = {**self.wishes.date_orders, look.file: order}
        return replace(self, wishes=replace(self.wishes, date_orders=orders))

    @property
    def tables(self) -> tuple[SheetReading, ...]:
        """Every table that is taken."""
        return tuple(part for look in self.looks for part in look.readings if is_taken(look, part))

    @property
    def refused(self) -> tuple[FileLook, ...]:
        """Files that give nothing as they are."""
        return tuple(look for look in self.looks if look.error)

    def open_dates(self) -> tuple[FileLook, ...]:
        """Return the files whose dates may be read two ways and nobody has said which."""
        return tuple(
            look
            for look in self.looks
            if look.doubtful_date and not self.wishes.date_orders.get(look.file)
        )

    def entries(self, *, only_tables: bool = False) -> list[Entry]:
        """Return the lines of the list of sheets."""
        found = [entry for look in self.looks for entry in _entries(look)]
        if only_tables:
            return [entry for entry in found if entry.kind is EntryKind.TABLE]
        return found


def _entries(look: FileLook) -> Iterator[Entry]:
    if look.error and not look.sheets:
        yield Entry(EntryKind.REFUSED, look, "", 0)
        return
    for part in look.readings:
        kind = EntryKind.TABLE if is_taken(look, part) else EntryKind.OFFERED
        yield Entry(kind, look, part.sheet, part.rows, part)
    shown = {top.sheet for top in look.tops} if not look.readings else set()
    for sheet in look.sheets:
        if sheet.sheet in shown:
            yield Entry(EntryKind.REFUSED, look, sheet.sheet, sheet.rows, hidden=sheet.hidden)
        elif not sheet.taken and sheet.rows:
            yield Entry(EntryKind.OFFERED, look, sheet.sheet, sheet.rows, hidden=sheet.hidden)


def is_taken(look: FileLook, part: SheetReading) -> bool:
    """Tell whether a table is taken: it lists applications, or somebody said that it does."""
    named = any(column.field in {"name", "url"} for column in part.columns)
    return part.inventory or not named or look.place is not None or look.known


def _with_memory(wishes: Wishes, look: FileLook) -> Wishes:
    """Take over what an earlier import settled about this header, unless it is settled anew."""
    if look.date_order and look.file not in wishes.date_orders:
        wishes = replace(wishes, date_orders={**wishes.date_orders, look.file: look.date_order})
    if look.left_out and look.readings:
        header = look.readings[0].fingerprint
        if header not in wishes.left_out:
            wishes = replace(wishes, left_out={**wishes.left_out, header: look.left_out})
    if look.place is not None and look.file not in wishes.places:
        wishes = replace(wishes, places={**wishes.places, look.file: look.place})
    return wishes
