from __future__ import annotations

import pytest

from graph.model import Application, ApplicationId, Unit, UnitId
from planner.domain.change import Change
from planner.store import open_store
from tests.team_server import encrypted, postgres, server

__all__ = ["encrypted", "postgres", "server"]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "Kabupaten Contoh.ramping"


@pytest.fixture
def store(path):
    with open_store(path, who="Sari") as opened:
        yield opened


@pytest.fixture
def app():
    """Make an application of the sample inventory, named after its id when no name matters."""

    def make(identity, name="", **fields):
        return Application(id=ApplicationId(identity), name=name or f"Sistem {identity}", **fields)

    return make


@pytest.fixture
def unit():
    def make(identity):
        return Unit(id=UnitId(identity), name=f"Dinas {identity}")

    return make


@pytest.fixture
def add():
    """Add records to a store as one step."""

    def apply(store, *records, what="Tambah"):
        return store.apply(what, [Change.between(None, record) for record in records])

    return apply


@pytest.fixture
def names():
    """Names in the order of the inventory."""

    def of(store):
        return [app.name for app in store.read().portfolio.applications.values()]

    return of


@pytest.fixture(scope="module")
def in_tmp(tmp_path_factory):
    """Stand in a temporary folder: hypothesis makes many documents inside one test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path_factory.mktemp("dokumen"))
        yield
