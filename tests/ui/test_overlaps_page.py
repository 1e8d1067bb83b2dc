"""Tumpang Tindih: one selection in three panes, and answers by key."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from graph.findings import (
    Evidence,
    Findings,
    Group,
    NationalMatch,
    Overlap,
    OverlapKind,
    Signal,
    System,
)
from graph.model import ApplicationId, Interface, InterfaceId
from planner.domain.decision import Decision, Disposition, PairVerdict, Verdict
from planner.domain.snapshot import Snapshot
from tests.ui.agency import APPLICATIONS, snapshot
from ui.map_layout import Island, MapLayout
from ui.models.questions import Review
from ui.models.review import (
    PairKind,
    QueueOrder,
    needs_review,
    review_pairs,
    sorted_pairs,
)
from ui.pages.overlaps import OverlapsPage
from ui.pages.page import EVERYTHING
from ui.pages.pair_rows import ROW, Line, PairModel, row_text
from ui.views.threshold import clusters_by_threshold
from ui.views.why import highlighted, logistic, shared_words, sureness, terms_of, turns_of

PATIENCE = 60_000


def overlap(a, b, probability, kind=OverlapKind.FUNCTION, prior=-1.0):
    """Return a pair whose evidence adds up to its probability."""
    total = math.log(probability / (1 - probability)) - prior
    evidence = (
        Evidence(Signal.FUNCTION, total + 0.5, ("presensi",)),
        Evidence(Signal.UNIT, -0.5),
    )
    return Overlap(ApplicationId(a), ApplicationId(b), kind, probability, evidence, prior)


def findings():
    ids = [app.id for app in APPLICATIONS]
    return Findings(
        overlaps=(
            overlap("e-presensi", "presensi", 0.94),
            overlap("desaku", "e-surat", 0.61),
            overlap("e-surat", "presensi", 0.12),
        ),
        systems=tuple(System((app,), app) for app in ids),
        groups=(
            Group(
                (ApplicationId("e-presensi"), ApplicationId("presensi")),
                ApplicationId("presensi"),
                "presensi",
                (),
            ),
        ),
        national=(NationalMatch(ApplicationId("e-surat"), "SRIKANDI", 0.9, False, "SE MenPANRB"),),
    )


def layout():
    ids = tuple(app.id for app in APPLICATIONS)
    return MapLayout(
        ids,
        tuple(60.0 * n for n in range(len(ids))),
        tuple(40.0 * (n % 2) for n in range(len(ids))),
        (Island("presensi", (0, 1)), Island("", (2, 3))),
    )


@pytest.fixture
def page(qtbot, session):
    """Return the page on the small agency, in a frame that takes no part in its size."""
    session.snapshot, session.findings, session.findings_current = snapshot(), findings(), True
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(1256, 780)
    made = OverlapsPage(session, frame)
    made.resize(1256, 780)
    made.refresh(EVERYTHING)
    made.place(layout())
    frame.show()
    yield made
    frame.hide()


def shown_texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def row_of(model, key):
    return next(n for n, line in enumerate(model.lines) if line.row.key == key)


def test_that_clicking_a_row_of_the_queue_marks_both_applications_on_the_map(page):
    model = page.queue.model
    row = row_of(model, ("e-presensi", "presensi"))
    place = page.queue.list.visualRect(model.index(row, 0)).center()
    QTest.mouseClick(
        page.queue.list.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        place,
    )
    canvas = page.map.canvas
    assert {canvas.scene.keys[n] for n in canvas.marks.nodes} == {"e-presensi", "presensi"}
    assert canvas.marks.group == 0
    assert set(page.session.selection) == {"e-presensi", "presensi"}
    assert page.evidence.pair_view.share.text() == "94 %"


def test_that_clicking_a_node_chooses_its_pair_in_the_queue(page):
    page.queue.choose(("e-presensi", "presensi"))
    canvas = page.map.canvas
    QTest.mouseClick(
        canvas,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        canvas.place_of("desaku").toPoint(),
    )
    assert page.queue.current.key == ("desaku", "e-surat")


def test_that_the_bars_and_the_prior_add_up_to_the_probability():
    pair = findings().overlaps[0]
    total = pair.prior + sum(term.value for term in terms_of(pair))
    assert logistic(total) == pytest.approx(pair.probability)


def test_that_the_strongest_reason_is_the_one_that_would_turn_the_answer():
    pair = findings().overlaps[0]
    turn, other = turns_of(pair)
    assert turn.signal == "Fungsi"
    assert turn.probability < 0.5
    assert other.probability > pair.probability


def test_that_shared_words_are_marked_and_markup_is_text():
    words = shared_words("Presensi guru <b>", "presensi pegawai dan guru")
    assert words == {"presensi", "guru"}
    text = highlighted("Presensi guru <b>", words, ("#fff", "#000"))
    assert text.count("<span") == 2
    assert "<b>" not in text


def test_that_an_answered_pair_leaves_the_queue():
    base = snapshot()
    answered = Snapshot(
        revision=4,
        portfolio=base.portfolio,
        verdicts=(
            PairVerdict(
                a=ApplicationId("e-presensi"),
                b=ApplicationId("presensi"),
                verdict=Verdict.SAME,
            ),
        ),
    )
    before = {p.key for p in review_pairs(findings(), base) if needs_review(p)}
    after = {p.key for p in review_pairs(findings(), answered) if needs_review(p)}
    assert before - after == {("e-presensi", "presensi")}


def test_that_the_queue_is_sorted_as_asked():
    pairs = review_pairs(findings(), snapshot())
    sure = sorted_pairs(pairs, QueueOrder.PROBABILITY)
    assert [p.probability for p in sure] == sorted((p.probability for p in pairs), reverse=True)
    doubt = sorted_pairs(pairs, QueueOrder.DOUBT)
    assert abs(doubt[0].probability - 0.5) <= abs(doubt[-1].probability - 0.5)


def test_that_a_rival_of_a_national_application_is_asked_about():
    kinds = {p.b: p.kind for p in review_pairs(findings(), snapshot())}
    assert kinds["SRIKANDI"] is PairKind.NATIONAL


def test_that_a_chip_shows_only_its_kind(page):
    page.queue.chips.findChild(object, "national").click()
    assert {pair.kind for pair in page.queue.model.pairs} == {PairKind.NATIONAL}


def test_that_blind_mode_hides_probability_and_reasons_until_answered(page):
    page.queue.choose(("e-presensi", "presensi"))
    page.evidence.blind.setChecked(True)
    view = page.evidence.pair_view
    assert "94" not in view.share.text()
    assert not view.why.isVisible()
    assert "Disdik" not in " ".join(
        label.text() for label in view.table.findChildren(QLabel) if not label.isHidden()
    )
    line = page.queue.model.lines[page.queue.list.currentIndex().row()]
    assert "94" not in row_text(line.row, blind=page.queue.model.blind)
    page.evidence.blind.setChecked(False)
    assert page.evidence.pair_view.share.text() == "94 %"


def test_that_a_higher_threshold_draws_fewer_links(page):
    drawn = []
    page.map.canvas.links_drawn.connect(lambda *count: drawn.append(count))
    for threshold in (0.1, 0.9):
        page.map.slider.set_threshold(threshold)
        page.map.canvas.repaint()
    assert drawn[-2:] == [(3, 3), (1, 1)]


def test_that_the_keys_of_the_slider_move_the_threshold(page, qtbot):
    with qtbot.waitSignal(page.map.slider.settled) as settled:
        QTest.keyClick(page.map.slider, Qt.Key.Key_Right)
    assert settled.args == [0.51]


def test_that_words_for_the_probability_never_claim_more_than_it_is():
    pairs = {p.key: p for p in review_pairs(findings(), snapshot())}
    assert sureness(pairs["e-presensi", "presensi"]).startswith("Sangat mungkin")
    assert "periksa" in sureness(pairs["desaku", "e-surat"])


def test_that_the_queue_model_keeps_its_promises(qtmodeltester):
    model = PairModel()
    model.show([Line(question) for question in Review(findings(), snapshot()).questions])
    qtmodeltester.check(model)
    assert model.index(0, 0).data(ROW).row.lead.kind in PairKind
    assert "%" in model.index(0, 0).data()


def test_that_an_empty_document_names_the_next_action(qtbot, session):
    made = OverlapsPage(session)
    qtbot.addWidget(made)
    made.refresh(EVERYTHING)
    with qtbot.waitSignal(made.wanted) as wanted:
        made._empty.button.click()
    assert wanted.args == ["import"]


def test_that_s_stores_the_verdict_and_moves_on(opened, qtbot):
    page = opened.go("overlaps")
    qtbot.waitUntil(lambda: page.map.canvas.scene.keys != (), timeout=PATIENCE)
    assert page.queue.model.rowCount() >= 1
    review = page.queue.review
    pair = next(q.lead for q in review.questions if q.lead.kind is not PairKind.NATIONAL)
    page.queue.choose(pair.key)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow, timeout=PATIENCE)
    page.queue.list.setFocus()
    QTest.keyClick(page.queue.list, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: opened.session.snapshot.verdicts != (), timeout=PATIENCE)
    stored = opened.session.snapshot.verdicts[0]
    assert ((stored.a, stored.b), stored.verdict) == (pair.key, Verdict.SAME)
    assert page.queue.current is None or page.queue.current.key != pair.key
    qtbot.waitUntil(lambda: opened.session.findings_current, timeout=PATIENCE)


def test_that_every_threshold_knows_its_clusters():
    found = clusters_by_threshold(findings())
    assert (found[100].count, found[100].largest) == (0, 0)
    assert (found[90].count, found[90].largest) == (1, 2)
    assert (found[60].count, found[60].largest) == (2, 2)
    assert (found[10].count, found[10].largest) == (1, 4)


def test_that_stopping_an_application_rings_who_reads_from_it(page, qtbot):
    portfolio = page.session.snapshot.portfolio
    link = Interface(
        id=InterfaceId("i1"), provider=ApplicationId("presensi"), consumer=ApplicationId("desaku")
    )
    further = Interface(
        id=InterfaceId("i2"), provider=ApplicationId("desaku"), consumer=ApplicationId("spmb")
    )
    page.session.snapshot = replace(
        page.session.snapshot,
        portfolio=replace(portfolio, interfaces={link.id: link, further.id: further}),
    )
    page.looks.layer.choose("dependency")
    page.map.canvas.node_chosen.emit("presensi")
    canvas = page.map.canvas
    qtbot.waitUntil(lambda: canvas.marks.impact != {}, timeout=PATIENCE)
    assert {canvas.scene.keys[n]: far for n, far in canvas.marks.impact.items()} == {
        "desaku": 1,
        "spmb": 2,
    }
    assert "2 aplikasi" in page.map.head.note.text()
    assert "Desaku" in page.evidence.impact.parts["direct"][1].text()


def test_that_an_officers_decision_answers_the_question_about_a_national_application():
    base = snapshot()
    surat = ApplicationId("e-surat")
    decision = Decision(application=surat, disposition=Disposition.REPLACE, into="SRIKANDI")
    decided = replace(base, decisions={**base.decisions, surat: decision})
    pair = next(p for p in review_pairs(findings(), decided) if p.b == "SRIKANDI")
    assert pair.verdict is Verdict.SAME
    assert not needs_review(pair)
