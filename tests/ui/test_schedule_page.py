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
from planner.domain.project import Leave, Role
from planner.domain.rules import Rule, RuleKind
from planner.workspace.insight import Forecast, PlanInsight, TaskHold
from tests.ui.agency import DEADLINE, PLAN, PROJECT, snapshot
from ui.pages.page import EVERYTHING
from ui.pages.schedule import SchedulePage
from ui.pages.schedule_calendar import named_days_off, with_day_off, with_working_day
from ui.views.chance import detail, meaning
from ui.views.schedule import RowsBy, schedule_of
from ui.views.why_not_earlier import chain_of, why_not_earlier
from ui.widgets.spread_chart import binned

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


def insight(**holds):
    """Return what the engine might say of the agency's plan."""
    return PlanInsight(
        forecast=Forecast(
            runs=2000,
            all_in_time=0.64,
            by_application=((ApplicationId("e-presensi"), 0.7),),
            likely_finish=date(2027, 5, 14),
            days_late=2,
            spread=((date(2027, 5, 11), 1280), (date(2027, 5, 14), 720)),
        ),
        holds={key.replace("_", "-", 1).replace("_", "."): hold for key, hold in holds.items()},
        broken_rules=(),
        pins={},
        violations=(),
    )


def test_that_a_task_waiting_for_its_predecessor_names_it():
    hold = TaskHold(kind="predecessor", text="", by="e-presensi.1")
    blocked = why_not_earlier(snapshot(), PLAN.tasks[1], insight(e_presensi_2=hold))
    assert blocked.blocker == "e-presensi.1"
    assert "Menunggu" in blocked.sentence
    assert 'href="task:e-presensi.1"' in blocked.sentence


def test_that_a_full_role_is_named_with_who_uses_it():
    hold = TaskHold(kind="role", text="", by="desaku.1", role=Role.DEVELOPER)
    blocked = why_not_earlier(snapshot(), PLAN.tasks[1], insight(e_presensi_2=hold))
    assert 'href="role:developer"' in blocked.sentence
    assert "Desaku" in blocked.sentence


@pytest.mark.parametrize(
    ("kind", "said"),
    [("host", 'href="host:presensi"'), ("rule", 'href="rule:"'), ("nothing", "lebih bernilai")],
)
def test_that_host_and_rule_can_be_followed(kind, said):
    hold = TaskHold(kind=kind, text="", by="desaku.1")
    blocked = why_not_earlier(snapshot(), PLAN.tasks[1], insight(e_presensi_2=hold))
    assert said in blocked.sentence


def test_that_nothing_is_claimed_before_the_engine_has_explained():
    assert "sedang dihitung" in why_not_earlier(snapshot(), PLAN.tasks[0], None).sentence
    assert "rencanakan ulang" in why_not_earlier(snapshot(), PLAN.tasks[0], insight()).sentence


def test_that_a_chain_leads_back_link_by_link():
    told = insight(
        e_presensi_2=TaskHold(kind="predecessor", text="", by="e-presensi.1"),
        e_presensi_1=TaskHold(kind="role", text="", by="desaku.1", role=Role.DEVELOPER),
        desaku_1=TaskHold(kind="predecessor", text="", by="e-presensi.2"),
    )
    told = replace(told, holds={**told.holds, "desaku.1": told.holds["desaku-1"]})
    chain = chain_of(snapshot(), PLAN.tasks[1], told)
    assert [link.task for link in chain] == ["e-presensi.1", "desaku.1"]  # a circle ends it
    assert chain[1].why == "pengembang"


def pinned_snapshot():
    rule = Rule(
        kind=RuleKind.PIN,
        application=ApplicationId("e-presensi"),
        code="merge.2",
        first=date(2027, 3, 29),
    )
    return replace(snapshot(), project=replace(PROJECT, rules=(rule,)))


def test_that_a_pinned_bar_lies_on_its_day_and_is_marked_where_the_plan_differs():
    rows = {row.key: row for row in schedule_of(pinned_snapshot(), TODAY).rows}
    bar = next(bar for bar in rows["e-presensi"].bars if bar.key == "e-presensi.2")
    assert bar.start == date(2027, 3, 29)
    assert bar.pinned
    assert bar.broken
    calendar = WorkCalendar(PROJECT)
    task = PLAN.tasks[1]
    days = [day for day in calendar.days if task.start <= day <= task.finish]
    assert len([day for day in calendar.days if bar.start <= day <= bar.finish]) == len(days)


def test_that_the_reserve_before_the_deadline_is_shown():
    axis = schedule_of(snapshot(), TODAY).axis
    held = WorkCalendar(PROJECT)
    assert axis.reserve == held.days[len(held.days) - held.reserve]
    none = replace(snapshot(), project=replace(PROJECT, reserve=0))
    assert schedule_of(none, TODAY).axis.reserve is None


def test_that_leave_lowers_the_capacity_of_its_weeks():
    leave = Leave(
        role=Role.DEVELOPER, tenths=20, first=date(2027, 3, 1), last=date(2027, 3, 3), who="Rina"
    )
    away = replace(snapshot(), project=replace(PROJECT, leave=(leave,)))
    weeks = {
        week.monday: week.capacity
        for row in schedule_of(away, TODAY).loads
        if row.title == "Pengembang"
        for week in row.weeks
    }
    assert weeks[date(2027, 3, 1)] == dict(PROJECT.people)[Role.DEVELOPER] * 5 - 3 * 20


def test_that_one_measure_says_what_binds():
    assert "penuh 5 hari kerja" in schedule_of(snapshot(), TODAY).binding
    assert PLAN.binding[0].role is Role.DEVELOPER


def test_that_the_chance_is_told_in_words():
    forecast = insight().forecast
    assert "Belum pasti" in meaning(forecast)
    assert "14 Mei 2027" in detail(forecast)
    assert "2 hari kerja sesudah tenggat" in detail(forecast)
    assert "Sangat mungkin" in meaning(replace(forecast, all_in_time=0.95))
    bars = binned(forecast.spread, DEADLINE)
    assert [late for _, _, late in bars] == [False, True]


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
    table = page.task_pane.help
    table.show_help(plan)
    grid = table.lines.layout()
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
    page.calendar_pane.changed.disconnect(page.trials.set_calendar)
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
