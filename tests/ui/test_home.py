"""Beranda: figures that are right, the one next step, the first run."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from graph.findings import Findings, Overlap, OverlapKind, System
from graph.model import ApplicationId
from planner.domain.calendar import WorkCalendar
from planner.domain.decision import Disposition
from planner.domain.plan import switch_off_days
from planner.domain.snapshot import Snapshot
from tests.ui.agency import APPLICATIONS, PLAN, PROJECT, snapshot
from ui.main_window import MainWindow
from ui.models.overview import filled_share, overview
from ui.pages.home import HomePage
from ui.pages.page import EVERYTHING
from ui.views.waiting import next_step, plan_course, waiting

SYSTEMS = tuple(System(members=(app.id,), head=app.id) for app in APPLICATIONS)
PAIR = Overlap(
    a=ApplicationId("e-presensi"),
    b=ApplicationId("presensi"),
    kind=OverlapKind.FUNCTION,
    probability=0.94,
    evidence=(),
)
FINDINGS = Findings(overlaps=(PAIR,), systems=SYSTEMS)


def test_that_the_figures_are_counted_by_one_rule() -> None:
    figures = overview(snapshot(), FINDINGS)
    assert (figures.rows, figures.systems, figures.after) == (5, 5, 3)
    assert figures.counts[Disposition.MERGE] == figures.counts[Disposition.RETIRE] == 1
    assert figures.counts[Disposition.UNDECIDED] == figures.undecided == 2
    assert figures.removed == 2
    assert (figures.covered, figures.services) == (3, 3)
    assert figures.busiest is not None
    assert figures.finish == date(2027, 4, 23)
    assert figures.quality == pytest.approx(634 / 752)


def test_that_an_unknown_cost_widens_the_band_and_is_never_a_zero() -> None:
    figures = overview(snapshot(), FINDINGS)
    assert figures.saving == (120_000_000, 300_000_000)
    assert figures.unknown_costs == 1


def test_that_without_decisions_nothing_is_saved() -> None:
    figures = overview(snapshot(planned=False), FINDINGS)
    assert figures.saving is None
    assert figures.after is None


def test_that_completeness_counts_the_cells_that_settle_decisions() -> None:
    assert filled_share(APPLICATIONS[0]) == 1.0
    assert filled_share(APPLICATIONS[3]) == pytest.approx(5 / 8)


def test_that_the_next_step_follows_the_journey() -> None:
    assert next_step(overview(snapshot(planned=False), FINDINGS)).page == "plan"
    assert next_step(overview(snapshot(), Findings(systems=SYSTEMS))).page == "decisions"
    decided = {app.id: replace(PLAN.decisions[1], application=app.id) for app in APPLICATIONS}
    done = replace(snapshot(), decisions=decided)
    assert next_step(overview(done, Findings(systems=SYSTEMS))).page == "export"


def test_that_what_waits_leads_to_its_pages() -> None:
    tasks = waiting(overview(snapshot(), FINDINGS))
    assert [task.page for task in tasks][-1] == "reports"
    assert {task.page for task in tasks} >= {"decisions", "inventory"}


def test_that_the_course_falls_once_for_each_system_that_stops() -> None:
    assert switch_off_days(PLAN) == (date(2027, 3, 5), date(2027, 4, 23))
    course = plan_course(PLAN, WorkCalendar(PROJECT), date(2027, 3, 4))
    assert course.before - len(course.gone) == PLAN.after
    days = [stone.day for stone in course.milestones]
    assert days == sorted(set(days))


def test_that_the_first_run_offers_sample_import_and_the_last_document(
    window: MainWindow, document: Path
) -> None:
    window.settings.remember(str(document))
    page = window.go("home")
    page.refresh(EVERYTHING)
    words = {button.text() for button in page.findChildren(QPushButton)}
    assert "Buka contoh" in words
    assert "Impor inventaris" in words
    assert f"Lanjutkan {document.name}" in words


def test_that_the_page_shows_the_plan(opened: MainWindow, qtbot: QtBot) -> None:
    page = opened.go("home")
    assert isinstance(page, HomePage)
    assert page.cards.metrics["services"].accessibleName().startswith("Layanan terjamin: 3")
    assert page.cards.hero.accessibleName() == "5 sistem menjadi 3"
    assert not page.course.isHidden()
    with qtbot.waitSignal(page.wanted) as caught:
        page.cards.metrics["complete"].pressed.emit()
    assert caught.args == ["inventory"]


def test_that_an_empty_snapshot_has_no_figures() -> None:
    figures = overview(Snapshot(revision=0), Findings())
    assert figures.systems == 0
    assert figures.complete == 0


def test_that_systems_not_yet_counted_are_no_zero(opened: MainWindow) -> None:
    page = opened.go("home")
    assert isinstance(page, HomePage)
    page.cards.show_figures(overview(snapshot(), Findings()), WorkCalendar(PROJECT))
    assert page.cards.hero.accessibleName() == "Sistem sedang dihitung"
    for key in ("pairs", "decisions"):
        assert "sedang dihitung" in page.cards.metrics[key].accessibleName()
    page.cards.show_figures(overview(snapshot(), FINDINGS), WorkCalendar(PROJECT))
    assert page.cards.hero.accessibleName() == "5 sistem menjadi 3"
