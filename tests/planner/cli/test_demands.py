"""What an officer decided is in the plan, or the plan says that it is not."""

from __future__ import annotations

import pytest

from planner.cli import main

NOBODY = "pengembang=0,data=0"


@pytest.fixture
def demanded(document, run):
    """A document in which an officer merges what nobody is there to merge."""
    code, _, _ = run("decide", document, "app-00007", "gabung", "--into", "app-00001")
    assert code == 0
    return document


def decision_on(said, application):
    return next(one for one in said["decisions"] if one["id"] == application)


def test_that_a_decision_without_people_stays_in_the_plan_and_is_told_unmet(demanded, run):
    code, said, _ = run("plan", demanded, "--people", NOBODY, "--rounds", 2)
    assert (code, said["status"]) == (1, "infeasible")
    kept = decision_on(said, "app-00007")
    assert (kept["action"], kept["into"], kept["decided_by"]) == ("merge", "app-00001", "officer")
    assert kept["scheduled"] is False
    assert "app-00007" in {one["application"] for one in said["infeasible"]}


def test_that_what_cannot_be_met_is_said_first_and_with_the_empty_roles(demanded, capsys):
    assert main(["plan", demanded, "--people", NOBODY, "--rounds", "2"]) == 1
    shown = capsys.readouterr().out
    assert shown.startswith("Tidak semua tuntutan dapat dipenuhi:")
    assert "Peran tanpa orang: Pengembang, Pengelola data" in shown
    assert "Terbukti terbaik" not in shown


def test_that_a_decision_with_people_is_scheduled_and_nothing_is_unmet(demanded, run):
    code, said, _ = run("plan", demanded, "--rounds", 2)
    assert (code, said["infeasible"]) == (0, [])
    kept = decision_on(said, "app-00007")
    assert (kept["action"], kept["scheduled"]) == ("merge", True)
    assert any(task["application"] == "app-00007" for task in said["tasks"])


def test_that_the_plan_names_its_window_its_team_and_who_decided(demanded, capsys):
    assert main(["plan", demanded, "--people", "pengembang=2.5", "--rounds", "2"]) == 0
    shown = capsys.readouterr().out
    assert "hari kerja; tim: Pengembang 2,5, Pengelola data 4" in shown
    assert "Pejabat" in shown


def test_that_a_plan_without_services_promises_nothing(tmp_path, capsys):
    table = tmp_path / "daftar.csv"
    table.write_text("Nama Aplikasi,OPD\nE-Surat,Dinas A\nE-Parkir,Dinas B\n", encoding="utf-8")
    document = str(tmp_path / "x.ramping")
    main(["import", document, str(table)])
    main(["plan", document, "--rounds", "1"])
    shown = capsys.readouterr().out
    assert "Belum ada layanan tercatat; jaminan belum dapat diberikan." in shown
    assert "0 dari 0" not in shown


def test_that_the_list_of_risks_tells_the_decision_and_calls_no_empty_role_full(
    demanded, run, tmp_path
):
    run("plan", demanded, "--people", NOBODY, "--rounds", 2)
    out = tmp_path / "risiko.csv"
    run("export", demanded, out, "--kind", "risks")
    told = out.read_text(encoding="utf-8-sig")
    assert "Pengembang: tidak ada orangnya di tim" in told
    assert "terpakai penuh: Pengembang" not in told
    assert "selisih paling banyak 0,0 %" not in told
