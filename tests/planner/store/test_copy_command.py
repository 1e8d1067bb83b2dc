"""``ramping copy``: a document goes to the team's database and comes back, letter for letter."""

from __future__ import annotations

import json

import pytest

from planner.cli import main
from planner.store import open_store


@pytest.fixture
def document(path, add, app, unit):
    with open_store(path, who="Sari") as store:
        add(store, unit("U"), app("Z", "é ꦗ", unit="U"), app("A"))
        add(store, app("B"))
        store.undo()
        add(store, app("C"), what="Tambah sesudah urung")
    return path


def run(capsys, *argv):
    code = main([*map(str, argv), "--json"])
    printed = capsys.readouterr()
    return code, json.loads(printed.out), printed.err


def test_that_the_command_copies_to_the_server_and_back_without_loss(
    server, document, tmp_path, capsys
):
    back = tmp_path / "kembali.ramping"
    code, said, _ = run(capsys, "copy", document, server)
    assert (code, said["steps"], said["records"]) == (0, 3, 4)
    assert run(capsys, "copy", server, back)[1] == {**said, "source": server, "target": str(back)}
    with open_store(document) as one, open_store(back) as two:
        assert two.read() == one.read()
        assert two.history() == one.history()
        assert two.branches() == one.branches()


def test_that_the_command_shows_no_password(server, document, capsys):
    target = server.replace("app@", "app:rahasia@")
    code, said, _ = run(capsys, "copy", document, target)
    assert code == 0
    assert "rahasia" not in said["target"]


def test_that_a_target_with_a_history_is_left_alone(document, tmp_path, capsys, add, app, names):
    other = tmp_path / "lain.ramping"
    with open_store(other) as store:
        add(store, app("X", "milik lain"))
    code, said, err = run(capsys, "copy", document, other)
    assert (code, said["error"]["code"], err.count("\n")) == (2, "STO-FULLDOC", 1)
    with open_store(other) as store:
        assert names(store) == ["milik lain"]


def test_that_a_source_that_is_not_there_makes_no_target(tmp_path, capsys):
    target = tmp_path / "baru.ramping"
    code, said, _ = run(capsys, "copy", tmp_path / "nada.ramping", target)
    assert (code, said["error"]["code"]) == (2, "CLI-DOC")
    assert not target.exists()
