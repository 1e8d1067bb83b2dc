"""How alike two applications are, aspect by aspect: measures in [0, 1], and who says nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from graph.hosts import is_store
from graph.profile import Profile
from graph.text import grams
from graph.vectors import Floats, Ints, Space, cosines, shared_terms, weigh

Flags = NDArray[np.bool_]
PORTAL_FROM, PORTAL_SAMPLE, PORTAL_LIKENESS = 3, 30, 0.2
SAME_NAME = 0.9
KEY_OF_MANY = 12
"""From this many rows on, a short name that all of them go by begins to lose weight."""
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
    """How far each name tells its system from others."""
    portals: frozenset[str] = frozenset()
    """Addresses that unlike rows share: they name no system."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Measures of many pairs: value and presence per aspect."""

    left: Ints
    right: Ints
    values: dict[str, Floats]
    present: dict[str, Flags]
    damping: dict[str, Floats]
    """How much of what speaks for a pair still counts, for some aspects."""


def documents_of(profiles: Sequence[Profile]) -> Iterator[tuple[str, list[Sequence[str]]]]:
    """Yield the words of each profile, one aspect after the other: all at once are too many."""
    yield "name", [p.name for p in profiles]
    yield "letters", [grams(p.letters) for p in profiles]
    yield "acronym", [p.acronyms for p in profiles]
    yield "text", [p.text for p in profiles]
    yield "words", [() if p.is_site else (*p.text, *p.plain_name) for p in profiles]
    yield (
        "topic",
        [[f"#{topic}" for topic, loud in p.topics for _ in range(loud)] for p in profiles],
    )
    yield "service", [p.services for p in profiles]
    yield "data", [p.data for p in profiles]
    yield "users", [p.users for p in profiles]
    yield "code", [p.codes for p in profiles]
    yield "technology", [p.technology for p in profiles]


def aspects_of(
    profiles: Sequence[Profile], units: Sequence[int], look_up: Callable[[], None] = lambda: None
) -> Aspects:
    """Turn profiles into vectors; ``look_up`` is called now and then and may raise to stop."""
    spaces = {}
    for aspect, texts in documents_of(profiles):
        look_up()
        spaces[aspect] = weigh(texts)
    portals = _portals(profiles, spaces)
    spaces["host"] = weigh([own_addresses(p, portals) for p in profiles])
    return Aspects(
        spaces,
        units=np.array(units, dtype=np.int64),
        coined=np.array([p.coined for p in profiles], dtype=np.float64),
        portals=portals,
    )


def _portals(profiles: Sequence[Profile], spaces: dict[str, Space]) -> frozenset[str]:
    """Return addresses that several rows share without being alike: they name no system.

    Two rows are enough where each has a folder of its own and they speak of different things.
    """
    users: dict[str, list[int]] = defaultdict(list)
    for row, p in enumerate(profiles):
        for address in p.addresses:
            users[address].append(row)
    found = []
    for address, rows in users.items():
        folders = {profiles[row].folders for row in rows}
        apart = len(folders) == len(rows) > 1
        if len(rows) < PORTAL_FROM and not apart:
            continue
        judged = ("words", "topic") if apart else ("name", "words", "topic")
        sample = np.array(rows[:PORTAL_SAMPLE])
        a, b = np.triu_indices(len(sample), 1)
        alike = [cosines(spaces[aspect], sample[a], sample[b]) for aspect in judged]
        if float(np.maximum.reduce(alike).mean()) < PORTAL_LIKENESS:
            found.append(address)
    return frozenset(found)


def own_addresses(p: Profile, portals: frozenset[str]) -> tuple[str, ...]:
    """Return the addresses that tell this system from others."""
    addresses = tuple(address for address in p.addresses if not is_store(address))
    if not portals.intersection(addresses):
        return addresses
    own = (address for address in addresses if address not in portals)
    return tuple(dict.fromkeys((*own, *p.folders)))


def measure(
    aspects: Aspects, left: Ints, right: Ints, look_up: Callable[[], None] = lambda: None
) -> Measures:
    """Measure the given pairs under every aspect; ``look_up`` may raise to stop."""
    values = {}
    for name, space in aspects.spaces.items():
        look_up()
        values[name] = cosines(space, left, right)
    here = {name: space.present for name, space in aspects.spaces.items()}
    present = {name: flags[left] & flags[right] for name, flags in here.items()}
    values["function"] = 1 - (1 - TOPIC * values["topic"]) * (1 - values["words"])
    present["function"] = present["topic"] | present["words"]
    values["host"] = (values["host"] > 0).astype(np.float64)
    values["acronym"] = _common_keys(aspects.spaces["acronym"], left, right)
    values["name"] = np.maximum(values["name"], 0.9 * values.pop("letters"))
    values["name"] = np.maximum(values["name"], SAME_ACRONYM * values["acronym"])
    coined = np.minimum(aspects.coined[left], aspects.coined[right])
    coined = np.where(values["acronym"] > 0, 1.0, coined)
    one_name = values["name"] >= SAME_NAME
    named_alike = np.where(coined >= 0.5, one_name | (values["acronym"] > 0), 0.5 * one_name)
    same_unit = aspects.units[left] == aspects.units[right]
    values["unit"] = np.where(same_unit, (1 + named_alike) / 2, 0.0)
    present["unit"] = (aspects.units[left] >= 0) & (aspects.units[right] >= 0)
    damping = {"name": COMMON_NAME + (1 - COMMON_NAME) * coined}
    return Measures(left, right, values, present, damping)


def _common_keys(space: Space, left: Ints, right: Ints) -> Floats:
    """Return 1 where a key is shared, less where very many rows hold that key."""
    rarity = np.sqrt(np.minimum(1.0, KEY_OF_MANY / np.maximum(space.spread, 1)))
    keys = csr_array(
        (rarity[space.rows.indices], space.rows.indices, space.rows.indptr), space.rows.shape
    )
    return cosines(replace(space, rows=keys), left, right)


def shared_words(
    aspects: Aspects, names: Iterable[str], left: Ints, right: Ints
) -> dict[str, list[tuple[str, ...]]]:
    """Return the words each pair shares under the named aspects."""
    return {name: shared_terms(aspects.spaces[name], left, right) for name in names}
