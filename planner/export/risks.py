"""What the plan takes for granted and what may upset it, found in the document itself."""

from __future__ import annotations

from collections.abc import Iterator

from graph.language import translate
from planner.domain.calendar import WorkCalendar
from planner.domain.decision import Disposition
from planner.domain.figures import day_in_words, number
from planner.domain.plan import PlanStatus, TaskKind
from planner.domain.words import word
from planner.export.coverage import carriers_after
from planner.export.phrases import listed
from planner.export.report import Report
from planner.export.table import Column, Kind, Table

_TIGHT = 4
"""Working days of slack up to which a task has hardly any."""
_NAMED = 8

Risk = tuple[str, str, str, str]


def risk_table(report: Report) -> Table:
    """Return risks and assumptions with what they touch; owner and state are for the meeting."""
    return Table(
        name="risks",
        title=translate("sheets", "Risiko & asumsi"),
        note=translate("export", "Ditemukan dari isi dokumen; lengkapi penanggung jawabnya."),
        columns=(
            Column(title=translate("columns", "Risiko atau anggapan"), kind=Kind.LONG, width=44),
            Column(title=translate("columns", "Menyangkut"), kind=Kind.LONG, width=50),
            Column(title=translate("columns", "Akibat"), kind=Kind.LONG, width=38),
            Column(title=translate("columns", "Tindakan"), kind=Kind.LONG, width=42),
            Column(title=translate("columns", "Penanggung jawab"), width=22),
            Column(title=translate("columns", "Keadaan"), width=16),
        ),
        rows=tuple((*risk, "", "") for risk in _risks(report)),
    )


def _risks(report: Report) -> Iterator[Risk]:
    yield from _of_plan(report)
    yield from _of_calendar(report)
    yield from _of_people(report)
    yield from _of_services(report)
    yield from _of_data(report)


def _of_plan(report: Report) -> Iterator[Risk]:
    plan = report.snapshot.plan
    if plan is None:
        return
    if report.plan_is_stale:
        yield (
            translate("export", "Inventaris atau kelompoknya berubah setelah rencana dibuat."),
            translate("export", "jumlah sistem dan tugas dapat berbeda"),
            translate("export", "Angka rencana tidak lagi sesuai dengan daftar."),
            translate("export", "Rencanakan ulang, lalu ekspor kembali."),
        )
    if plan.status is PlanStatus.FEASIBLE and plan.gap > 0:
        yield (
            translate("export", "Rencana belum terbukti yang terbaik."),
            translate("export", "selisih paling banyak {gap} % dari batas atas").format(
                gap=number(100 * plan.gap, 1)
            ),
            translate("export", "Mungkin masih ada sistem yang dapat dirampingkan."),
            translate("export", "Rencanakan lagi dengan waktu lebih lama."),
        )
    tight = [
        task for task in plan.tasks if task.kind is not TaskKind.FOLLOW_UP and task.slack <= _TIGHT
    ]
    if tight:
        yield (
            translate("export", "Tugas dengan kelonggaran {days} hari atau kurang.").format(
                days=_TIGHT
            ),
            translate("export", "{count} tugas pada {names}").format(
                count=number(len(tight)), names=_names(report, (t.application for t in tight))
            ),
            translate("export", "Satu keterlambatan menggeser tenggat."),
            translate("export", "Pantau tiap pekan; siapkan pengganti."),
        )
    later = {task.application for task in plan.tasks if task.kind is TaskKind.FOLLOW_UP}
    if later:
        yield (
            translate("export", "Tindak lanjut sesudah tenggat {day}.").format(
                day=day_in_words(plan.deadline)
            ),
            _names(report, sorted(later)),
            translate("export", "Penghapusan aset dan arsip belum tuntas pada tenggat."),
            translate("export", "Tetapkan penanggung jawab sebelum tim dibubarkan."),
        )
    for one in plan.shortages:
        yield one.what, "", "", one.remedy


def _of_calendar(report: Report) -> Iterator[Risk]:
    project = report.snapshot.project
    if project is None:
        return
    calendar = WorkCalendar(project)
    if calendar.estimated_days:
        yield (
            translate("export", "Tanggal hari raya masih perkiraan."),
            listed(day_in_words(day) for day in calendar.estimated_days),
            translate("export", "Hari kerja dapat bergeser satu atau dua hari."),
            translate("export", "Perbarui kalender setelah sidang isbat atau SKB terbit."),
        )
    if calendar.unsure_years:
        yield (
            translate("export", "Cuti bersama belum diketahui."),
            listed(str(year) for year in calendar.unsure_years),
            translate("export", "Hari kerja dapat berkurang."),
            translate("export", "Tambahkan cuti bersama setelah SKB tiga menteri terbit."),
        )


def _of_people(report: Report) -> Iterator[Risk]:
    plan = report.snapshot.plan
    for load in plan.loads if plan else ():
        if load.full_days and load.capacity:  # an empty role is a shortage, told above
            yield (
                translate("export", "Peran terpakai penuh: {role}.").format(role=word(load.role)),
                translate("export", "{days} hari tanpa sisa").format(days=number(load.full_days)),
                translate("export", "Sakit atau cuti seorang pun menunda pekerjaan."),
                translate("export", "Tambah orang atau alihkan tugas."),
            )


def _of_services(report: Report) -> Iterator[Risk]:
    after = carriers_after(report)
    lost = [
        service.name
        for service in report.snapshot.portfolio.services.values()
        if not after.get(service.id)
    ]
    if lost:
        yield (
            translate("export", "Layanan tanpa aplikasi pengampu sesudah rencana."),
            _some(lost),
            translate("export", "Layanan dikerjakan manual atau terhenti."),
            translate("export", "Pastikan pengampunya sebelum keputusan ditetapkan."),
        )


def _of_data(report: Report) -> Iterator[Risk]:
    moving = {Disposition.MERGE, Disposition.REPLACE}
    personal = [
        one
        for one, choice in report.decisions.items()
        if choice.disposition in moving
        and (app := report.application(one)) is not None
        and app.personal_data
    ]
    if personal:
        yield (
            translate("export", "Data pribadi berpindah aplikasi."),
            _names(report, personal),
            translate("export", "Wajib penilaian dampak menurut UU 27/2022; periksa naskahnya."),
            translate("export", "Selesaikan penilaian dampak sebelum migrasi."),
        )
    locked = {one for one, _ in report.findings.locked}
    broken = [
        one for one, choice in report.decisions.items()
        if one in locked and choice.disposition.removes
    ]  # fmt: skip
    if broken:
        yield (
            translate("export", "Keputusan atas aplikasi milik pusat atau provinsi."),
            _names(report, broken),
            translate("export", "Daerah tidak berwenang menghentikannya."),
            translate("export", "Ubah menjadi hubungkan, atau minta persetujuan pemiliknya."),
        )
    silent = [
        one for one in report.decisions
        if (app := report.application(one)) is not None and app.cost_yearly is None
    ]  # fmt: skip
    if silent:
        yield (
            translate("export", "Biaya per tahun tidak diketahui."),
            translate("export", "{count} sistem").format(count=number(len(silent))),
            translate("export", "Penghematan terhitung terlalu kecil."),
            translate("export", "Kirim formulir per OPD; ambil dari DPA."),
        )


def _names(report: Report, identities: object) -> str:
    unique = dict.fromkeys(identities)  # type: ignore[call-overload] # any iterable of ids
    return _some([report.name(one) for one in unique])


def _some(names: list[str]) -> str:
    shown = listed(names[:_NAMED])
    if len(names) <= _NAMED:
        return shown
    return translate("export", "{names}; dan {more} lagi").format(
        names=shown, more=number(len(names) - _NAMED)
    )
