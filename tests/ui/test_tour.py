"""The tour: six steps beside the rail, offered once, ended by Esc."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ui import commands
from ui.main_window import MainWindow


def test_that_the_tour_shows_six_pages_one_after_the_other(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.show()
    opened.commands["tour"].run()
    tour, seen = opened.tour, []
    while tour.isVisible():
        seen.append(opened.page_id)
        row = opened.rail.items[opened.page_id]
        assert tour.x() > row.mapTo(tour.owner, QPoint(row.width(), 0)).x()
        assert tour.geometry().bottom() <= tour.owner.height()
        needed = tour.words.heightForWidth(tour.words.width())
        assert needed <= tour.words.height() + 1  # no line is cut
        qtbot.mouseClick(tour.on, Qt.MouseButton.LeftButton)
    assert seen == ["home", "inventory", "overlaps", "decisions", "schedule", "reports"]


def test_that_escape_ends_it_and_back_goes_back(opened: MainWindow, qtbot: QtBot) -> None:
    opened.show()
    opened.commands["tour"].run()
    opened.tour.on.click()
    opened.tour.back.click()
    assert opened.page_id == "home"
    qtbot.keyClick(opened.tour, Qt.Key.Key_Escape)
    assert not opened.tour.isVisible()


def test_that_the_first_sample_offers_it_and_the_second_does_not(opened: MainWindow) -> None:
    opened.settings.toured = False
    assert not opened.settings.toured
    commands.sample(opened)
    assert opened.settings.toured
    opened.session.jobs.cancel_all()
