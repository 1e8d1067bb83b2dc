"""The audit trail leaves by the command line too, and the status is in plain words."""

from __future__ import annotations

import csv
import json

from planner.cli import main


def test_that_the_history_is_written_as_plain_lines(document, run, tmp_path):
    run("decide", document, "app-00004", "hentikan", "--reason", "tidak dipakai")
    out = tmp_path / "riwayat.jsonl"
    code, said, _ = run("history", document, "--export", out)
    assert (code, said["file"], len(said["changes"])) == (0, str(out), 2)
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert lines[1]["reason"] == "tidak dipakai"
    assert lines[1]["changes"][0]["after"]["disposition"] == "retire"


def test_that_a_person_is_told_where_the_history_lies(document, tmp_path, capsys):
    out = tmp_path / "riwayat.jsonl"
    assert main(["history", document, "--export", str(out)]) == 0
    assert str(out) in capsys.readouterr().out


def test_that_a_history_with_nowhere_to_go_says_so(document, run, tmp_path):
    code, said, _ = run("history", document, "--export", tmp_path / "nada" / "riwayat.jsonl")
    assert (code, "nada" in said["error"]["message"]) == (2, True)


def test_that_the_history_never_takes_the_place_of_its_document(document, run):
    code, said, _ = run("history", document, "--export", document)
    assert (code, said["error"]["code"]) == (2, "WSP-JOURNAL")
    assert len(run("history", document)[1]["changes"]) == 1


def test_that_a_person_reads_a_status_without_a_plan_in_plain_words(document, capsys):
    assert main(["status", document, "--on", "2027-03-04"]) == 0
    shown = capsys.readouterr().out
    assert "susun rencana dahulu" in shown
    assert "12 aplikasi terdata" in shown
    assert "None" not in shown


def test_that_the_history_is_a_table_of_cells_for_a_spreadsheet(document, run, tmp_path):
    run("decide", document, "app-00004", "hentikan", "--reason", "=HYPERLINK(1)")
    out = tmp_path / "riwayat.csv"
    assert run("history", document, "--export", out)[0] == 0
    text = out.read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(text.splitlines(), delimiter=";"))
    told = [(row["Isian"], row["Sesudah"]) for row in rows if row["Langkah"] == "2"]
    assert ("disposition", "retire") in told
    assert not any(cell.startswith("=") for row in rows for cell in row.values())


def test_that_one_application_has_a_history_of_its_own(document, run):
    run("decide", document, "app-00004", "hentikan")
    run("decide", document, "app-00005", "pertahankan")
    _, said, _ = run("history", document, "--record", "app-00004")
    assert [step["number"] for step in said["changes"]] == [1, 2]
    code, said, _ = run("history", document, "--record", "tidak ada aplikasi ini")
    assert (code, said["error"]["code"]) == (2, "GRA-APP")


def test_that_one_old_step_is_undone_alone(document, run):
    run("decide", document, "app-00004", "hentikan")
    run("decide", document, "app-00005", "pertahankan")
    code, said, _ = run("undo", document, "--only", "2")
    assert code == 0
    assert said["changes"][0]["what"] == "Urungkan langkah 2: Hentikan: Sistem Pengaduan 4"
    assert len(run("history", document)[1]["changes"]) == 4


def test_that_a_step_with_consequences_says_what_stands_in_its_way(document, run):
    run("decide", document, "app-00004", "hentikan")
    code, said, _ = run("undo", document, "--only", "1")
    assert (code, said["error"]["code"]) == (2, "STO-NEEDED")
