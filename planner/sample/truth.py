"""The ground truth of the sample agency: what an attentive officer would answer.

Stored beside the three files as ``sample.truth``: JSON, but named so that importing the folder
leaves it alone. Rows are named by a short id; each says in which file, sheet and row (as the
spreadsheet counts) it stands. What depends on taste is kept out of the demands: national
matches that one may or may not draw are ``tolerated``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NewType

import msgspec

RowId = NewType("RowId", str)


@dataclass(frozen=True, slots=True)
class TruthRow:
    """One row of one file, and the system it belongs to."""

    id: RowId
    file: str
    sheet: str
    row: int
    name: str
    unit: str
    system: str


@dataclass(frozen=True, slots=True)
class FunctionGroup:
    """Rows of different systems that do the same job; every pair of its systems counts.

    ``doubtful``: rows of the group of which an officer could also say that they do another
    job; their pairs count neither way.
    """

    topic: str
    rows: tuple[RowId, ...]
    doubtful: tuple[RowId, ...] = ()


@dataclass(frozen=True, slots=True)
class NationalTruth:
    """What a row means beside the national applications.

    ``is_it``: the row *is* one of ``expected``. Otherwise it does the job of one of them.
    ``tolerated``: names that an officer could also accept, or leave.
    """

    row: RowId
    is_it: bool
    expected: tuple[str, ...] = ()
    tolerated: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Trap:
    """Two rows that look alike and have nothing to do with each other."""

    a: RowId
    b: RowId
    why: str


@dataclass(frozen=True, slots=True)
class Lock:
    """A row whose owner is not the region, so that it can be neither merged nor retired."""

    row: RowId
    owner: str


@dataclass(frozen=True, slots=True)
class InterfaceTruth:
    """``consumer`` names ``written``; any of ``providers`` is a right answer."""

    consumer: RowId
    written: str
    providers: tuple[RowId, ...]


@dataclass(frozen=True, slots=True)
class Truth:
    """All that is known about one generated agency."""

    seed: int
    rows: tuple[TruthRow, ...]
    same: tuple[tuple[RowId, ...], ...]
    """One system listed again, by other offices or under other names."""
    channels: tuple[tuple[RowId, ...], ...]
    """Web, Android and iOS of one system."""
    shared_use: tuple[tuple[RowId, ...], ...]
    """Many units use one national application."""
    components: tuple[tuple[RowId, ...], ...]
    """Gateways and log-ins: neither the same system nor a group to merge by function."""
    groups: tuple[FunctionGroup, ...]
    national: tuple[NationalTruth, ...]
    unrelated: tuple[Trap, ...]
    locked: tuple[Lock, ...]
    interfaces: tuple[InterfaceTruth, ...]
    services: tuple[str, ...]
    """Names of all public services, each written the same way wherever it stands."""

    @property
    def systems(self) -> frozenset[str]:
        """Return the systems behind the rows under the counting rule."""
        return frozenset(row.system for row in self.rows)


def write_truth(truth: Truth, path: Path) -> None:
    """Write the truth as indented JSON, so that a difference can be read."""
    path.write_bytes(msgspec.json.format(msgspec.json.encode(truth), indent=1) + b"\n")


def read_truth(path: Path) -> Truth:
    """Read what ``write_truth`` wrote."""
    return msgspec.json.decode(path.read_bytes(), type=Truth)
