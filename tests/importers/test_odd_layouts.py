"""Lists as nobody would design them, and yet as they arrive."""

from __future__ import annotations

import json

import pytest

from graph.model import ServiceKind, UsageStatus
from importers.mojibake import repair
from importers.read import read_files
from importers.sheets import Choice
from tests.importers.books import write_xlsx

ROWS = [
    (1, "SIMPEG", "BKPSDM", "simpeg.a.go.id", 2019, "Aktif"),
    (2, "E-Surat", "Setda", "surat.a.go.id", 2020, "Tidak Aktif"),
    (3, "PPDB", "Disdik", "ppdb.a.go.id", 2021, "Aktif"),
    (4, "SIMRS", "RSUD", "simrs.a.go.id", 2018, "Aktif"),
]
NAMES = ["SIMPEG", "E-Surat", "PPDB", "SIMRS"]
RECORDS = [dict(zip(("nama_aplikasi", "opd", "url"), row[1:4], strict=True)) for row in ROWS]


def names(result):
    return [app.name for app in result.applications]


def test_that_a_list_without_a_header_loses_no_row(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", ROWS)
    result = read_files([path])
    assert names(result) == NAMES
    assert [app.origins[0].row for app in result.applications] == [1, 2, 3, 4]
    assert [app.status for app in result.applications][:2] == [
        UsageStatus.ACTIVE, UsageStatus.INACTIVE,
    ]  # fmt: skip
    assert [one.kind for one in result.issues] == ["no_header"]
    (reading,) = result.readings
    assert reading.header_row == 0
    again = read_files([path], choices={"a.xlsx": Choice("Data", reading.header_row)})
    assert names(again) == NAMES


def test_that_without_addresses_the_count_shows_that_there_is_no_header(tmp_path):
    rows = [(n, name, unit, year) for n, name, unit, _, year, _ in ROWS]
    path = write_xlsx(tmp_path / "a.xlsx", rows)
    result = read_files([path], choices={"a.xlsx": Choice("Data")})
    assert names(result) == NAMES


def test_that_ticks_under_one_heading_say_its_words(tmp_path):
    rows = [
        ("No", "Nama Aplikasi", "OPD", "Status", "", "Jenis Layanan", ""),
        ("", "", "", "Aktif", "Tidak Aktif", "Publik", "Administrasi"),
        (1, "SIMPEG", "BKPSDM", "√", "", "", "√"),
        (2, "E-Surat", "Setda", "", "√", "", "v"),
        (3, "PPDB", "Disdik", "v", "", "√", ""),
    ]
    result = read_files([write_xlsx(tmp_path / "a.xlsx", rows, merges=["D1:E1", "F1:G1"])])
    assert [app.status for app in result.applications] == [
        UsageStatus.ACTIVE, UsageStatus.INACTIVE, UsageStatus.ACTIVE,
    ]  # fmt: skip
    assert [dict(app.extra).get("service_kind") for app in result.applications] == [
        ServiceKind.ADMINISTRATION, ServiceKind.ADMINISTRATION, ServiceKind.PUBLIC,
    ]  # fmt: skip
    assert (result.rows_read, result.rows_set_aside, result.issues) == (3, 0, ())


@pytest.mark.parametrize(
    "held",
    [
        {"status": "ok", "data": {"items": RECORDS, "total": 4}},
        {f"id{at}": record for at, record in enumerate(RECORDS)},
        {"columns": list(RECORDS[0]), "rows": [list(one.values()) for one in RECORDS]},
        [list(RECORDS[0]), *(list(one.values()) for one in RECORDS)],
    ],
    ids=["deep", "under keys", "names and rows", "rows"],
)
def test_that_records_are_found_however_json_lists_them(tmp_path, held):
    (tmp_path / "a.json").write_text(json.dumps(held), encoding="utf-8")
    assert names(read_files([tmp_path / "a.json"])) == NAMES


def test_that_a_record_a_line_is_read(tmp_path):
    (tmp_path / "a.json").write_text("\n".join(map(json.dumps, RECORDS)), encoding="utf-8")
    assert names(read_files([tmp_path / "a.json"])) == NAMES


@pytest.mark.parametrize("codec", ["cp1252", "latin-1"])
def test_that_text_read_wrongly_once_or_twice_is_put_right(codec):
    meant = "Café Désa “Résik”"
    wrong = meant.encode().decode(codec, errors="replace")
    assert repair(wrong).startswith("Café Désa “Résik")
    again = wrong.encode().decode(codec, errors="replace")
    assert repair(again).startswith("Café Désa “Résik")


@pytest.mark.parametrize(
    "cell", ["1. SIMPUS\n2. SIRANAP", "PPDB; Dapodik", "- E-Surat\n- Srikandi", "a. Satu\nb. Dua"]
)
def test_that_a_cell_with_several_applications_is_offered_as_a_split(tmp_path, cell):
    rows = [("OPD", "Nama Aplikasi"), ("Dinkes", cell), ("Disdik", "SIMDIK (Data\nSekolah)")]
    result = read_files([write_xlsx(tmp_path / "a.xlsx", rows)])
    told = [(one.kind, one.row, one.column) for one in result.issues]
    assert told == [("several_applications", 2, "B")]


def test_that_two_lists_beside_each_other_are_both_read(tmp_path):
    rows = [
        ("No", "Nama Aplikasi", "OPD", "", "No", "Nama Aplikasi", "OPD"),
        (1, "SIMPEG", "BKPSDM", "", 3, "PPDB", "Disdik"),
        (2, "E-Surat", "Setda", "", 4, "SIMRS", "RSUD"),
    ]
    result = read_files([write_xlsx(tmp_path / "a.xlsx", rows)])
    assert sorted(names(result)) == sorted(NAMES)
    right = next(app for app in result.applications if app.name == "PPDB")
    assert (right.origins[0].row, dict(right.origins[0].columns)["name"]) == (2, "F")


@pytest.mark.parametrize(
    "title", [("Nama OPD : Dinas Kesehatan",), ("Nama OPD", ":", "Dinas Kesehatan")]
)
def test_that_an_office_labelled_in_the_title_holds_for_all_rows(tmp_path, title):
    rows = [
        ("FORMULIR INVENTARISASI APLIKASI",), title, ("Tahun", ":", 2024), (),
        ("No", "Nama Aplikasi", "Fungsi", "URL"),
        (1, "SIMPUS", "Rekam medis", "a.go.id"), (2, "SIRANAP", "Kamar inap", "b.go.id"),
    ]  # fmt: skip
    result = read_files([write_xlsx(tmp_path / "a.xlsx", rows)])
    assert [app.unit for app in result.applications] == ["dinas-kesehatan"] * 2


def test_that_names_of_a_database_under_the_header_and_remarks_below_are_no_rows(tmp_path):
    rows = [
        ("Nama Aplikasi", "Perangkat Daerah", "Alamat URL", "Tahun"),
        ("nama_aplikasi", "perangkat_daerah", "url", "tahun"),
        ("SIMPEG", "BKPSDM", "simpeg.a.go.id", 43831),
        ("PPDB", "Disdik", "ppdb.a.go.id", 2020),
        (), ("NB: data per Januari 2025",),
    ]  # fmt: skip
    result = read_files([write_xlsx(tmp_path / "a.xlsx", rows)])
    assert [(app.name, app.year_built) for app in result.applications] == [
        ("SIMPEG", 2020), ("PPDB", 2020),
    ]  # fmt: skip
    assert [one.kind for one in result.issues] == [
        "repeated_header", "year_from_date", "footer_row",
    ]  # fmt: skip
