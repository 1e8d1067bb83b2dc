"""What is no list of applications is not taken for one; what is one needs no question."""

from __future__ import annotations

import json

import pytest

from importers.errors import UnknownFormatError
from importers.read import preview_files, read_files
from importers.result import Severity
from importers.sheets import Choice
from tests.importers.books import write_csv, write_xlsx

REGENCIES = [
    ["No", "Wilayah", "Jml", "N", "S"],
    [1, "Kab. Tangerang", "1.725", 877, 848],
    [2, "Kab. Pandeglang", "1.151", 995, 156],
    [3, "Kota Serang", "22.131", "8.516", "13.615"],
]


def kinds(result, severity=Severity.ERROR):
    return [issue.kind for issue in result.issues if issue.severity is severity]


def test_that_figures_per_regency_are_not_taken_for_applications(tmp_path):
    result = read_files([write_csv(tmp_path / "bts.csv", REGENCIES)])
    assert (result.applications, result.rows_read, result.rows_set_aside) == ((), 3, 3)
    assert kinds(result) == ["not_inventory"]
    assert not result.readings[0].inventory


def test_that_a_named_column_of_places_is_doubted_as_well(tmp_path):
    rows = [["No", "Nama", "Jumlah BTS"], *(row[:3] for row in REGENCIES[1:])]
    assert kinds(read_files([write_xlsx(tmp_path / "a.xlsx", rows)])) == ["not_inventory"]


def test_that_a_choice_or_a_mapping_takes_a_doubtful_table(tmp_path):
    path = write_csv(tmp_path / "bts.csv", REGENCIES)
    chosen = read_files([path], choices={path.name: Choice("bts", 1)})
    assert len(chosen.applications) == 3
    key = preview_files([path])[0].fingerprint
    mapped = read_files([path], profiles={key: {"Wilayah": "name"}})
    assert mapped.applications[0].name == "Kab. Tangerang"


def test_that_an_english_list_of_products_needs_no_question(tmp_path):
    rows = [["Standard Name", "Description"], ["Acrobat", "Reads PDF"], ["Vim", "Edits text"]]
    result = read_files([write_csv(tmp_path / "a.csv", rows)])
    assert [app.name for app in result.applications] == ["Acrobat", "Vim"]


def test_that_a_text_of_unknown_suffix_is_no_table(tmp_path):
    path = tmp_path / "kamus.yaml"
    path.write_text("fields:\n  - name: title\n    text: Judul\n  - name: url\n    text: Alamat\n")
    with pytest.raises(UnknownFormatError, match="bukan tabel"):
        read_files([path])


def test_that_a_table_of_unknown_suffix_is_read_when_asked_for(tmp_path):
    path = write_csv(tmp_path / "aplikasi.dat", [["Nama Aplikasi", "OPD"], ["SIMPEG", "BKD"]])
    assert [app.name for app in read_files([path]).applications] == ["SIMPEG"]


def test_that_records_of_something_else_give_no_applications(tmp_path):
    path = tmp_path / "truth.json"
    pairs = [{"one": f"a{n}", "other": f"b{n}", "same": n % 2 == 0} for n in range(9)]
    path.write_text(json.dumps({"pairs": pairs}))
    result = read_files([path])
    assert (result.applications, kinds(result)) == ((), ["no_name_column"])


def test_that_a_folder_names_once_what_it_leaves_out(tmp_path):
    write_csv(tmp_path / "a.csv", [["Nama Aplikasi", "OPD"], ["SIMPEG", "BKD"]])
    for name in ("catatan.yaml", "surat.pdf", ".tersembunyi"):
        (tmp_path / name).write_text("isi: 1\n")
    result = read_files([tmp_path])
    assert len(result.applications) == 1
    notes = [issue.text for issue in result.issues if issue.kind == "files_left_out"]
    assert notes == ["Bukan berkas tabel, dilewati: catatan.yaml, surat.pdf."]


def test_that_row_numbers_never_identify_an_application(tmp_path):
    rows = [["No", "Nama Aplikasi"], [1, "SIMPEG"], [2, "SIPD"], [3, "SIGAP"]]
    reading = read_files([write_xlsx(tmp_path / "a.xlsx", rows)]).readings[0]
    assert (reading.columns[0].field, reading.columns[0].ignored) == ("", True)


def test_that_only_exact_headers_are_certain(tmp_path):
    rows = [
        ["Use Case Name", "Agency Abbreviation", "Use Case Topic Area", "Year built"],
        ["Chat", "DOE", "Mission-enabling", "1/30/2024"],
        ["Maps", "GSA", "Health", "7/11/1905"],
        ["Mail", "GSA", "Health", "25/2/2023"],
    ]
    result = read_files([write_csv(tmp_path / "a.csv", rows)])
    columns = {column.header: column for column in result.readings[0].columns}
    assert columns["Agency Abbreviation"].field != "acronym"
    assert columns["Use Case Topic Area"].confidence < 0.75
    assert [app.year_built for app in result.applications] == [2024, 2019, 2023]
