"""A preview is what would leave: written aside, read back, thrown away."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from graph.errors import UserError
from planner.export.preview import MOST_ROWS, preview
from planner.export.publish import kinds_by_suffix
from tests.planner.export.agency import report

ALL = [(suffix, kind) for suffix, kinds in kinds_by_suffix().items() for kind in kinds]


@pytest.mark.parametrize(("suffix", "kind"), ALL)
def test_that_everything_that_leaves_can_be_looked_at(suffix, kind):
    seen = preview(f"berkas{suffix}", report(), kind)
    assert seen.size > 0
    assert seen.parts
    assert all(part.rows or part.html or part.pictures for part in seen.parts)


def test_that_formulas_are_shown_worked_out():
    sheets = {part.title: part.rows for part in preview("r.xlsx", report()).parts}
    cells = [cell for rows in sheets.values() for row in rows for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=SUM", "=IF", "=COUNT", "=MAX"))]
    assert "Ringkasan" in sheets


def test_that_long_sheets_say_how_much_more_there_is():
    (part,) = preview("i.csv", report(200), "inventory").parts
    assert len(part.rows) == MOST_ROWS
    assert len(part.rows) + part.more == 1 + 200  # the header and every row


def test_that_text_from_files_stays_text():
    held = report()
    rows = held.snapshot.portfolio.applications
    named = {key: replace(row, name="<script>alert(1)</script>") for key, row in rows.items()}
    portfolio = replace(held.snapshot.portfolio, applications=named)
    evil = replace(held, snapshot=replace(held.snapshot, portfolio=portfolio))
    for name, kind in (("sk.docx", "sk"), ("r.pdf", "ringkasan"), ("t.graphml", "overlaps")):
        (part,) = preview(name, evil, kind).parts
        assert "<script>" not in part.html
        assert "&lt;script&gt;" in part.html or "&amp;lt;script" in part.html


def test_that_nothing_stays_behind(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    preview("r.docx", report(), "sk")
    with pytest.raises(UserError):
        preview("r.png", report(planned=False), "gantt")
    assert list(Path(tmp_path).iterdir()) == []
