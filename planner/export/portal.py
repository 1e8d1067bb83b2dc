"""Services by citizens' need instead of by agency: the menu that the one portal would have."""

from __future__ import annotations

from graph.language import SOURCE_LANGUAGE, language, translate
from graph.model import Service, ServiceKind
from graph.text import plain
from graph.vocabulary import LifeEvent, life_events
from planner.export.coverage import carriers_after
from planner.export.phrases import listed
from planner.export.report import Report
from planner.export.table import Cell, Column, Kind, Table

_INTERNAL = "IN"


def portal_table(report: Report) -> Table:
    """Return every service under its need; needs nobody serves stand there as well."""
    needs = life_events()
    after = carriers_after(report)
    by_need: dict[str, list[tuple[Service, bool]]] = {}
    for service in report.snapshot.portfolio.services.values():
        code = service.need or suggested_need(service, needs)
        by_need.setdefault(code, []).append((service, not service.need))
    rows: list[tuple[Cell, ...]] = []
    for need in needs:
        served = by_need.pop(need.code, [])
        rows += [_row(report, need, *one, after.get(one[0].id, ())) for one in served]
        if not served and not need.code.startswith(_INTERNAL):
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


def suggested_need(service: Service, needs: tuple[LifeEvent, ...]) -> str:
    """Return the need whose words the service's name holds most of, or nothing."""
    words = f" {plain(service.name)} "
    internal = service.kind is ServiceKind.ADMINISTRATION
    scores = [
        (sum(f" {plain(word)} " in words for word in need.keywords), need.code)
        for need in needs
        if need.code.startswith(_INTERNAL) is internal
    ]
    best = max(scores, key=lambda score: score[0], default=(0, ""))
    return best[1] if best[0] else ""


def _row(
    report: Report,
    need: LifeEvent | None,
    service: Service,
    is_suggested: bool,
    carriers: tuple[str, ...],
) -> tuple[Cell, ...]:
    internal = need is not None and need.code.startswith(_INTERNAL)
    if internal or service.kind is ServiceKind.ADMINISTRATION:
        remark = translate("export", "internal, tidak tampil")
    else:
        remark = "" if carriers else translate("export", "belum berpengampu")
    placed = translate("export", "usulan") if is_suggested else translate("export", "ditetapkan")
    return (
        need.code if need else "",
        need_name(need) if need else translate("export", "belum dikelompokkan"),
        service.name,
        report.snapshot.portfolio.unit_name(service.unit),
        listed(report.name(one) for one in carriers),
        remark,
        placed if need else "",
    )


def need_name(need: LifeEvent) -> str:
    """Return what the need is called in the language in use."""
    return need.name if language() == SOURCE_LANGUAGE else need.name_english
