from __future__ import annotations

import json

import pytest

from planner.cli import main
from planner.domain.change import Change
from planner.domain.project import Project
from planner.workspace.document import open_document
from tests.planner.export.agency import DEADLINE, START, portfolio


@pytest.fixture(autouse=True)
def _own_state(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))


@pytest.fixture
def document(tmp_path):
    """The path of a document that holds a small inventory and its settings."""
    path = tmp_path / "contoh.ramping"
    facts = portfolio(12)
    project = Project(agency="Kabupaten Contoh", start=START, deadline=DEADLINE)
    records = [
        *facts.units.values(), *facts.services.values(), *facts.applications.values(), project,
    ]  # fmt: skip
    with open_document(path, who="uji") as opened:
        opened.apply("Inventaris contoh", [Change.between(None, record) for record in records])
    return str(path)


@pytest.fixture
def run(capsys):
    """Run one command; return its exit code, the object on stdout and the text on stderr."""

    def call(*argv):
        code = main([*map(str, argv), "--json"])
        printed = capsys.readouterr()
        return code, json.loads(printed.out) if printed.out else None, printed.err

    return call
