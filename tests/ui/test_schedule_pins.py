"""Jadwal under the hand: a drag pins, leave and team are steps, the calendar answers."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from graph.findings import Findings
from tests.ui.agency import snapshot
from ui.pages.page import EVERYTHING
from ui.pages.schedule import SchedulePage
from ui.pages.schedule_team import leave_words


@pytest.fixture
def page(qtbot, session):
    """Return the page on the small agency, in a frame that takes no part in its size."""
    session.snapshot, session.findings, session.findings_current = snapshot(), Findings(), True
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(1256, 780)
    made = SchedulePage(session, frame)
    made.today = date(2027, 3, 4)
    made.resize(1256, 780)
    made.refresh(EVERYTHING)
    frame.show()
    yield made
    frame.hide()


def drag(page, key, days):
    """Drag a bar by so many days."""
    timeline = page.timeline
    at = timeline.place_of(key).center().toPoint()
    along = QPoint(at.x() + round(days * timeline.look.axis.day_width), at.y())
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(timeline.viewport(), button, none, at)
    QTest.mouseMove(timeline.viewport(), (at + along) / 2)
    QTest.mouseMove(timeline.viewport(), along)
    QTest.mouseRelease(timeline.viewport(), button, none, along)


def test_that_dragging_a_bar_asks_for_a_pin_on_a_working_day(page, qtbot):
    page.timeline.bar_dropped.disconnect(page.trials.pin)
    page.choose("desaku.1")
    with qtbot.waitSignal(page.timeline.bar_dropped) as dropped:
        drag(page, "desaku.1", 5)  # from Monday 1 March to a Saturday: moved on
    assert dropped.args == ["desaku.1", date(2027, 3, 16)]  # over the holidays of Idulfitri
    assert page.timeline.look.ghost is None


def test_that_a_click_is_no_drag(page, qtbot):
    page.choose("desaku.1")
    with qtbot.assertNotEmitted(page.timeline.bar_dropped):
        drag(page, "desaku.1", 0)


def test_that_a_pin_is_a_step_that_can_be_undone(opened, qtbot):
    page = opened.go("schedule")
    page.trials.pin("e-presensi.2", date(2027, 3, 29))
    session = opened.session
    qtbot.waitUntil(lambda: bool(session.snapshot.project.rules), timeout=60_000)
    assert session.undoable.what == "Sematkan Tugas 2 · E-Presensi"
    page.trials.toggle("e-presensi.2")
    qtbot.waitUntil(lambda: not session.snapshot.project.rules, timeout=60_000)
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=60_000)


def test_that_leave_is_added_and_taken_back_as_steps(opened, qtbot):
    page = opened.go("schedule")
    page.calendar.click()
    team = page.calendar_pane.team
    team.who.setText("Rina")
    team.much.setValue(0.5)
    team.add.click()
    project = lambda: opened.session.snapshot.project  # noqa: E731 - read each time
    qtbot.waitUntil(lambda: bool(project().leave), timeout=60_000)
    leave = project().leave[0]
    assert (leave.who, leave.tenths) == ("Rina", 5)
    assert leave_words(leave).startswith("Rina · Pengembang 0,5")
    qtbot.waitUntil(lambda: team.list.count() == 1, timeout=60_000)
    team.list.setCurrentRow(0)
    team.drop.click()
    qtbot.waitUntil(lambda: not project().leave, timeout=60_000)
    qtbot.waitUntil(lambda: not opened.session.jobs.running, timeout=60_000)
