"""Where we stand in one page: figures with their meaning, decisions counted, assumptions."""

from __future__ import annotations

from collections import Counter

from graph.language import translate
from planner.domain.decision import DecidedBy, Disposition
from planner.domain.figures import day_in_words, number
from planner.domain.plan import PlanStatus
from planner.domain.words import word
from planner.export.coverage import carriers_after
from planner.export.decisions import savings
from planner.export.phrases import badge
from planner.export.report import Report
from planner.export.schedule import DAYS_OFF
from planner.export.table import Cell, Column, Formula, Kind, Table
from planner.export.timeline import timeline


def counting_rule() -> str:
    """Say how rows become systems: the same sentence wherever a count stands."""
    return translate(
        "export",
        "Dihitung per sistem: kanal web, Android dan iOS, baris yang sama, dan pemakai bersama "
        "satu aplikasi dihitung satu.",
    )


def figure_table(report: Report) -> Table:
    """Return the key figures, each with what it means."""
    return Table(
        name="figures",
        title=translate("export", "Angka utama"),
        note=counting_rule(),
        columns=(
            Column(title=translate("columns", "Ukuran")),
            Column(title=translate("columns", "Nilai"), kind=Kind.FIGURE),
            Column(title=translate("columns", "Arti"), kind=Kind.LONG),
        ),
        rows=(*_counts(report), *_effects(report), *_plan_figures(report)),
    )


def disposition_table(report: Report) -> Table:
    """Return how many systems each decision holds: as exported, and live from the sheet."""
    counts = Counter(choice.disposition for choice in report.decisions.values())
    sheet = f"'{translate('sheets', 'Keputusan')}'"
    return Table(
        name="dispositions",
        title=translate("export", "Keputusan per jenis"),
        note=translate("export", "Kolom kedua ikut berubah bila lembar Keputusan diubah."),
        columns=(
            Column(title=translate("columns", "Keputusan"), kind=Kind.BADGE),
            Column(title=translate("columns", "Saat diekspor"), kind=Kind.WHOLE),
            Column(title=translate("columns", "Sekarang"), kind=Kind.WHOLE),
        ),
        rows=tuple(
            (
                badge(one),
                counts[one],
                Formula(f'=COUNTIF({sheet}!E:E,"{badge(one)}")', counts[one]),
            )
            for one in Disposition
        ),
    )


def assumption_table(report: Report) -> Table:
    """Return what the plan takes for granted."""
    project = report.snapshot.project
    rows: list[tuple[Cell, ...]] = []
    if project:
        week = 6 if project.six_day_week else 5
        rows += [
            (translate("export", "Mulai"), project.start),
            (translate("export", "Tenggat"), project.deadline),
            (translate("export", "Hari kerja per pekan"), week),
        ]
        rows += [
            (translate("export", "Orang: {role}").format(role=word(role)), tenths / 10)
            for role, tenths in project.people
        ]
    return Table(
        name="assumptions",
        title=translate("export", "Anggapan"),
        note=translate("export", "Ubah di Ramping lalu rencanakan ulang."),
        columns=(
            Column(title=translate("columns", "Anggapan")),
            Column(title=translate("columns", "Isi"), kind=Kind.FIGURE),
        ),
        rows=tuple(rows),
    )


def _counts(report: Report) -> list[tuple[Cell, ...]]:
    before, after = report.before, report.after
    rows = len(report.snapshot.portfolio.applications)
    share = number(100 * (before - after) / before) if before else "0"
    return [
        (
            translate("export", "Sistem sekarang"),
            before,
            translate("export", "dari {rows} baris inventaris").format(rows=number(rows)),
        ),
        (
            translate("export", "Sistem sesudah"),
            after,
            translate("export", "berkurang {fewer} ({share} %)").format(
                fewer=number(before - after), share=share
            ),
        ),
        (
            translate("export", "Kelompok tumpang tindih"),
            len(report.findings.groups),
            translate("export", "{pairs} pasangan ditemukan").format(
                pairs=number(len(report.findings.overlaps))
            ),
        ),
    ]


def _effects(report: Report) -> list[tuple[Cell, ...]]:
    services = report.snapshot.portfolio.services
    covered = sum(bool(carriers) for carriers in carriers_after(report).values())
    officer = sum(one.decided_by is DecidedBy.OFFICER for one in report.decisions.values())
    known, saved = savings(report)
    sheet = f"'{translate('sheets', 'Keputusan')}'"
    return [
        (
            translate("export", "Layanan berpengampu sesudah"),
            covered,
            translate("export", "dari {total} layanan").format(total=number(len(services))),
        ),
        (
            translate("export", "Hemat per tahun (Rp)"),
            Formula(f"=SUM({sheet}!L:L)", saved),
            translate("export", "biaya diketahui pada {known} dari {all} sistem").format(
                known=number(known), all=number(len(report.systems))
            ),
        ),
        (
            translate("export", "Keputusan pejabat"),
            officer,
            translate("export", "selebihnya usulan mesin atau belum diputuskan"),
        ),
    ]


def _plan_figures(report: Report) -> list[tuple[Cell, ...]]:
    plan, days = report.snapshot.plan, timeline(report)
    if plan is None or days is None:
        return [
            (translate("export", "Rencana"), translate("export", "belum dibuat"), ""),
        ]
    left = days.length(report.made_on, plan.deadline)
    end = f"DATE({plan.deadline.year},{plan.deadline.month},{plan.deadline.day})"
    gap = (
        translate("export", "manfaat sama dengan batas atas")
        if plan.status is PlanStatus.OPTIMAL
        else translate("export", "paling jauh {gap} % di bawah batas atas").format(
            gap=number(100 * plan.gap, 1)
        )
    )
    return [
        (
            translate("export", "Selesai"),
            plan.finish,
            translate("export", "tenggat {day}").format(day=day_in_words(plan.deadline)),
        ),
        (
            translate("export", "Sisa hari kerja"),
            Formula(f"=MAX(0,NETWORKDAYS(TODAY(),{end},{DAYS_OFF}))", left),
            translate("export", "dari hari ini sampai tenggat"),
        ),
        (translate("export", "Mutu rencana"), word(plan.status), gap),
    ]
