"""A saved view of the grid: filters, order, columns; as JSON in the settings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from ui.models.record_table import SortKey


@dataclass(frozen=True, slots=True, kw_only=True)
class GridView:
    """Everything that makes a grid look the same again."""

    filters: Mapping[str, frozenset[str]] = field(default_factory=dict)
    sorting: tuple[SortKey, ...] = ()
    columns: tuple[str, ...] = ()
    frozen: tuple[str, ...] = ()
    """Columns that never scroll away, besides badge and name."""

    def as_json(self) -> str:
        """Return it as text."""
        return json.dumps(
            {
                "filters": {key: sorted(texts) for key, texts in self.filters.items()},
                "sorting": [[key.column, key.descending] for key in self.sorting],
                "columns": list(self.columns),
                "frozen": list(self.frozen),
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, text: str) -> GridView:
        """Read it back; what is broken gives the plain view."""
        try:
            data = json.loads(text)
            return cls(
                filters={key: frozenset(texts) for key, texts in data["filters"].items()},
                sorting=tuple(SortKey(column, bool(down)) for column, down in data["sorting"]),
                columns=tuple(map(str, data["columns"])),
                frozen=tuple(map(str, data.get("frozen", ()))),
            )
        except (ValueError, KeyError, TypeError, AttributeError):
            return cls()
