"""A document of 30,000 applications: each act measured against plain SQLite doing its bare work.

The yardstick writes the same texts with ``sqlite3`` and no journal, then reads and parses them;
it runs in the same process just before, so a slow or busy computer slows both.
"""

from __future__ import annotations

import json
import sqlite3
import time

import pytest

from graph.model import Application, ApplicationId, Origin
from planner.domain.change import Change
from planner.store import open_store
from planner.store.payload import encode
from planner.workspace.document import open_document
from ui.models.columns import COLUMNS
from ui.models.record_table import RecordTable
from ui.state import read_state

pytestmark = pytest.mark.benchmark
SIZE = 30_000
ENTRIES = 100_000


def inventory():
    return [
        Application(
            id=ApplicationId(f"APP-{n:05d}"),
            name=f"Sistem Informasi Pelayanan {n}",
            description="Aplikasi untuk pelayanan administrasi terpadu " * 3,
            urls=(f"https://layanan{n}.contoh.go.id",),
            origins=(Origin(file="inventaris.xlsx", sheet="Data", row=n + 2),),
        )
        for n in range(SIZE)
    ]


def seconds(act):
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


@pytest.fixture(scope="module")
def apps():
    return inventory()


@pytest.fixture
def yardstick(tmp_path, apps):
    texts = [(app.id, encode(app)) for app in apps]

    def bare():
        connection = sqlite3.connect(tmp_path / "polos.db")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE record (key TEXT PRIMARY KEY, body TEXT)")
        connection.executemany("INSERT INTO record VALUES (?, ?)", texts)
        connection.commit()
        for (body,) in connection.execute("SELECT body FROM record"):
            json.loads(body)
        connection.close()

    return seconds(bare)


@pytest.fixture
def store(tmp_path, apps):
    with open_store(tmp_path / "besar.ramping") as opened:
        opened.apply("Impor", [Change.between(None, app) for app in apps])
        yield opened


@pytest.fixture
def within(yardstick, record_property):
    """Check that an act takes at most so many yardsticks, and say what it took."""

    def check(name, act, most):
        took = seconds(act)
        record_property(name, took / yardstick)
        print(f"\n{name}: {took:.2f} s = {took / yardstick:.2f} yardsticks of {yardstick:.2f} s")
        assert took <= most * yardstick

    return check


def test_speed_of_importing_many_applications(tmp_path, apps, within):
    changes = [Change.between(None, app) for app in apps]
    with open_store(tmp_path / "besar.ramping") as store:
        within("import 30,000", lambda: store.apply("Impor", changes), 4)
        assert store.history()[0].size == SIZE


def test_speed_of_undoing_a_large_import(store, within):
    within("undo an import of 30,000", store.undo, 4)
    assert len(store.read().portfolio.applications) == 0
    within("redo it", store.redo, 5)


def test_speed_of_a_small_edit_in_a_large_document(store, apps, within):
    store.read()
    change = Change.between(apps[7], Application(id=apps[7].id, name="baru"))

    def edit():
        store.apply("Ubah", [change])
        assert store.read().portfolio.applications[apps[7].id].name == "baru"

    within("edit one and see it", edit, 0.25)


def test_speed_of_saving_a_large_document_elsewhere(store, tmp_path, within):
    target = tmp_path / "salinan.ramping"
    within("save as", lambda: store.save_as(target), 1.5)
    assert target.stat().st_size > 1_000_000


def test_speed_of_opening_a_large_document_with_a_long_history(store, within):
    store.close()
    location = store.location
    lengthen(location)

    def open_and_show():
        with open_store(location) as opened:
            assert len(opened.read().portfolio.applications) == SIZE

    def open_to_the_grid():
        with open_document(location, backups=False) as opened:
            state = read_state(opened)
            model = RecordTable(COLUMNS)
            model.show(state.snapshot)
            assert (model.rowCount(), len(state.history)) == (SIZE, ENTRIES)

    within("open 30,000 with 100,000 entries", open_and_show, 4)
    within("open to a usable grid", open_to_the_grid, 6)
    with open_store(location) as opened:
        within("list 100,000 steps", opened.history, 6)
        assert opened.revision == ENTRIES


def lengthen(location):
    """Add steps that rename one application back and forth, straight into the tables."""
    connection = sqlite3.connect(location)
    key, place, body = connection.execute("SELECT key, place, body FROM record LIMIT 1").fetchone()
    names = [json.dumps({**json.loads(body), "name": name}) for name in ("satu", "dua")]
    connection.executemany(
        "INSERT INTO step VALUES (?, ?, '2027-02-08T01:00:00+00:00', 'Sari', 'Ubah', '', 1, 0, '')",
        ((n, n - 1) for n in range(2, ENTRIES + 1)),
    )
    connection.executemany(
        "INSERT INTO change VALUES (?, 'application', ?, ?, ?, ?)",
        ((n, key, place, names[n % 2], names[(n + 1) % 2]) for n in range(2, ENTRIES + 1)),
    )
    connection.execute("UPDATE record SET body = ? WHERE key = ?", (names[1], key))
    connection.execute("UPDATE document SET head = ?, tip = ?", (ENTRIES, ENTRIES))
    connection.commit()
    connection.close()
