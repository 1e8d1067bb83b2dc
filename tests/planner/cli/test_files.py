"""Files in and out of a document by the command line."""

from __future__ import annotations

import json

import pytest
from openpyxl import Workbook, load_workbook

from planner.cli import main
from planner.sample import files
from planner.workspace.document import open_document

HEADER = 4


def small(path, *rows):
    book = Workbook()
    for row in (["Nama Aplikasi", "OPD", "Fungsi Aplikasi", "Keterangan Khusus"], *rows):
        book.active.append(row)
    book.save(path)
    return path


def edit(path, key, **cells):
    book = load_workbook(path)
    sheet = book["Inventaris"]
    titles = [cell.value for cell in sheet[HEADER]]
    row = next(row for row in sheet.iter_rows(min_row=HEADER + 1) if row[0].value == key)
    for title, value in cells.items():
        row[titles.index(title.replace("_", " "))].value = value
    book.save(path)


def test_that_check_reports_every_file_with_its_mapping_and_issues(run):
    code, said, _ = run("check", *files())
    assert len(said["files"]) == 3
    kinds = {issue["severity"] for file in said["files"] for issue in file["issues"]}
    assert code == int(bool(kinds - {"note"}))
    for file in said["files"]:
        assert {"file", "sheet", "header_row", "rows", "mapping", "issues"} <= file.keys()
        assert {"field", "confidence", "why"} <= next(iter(file["mapping"].values())).keys()
    issue = next(issue for file in said["files"] for issue in file["issues"])
    assert {"row", "column", "kind", "severity", "text", "remedy"} <= issue.keys()


def test_that_a_file_that_cannot_be_opened_is_told_beside_the_others(run, tmp_path):
    good = small(tmp_path / "baik.xlsx", ["Sistem A", "Dinas B", "mencatat arsip", ""])
    bad = tmp_path / "rusak.xlsx"
    bad.write_bytes(b"bukan buku kerja")
    code, said, _ = run("check", good, bad)
    assert code == 1
    (broken,) = [file for file in said["files"] if file["file"] == "rusak.xlsx"]
    assert broken["rows"] == 0
    assert broken["issues"]


def test_that_one_file_that_cannot_be_opened_is_for_the_person_to_mend(run, tmp_path):
    code, said, err = run("check", tmp_path / "nada.xlsx")
    assert code == 2
    assert err.count("\n") == 1
    assert said["error"]["remedy"]


def test_that_import_tells_what_is_new_and_a_second_time_nothing(run, tmp_path):
    path = small(tmp_path / "a.xlsx", ["Sistem A", "Dinas B", "mencatat arsip", "x"])
    document = tmp_path / "d.ramping"
    _, first, _ = run("import", document, path)
    assert (first["new"], first["rows"]) == (1, 1)
    _, second, _ = run("import", document, path)
    assert (second["new"], second["changed"], second["changes"]) == (0, 0, [])
    _, history, _ = run("history", document)
    assert len(history["changes"]) == 1


def test_that_a_dry_run_shows_the_effect_and_makes_no_document(run, tmp_path):
    path = small(tmp_path / "a.xlsx", ["Sistem A", "Dinas B", "mencatat arsip", "x"])
    document = tmp_path / "d.ramping"
    _, said, _ = run("import", document, path, "--dry-run")
    assert said["new"] == 1
    assert said["dry_run"] is True
    assert not document.exists()


def test_that_a_mapping_corrects_a_column_and_is_remembered(run, tmp_path):
    path = small(tmp_path / "a.xlsx", ["Sistem A", "Dinas B", "mencatat arsip", "PDNS"])
    mapping = tmp_path / "m.json"
    mapping.write_text(json.dumps({"Keterangan Khusus": "hosting"}))
    document = tmp_path / "d.ramping"
    run("import", document, path, "--mapping", mapping)
    with open_document(document) as opened:
        (app,) = opened.snapshot().portfolio.applications.values()
        assert dict(app.extra) == {"hosting": "PDNS"}
        assert opened.snapshot().mappings


def test_that_sheet_header_and_order_of_dates_can_be_named(run, tmp_path):
    book = Workbook()
    book.active.append(["Nama Aplikasi", "OPD", "Kontrak"])
    book.active.append(["Sistem A", "Dinas B", "01/02/2024"])
    other = book.create_sheet("Lain")
    for row in (["Per Maret"], ["Nama Aplikasi", "OPD", "Kontrak"], ["Lain 1", "B", "03/04/2024"]):
        other.append(row)
    path = tmp_path / "a.xlsx"
    book.save(path)
    named = ("--sheet", "Lain", "--header", "2", "--dates", "day_first")
    _, said, _ = run("import", tmp_path / "d.ramping", path, *named)
    assert said["new"] == 1
    assert "ambiguous_date" not in {issue["kind"] for issue in said["issues"]}
    with open_document(tmp_path / "d.ramping") as opened:
        (app,) = opened.snapshot().portfolio.applications.values()
    assert (app.name, dict(app.extra)["Kontrak"]) == ("Lain 1", "2024-04-03")
    _, again, _ = run("import", tmp_path / "e.ramping", path, "--header", "1", "--dry-run")
    assert again["new"] == 1
    code, refused, _ = run("import", tmp_path / "f.ramping", path, "--sheet", "Tidak ada")
    assert code == 2
    assert refused["error"]["remedy"]


@pytest.mark.parametrize("text", ["{", "[1]", '{"a": 1}'])
def test_that_a_mapping_nobody_can_read_is_told(run, tmp_path, text):
    mapping = tmp_path / "m.json"
    mapping.write_text(text)
    path = small(tmp_path / "a.xlsx", ["Sistem A", "Dinas B", "mencatat arsip", "x"])
    code, said, _ = run("import", tmp_path / "d.ramping", path, "--mapping", mapping)
    assert code == 2
    assert said["error"]["code"] == "CLI-MAP"


def test_that_a_unit_is_given_to_rows_that_name_none(run, tmp_path):
    path = small(tmp_path / "a.xlsx", ["Sistem A", "", "mencatat arsip", "x"])
    document = tmp_path / "d.ramping"
    run("import", document, path, "--unit", "Dinas Kearsipan")
    with open_document(document) as opened:
        facts = opened.snapshot().portfolio
        (app,) = facts.applications.values()
        assert facts.unit_name(app.unit) == "Dinas Kearsipan"


def test_that_each_unit_gets_its_form_and_what_it_fills_in_comes_back(document, run, tmp_path):
    folder = tmp_path / "formulir"
    code, said, _ = run("questionnaire", document, folder)
    assert code == 0
    assert sum(file["rows"] for file in said["files"]) == 12
    form = next(file for file in said["files"] if file["unit"] == "Dinas Contoh 4")
    edit(form["file"], "app-00004", Jumlah_Pengguna=77, Jawaban_atas_usulan="Setuju")
    code, back, _ = run("collect", document, *(file["file"] for file in said["files"]))
    assert code == 0
    assert back["merged"] == 2
    assert back["conflicts"] == []
    with open_document(document) as opened:
        app = opened.snapshot().portfolio.applications["app-00004"]
        assert app.user_count == 77
        assert dict(app.extra)["Jawaban atas usulan"] == "Setuju"


def test_that_a_cell_both_sides_changed_is_a_conflict_with_both_values(document, run, tmp_path):
    _, said, _ = run("questionnaire", document, tmp_path / "formulir")
    form = next(file for file in said["files"] if file["unit"] == "Dinas Contoh 4")["file"]
    edit(form, "app-00004", Jumlah_Pengguna=77)
    run("export", document, tmp_path / "rencana.xlsx")
    edit(tmp_path / "rencana.xlsx", "app-00004", Jumlah_Pengguna=55)
    run("collect", document, tmp_path / "rencana.xlsx")
    code, back, _ = run("collect", document, form)
    assert code == 1
    assert back["merged"] == 0
    (conflict,) = back["conflicts"]
    assert (conflict["ours"], conflict["theirs"]) == ("55", "77")


def test_that_forms_protect_keys_and_mark_what_is_missing(document, run, tmp_path):
    _, said, _ = run("questionnaire", document, tmp_path / "formulir")
    form = next(file for file in said["files"] if file["unit"] == "Dinas Contoh 4")["file"]
    sheet = load_workbook(form)["Inventaris"]
    titles = [cell.value for cell in sheet[HEADER]]
    row = sheet[HEADER + 1]
    assert sheet.protection.sheet
    assert row[0].protection.locked
    assert row[titles.index("Usulan keputusan")].protection.locked
    assert not row[titles.index("Jumlah Pengguna")].protection.locked
    assert sheet[HEADER][titles.index("Jumlah Pengguna")].comment is not None
    rules = [rule.formula[0] for area in sheet.conditional_formatting for rule in area.rules]
    assert any(rule.startswith("LEN(") for rule in rules)


def test_that_the_demo_tells_before_after_and_where_its_files_are(run, tmp_path):
    code, said, _ = run("demo", "--out", tmp_path)
    assert code == 0
    assert {
        "document", "workbook", "applications", "after", "groups", "finish", "deadline", "seconds",
    } <= said.keys()  # fmt: skip
    assert said["verified"] is True
    assert said["services_covered"] == said["services_total"]
    assert said["finish"] <= said["deadline"]


def test_that_people_see_the_faults_one_per_line(capsys, tmp_path):
    path = small(tmp_path / "a.xlsx", ["Sistem A", "Dinas B", "arsip", "x"], ["", "", "", "y"])
    assert main(["check", str(path)]) == 1
    shown = capsys.readouterr().out.splitlines()
    assert any(line.startswith("Kesalahan a.xlsx") and "baris 3:" in line for line in shown)


def test_that_a_folder_gives_its_tables_and_names_what_it_passes_over(run, tmp_path, capsys):
    folder = tmp_path / "kiriman"
    folder.mkdir()
    small(folder / "a.xlsx", ["Sistem A", "Dinas B", "mencatat arsip", ""])
    (folder / "kebenaran.truth").write_text('[{"name": "Bukan aplikasi"}]', encoding="utf-8")
    (folder / ".tersembunyi").write_text("x", encoding="utf-8")
    _, said, _ = run("import", tmp_path / "d.ramping", folder)
    assert (said["new"], said["skipped"]) == (1, [str(folder / "kebenaran.truth")])
    main(["check", str(folder)])
    assert capsys.readouterr().out.count("kebenaran.truth") == 1
