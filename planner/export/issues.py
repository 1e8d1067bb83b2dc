"""What is still missing or doubtful in the inventory, cell by cell, with what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from graph.language import QT_TRANSLATE_NOOP, translate
from graph.model import Application
from planner.export.coverage import carriers_before
from planner.export.phrases import source_of
from planner.export.report import Report
from planner.export.table import Column, Kind, Table

_GAPS: tuple[tuple[str, str, Callable[[Application], bool]], ...] = (
    (
        QT_TRANSLATE_NOOP("columns", "OPD Pengelola"),
        QT_TRANSLATE_NOOP("export", "Tanyakan OPD mana yang mengelola."),
        lambda a: a.unit is None,
    ),
    (
        QT_TRANSLATE_NOOP("columns", "Fungsi Aplikasi"),
        QT_TRANSLATE_NOOP("export", "Isi fungsi atau uraian, agar tumpang tindih terlihat."),
        lambda a: not (a.function or a.description),
    ),
    (
        QT_TRANSLATE_NOOP("columns", "Layanan yang Didukung"),
        QT_TRANSLATE_NOOP("export", "Sebut layanan yang didukung, agar tidak ada yang hilang."),
        lambda a: not a.services,
    ),
    (
        QT_TRANSLATE_NOOP("columns", "Status Pemakaian"),
        QT_TRANSLATE_NOOP("export", "Pastikan aktif atau tidak."),
        lambda a: a.status is None,
    ),
    (
        QT_TRANSLATE_NOOP("columns", "Jumlah Pengguna"),
        QT_TRANSLATE_NOOP("export", "Perkirakan pengguna aktif per bulan."),
        lambda a: a.user_count is None,
    ),
    (
        QT_TRANSLATE_NOOP("columns", "Biaya Pemeliharaan"),
        QT_TRANSLATE_NOOP("export", "Ambil dari DPA: tanpa biaya, penghematan tidak terhitung."),
        lambda a: a.cost_yearly is None,
    ),
)

Issue = tuple[str, str, str, str, str, str, str]


def issue_table(report: Report) -> Table:
    """Return the open cells and doubtful records, in file order."""
    return Table(
        name="issues",
        title=translate("sheets", "Isu data"),
        note=translate("export", "Sel kosong dan catatan yang perlu dipastikan pemiliknya."),
        columns=(
            Column(title=translate("columns", "Kunci"), kind=Kind.KEY),
            Column(title=translate("columns", "Catatan")),
            Column(title=translate("columns", "Pemilik")),
            Column(title=translate("columns", "Kolom"), width=24),
            Column(title=translate("columns", "Masalah"), width=34),
            Column(title=translate("columns", "Saran"), kind=Kind.LONG),
            Column(title=translate("columns", "Sumber"), kind=Kind.LONG, width=40),
        ),
        rows=(*_of_applications(report), *_of_services(report)),
        frozen=2,
    )


def _of_applications(report: Report) -> Iterator[Issue]:
    for app in report.snapshot.portfolio.applications.values():
        place = (app.id, app.name, report.unit(app.id))
        source = source_of(app)
        if app.vanished:
            problem = translate("export", "tidak ada lagi di berkas terbaru")
            remedy = translate("export", "Pastikan: sudah berhenti, atau terlewat?")
            yield (*place, "", problem, remedy, source)
        for column, remedy, is_open in _GAPS:
            if is_open(app):
                text = translate("export", "kosong")
                title = translate("columns", column)
                yield (*place, title, text, translate("export", remedy), source)


def _of_services(report: Report) -> Iterator[Issue]:
    carried = carriers_before(report)
    portfolio = report.snapshot.portfolio
    for service in portfolio.services.values():
        if service.id not in carried:
            yield (
                service.id,
                service.name,
                portfolio.unit_name(service.unit),
                translate("export", "Layanan"),
                translate("export", "belum berpengampu"),
                translate("export", "Sebut aplikasi yang mendukungnya, bila ada."),
                "",
            )
