"""How alike two applications are, aspect by aspect: measures in [0, 1], and who says nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from graph.profile import Profile
from graph.text import grams
from graph.vectors import Floats, Ints, Space, cosines, shared_terms, weigh

Flags = NDArray[np.bool_]
SAME_NAME = 0.9
SAME_ACRONYM = 0.75
"""How like two names are at least when one short name belongs to both."""
COMMON_NAME = 0.4
"""How much of its weight a name keeps that is made of common words: it names no system."""
TOPIC = 0.75
"""How far one shared topic alone goes towards doing the same."""


@dataclass(frozen=True, slots=True)
class Aspects:
    """All applications of a portfolio as vectors, one space per aspect."""

    spaces: dict[str, Space]
    units: Ints
    """Number of the unit, -1 when open."""
    coined: Floats
    """Which share of the name's words is coined for it, not a common word of the trade."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Measures of many pairs: value and presence per aspect."""

    left: Ints
    right: Ints
    values: dict[str, Floats]
    present: dict[str, Flags]
    damping: dict[str, Floats]
    """How much of what speaks for a pair still counts, for some aspects."""


def aspects_of(profiles: Sequence[Profile], units: Sequence[int]) -> Aspects:
    """Turn profiles into vectors."""
    documents: dict[str, list[Sequence[str]]] = {
        "name": [p.name for p in profiles],
        "letters": [grams(p.letters) for p in profiles],
        "acronym": [p.acronyms for p in profiles],
        "text": [p.text for p in profiles],
        "words": [() if p.is_site else (*p.text, *p.plain_name) for p in profiles],
        "topic": [[f"#{topic}" for topic, loud in p.topics for _ in range(loud)] for p in profiles],
        "service": [p.services for p in profiles],
        "data": [p.data for p in profiles],
        "users": [p.users for p in profiles],
        "code": [p.codes for p in profiles],
        "technology": [p.technology for p in profiles],
        "host": [p.addresses for p in profiles],
    }
    spaces = {aspect: weigh(texts) for aspect, texts in documents.items()}
    return Aspects(
        spaces,
        units=np.array(units, dtype=np.int64),
        coined=np.array([p.coined for p in profiles], dtype=np.float64),
    )


def measure(aspects: Aspects, left: Ints, right: Ints) -> Measures:
    """Measure the given pairs under every aspect."""
    values = {name: cosines(space, left, right) for name, space in aspects.spaces.items()}
    here = {name: space.present for name, space in aspects.spaces.items()}
    present = {name: flags[left] & flags[right] for name, flags in here.items()}
    values["function"] = 1 - (1 - TOPIC * values["topic"]) * (1 - values["words"])
    present["function"] = present["topic"] | present["words"]
    for key in ("acronym", "host"):
        values[key] = (values[key] > 0).astype(np.float64)
    values["name"] = np.maximum(values["name"], 0.9 * values.pop("letters"))
    values["name"] = np.maximum(values["name"], SAME_ACRONYM * values["acronym"])
    same_unit = aspects.units[left] == aspects.units[right]
    values["unit"] = np.where(same_unit, np.where(values["name"] >= SAME_NAME, 1.0, 0.5), 0.0)
    present["unit"] = (aspects.units[left] >= 0) & (aspects.units[right] >= 0)
    coined = np.minimum(aspects.coined[left], aspects.coined[right])
    damping = {"name": COMMON_NAME + (1 - COMMON_NAME) * coined}
    return Measures(left, right, values, present, damping)


def shared_words(
    aspects: Aspects, names: Iterable[str], left: Ints, right: Ints
) -> dict[str, list[tuple[str, ...]]]:
    """Return the words each pair shares under the named aspects."""
    return {name: shared_terms(aspects.spaces[name], left, right) for name in names}
