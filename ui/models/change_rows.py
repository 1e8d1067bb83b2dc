"""What a step changed, cell by cell, in words: record, field, before, after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import date
from enum import StrEnum
from itertools import islice
from typing import Any

from PySide6.QtCore import QCoreApplication

from graph.model import Application, ApplicationId, Service, Unit
from planner.domain.change import Change, Record, RecordKind
from planner.domain.snapshot import Snapshot
from planner.domain.words import word
from ui import format as written
from ui.models.columns import field_name
from ui.models.plain_table import Line
from ui.summaries import as_text

MOST = 500
"""Cells shown of one step; an import of 30,000 rows is read in its file."""
_WHOLE = {RecordKind.PLAN, RecordKind.MAPPING, RecordKind.APPROVAL, RecordKind.LEARNED}
"""Records that say nothing cell by cell."""
_QUIET = {"id", "origins", "decided_by"}


def change_rows(changes: Iterable[Change], snapshot: Snapshot) -> list[Line]:
    """Return one line a cell, the first ``MOST`` of them."""
    lines = (line for change in changes for line in _lines(change, snapshot))
    return list(islice(lines, MOST))


def record_name(kind: RecordKind, key: str, record: Record | None, snapshot: Snapshot) -> str:
    """Return what people call a record: its name, or that of the application it is about."""
    name = getattr(record, "name", None)
    if isinstance(name, str) and name:
        return name
    app = snapshot.portfolio.applications.get(ApplicationId(key))
    return app.name if app is not None else kind_words(kind)


def kind_words(kind: RecordKind) -> str:
    """Return what people call a kind of record."""
    translate = QCoreApplication.translate
    known = {
        RecordKind.UNIT: translate("Records", "OPD"),
        RecordKind.APPLICATION: translate("Records", "Aplikasi"),
        RecordKind.SERVICE: translate("Records", "Layanan"),
        RecordKind.INTERFACE: translate("Records", "Antarmuka"),
        RecordKind.DECISION: translate("Records", "Keputusan"),
        RecordKind.VERDICT: translate("Records", "Putusan pasangan"),
        RecordKind.PROJECT: translate("Records", "Pengaturan proyek"),
        RecordKind.PLAN: translate("Records", "Rencana"),
        RecordKind.MAPPING: translate("Records", "Pemetaan kolom"),
        RecordKind.APPROVAL: translate("Records", "Persetujuan"),
    }
    return known.get(kind, translate("Records", "Catatan"))


def cell_words(field: str, value: object, snapshot: Snapshot) -> str:
    """Return a cell's value as people read it; ids become names."""
    if value is None or value in ("", ()):
        return "–"
    if isinstance(value, StrEnum):
        return word(value)
    if isinstance(value, tuple):
        return "; ".join(cell_words(field, part, snapshot) for part in value)
    portfolio = snapshot.portfolio
    every: Mapping[str, Mapping[Any, Unit | Application | Service]] = {
        "unit": portfolio.units,
        "into": portfolio.applications,
        "services": portfolio.services,
    }
    names = every.get(field, {})
    return names[value].name if value in names else _figure(field, value)


def _figure(field: str, value: object) -> str:
    """Return numbers and days as people write them; a year is no number."""
    if isinstance(value, bool):
        return written.yes_no(value)
    if isinstance(value, int) and not field.startswith("year"):
        return written.rupiah(value) if field.startswith("cost") else written.number(value)
    return written.day(value) if isinstance(value, date) else as_text(value)


def field_words(field: str) -> str:
    """Return what people call a field of any record; the whole of it when there is none."""
    translate = QCoreApplication.translate
    own = {
        "": translate("Records", "seluruhnya"),
        "disposition": translate("Records", "Disposisi"),
        "into": translate("Records", "Ke"),
        "reason": translate("Records", "Alasan"),
        "agency": translate("Records", "Pemerintah daerah"),
        "start": translate("Records", "Mulai"),
        "deadline": translate("Records", "Tenggat"),
        "people": translate("Records", "Tim"),
        "verdict": translate("Records", "Putusan"),
        "data": translate("Records", "Data"),
        "provider": translate("Records", "Pemberi data"),
        "consumer": translate("Records", "Penerima data"),
    }
    return own[field] if field in own else field_name(field)


def _lines(change: Change, snapshot: Snapshot) -> Iterator[Line]:
    before, after = change.before, change.after
    known = after if after is not None else before
    name = record_name(change.kind, change.key, known, snapshot)
    head = f"{kind_words(change.kind)} · {name}"
    if before is None or after is None or change.kind in _WHOLE:
        yield Line((head, _fate(before, after), "", ""), strong=True)
    if before is None or change.kind in _WHOLE or known is None:
        return
    for part in fields(known) if after is not None else ():
        was, becomes = getattr(before, part.name, None), getattr(after, part.name, None)
        if was != becomes and part.name not in _QUIET:
            told = (cell_words(part.name, value, snapshot) for value in (was, becomes))
            yield Line((head, field_words(part.name), *told))


def _fate(before: Record | None, after: Record | None) -> str:
    translate = QCoreApplication.translate
    if before is None:
        return translate("Records", "ditambahkan")
    return translate("Records", "dihapus") if after is None else translate("Records", "diperbarui")
