from __future__ import annotations

from openpyxl import Workbook

from planner.workspace.document import open_document


def sheet(path, *rows):
    book = Workbook()
    for row in (["Nama Aplikasi", "OPD", "Fungsi Aplikasi"], *rows):
        book.active.append(row)
    book.save(path)
    return path


def test_that_what_comes_after_the_freeze_is_new_with_what_it_resembles(document, run, tmp_path):
    code, frozen, _ = run("moratorium", document, "freeze")
    assert code == 0
    assert frozen["baseline"]["applications"] == 12
    code, said, _ = run("moratorium", document, "check")
    assert (code, said["new"]) == (0, [])
    late = sheet(
        tmp_path / "susulan.xlsx",
        ["Sistem Perizinan Terpadu", "Dinas Contoh 2", "Pencatatan perizinan"],
    )
    run("import", document, late)
    code, said, _ = run("moratorium", document, "check")
    assert code == 1
    (new,) = said["new"]
    assert new["name"] == "Sistem Perizinan Terpadu"
    assert new["proposed"] is False
    assert said["baseline"]["digest"] == frozen["baseline"]["digest"]


def test_that_a_proposal_is_checked_and_leaves_the_document_alone(document, run, tmp_path):
    run("moratorium", document, "freeze")
    proposal = sheet(
        tmp_path / "usulan.xlsx",
        ["E-Arsip Baru", "Dinas Contoh 3", "pengelolaan arsip dinamis dan naskah dinas elektronik"],
    )
    code, said, _ = run("moratorium", document, "check", proposal)
    assert code == 1
    (new,) = said["new"]
    assert new["proposed"] is True
    assert {"nearest", "national"} <= new.keys()
    with open_document(document, read_only=True) as opened:
        assert len(opened.snapshot().portfolio.applications) == 12


def test_that_nothing_is_new_before_a_freeze(document, run):
    code, said, _ = run("moratorium", document, "check")
    assert code == 2
    assert said["error"]["code"] == "WSP-MORATORIUM"


def test_that_a_freeze_can_be_undone(document, run):
    run("moratorium", document, "freeze")
    run("undo", document)
    assert run("moratorium", document, "check")[0] == 2
