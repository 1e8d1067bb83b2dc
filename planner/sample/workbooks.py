"""Writes the two workbooks: the clean one of Diskominfo and the recapitulation of Setda."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from graph.model import DeveloperKind, Platform, UsageStatus
from planner.sample.entries import Entry

CLEAN = "inventaris_diskominfo.xlsx"
RECAP = "rekap_opd_setda.xlsx"
CLEAN_SHEET = "Inventaris Aplikasi"
RECAP_SHEET = "Rekap OPD"

_MADE = datetime(2027, 2, 12, 9, 0)
_EDGE = Side(style="thin", color="9AA1AA")
_BOX = Border(left=_EDGE, right=_EDGE, top=_EDGE, bottom=_EDGE)
_HEAD = PatternFill("solid", fgColor="D9E2EF")
_SECTION = PatternFill("solid", fgColor="ECEEF1")
_WRAP = Alignment(vertical="top", wrap_text=True)
_MIDDLE = Alignment(horizontal="center", vertical="center", wrap_text=True)
_RUPIAH = '"Rp" #,##0'

_STATUS = {
    UsageStatus.ACTIVE: "Aktif dan Digunakan",
    UsageStatus.ACTIVE_UNUSED: "Aktif dan Tidak Digunakan",
    UsageStatus.INACTIVE_PLANNED: "Tidak Aktif tetapi Akan Digunakan",
    UsageStatus.INACTIVE: "Tidak Aktif dan Tidak Digunakan",
    UsageStatus.IN_DEVELOPMENT: "Dalam Pengembangan",
}
_RECAP_STATUS = {
    UsageStatus.ACTIVE: "Masih digunakan",
    UsageStatus.ACTIVE_UNUSED: "Aktif dan Tidak Digunakan",
    UsageStatus.INACTIVE_PLANNED: "Tidak Aktif tetapi Akan Digunakan",
    UsageStatus.INACTIVE: "Tidak digunakan",
    UsageStatus.IN_DEVELOPMENT: "Uji coba",
}
_PLATFORM = {
    Platform.WEB: "Web",
    Platform.MOBILE: "Mobile",
    Platform.MOBILE_WEB: "Mobile Web",
    Platform.DESKTOP: "Desktop",
}
_MAKER = {
    DeveloperKind.CENTRAL: "Aplikasi Pusat",
    DeveloperKind.PROVINCE: "Aplikasi Provinsi",
    DeveloperKind.LOCAL: "Aplikasi Daerah",
    DeveloperKind.IN_HOUSE: "Swakelola",
    DeveloperKind.VENDOR: "Pihak Ketiga",
}


Value = str | int | None


class Column(NamedTuple):
    """One column of the clean workbook."""

    title: str
    width: int


_CLEAN_COLUMNS = (
    Column("No", 5), Column("Kode Aplikasi", 14), Column("Nama Aplikasi", 34),
    Column("Singkatan", 14), Column("Perangkat Daerah", 34), Column("Uraian Aplikasi", 48),
    Column("Fungsi Aplikasi", 48), Column("Layanan yang Didukung", 36),
    Column("Kategori Layanan", 22),
    Column("Inputan Data", 28), Column("Luaran Data", 28), Column("Sasaran Pengguna", 24),
    Column("Jumlah Pengguna", 12), Column("Basis Aplikasi", 14), Column("Alamat URL", 36),
    Column("Status Pemakaian", 26), Column("Tahun Pembuatan", 11), Column("Unit Pengembang", 22),
    Column("Asal Aplikasi", 18), Column("Lokasi Server", 22),
    Column("Biaya Pemeliharaan per Tahun (Rp)", 18), Column("Mengandung Data Pribadi", 13),
    Column("Dasar Hukum", 36), Column("Terintegrasi dengan", 26), Column("PIC", 16),
    Column("Kontak", 28), Column("Keterangan", 30),
)  # fmt: skip


def write_clean(entries: Sequence[tuple[int, Entry]], path: Path) -> dict[int, tuple[str, int]]:
    """Write the clean workbook; return where each entry stands."""
    book, sheet = _new_book("Inventaris aplikasi Kabupaten Contoh (data fiktif)", CLEAN_SHEET)
    for place, column in enumerate(_CLEAN_COLUMNS, start=1):
        cell = sheet.cell(1, place, column.title)
        cell.font, cell.fill, cell.alignment, cell.border = Font(bold=True), _HEAD, _MIDDLE, _BOX
        sheet.column_dimensions[get_column_letter(place)].width = column.width
    placed = {}
    for row, (index, entry) in enumerate(entries, start=2):
        placed[index] = (sheet.title, row)
        _write_row(sheet, row, _clean_cells(row - 1, entry))
        sheet.cell(row, 21).number_format = _RUPIAH
    sheet.freeze_panes = "D2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(_CLEAN_COLUMNS))}{len(entries) + 1}"
    _print_wide(sheet, "1:1")
    note = book.create_sheet("Keterangan")
    for row, text in enumerate(
        (
            "Data fiktif. Kabupaten Contoh tidak ada; semua aplikasi, angka, dan kontak rekaan.",
            "Diisi oleh Diskominfo dari formulir perangkat daerah.",
        ),
        start=1,
    ):
        note.cell(row, 1, text)
    note.column_dimensions["A"].width = 90
    _save(book, path)
    return placed


def _clean_cells(number: int, entry: Entry) -> tuple[Value, ...]:
    return (
        number,
        f"CTH-{number:03}",
        entry.name,
        entry.acronym,
        entry.unit.name,
        entry.description,
        entry.function,
        "; ".join(entry.services),
        "Layanan Publik" if entry.line.sketch.public else "Administrasi Pemerintahan",
        "; ".join(entry.inputs),
        "; ".join(entry.outputs),
        entry.users,
        entry.user_count,
        ", ".join(_PLATFORM[each] for each in entry.platform),
        entry.url,
        _STATUS[entry.status],
        entry.year,
        entry.developer,
        _MAKER[entry.developer_kind],
        entry.hosting,
        entry.cost,
        "Ya" if entry.personal else "Tidak",
        entry.legal,
        ", ".join(entry.reads),
        f"Pengelola {entry.contact}",
        f"pengelola{entry.contact}@contohkab.go.id",
        entry.notes,
    )


_GROUPED_HEADS = (
    ("No", ("",)),
    ("Nama Aplikasi / Sistem Informasi", ("",)),
    ("Fungsi dan Uraian", ("Fungsi", "Uraian")),
    ("Layanan yang Didukung", ("",)),
    ("Data", ("Inputan Data", "Luaran Data")),
    ("Pengguna", ("Sasaran Pengguna", "Jumlah Pengguna")),
    ("Teknis", ("Platform", "Alamat Website", "Lokasi Server")),
    ("Tahun Dibuat", ("",)),
    ("Status Penggunaan", ("",)),
    ("Anggaran Pemeliharaan (Rp/tahun)", ("",)),
    ("Pengembangan", ("Dibuat Oleh", "Sumber Aplikasi")),
    ("Dasar Hukum", ("",)),
    ("Integrasi dengan", ("",)),
    ("Ket.", ("",)),
)
_RECAP_WIDTHS = (5, 34, 44, 40, 34, 24, 24, 22, 11, 13, 34, 20, 9, 20, 17, 20, 16, 32, 24, 28)
_WIDE = len(_RECAP_WIDTHS)
_COST = 15


def write_recap(entries: Sequence[tuple[int, Entry]], path: Path) -> dict[int, tuple[str, int]]:
    """Write the recapitulation: titles, two header rows, numbering, sections, sums, footer."""
    book, sheet = _new_book("Rekap aplikasi OPD Kabupaten Contoh (data fiktif)", RECAP_SHEET)
    for place, width in enumerate(_RECAP_WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    row = _recap_head(sheet)
    placed: dict[int, tuple[str, int]] = {}
    number, total = 0, 0
    for unit, section in groupby(entries, key=lambda pair: pair[1].unit.name):
        _merged(sheet, row, unit.upper(), Font(bold=True), _SECTION)
        row += 1
        subtotal = 0
        for index, entry in section:
            number += 1
            placed[index] = (sheet.title, row)
            _write_row(sheet, row, _recap_cells(number, entry))
            sheet.cell(row, _COST).number_format = "#,##0"
            subtotal += entry.cost or 0
            row += 1
        _sum_row(sheet, row, "Jumlah", subtotal)
        total += subtotal
        row += 1
    _sum_row(sheet, row, f"Jumlah seluruhnya: {number} aplikasi", total)
    _recap_foot(sheet, row + 2)
    sheet.freeze_panes = "C10"
    _print_wide(sheet, "7:9")
    _save(book, path)
    return placed


def _recap_head(sheet: Worksheet) -> int:
    titles = (
        "PEMERINTAH KABUPATEN CONTOH (DATA FIKTIF)",
        "REKAPITULASI APLIKASI DAN SISTEM INFORMASI PERANGKAT DAERAH",
        "Bagian Organisasi Sekretariat Daerah",
    )
    for row, text in enumerate(titles, start=1):
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=_WIDE)
        cell = sheet.cell(row, 1, text)
        cell.font, cell.alignment = Font(bold=True, size=14 if row < 3 else 11), _MIDDLE
    sheet.cell(4, 1, "Keadaan per tanggal: 5 Februari 2027")
    sheet.cell(5, 1, "Saringan: Status = Semua; Perangkat Daerah = Semua")
    sheet.row_dimensions[7].height = sheet.row_dimensions[8].height = 24
    place = 1
    for title, parts in _GROUPED_HEADS:
        sheet.cell(7, place, title)
        if parts == ("",):
            sheet.merge_cells(start_row=7, end_row=8, start_column=place, end_column=place)
        else:
            end = place + len(parts) - 1
            sheet.merge_cells(start_row=7, end_row=7, start_column=place, end_column=end)
            for offset, part in enumerate(parts):
                sheet.cell(8, place + offset, part)
        place += len(parts)
    for column in range(1, _WIDE + 1):
        sheet.cell(9, column, column)
        for row in (7, 8, 9):
            head = sheet.cell(row, column)
            head.font = Font(bold=row < 9, italic=row == 9, size=11 if row < 9 else 8)
            head.fill, head.alignment, head.border = _HEAD, _MIDDLE, _BOX
    return 10


def _recap_cells(number: int, entry: Entry) -> tuple[Value, ...]:
    return (
        number,
        entry.name,
        entry.function,
        entry.description,
        "\n".join(entry.services),
        ", ".join(entry.inputs),
        ", ".join(entry.outputs),
        entry.users,
        entry.user_count,
        " / ".join(_PLATFORM[each] for each in entry.platform),
        entry.url,
        entry.hosting,
        entry.year,
        _RECAP_STATUS[entry.status],
        entry.cost,
        entry.developer,
        _MAKER[entry.developer_kind],
        entry.legal,
        "; ".join(entry.reads),
        entry.notes,
    )


def _sum_row(sheet: Worksheet, row: int, label: str, amount: int) -> None:
    sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=4)
    sheet.cell(row, 1, label)
    sheet.cell(row, _COST, amount).number_format = "#,##0"
    for column in range(1, _WIDE + 1):
        sheet.cell(row, column).font = Font(bold=True)
        sheet.cell(row, column).border = _BOX


def _recap_foot(sheet: Worksheet, row: int) -> None:
    sheet.cell(row, 1, "Sumber: laporan perangkat daerah, diolah Bagian Organisasi (data fiktif)")
    for offset, text in enumerate(
        (
            "Contoh, 5 Februari 2027",
            "Kepala Bagian Organisasi",
            "",
            "(nama dan tanda tangan)",
            "NIP. -",
        ),
        start=2,
    ):
        sheet.cell(row + offset, _WIDE - 3, text or None)


def _merged(sheet: Worksheet, row: int, text: str, font: Font, fill: PatternFill) -> None:
    sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=_WIDE)
    cell = sheet.cell(row, 1, text)
    cell.font, cell.fill = font, fill


def _write_row(sheet: Worksheet, row: int, values: Iterable[Value]) -> None:
    lines = 1
    for place, value in enumerate(values, start=1):
        cell = sheet.cell(row, place)
        if value not in (None, ""):
            cell.value = value
        cell.alignment, cell.border = _WRAP, _BOX
        width = sheet.column_dimensions[get_column_letter(place)].width
        text = str(value or "")
        lines = max(lines, sum(len(part) // int(width) + 1 for part in text.split("\n")))
    sheet.row_dimensions[row].height = 15 * lines


def _print_wide(sheet: Worksheet, head_rows: str) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 8  # A3
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = head_rows


def _new_book(title: str, sheet_name: str) -> tuple[Workbook, Worksheet]:
    book = Workbook()
    book.properties.title = title
    book.properties.creator = "Kabupaten Contoh (fiktif)"
    book.properties.created = _MADE
    sheet = book.active
    assert isinstance(sheet, Worksheet)  # noqa: S101 - a new workbook has one
    sheet.title = sheet_name
    return book, sheet


def _save(book: Workbook, path: Path) -> None:
    """Save byte for byte alike each time: openpyxl stamps the hour in two places."""
    raw = io.BytesIO()
    book.save(raw)
    stamp = book.properties.modified.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    fixed = _MADE.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = content.replace(stamp, fixed)
            member = zipfile.ZipInfo(name, date_time=(2027, 2, 12, 9, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(member, content)
