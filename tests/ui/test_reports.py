"""Laporan: each output is shown as it would leave, and written where the person says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from planner.domain.change import Change
from planner.domain.step_names import StepName
from tests.ui.conftest import PATIENCE
from ui.main_window import MainWindow
from ui.pages.reports import F4, ReportsPage

NAMED = StepName("", text="ubah")


class Answer:
    """Answers every question for a file with one path."""

    def __init__(self, path: Path | None) -> None:
        self.path = path

    def output(self, _name: str, _kind: str) -> Path | None:
        return self.path


@pytest.fixture
def page(opened: MainWindow) -> ReportsPage:
    found = opened.go("reports")
    assert isinstance(found, ReportsPage)
    return found


def choose(page: ReportsPage, file: str) -> None:
    names = [output.file for output in page.outputs]
    page.list.choose(names.index(file))


def test_that_the_workbook_is_shown_sheet_by_sheet(page: ReportsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.preview.tabs.count() > 5, timeout=PATIENCE)
    sheets = [page.preview.tabs.tabText(n) for n in range(page.preview.tabs.count())]
    assert sheets[:2] == ["Ringkasan", "Inventaris"]
    page.preview.tabs.setCurrentIndex(sheets.index("Keputusan"))
    assert "Sistem" in page.preview.model.as_tabs()
    assert "rencana.xlsx" in page.title.note.text()
    assert "revisi" in page.title.note.text()


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("konsep-sk.docx", "MEMUTUSKAN"),
        ("ringkasan.pdf", "Keputusan per jenis"),
        ("tumpang-tindih.graphml", "graphml"),
    ],
)
def test_that_documents_are_shown_as_text(
    page: ReportsPage, qtbot: QtBot, file: str, words: str
) -> None:
    choose(page, file)
    qtbot.waitUntil(lambda: words in page.preview.reader.toPlainText(), timeout=PATIENCE)


def test_that_another_choice_lets_go_of_the_preview_before(page: ReportsPage, qtbot: QtBot) -> None:
    choose(page, "konsep-sk.docx")
    choose(page, "inventaris.csv")
    qtbot.waitUntil(lambda: "PRESENSI" in page.preview.model.as_tabs().upper(), timeout=PATIENCE)
    assert page.preview.tabs.count() == 1


def test_that_the_workbook_is_written_and_described(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    out = tmp_path / "keluar" / "rencana.xlsx"
    out.parent.mkdir()
    page.files = Answer(out)  # type: ignore[assignment]
    page.write.click()
    qtbot.waitUntil(lambda: bool(page.state.text()), timeout=PATIENCE)
    assert out.is_file()
    assert "rencana.xlsx" in page.state.text()
    assert not page.done.isHidden()
    assert list(out.parent.iterdir()) == [out]


def test_that_the_paper_can_be_f4(page: ReportsPage, qtbot: QtBot, tmp_path: Path) -> None:
    out = tmp_path / "rencana.xlsx"
    page.files = Answer(out)  # type: ignore[assignment]
    page.paper.buttons[F4].click()
    page.write.click()
    qtbot.waitUntil(lambda: bool(page.state.text()), timeout=PATIENCE)
    assert load_workbook(out).worksheets[0].page_setup.paperSize == 14


def test_that_a_dismissed_question_writes_nothing(
    page: ReportsPage, opened: MainWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not opened.session.jobs.running, timeout=PATIENCE)
    page.files = Answer(None)  # type: ignore[assignment]
    page.write.click()
    assert opened.session.jobs.running == ()


def test_that_personal_data_are_masked_until_they_are_asked_for(
    page: ReportsPage, opened: MainWindow, qtbot: QtBot
) -> None:
    app = next(iter(opened.session.snapshot.portfolio.applications.values()))
    told = replace(app, description="Hubungi Bpk. Joko Susilo, 0812-3456-7890.")
    with qtbot.waitSignal(opened.session.edit(NAMED, [Change.between(app, told)]).ended):
        pass
    choose(page, "inventaris.csv")
    qtbot.waitUntil(lambda: "[data pribadi]" in page.preview.model.as_tabs(), timeout=PATIENCE)
    assert "3456" not in page.preview.model.as_tabs()
    page.personal.click()
    qtbot.waitUntil(lambda: "0812-3456-7890" in page.preview.model.as_tabs(), timeout=PATIENCE)
