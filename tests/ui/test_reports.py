"""Laporan: the workbook is written where the person says, and nowhere else."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE
from ui.main_window import MainWindow
from ui.pages.reports import ReportsPage


class Answer:
    """Answers every question for a file with one path."""

    def __init__(self, path: Path | None) -> None:
        self.path = path

    def output(self, _name: str, _kind: str) -> Path | None:
        return self.path


def test_that_the_workbook_is_written_and_described(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    out = tmp_path / "keluar" / "rencana.xlsx"
    out.parent.mkdir()
    page = opened.go("reports")
    assert isinstance(page, ReportsPage)
    page.files = Answer(out)  # type: ignore[assignment]
    row = page.rows[0]
    row.write.click()
    qtbot.waitUntil(lambda: bool(row.state.text()), timeout=PATIENCE)
    assert out.is_file()
    assert "rencana.xlsx" in row.state.text()
    assert not row.show_folder.isHidden()
    assert list(out.parent.iterdir()) == [out]


def test_that_a_dismissed_question_writes_nothing(opened: MainWindow, tmp_path: Path) -> None:
    page = opened.go("reports")
    assert isinstance(page, ReportsPage)
    page.files = Answer(None)  # type: ignore[assignment]
    page.rows[0].write.click()
    assert opened.session.jobs.running == ()
