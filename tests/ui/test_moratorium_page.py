"""Moratorium: freeze under a name, exceptions, a proposal checked while it is typed."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from graph.model import Application, ApplicationId
from planner.domain.change import Change
from planner.domain.step_names import StepKind, step_name
from planner.workspace.proposals import Advice
from tests.ui.conftest import PATIENCE
from ui.main_window import MainWindow
from ui.pages.moratorium import MoratoriumPage
from ui.verbs import moratorium


class Answer:
    """Answers every question for a file with one path."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def output(self, _name: str, _kind: str) -> Path:
        return self.path


@pytest.fixture
def page(opened: MainWindow) -> MoratoriumPage:
    made = opened.go("moratorium")
    assert isinstance(made, MoratoriumPage)
    return made


def frozen(page: MoratoriumPage) -> bool:
    project = page.session.snapshot.project
    return project is not None and project.moratorium is not None


def freeze(page: MoratoriumPage, qtbot: QtBot) -> None:
    page.who.setText("Bu Kadis")
    page.freeze.click()
    qtbot.waitUntil(lambda: frozen(page), timeout=PATIENCE)


def test_that_freezing_asks_for_a_name_and_says_it(page: MoratoriumPage, qtbot: QtBot) -> None:
    page.who.clear()
    page.freeze.click()
    assert not frozen(page)
    freeze(page, qtbot)
    qtbot.waitUntil(lambda: "Bu Kadis" in page.said.text(), timeout=PATIENCE)
    assert "SHA-256" in page.digest.text()


def test_that_a_newcomer_gets_an_exception_with_basis_and_end(
    page: MoratoriumPage, qtbot: QtBot
) -> None:
    freeze(page, qtbot)
    new = Application(id=ApplicationId("baru"), name="Presensi Wajah", function="Presensi pegawai")
    page.session.edit(step_name(StepKind.IMPORT, count=1), [Change.between(None, new)])
    qtbot.waitUntil(lambda: page.new.model.rowCount() == 1, timeout=PATIENCE)
    form = page.new.form
    form.save.click()
    assert page.session.snapshot.exemptions == {}
    form.basis.setText("Perbup 12/2027 Pasal 4")
    form.save.click()
    qtbot.waitUntil(lambda: "baru" in page.session.snapshot.exemptions, timeout=PATIENCE)
    held = page.session.snapshot.exemptions["baru"]
    assert held.expires > date.today() + timedelta(days=300)
    form.end.click()
    qtbot.waitUntil(lambda: page.session.snapshot.exemptions == {}, timeout=PATIENCE)


def test_that_a_proposal_is_answered_while_it_is_typed_and_nothing_is_written(
    page: MoratoriumPage, qtbot: QtBot, tmp_path: Path
) -> None:
    revision = page.session.snapshot.revision
    page.segments.choose("proposal")
    page.proposal.function.setPlainText("Surat masuk, surat keluar dan disposisi")
    page.proposal.name.setText("E-Office Kelurahan")
    qtbot.waitUntil(lambda: page.proposal.result is not None, timeout=PATIENCE)
    result = page.proposal.result
    assert result is not None
    assert result.advice is Advice.USE_NATIONAL
    assert "SRIKANDI" in page.proposal.advice.text()
    assert page.proposal.model.rowCount() >= 1
    page.proposal.files = Answer(tmp_path / "surat.docx")  # type: ignore[assignment]
    page.proposal.write_letter()
    qtbot.waitUntil((tmp_path / "surat.docx").is_file, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not page.session.jobs.running, timeout=PATIENCE)
    assert page.session.snapshot.revision == revision


def test_that_the_national_list_is_corrected_with_a_date(
    page: MoratoriumPage, qtbot: QtBot
) -> None:
    page.segments.choose("national")
    assert page.national.model.rowCount() == 36
    moratorium.correct_national(
        page.session, "SRIKANDI", {"legal_base": "Kepmen PANRB 1/2028"}, verified=True
    )
    qtbot.waitUntil(lambda: "SRIKANDI" in page.session.snapshot.national, timeout=PATIENCE)
    qtbot.waitUntil(
        lambda: page.national.model.key(0).rule == "Kepmen PANRB 1/2028", timeout=PATIENCE
    )
