"""``ramping team`` and ``ramping combine``: several officers, several offices."""

from __future__ import annotations

import psycopg
import pytest

from planner.cli import main
from tests.team_server import postgres, server

__all__ = ["postgres", "server"]


@pytest.fixture
def account(server):
    name = f"akun_{server[-8:]}"
    with psycopg.connect(server.replace("+psycopg", ""), autocommit=True) as link:
        link.execute(f"CREATE ROLE {name} LOGIN")
    return name


def test_that_roles_are_given_from_the_command_line(server, account, run):
    code, said, _ = run("team", server, "--give", f"{account}=viewer")
    assert (code, said["given"]) == (0, [{"account": account, "role": "viewer"}])
    _, said, _ = run("team", server.replace("app@", f"{account}@"))
    assert (said["role"], said["has_document"], said["encrypted"]) == ("viewer", True, False)


def test_that_a_person_reads_what_was_reached(server, capsys):
    assert main(["team", server]) == 0
    shown = capsys.readouterr().out
    assert "PostgreSQL 15" in shown
    assert "Pemilik basis data" in shown


@pytest.mark.parametrize("wrong", ["budi", "budi=raja", "=viewer"])
def test_that_a_role_that_is_none_is_refused(run, wrong, capsys):
    assert main(["team", "postgresql://x@localhost/y", "--give", wrong]) == 2
    assert "AKUN=PERAN" in capsys.readouterr().err


def test_that_what_is_no_address_is_told(run):
    code, said, _ = run("team", "bukan alamat")
    assert (code, said["error"]["code"]) == (2, "STO-URL")


def test_that_documents_are_combined_and_duplicates_named(document, run, tmp_path):
    whole = tmp_path / "gabungan.ramping"
    code, said, _ = run("combine", whole, document)
    assert (code, said["applications"], said["across"]) == (0, 12, [])
    code, said, _ = run("combine", whole, tmp_path / "tidak ada.ramping")
    assert code == 2
