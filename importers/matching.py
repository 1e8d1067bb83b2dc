"""Which row of a new file is which application of the inventory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from graph.hosts import address_key, central_owner, host_of
from graph.job import JobContext
from graph.model import Application, ApplicationId
from graph.portfolio import Portfolio
from graph.text import plain
from importers.resemblance import resemblances
from importers.stopping import heed

_LARGEST_BLOCK = 2_000
_TELLING_TEXT = 30
_RENAMED, _RESEMBLES = 75, 85

Key = Callable[[Application], Iterable[Hashable]]


@dataclass(slots=True)
class Matches:
    """Row id -> inventory id, and rows that resemble one without being certain."""

    sure: dict[ApplicationId, ApplicationId] = field(default_factory=dict)
    unclear: dict[ApplicationId, ApplicationId] = field(default_factory=dict)


def match(
    rows: Sequence[Application],
    known: Mapping[ApplicationId, Application],
    registry: Portfolio,
    ctx: JobContext,
) -> Matches:
    """Match rows to known applications: surest signs first, one row to one application.

    In this order: the id or code; name, office and address; name and office; address and
    office; name where an office is missing; address alone, if the names agree; the same long
    description in the same office (a renamed row). What the overlap engine takes for the same
    system, or what is almost spelt like it in the same office, is left unclear. ``registry``
    has the units and services.
    """
    found = Matches()
    if not known:
        return found  # the first file of a new document: there is nothing to compare with
    for key, several in _STAGES:
        _stage(rows, known, found, key, several=several)
        heed(ctx)
    _by_address(rows, known, found)
    _by_engine(rows, known, found, registry, ctx)
    _by_spelling(rows, known, found)
    return found


def _stage(
    rows: Sequence[Application],
    known: Mapping[ApplicationId, Application],
    found: Matches,
    key: Key,
    *,
    several: bool,
) -> None:
    """Match by a key; ``several`` lets namesakes match in order, else the key must be unique."""
    free = _free(known, found)
    index: dict[Hashable, list[ApplicationId]] = defaultdict(list)
    for app in free:
        for value in key(app):
            index[value].append(app.id)
    wanting: dict[Hashable, int] = defaultdict(int)
    open_rows = [row for row in rows if row.id not in found.sure]
    for row in open_rows:
        for value in key(row):
            wanting[value] += 1
    taken: set[ApplicationId] = set()
    for row in open_rows:
        for value in key(row):
            left = [other for other in index.get(value, ()) if other not in taken]
            if left and (several or (len(left) == 1 and wanting[value] == 1)):
                found.sure[row.id] = left[0]
                taken.add(left[0])
                break


def _free(known: Mapping[ApplicationId, Application], found: Matches) -> Iterator[Application]:
    used = set(found.sure.values())
    return (app for app in known.values() if app.id not in used)


def _identity(app: Application) -> Iterator[Hashable]:
    yield app.id
    yield from (value for name, value in app.extra if name == "app_id" and len(value) > 2)


def _name(app: Application) -> str:
    return plain(app.name) or app.name


def _name_unit_host(app: Application) -> Iterator[Hashable]:
    yield _name(app), app.unit, _hosts(app)


def _hosts(app: Application) -> frozenset[str]:
    return frozenset(host for url in app.urls if (host := host_of(url)))


def _name_unit(app: Application) -> Iterator[Hashable]:
    yield _name(app), app.unit


def _addresses(app: Application) -> list[str]:
    return sorted({key for url in app.urls if (key := address_key(url) or host_of(url))})


def _address_unit(app: Application) -> Iterator[Hashable]:
    return ((address, app.unit) for address in _addresses(app))


def _telling_text(app: Application) -> Iterator[Hashable]:
    text = plain(f"{app.description} {app.function}")
    if len(text) >= _TELLING_TEXT:
        yield text, app.unit


_STAGES: tuple[tuple[Key, bool], ...] = (
    (_identity, False),
    (_name_unit_host, True),
    (_name_unit, False),
    (_address_unit, False),
    (_telling_text, False),
)


def _by_address(
    rows: Sequence[Application], known: Mapping[ApplicationId, Application], found: Matches
) -> None:
    """Match an address that only one row and one application have, whatever the office.

    A ministry's host is used by many offices, so there the office must be missing or the same.
    """
    index: dict[str, list[Application]] = defaultdict(list)
    for app in _free(known, found):
        for address in _addresses(app):
            index[address].append(app)
    for row in rows:
        if row.id in found.sure:
            continue
        for address in _addresses(row):
            near = [app for app in index.get(address, ()) if app.id not in found.sure.values()]
            if len(near) != 1:
                continue
            same_office = row.unit is None or near[0].unit in {None, row.unit}
            if central_owner(address.split("/")[0]) and not same_office:
                continue
            alike = fuzz.token_set_ratio(_name(row), _name(near[0])) >= _RENAMED
            (found.sure if same_office or alike else found.unclear)[row.id] = near[0].id
            break


def _by_engine(
    rows: Sequence[Application],
    known: Mapping[ApplicationId, Application],
    found: Matches,
    registry: Portfolio,
    ctx: JobContext,
) -> None:
    left = [row for row in rows if row.id not in found.sure and row.id not in found.unclear]
    free = frozenset(app.id for app in _free(known, found)) - frozenset(found.unclear.values())
    found.unclear.update(resemblances(left, known, free, registry, ctx))


def _by_spelling(
    rows: Sequence[Application], known: Mapping[ApplicationId, Application], found: Matches
) -> None:
    blocks: dict[str | None, dict[ApplicationId, str]] = defaultdict(dict)
    for app in _free(known, found):
        blocks[app.unit][app.id] = _name(app)
    for row in rows:
        block = blocks.get(row.unit, {})
        if row.id in found.sure or row.id in found.unclear or not 0 < len(block) <= _LARGEST_BLOCK:
            continue
        near = process.extractOne(
            _name(row), block, scorer=fuzz.token_sort_ratio, score_cutoff=_RESEMBLES
        )
        if near and not _hosts_differ(row, known[near[2]]):
            found.unclear[row.id] = near[2]


def _hosts_differ(one: Application, other: Application) -> bool:
    return bool(_hosts(one) and _hosts(other) and not _hosts(one) & _hosts(other))
