"""What a new file means for the inventory."""

from __future__ import annotations

from graph.model import UsageStatus
from graph.portfolio import Portfolio
from importers.read import read_files
from importers.reconcile import reconcile
from importers.result import RowFate
from tests.importers.books import write_xlsx

HEADER = ["Nama Aplikasi", "OPD", "Uraian", "URL", "Status", "Layanan"]
SIMPEG = [
    "SIMPEG",
    "BKPSDM",
    "Mencatat seluruh data pegawai daerah",
    "simpeg.a.go.id",
    "Aktif",
    "Cuti",
]
PPDB = [
    "PPDB",
    "Disdik",
    "Pendaftaran siswa baru secara daring",
    "ppdb.a.go.id",
    "",
    "Daftar sekolah",
]
ESURAT = ["E-Surat", "Setda", "Surat masuk dan keluar", "", "Aktif", ""]


def bring(inventory, folder, rows, name="a.xlsx"):
    path = write_xlsx(folder / name, [HEADER, *rows])
    return reconcile(inventory, read_files([path]))


def fates(found):
    return [(fate.value, found.merged.applications[app].name) for fate, app in found.fates]


def test_that_the_same_file_again_changes_nothing(tmp_path):
    first = bring(Portfolio(), tmp_path, [SIMPEG, PPDB, ESURAT])
    assert {fate for fate, _ in first.fates} == {RowFate.NEW}
    again = bring(first.merged, tmp_path, [SIMPEG, PPDB, ESURAT])
    assert {fate for fate, _ in again.fates} == {RowFate.SAME}
    assert again.merged == first.merged


def test_that_a_changed_cell_and_a_vanished_row_are_told_and_nothing_is_deleted(tmp_path):
    first = bring(Portfolio(), tmp_path, [SIMPEG, PPDB, ESURAT]).merged
    closed = [*SIMPEG[:4], "Tidak Aktif", "Cuti"]
    found = bring(first, tmp_path, [closed, ESURAT])
    assert fates(found) == [("changed", "SIMPEG"), ("same", "E-Surat"), ("vanished", "PPDB")]
    assert [(c.field, c.before, c.after) for c in found.changes] == [
        ("status", UsageStatus.ACTIVE, UsageStatus.INACTIVE)
    ]
    gone = next(app for app in found.merged.applications.values() if app.name == "PPDB")
    assert gone.vanished
    back = bring(found.merged, tmp_path, [closed, ESURAT, PPDB])
    assert not any(app.vanished for app in back.merged.applications.values())


def test_that_a_second_file_makes_no_row_of_the_first_vanish(tmp_path):
    first = bring(Portfolio(), tmp_path, [SIMPEG, PPDB]).merged
    found = bring(first, tmp_path, [ESURAT], name="b.xlsx")
    assert fates(found) == [("new", "E-Surat")]
    assert len(found.merged.applications) == 3


def test_that_a_renamed_row_keeps_its_id(tmp_path):
    first = bring(Portfolio(), tmp_path, [SIMPEG, ESURAT]).merged
    by_address = ["Sistem Kepegawaian", *SIMPEG[1:]]
    by_text = [
        "Naskah Dinas",
        "Setda",
        "Surat masuk dan keluar seluruh perangkat daerah",
        "",
        "",
        "",
    ]
    renamed = bring(first, tmp_path, [by_address, ESURAT])
    assert fates(renamed) == [("changed", "Sistem Kepegawaian"), ("same", "E-Surat")]
    assert set(renamed.merged.applications) == set(first.applications)
    told = bring(Portfolio(), tmp_path, [[*by_text]]).merged
    again = bring(told, tmp_path, [["E-Naskah", *by_text[1:]]])
    assert set(again.merged.applications) == set(told.applications)


def test_that_what_only_resembles_is_unclear_and_taken_in_as_new(tmp_path):
    first = bring(Portfolio(), tmp_path, [ESURAT]).merged
    found = bring(first, tmp_path, [["E-Surat 2", "Setda", "", "", "", ""]], name="b.xlsx")
    assert fates(found) == [("unclear", "E-Surat 2")]
    row, known = found.unclear[0]
    assert found.merged.applications[row].name == "E-Surat 2"
    assert found.merged.applications[known].name == "E-Surat"


def test_that_namesakes_of_different_offices_stay_apart(tmp_path):
    first = bring(Portfolio(), tmp_path, [["E-Kinerja", "BKPSDM", "", "", "", ""]]).merged
    found = bring(first, tmp_path, [["E-Kinerja", "Dinkes", "", "", "", ""]], name="b.xlsx")
    assert fates(found) == [("new", "E-Kinerja")]


def test_that_an_open_cell_never_empties_a_known_one(tmp_path):
    first = bring(Portfolio(), tmp_path, [SIMPEG]).merged
    found = bring(first, tmp_path, [["SIMPEG", "BKPSDM", "", "simpeg.a.go.id", "", ""]])
    assert fates(found) == [("same", "SIMPEG")]


def test_that_offices_written_in_full_and_short_are_one(tmp_path):
    first = bring(Portfolio(), tmp_path, [["A1", "Dinkes", "", "", "", ""]]).merged
    row = ["A2", "Dinas Kesehatan Kabupaten Contoh", "", "", "", ""]
    found = bring(first, tmp_path, [row], name="b.xlsx")
    assert [unit.name for unit in found.merged.units.values()] == ["Dinas Kesehatan"]


def test_that_interfaces_reach_applications_that_were_there_before(tmp_path):
    first = bring(Portfolio(), tmp_path, [SIMPEG]).merged
    rows = [["Nama Aplikasi", "OPD", "Terintegrasi dengan"], ["Presensi", "BKPSDM", "SIMPEG"]]
    found = reconcile(first, read_files([write_xlsx(tmp_path / "b.xlsx", rows)]))
    names = found.merged.applications
    assert [(names[one.provider].name, names[one.consumer].name)
            for one in found.merged.interfaces.values()] == [("SIMPEG", "Presensi")]  # fmt: skip


def test_that_two_files_that_disagree_lose_nothing_and_are_told(tmp_path):
    closed = [*SIMPEG[:4], "Tidak Aktif", "Cuti"]
    paths = [
        write_xlsx(tmp_path / "a.xlsx", [HEADER, SIMPEG]),
        write_xlsx(tmp_path / "b.xlsx", [HEADER, closed]),
    ]
    found = reconcile(Portfolio(), read_files(paths))
    (app,) = found.merged.applications.values()
    assert app.status is UsageStatus.INACTIVE
    assert dict(app.extra)["Status pemakaian (berkas lain)"] == "Aktif"
    (told,) = found.issues
    assert (told.kind, told.file, told.row) == ("files_disagree", "b.xlsx", 2)
    assert "“Tidak Aktif” (b.xlsx:2), “Aktif” (a.xlsx:2)" in told.text
    again = reconcile(found.merged, read_files(paths))
    assert (again.merged, again.changes) == (found.merged, ())


def test_that_the_first_office_stays_and_the_other_is_kept(tmp_path):
    other = ["SIMPEG", "Diskominfo", *SIMPEG[2:]]
    paths = [
        write_xlsx(tmp_path / "a.xlsx", [HEADER, SIMPEG]),
        write_xlsx(tmp_path / "b.xlsx", [HEADER, other]),
    ]
    found = reconcile(Portfolio(), read_files(paths))
    (app,) = found.merged.applications.values()
    kept = dict(app.extra)["OPD pengelola / pemilik (berkas lain)"]
    assert kept != found.merged.unit_name(app.unit)
    assert kept.startswith("Dinas Komunikasi")


def test_that_a_newer_file_changes_a_value_without_a_disagreement(tmp_path):
    first = bring(Portfolio(), tmp_path, [SIMPEG]).merged
    found = bring(first, tmp_path, [[*SIMPEG[:4], "Tidak Aktif", "Cuti"]], name="b.xlsx")
    (app,) = found.merged.applications.values()
    assert (found.issues, app.extra) == ((), ())


def test_that_a_renamed_row_is_found_by_what_it_says_when_no_key_helps(tmp_path):
    """No address, another name, the description told anew: only the overlap engine can tell."""
    first = bring(Portfolio(), tmp_path, [[*SIMPEG[:3], "", "Aktif", ""], PPDB, ESURAT]).merged
    anew = "Sistem Informasi Manajemen Kepegawaian (SIMPEG)"
    said = "Pencatatan data seluruh pegawai di daerah"
    found = bring(first, tmp_path, [[anew, "BKPSDM", said, "", "", ""], PPDB, ESURAT])
    assert fates(found)[0] == ("unclear", anew)
    row, known = found.unclear[0]
    assert found.merged.applications[known].name == "SIMPEG"
    assert found.merged.applications[known].vanished
    assert not found.merged.applications[row].vanished


def test_that_one_application_is_offered_to_one_row_only(tmp_path):
    first = bring(Portfolio(), tmp_path, [[*SIMPEG[:3], "", "Aktif", ""], PPDB]).merged
    rows = [
        ["Aplikasi SIMPEG Daerah", "BKPSDM", "Mencatat data pegawai daerah", "", "", ""],
        ["SIMPEG Versi Baru", "BKPSDM", "Mencatat seluruh data pegawai", "", "", ""],
    ]
    found = bring(first, tmp_path, rows, name="b.xlsx")
    assert len({known for _, known in found.unclear}) == len(found.unclear) == 1
