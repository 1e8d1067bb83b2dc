"""The menu tree as files: a workbook with readiness and exchanges beside it, or JSON."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from graph.job import JobContext
from graph.language import translate
from planner.domain.listing import PriorityField, Readiness
from planner.domain.progress import TaskState
from planner.domain.words import word
from planner.export.errors import UnknownFormatError
from planner.export.portal import portal_table
from planner.export.report import Report
from planner.export.table import Cell, Column, Kind, Table
from planner.track.exchange import Asked, ExchangeKind
from planner.track.readiness import missing_readiness
from planner.workspace.document import Document
from planner.workspace.exchange import ExchangeView, exchanges_of
from planner.workspace.portal import Entry, PortalView, view_of
from planner.workspace.publishing import report_on, require_folder

if TYPE_CHECKING:
    from planner.export.report import Published

_WRITTEN = (".xlsx", ".json")


def write_menu(document: Document, out: Path, ctx: JobContext | None = None) -> Published:
    """Write the menu tree to ``out`` (.xlsx or .json); the file appears whole or not at all."""
    from planner.export.tables_book import write_object, write_tables  # noqa: PLC0415 - openpyxl

    if out.suffix.lower() not in _WRITTEN:
        raise UnknownFormatError(suffix=out.suffix or out.name, known=", ".join(_WRITTEN))
    require_folder(out)
    report = report_on(document, ctx)
    view = view_of(report)
    if out.suffix.lower() == ".json":
        return write_object(out, menu_tree(report, view))
    tables = [portal_table(report), readiness_table(view), readiness_tasks(report, view)]
    return write_tables(out, report, [*tables, *exchange_tables(exchanges_of(report))])


def menu_tree(report: Report, view: PortalView) -> dict[str, object]:
    """Return the menu as a tree of plain values: needs, their entries, who carries them."""
    project = report.snapshot.project
    return {
        "agency": project.agency if project else "",
        "fictional": bool(project and project.fictional),
        "revision": report.snapshot.revision,
        "on": report.made_on.isoformat(),
        "needs": [
            {
                "code": need.code,
                "name": need.name,
                "entries": [_leaf(report, entry) for entry in need.services],
            }
            for need in view.needs
        ],
    }


def readiness_table(view: PortalView) -> Table:
    """Return every citizens' service with its INA Digital attributes, each with its day."""
    rows: list[tuple[Cell, ...]] = []
    for need in view.needs:
        for entry in need.services:
            marks = dict(entry.marks)
            cells: list[Cell] = []
            for what in Readiness:
                mark = marks.get(what)
                cells += [_yes(mark.value) if mark else "", mark.since if mark else None]
            field = word(entry.field) if entry.field is not PriorityField.NONE else ""
            rows.append((entry.title, entry.unit, need.name, field, *cells))
    columns = [
        Column(title=translate("columns", "Layanan"), kind=Kind.LONG, width=36),
        Column(title=translate("columns", "Penyelenggara")),
        Column(title=translate("columns", "Kebutuhan warga"), width=30),
        Column(title=translate("columns", "Bidang prioritas"), width=22),
    ]
    for what in Readiness:
        columns += [
            Column(title=word(what), width=14),
            Column(title=translate("columns", "Sejak"), kind=Kind.DATE),
        ]
    return Table(
        name="readiness",
        title=translate("sheets", "Kesiapan INA Digital"),
        note=translate(
            "export", "Atribut bertanggal; bidang prioritas Perpres 82/2023 dari sumber kedua, "
            "periksa sebelum dikutip.",
        ),
        columns=tuple(columns),
        rows=tuple(rows),
    )  # fmt: skip


def readiness_tasks(report: Report, view: PortalView) -> Table:
    """Return what is missing as tasks with owners."""
    entries = {entry.id: entry for need in view.needs for entry in need.services}
    snapshot = report.snapshot
    rows = []
    for task in missing_readiness(snapshot.portfolio, entries, snapshot.listings):
        said = snapshot.progress.get(task.id)
        state = word(said.state if said else TaskState.NOT_STARTED)
        rows.append((entries[task.service].title, word(task.what), task.owner, state, task.id))
    return Table(
        name="readiness_tasks",
        title=translate("sheets", "Tugas kesiapan"),
        note=translate("export", "Satu baris per atribut yang belum ada, dengan pemiliknya."),
        columns=(
            Column(title=translate("columns", "Layanan"), kind=Kind.LONG, width=36),
            Column(title=translate("columns", "Yang belum ada"), width=28),
            Column(title=translate("columns", "Pemilik"), width=36),
            Column(title=translate("columns", "Status"), width=14),
            Column(title=translate("columns", "Kunci"), kind=Kind.KEY),
        ),
        rows=tuple(rows),
    )


def exchange_tables(view: ExchangeView) -> tuple[Table, Table]:
    """Return who exchanges with whom afterwards, and on what too much rests."""
    return _flows(view), _weak(view)


def _flows(view: ExchangeView) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for flow in view.flows:
        states = {task.what: word(task.state) for task in flow.tasks}
        owner = flow.tasks[0].owner if flow.tasks else ""
        asked = (states.get(what, "–") for what in Asked)
        rows.append(
            (flow.provider, flow.consumer, _kind(flow.kind), "; ".join(flow.data), *asked, owner)
        )
    return Table(
        name="exchanges",
        title=translate("sheets", "Pertukaran data"),
        note=translate("export", "Sesudah semua keputusan; setiap kolom perlu berisi statusnya."),
        columns=(
            Column(title=translate("columns", "Pemberi"), width=30),
            Column(title=translate("columns", "Penerima"), width=30),
            Column(title=translate("columns", "Sesudahnya"), width=18),
            Column(title=translate("columns", "Data"), kind=Kind.LONG, width=40),
            Column(title=translate("columns", "Perjanjian bagi pakai"), width=14),
            Column(title=translate("columns", "API"), width=14),
            Column(title=translate("columns", "Pendaftaran SPLP"), width=14),
            Column(title=translate("columns", "Penanggung jawab"), width=34),
        ),
        rows=tuple(rows),
    )


def _weak(view: ExchangeView) -> Table:
    return Table(
        name="weak_points",
        title=translate("sheets", "Titik lemah"),
        note=translate("export", "Bertumpu pada satu aplikasi, siklus, dan produsen data ganda."),
        columns=(
            Column(title=translate("columns", "Jenis"), width=24),
            Column(title=translate("columns", "Nama"), width=34),
            Column(title=translate("columns", "Terkait"), kind=Kind.LONG, width=60),
            Column(title=translate("columns", "Layanan"), kind=Kind.LONG, width=40),
        ),
        rows=tuple(_weak_rows(view)),
    )


def _weak_rows(view: ExchangeView) -> Iterator[tuple[Cell, ...]]:
    single = translate("export", "bertumpu pada satu")
    for one in view.weak:
        yield single, one.name, "; ".join(one.breaks), "; ".join(one.services)
    for ring in view.rings:
        yield translate("export", "saling menunggu"), ring[0], "; ".join(ring), ""
    for data, own in view.producers:
        yield translate("export", "beberapa produsen"), data, "; ".join(own), ""


def _leaf(report: Report, entry: Entry) -> dict[str, object]:
    urls = (report.application(one.id) for one in entry.after)
    return {
        "service": entry.id,
        "title": entry.title,
        "name": entry.name,
        "owner": entry.unit,
        "opened_by": list(entry.carriers),
        "address": next((app.urls[0] for app in urls if app and app.urls), ""),
        "in_portal": entry.listed,
        "placed": "officer" if not entry.suggested else "sure" if entry.certain else "unsure",
        "faults": [fault.value for fault in entry.faults],
    }


def _kind(kind: ExchangeKind) -> str:
    return {
        ExchangeKind.KEPT: translate("export", "tetap"),
        ExchangeKind.MOVED: translate("export", "disambung ulang"),
        ExchangeKind.NEW: translate("export", "baru"),
        ExchangeKind.WITHIN: translate("export", "satu sistem"),
        ExchangeKind.CUT: translate("export", "terputus"),
    }[kind]


def _yes(value: bool) -> str:
    return translate("export", "ya") if value else translate("export", "belum")
