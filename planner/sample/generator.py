"""Draws one agency and writes its three files and its truth."""

from __future__ import annotations

from itertools import chain
from pathlib import Path
from random import Random

from planner.sample.casting import Cast, choose_cast
from planner.sample.catalogue import read_catalogue
from planner.sample.entries import Entry, fill_entries
from planner.sample.listing import LISTING, write_listing
from planner.sample.truth import (
    FunctionGroup,
    InterfaceTruth,
    Lock,
    NationalTruth,
    RowId,
    Trap,
    Truth,
    TruthRow,
    write_truth,
)
from planner.sample.workbooks import CLEAN, RECAP, write_clean, write_recap

SEED = 1
TRUTH = "sample.truth"


def generate(seed: int = SEED, *, into: Path) -> Truth:
    """Write the three files and ``sample.truth`` of the agency with this seed.

    Parameters
    ----------
    seed : int
        Same seed, same files. Another seed draws other offices' applications, other wordings
        and other traps from the same catalogue.
    into : Path
        Folder, made when it is missing; files of the same name are replaced.
    """
    catalogue = read_catalogue()
    rng = Random(seed)  # noqa: S311 - a sample, not a secret
    cast = choose_cast(catalogue, rng)
    entries = fill_entries(cast, catalogue.offices, rng)
    into.mkdir(parents=True, exist_ok=True)
    places = _write_files(entries, [office.acronym for office in catalogue.offices], into, rng)
    truth = _truth(seed, cast, entries, places)
    write_truth(truth, into / TRUTH)
    return truth


def _write_files(
    entries: list[Entry], order: list[str], into: Path, rng: Random
) -> dict[int, tuple[str, str, int]]:
    rank = {acronym: place for place, acronym in enumerate(order)}
    numbered = sorted(enumerate(entries), key=lambda pair: (rank[pair[1].unit.acronym], pair[0]))
    parts = {
        file: [pair for pair in numbered if pair[1].line.file == file]
        for file in ("inventaris", "rekap", "daftar")
    }
    placed = {
        CLEAN: write_clean(parts["inventaris"], into / CLEAN),
        RECAP: write_recap(parts["rekap"], into / RECAP),
        LISTING: write_listing(parts["daftar"], into / LISTING, rng),
    }
    return {
        index: (file, sheet, row)
        for file, places in placed.items()
        for index, (sheet, row) in places.items()
    }


def _truth(
    seed: int, cast: Cast, entries: list[Entry], places: dict[int, tuple[str, str, int]]
) -> Truth:
    ids = [RowId(f"r{number:03}") for number in range(1, len(entries) + 1)]

    def named(sets: list[list[int]]) -> tuple[tuple[RowId, ...], ...]:
        return tuple(tuple(ids[i] for i in rows) for rows in sets)

    return Truth(
        seed=seed,
        rows=tuple(
            TruthRow(ids[i], *places[i], entry.name, entry.unit.name, entry.line.system)
            for i, entry in enumerate(entries)
        ),
        same=named(cast.same),
        channels=named(cast.channels),
        shared_use=named(cast.shared_use),
        components=named(cast.components),
        groups=_groups(entries, ids),
        national=_national(entries, ids),
        unrelated=tuple(Trap(ids[a], ids[b], why) for a, b, why in cast.unrelated),
        locked=tuple(
            Lock(ids[i], entry.line.central)
            for i, entry in enumerate(entries)
            if entry.line.central
        ),
        interfaces=_interfaces(entries, ids),
        services=tuple(dict.fromkeys(chain.from_iterable(entry.services for entry in entries))),
    )


def _groups(entries: list[Entry], ids: list[RowId]) -> tuple[FunctionGroup, ...]:
    topics: dict[str, list[RowId]] = {}
    doubtful: dict[str, list[RowId]] = {}
    for entry, row in zip(entries, ids, strict=True):
        if topic := entry.line.sketch.topic:
            topics.setdefault(topic, []).append(row)
            if entry.line.sketch.apart:
                doubtful.setdefault(topic, []).append(row)
    return tuple(
        FunctionGroup(topic, tuple(rows), tuple(doubtful.get(topic, ())))
        for topic, rows in topics.items()
    )


def _national(entries: list[Entry], ids: list[RowId]) -> tuple[NationalTruth, ...]:
    return tuple(
        NationalTruth(row, bool(entry.line.central), sketch.national, sketch.tolerated)
        for entry, row in zip(entries, ids, strict=True)
        if (sketch := entry.line.sketch).national or sketch.tolerated
    )


def _interfaces(entries: list[Entry], ids: list[RowId]) -> tuple[InterfaceTruth, ...]:
    systems: dict[str, set[str]] = {}
    rows: dict[str, list[RowId]] = {}
    for entry, row in zip(entries, ids, strict=True):
        systems.setdefault(entry.line.sketch.name, set()).add(entry.line.system)
        rows.setdefault(entry.line.system, []).append(row)
    return tuple(
        InterfaceTruth(
            row,
            written,
            tuple(each for system in sorted(systems[written]) for each in rows[system]),
        )
        for entry, row in zip(entries, ids, strict=True)
        for written in entry.reads
    )
