"""Files made to harm: five hundred mutations are refused or opened safely, never worse."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from graph.errors import UserError
from planner.domain.decision import Decision, Disposition
from planner.store import open_store
from planner.store.errors import DamagedDocumentError, NotADocumentError, UnsafeDocumentError

BYTE_MUTATIONS = 430
WORDS = [
    "",
    "[]",
    "null",
    "{" * 2000,
    "[" * 100_000,
    '{"id": "A"}',
    '{"id": "A", "name": "x", "user_count": -5}',
    '{"id": "A", "name": "x", "user_count": 1e999}',
    '{"id": "A", "name": "x", "services": ["tidak-ada"]}',
    '{"id": "LAIN", "name": "x"}',
    '{"application": "A", "disposition": "merge", "into": ""}',
    '{"__class__": "os.system", "name": "rm -rf"}',
    "x" * 1_000_000,
]
HARM = [
    "UPDATE record SET body = 0",
    "UPDATE record SET body = CAST(x'ffd83d00' AS TEXT)",
    "UPDATE step SET who = CAST(x'ffd83d00' AS TEXT)",
    "UPDATE step SET what = 7",
    "UPDATE record SET place = 'x'",
    "UPDATE step SET name = 7",
    "UPDATE step SET name = '[' || what || ']'",
    """UPDATE step SET name = '{"kind": "decide", "values": []}'""",
    """UPDATE step SET name = '{"kind": "decide", "values": [["name", {"kind": 1}]]}'""",
    """UPDATE step SET name = '{"kind": "x", "values": [["{0.__class__}", "{0}"]]}'""",
    "UPDATE step SET parent = 99",
    "UPDATE step SET parent = number",
    "UPDATE step SET at = 'kemarin'",
    "UPDATE step SET number = -1 WHERE number = 1",
    "UPDATE change SET kind = 'os'",
    "UPDATE change SET after = NULL",
    "UPDATE document SET head = -1",
    "UPDATE document SET head = 'x'",
    "UPDATE document SET tip = 10000000000",
    "UPDATE document SET next_place = 'x'",
    "DELETE FROM step",
    "DELETE FROM change",
    "DELETE FROM record",
    "INSERT INTO record VALUES ('application', 'A2', 0, zeroblob(5000000))",
    "INSERT INTO record SELECT 'unit', hex(randomblob(8)), 0, '{}' FROM change",
    "ALTER TABLE record RENAME COLUMN body TO isi",
    "DROP TABLE movement",
    "CREATE TABLE lain (a)",
    "CREATE TRIGGER t AFTER INSERT ON step BEGIN DELETE FROM record; END",
    "CREATE VIEW v AS SELECT * FROM record",
    "CREATE VIRTUAL TABLE f USING fts5(a)",
    "INSERT INTO change SELECT 1, 'application', hex(randomblob(9)), 0, '[', '[' FROM record",
    "UPDATE record SET key = key || char(10)",
    "UPDATE step SET reverts = 5",
    "UPDATE step SET size = -1",
    "PRAGMA user_version = 2000000000",
    "PRAGMA user_version = -5",
    "CREATE INDEX i ON record (lower(body))",
]  # fmt: skip


@pytest.fixture
def valid(tmp_path, add, app, unit):
    path = tmp_path / "asli.ramping"
    with open_store(path) as store:
        add(store, unit("U"), app("A", "satu", unit="U"), app("B", "dua"))
        add(store, Decision(application="A", disposition=Disposition.MERGE, into="B"))
        store.undo()
    return path.read_bytes()


def use(path):
    """Do with a received file what a person does; only a ``UserError`` may come of it."""
    said = []
    try:
        with open_store(path) as store:
            for act in (store.read, store.history, store.branches, store.redo, store.undo):
                try:
                    act()
                except UserError as error:
                    said.append(error)
    except UserError as error:
        said.append(error)
    assert all(str(error) and error.advice() for error in said)
    return said


def test_that_five_hundred_mutations_are_refused_or_opened_safely(tmp_path, valid):
    chance = random.Random(500)
    neighbour = tmp_path / "dokumen lain.txt"
    neighbour.write_text("milik orang")
    refused = 0
    for number in range(BYTE_MUTATIONS):
        content = bytearray(valid)
        for _ in range(chance.choice([1, 3, 30])):
            at = chance.randrange(len(content))
            content[at] = chance.choice([0, 255, content[at] ^ 1, chance.randrange(256)])
        if number % 7 == 0:
            del content[chance.randrange(len(content)) :]
        place = tmp_path / f"{number}.ramping"
        place.write_bytes(content)
        refused += bool(use(place))
        for rest in tmp_path.glob(f"{number}.ramping*"):
            rest.unlink()
    assert neighbour.read_text() == "milik orang"
    assert [entry.name for entry in tmp_path.iterdir() if "draft" in entry.name] == []
    assert refused > BYTE_MUTATIONS / 20


@pytest.mark.parametrize("harm", HARM)
def test_that_wrong_content_is_told_or_harmless(tmp_path, valid, harm):
    place = tmp_path / "kiriman.ramping"
    place.write_bytes(valid)
    connection = sqlite3.connect(place)
    try:
        connection.executescript(harm)
    except sqlite3.Error:
        pytest.skip("SQLite itself refuses this")
    finally:
        connection.close()
    use(place)


@pytest.mark.parametrize("word", WORDS, ids=lambda word: word[:30])
@pytest.mark.parametrize("kind", ["application", "decision", "plan", "project"])
def test_that_a_malformed_record_is_told_as_damage(tmp_path, valid, kind, word):
    place = tmp_path / "kiriman.ramping"
    place.write_bytes(valid)
    connection = sqlite3.connect(place)
    connection.execute("DELETE FROM record WHERE kind = ?", (kind,))
    connection.execute("INSERT INTO record VALUES (?, 'A', 0, ?)", (kind, word))
    connection.commit()
    connection.close()
    use(place)
    with open_store(place, read_only=True) as store, pytest.raises(UserError):
        store.read()


def test_that_a_text_beyond_all_measure_is_not_loaded(tmp_path, valid):
    place = tmp_path / "raksasa.ramping"
    place.write_bytes(valid)
    connection = sqlite3.connect(place)
    connection.execute("UPDATE record SET body = zeroblob(70000000) WHERE key = 'A'")
    connection.commit()
    connection.close()
    with pytest.raises(DamagedDocumentError), open_store(place) as store:
        store.read()


def test_that_a_spreadsheet_named_ramping_is_not_given_to_sqlite(tmp_path):
    place = tmp_path / "daftar.ramping"
    place.write_bytes(b"PK\x03\x04" + bytes(5000))
    with pytest.raises(NotADocumentError):
        open_store(place)
    assert [entry.name for entry in tmp_path.iterdir()] == ["daftar.ramping"]


def test_that_a_table_posing_as_ours_but_computing_is_refused(tmp_path, valid):
    place = tmp_path / "kiriman.ramping"
    place.write_bytes(valid)
    connection = sqlite3.connect(place)
    connection.executescript(
        "ALTER TABLE record RENAME TO asli;"
        "CREATE VIEW record AS SELECT kind, key, place, load_extension('jahat') AS body FROM asli"
    )
    connection.close()
    with pytest.raises(UnsafeDocumentError):
        open_store(place)
    assert Path(place).exists()
