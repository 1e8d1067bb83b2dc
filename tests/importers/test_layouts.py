"""Where the table is and which column is what, in the layouts that offices send."""

from __future__ import annotations

import json

import pytest
from openpyxl import Workbook

from graph.model import Category, Platform, UsageStatus
from importers.errors import NoTableError
from importers.profiles import ProfileFileError, load_profiles, save_profiles
from importers.read import read_files
from importers.result import Severity
from importers.sheets import Choice
from tests.importers.books import write_csv, write_xlsx

GENERATED = [
    ["DATA APLIKASI PEMERINTAH KABUPATEN CONTOH"],
    ["Tanggal Generate: 12 Mei 2026 10:00"],
    ["Filter yang digunakan: Semua"],
    [],
    ["No", "Nama Aplikasi", "Jenis", "Jenis Aplikasi", "Kategori", "URL", "Dinas Pengampu",
     "Platform", "Bahasa", "Pembuat", "Tahun Pembuatan", "Database", "Framework", "Status",
     "Featured", "Terintegrasi"],
    [1, "SIMPEG", "Layanan Administrasi Pemerintahan", "Aplikasi Khusus", "Aplikasi",
     "https://simpeg.contoh.go.id", "BKPSDM", "Web", "PHP", "Swakelola", 2019, "MySQL", "Laravel",
     "Aktif", "Ya", "Tidak"],
    [2, "SIPINTAR", "Layanan Publik", "Aplikasi Umum", "Website", "sipintar.contoh.go.id",
     "Dinas Pendidikan", "Mobile", "Java", "CV Maju", 2020, "PostgreSQL", "Spring",
     "Tidak Aktif", "Tidak", "Ya"],
    [3, "SIGAP", "Layanan Publik", "Aplikasi Khusus", "Aplikasi", "sigap.contoh.go.id", "BPBD",
     "Web, Android", "PHP", "PT Abadi", "2018", "MySQL", "CodeIgniter", "Aktif", "Tidak", "Ya"],
    [], [], [],
    ["Sumber: Diskominfo Kabupaten Contoh"],
]  # fmt: skip


def fields_of(reading):
    return {column.header: column.field for column in reading.columns}


def test_that_the_generated_report_opens_unaided(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", GENERATED, merges=["A1:P1", "A12:P12"])
    result = read_files([path])
    reading = result.readings[0]
    assert (reading.header_row, reading.rows) == (5, 3)
    assert fields_of(reading) == {
        "No": "", "Nama Aplikasi": "name", "Jenis": "service_kind", "Jenis Aplikasi": "raa_l1",
        "Kategori": "category", "URL": "url", "Dinas Pengampu": "owner_unit",
        "Platform": "platform", "Bahasa": "language", "Pembuat": "developer",
        "Tahun Pembuatan": "year_built", "Database": "database", "Framework": "framework",
        "Status": "status", "Featured": "", "Terintegrasi": "interoperability",
    }  # fmt: skip
    last = result.applications[2]
    assert (last.name, last.category, last.platform) == (
        "SIGAP", Category.APPLICATION, (Platform.WEB, Platform.MOBILE),
    )  # fmt: skip
    assert (last.status, last.year_built, last.origins[0].row) == (UsageStatus.ACTIVE, 2018, 8)
    assert dict(last.extra)["Featured"] == "Tidak"
    assert [issue.row for issue in result.issues if issue.kind == "footer_row"] == [12]


HEADER = ["No", "Nama Aplikasi", "OPD", "URL", "Tahun"]


def test_that_sections_sums_numbering_and_signatures_are_told_from_rows(tmp_path):
    rows = [
        ["Daftar Aplikasi"],
        ["No", "Nama Aplikasi", "URL", "Tahun"],
        [1, 2, 3, 4],
        ["A.", "Dinas Kesehatan"],
        [1, "SIMPUS", "simpus.contoh.go.id", 2019],
        [2, "SIRS", "sirs.contoh.go.id", 2018],
        ["", "Jumlah", "", 2],
        ["B.", "Dinas Pendidikan"],
        [1, "PPDB", "ppdb.contoh.go.id", 2020],
        ["No", "Nama Aplikasi", "URL", "Tahun"],
        [2, "DAPODIK Lokal", "", 2021],
        ["", "Total", "", 4],
        [],
        ["", "", "", "Contoh, 12 Mei 2026"],
        ["", "", "", "Kepala Dinas"],
        ["", "", "", "NIP. 19800101 200312 1 001"],
    ]
    result = read_files([write_xlsx(tmp_path / "a.xlsx", rows)])
    units = {unit.id: unit.name for unit in result.units}
    assert [(app.name, units[app.unit]) for app in result.applications] == [
        ("SIMPUS", "Dinas Kesehatan"),
        ("SIRS", "Dinas Kesehatan"),
        ("PPDB", "Dinas Pendidikan"),
        ("DAPODIK Lokal", "Dinas Pendidikan"),
    ]
    told = {issue.row: issue.kind for issue in result.issues}
    assert told == {
        3: "numbering_row", 4: "section_row", 7: "subtotal_row", 8: "section_row",
        10: "repeated_header", 12: "subtotal_row", 14: "footer_row", 15: "footer_row",
        16: "footer_row",
    }  # fmt: skip


def test_that_merged_two_level_headers_are_flattened(tmp_path):
    rows = [
        ["No", "Nama Aplikasi", "Pembuatan", "", "Biaya", ""],
        ["", "", "Tahun", "Vendor", "Pembangunan", "Pemeliharaan"],
        [1, "SIMPEG", 2019, "PT Satu", 100_000_000, 20_000_000],
        [2, "SIPD", 2020, "PT Dua", 0, 30_000_000],
    ]
    merges = ["A1:A2", "B1:B2", "C1:D1", "E1:F1"]
    result = read_files([write_xlsx(tmp_path / "a.xlsx", rows, merges=merges)])
    assert fields_of(result.readings[0]) == {
        "No": "", "Nama Aplikasi": "name", "Pembuatan / Tahun": "year_built",
        "Pembuatan / Vendor": "developer", "Biaya / Pembangunan": "cost_build",
        "Biaya / Pemeliharaan": "cost_yearly",
    }  # fmt: skip
    assert result.applications[0].cost_yearly == 20_000_000


def test_that_an_office_merged_over_several_rows_holds_for_all_of_them(tmp_path):
    rows = [
        ["OPD", "Nama Aplikasi", "URL"],
        ["Dinas Kesehatan", "SIMPUS", "a.go.id"],
        ["", "SIRS", "b.go.id"],
        ["Dinas Sosial", "SIKS", "c.go.id"],
    ]
    result = read_files([write_xlsx(tmp_path / "a.xlsx", rows, merges=["A2:A3"])])
    assert [app.unit for app in result.applications] == [
        "dinas-kesehatan", "dinas-kesehatan", "dinas-sosial",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("header", "values", "field"),
    [
        ("Jenis", ["Web", "Mobile", "Desktop"], "platform"),
        ("Jenis", ["Website", "Aplikasi", "Aplikasi"], "category"),
        (
            "Jenis",
            ["Layanan Publik", "Administrasi Pemerintahan", "Layanan Publik"],
            "service_kind",
        ),
        ("Domain", ["a.go.id", "b.go.id", "c.go.id"], "url"),
        ("Domain", ["Layanan Publik", "Misi Tertentu", "Fungsi Tertentu"], "raa_l2"),
        ("Tahun", [2019, 2020, "TA 2021"], "year_built"),
        (
            "Fungsi",
            ["Mencatat data pegawai daerah", "Menerima aduan", "Mengelola aset"],
            "function",
        ),
        ("Kategori", ["Aplikasi Umum", "Aplikasi Khusus", "Aplikasi Umum"], "raa_l1"),
        ("Kategori", ["Website", "Aplikasi", "Website"], "category"),
        ("Unit", ["Dinas Kesehatan", "Badan Pendapatan Daerah", "RSUD Contoh"], "owner_unit"),
        ("Website", ["a.go.id", "https://b.go.id", "c.go.id"], "url"),
        ("Integrasi", ["Ya", "Tidak", "Ya"], "interoperability"),
        ("Integrasi", ["SIMPEG", "SIPD, SIKD", "SIMDA"], "integrated_with"),
    ],
)
def test_that_words_with_two_meanings_are_decided_by_the_values(tmp_path, header, values, field):
    names = ["Satu Pintu", "Dua Mata", "Tiga Roda"]
    rows = [["Nama Aplikasi", header], *zip(names, values, strict=True)]
    result = read_files([write_xlsx(tmp_path / "a.xlsx", rows)])
    assert fields_of(result.readings[0])[header] == field


def test_that_slips_abbreviations_and_english_headers_are_understood(tmp_path):
    rows = [
        ["Nama Aplikasy", "Thn. Pembuatan", "Jml Penguna", "Perangkat Daerh", "Hosting Location"],
        ["SIMPEG", 2019, 20, "BKD", "Cloud"],
        ["SIPD", 2020, 30, "BPKAD", "PDN"],
    ]
    result = read_files([write_xlsx(tmp_path / "a.xlsx", rows)])
    assert list(fields_of(result.readings[0]).values()) == [
        "name", "year_built", "user_count", "owner_unit", "hosting",
    ]  # fmt: skip
    assert all(column.why for column in result.readings[0].columns)


def test_that_a_form_with_labels_in_the_first_column_is_one_application_a_sheet(tmp_path):
    book = Workbook()
    book.remove(book.active)
    for name, office in (("SIMPEG", "BKPSDM"), ("PPDB Online", "Dinas Pendidikan")):
        page = book.create_sheet(name)
        page.append(["FORMULIR INVENTARIS APLIKASI"])
        for label, value in (
            ("Nama Aplikasi", name), ("Perangkat Daerah", office), ("Uraian Aplikasi", "Mencatat"),
            ("Alamat URL", f"{name[:4]}.contoh.go.id".lower()), ("Status", "Aktif"),
            ("Tahun Pembuatan", 2020),
        ):  # fmt: skip
            page.append([label, value])
    book.save(tmp_path / "a.xlsx")
    result = read_files([tmp_path / "a.xlsx"])
    assert [(app.name, app.status, app.year_built) for app in result.applications] == [
        ("SIMPEG", UsageStatus.ACTIVE, 2020),
        ("PPDB Online", UsageStatus.ACTIVE, 2020),
    ]


def test_that_two_tables_below_each_other_are_both_read(tmp_path):
    rows = [
        ["Dinas Kesehatan"],
        ["No", "Nama Aplikasi", "URL", "Status"],
        [1, "SIMPUS", "a.go.id", "Aktif"],
        [],
        ["Dinas Sosial"],
        ["No", "Nama Aplikasi", "Status", "URL"],
        [1, "SIKS", "Aktif", "b.go.id"],
    ]
    result = read_files([write_xlsx(tmp_path / "a.xlsx", rows)])
    assert [(app.name, app.unit, app.urls) for app in result.applications] == [
        ("SIMPUS", "dinas-kesehatan", ("a.go.id",)),
        ("SIKS", "dinas-sosial", ("b.go.id",)),
    ]
    assert result.rows_read == 2


def two_sheets(path):
    book = Workbook()
    legend = book.active
    legend.title = "Keterangan"
    for row in (["Kode", "Arti"], ["A", "Aktif"], ["T", "Tidak"]):
        legend.append(row)
    page = book.create_sheet("Data")
    for row in (HEADER, [1, "SIMPEG", "BKD", "a.go.id", 2019], [2, "SIPD", "BPKAD", "b.go.id", 2]):
        page.append(row)
    old = book.create_sheet("Lama")
    for row in (HEADER, [1, "SIMLAMA", "BKD", "c.go.id", 2009]):
        old.append(row)
    old.sheet_state = "hidden"
    book.save(path)
    return path


def test_that_the_best_sheet_is_taken_and_hidden_ones_are_only_offered(tmp_path):
    result = read_files([two_sheets(tmp_path / "a.xlsx")])
    assert [app.name for app in result.applications] == ["SIMPEG", "SIPD"]
    assert {issue.value for issue in result.issues if issue.kind == "hidden_sheet"} == {"Lama"}
    assert {issue.value for issue in result.issues if issue.kind == "other_sheet"} == {"Keterangan"}


def test_that_the_officer_may_point_at_another_sheet(tmp_path):
    path = two_sheets(tmp_path / "a.xlsx")
    result = read_files([path], choices={"a.xlsx": Choice("Lama", 1)})
    assert [app.name for app in result.applications] == ["SIMLAMA"]


def test_that_sheets_named_for_offices_are_read_as_their_lists(tmp_path):
    book = Workbook()
    book.remove(book.active)
    for office, name in (("Dinkes", "SIMPUS"), ("Dinas Sosial", "SIKS")):
        page = book.create_sheet(office)
        page.append(["Nama Aplikasi", "URL"])
        page.append([name, f"{name}.go.id"])
    book.save(tmp_path / "a.xlsx")
    result = read_files([tmp_path / "a.xlsx"])
    assert [app.unit for app in result.applications] == ["dinas-kesehatan", "dinas-sosial"]


def test_that_without_name_and_address_every_row_is_set_aside_with_one_word(tmp_path):
    rows = [["Kode", "Tahun"], [17, 2019], [23, 2020]]
    result = read_files([write_xlsx(tmp_path / "a.xlsx", rows)])
    assert (result.rows_read, result.rows_set_aside, result.applications) == (2, 2, ())
    assert [issue.kind for issue in result.issues if issue.severity is Severity.ERROR] == [
        "no_name_column"
    ]


def test_that_a_corrected_mapping_is_remembered_for_the_same_header(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", [["Barang", "Kode", "OPD"], ["SIMPEG", 1, "BKD"]])
    found = read_files([path]).readings[0].fingerprint
    save_profiles(tmp_path / "m.json", {found: {"Barang": "name", "Kode": "", "OPD": "owner_unit"}})
    profiles = load_profiles(tmp_path / "m.json")
    result = read_files([path], profiles=profiles)
    assert result.applications[0].name == "SIMPEG"
    assert dict(result.applications[0].extra) == {"Kode": "1"}
    assert result.readings[0].columns[0].confidence == 1.0


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"format": "x"}',
        '{"format": "ramping-mapping"}',
        json.dumps({"format": "ramping-mapping", "version": 1, "profiles": {"a": {"X": "warna"}}}),
    ],
)
def test_that_a_wrong_mapping_file_is_refused_with_a_remedy(tmp_path, text):
    path = tmp_path / "m.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ProfileFileError) as caught:
        load_profiles(path)
    assert caught.value.advice()


def test_that_a_sheet_without_a_table_is_refused(tmp_path):
    with pytest.raises(NoTableError):
        read_files([write_xlsx(tmp_path / "a.xlsx", [["Hanya satu kalimat."]])])


def test_that_a_ragged_row_is_repaired_only_where_the_shift_is_certain(tmp_path):
    rows = [["No", "Nama Aplikasi", "Keterangan", "URL", "Status"]]
    rows += [[n, f"Sistem {n}", "Baik", f"s{n}.go.id", "Aktif"] for n in range(1, 8)]
    rows.append([8, "Sistem 8", "Baik", " mudah", "s8.go.id", "Aktif"])
    rows.append([9, "Sistem 9", "Baik"])
    rows.append([10, "Sistem", "10", "Baik", "s10.go.id", "Aktif"])
    result = read_files([write_csv(tmp_path / "a.csv", rows)])
    told = {issue.row: issue.kind for issue in result.issues if issue.kind.startswith("r")}
    assert told == {9: "row_repaired", 10: "ragged_row", 11: "ragged_row"}
    eighth = result.applications[7]
    assert (eighth.urls, eighth.notes) == (("s8.go.id",), "Baik, mudah")


def test_that_a_text_date_asks_once_for_its_order(tmp_path):
    rows = [["Nama Aplikasi", "Tanggal Uji"], ["Satu", "01/02/2024"], ["Dua", "03/04/2024"]]
    result = read_files([write_xlsx(tmp_path / "a.xlsx", rows)])
    assert [issue.kind for issue in result.issues] == ["ambiguous_date"]
    rows.append(["Tiga", "25/04/2024"])
    assert read_files([write_xlsx(tmp_path / "b.xlsx", rows)]).issues == ()


def test_that_several_applications_in_one_cell_are_offered_as_a_split(tmp_path):
    rows = [["Nama Aplikasi", "OPD"], ["1. SIMPEG 2. SIMKA", "BKD"], ["Sistem\nInformasi", "BKD"]]
    result = read_files([write_xlsx(tmp_path / "a.xlsx", rows)])
    assert [(i.row, i.kind) for i in result.issues] == [(2, "several_applications")]


def test_that_columns_with_personal_data_are_marked(tmp_path):
    rows = [
        ["Nama Aplikasi", "PIC", "HP", "Siapa", "Database"],
        ["Satu", "Budi", "081234567890", "budi@contoh.go.id", "MySQL"],
        ["Dua", "Ani", "081234567891", "ani@contoh.go.id", "MySQL"],
    ]
    reading = read_files([write_xlsx(tmp_path / "a.xlsx", rows)]).readings[0]
    marked = [column.header for column in reading.columns if column.personal]
    assert marked == ["PIC", "HP", "Siapa"]


def test_that_digits_destroyed_by_excel_are_told(tmp_path):
    rows = [["Nama Aplikasi", "NIP PIC"], ["Satu", 198001012003121001]]
    result = read_files([write_xlsx(tmp_path / "a.xlsx", rows)])
    assert [issue.kind for issue in result.issues] == ["personal_data", "digits_lost"]


def test_that_a_header_may_say_millions(tmp_path):
    rows = [["Nama Aplikasi", "Biaya Pemeliharaan (juta Rp)"], ["Satu", 150], ["Dua", "75,5"]]
    result = read_files([write_xlsx(tmp_path / "a.xlsx", rows)])
    assert [app.cost_yearly for app in result.applications] == [150_000_000, 75_500_000]


def test_that_errors_empty_formulas_and_hidden_rows_are_told(tmp_path):
    book = Workbook()
    page = book.active
    for row in (["Nama Aplikasi", "Jumlah Pengguna"], ["Satu", "=1+1"], ["Dua", 3], ["Tiga", 4]):
        page.append(row)
    page["B3"] = "#N/A"
    page["B3"].data_type = "e"
    page.row_dimensions[4].hidden = True
    book.save(tmp_path / "a.xlsx")
    result = read_files([tmp_path / "a.xlsx"])
    assert {issue.kind: issue.value for issue in result.issues} == {
        "error_cells": "1", "uncalculated": "1", "hidden_rows": "1",
    }  # fmt: skip
    assert [app.user_count for app in result.applications] == [None, None, 4]
