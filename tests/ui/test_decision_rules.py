"""Keputusan beyond the cards: rules and their price, clashes, scenarios, weights, approvals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from graph.model import ApplicationId, UnitId
from planner.domain.decision import DecidedBy, Decision, Disposition
from planner.domain.plan import Shortage
from planner.domain.rules import Rule, RuleKind
from planner.domain.scenario import Scenario
from planner.workspace.clashes import Party
from planner.workspace.insight import Price, Prices
from tests.ui.agency import PLAN, PROJECT, snapshot
from tests.ui.test_decisions_page import GURU, PATIENCE, PRESENSI, findings
from ui.pages.decisions import DecisionsPage
from ui.pages.page import EVERYTHING
from ui.session import Aspect
from ui.views.demands import demands_of


@pytest.fixture
def page(qtbot, session):
    """Return the page on the small agency, in a frame that takes no part in its size."""
    session.snapshot, session.findings, session.findings_current = snapshot(), findings(), True
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(1256, 780)
    made = DecisionsPage(session, frame)
    made.resize(1256, 780)
    made.refresh(EVERYTHING)
    frame.show()
    yield made
    frame.hide()


def settle(page, **altered):
    """Show the page with other project settings."""
    snap = page.session.snapshot
    page.session.snapshot = replace(
        snap, revision=snap.revision + 1, project=replace(PROJECT, **altered)
    )
    page.refresh(frozenset({Aspect.PLAN}))


def texts_of(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


LATE = Rule(kind=RuleKind.NOT_BEFORE, application=GURU, first=date(2027, 6, 1))
SOUND = Rule(kind=RuleKind.APART, application=GURU, other=PRESENSI, reason="rapat")


def test_that_rules_are_listed_as_sentences_with_their_price(page):
    settle(page, rules=(SOUND,))
    prices = Prices(rules=(Price(benefit=120, removed=1),), kept=())
    demands = demands_of(page.session.snapshot, findings(), None, prices)
    page.desk.rules.show_demands(demands)
    row = page.desk.rules.rows[0]
    assert "E-Presensi dan Presensi ASN terpisah" in row.words.text()
    assert row.price.text() == "−1 sistem"
    assert "Coba tanpanya" in " ".join(b.text() for b in page.desk.rules.findChildren(QPushButton))


def test_that_clashing_rules_name_the_fewest_to_give_up_each_with_a_button(page, qtbot):
    settle(page, rules=(SOUND, LATE))
    clash = page.desk.rules.clash
    assert "tenggat" in texts_of(clash)
    assert len(clash.keys) == 1
    page.desk.rules.dropped.disconnect(page.desk.give_up)
    with qtbot.waitSignal(page.desk.rules.dropped) as dropped:
        clash.keys[0].click()
    assert dropped.args == [Party(1)]


def test_that_a_decision_the_plan_left_out_can_be_given_up(page):
    shortage = Shortage(
        what="Desaku tidak muat", remedy="lepas", application=ApplicationId("desaku")
    )
    snap = page.session.snapshot
    page.session.snapshot = replace(snap, plan=replace(PLAN, shortages=(shortage,)))
    page.refresh(frozenset({Aspect.PLAN}))
    assert "Hentikan: Desaku" in texts_of(page.desk.rules.clash)


@pytest.mark.parametrize("kind", list(RuleKind))
def test_that_a_rule_survives_the_form(page, kind):
    rule = Rule(
        kind=kind, application=GURU, other=PRESENSI, unit=UnitId("disdik"), code="merge.6",
        first=date(2027, 3, 1), last=date(2027, 3, 9), most=2, reason="rapat",
    )  # fmt: skip
    settle(page, rules=(rule,))
    page.side.edit_rule(0)
    assert page.side.currentWidget() is page.side.editor
    made = page.side.editor.rule()
    told = {name: getattr(made, name) for name in ("application", "other", "unit", "code", "most")}
    assert made.kind is kind
    assert made.reason == "rapat"
    assert all(value in {None, "", getattr(rule, name)} for name, value in told.items())
    assert {made.first, made.last} <= {None, rule.first, rule.last}


def test_that_a_form_says_what_is_missing(page):
    page.side.edit_rule()
    editor = page.side.editor
    editor.kind.setCurrentIndex(editor.kind.findData(RuleKind.TOGETHER))
    assert not editor.save.isEnabled()
    editor.application.choose(GURU)
    editor.other.choose(GURU)
    assert "berbeda" in editor.problem.text()
    editor.other.choose(PRESENSI)
    assert editor.save.isEnabled()


def test_that_weights_and_reserve_leave_as_one_project(page, qtbot):
    page.side.open_settings()
    pane = page.side.settings
    pane.points["removed"].setValue(80)
    pane.reserve.setValue(20)
    pane.changed.disconnect(page.side._on_settings)
    with qtbot.waitSignal(pane.changed) as changed:
        pane.save.click()
    project, _what = changed.args
    assert project.weights == replace(PROJECT.weights, removed=80)
    assert project.reserve == 20


def test_that_scenarios_stand_side_by_side_with_what_differs(page):
    decided = {**page.session.snapshot.decisions}
    other = tuple(d for d in decided.values() if d.application != GURU)
    kept = Decision(application=GURU, disposition=Disposition.KEEP)
    scenario = Scenario(
        name="Tanpa gabung",
        by="Rahma",
        on=date(2027, 2, 1),
        decisions=(*other, kept),
        project=replace(PROJECT, reserve=0),
        plan=replace(PLAN, after=4),
        since=tuple(decided.values()),
        since_project=PROJECT,
    )
    main = replace(scenario, name="Rencana utama", active=True)
    snap = page.session.snapshot
    page.session.snapshot = replace(snap, scenarios={each.name: each for each in (main, scenario)})
    page.refresh(frozenset({Aspect.PLAN}))
    page.views.choose("scenarios")
    view = page.scenarios
    assert view.chosen == "Tanpa gabung"
    heads = [view.table.horizontalHeaderItem(n).text() for n in range(view.table.columnCount())]
    assert heads == ["Rencana utama · dipakai", "Tanpa gabung"]
    assert view.table.item(0, 1).text() == "5 → 4"
    rows = [[view.differing.item(r, c).text() for c in range(4)] for r in range(2)]
    assert rows[0] == ["E-Presensi", "Gabung ke Presensi ASN", "Pertahankan", "diambil"]
    assert rows[1] == ["Cadangan waktu", "15 %", "0 %", "diambil"]
    assert page.scenario.text().strip() == "Rencana utama"


def test_that_approving_stamps_a_name_and_an_edit_reopens_it(opened, qtbot):
    page = opened.go("decisions")
    session = opened.session
    session.who = "Rahma"
    qtbot.waitUntil(lambda: page.board.columns[Disposition.KEEP].head.count > 0, timeout=PATIENCE)
    page.choose(GURU)
    page.card.approve.click()
    qtbot.waitUntil(lambda: bool(session.snapshot.approvals), timeout=PATIENCE)
    assert session.snapshot.decisions[GURU].decided_by is DecidedBy.OFFICER
    assert page.card.standing.text() == "disetujui"
    page.decide(GURU, Disposition.RETIRE, "berubah")
    qtbot.waitUntil(lambda: page.card.standing.text() == "dibuka lagi", timeout=PATIENCE)
    assert "Sesudah itu diubah" in page.card.stood.text()
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=PATIENCE)


def test_that_a_new_rule_is_a_step_and_is_tried_out(opened, qtbot):
    page = opened.go("decisions")
    session = opened.session
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=PATIENCE)
    page.desk.save_rule(-1, SOUND)
    qtbot.waitUntil(lambda: session.snapshot.project.rules == (SOUND,), timeout=PATIENCE)
    assert session.undoable.what.startswith("Aturan baru: E-Presensi dan Presensi ASN")
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=PATIENCE)
    page.desk.give_up(Party(0))
    qtbot.waitUntil(lambda: session.snapshot.project.rules == (), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=PATIENCE)
