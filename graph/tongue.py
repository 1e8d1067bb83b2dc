"""In which language a row, and an inventory, is written: only Indonesian has our topics."""

from __future__ import annotations

from collections.abc import Iterable

from graph.model import Application
from graph.vocabulary import english_words, indonesian_words

LANGUAGE_SAMPLE = 1000
"""So many rows, evenly spread, tell the language of an inventory."""


def mostly_english(apps: Iterable[Application]) -> bool:
    """Say whether the inventory is written in English rather than in Indonesian."""
    rows = list(apps)
    return sum(map(leaning, rows[:: len(rows) // LANGUAGE_SAMPLE + 1])) > 0


def leaning(app: Application) -> int:
    """Return 1 for a row in English, -1 for one in Indonesian, 0 where that does not show."""
    said = f"{app.name} {app.function} {app.description}".lower().split()
    english = len(english_words().intersection(said))
    indonesian = len(indonesian_words().intersection(said))
    return (english > indonesian) - (english < indonesian)
