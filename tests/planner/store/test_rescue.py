"""Backups with dates, and what can be saved of a damaged file."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

import pytest

from planner.store import open_store
from planner.store.backups import (
    KEPT,
    folder_of,
    list_backups,
    make_backup,
    restore,
    superfluous,
)
from planner.store.errors import DamagedDocumentError, NotADocumentError
from planner.store.salvage import salvage

NOON = datetime(2027, 2, 8, 12, 0).astimezone()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "cadangan"


def test_that_a_backup_is_dated_and_opens_with_its_history(store, path, folder, add, app, names):
    add(store, app("A", "satu"))
    made = make_backup(store, path, folder, NOON)
    assert made.path.name == "2027-02-08 12.00.00 r1.ramping"
    with open_store(made.path, read_only=True) as copy:
        assert (names(copy), len(copy.history())) == (["satu"], 1)


def test_that_a_state_is_backed_up_once_and_an_empty_one_never(store, path, folder, add, app):
    assert make_backup(store, path, folder, NOON) is None
    add(store, app("A"))
    assert make_backup(store, path, folder, NOON)
    assert make_backup(store, path, folder, NOON + timedelta(days=1)) is None
    assert len(list_backups(path, folder)) == 1


def test_that_old_copies_give_way_but_each_day_keeps_one_first(store, path, folder, add, app):
    for number in range(2 * KEPT):
        add(store, app(f"A{number}"))
        make_backup(store, path, folder, NOON + timedelta(hours=6 * number))
    kept = list_backups(path, folder)
    assert len(kept) == KEPT
    assert kept[0].revision == 2 * KEPT
    assert {backup.when.date() for backup in kept} == {
        (NOON + timedelta(hours=6 * number)).date() for number in range(2 * KEPT)
    }
    assert superfluous(kept) == ()


def test_that_documents_of_one_name_keep_their_copies_apart(tmp_path, folder):
    one, two = tmp_path / "a" / "x.ramping", tmp_path / "b" / "x.ramping"
    assert folder_of(one, folder) != folder_of(two, folder)


def test_that_other_files_in_the_folder_are_left_alone(store, path, folder, add, app):
    add(store, app("A"))
    place = folder_of(path, folder)
    place.mkdir(parents=True)
    (place / "catatan saya.ramping").write_text("milik orang")
    make_backup(store, path, folder, NOON)
    assert (place / "catatan saya.ramping").exists()
    assert len(list_backups(path, folder)) == 1


def test_that_a_backup_brings_a_lost_document_back(path, folder, add, app, names):
    with open_store(path) as store:
        add(store, app("A", "satu"))
        made = make_backup(store, path, folder, NOON)
    path.write_bytes(b"rusak")
    restore(made.path, path)
    with open_store(path) as store:
        assert names(store) == ["satu"]
    assert made.path.exists()


@pytest.fixture
def large(path, add, app, unit):
    with open_store(path) as store:
        add(store, unit("U"))
        add(store, *[app(f"A{n:04d}", f"Sistem {n}", unit="U") for n in range(2000)])
    return path


def test_that_a_bad_index_costs_nothing(large, tmp_path, names):
    connection = sqlite3.connect(large)
    query = "SELECT rootpage FROM sqlite_schema WHERE name = 'change_by_record'"
    (page,) = connection.execute(query).fetchone()
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    with large.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    with pytest.raises(DamagedDocumentError):
        open_store(large)
    saved = salvage(large, tmp_path / "selamat.ramping")
    assert (saved.records, saved.left_out) == (2000, 0)
    with open_store(tmp_path / "selamat.ramping") as store:
        assert len(names(store)) == 2000
        assert store.holds_together()


def test_that_holes_in_the_file_cost_only_what_lay_there(large, tmp_path, names):
    content = bytearray(large.read_bytes())
    for start in range(len(content) // 3, len(content) // 2, 65_536):
        content[start : start + 4096] = b"\x00" * 4096
    large.write_bytes(content)
    before = large.read_bytes()
    saved = salvage(large, tmp_path / "selamat.ramping", who="Sari")
    assert large.read_bytes() == before
    assert 1000 < saved.records <= 2000
    with open_store(tmp_path / "selamat.ramping") as store:
        assert len(names(store)) == saved.records
        assert names(store) == sorted(names(store), key=lambda name: int(name.split()[1]))
        assert store.holds_together()


def test_that_nothing_is_made_of_what_holds_nothing(path, tmp_path):
    path.write_bytes(b"bukan dokumen sama sekali" * 1000)
    with pytest.raises(NotADocumentError):
        salvage(path, tmp_path / "selamat.ramping")
    assert not (tmp_path / "selamat.ramping").exists()
