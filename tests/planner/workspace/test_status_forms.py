"""Statuses through the offices: forms go out, filled ones come back as one step."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from openpyxl import load_workbook

from planner.domain.progress import TaskState
from planner.workspace import planning, status_forms

ROUNDS = planning.PlanRequest(
    start=date(2027, 2, 8), deadline=date(2027, 5, 12), seconds=None, rounds=3
)
DAY = date(2027, 2, 12)


@pytest.fixture
def forms(document, tmp_path):
    planning.plan(document, ROUNDS)
    return status_forms.write_status_forms(document, tmp_path / "formulir", DAY)


def fill(path, **cells):
    """Write into the first row of a form; return the key of that row."""
    book = load_workbook(path)
    sheet = book.worksheets[0]
    head = next(row for row in sheet.iter_rows() if row[0].value == "Kunci")
    columns = {cell.value: cell.column for cell in head}
    row = head[0].row + 1
    for title, value in cells.items():
        sheet.cell(row=row, column=columns[title]).value = value
    key = sheet.cell(row=row, column=1).value
    book.save(path)
    return key


def test_that_an_untouched_form_brings_no_news(document, forms):
    found = status_forms.read_status_forms(document, forms, DAY)
    assert found.rows > 0
    assert (found.said, found.issues) == (0, ())
    assert document.snapshot().progress == {}


def test_that_a_filled_form_is_one_step_and_read_twice_is_no_second_one(document, forms):
    before = document.revision
    key = fill(
        forms[0],
        Status="Selesai", Mulai=datetime(2027, 2, 8), Selesai="10/2/2027", Catatan="beres",
    )  # fmt: skip
    found = status_forms.read_status_forms(document, forms, DAY)
    assert (found.said, document.revision) == (1, before + 1)
    said = document.snapshot().progress[key]
    assert (said.state, said.finished, said.note) == (TaskState.DONE, date(2027, 2, 10), "beres")
    assert status_forms.read_status_forms(document, forms, DAY).said == 0


def test_that_a_row_nobody_understands_is_named_and_the_rest_is_taken(document, forms):
    fill(forms[0], Status="entahlah")
    found = status_forms.read_status_forms(document, forms, DAY)
    assert len(found.issues) == 1
    assert "entahlah" in found.issues[0].text
    assert found.issues[0].row > 0


def test_that_any_other_file_is_refused_before_anything_is_written(document, forms, tmp_path):
    other = tmp_path / "lain.xlsx"
    other.write_bytes(b"bukan buku kerja")
    with pytest.raises(status_forms.NotAFormError):
        status_forms.read_status_forms(document, [*forms, other], DAY)
