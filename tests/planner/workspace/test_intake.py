"""What the officer settles about files: remembered, reproducible, and never lost."""

from __future__ import annotations

import pytest
from openpyxl import Workbook

from importers.result import RowFate
from planner.workspace import intake
from planner.workspace.document import open_document
from planner.workspace.fulfilling import ambiguous_dates, names_in
from planner.workspace.joining import accounts, fate_counts
from planner.workspace.looking import look_at
from planner.workspace.wishes import TablePlace, Wishes, cell_key, row_key

HEADS = ["Nama Aplikasi", "Perangkat Daerah", "Jumlah Pengguna"]


@pytest.fixture
def empty(tmp_path):
    with open_document(tmp_path / "baru.ramping") as opened:
        yield opened


def book(path, sheets, hidden=()):
    made = Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        page = made.create_sheet(name)
        for row in rows:
            page.append(row)
        page.sheet_state = "hidden" if name in hidden else "visible"
    made.save(path)
    return path


def listing(path, rows, heads=HEADS):
    return book(path, {"Aplikasi": [heads, *rows]})


def look(path, document, wishes=None):
    (found,) = look_at([path], wishes or Wishes(), document.snapshot())
    return found


def apps(document):
    return {app.name: app for app in document.snapshot().portfolio.applications.values()}


def test_that_the_first_look_shows_every_sheet_and_the_grid_as_it_stands(empty, tmp_path):
    path = book(
        tmp_path / "opd.xlsx",
        {
            "Aplikasi": [["Rekap"], HEADS, ["SID Desa", "DPMD", 7]],
            "Lama": [HEADS, ["Si Lama", "DPMD", 1]],
        },
        hidden={"Lama"},
    )
    found = look(path, empty)
    assert [(part.sheet, part.hidden, part.taken) for part in found.sheets] == [
        ("Aplikasi", False, True),
        ("Lama", True, False),
    ]
    assert found.readings[0].header_row == 2
    assert found.tops[0].rows[0][0] == "Rekap"


def test_that_another_sheet_and_row_are_taken_and_remembered_for_the_same_header(empty, tmp_path):
    sheets = {
        "Aplikasi": [HEADS, ["SID Desa", "DPMD", 7]],
        "Baru": [["Per Maret"], ["Sistem", "Dinas", "Orang"], ["Si Baru", "DPMD", 1]],
    }
    path = book(tmp_path / "opd.xlsx", sheets, hidden={"Baru"})
    guessed = look(path, empty).guessed
    place = TablePlace(sheet="Baru", header_row=2, instead_of=guessed)
    wishes = Wishes(places={"opd.xlsx": place})
    seen = look(path, empty, wishes)
    assert (seen.readings[0].sheet, seen.readings[0].header_row) == ("Baru", 2)
    intake.accept(empty, intake.propose(empty, [path], wishes=wishes))
    assert set(apps(empty)) == {"Si Baru"}
    later = book(tmp_path / "opd_april.xlsx", sheets, hidden={"Baru"})
    assert look(later, empty).place == place
    again = intake.propose(empty, [later])
    assert [part.sheet for part in again.result.readings] == ["Baru"]


def test_that_a_row_that_is_no_header_still_shows_its_sheet(empty, tmp_path):
    path = listing(tmp_path / "opd.xlsx", [["SID Desa", "DPMD", 7]])
    wishes = Wishes(places={"opd.xlsx": TablePlace(sheet="Aplikasi", header_row=99)})
    found = look(path, empty, wishes)
    assert found.readings == ()
    assert found.tops[0].rows[0] == tuple(HEADS)
    assert found.error
    assert found.remedy


def test_that_an_unreadable_file_says_why_and_the_folder_goes_on(empty, tmp_path):
    (tmp_path / "kirim").mkdir()
    (tmp_path / "kirim" / "a.xlsx").write_bytes(b"PK\x03\x04 rusak")
    listing(tmp_path / "kirim" / "b.xlsx", [["SID Desa", "DPMD", 7]])
    broken, whole = look_at([tmp_path / "kirim"], Wishes(), empty.snapshot())
    assert broken.error
    assert broken.remedy
    assert not broken.readings
    assert whole.readings


def test_that_personal_columns_are_left_out_when_asked_and_ever_after(empty, tmp_path):
    heads = [*HEADS, "Email Pengelola"]
    rows = [["SID Desa", "DPMD", 7, "budi@contohkab.go.id"]]
    path = listing(tmp_path / "opd.xlsx", rows, heads)
    (reading,) = look(path, empty).readings
    assert [column.header for column in reading.columns if column.personal] == ["Email Pengelola"]
    wishes = Wishes(left_out={reading.fingerprint: ("Email Pengelola",)})
    intake.accept(empty, intake.propose(empty, [path], wishes=wishes))
    assert "budi@" not in str(apps(empty)["SID Desa"])
    later = listing(tmp_path / "lain.xlsx", [["E-Arsip", "DPMD", 1, "ani@contoh.go.id"]], heads)
    intake.accept(empty, intake.propose(empty, [later]))
    assert "ani@" not in str(apps(empty)["E-Arsip"])


@pytest.mark.parametrize(("order", "day"), [("day_first", "02-01"), ("month_first", "01-02")])
def test_that_the_order_of_dates_is_asked_once_per_file(empty, tmp_path, order, day):
    heads = [*HEADS, "Tanggal Kontrak"]
    path = listing(tmp_path / "opd.xlsx", [["SID Desa", "DPMD", 7, "01/02/2024"]], heads)
    assert look(path, empty).doubtful_date == "01/02/2024"
    open_question = intake.propose(empty, [path])
    assert "ambiguous_date" in {one.kind for one in open_question.result.issues}
    wishes = Wishes(date_orders={"opd.xlsx": order})
    proposal = intake.reconsider(empty, open_question, wishes)
    assert "ambiguous_date" not in {one.kind for one in proposal.result.issues}
    intake.accept(empty, proposal)
    assert dict(apps(empty)["SID Desa"].extra)["Tanggal Kontrak"] == f"2024-{day}"
    assert look(path, empty).date_order == order


def test_that_several_applications_in_one_cell_are_taken_apart_on_request(empty, tmp_path):
    path = listing(
        tmp_path / "opd.xlsx", [["1. SIMPEG 2. E-Kinerja", "BKD", 9], ["SID Desa", "DPMD", 7]]
    )
    whole = intake.propose(empty, [path])
    (doubt,) = [one for one in whole.result.issues if one.kind == "several_applications"]
    key = f"{doubt.file}|{doubt.sheet}|{doubt.row}"
    apart = intake.reconsider(empty, whole, Wishes(splits=(key,)))
    intake.accept(empty, apart)
    assert set(apps(empty)) == {"SIMPEG", "E-Kinerja", "SID Desa"}
    (count,) = accounts(apart)
    assert (count.read, count.taken, count.set_aside) == (2, 2, 0)
    again = intake.propose(empty, [path])
    assert fate_counts(again)[RowFate.SAME] == 3
    assert not again.changes


def test_that_every_source_row_is_taken_or_set_aside_with_its_reason(empty, tmp_path):
    rows = [["SID Desa", "DPMD", 7], [None, "DPMD", 3], ["E-Arsip", "Setda", "banyak"]]
    proposal = intake.propose(empty, [listing(tmp_path / "opd.xlsx", rows)])
    (count,) = accounts(proposal)
    assert (count.read, count.taken, count.set_aside) == (3, 2, 1)
    assert [(line.row, line.kind) for line in count.reasons] == [(3, "row_without_name")]


def test_that_an_unclear_row_is_what_the_officer_says(empty, tmp_path):
    first = listing(tmp_path / "a.xlsx", [["Sistem Informasi Pegawai", "BKD", 9]])
    intake.accept(empty, intake.propose(empty, [first]))
    (known,) = empty.snapshot().portfolio.applications
    path = listing(tmp_path / "b.xlsx", [["Sistem Informasi Pegawaian", "BKD", 11]])
    proposal = intake.propose(empty, [path])
    assert fate_counts(proposal)[RowFate.UNCLEAR] == 1
    key = row_key(proposal.result.applications[0].origins[0])
    new = intake.reconsider(empty, proposal, Wishes(answers={key: ""}))
    assert fate_counts(new)[RowFate.NEW] == 1
    same = intake.reconsider(empty, proposal, Wishes(answers={key: known}))
    assert fate_counts(same)[RowFate.CHANGED] == 1
    intake.accept(empty, same)
    (only,) = apps(empty).values()
    assert (only.name, only.user_count) == ("Sistem Informasi Pegawai", 11)


def test_that_one_changed_cell_can_stay_as_it_is(empty, tmp_path):
    path = listing(tmp_path / "a.xlsx", [["SID Desa", "DPMD", 7]])
    intake.accept(empty, intake.propose(empty, [path]))
    (known,) = empty.snapshot().portfolio.applications
    listing(path, [["SID Desa", "DPMD", 70]])
    proposal = intake.propose(empty, [path])
    assert [part.field for part in proposal.reconciliation.changes] == ["user_count"]
    kept = Wishes(kept=(cell_key(known, "user_count"),))
    spared = intake.reconsider(empty, proposal, kept)
    assert fate_counts(spared)[RowFate.SAME] == 1
    assert not spared.changes


def test_that_the_same_wishes_give_the_same_proposal(empty, tmp_path):
    path = listing(tmp_path / "a.xlsx", [["SID Desa", "DPMD", 7], ["1. A1 2. B2", "DPMD", 1]])
    wishes = Wishes(splits=("a.xlsx|Aplikasi|3",))
    one, other = (intake.propose(empty, [path], wishes=wishes) for _ in range(2))
    assert one.changes == other.changes


def test_that_names_are_found_in_lists_and_dates_only_where_all_are_dates():
    assert names_in("1) SIMPEG; 2) E-Kinerja") == ("SIMPEG", "E-Kinerja")
    assert names_in("Perizinan dan Nonperizinan") == ("Perizinan dan Nonperizinan",)
    assert ambiguous_dates(["01/02/2024", "13/02/2024"]) == ""
    assert ambiguous_dates(["1.2.3", "2.0.1"]) == ""
    assert ambiguous_dates(["01/02/2024", ""]) == "01/02/2024"
