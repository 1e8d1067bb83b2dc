from __future__ import annotations

import csv
from dataclasses import replace

import pytest

from graph.errors import UserError
from planner.export.publish import publish
from planner.export.tables import TABLES
from tests.planner.export.agency import report


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=";"))


@pytest.mark.parametrize("kind", list(TABLES))
def test_that_every_table_can_leave_as_csv(tmp_path, kind):
    path = tmp_path / "tabel.csv"
    publish(path, report(), kind)
    assert len(read(path)) == len(TABLES[kind](report()).rows)


def test_that_csv_holds_neutral_dates_and_numbers(tmp_path):
    path = tmp_path / "jadwal.CSV"
    publish(path, report(), "schedule")
    assert read(path)[0]["Mulai"] == "2027-02-15"


def test_that_active_text_in_csv_stands_behind_an_apostrophe(tmp_path):
    made = report()
    facts = made.snapshot.portfolio
    app = replace(facts.applications["app-00000"], name="\t=HYPERLINK(1)")
    facts = replace(facts, applications={**facts.applications, app.id: app})
    made = replace(made, snapshot=replace(made.snapshot, portfolio=facts))
    publish(tmp_path / "i.csv", made, "inventory")
    assert read(tmp_path / "i.csv")[0]["Nama Aplikasi"] == "'=HYPERLINK(1)"


def test_that_the_same_report_gives_the_same_bytes(tmp_path):
    for name in ("a.csv", "b.csv"):
        publish(tmp_path / name, report(), "overlaps")
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()


@pytest.mark.parametrize(
    ("name", "kind", "code"),
    [
        ("rencana.doc", None, "EXP-FORMAT"),
        ("rencana", None, "EXP-FORMAT"),
        ("rencana.docx", "puisi", "EXP-KIND"),
        ("rencana.csv", "rahasia", "EXP-KIND"),
    ],
)
def test_that_an_unknown_format_names_those_we_know(tmp_path, name, kind, code):
    with pytest.raises(UserError) as caught:
        publish(tmp_path / name, report(), kind)
    assert caught.value.code == code
    assert caught.value.advice()
    assert not list(tmp_path.iterdir())
