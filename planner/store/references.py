"""Who names whom: a step that would leave a record pointing at nothing is not written."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from graph.errors import BrokenReferenceError
from graph.language import QT_TRANSLATE_NOOP, translate
from graph.model import Application, Interface, Service
from planner.domain.change import Record, RecordKind
from planner.domain.decision import Decision, Disposition, PairVerdict
from planner.store.journal import Address, Row, stored
from planner.store.payload import decode
from planner.store.schema import RECORD

_NAMES = {
    RecordKind.UNIT: QT_TRANSLATE_NOOP("store", "OPD"),
    RecordKind.APPLICATION: QT_TRANSLATE_NOOP("store", "aplikasi"),
    RecordKind.SERVICE: QT_TRANSLATE_NOOP("store", "layanan"),
    RecordKind.INTERFACE: QT_TRANSLATE_NOOP("store", "antarmuka"),
    RecordKind.DECISION: QT_TRANSLATE_NOOP("store", "keputusan"),
    RecordKind.VERDICT: QT_TRANSLATE_NOOP("store", "penilaian pasangan"),
    RecordKind.PROJECT: QT_TRANSLATE_NOOP("store", "pengaturan proyek"),
    RecordKind.PLAN: QT_TRANSLATE_NOOP("store", "rencana"),
    RecordKind.MAPPING: QT_TRANSLATE_NOOP("store", "pemetaan kolom"),
}


def kind_name(kind: RecordKind) -> str:
    """Say what kind of record it is, in the language in use."""
    return translate("store", _NAMES[kind])


def references(record: Record) -> Iterator[Address]:
    """Yield the records this one cannot be without."""
    match record:
        case Application():
            if record.unit is not None:
                yield RecordKind.UNIT, record.unit
            for service in record.services:
                yield RecordKind.SERVICE, service
        case Service():
            if record.unit is not None:
                yield RecordKind.UNIT, record.unit
        case Interface():
            yield RecordKind.APPLICATION, record.provider
            yield RecordKind.APPLICATION, record.consumer
        case Decision():
            yield RecordKind.APPLICATION, record.application
            if record.disposition is Disposition.MERGE:
                yield RecordKind.APPLICATION, record.into
        case PairVerdict():
            yield RecordKind.APPLICATION, record.a
            yield RecordKind.APPLICATION, record.b
        case _:
            return


def check_references(connection: Connection, rows: list[Row]) -> None:
    """Refuse what would leave a record pointing at nothing; ``rows`` are written already."""
    gone = {(row.kind, row.key) for row in rows if row.after is None}
    kept = [(row.kind, row.key, row.after) for row in rows if row.after is not None]
    if gone:
        # Someone untouched by this step may name what goes: everyone is asked.
        query = select(RECORD.c.kind, RECORD.c.key, RECORD.c.body)
        kept = [(RecordKind(kind), key, body) for kind, key, body in connection.execute(query)]
    there = {(kind, key) for kind, key, _ in kept}
    wanted: dict[Address, Address] = {}
    for kind, key, body in kept:
        for target in references(decode(kind, body)):
            if target not in there:
                wanted.setdefault(target, (kind, key))
    missing = wanted.keys() - stored(connection, wanted).keys()
    for target in sorted(missing):
        kind, key = wanted[target]
        raise BrokenReferenceError(
            kind=kind_name(kind).capitalize(),
            id=key,
            target=kind_name(target[0]),
            missing=target[1],
        )
