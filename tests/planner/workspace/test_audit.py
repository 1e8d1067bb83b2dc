"""The journal leaves the house as plain lines that any program reads."""

from __future__ import annotations

import json

from planner.domain.decision import Disposition
from planner.workspace import planning
from planner.workspace.audit import export_journal


def test_that_every_step_is_a_line_with_its_changes(document, tmp_path):
    planning.decide(document, "A1", Disposition.MERGE, "A2", "satu saja")
    planning.decide(document, "A1", Disposition.KEEP)
    document.undo()
    out = tmp_path / "riwayat.jsonl"
    assert export_journal(document, out) == 3
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [line["number"] for line in lines] == [1, 2, 3]
    assert [line["undone"] for line in lines] == [False, False, True]
    assert (lines[1]["who"], lines[1]["reason"]) == ("Sari", "satu saja")
    (change,) = lines[2]["changes"]
    assert (change["kind"], change["key"]) == ("decision", "A1")
    assert (change["before"]["into"], change["after"]["disposition"]) == ("A2", "keep")
    assert len(lines[0]["changes"]) == 8
