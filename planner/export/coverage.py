"""No public service is lost: who carries each one now and afterwards, as a sheet to sign."""

from __future__ import annotations

from collections import defaultdict

from graph.language import translate
from graph.model import ApplicationId, ServiceId
from planner.domain.decision import Disposition
from planner.domain.words import word
from planner.export.phrases import listed
from planner.export.report import Report
from planner.export.table import Cell, Column, Kind, Table


def coverage_table(report: Report) -> Table:
    """Return every service with its carriers before and after."""
    portfolio = report.snapshot.portfolio
    before, after = carriers_before(report), carriers_after(report)
    rows: list[tuple[Cell, ...]] = []
    for service in portfolio.services.values():
        now, then = before.get(service.id, ()), after.get(service.id, ())
        rows.append(
            (
                service.id,
                service.name,
                portfolio.unit_name(service.unit),
                word(service.kind),
                listed(report.name(one) for one in now),
                listed(report.name(one) for one in then),
                _guarantee(bool(now), bool(then)),
                "",
                service.need,
            )
        )
    return Table(
        name="coverage",
        title=translate("sheets", "Layanan"),
        note=translate("export", "Setiap layanan berpengampu setiap hari sampai rencana selesai."),
        columns=(
            Column(title=translate("columns", "Kunci"), kind=Kind.KEY),
            Column(title=translate("columns", "Layanan"), kind=Kind.LONG, width=44),
            Column(title=translate("columns", "Penyelenggara")),
            Column(title=translate("columns", "Sifat layanan"), width=18),
            Column(title=translate("columns", "Pengampu sekarang"), kind=Kind.LONG),
            Column(title=translate("columns", "Pengampu sesudah"), kind=Kind.LONG),
            Column(title=translate("columns", "Terjamin"), width=20),
            Column(title=translate("columns", "Paraf"), width=12),
            Column(title=translate("columns", "Kebutuhan"), width=12, printed=False),
        ),
        rows=tuple(rows),
        frozen=2,
    )


def carriers_before(report: Report) -> dict[ServiceId, tuple[ApplicationId, ...]]:
    """Return the carriers of today, in file order."""
    found: defaultdict[ServiceId, list[ApplicationId]] = defaultdict(list)
    for app in report.snapshot.portfolio.applications.values():
        for service in app.services:
            found[service].append(app.id)
    return {service: tuple(carriers) for service, carriers in found.items()}


def carriers_after(report: Report) -> dict[ServiceId, tuple[str, ...]]:
    """Return who carries each service in the end: the plan's word, else what decisions imply."""
    plan = report.snapshot.plan
    planned = {line.service: line.after for line in plan.services} if plan else {}
    head_of = {one: system.head for system in report.systems for one in system.members}
    after: dict[ServiceId, tuple[str, ...]] = {}
    for service, carriers in carriers_before(report).items():
        successors = (_successor(report, head_of[one]) for one in carriers)
        after[service] = tuple(dict.fromkeys(name for name in successors if name))
    return {**after, **planned}


def _successor(report: Report, head: ApplicationId) -> str:
    choice = report.decisions[head]
    if choice.disposition is Disposition.RETIRE:
        return ""
    return choice.into if choice.disposition.removes else head


def _guarantee(now: bool, then: bool) -> str:
    if then:
        return translate("export", "ya")
    return translate("export", "TIDAK") if now else translate("export", "belum berpengampu")
