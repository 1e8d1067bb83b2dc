"""Jadwal: rows from the plan, load against capacity, and why a task is not earlier."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from graph.findings import Findings
from graph.model import ApplicationId
from planner.domain.calendar import WorkCalendar
from planner.domain.plan import HelpOption, TaskKind
from planner.domain.project import Role
from tests.ui.agency import DEADLINE, PLAN, PROJECT, snapshot
from ui.pages.page import EVERYTHING
from ui.pages.schedule import SchedulePage
from ui.pages.schedule_calendar import named_days_off, with_day_off, with_working_day
from ui.views.schedule import RowsBy, schedule_of
from ui.views.why_not_earlier import why_not_earlier

TODAY = date(2027, 3, 4)


@pytest.fixture
def page(qtbot, session):
    """Return the page on the small agency, in a frame that takes no part in its size."""
    session.snapshot, session.findings, session.findings_current = snapshot(), Findings(), True
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(1256, 780)
    made = SchedulePage(session, frame)
    made.today = TODAY
    made.resize(1256, 780)
    made.refresh(EVERYTHING)
    frame.show()
    yield made
    frame.hide()


def test_that_each_application_has_a_row_with_its_tasks():
    schedule = schedule_of(snapshot(), TODAY)
    rows = {row.key: row for row in schedule.rows}
    assert rows["e-presensi"].title == "E-Presensi → Presensi ASN"
    assert [bar.key for bar in rows["e-presensi"].bars] == ["e-presensi.1", "e-presensi.2"]
    assert rows["e-presensi"].slack == 4


def test_that_the_axis_shows_the_deadline_and_names_holidays():
    axis = schedule_of(snapshot(), TODAY).axis
    assert axis.first <= PLAN.start
    assert axis.last >= DEADLINE
    assert axis.days_off[date(2027, 2, 20)] == ""
    assert any(name for name in axis.days_off.values())


def test_that_rows_can_stand_for_roles_and_units():
    by_role = schedule_of(snapshot(), TODAY, RowsBy.ROLE)
    assert [row.title for row in by_role.rows] == ["Pengembang", ""]
    by_unit = schedule_of(snapshot(), TODAY, RowsBy.UNIT)
    assert {row.title for row in by_unit.rows} == {"Disdik", "Setda"}


def test_that_load_counts_working_days_only():
    loads = {row.title: row for row in schedule_of(snapshot(), TODAY).loads}
    developer = loads["Pengembang"]
    first = next(week for week in developer.weeks if week.monday == date(2027, 3, 1))
    assert first.work == 2 * 10 * 5  # two tasks, one person each, five days
    capacity = dict(PROJECT.people)[Role.DEVELOPER]
    assert first.capacity == capacity * 5


def test_that_capacity_ends_at_the_deadline():
    loads = schedule_of(snapshot(), TODAY).loads
    last = loads[0].weeks[-1]
    assert last.monday == date(2027, 5, 10)
    assert last.capacity < loads[0].weeks[4].capacity


def test_that_follow_up_after_the_deadline_is_not_drawn():
    task = replace(PLAN.tasks[0], id="later", kind=TaskKind.FOLLOW_UP, finish=date(2028, 1, 4))
    late = replace(snapshot(), plan=replace(PLAN, tasks=(*PLAN.tasks, task)))
    keys = {bar.key for row in schedule_of(late, TODAY).rows for bar in row.bars}
    assert "later" not in keys


def test_that_a_task_waiting_for_its_predecessor_names_it():
    first = PLAN.tasks[0]
    close = replace(PLAN.tasks[1], start=date(2027, 3, 8), finish=date(2027, 3, 12))
    tight = replace(
        snapshot(),
        plan=replace(PLAN, tasks=(replace(first, finish=date(2027, 3, 5)), close)),
    )
    blocked = why_not_earlier(tight, close)
    assert blocked.blocker == first.id
    assert "Menunggu" in blocked.sentence


def test_that_a_full_role_is_named_with_who_uses_it():
    busy = replace(
        PLAN.tasks[0],
        id="busy",
        needs=((Role.DEVELOPER, 60),),
        start=date(2027, 3, 1),
        finish=date(2027, 3, 5),
    )
    later = replace(
        PLAN.tasks[2],
        id="later",
        after=(),
        start=date(2027, 3, 8),
        finish=date(2027, 3, 12),
        application=ApplicationId("desaku"),
    )
    full = replace(snapshot(), plan=replace(PLAN, tasks=(busy, later)))
    blocked = why_not_earlier(full, later)
    assert blocked.blocker == "busy"
    assert "pengembang" in blocked.sentence


def test_that_the_first_day_of_the_project_needs_no_other_reason():
    blocked = why_not_earlier(snapshot(), PLAN.tasks[0])
    assert blocked.blocker == ""
    assert "hari pertama" in blocked.sentence


def test_that_a_click_on_a_bar_explains_it(page):
    page.timeline.bar_chosen.emit("e-presensi.2")
    assert page.timeline.look.chosen == "e-presensi.2"
    assert "E-Presensi" in page.task_pane.name.text()
    assert page.task_pane.sentence.text()


def test_that_the_help_table_is_ranked_by_what_it_brings(qtbot, page):
    plan = replace(
        PLAN,
        help=(
            HelpOption(role=Role.LEGAL, extra_people=1, more_removed=0, more_benefit=0),
            HelpOption(role=Role.DEVELOPER, extra_people=1, more_removed=3, more_benefit=300),
        ),
    )
    page.task_pane.show_help(plan)
    grid = page.task_pane.help_lines.layout()
    texts = [grid.itemAt(n).widget().text() for n in range(grid.count())]
    assert texts == ["1 pengembang lagi", "+3 aplikasi", "1 hukum lagi", "0"]


def test_that_a_document_without_a_plan_points_to_the_decisions(qtbot, session):
    session.snapshot = snapshot(planned=False)
    made = SchedulePage(session)
    qtbot.addWidget(made)
    made.refresh(EVERYTHING)
    with qtbot.waitSignal(made.wanted) as wanted:
        made._empty.button.click()
    assert wanted.args == ["decisions"]


def test_that_selecting_an_application_elsewhere_shows_its_task(page):
    page.session.select((ApplicationId("desaku"),))
    page.refresh(frozenset({"selection"}))
    assert page.timeline.look.chosen == "desaku.1"


def test_that_load_and_gantt_have_their_deadline_at_the_same_place(page):
    assert page.loads._axis == page.timeline.look.axis


def test_that_an_own_day_off_is_added_and_taken_back():
    day = date(2027, 3, 2)
    with_day = with_day_off(PROJECT, day)
    assert (day, "Libur daerah") in named_days_off(with_day)
    assert with_working_day(with_day, day) == PROJECT


def test_that_a_holiday_can_be_made_a_working_day():
    holiday, _name = named_days_off(PROJECT)[0]
    worked = with_working_day(PROJECT, holiday)
    assert WorkCalendar(worked).is_working(holiday)
    assert holiday not in dict(named_days_off(worked))


def test_that_ordinary_weekends_are_not_listed():
    assert all(day.weekday() < 5 for day, _ in named_days_off(PROJECT))


def test_that_the_calendar_sends_the_changed_project(page, qtbot):
    page.calendar.click()
    assert page.side.currentWidget() is page.calendar_pane
    page.calendar_pane.day.setDate(QDate(2027, 3, 2))
    page.calendar_pane.changed.disconnect(page._on_calendar)
    with qtbot.waitSignal(page.calendar_pane.changed) as changed:
        page.calendar_pane.add.click()
    assert changed.args[0].days_off == (date(2027, 3, 2),)


def test_that_a_new_day_off_is_stored_as_one_step(opened, qtbot):
    page = opened.go("schedule")
    page.calendar.click()
    page.calendar_pane.day.setDate(QDate(2027, 3, 2))
    page.calendar_pane.add.click()
    qtbot.waitUntil(
        lambda: opened.session.snapshot.project.days_off == (date(2027, 3, 2),), timeout=60_000
    )
    listed = page.calendar_pane.list
    texts = [listed.item(row).text() for row in range(listed.count())]
    assert "2 Mar · Libur daerah" in texts


def test_that_bars_of_one_lane_never_overlap_and_none_is_lost():
    role = schedule_of(snapshot(), TODAY, RowsBy.ROLE)
    bars = [bar.key for row in role.rows for bar in row.bars]
    assert sorted(bars) == sorted(task.id for task in PLAN.tasks)
    for row in role.rows:
        assert all(a.finish < b.start for a, b in pairwise(row.bars))
