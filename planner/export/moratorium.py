"""What is new since the moratorium began, and what each newcomer resembles most."""

from __future__ import annotations

from graph.findings import Overlap
from graph.language import translate
from graph.model import ApplicationId
from planner.domain.baseline import Baseline
from planner.domain.figures import day_in_words
from planner.domain.words import word
from planner.export.phrases import listed, source_of
from planner.export.report import Report
from planner.export.table import Cell, Column, Kind, Table


def moratorium_table(report: Report) -> Table:
    """Return one row per application that the baseline does not hold; none without a baseline."""
    project = report.snapshot.project
    baseline = project.moratorium if project else None
    return Table(
        name="moratorium",
        title=translate("sheets", "Moratorium"),
        note=_note(baseline) if baseline else "",
        columns=(
            Column(title=translate("columns", "Yang baru")),
            Column(title=translate("columns", "Pengusul")),
            Column(title=translate("columns", "Paling mirip dengan"), width=30),
            Column(title=translate("columns", "Peluang"), kind=Kind.SHARE),
            Column(title=translate("columns", "Jenis kemiripan"), width=20),
            Column(title=translate("columns", "Menyaingi aplikasi nasional"), width=28),
            Column(title=translate("columns", "Asal baris"), kind=Kind.LONG, width=36),
            Column(title=translate("columns", "Dasar pengecualian"), kind=Kind.LONG),
        ),
        rows=tuple(_rows(report, baseline)) if baseline else (),
    )


def _exemption(report: Report, identity: ApplicationId, name: str) -> str:
    """Return the legal basis of an exception and until when it holds; empty without one."""
    held = report.snapshot.exemptions
    found = held.get(identity) or held.get(name)
    if found is None:
        return ""
    ended = not found.holds(report.made_on)
    said = translate("export", "{basis}, sampai {day} (berakhir)") if ended else translate(
        "export", "{basis}, sampai {day}")  # fmt: skip
    return said.format(basis=found.legal_basis, day=day_in_words(found.expires))


def _note(baseline: Baseline) -> str:
    said = translate("export", "Dibekukan {day}: {count} aplikasi, sidik SHA-256 {digest}.")
    return said.format(
        day=day_in_words(baseline.frozen_on),
        count=len(baseline.applications),
        digest=baseline.digest[:16],
    )


def _rows(report: Report, baseline: Baseline) -> list[tuple[Cell, ...]]:
    frozen = {identity for identity, _ in baseline.applications}
    best: dict[ApplicationId, tuple[Overlap, ApplicationId]] = {}
    for pair in report.findings.overlaps:
        for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
            if one not in best or pair.probability > best[one][0].probability:
                best[one] = (pair, other)
    rows: list[tuple[Cell, ...]] = []
    for app in report.snapshot.portfolio.applications.values():
        if app.id in frozen:
            continue
        found = best.get(app.id)
        rivals = (m.national for m in report.findings.national if m.application == app.id)
        rows.append(
            (
                app.name,
                report.unit(app.id),
                report.name(found[1]) if found else "",
                found[0].probability if found else None,
                word(found[0].kind) if found else "",
                listed(rivals),
                source_of(app),
                _exemption(report, app.id, app.name),
            )
        )
    return rows or [(translate("export", "tidak ada aplikasi baru"), *[None] * 7)]
