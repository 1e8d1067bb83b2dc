"""A document of an older version is brought up to date; its original stays."""

from __future__ import annotations

import shutil
from pathlib import Path

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from planner.domain.decision import Disposition
from planner.store import open_store, sqlite
from planner.store.schema import METADATA, SCHEMA_VERSION

SAMPLES = sorted((Path(__file__).parent / "data").glob("versi-*.ramping"))


@pytest.fixture(params=SAMPLES, ids=lambda path: path.stem)
def old(request, tmp_path):
    return Path(shutil.copy(request.param, tmp_path / "lama.ramping"))


def check_content(store):
    now = store.read()
    assert [app.name for app in now.portfolio.applications.values()] == [
        "E-Presensi",
        "Presensi Online",
    ]
    assert now.portfolio.applications["A1"].origins[0].row == 7
    assert now.project.agency == "Kabupaten Contoh"
    assert [(step.what, step.undone) for step in store.history()] == [
        ("Impor 1 berkas", False),
        ("Pengaturan proyek", False),
        ("Gabung", True),
    ]


def test_that_an_old_document_opens_with_its_history(old):
    with open_store(old) as store:
        assert not store.read_only
        check_content(store)
        store.redo()
        assert store.read().decisions["A1"].disposition is Disposition.MERGE
        store.take_back(2)
        assert store.holds_together()


def test_that_the_original_of_an_old_document_is_kept(old):
    before = open_store_version(old)
    open_store(old).close()
    kept = old.with_name(f"lama (versi {before}).ramping")
    assert open_store_version(kept) == before
    assert open_store_version(old) == SCHEMA_VERSION
    with open_store(kept, read_only=True) as store:
        check_content(store)


def open_store_version(path):
    return int.from_bytes(path.read_bytes()[60:64], "big")


def test_that_an_old_document_can_be_read_without_touching_it(old):
    before = old.read_bytes()
    with open_store(old, read_only=True) as store:
        check_content(store)
        store.save_as(old.with_name("baru.ramping"))
    assert old.read_bytes() == before
    with open_store(old.with_name("baru.ramping")) as store:
        check_content(store)


def test_that_the_migrations_make_exactly_the_tables_the_program_reads(path):
    open_store(path).close()
    engine = sqlite.make_engine(path, mode="ro")
    with engine.begin() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


def test_that_a_team_database_of_the_first_version_is_migrated_too(server, add, app, names):
    with open_store(server) as store:
        add(store, app("A", "satu"))
    with psycopg.connect(server.replace("+psycopg", "")) as link:
        link.execute("ALTER TABLE step DROP COLUMN reverts, DROP COLUMN name")
        link.execute("COMMENT ON TABLE document IS 'ramping schema 1'")
    with open_store(server) as store:
        assert names(store) == ["satu"]
        store.take_back(1)
        assert names(store) == []
