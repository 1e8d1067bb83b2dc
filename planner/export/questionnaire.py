"""One workbook per unit: its rows to complete, the decisions proposed, a column for its answer.

It is the inventory's own table, so it comes back through the same door as any inventory.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from graph.job import JobContext
from graph.language import QT_TRANSLATE_NOOP, translate
from graph.model import Application, UnitId
from planner.domain.figures import day_in_words
from planner.export import styles
from planner.export.atomic import replacing
from planner.export.base import base_rows
from planner.export.cells import text_cell
from planner.export.frame import Frame, frame_of
from planner.export.inventory import EXTRA, inventory_table
from planner.export.phrases import badge
from planner.export.report import Published, Report
from planner.export.sheet import draw_table, set_up_page
from planner.export.table import Cell, Column, Kind, Table
from planner.export.workbook import add_base, streaming_book, visible_sheets

_WANTED = frozenset(
    {"function", "services", "status", "user_count", "cost_yearly", "personal_data"}
)
_HIDDEN_FIELDS = frozenset({"unit"})
_HELP: Mapping[str, str] = {
    "function": QT_TRANSLATE_NOOP("export", "Untuk apa aplikasi ini dipakai, satu kalimat."),
    "services": QT_TRANSLATE_NOOP(
        "export", "Layanan yang terhenti bila aplikasi ini mati. Pisahkan dengan titik koma."
    ),
    "status": QT_TRANSLATE_NOOP("export", "Pilih dari daftar: benar-benar dipakai atau tidak."),
    "user_count": QT_TRANSLATE_NOOP("export", "Perkiraan pengguna aktif dalam sebulan."),
    "cost_yearly": QT_TRANSLATE_NOOP("export", "Rupiah per tahun menurut DPA."),
    "personal_data": QT_TRANSLATE_NOOP("export", "Ya bila memuat NIK, nama, alamat, kesehatan."),
}
_ANSWERS = (
    QT_TRANSLATE_NOOP("export", "Setuju"),
    QT_TRANSLATE_NOOP("export", "Tidak setuju"),
    QT_TRANSLATE_NOOP("export", "Perlu dibahas"),
)
_STEPS = (
    QT_TRANSLATE_NOOP("export", "1. Buka lembar Inventaris. Satu baris adalah satu aplikasi Anda."),
    QT_TRANSLATE_NOOP("export", "2. Isi sel kuning; perbaiki yang keliru. Kolom terkunci abaikan."),
    QT_TRANSLATE_NOOP("export", "3. Beri jawaban atas usulan keputusan, dengan alasannya."),
    QT_TRANSLATE_NOOP("export", "4. Simpan dengan nama yang sama dan kirim kembali."),
)
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Questionnaire:
    """A workbook written for one unit."""

    unit: str
    rows: int
    published: Published


def write_questionnaires(
    folder: Path, report: Report, ctx: JobContext | None = None
) -> tuple[Questionnaire, ...]:
    """Write one workbook per unit into ``folder``, which is made when it is missing."""
    ctx = ctx or JobContext()
    folder.mkdir(parents=True, exist_ok=True)
    table = inventory_table(report, asked=_WANTED)
    apps = report.snapshot.portfolio.applications
    by_unit: dict[UnitId | None, list[Application]] = {}
    for app in apps.values():
        if not app.vanished:
            by_unit.setdefault(app.unit, []).append(app)
    rows = dict(zip(apps, table.rows, strict=True))
    made: list[Questionnaire] = []
    for number, (unit, own) in enumerate(by_unit.items()):
        name = report.snapshot.portfolio.unit_name(unit) or translate("export", "Tanpa OPD")
        ctx.step(number, len(by_unit), name)
        form = _form(report, table, [(app, rows[app.id]) for app in own])
        path = folder / f"{_file_name(name, {one.published.file.stem for one in made})}.xlsx"
        published = _write(path, report, form, name)
        made.append(Questionnaire(unit=name, rows=len(own), published=published))
    return tuple(made)


def _form(report: Report, table: Table, rows: list[tuple[Application, tuple[Cell, ...]]]) -> Table:
    """Return the unit's rows: what is proposed and the answer, what to complete, the rest."""
    asked = list(_asked(report))
    elsewhere = _HIDDEN_FIELDS | {column.name for column, _ in asked}
    kept = [n for n, column in enumerate(table.columns) if column.name not in elsewhere]
    kept.sort(key=lambda n: _order(table.columns[n]))
    first, rest = kept[:2], kept[2:]  # the key and the name
    return Table(
        name=table.name,
        title=table.title,
        note=translate("export", "Isi sel kuning, beri jawaban, kirim kembali."),
        columns=(
            *(_as_question(table.columns[n]) for n in first),
            *(column for column, _ in asked),
            *(_as_question(table.columns[n]) for n in rest),
        ),
        rows=tuple(
            (
                *(row[n] for n in first),
                *(answer(app) for _, answer in asked),
                *(row[n] for n in rest),
            )
            for app, row in rows
        ),
        frozen=2,
    )


def _order(column: Column) -> int:
    if column.kind is Kind.KEY or column.name == "name":
        return 0
    return 1 if column.name in _WANTED else 2 if column.printed else 3


def _as_question(column: Column) -> Column:
    asked = column.name in _WANTED
    about = translate("export", _HELP[column.name]) if column.name in _HELP else ""
    return replace(
        column,
        wanted=asked,
        printed=column.printed or asked,
        help=about,
        locked=column.kind is Kind.KEY,
    )


def _asked(report: Report) -> Iterator[tuple[Column, Callable[[Application], Cell]]]:
    """Yield the columns beyond the inventory, each with what it holds for one application."""

    def proposal(app: Application) -> str:
        choice = report.decision(app.id)
        target = f" {report.name(choice.into)}" if choice.into else ""
        return f"{badge(choice.disposition)}{target}"

    def tasks(app: Application) -> str:
        plan = report.snapshot.plan
        own = [task for task in (plan.tasks if plan else ()) if task.application == app.id]
        if not own:
            return ""
        said = translate("export", "{count} tugas, {first} sampai {last}")
        first, last = min(task.start for task in own), max(task.finish for task in own)
        return said.format(count=len(own), first=day_in_words(first), last=day_in_words(last))

    title = translate("columns", "Usulan keputusan")
    yield Column(title=title, name=EXTRA + title, kind=Kind.BADGE, width=34, locked=True), proposal
    title = translate("columns", "Tugas terjadwal")
    yield Column(title=title, name=EXTRA + title, width=24, locked=True), tasks
    title = translate("columns", "Jawaban atas usulan")
    answers = tuple(translate("export", answer) for answer in _ANSWERS)
    yield (
        Column(title=title, name=EXTRA + title, width=16, choices=answers, wanted=True),
        lambda app: dict(app.extra).get(translate("columns", "Jawaban atas usulan"), ""),
    )
    title = translate("columns", "Penjelasan jawaban")
    yield (
        Column(title=title, name=EXTRA + title, kind=Kind.LONG, width=30),
        lambda app: dict(app.extra).get(translate("columns", "Penjelasan jawaban"), ""),
    )


def _write(path: Path, report: Report, form: Table, unit: str) -> Published:
    frame = frame_of(report)
    frame = replace(frame, subtitle=f"{unit} · {frame.subtitle}")
    with replacing(path) as draft, streaming_book() as book:
        _draw_instructions(book, frame)
        sheet = draw_table(book, form, frame)
        _protect(sheet)
        add_base(book, base_rows(report, [form]))
        book.save(draft)
    return Published(file=path, bytes=path.stat().st_size, sheets=visible_sheets(book))


def _draw_instructions(book: Workbook, frame: Frame) -> None:
    title = translate("sheets", "Petunjuk")
    sheet = book.create_sheet(title)
    sheet.sheet_view.showGridLines = False
    sheet.column_dimensions["A"].width = 100
    set_up_page(sheet, title)
    heading = translate("export", "Formulir verifikasi aplikasi")
    lines = [(heading, styles.TITLE_FONT), (frame.subtitle, styles.NOTE_FONT)]
    lines += [(frame.fictional, styles.WARNING_FONT)] if frame.fictional else []
    lines += [(translate("export", step), styles.BODY_FONT) for step in _STEPS]
    for text, font in lines:
        sheet.append([text_cell(sheet, text, font)])


def _protect(sheet: Any) -> None:
    """Protect keys and proposals from slips; there is no password, anyone may lift it."""
    protection = sheet.protection
    protection.sheet = True
    for allowed in ("formatCells", "formatColumns", "formatRows", "sort", "autoFilter"):
        setattr(protection, allowed, False)  # False: not forbidden


def _file_name(unit: str, taken: set[str]) -> str:
    """Return a file name for the unit that every system accepts and that is still free."""
    base = _FORBIDDEN.sub(" ", unit).strip(" .")[:_LONGEST_NAME].strip(" .") or "OPD"
    base = translate("export", "Formulir {unit}").format(unit=base)
    name, turn = base, 1
    while name.casefold() in {one.casefold() for one in taken}:
        turn += 1
        name = f"{base} ({turn})"
    return name
