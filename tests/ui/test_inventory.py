"""Inventaris: selection, editing, pasting, filling, filters and views by hand and by key."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from graph.model import ApplicationId, Origin, UsageStatus
from planner.domain.change import Change
from planner.domain.words import word
from tests.ui.conftest import PATIENCE
from ui.main_window import MainWindow
from ui.models.columns import COLUMNS
from ui.models.record import change_lines, source_lines
from ui.models.views import GridView
from ui.pages.inventory import InventoryPage
from ui.widgets.telling_panel import Wanted

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
    apps = page.session.snapshot.portfolio.applications
    assert len({apps[page.model.app(row).id].status for row in range(4)}) == 1


def test_that_delete_empties_the_chosen_cells(page: InventoryPage, qtbot: QtBot) -> None:
    choose(page, (0, 1), ("user_count", "user_count"))
    page.grid.right.setFocus()
    QTest.keyClick(page.grid.right, Qt.Key.Key_Delete)
    wait_for_step(page, qtbot, "Kosongkan 2 sel")
    apps = page.session.snapshot.portfolio.applications
    assert [apps[page.model.app(row).id].user_count for row in (0, 1)] == [None, None]


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


def test_that_finding_goes_from_cell_to_cell_of_one_column_or_all(page: InventoryPage) -> None:
    bar = page.replace
    bar.open()
    bar.old.setText("presensi")
    bar.seek()
    assert bar.count.text() == "0 dari 6 sel"
    bar.column.setCurrentIndex(bar.column.findData("name"))
    assert bar.count.text() == "0 dari 2 sel"
    QTest.keyClick(bar.old, Qt.Key.Key_Return)
    assert bar.count.text() == "1 dari 2 sel"
    assert "Presensi" in page.grid.left.currentIndex().data()
    bar.before.click()
    assert bar.count.text() == "2 dari 2 sel"
    bar.old.setText("tidak ada di sini")
    bar.run.click()
    assert bar.count.text() == "tidak ditemukan"


def test_that_one_hit_is_replaced_and_the_next_one_shown(page: InventoryPage, qtbot: QtBot) -> None:
    bar = page.replace
    bar.open()
    bar.column.setCurrentIndex(bar.column.findData("name"))
    bar.old.setText("presensi")
    bar.new.setText("Hadir")
    bar.seek()
    bar.after.click()
    bar.one.click()
    names = lambda: [app.name for app in page.session.snapshot.portfolio.applications.values()]  # noqa: E731
    qtbot.waitUntil(lambda: sum("Hadir" in name for name in names()) == 1, timeout=PATIENCE)
    assert bar.count.text() == "2 dari 2 sel"


def test_that_what_is_typed_stands_in_all_chosen_cells_with_control_enter(
    page: InventoryPage, qtbot: QtBot
) -> None:
    choose(page, (0, 2), ("user_count", "user_count"))
    page.grid.right.edit(page.grid.left.currentIndex())
    (editor,) = [e for e in page.grid.right.findChildren(QLineEdit) if e.isVisibleTo(page)]
    editor.setText("77")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_for_step(page, qtbot, "Isi 3 sel")
    counts = [app.user_count for app in page.session.snapshot.portfolio.applications.values()]
    assert counts.count(77) == 3


def test_that_heads_copied_with_the_cells_are_not_pasted_as_values(
    page: InventoryPage, qtbot: QtBot
) -> None:
    QApplication.clipboard().setText("Pengguna\tBiaya/th\n10\t1 jt\n20\t2 jt")
    choose(page, (0, 0), ("user_count", "user_count"))
    page.grid.paste()
    wait_for_step(page, qtbot, "Tempel 4 sel")
    assert not page.model.invalid


def test_that_a_column_is_frozen_hidden_and_kept_in_a_view(page: InventoryPage) -> None:
    grid = page.grid
    grid.freeze("unit", on=True)
    assert not grid.left.isColumnHidden(IDS.index("unit"))
    assert grid.right.isColumnHidden(IDS.index("unit"))
    assert "unit" not in grid.shown_columns()
    view = GridView.from_json(page.view().as_json())
    page.use_view(GridView())
    assert grid.frozen_columns() == []
    page.use_view(view)
    assert grid.frozen_columns() == ["unit"]
    menu = page.tools.head_menu("unit", lambda: None)
    assert [action.text() for action in menu.actions() if action.text()][1:3] == [
        "Lepaskan dari sisi kiri",
        "Sembunyikan",
    ]
    grid.show_column("unit", shown=False)
    assert grid.frozen_columns() == []
    assert "unit" not in grid.shown_columns()


def test_that_missing_cells_are_shown_with_the_decisions_they_settle(
    page: InventoryPage, opened: MainWindow
) -> None:
    wanted = [
        Wanted(DESAKU, "user_count", "Desaku", "Pengguna", "Kec. Utara", 3, "karena ragu"),
        Wanted(DESAKU, "data_used", "Desaku", "Data dipakai", "Kec. Utara", 1, "karena ragu"),
    ]
    page._show_telling()
    assert page.telling.isVisibleTo(page)
    page.model.arrange(only=frozenset())
    page.telling.show_cells(wanted, 4)
    assert page.telling.title.text() == "2 sel menentukan 4 keputusan"
    assert page.telling.asked.text() == "di 1 OPD"
    page.telling.table.clicked.emit(page.telling.rows.index(0, 0))
    current = page.grid.left.currentIndex()
    assert (page.model.app(current.row()).id, current.column()) == (
        DESAKU,
        IDS.index("user_count"),
    )
    page.telling.table.clicked.emit(page.telling.rows.index(1, 0))
    assert page.session.selection == (DESAKU,)
    page.telling.closed.emit()
    assert not page.telling.isVisibleTo(page)
    assert page.panel.isVisible()


def test_that_the_record_tells_its_source_cells_and_its_history_in_words(
    page: InventoryPage,
) -> None:
    facts = page.session.snapshot.portfolio
    app = replace(
        facts.applications[DESAKU],
        origins=(Origin(file="a.xlsx", sheet="S", row=7, columns=(("owner_unit", "C"),)),),
        extra=(("framework", "Laravel"),),
    )
    (line,) = source_lines(app.origins[0])
    assert (line.name, line.value) == ("OPD pengelola / pemilik", "C7")
    assert change_lines(Change.between(None, app), facts) == ["Masuk dari baris 7 · a.xlsx · S"]
    later = replace(app, status=UsageStatus.INACTIVE, extra=(("framework", "Django"),))
    assert change_lines(Change.between(app, later), facts) == [
        f"Status: {word(app.status) or '–'} → {word(UsageStatus.INACTIVE)}",
        "Kerangka pengembangan: Laravel → Django",
    ]


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
