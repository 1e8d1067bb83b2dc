"""Kemajuan: statuses typed, pasted and keyed; the curve; approvals; many regions."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QItemSelectionModel
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from planner.domain.progress import TaskState
from tests.ui.conftest import PATIENCE
from ui.errors import Failure
from ui.main_window import MainWindow
from ui.models.progress_rows import Which
from ui.models.status_grid import FINISHED, NOTE, PERCENT, STATE, read_day
from ui.pages.progress import ProgressPage
from ui.verbs import progress

DAY = date(2027, 4, 5)


@pytest.fixture
def page(opened: MainWindow, qtbot: QtBot) -> ProgressPage:
    made = opened.go("progress")
    assert isinstance(made, ProgressPage)
    made.day.setDate(QDate(DAY.year, DAY.month, DAY.day))
    qtbot.waitUntil(lambda: made.view is not None and made.view.on == DAY, timeout=PATIENCE)
    made.segments.choose("status")
    quiet(made, qtbot)
    return made


def quiet(page: ProgressPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.session.jobs.running, timeout=PATIENCE)


def state(page: ProgressPage, row: int = 0) -> TaskState:
    return page.status.grid.rows[row].state


def choose_first(page: ProgressPage) -> None:
    """Choose the first task whatever keys an earlier test left pressed (``selectRow`` minds)."""
    flags = QItemSelectionModel.SelectionFlag
    page.status.table.selectionModel().select(
        page.status.grid.index(0, STATE), flags.ClearAndSelect | flags.Rows
    )


def test_that_a_typed_status_is_one_dated_step(page: ProgressPage, qtbot: QtBot) -> None:
    grid = page.status.grid
    assert grid.setData(grid.index(0, STATE), "selesai")
    qtbot.waitUntil(lambda: state(page) is TaskState.DONE, timeout=PATIENCE)
    said = page.session.snapshot.progress[grid.rows[0].id]
    assert (said.on, said.finished) == (DAY, DAY)
    page.session.undo()
    qtbot.waitUntil(lambda: state(page) is TaskState.NOT_STARTED, timeout=PATIENCE)


def test_that_a_day_a_share_and_a_note_are_taken_as_people_type_them(
    page: ProgressPage, qtbot: QtBot
) -> None:
    grid = page.status.grid
    for column, text in ((PERCENT, "40 %"), (NOTE, "menunggu data")):
        grid.setData(grid.index(0, column), text)
        quiet(page, qtbot)
    said = page.session.snapshot.progress[grid.rows[0].id]
    assert (said.state, said.percent, said.note) == (TaskState.RUNNING, 40, "menunggu data")
    grid.setData(grid.index(0, FINISHED), "6/4/2027")
    quiet(page, qtbot)
    assert page.session.snapshot.progress[grid.rows[0].id].finished == date(2027, 4, 6)


def test_that_what_is_no_answer_is_refused_with_a_reason(page: ProgressPage) -> None:
    grid = page.status.grid
    assert not grid.setData(grid.index(0, STATE), "mungkin")
    assert "mungkin" in page.status.refusal.text()
    assert not grid.setData(grid.index(0, FINISHED), "besok")
    assert not grid.setData(grid.index(0, PERCENT), "140")
    assert page.session.snapshot.progress == {}


def test_that_a_block_from_a_sheet_is_pasted_as_one_step(page: ProgressPage, qtbot: QtBot) -> None:
    before = page.session.snapshot.revision
    page.status.table.setCurrentIndex(page.status.grid.index(0, STATE))
    QGuiApplication.clipboard().setText("Berjalan\t5/4/2027\nSelesai\t5/4/2027\t6/4/2027\n")
    page.status.paste()
    qtbot.waitUntil(lambda: state(page, 1) is TaskState.DONE, timeout=PATIENCE)
    assert state(page, 0) is TaskState.RUNNING
    assert page.session.snapshot.revision == before + 1


def test_that_keys_state_and_forget_the_chosen_tasks(page: ProgressPage, qtbot: QtBot) -> None:
    choose_first(page)
    page.status.set_state(TaskState.BLOCKED)
    qtbot.waitUntil(lambda: state(page) is TaskState.BLOCKED, timeout=PATIENCE)
    assert page.view is not None
    assert page.view.blocked == 1
    quiet(page, qtbot)
    failures: list[Failure] = []
    page.session.failed.connect(failures.append)
    choose_first(page)
    assert [task.said is not None for task in page.status.chosen] == [True]
    page.status.forget()
    qtbot.waitUntil(
        lambda: bool(failures) or page.session.snapshot.progress == {}, timeout=PATIENCE
    )
    assert not failures


def test_that_proof_is_linked_to_the_task(page: ProgressPage, qtbot: QtBot, tmp_path: Path) -> None:
    proof = tmp_path / "notula.pdf"
    proof.write_bytes(b"isi")
    task = page.status.grid.rows[0].id
    page.status.link_files(task, [proof])
    qtbot.waitUntil(lambda: task in page.session.snapshot.progress, timeout=PATIENCE)
    assert page.session.snapshot.progress[task].evidence[0].name == "notula.pdf"


def test_that_the_week_lists_what_is_late_with_a_curve_in_words(page: ProgressPage) -> None:
    page.segments.choose("week")
    assert page.view is not None
    page.week.filter(Which.LATE)
    assert page.week.table.rows.rowCount() == page.view.late > 0
    assert "konsolidasi" in page.week.curve.accessibleName()


def test_that_the_plan_is_approved_from_the_list(page: ProgressPage, qtbot: QtBot) -> None:
    page.side.approved.emit("")
    qtbot.waitUntil(lambda: "plan" in page.session.snapshot.approvals, timeout=PATIENCE)


def test_that_regions_stand_side_by_side(
    page: ProgressPage, qtbot: QtBot, document: Path, tmp_path: Path
) -> None:
    other = tmp_path / "kota.ramping"
    shutil.copy(document, other)
    page.segments.choose("rollup")
    page.rollup.add([other])
    qtbot.waitUntil(lambda: page.rollup.result is not None, timeout=PATIENCE)
    quiet(page, qtbot)
    assert page.rollup.agencies.rowCount() == 2


def test_that_the_page_for_the_meeting_is_written(
    page: ProgressPage, qtbot: QtBot, tmp_path: Path
) -> None:
    out = tmp_path / "rapat.pdf"
    progress.write_meeting(page.session, out, DAY, DAY)
    qtbot.waitUntil(out.is_file, timeout=PATIENCE)
    quiet(page, qtbot)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12/3/2027", date(2027, 3, 12)),
        ("12-3", date(2027, 3, 12)),
        ("2027-03-12", date(2027, 3, 12)),
        ("31/2/2027", None),
        ("", None),
    ],
)
def test_that_days_are_read_as_typed(text: str, day: date | None) -> None:
    assert read_day(text, DAY) == day
