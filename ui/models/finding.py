"""Find and replace in the rows shown: which cells hold a text, and what they become."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt

from ui.models.columns import Column
from ui.models.editing import CellEdit
from ui.models.record_table import RecordTable

Hit = tuple[int, str]
"""A row and a column whose cell holds the text; a plain pair, as there can be many thousands."""


def hits(model: RecordTable, text: str, columns: Sequence[str]) -> list[Hit]:
    """Return the cells of the rows shown that hold a text in any case, row by row."""
    folded = text.casefold()
    if not folded:
        return []
    sought = [(identity, model.folded(identity)) for identity in columns]
    return [
        (row, identity)
        for row, number in enumerate(model.order)
        for identity, texts in sought
        if folded in texts[number]
    ]


def replacements(model: RecordTable, found: Sequence[Hit], old: str, new: str) -> list[CellEdit]:
    """Return what the cells become; one that only shows what another field says stays."""
    edits = []
    for row, identity in found:
        column, app = model.column(identity), model.app(row)
        if not column.editable or not getattr(app, column.field):
            continue
        index = model.index(row, model.number(identity))
        typed = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if old.casefold() in typed.casefold():
            edits.append(CellEdit(app.id, column, replaced(typed, old, new)))
    return edits


def searchable(columns: Sequence[Column]) -> list[Column]:
    """Return the columns in which text can be found and replaced."""
    return [column for column in columns if column.editable]


def replaced(text: str, old: str, new: str) -> str:
    """Replace ``old`` in any case, taking ``new`` as it is written."""
    return re.sub(re.escape(old), new.replace("\\", "\\\\"), text, flags=re.IGNORECASE)
