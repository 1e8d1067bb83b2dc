"""An office written once above its rows holds for them, where that is certain."""

from __future__ import annotations

from importers.read import read_files
from tests.importers.books import write_csv

HEADER = ["No", "OPD", "Nama Aplikasi", "URL", "Tahun"]
GROUPED = [
    [1, "Dinas Kesehatan", "SIMPUS", "simpus.a.go.id", 2019],
    [2, "", "SIRS", "sirs.a.go.id", 2018],
    [3, "", "Antrean", "antre.a.go.id", 2020],
    [4, "Dinas Pendidikan", "PPDB", "ppdb.a.go.id", 2021],
    [5, "", "Rapor", "rapor.a.go.id", 2022],
]


def offices(folder, rows):
    result = read_files([write_csv(folder / "a.csv", [HEADER, *rows])])
    names = {unit.id: unit.name for unit in result.units}
    notes = [issue.value for issue in result.issues if issue.kind == "office_filled_down"]
    return [names.get(app.unit, "") for app in result.applications], notes


def test_that_blanks_below_an_office_are_of_that_office(tmp_path):
    found, notes = offices(tmp_path, GROUPED)
    assert found == ["Dinas Kesehatan"] * 3 + ["Dinas Pendidikan"] * 2
    assert notes == ["3"]


def test_that_an_omission_among_full_rows_stays_open(tmp_path):
    rows = [[n, "Dinas Kesehatan", f"Aplikasi {n}", f"a{n}.a.go.id", 2019] for n in range(1, 9)]
    rows[4][1] = ""
    found, notes = offices(tmp_path, rows)
    assert (found[4], notes) == ("", [])


def test_that_offices_that_repeat_are_no_groups(tmp_path):
    rows = [*GROUPED, [6, "Dinas Kesehatan", "Imunisasi", "imun.a.go.id", 2023]]
    assert offices(tmp_path, rows)[1] == []


def test_that_rows_which_are_incomplete_elsewhere_stay_open(tmp_path):
    rows = [GROUPED[0], [2, "", "SIRS", "", ""], *GROUPED[2:]]
    assert offices(tmp_path, rows)[1] == []


def test_that_a_list_that_begins_without_an_office_stays_open(tmp_path):
    assert offices(tmp_path, [[0, "", "Awal", "awal.a.go.id", 2019], *GROUPED])[1] == []
