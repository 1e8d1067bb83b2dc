"""Inventaris: selection, editing, pasting, filling, filters and views by hand and by key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from graph.model import ApplicationId
from tests.ui.conftest import PATIENCE
from ui.main_window import MainWindow
from ui.models.columns import COLUMNS
from ui.models.views import GridView
from ui.pages.inventory import InventoryPage

IDS = [column.id for column in COLUMNS]
DESAKU = ApplicationId("desaku")


@pytest.fixture
def page(opened: MainWindow) -> InventoryPage:
    made = opened.go("inventory")
    assert isinstance(made, InventoryPage)
    return made


def choose(page: InventoryPage, rows: tuple[int, int], columns: tuple[str, str]) -> None:
    model = page.model
    first = model.index(rows[0], IDS.index(columns[0]))
    last = model.index(rows[1], IDS.index(columns[1]))
    chosen = page.grid.left.selectionModel()
    chosen.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
    chosen.select(QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect)


def wait_for_step(page: InventoryPage, qtbot: QtBot, name: str) -> None:
    session = page.session
    qtbot.waitUntil(
        lambda: session.undoable is not None and session.undoable.what == name, timeout=PATIENCE
    )


def test_that_the_selected_record_is_shown_with_its_source_cells(page: InventoryPage) -> None:
    page.session.select([ApplicationId("e-presensi")])
    assert page.panel.isVisible()
    assert page.panel.name.text() == "E-Presensi"
    assert page.panel.into.text() == "→ Presensi ASN"
    page.step(1)
    assert page.session.selection == (ApplicationId("e-surat"),)
    page.panel.closed.emit()
    assert not page.panel.isVisible()


def test_that_moving_in_the_grid_moves_the_selection(
    page: InventoryPage, opened: MainWindow, qtbot: QtBot
) -> None:
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow, timeout=PATIENCE)
    page.grid.right.setFocus()
    page.session.select([ApplicationId("presensi")])
    QTest.keyClick(page.grid.right, Qt.Key.Key_Down)
    assert page.session.selection == (ApplicationId("e-presensi"),)
    QTest.keyClick(page.grid.right, Qt.Key.Key_Left)
    assert page.grid.left.hasFocus()
    assert page.grid.left.currentIndex().column() == IDS.index("name")
    QTest.keyClick(page.grid.left, Qt.Key.Key_Right)
    assert page.grid.right.hasFocus()


def test_that_tab_leaves_the_grid(page: InventoryPage) -> None:
    page.grid.left.setFocus()
    before = page.grid.left.currentIndex()
    QTest.keyClick(page.grid.left, Qt.Key.Key_Tab)
    assert page.grid.left.currentIndex() == before


def test_that_an_edit_is_written_and_undone(page: InventoryPage, qtbot: QtBot) -> None:
    row = page.model.row_of(DESAKU)
    index = page.model.index(row or 0, IDS.index("user_count"))
    assert page.model.setData(index, "1.150")
    wait_for_step(page, qtbot, "Jumlah Pengguna Desaku")
    assert page.session.snapshot.portfolio.applications[DESAKU].user_count == 1150
    page.session.undo()
    qtbot.waitUntil(
        lambda: page.session.snapshot.portfolio.applications[DESAKU].user_count is None,
        timeout=PATIENCE,
    )


def test_that_an_unreadable_edit_is_marked_and_nothing_is_written(page: InventoryPage) -> None:
    row = page.model.row_of(DESAKU)
    index = page.model.index(row or 0, IDS.index("user_count"))
    page.model.setData(index, "banyak sekali")
    assert index.data() == "banyak sekali"
    assert page.session.undoable is not None
    assert page.session.undoable.what.startswith("Rencana")


def test_that_a_block_is_pasted_as_one_step(page: InventoryPage, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("10\t1 jt\n20\t2 jt")
    choose(page, (0, 0), ("user_count", "user_count"))
    page.grid.paste()
    wait_for_step(page, qtbot, "Tempel 4 sel")
    apps = page.session.snapshot.portfolio.applications
    assert [apps[page.model.app(row).id].user_count for row in (0, 1)] == [10, 20]
    assert [apps[page.model.app(row).id].cost_yearly for row in (0, 1)] == [1_000_000, 2_000_000]


def test_that_one_value_fills_all_chosen_cells(page: InventoryPage, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("7")
    choose(page, (0, 4), ("user_count", "user_count"))
    page.grid.paste()
    wait_for_step(page, qtbot, "Tempel 5 sel")
    counts = {app.user_count for app in page.session.snapshot.portfolio.applications.values()}
    assert counts == {7}


def test_that_filling_down_repeats_the_first_row(page: InventoryPage, qtbot: QtBot) -> None:
    choose(page, (0, 3), ("status", "status"))
    page.grid.fill_down()
    wait_for_step(page, qtbot, "Isi ke bawah 3 sel")


def test_that_delete_empties_the_chosen_cells(page: InventoryPage, qtbot: QtBot) -> None:
    choose(page, (0, 1), ("user_count", "user_count"))
    page.grid.right.setFocus()
    QTest.keyClick(page.grid.right, Qt.Key.Key_Delete)
    wait_for_step(page, qtbot, "Kosongkan 2 sel")


def test_that_copying_gives_headings_and_cells(page: InventoryPage) -> None:
    choose(page, (0, 1), ("name", "unit"))
    page.grid.copy()
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0] == "Nama aplikasi\tOPD"
    assert len(lines) == 3


def test_that_the_foot_sums_the_chosen_figures(page: InventoryPage) -> None:
    page.grid.sort("user_count")
    choose(page, (0, 1), ("user_count", "user_count"))
    assert "Pilihan 2 sel" in page.foot.choice.text()
    assert "2.480" in page.foot.choice.text()


def test_that_a_filter_is_a_chip_and_says_what_it_hides(page: InventoryPage) -> None:
    page.open_filter("unit", page.mapToGlobal(QPoint(200, 120)))
    page.popup.field.setText("setda")
    page.popup.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert page.model.rowCount() == 2
    assert page.foot.rows.text() == "<b>2 dari 5</b> ditampilkan · 3 tersembunyi oleh saringan"
    assert page.chips._chips[0].text() == "OPD: 1 dipilih ×"
    page.chips._chips[0].click()
    assert page.model.rowCount() == 5


def test_that_pressing_a_head_sorts_up_down_and_not_at_all(page: InventoryPage) -> None:
    for sorting in (("user_count", False), ("user_count", True)):
        page.grid.sort("user_count")
        assert [(key.column, key.descending) for key in page.model.sorting] == [sorting]
    page.grid.sort("user_count")
    assert page.model.sorting == ()


def test_that_typing_searches_after_a_pause(page: InventoryPage, qtbot: QtBot) -> None:
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    page.search.setText("murid")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=PATIENCE)


def test_that_replacing_is_one_step(page: InventoryPage, qtbot: QtBot) -> None:
    page.replace.open()
    page.replace.old.setText("presensi")
    page.replace.new.setText("Kehadiran")
    page.replace.run.click()
    qtbot.waitUntil(
        lambda: any(
            app.name == "Kehadiran ASN"
            for app in page.session.snapshot.portfolio.applications.values()
        ),
        timeout=PATIENCE,
    )


def test_that_a_view_is_saved_and_comes_back(page: InventoryPage) -> None:
    page.arrange(filters={"unit": frozenset({"Setda"})})
    page.grid.sort("name")
    page.grid.show_column("notes", shown=True)
    page._save_view()
    page.use_view(GridView())
    assert page.model.rowCount() == 5
    assert page.settings is not None
    stored = page.settings.views("inventory")["OPD"]
    page.use_view(GridView.from_json(stored))
    assert page.model.rowCount() == 2
    assert "notes" in page.grid.shown_columns()


def test_that_a_broken_view_gives_the_plain_one() -> None:
    assert GridView.from_json("{oops") == GridView()


def test_that_a_relation_leads_to_its_record(page: InventoryPage, document: Path) -> None:
    page.session.select([ApplicationId("presensi")])
    page.panel.record_wanted.emit(ApplicationId("e-presensi"))
    assert page.panel.name.text() == "E-Presensi"
