"""What a person reads of an import's doubts: little, ordered, at its place."""

from __future__ import annotations

import pytest

from planner.cli import main
from planner.sample import files


@pytest.fixture
def messy(tmp_path):
    """A list of 30 rows with one odd status in most of them and a nameless row."""
    rows = [f"Aplikasi {n},Dinas {n % 3},{'Server' if n % 3 else 'Aktif'},{n}x" for n in range(30)]
    path = tmp_path / "daftar.csv"
    lines = ["Nama Aplikasi,OPD,Status Pemakaian,Jumlah Pengguna", *rows, ",Dinas 1,Aktif,5"]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def shown_of(capsys, *argv):
    main([*map(str, argv)])
    return capsys.readouterr().out


def test_that_one_value_in_many_cells_is_one_line_with_its_header_and_rows(messy, capsys):
    shown = shown_of(capsys, "check", messy)
    (line,) = [line for line in shown.splitlines() if "“Server”" in line]
    assert line.startswith("Peringatan daftar.csv, kolom Status Pemakaian, 20 sel (baris 3, 4, 6")


def test_that_many_values_of_one_column_are_counted_after_the_first_three(messy, capsys):
    shown = shown_of(capsys, "check", messy)
    assert shown.count("kolom Jumlah Pengguna") <= 3


def test_that_errors_come_before_warnings_and_warnings_before_notes(messy, capsys):
    shown = shown_of(capsys, "check", messy)
    words = [line.split()[0] for line in shown.splitlines()]
    kinds = [word for word in words if word in {"Kesalahan", "Peringatan", "Catatan"}]
    order = ["Kesalahan", "Peringatan", "Catatan"]
    assert kinds == sorted(kinds, key=order.index)
    assert "Peringatan" in kinds


def test_that_notes_of_one_kind_are_one_line_and_no_place_is_empty(capsys):
    shown = shown_of(capsys, "check", *files())
    notes = [line for line in shown.splitlines() if line.startswith("Catatan")]
    assert 0 < len(notes) <= 12
    assert any("15 kali" in line for line in notes)
    assert ":0:" not in shown


def test_that_one_kind_of_note_in_many_files_is_one_line(tmp_path, capsys):
    for n in range(6):
        text = f"Nama Aplikasi,OPD,Contact Person\nSistem {n},Dinas A,Budi\n"
        (tmp_path / f"daftar{n}.csv").write_text(text, encoding="utf-8")
    notes = [line for line in shown_of(capsys, "check", tmp_path).splitlines() if "pribadi" in line]
    assert [line.split(":")[0] for line in notes] == ["Catatan 6 berkas, 6 kali"]


def test_that_json_keeps_every_issue(messy, run):
    _, said, _ = run("check", messy)
    issues = [issue for file in said["files"] for issue in file["issues"]]
    assert sum(issue["column"] == "3" for issue in issues) == 20
    assert all({"row", "column", "kind", "severity", "text", "remedy"} <= one.keys()
               for one in issues)  # fmt: skip


def test_that_columns_not_understood_are_named(tmp_path, capsys):
    path = tmp_path / "daftar.csv"
    path.write_text("Nama Aplikasi,OPD,Warna Kuda\nE-Surat,Dinas A,hitam\n", encoding="utf-8")
    assert "kolom belum dikenal: Warna Kuda" in shown_of(capsys, "check", path)


def test_that_rows_joined_within_one_import_are_not_called_changed(tmp_path, run, capsys):
    code, said, _ = run("import", tmp_path / "x.ramping", *files(), "--dry-run")
    assert (code, said["changed"]) == (1, 0)  # a few rows may be ones of another file: asked
    assert said["new"] + said["joined"] + said["unclear"] == said["rows"] == 128
    assert {"id", "name", "field", "before", "after"} <= said["changes"][0].keys()
    shown = shown_of(capsys, "import", tmp_path / "x.ramping", *files(), "--dry-run")
    new, unclear = said["new"], said["unclear"]
    assert f"{new} baru, 0 berubah, 0 hilang, {unclear} belum jelas" in shown
    assert "4 aplikasi tertulis di beberapa baris" in shown
    assert "berbeda: Fungsi" in shown
