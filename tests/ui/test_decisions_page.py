"""Keputusan: dropping a card decides, keys decide, the card explains, the search is live."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from graph.findings import Findings, Group, NationalMatch, System
from graph.model import ApplicationId
from planner.domain.decision import DecidedBy, Decision, Disposition
from planner.domain.plan import PlanStatus, Shortage
from tests.ui.agency import APPLICATIONS, PLAN, snapshot
from ui.pages.decision_plan import result_sentence
from ui.pages.decision_table import DecisionTableModel
from ui.pages.decisions import DecisionsPage
from ui.pages.page import EVERYTHING
from ui.session import Aspect
from ui.views.board_cards import board_cards
from ui.views.decision_view import decision_view, options_of
from ui.views.quadrant import quadrant_points
from ui.views.targets import default_target, targets_for
from ui.widgets.board import MIME, Board, CardModel
from ui.widgets.board_card import BoardCard
from ui.widgets.plan_chart import PlanChart, PlanPoint, nice_step
from ui.widgets.quadrant import place_of, plot_in

PATIENCE = 60_000
PRESENSI, GURU = ApplicationId("presensi"), ApplicationId("e-presensi")


def findings():
    return Findings(
        systems=tuple(System((app.id,), app.id) for app in APPLICATIONS),
        groups=(Group((GURU, PRESENSI), PRESENSI, "presensi", ()),),
        national=(NationalMatch(ApplicationId("e-surat"), "SRIKANDI", 0.9, False, "SE"),),
        locked=((ApplicationId("spmb"), "milik kementerian"),),
    )


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


@pytest.fixture
def board(qtbot):
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(900, 500)
    made = Board(frame)
    made.resize(900, 500)
    made.show_cards(
        [
            BoardCard(key="a", disposition=Disposition.KEEP, name="A"),
            BoardCard(key="b", disposition=Disposition.MERGE, name="B", target="→ A"),
        ]
    )
    frame.show()
    yield made
    frame.hide()


def drop(target, key):
    """Drop a card on a column's list as a drag from another column would."""
    carried = QMimeData()
    carried.setData(MIME, key.encode())
    event = QDropEvent(
        QPointF(30, 30),
        Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dropEvent(event)
    return event.dropAction()


def test_that_dropping_a_card_on_a_column_decides(board, qtbot):
    with qtbot.waitSignal(board.card_decided) as decided:
        action = drop(board.columns[Disposition.RETIRE].list, "a")
    assert decided.args == ["a", Disposition.RETIRE]
    assert action is Qt.DropAction.CopyAction  # the document moves the card, not Qt


def test_that_a_drag_carries_the_key_of_the_card(qtmodeltester):
    model = CardModel()
    model.show([BoardCard(key="a", disposition=Disposition.KEEP, name="A")])
    qtmodeltester.check(model)
    assert bytes(model.mimeData([model.index(0, 0)]).data(MIME).data()) == b"a"


@pytest.mark.parametrize(
    ("key", "wanted"),
    [("H", Disposition.RETIRE), ("P", Disposition.KEEP), ("S", Disposition.INTEROPERATE)],
)
def test_that_a_letter_decides_the_chosen_card(board, qtbot, key, wanted):
    board.choose("b")
    with qtbot.waitSignal(board.card_decided) as decided:
        QTest.keyClicks(board.columns[Disposition.MERGE].list, key)
    assert decided.args == ["b", wanted]


def test_that_ctrl_and_an_arrow_move_to_the_neighbour(board, qtbot):
    board.choose("b")
    with qtbot.waitSignal(board.card_decided) as decided:
        QTest.keyClick(
            board.columns[Disposition.MERGE].list,
            Qt.Key.Key_Right,
            Qt.KeyboardModifier.ControlModifier,
        )
    assert decided.args == ["b", Disposition.REPLACE]


def test_that_one_card_is_chosen_over_all_columns(board, qtbot):
    board.choose("a")
    lists = {d: column.list for d, column in board.columns.items()}
    with qtbot.waitSignal(board.card_chosen) as chosen:
        QTest.mouseClick(
            lists[Disposition.MERGE].viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(30, 30),
        )
    assert chosen.args == ["b"]
    assert not lists[Disposition.KEEP].selectionModel().hasSelection()


def test_that_each_system_has_one_card_in_its_column():
    cards = {card.key: card for card in board_cards(snapshot(), findings())}
    assert len(cards) == len(APPLICATIONS)
    assert cards["e-presensi"].disposition is Disposition.MERGE
    assert cards["e-presensi"].target == "→ Presensi ASN"
    assert cards["presensi"].note == "induk 1 aplikasi"
    assert cards["e-surat"].disposition is Disposition.UNDECIDED
    assert cards["spmb"].locked
    assert cards["desaku"].by_officer


def test_that_rows_of_one_system_share_a_card():
    found = replace(findings(), systems=(System((PRESENSI, GURU), PRESENSI),))
    assert "e-presensi" not in {card.key for card in board_cards(snapshot(), found)}


def test_that_the_card_tells_what_a_merge_touches():
    view = decision_view(snapshot(), findings(), {}, GURU)
    assert view.title == "Gabung ke Presensi ASN"
    record = {part.field: part for part in view.survivor}
    assert record["Pengguna"].value == "5.980"
    assert record["Pengguna"].source == "4.120 + 1.860"
    assert {"1.860 pengguna"} <= {touched.what for touched in view.affected}


def test_that_the_best_other_choice_is_named():
    options = options_of(snapshot(), findings())
    view = decision_view(snapshot(), findings(), options, GURU)
    assert view.runner_up is not None
    assert view.runner_up[0] is not Disposition.MERGE


def test_that_a_merge_goes_to_the_survivor_of_the_group_by_itself():
    assert default_target(snapshot(), findings(), GURU, Disposition.MERGE) == "presensi"
    assert default_target(snapshot(), findings(), PRESENSI, Disposition.MERGE) == ""
    surat = ApplicationId("e-surat")
    assert default_target(snapshot(), findings(), surat, Disposition.REPLACE) == "SRIKANDI"


def test_that_targets_list_the_own_group_first_and_never_the_application_itself():
    names = targets_for(snapshot(), findings(), GURU, Disposition.MERGE)
    assert names[0] == ("presensi", "Presensi ASN")
    assert "e-presensi" not in dict(names)


def test_that_a_decision_without_a_target_asks_for_one_first(page):
    page.decide(ApplicationId("spmb"), Disposition.MERGE)
    assert page.asking.isVisible()
    assert page.asking.target.count() == len(APPLICATIONS) - 1
    assert page.asking.wish.application == "spmb"
    assert page.asking.wish.disposition is Disposition.MERGE


def test_that_an_override_needs_a_reason_first(page):
    page.decide(GURU, Disposition.RETIRE)
    assert page.asking.isVisible()
    assert not page.asking.use.isEnabled()
    page.asking.reason.setText("rapat 3 Maret")
    answers = []
    page.asking.answered.connect(answers.append)
    assert page.asking.use.isEnabled()
    page.asking.answered.disconnect(page._store)
    QTest.keyClick(page.asking.reason, Qt.Key.Key_Return)
    assert answers[0].reason == "rapat 3 Maret"
    assert answers[0].disposition is Disposition.RETIRE
    assert not page.asking.isVisible()


def test_that_an_override_stays_visible_beside_the_computed_value(page):
    page.choose("desaku")
    assert not page.card.conflict.isVisible()  # to stop it is what the engine computes too
    kept = Decision(application=GURU, disposition=Disposition.KEEP, reason="dipakai guru")
    snap = page.session.snapshot
    page.session.snapshot = replace(snap, revision=9, decisions={**snap.decisions, GURU: kept})
    page.refresh(frozenset({Aspect.DECISIONS}))
    page.choose(GURU)
    assert "Gabung ke" in page.card.conflict.text()
    assert "dipakai guru" in page.card.conflict.text()
    cards = {card.key: card for card in page.board.columns[Disposition.KEEP].list.cards.cards}
    assert cards[GURU].warning.startswith("bertentangan")


def test_that_choosing_a_card_shows_its_reasons_and_selects_it_everywhere(page):
    page.views.choose("table")
    page.board.card_chosen.emit("desaku")
    assert page.card.name.text() == "Desaku"
    assert page.card.source.text() == "putusan pejabat"
    assert page.session.selection == ("desaku",)
    assert page.table.currentIndex().row() >= 0


def test_that_the_table_shows_the_same_cards_sorted(qtmodeltester):
    model = DecisionTableModel()
    model.show(board_cards(snapshot(), findings()))
    qtmodeltester.check(model)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    names = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert names == sorted(names, key=str.casefold, reverse=True)


def test_that_the_result_names_the_ceiling_and_what_binds():
    text = result_sentence(PLAN)
    assert "3 sistem pada 23 Apr" in text
    assert "752" in text
    assert "16 %" in text
    assert "pengembang" in text


def test_that_an_impossible_plan_says_what_to_give_up():
    plan = replace(
        PLAN,
        status=PlanStatus.INFEASIBLE,
        shortages=(Shortage(what="Pengembang 131 %", remedy="tambah satu orang"),),
    )
    assert "tambah satu orang" in result_sentence(plan)


def test_that_a_plan_that_leaves_a_decision_out_says_so_first():
    missed = [Shortage(what=f"Aplikasi <{n}> tidak muat", remedy="tambah orang") for n in range(5)]
    text = result_sentence(replace(PLAN, shortages=tuple(missed)))
    assert text.startswith("<b>Tidak semua tuntutan dapat dipenuhi.</b> Aplikasi &lt;0&gt;")
    assert "dan 2 lagi" in text
    assert "3 sistem pada 23 Apr" in text


def test_that_a_proven_plan_is_called_so():
    assert "Terbukti terbaik" in result_sentence(replace(PLAN, status=PlanStatus.OPTIMAL))


def test_that_the_search_shows_each_better_plan(qtbot):
    chart = PlanChart()
    qtbot.addWidget(chart)
    chart.resize(500, 160)
    chart.begin(30)
    for point in (PlanPoint(0.5, 300, 900), PlanPoint(4, 560, 800), PlanPoint(12, 634, 752)):
        chart.add(point)
    assert "634" in chart.accessibleDescription()
    assert len({chart.grab().toImage().pixel(x, 60) for x in range(0, 500, 3)}) > 1


@pytest.mark.parametrize(("span", "step"), [(0.9, 0.5), (7, 2), (400, 100), (1200, 500)])
def test_that_axes_are_cut_at_round_figures(span, step):
    assert nice_step(span) == step


def test_that_a_dropped_card_is_stored_as_the_officers_decision(opened, qtbot):
    page = opened.go("decisions")
    qtbot.waitUntil(lambda: page.board.columns[Disposition.KEEP].head.count > 0, timeout=PATIENCE)
    drop(page.board.columns[Disposition.RETIRE].list, "spmb")
    spmb = ApplicationId("spmb")
    qtbot.waitUntil(
        lambda: opened.session.snapshot.decisions.get(spmb) is not None, timeout=PATIENCE
    )
    stored = opened.session.snapshot.decisions[spmb]
    assert stored.disposition is Disposition.RETIRE
    assert stored.decided_by is DecidedBy.OFFICER
    keys = {card.key for card in page.board.columns[Disposition.RETIRE].list.cards.cards}
    assert "spmb" in keys
    assert opened.session.undoable is not None
    assert opened.session.undoable.when.date() >= date(2020, 1, 1)


def test_that_the_quadrant_holds_every_system_and_chooses_by_click(page, qtbot):
    page.views.choose("quadrant")
    keys = {point.key for point in page.quadrant.points}
    assert keys == {app.id for app in APPLICATIONS}
    point = next(p for p in page.quadrant.points if p.key == "spmb")
    place = place_of(plot_in(QRectF(page.quadrant.rect())), point)
    QTest.mouseClick(
        page.quadrant,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        place.toPoint(),
    )
    assert page.card.name.text() == "SPMB Online"


def test_that_an_unused_application_has_less_value_than_one_in_use():
    points = {p.key: p for p in quadrant_points(snapshot(), findings(), 2027)}
    assert points["desaku"].value < points["presensi"].value
    assert all(0 <= p.value <= 1 and 0 <= p.fit <= 1 for p in points.values())


@pytest.mark.parametrize("width", [1256, 420])
def test_that_panes_fold_instead_of_being_cut(page, width):
    page.window().resize(width, 780)
    page.resize(width, 780)
    visible = [w for w in (page.card, page.below.parentWidget()) if w.isVisible()]
    assert len(visible) == (2 if width > 1000 else 1)
    assert page.panes.switch.isVisible() == (width < 1000)
    assert all(w.width() <= width for w in visible)
