"""The same document in a team's database: a real PostgreSQL that this run starts itself."""

from __future__ import annotations

import pytest

from planner.domain.change import Change
from planner.store import open_store
from planner.store.errors import ConflictError, ServerUnreachableError


def test_that_a_team_database_keeps_records_and_history(server, add, app, names):
    with open_store(server, who="Sari") as store:
        add(store, app("Z", "pertama"), app("A", "kedua \x00 “é”"))
        add(store, app("M", "ketiga"))
    with open_store(server, who="Budi") as store:
        assert names(store) == ["pertama", "kedua \x00 “é”", "ketiga"]
        assert [(step.who, step.size) for step in store.history()] == [("Sari", 2), ("Sari", 1)]
        assert store.holds_together()


def test_that_undo_in_a_team_takes_back_ones_own_last_step_alone(server, add, app, names):
    with open_store(server, who="Sari") as sari, open_store(server, who="Budi") as budi:
        add(sari, app("A", "dari Sari"))
        add(budi, app("B", "dari Budi"))
        sari.undo()
        assert names(budi) == ["dari Budi"]
        assert sari.undo() == ()
        sari.redo()
        assert names(budi) == ["dari Sari", "dari Budi"]
        assert [step.who for step in budi.history()] == ["Sari", "Budi", "Sari", "Sari"]
        assert budi.holds_together()


def test_that_going_back_in_a_team_is_a_step_that_can_be_taken_back(server, add, app, names):
    with open_store(server, who="Sari") as sari, open_store(server, who="Budi") as budi:
        add(sari, app("A", "satu"))
        add(sari, app("B", "dua"))
        budi.go_to(1)
        assert (names(sari), len(sari.history())) == (["satu"], 3)
        budi.undo()
        assert names(sari) == ["satu", "dua"]


def test_that_several_officers_write_at_once_and_see_each_other(server, add, app, names):
    with open_store(server, who="Sari") as sari, open_store(server, who="Budi") as budi:
        add(sari, app("A", "dari Sari"))
        assert names(budi) == ["dari Sari"]
        add(budi, app("B", "dari Budi"))
        assert names(sari) == ["dari Sari", "dari Budi"]
        assert not sari.read_only


def test_that_the_later_of_two_edits_of_a_record_is_refused(server, add, app, names):
    with open_store(server) as sari, open_store(server) as budi:
        add(sari, app("A", "lama"))
        seen = budi.read().portfolio.applications["A"]
        sari.apply("Ubah", [Change.between(app("A", "lama"), app("A", "kata Sari"))])
        with pytest.raises(ConflictError):
            budi.apply("Ubah", [Change.between(seen, app("A", "kata Budi"))])
        assert names(budi) == ["kata Sari"]


def test_that_the_password_is_never_shown(server):
    secret = server.replace("app@", "app:r4hasia@")
    with open_store(secret) as store:
        assert "r4hasia" not in store.location + repr(vars(store))


def test_that_a_server_that_does_not_answer_is_named_without_password():
    with pytest.raises(ServerUnreachableError) as caught:
        open_store("postgresql+psycopg://sari:r4hasia@127.0.0.1:9/ramping")
    assert "127.0.0.1:9" in str(caught.value)
    assert "r4hasia" not in str(caught.value)
