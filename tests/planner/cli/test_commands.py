from __future__ import annotations

import csv
import re
import string
from datetime import date

import pytest
from openpyxl import load_workbook

from graph.errors import UserError
from planner.cli import main
from planner.sample import files
from planner.workspace import publishing
from planner.workspace.document import open_document


def test_that_a_decision_is_stored_with_its_reason_and_shown_in_the_history(document, run):
    code, said, _ = run("decide", document, "app-00010", "hentikan", "--reason", "tidak dipakai")
    assert code == 0
    assert said["before"] is None
    assert said["after"]["action"] == "retire"
    assert said["after"]["decided_by"] == "officer"
    _, history, _ = run("history", document)
    newest = history["changes"][-1]
    assert newest["reason"] == "tidak dipakai"
    assert {"number", "when", "who", "what"} <= newest.keys()


@pytest.mark.parametrize("word", ["gabung", "merge", "G", "Gabung ke", "GABUNGKAN"])
def test_that_a_disposition_may_be_said_in_either_language(document, run, word):
    code, said, _ = run("decide", document, "app-00007", word, "--into", "app-00001")
    assert code == 0
    assert (said["after"]["action"], said["after"]["into"]) == ("merge", "app-00001")


def test_that_a_broken_rule_is_told_and_is_a_finding(document, run):
    run("decide", document, "app-00001", "retire")
    code, said, _ = run("decide", document, "app-00007", "merge", "--into", "app-00001")
    assert code == 1
    assert said["broken_rules"]


def test_that_a_merge_without_a_target_says_what_is_missing(document, run):
    code, said, err = run("decide", document, "app-00007", "gabung")
    assert code == 2
    assert "--into" in err
    assert said["error"]["code"] == "CLI-INTO"


def test_that_an_unknown_application_is_told_in_one_line(document, run):
    code, _, err = run("decide", document, "Sistem Antah", "hentikan")
    assert code == 2
    assert err.count("\n") == 1
    assert "Sistem Antah" in err


def test_that_undo_takes_the_last_step_back(document, run):
    run("decide", document, "app-00004", "hentikan")
    code, said, _ = run("undo", document)
    assert code == 0
    assert len(said["changes"]) == 1
    _, history, _ = run("history", document)
    assert [change["undone"] for change in history["changes"]] == [False, True]


def test_that_undo_can_go_back_to_a_numbered_step(document, run):
    for app in ("app-00004", "app-00005", "app-00006"):
        run("decide", document, app, "pertahankan")
    _, said, _ = run("undo", document, "--to", 1)
    assert len(said["changes"]) == 3


def test_that_status_has_the_keys_of_the_contract(document, run):
    code, said, _ = run("status", document, "--on", "2027-03-04")
    assert code == 0
    assert {
        "apps_before", "apps_now", "apps_after", "services_total", "services_covered",
        "services_in_portal", "on_time_probability", "late_tasks", "indicators",
    } <= said.keys()  # fmt: skip


def test_that_overlaps_index_names_every_row_with_its_place_in_the_file(document, run):
    code, said, _ = run("overlaps", document, "--min", "0.5")
    assert code == 0
    assert said["applications"] == len(said["index"]) == 12
    assert said["index"][0]["row"] == 18
    assert all(pair["probability"] >= 0.5 for pair in said["pairs"])
    assert {"systems", "groups", "national", "seconds", "peak_mb"} <= said.keys()


def test_that_a_plan_has_the_keys_of_the_contract_and_is_verified(document, run):
    code, said, err = run("plan", document, "--rounds", 3, "--people", "pengembang=2,data=1.5")
    assert code == 0
    assert err == ""
    assert said["verified"] is True
    assert said["services"]["covered"] == said["services"]["total"]
    assert {
        "status", "benefit", "bound", "gap", "before", "after", "decisions", "tasks", "binding",
        "what_if", "infeasible",
    } <= said.keys()  # fmt: skip
    assert {"id", "action", "into", "why"} <= said["decisions"][0].keys()


def test_that_rounds_make_a_plan_reproducible(document, run):
    plans = [run("plan", document, "--rounds", 3, "--seed", 7)[1] for _ in range(2)]
    assert plans[0] == plans[1]


def test_that_a_deadline_before_the_start_is_for_the_person_to_mend(document, run):
    code, _, err = run("plan", document, "--start", "2027-03-01", "--deadline", "2027-02-01")
    assert code == 2
    assert "--deadline" in err


def test_that_an_export_names_its_file_size_and_sheets(document, run, tmp_path):
    out = tmp_path / "rencana.xlsx"
    code, said, _ = run("export", document, out)
    assert code == 0
    assert said["bytes"] == out.stat().st_size
    book = load_workbook(out)
    assert said["sheets"] == [one.title for one in book if one.sheet_state == "visible"]


def test_that_an_unknown_format_is_for_the_person_to_mend(document, run, tmp_path):
    code, said, _ = run("export", document, tmp_path / "rencana.doc")
    assert code == 2
    assert said["error"]["remedy"]


def test_that_people_read_tables_not_json(document, capsys):
    assert main(["history", document]) == 0
    shown = capsys.readouterr().out
    assert "Perubahan" in shown
    assert "{" not in shown


def test_that_a_command_on_a_missing_document_makes_none(run, tmp_path):
    code, _, err = run("history", tmp_path / "nada.ramping")
    assert code == 2
    assert "nada.ramping" in err
    assert not (tmp_path / "nada.ramping").exists()


def test_that_every_format_the_tool_names_can_be_written(document, run, tmp_path):
    run("plan", document, "--rounds", 1)
    for suffix, kinds in publishing.formats().items():
        for kind in kinds:
            out = tmp_path / f"{kind}{suffix}"
            code, said, err = run("export", document, out, "--kind", kind)
            assert (code, err) == (0, "")
            assert said["bytes"] == out.stat().st_size > 0


@pytest.mark.parametrize("action", ["ganti", "hubungkan", "gabung"])
def test_that_every_decision_with_a_target_asks_for_it(document, run, action):
    code, said, _ = run("decide", document, "app-00004", action)
    assert (code, said["error"]["code"]) == (2, "CLI-INTO")


def test_that_a_replacement_must_be_a_national_application(document, run):
    code, said, err = run("decide", document, "app-00004", "ganti", "--into", "Srikandy")
    assert (code, err.count("\n")) == (2, 1)
    assert "SRIKANDI" in said["error"]["remedy"]
    assert run("history", document)[1]["changes"][1:] == []


def test_that_people_read_the_name_of_the_host(document, capsys):
    main(["decide", document, "app-00007", "gabung", "--into", "app-00001"])
    shown = capsys.readouterr().out
    _, _, target = shown.partition("Gabung ke ")
    assert target.rstrip().endswith("(app-00001)")
    assert not target.startswith("app-00001")


def test_that_the_file_of_pairs_and_the_answer_keep_to_the_same_least(document, run, tmp_path):
    out = tmp_path / "pasangan.csv"
    _, said, _ = run("overlaps", document, "--min", "0.6", "--csv", out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == len(said["pairs"]) + 1


def test_that_people_read_no_certainty_and_a_capital_for_every_group(tmp_path, capsys):
    document = str(tmp_path / "contoh.ramping")
    main(["import", document, *map(str, files())])
    capsys.readouterr()
    assert main(["overlaps", document]) == 0
    groups, pairs = capsys.readouterr().out.split("\n\n")[1:3]
    assert {line[0] for line in groups.splitlines()[2:-1]} <= set(string.ascii_uppercase)
    assert "Presensi" in groups
    shares = [line[:4].strip() for line in pairs.splitlines()[2:22]]
    assert "100" not in shares
    assert all(30 <= int(share) <= 90 for share in shares)


def test_that_a_missing_folder_is_told_before_anything_is_computed(document, run, tmp_path):
    with open_document(document) as held:
        code, said, _ = run("export", document, tmp_path / "tiada" / "a.xlsx")
        assert (code, said["error"]["code"]) == (2, "EXP-FOLDER")
        with pytest.raises(UserError):
            publishing.export(held, tmp_path / "tiada" / "a.xlsx")
        assert held.known_findings() is None


def test_that_people_read_sizes_in_kilobytes_and_days_in_words(document, capsys, tmp_path):
    main(["export", document, str(tmp_path / "a.csv")])
    main(["history", document])
    shown = capsys.readouterr().out
    assert re.search(r"a\.csv ditulis \(\d+ KB\)\.", shown)
    assert f"{date.today():%Y-%m}" not in shown


def test_that_a_file_of_pairs_that_cannot_be_is_told_at_once(document, run, tmp_path):
    for name, code in (("tiada/a.csv", "EXP-FOLDER"), ("a.txt", "EXP-FORMAT")):
        exit_code, said, _ = run("overlaps", document, "--csv", tmp_path / name)
        assert (exit_code, said["error"]["code"]) == (2, code)


def test_that_nothing_is_merged_into_itself(document, run):
    code, said, _ = run("decide", document, "app-00007", "gabung", "--into", "app-00007")
    assert (code, said["error"]["code"]) == (2, "WSP-SELF")
