"""Find and replace in the rows shown: which cells hold a text, and what they become."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt

from ui.models.columns import Column
from ui.models.editing import CellEdit
from ui.models.record_table import RecordTable


@dataclass(frozen=True, slots=True)
class Hit:
    """One cell that holds the text."""

    row: int
    column: str


def hits(model: RecordTable, text: str, columns: Sequence[str]) -> list[Hit]:
    """Return the cells of the rows shown that hold a text in any case, row by row."""
    folded, found = text.casefold(), []
    if not folded:
        return []
    for place, identity in enumerate(columns):
        texts = model.texts(identity)
        for row, number in enumerate(model.order):
            if folded in texts[number].casefold():
                found.append((row, place, identity))
    return [Hit(row, identity) for row, _, identity in sorted(found)]


def replacements(model: RecordTable, found: Sequence[Hit], old: str, new: str) -> list[CellEdit]:
    """Return what the cells become; one that only shows what another field says stays."""
    edits = []
    for hit in found:
        column = model.column(hit.column)
        if not column.editable or not getattr(model.app(hit.row), column.field):
            continue
        index = model.index(hit.row, model.number(hit.column))
        typed = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if old.casefold() in typed.casefold():
            edits.append(CellEdit(model.app(hit.row).id, column, replaced(typed, old, new)))
    return edits


def searchable(columns: Sequence[Column]) -> list[Column]:
    """Return the columns in which text can be found and replaced."""
    return [column for column in columns if column.editable]


def replaced(text: str, old: str, new: str) -> str:
    """Replace ``old`` in any case, taking ``new`` as it is written."""
    return re.sub(re.escape(old), new.replace("\\", "\\\\"), text, flags=re.IGNORECASE)
