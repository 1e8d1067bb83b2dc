"""Rows that are one system: parts named in remarks, and twins by channel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from graph.profile import Profile
from graph.text import plain_words


def relations(profiles: Sequence[Profile]) -> list[tuple[int, int]]:
    """Return pairs where one row's remarks say that it is a part of the other row's system."""
    by_name: dict[str, int] = {}
    for row, made in enumerate(profiles):
        for key in (*made.acronyms, "".join(made.name)):
            by_name.setdefault(key, row)
    found = []
    for row in range(len(profiles)):
        for said in profiles[row].part_of:
            target = _named(said, by_name)
            if target is not None and target != row:
                found.append((min(row, target), max(row, target)))
    return sorted(set(found))


def _named(said: str, by_name: Mapping[str, int]) -> int | None:
    """Find the longest run of first words that names a row."""
    spoken = plain_words(said)
    for length in range(len(spoken), 0, -1):
        row = by_name.get("".join(spoken[:length]))
        if row is not None:
            return row
    return None


def twins(a: Profile, b: Profile) -> bool:
    """Say whether two rows of one system differ by channel: web, Android, iOS, desktop."""
    if a.channels and b.channels:
        return a.channels != b.channels
    return bool((a.channels | b.channels) & {"android", "ios", "mobile"})
