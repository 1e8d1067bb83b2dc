"""Layanan & Portal: classify by drag and by keys, readiness by keys, exchanges, the audit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.listing import Readiness
from planner.domain.progress import TaskState
from tests.ui.conftest import PATIENCE
from ui.main_window import MainWindow
from ui.models.service_rows import Show
from ui.pages.services import ServicesPage
from ui.pages.services_audit import PAGES
from ui.verbs import portal

HTML = "<html><body><h1>Portal</h1><a href='ktp.html'>KTP</a></body></html>"


@pytest.fixture
def page(opened: MainWindow, qtbot: QtBot) -> ServicesPage:
    made = opened.go("services")
    assert isinstance(made, ServicesPage)
    qtbot.waitUntil(lambda: made.view is not None, timeout=PATIENCE)
    return made


def quiet(page: ServicesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.session.jobs.running, timeout=PATIENCE)


def need_of(page: ServicesPage, service: str) -> str:
    return page.session.snapshot.portfolio.services[service].need  # type: ignore[index]


def test_that_every_service_stands_under_a_need_with_its_carriers(page: ServicesPage) -> None:
    listed = {row.entry.id for row in page.menu.services.services.rows if row.entry}
    page.menu.filter(Show.INTERNAL)
    inside = {row.entry.id for row in page.menu.services.services.rows if row.entry}
    assert listed | inside == {"hadir", "surat", "murid"}
    assert inside == {"hadir", "surat"}
    assert "1" in page.menu.side.guarantee.figure.text() or page.menu.side.guarantee.figure.text()


def test_that_a_service_dropped_on_a_need_is_classified_as_one_step(
    page: ServicesPage, qtbot: QtBot
) -> None:
    menu = page.menu
    menu.services.choose("murid")
    carried = menu.services.services.mimeData(menu.services.selectedIndexes())
    place = next(n for n, row in enumerate(menu.needs.needs.rows) if row.code == "LE01")
    spot = menu.needs.visualRect(menu.needs.needs.index(place)).center()
    event = QDropEvent(
        QPointF(spot), Qt.DropAction.MoveAction, carried, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    menu.needs.dropEvent(event)
    qtbot.waitUntil(lambda: need_of(page, "murid") == "LE01", timeout=PATIENCE)
    page.session.undo()
    qtbot.waitUntil(lambda: need_of(page, "murid") == "", timeout=PATIENCE)


def test_that_keys_move_a_service_to_the_next_need(page: ServicesPage, qtbot: QtBot) -> None:
    page.menu.services.choose("murid")
    QTest.keyClick(page.menu.services, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: need_of(page, "murid") == "LE03", timeout=PATIENCE)


def test_that_the_chosen_service_says_why_its_need_is_suggested(page: ServicesPage) -> None:
    page.menu.services.choose("murid")
    assert "murid" in page.menu.side.service.why.text()
    assert page.menu.side.service.need.currentData() == "LE02"


def test_that_a_title_named_after_an_office_is_a_fault_with_a_button(
    page: ServicesPage, qtbot: QtBot
) -> None:
    page.menu.services.choose("murid")
    page.menu.side.service.title_edit.setText("Layanan Disdik")
    page.menu.side.service.title_edit.editingFinished.emit()
    qtbot.waitUntil(lambda: page.view is not None and bool(page.view.faults), timeout=PATIENCE)
    assert page.menu.chips[Show.AGENCY].isVisibleTo(page.menu)


def test_that_readiness_is_written_with_a_key_for_all_chosen_cells(
    page: ServicesPage, qtbot: QtBot
) -> None:
    page.segments.choose("readiness")
    table = page.readiness.table
    table.setCurrentIndex(page.readiness.model.index(0, 3))
    page.readiness.say(True)
    quiet(page, qtbot)
    listing = page.session.snapshot.listings["murid"]  # type: ignore[index]
    mark = listing.mark(Readiness.REGIONAL_PORTAL)
    assert mark is not None
    assert mark.value
    assert page.view is not None
    assert len(page.view.listed) == 1


def test_that_exchanges_are_listed_and_impact_follows_the_choice(
    page: ServicesPage, qtbot: QtBot
) -> None:
    page.segments.choose("exchange")
    quiet(page, qtbot)
    assert page.exchange.view is not None
    assert page.exchange.app.count() == len(page.session.snapshot.portfolio.applications)
    page.exchange.app.setCurrentIndex(page.exchange.app.findData("spmb"))
    page.exchange.app.activated.emit(page.exchange.app.currentIndex())
    qtbot.waitUntil(
        lambda: "Pendaftaran murid baru" in page.exchange.impact.text(), timeout=PATIENCE
    )
    page.exchange._say(["exchange:spmb:presensi:api"], TaskState.DONE)
    qtbot.waitUntil(lambda: bool(page.session.snapshot.progress), timeout=PATIENCE)


def test_that_a_dropped_front_page_is_audited_with_its_rule(
    page: ServicesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    saved = tmp_path / "beranda.html"
    saved.write_text(HTML, encoding="utf-8")
    page.segments.choose("audit")
    page.audit.audit([saved])
    qtbot.waitUntil(lambda: page.audit.result is not None, timeout=PATIENCE)
    result = page.audit.result
    assert result is not None
    assert page.audit.model.rowCount() == len(result.findings) > 0
    assert str(result.score) in page.audit.score.text()
    assert page.audit.rule.rowCount() == len(result.rule)
    assert page.audit.remedy.text()


def test_that_a_file_of_pages_may_be_dropped_and_a_picture_may_not(page: ServicesPage) -> None:
    assert QUrl.fromLocalFile("/x/beranda.mhtml").toLocalFile().endswith(PAGES)
    assert not "/x/foto.png".endswith(PAGES)


def test_that_the_menu_is_written_where_the_person_says(
    page: ServicesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    out = tmp_path / "menu.json"
    portal.write_menu(page.session, out)
    qtbot.waitUntil(out.is_file, timeout=PATIENCE)
    quiet(page, qtbot)
