"""What a document says when it cannot be opened, or only be read."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys

import pytest

from planner.domain.change import Change
from planner.store import open_store
from planner.store.errors import (
    DamagedDocumentError,
    DocumentMissingError,
    FolderMissingError,
    NotADocumentError,
    ReadOnlyError,
    UnsafeDocumentError,
)
from planner.store.lock import break_lock, lock_path
from planner.store.migrations import MIGRATIONS
from planner.store.schema import APPLICATION_ID, SCHEMA_VERSION


@pytest.fixture
def filled(path, add, app):
    with open_store(path) as store:
        add(store, app("A"))
    return path


def spoil(path, sql):
    connection = sqlite3.connect(path)
    connection.executescript(sql)
    connection.close()


def refusal(path, error):
    before = path.read_bytes()
    with pytest.raises(error) as caught:
        open_store(path)
    assert path.read_bytes() == before
    assert not lock_path(path).exists()
    assert path.name in str(caught.value)
    return caught.value


def test_that_the_file_says_what_it_is_to_other_programs(filled):
    header = filled.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == SCHEMA_VERSION == len(MIGRATIONS)


def test_that_a_closed_document_is_one_file(filled):
    assert [entry.name for entry in filled.parent.iterdir()] == [filled.name]


@pytest.mark.parametrize("content", [b"PK\x03\x04 sebuah xlsx", b"x" * 5000, b"SQLite format 3\0"])
def test_that_another_file_is_refused_untouched(path, content):
    path.write_bytes(content)
    assert "Impor" in refusal(path, NotADocumentError).advice()


def test_that_another_programs_database_is_refused_untouched(path):
    spoil(path, "CREATE TABLE t (a); INSERT INTO t VALUES (1)")
    refusal(path, NotADocumentError)


def test_that_a_folder_is_not_a_document(tmp_path):
    with pytest.raises(NotADocumentError):
        open_store(tmp_path)


def test_that_a_missing_folder_is_named(tmp_path):
    with pytest.raises(FolderMissingError, match="tidak-ada"):
        open_store(tmp_path / "tidak-ada" / "a.ramping")


def test_that_reading_a_missing_document_makes_none(path):
    with pytest.raises(DocumentMissingError):
        open_store(path, read_only=True)
    assert not path.exists()


def test_that_an_empty_file_becomes_a_document(path, add, app, names):
    path.touch()
    with open_store(path) as store:
        add(store, app("A", "satu"))
        assert names(store) == ["satu"]


@pytest.mark.parametrize(
    "harm",
    [
        "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record; END",
        "CREATE VIEW v AS SELECT * FROM record",
        "CREATE VIRTUAL TABLE f USING fts5(a)",
    ],
)
def test_that_a_document_with_foreign_parts_is_refused(filled, harm):
    spoil(filled, harm)
    refusal(filled, UnsafeDocumentError)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE record SET body = '{'",
        """UPDATE record SET body = '{"id": "A", "name": 7}'""",
        """UPDATE record SET body = '{"id": "A", "name": " "}'""",
        "UPDATE record SET kind = 'lain'",
        "UPDATE document SET head = 77",
        "DELETE FROM document",
    ],
)
def test_that_malformed_content_is_told_when_read(filled, harm):
    spoil(filled, harm)
    with open_store(filled) as store, pytest.raises(DamagedDocumentError):
        store.read()


def test_that_a_document_without_a_table_is_damaged(filled):
    spoil(filled, "DROP TABLE record")
    refusal(filled, DamagedDocumentError)


def test_that_a_file_cut_short_is_damaged(filled):
    filled.write_bytes(filled.read_bytes()[:-4096])
    refusal(filled, DamagedDocumentError)


def test_that_a_document_of_a_newer_version_opens_for_reading_only(filled, names, app):
    spoil(filled, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    with open_store(filled) as store:
        assert names(store) == ["Sistem A"]
        assert "lebih baru" in store.why_read_only
        with pytest.raises(ReadOnlyError, match="lebih baru"):
            store.apply("Tambah", [Change.between(None, app("B"))])


def test_that_a_second_opener_reads_and_is_told_who_holds_it(filled, add, app, names):
    with open_store(filled, who="Sari") as first, open_store(filled, who="Budi") as second:
        assert (first.read_only, second.read_only) == (False, True)
        assert "Sari" in second.why_read_only
        add(first, app("B"))
        assert names(second) == ["Sistem A", "Sistem B"]
        with pytest.raises(ReadOnlyError, match="Sari"):
            second.undo()


def test_that_the_lock_is_given_back_when_the_document_is_closed(filled):
    with open_store(filled):
        assert lock_path(filled).exists()
    with open_store(filled) as store:
        assert not store.read_only


def test_that_a_reader_leaves_the_lock_of_the_writer_alone(filled):
    with open_store(filled, who="Sari"):
        open_store(filled, who="Budi").close()
        open_store(filled, read_only=True).close()
        with open_store(filled) as third:
            assert third.read_only


def test_that_the_lock_of_a_process_that_died_is_recognised(filled):
    died = (
        "import os, sys; from planner.store import open_store; open_store(sys.argv[1]); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", died, str(filled)], check=False)
    assert lock_path(filled).exists()
    with open_store(filled) as store:
        assert not store.read_only


def test_that_a_lock_of_another_computer_is_respected(filled):
    held = {"user": "Sari", "host": "pc-lain", "pid": os.getpid(), "born": "", "token": "t"}
    lock_path(filled).write_text(json.dumps(held))
    with open_store(filled) as store:
        assert "Sari di pc-lain" in store.why_read_only
    assert lock_path(filled).exists()


def test_that_a_person_can_break_a_lock_that_nobody_holds(filled):
    held = {"user": "Sari", "host": "pc-lama", "pid": 1, "born": "", "token": "t"}
    lock_path(filled).write_text(json.dumps(held))
    break_lock(filled)
    with open_store(filled) as store:
        assert not store.read_only


@pytest.mark.parametrize("content", ["", "{", "[]", '{"user": "x"}', "\x00"])
def test_that_a_lock_that_tells_nothing_is_no_lock(filled, content):
    lock_path(filled).write_text(content)
    with open_store(filled) as store:
        assert not store.read_only


def test_that_a_document_asked_for_reading_takes_no_lock(filled):
    with open_store(filled, read_only=True) as store:
        assert store.read_only
        assert not lock_path(filled).exists()


def test_that_a_long_name_with_other_letters_is_a_name_like_any_other(tmp_path, add, app, names):
    folder = tmp_path / ("Dinas Perpustakaan é ꦗꦮ " * 4)
    folder.mkdir()
    place = folder / f"{'Rencana Perampingan 2027 ' * 6}#1?.ramping"
    assert len(str(place)) > 250
    with open_store(place) as store:
        add(store, app("A", "satu"))
    with open_store(str(place)) as store:
        assert names(store) == ["satu"]
