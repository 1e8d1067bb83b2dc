"""Who names whom: a step that would leave a record pointing at nothing is not written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from graph.errors import BrokenReferenceError
from graph.language import QT_TRANSLATE_NOOP, translate
from graph.model import Application, Interface, Service, UnitId
from planner.domain.change import Change, Record, RecordKind
from planner.domain.decision import Decision, Disposition, PairVerdict, RivalVerdict
from planner.domain.listing import Listing
from planner.store.payload import decode
from planner.store.records import Address, contents, stored

_NAMES = {
    RecordKind.UNIT: QT_TRANSLATE_NOOP("store", "OPD"),
    RecordKind.APPLICATION: QT_TRANSLATE_NOOP("store", "aplikasi"),
    RecordKind.SERVICE: QT_TRANSLATE_NOOP("store", "layanan"),
    RecordKind.INTERFACE: QT_TRANSLATE_NOOP("store", "antarmuka"),
    RecordKind.DECISION: QT_TRANSLATE_NOOP("store", "keputusan"),
    RecordKind.VERDICT: QT_TRANSLATE_NOOP("store", "penilaian pasangan"),
    RecordKind.RIVAL: QT_TRANSLATE_NOOP("store", "penilaian Aplikasi Umum"),
    RecordKind.LEARNED: QT_TRANSLATE_NOOP("store", "bobot yang dipelajari"),
    RecordKind.PROJECT: QT_TRANSLATE_NOOP("store", "pengaturan proyek"),
    RecordKind.PLAN: QT_TRANSLATE_NOOP("store", "rencana"),
    RecordKind.MAPPING: QT_TRANSLATE_NOOP("store", "pemetaan kolom"),
    RecordKind.APPROVAL: QT_TRANSLATE_NOOP("store", "persetujuan"),
    RecordKind.PROGRESS: QT_TRANSLATE_NOOP("store", "kemajuan tugas"),
    RecordKind.LISTING: QT_TRANSLATE_NOOP("store", "entri portal"),
    RecordKind.EXEMPTION: QT_TRANSLATE_NOOP("store", "pengecualian moratorium"),
    RecordKind.NATIONAL: QT_TRANSLATE_NOOP("store", "catatan aplikasi nasional"),
    RecordKind.SCENARIO: QT_TRANSLATE_NOOP("store", "skenario"),
}

_NAMED = {RecordKind.UNIT, RecordKind.SERVICE, RecordKind.APPLICATION}
"""What other records may name."""


def kind_name(kind: RecordKind) -> str:
    """Say what kind of record it is, in the language in use."""
    return translate("store", _NAMES[kind])


def references(record: Record) -> Iterator[Address]:
    """Yield the records this one cannot be without."""
    match record:
        case Application():
            yield from _office(record.unit)
            for service in record.services:
                yield RecordKind.SERVICE, service
        case Service():
            yield from _office(record.unit)
        case Interface():
            yield RecordKind.APPLICATION, record.provider
            yield RecordKind.APPLICATION, record.consumer
        case Decision():
            yield RecordKind.APPLICATION, record.application
            if record.disposition is Disposition.MERGE:
                yield RecordKind.APPLICATION, record.into
        case Listing():
            yield RecordKind.SERVICE, record.service
        case PairVerdict():
            yield RecordKind.APPLICATION, record.a
            yield RecordKind.APPLICATION, record.b
        case RivalVerdict():
            yield RecordKind.APPLICATION, record.application
        case _:
            return


def _office(unit: UnitId | None) -> Iterator[Address]:
    if unit is not None:
        yield RecordKind.UNIT, unit


def check_references(connection: Connection, changes: Sequence[Change]) -> None:
    """Refuse what would leave a record pointing at nothing; ``changes`` are written already."""
    kept: dict[Address, Record] = {}
    if any(change.after is None and change.kind in _NAMED for change in changes):
        # Someone untouched by this step may name what goes: everyone is asked.
        for (kind, key), (_, body) in contents(connection).items():
            kept[kind, key] = decode(kind, body)
    else:
        kept = {(c.kind, c.key): c.after for c in changes if c.after is not None}
    wanted: dict[Address, Address] = {}
    for address, record in kept.items():
        for target in references(record):
            if target not in kept:
                wanted.setdefault(target, address)
    missing = wanted.keys() - stored(connection, wanted).keys()
    for target in sorted(missing):
        kind, key = wanted[target]
        raise BrokenReferenceError(
            kind=kind_name(kind).capitalize(),
            id=key,
            target=kind_name(target[0]),
            missing=target[1],
        )
