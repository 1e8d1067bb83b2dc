"""Services by citizens' need instead of by agency: the menu that the one portal would have."""

from __future__ import annotations

from graph.language import translate
from graph.model import Service, ServiceKind
from graph.vocabulary import LifeEvent, life_events
from planner.domain.needs import is_internal, need_name, suggest_needs
from planner.export.coverage import carriers_after
from planner.export.phrases import listed
from planner.export.report import Report
from planner.export.table import Cell, Column, Kind, Table


def portal_table(report: Report) -> Table:
    """Return every service under its need; needs nobody serves stand there as well."""
    needs = life_events()
    after = carriers_after(report)
    by_need: dict[str, list[tuple[Service, str]]] = {}
    suggested = suggest_needs(report.snapshot.portfolio)
    for service in report.snapshot.portfolio.services.values():
        found = suggested[service.id]
        placed = _placing(service, certain=found.certain)
        by_need.setdefault(service.need or found.code, []).append((service, placed))
    rows: list[tuple[Cell, ...]] = []
    for need in needs:
        served = by_need.pop(need.code, [])
        rows += [_row(report, need, *one, after.get(one[0].id, ())) for one in served]
        if not served and not is_internal(need.code):
            empty = translate("export", "belum ada layanan")
            rows.append((need.code, need_name(need), "", "", "", empty, ""))
    for unplaced in by_need.values():
        rows += [_row(report, None, *one, after.get(one[0].id, ())) for one in unplaced]
    return Table(
        name="portal",
        title=translate("sheets", "Portal"),
        note=translate(
            "export", "Menu menurut kebutuhan warga; kelompok internal tidak tampil di portal."
        ),
        columns=(
            Column(title=translate("columns", "Kode"), width=8),
            Column(title=translate("columns", "Kebutuhan warga"), width=34),
            Column(title=translate("columns", "Butir menu"), kind=Kind.LONG, width=40),
            Column(title=translate("columns", "Penyelenggara")),
            Column(title=translate("columns", "Dibuka lewat"), kind=Kind.LONG, width=34),
            Column(title=translate("columns", "Catatan portal"), width=24),
            Column(title=translate("columns", "Dasar penempatan"), width=20),
        ),
        rows=tuple(rows),
        frozen=2,
    )


def _placing(service: Service, *, certain: bool) -> str:
    """Say on whose word the service stands under its need."""
    if service.need:
        return translate("export", "ditetapkan")
    return translate("export", "usulan") if certain else translate("export", "usulan, ragu")


def _row(
    report: Report,
    need: LifeEvent | None,
    service: Service,
    placed: str,
    carriers: tuple[str, ...],
) -> tuple[Cell, ...]:
    internal = need is not None and is_internal(need.code)
    if internal or service.kind is ServiceKind.ADMINISTRATION:
        remark = translate("export", "internal, tidak tampil")
    else:
        remark = "" if carriers else translate("export", "belum berpengampu")
    listing = report.snapshot.listings.get(service.id)
    return (
        need.code if need else "",
        need_name(need) if need else translate("export", "belum dikelompokkan"),
        listing.entry if listing and listing.entry else service.name,
        report.snapshot.portfolio.unit_name(service.unit),
        listed(report.name(one) for one in carriers),
        remark,
        placed if need else "",
    )
