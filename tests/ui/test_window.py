"""The frame: pages on first use, chrome that follows the session, language, palette, history."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from graph.model import ApplicationId
from planner.domain.decision import Disposition
from tests.ui.conftest import PATIENCE, needs_english
from ui import actions, commands, theme
from ui.errors import Failure
from ui.main_window import MainWindow
from ui.widgets.command_palette import Entry, ranked


def test_that_only_the_first_page_is_built_at_start(window: MainWindow) -> None:
    assert set(window._pages) == {"home"}


@pytest.mark.parametrize("entry", actions.PAGES, ids=lambda entry: entry.id)
def test_that_every_page_can_be_shown_without_a_document(
    window: MainWindow, entry: actions.PageEntry
) -> None:
    page = window.go(entry.id)
    assert page.isVisible()
    assert page.head.title.text()


@pytest.mark.parametrize("entry", actions.PAGES, ids=lambda entry: entry.id)
def test_that_every_page_can_be_shown_with_a_document(
    opened: MainWindow, entry: actions.PageEntry
) -> None:
    assert opened.go(entry.id).isVisible()
    assert not opened.grab().isNull()


def test_that_the_chrome_says_whose_document_it_is(opened: MainWindow) -> None:
    assert opened.top.agency.text() == "Kabupaten Contoh"
    assert opened.top.fictional.isVisible()
    assert opened.windowTitle() == "Kabupaten Contoh.ramping — Ramping"
    assert opened.status.counts.text() == "5 baris · 5 sistem · 3 OPD · 3 layanan"
    assert opened.rail.items["inventory"].badge.text == "5"
    assert opened.top.undo.text().startswith("Urungkan: Rencana")


def test_that_undo_and_redo_are_named_and_done_by_key(opened: MainWindow, qtbot: QtBot) -> None:
    session = opened.session
    session.decide(ApplicationId("e-surat"), Disposition.KEEP)
    qtbot.waitUntil(
        lambda: ApplicationId("e-surat") in session.snapshot.decisions, timeout=PATIENCE
    )
    assert "E-Surat" in opened.top.undo.toolTip()
    QTest.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: session.redoable is not None, timeout=PATIENCE)
    assert opened.top.redo.isEnabled()
    QTest.keyClick(opened, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: session.redoable is None, timeout=PATIENCE)
    assert ApplicationId("e-surat") in session.snapshot.decisions


def test_that_a_page_hears_what_it_missed_when_it_is_shown(
    opened: MainWindow, qtbot: QtBot
) -> None:
    home = opened.go("home")
    opened.go("inventory")
    opened.session.select([ApplicationId("spmb")])
    assert "home" in opened._missed
    opened.go("home")
    assert home.isVisible()
    assert "home" not in opened._missed


def test_that_keys_change_the_page(opened: MainWindow) -> None:
    for number, entry in enumerate(e for e in actions.PAGES if e.in_rail):
        QTest.keyClick(opened, Qt.Key(Qt.Key.Key_1 + number), Qt.KeyboardModifier.ControlModifier)
        assert opened.page_id == entry.id
        assert opened.rail.items[entry.id].isChecked()


def test_that_the_palette_finds_commands_and_applications(opened: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(opened, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    panel = opened.palette_panel
    assert panel.isVisible()
    QTest.keyClicks(panel.field, "spmb")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert not panel.isVisible()
    assert opened.page_id == "inventory"
    assert opened.session.selection == (ApplicationId("spmb"),)
    opened.open_palette()
    QTest.keyClicks(panel.field, "laporan")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert opened.page_id == "reports"


def test_that_the_palette_closes_with_escape(opened: MainWindow) -> None:
    opened.open_palette()
    QTest.keyClick(opened.palette_panel.field, Qt.Key.Key_Escape)
    assert not opened.palette_panel.isVisible()


def test_that_entries_beginning_with_the_word_come_first() -> None:
    entries = [
        Entry("1", "Buka contoh", ""),
        Entry("2", "Contoh lama", ""),
        Entry("3", "Impor", ""),
    ]
    assert [entry.id for entry in ranked(entries, "contoh")] == ["2", "1"]


def test_that_the_history_goes_back_to_a_step(opened: MainWindow, qtbot: QtBot) -> None:
    opened.open_history()
    panel = opened.history_panel
    assert panel.list.count() == 3
    panel.list.setCurrentRow(1)
    panel.back.click()
    qtbot.waitUntil(lambda: opened.session.snapshot.plan is None, timeout=PATIENCE)
    assert opened.session.snapshot.project is not None


def test_that_every_command_has_a_name_and_no_key_is_given_twice(window: MainWindow) -> None:
    keys = [command.key for command in window.commands.values() if command.key]
    assert all(command.text for command in window.commands.values())
    assert len(keys) == len(set(keys))


def test_that_a_failure_stays_until_it_is_closed_and_can_be_copied(window: MainWindow) -> None:
    window.session.failed.emit(Failure("STO-BAD", "Isi rusak.", "Buka cadangan."))
    assert window.toast.isVisible()
    assert window.toast.words.text() == "Isi rusak."
    assert window.toast.remedy.text() == "Buka cadangan."
    window.toast.action.click()
    assert "STO-BAD" in QApplication.clipboard().text()


def test_that_a_dropped_document_is_opened(
    window: MainWindow, qtbot: QtBot, document: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(document))])
    event = QDropEvent(
        QPointF(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(window.session.findings_arrived, timeout=PATIENCE):
        window.dropEvent(event)
    assert window.session.is_open


def test_that_the_rail_folds_on_a_narrow_window_and_by_hand(window: MainWindow) -> None:
    window.resize(1200, 768)
    assert window.rail.narrow
    window.resize(1440, 900)
    assert not window.rail.narrow
    QTest.mouseClick(window.rail.fold, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert window.rail.narrow
    assert window.settings.rail_collapsed


def test_that_the_theme_changes_at_once(opened: MainWindow) -> None:
    light = opened.grab().toImage().pixelColor(720, 60)
    opened.dress(theme.Mode.DARK)
    assert opened.settings.theme is theme.Mode.DARK
    assert opened.grab().toImage().pixelColor(720, 60).lightness() < light.lightness()


def test_that_text_can_be_twice_as_large(opened: MainWindow, qtbot: QtBot) -> None:
    opened.dress(theme.Mode.LIGHT, 2.0)
    for entry in actions.PAGES:
        page = opened.go(entry.id)
        qtbot.waitUntil(page.isVisible, timeout=PATIENCE)
    assert opened.top.height() == 88
    opened.dress(theme.Mode.LIGHT, 1.0)


@needs_english
def test_that_the_language_changes_without_a_restart(opened: MainWindow) -> None:
    opened.go("inventory")
    opened.switch_language()
    assert opened.page_id == "inventory"
    assert opened.status.language.text() == "English"
    assert opened.settings.language == "en"
    opened.switch_language()
    assert opened.status.language.text() == "Bahasa Indonesia"


def test_that_the_countdown_turns_amber_and_red(window: MainWindow) -> None:
    for left, role in ((60, "text"), (41, "warn"), (10, "bad")):
        window.top.countdown.show_days("Sisa", "12 Mei 2027", left=left, share=0.5)
        assert window.top.countdown._role == role


def test_that_a_command_that_cannot_run_is_not_offered(window: MainWindow) -> None:
    offered = {entry.id for entry in commands.entries(window)}
    assert "export" not in offered
    assert "open" in offered
