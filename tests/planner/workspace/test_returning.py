"""An exported workbook is edited elsewhere and comes back."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from planner.domain.calendar import WorkCalendar
from planner.domain.change import Change
from planner.domain.decision import DecidedBy, Disposition
from planner.domain.plan import TaskKind
from planner.domain.project import Project
from planner.domain.rules import RuleKind
from planner.export.returned import read_returned
from planner.workspace import intake, planning
from planner.workspace.document import open_document
from planner.workspace.publishing import export
from planner.workspace.wishes import Wishes, cell_key
from tests.planner.export.agency import DEADLINE, START, portfolio

HEADER = 4


@pytest.fixture
def document(tmp_path):
    facts = portfolio(12)
    project = Project(agency="Kabupaten Contoh", start=START, deadline=DEADLINE)
    records = [*facts.units.values(), *facts.services.values(), *facts.applications.values()]
    with open_document(tmp_path / "contoh.ramping") as opened:
        changes = [Change.between(None, record) for record in [*records, project]]
        opened.apply("Inventaris contoh", changes)
        yield opened


@pytest.fixture
def sent(document, tmp_path):
    path = tmp_path / "rencana.xlsx"
    export(document, path)
    return path


def edit(path, sheet, key, **cells):
    book = load_workbook(path)
    rows = book[sheet]
    titles = [cell.value for cell in rows[HEADER]]
    row = next(row for row in rows.iter_rows(min_row=HEADER + 1) if row[0].value == key)
    for title, value in cells.items():
        row[titles.index(title.replace("_", " "))].value = value
    book.save(path)


def take_in(document, path):
    proposal = intake.propose(document, [path])
    if proposal.changes:
        intake.accept(document, proposal)
    return proposal


def test_that_an_untouched_workbook_changes_nothing(document, sent):
    proposal = take_in(document, sent)
    assert proposal.changes == ()
    assert proposal.conflicts == ()


def test_that_our_own_columns_are_known_by_their_titles_whatever_they_look_like(document, tmp_path):
    before = document.snapshot().portfolio.applications["app-00002"]
    extra = (("pic", "Budi Santoso"), ("Nama lain", "Sistem Lama"))
    document.apply("Isi", [Change.between(before, replace(before, extra=extra))])
    sent = tmp_path / "rencana.xlsx"
    export(document, sent)
    assert take_in(document, sent).changes == ()
    edit(sent, "Inventaris", "app-00002", Nama_lain="Sistem Baru")
    take_in(document, sent)
    held = document.snapshot().portfolio.applications["app-00002"].extra
    assert dict(held) == {"pic": "Budi Santoso", "Nama lain": "Sistem Baru"}


def test_that_a_decision_chosen_in_the_sheet_becomes_the_officers(document, sent):
    edit(sent, "Keputusan", "app-00007", Keputusan="G Gabung ke",
         Tujuan="Sistem Perizinan 1", Alasan="hasil rapat")  # fmt: skip
    take_in(document, sent)
    decision = document.snapshot().decisions["app-00007"]
    assert decision.disposition is Disposition.MERGE
    assert (decision.into, decision.reason) == ("app-00001", "hasil rapat")
    assert decision.decided_by is DecidedBy.OFFICER


def test_that_a_cell_of_the_inventory_comes_back_alone(document, sent):
    edit(sent, "Inventaris", "app-00002", Jumlah_Pengguna=99, Lokasi_Server="PDNS")
    before = document.snapshot().portfolio.applications
    take_in(document, sent)
    after = document.snapshot().portfolio.applications
    assert after["app-00002"].user_count == 99
    assert dict(after["app-00002"].extra)["hosting"] == "PDNS"
    assert {key: app for key, app in after.items() if key != "app-00002"} == {
        key: app for key, app in before.items() if key != "app-00002"
    }


def test_that_what_the_document_changed_meanwhile_survives_an_untouched_cell(document, sent):
    planning.decide(document, "app-00007", Disposition.RETIRE, reason="kosong")
    edit(sent, "Keputusan", "app-00008", Keputusan="H Hentikan")
    take_in(document, sent)
    decisions = document.snapshot().decisions
    assert decisions["app-00007"].reason == "kosong"
    assert decisions["app-00008"].disposition is Disposition.RETIRE


def test_that_a_cell_changed_on_both_sides_is_a_conflict_and_ours_stays(document, sent):
    planning.decide(document, "app-00007", Disposition.RETIRE)
    edit(sent, "Keputusan", "app-00007", Keputusan="P Pertahankan")
    proposal = take_in(document, sent)
    (conflict,) = proposal.conflicts
    assert (conflict.id, conflict.ours, conflict.theirs) == (
        "app-00007", "H Hentikan", "P Pertahankan",
    )  # fmt: skip
    assert document.snapshot().decisions["app-00007"].disposition is Disposition.RETIRE


def test_that_the_officer_may_take_theirs_after_all(document, sent):
    planning.decide(document, "app-00007", Disposition.RETIRE)
    edit(sent, "Keputusan", "app-00007", Keputusan="P Pertahankan")
    proposal = intake.propose(document, [sent])
    (conflict,) = proposal.conflicts
    wishes = Wishes(theirs=(cell_key(conflict.id, conflict.column),))
    taken = intake.reconsider(document, proposal, wishes)
    assert [one.taken for one in taken.conflicts] == [True]
    intake.accept(document, taken)
    assert document.snapshot().decisions["app-00007"].disposition is Disposition.KEEP


@pytest.mark.parametrize(
    "cells",
    [
        {"Keputusan": "G Gabung ke", "Tujuan": "Sistem Antah Berantah"},
        {"Keputusan": "G Gabung ke"},
        {"Keputusan": "terserah"},
    ],
)
def test_that_a_decision_nobody_can_read_is_told_with_its_row(document, sent, cells):
    edit(sent, "Keputusan", "app-00007", **cells)
    proposal = take_in(document, sent)
    (issue,) = [one for one in proposal.result.issues if one.kind == "decision_unclear"]
    assert (issue.sheet, issue.row) == ("Keputusan", HEADER + 8)
    assert "app-00007" not in document.snapshot().decisions


def test_that_sorted_rows_moved_columns_and_deleted_rows_do_not_matter(document, sent):
    book = load_workbook(sent)
    sheet = book["Keputusan"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=HEADER)]
    sheet.delete_rows(HEADER, sheet.max_row)
    header, data = rows[0], rows[1:]
    data = [row for row in reversed(data) if row[0] != "app-00003"]
    data[0][header.index("Keputusan")] = "H Hentikan"
    for row in [header, *data]:
        sheet.append([None, *reversed(row)])
    book.save(sent)
    take_in(document, sent)
    assert list(document.snapshot().decisions) == ["app-00011"]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_that_libreoffice_saving_the_workbook_changes_nothing_by_itself(document, sent, tmp_path):
    edit(sent, "Keputusan", "app-00007", Keputusan="H Hentikan")
    out = tmp_path / "dari-lo"
    home = (tmp_path / "profil").as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={home}", "--headless", "--convert-to", "xlsx",
         "--outdir", str(out), str(sent)],
        capture_output=True, timeout=120, check=True,
    )  # fmt: skip
    proposal = take_in(document, out / "rencana.xlsx")
    assert proposal.conflicts == ()
    assert [change.key for change in proposal.changes] == ["app-00007"]


def test_that_a_task_moved_in_the_sheet_is_pinned_for_the_next_plan(document, tmp_path):
    request = planning.PlanRequest(seconds=None, rounds=2)
    planning.plan(document, request)
    path = tmp_path / "rencana.xlsx"
    export(document, path)
    tasks = document.snapshot().plan.tasks
    task = next(one for one in tasks if one.kind is TaskKind.WORK and one.slack > 8)
    moved = WorkCalendar(document.snapshot().project).add(task.start, 2)
    edit(path, "Jadwal", task.id, Mulai=moved)
    take_in(document, path)
    (rule,) = document.snapshot().project.rules
    assert (rule.kind, rule.application, rule.code, rule.first) == (
        RuleKind.PIN, task.application, task.code, moved,
    )  # fmt: skip
    again = planning.plan(document, request)
    assert next(one for one in again.tasks if one.id == task.id).start == moved


def test_that_a_start_that_is_no_date_is_told(document, tmp_path):
    planning.plan(document, planning.PlanRequest(seconds=None, rounds=2))
    path = tmp_path / "rencana.xlsx"
    export(document, path)
    edit(path, "Jadwal", document.snapshot().plan.tasks[0].id, Mulai="nanti")
    proposal = take_in(document, path)
    assert [one.kind for one in proposal.result.issues if one.sheet == "Jadwal"][-1:] == [
        "date_unclear"
    ]
    assert document.snapshot().project.rules == ()


def test_that_a_damaged_workbook_of_ours_is_no_reason_to_crash(document, sent, tmp_path):
    whole = sent.read_bytes()
    broken = tmp_path / "rusak.xlsx"
    for cut in range(200, len(whole), len(whole) // 9):
        broken.write_bytes(whole[:cut] + bytes(64) + whole[cut + 64 :])
        assert isinstance(read_returned(broken), tuple)


def test_that_a_workbook_brings_the_officers_decisions_into_an_empty_document(document, tmp_path):
    planning.decide(document, "app-00007", Disposition.MERGE, "app-00001", "hasil rapat")
    planning.decide(document, "app-00008", Disposition.REPLACE, "SRIKANDI")
    path = tmp_path / "rencana.xlsx"
    export(document, path)
    with open_document(tmp_path / "baru.ramping") as fresh:
        take_in(fresh, path)
        assert dict(fresh.snapshot().decisions) == dict(document.snapshot().decisions)
        assert len(fresh.snapshot().portfolio.applications) == 12
