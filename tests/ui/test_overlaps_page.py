"""Tumpang Tindih: one selection in three panes, and answers by key."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

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
from graph.model import ApplicationId, Interface, InterfaceId, Unit, UnitId
from planner.domain.decision import (
    Decision,
    Disposition,
    LearnedWeights,
    Learning,
    PairVerdict,
    Verdict,
)
from planner.domain.snapshot import Snapshot
from tests.ui.agency import APPLICATIONS, snapshot
from ui.map_layout import Island, MapLayout
from ui.models.map_views import MapViewState
from ui.models.questions import Bundle, Review
from ui.models.review import (
    PairKind,
    QueueOrder,
    needs_review,
    review_pairs,
    sorted_pairs,
)
from ui.pages.overlaps import OverlapsPage, answers_in
from ui.pages.page import EVERYTHING
from ui.pages.pair_rows import ROW, Line, PairModel, row_text
from ui.session import Aspect
from ui.settings import Settings
from ui.views.affairs import affair_of
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
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


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
    pair = review.questions[0].lead
    page.queue.choose(pair.key)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow, timeout=PATIENCE)
    page.queue.list.setFocus()
    QTest.keyClick(page.queue.list, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: answers_in(opened.session.snapshot) != {}, timeout=PATIENCE)
    assert answers_in(opened.session.snapshot) == {pair.key: Verdict.SAME}
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


def answered(window, qtbot, key):
    """Answer the chosen row by key and wait until it is stored and the overlaps follow."""
    before = window.session.snapshot.revision
    page = window.go("overlaps")
    QTest.keyClick(page.queue.list, key)
    qtbot.waitUntil(lambda: window.session.snapshot.revision > before, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.session.findings_current, timeout=PATIENCE)


@pytest.fixture
def triage(opened, qtbot):
    """Return the page in its window, with the queue ready for keys."""
    page = opened.go("overlaps")
    qtbot.waitUntil(lambda: page.map.canvas.scene.keys != (), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not opened.session.jobs.running, timeout=PATIENCE)
    page.queue.list.setFocus()
    return page


def test_that_undo_takes_the_answer_back_and_returns_to_its_question(triage, opened, qtbot):
    row = triage.queue.review.single[0]
    triage.queue.choose(row.key)
    answered(opened, qtbot, Qt.Key.Key_B)
    assert "Tadi" in triage.evidence.last.text()
    assert triage.queue.row is None or triage.queue.row.key != row.key
    opened.undo()
    qtbot.waitUntil(lambda: answers_in(opened.session.snapshot) == {}, timeout=PATIENCE)
    qtbot.waitUntil(lambda: opened.session.findings_current, timeout=PATIENCE)
    qtbot.waitUntil(lambda: triage.queue.row.key == row.key, timeout=PATIENCE)
    assert triage.evidence.told.isHidden()


def test_that_a_national_application_is_answered_by_letter_like_any_pair(triage, opened, qtbot):
    national = next(q for q in triage.queue.review.questions if q.lead.kind is PairKind.NATIONAL)
    triage.queue.choose(national.key)
    assert triage.evidence.buttons[Verdict.SAME].text().startswith("Ganti")
    answered(opened, qtbot, Qt.Key.Key_B)
    (said,) = opened.session.snapshot.rivals
    assert ((said.application, said.national), said.verdict) == (national.key, Verdict.DIFFERENT)
    refused = {(m.application, m.national) for m in opened.session.findings.national}
    assert national.key not in refused


def bundled():
    """Return findings in which one group of three has two open questions."""
    members = tuple(ApplicationId(m) for m in ("desaku", "e-presensi", "presensi"))
    return Findings(
        overlaps=(
            overlap("e-presensi", "presensi", 0.9),
            overlap("desaku", "presensi", 0.7),
            overlap("desaku", "e-presensi", 0.6),
        ),
        systems=tuple(System((app.id,), app.id) for app in APPLICATIONS),
        groups=(
            Group(members, ApplicationId("presensi"), "presensi", (), ((members[0], members[1]),)),
        ),
    )


@pytest.fixture
def group_page(page):
    page.session.findings = bundled()
    page.refresh(EVERYTHING)
    page.queue.choose_group(0)
    return page


def test_that_a_group_stands_as_one_row_that_opens(group_page):
    queue = group_page.queue
    assert isinstance(queue.row, Bundle)
    assert queue.model.rowCount() == 1
    QTest.keyClick(queue.list, Qt.Key.Key_Right)
    assert [line.inside for line in queue.model.lines] == [False, True, True]
    QTest.keyClick(queue.list, Qt.Key.Key_Left)
    assert queue.model.rowCount() == 1


def test_that_a_group_shows_members_survivor_and_weak_links(group_page):
    card = group_page.evidence.group
    texts = " ".join(shown_texts(card))
    assert "Presensi ASN" in texts
    assert "induk" in texts
    assert "Desaku – E-Presensi: 60 %" in card.weak_said.text()
    assert group_page.evidence.buttons[Verdict.SAME].text().startswith("Semua sama")


def test_that_blind_mode_hides_offices_and_survivor_of_a_group(group_page, qtbot):
    members = group_page.evidence.group.members
    qtbot.waitUntil(lambda: "BKPSDM" in shown_texts(members), timeout=PATIENCE)
    assert "induk" in shown_texts(members)
    group_page.evidence.blind.setChecked(True)
    qtbot.waitUntil(lambda: "Presensi ASN" in shown_texts(members), timeout=PATIENCE)
    assert not {"BKPSDM", "induk"} & set(shown_texts(members))
    assert group_page.evidence.group.weak.isHidden()


def test_that_one_answer_to_a_group_is_one_step_of_all_its_questions(group_page, monkeypatch):
    given = []
    session = group_page.session
    monkeypatch.setattr(session, "write", lambda _title, work: given.append(work))
    group_page.answer(Verdict.SAME)
    assert len(given) == 1
    assert "Tadi: presensi" in group_page.evidence.last.text()


def test_that_folding_a_group_draws_a_bubble_and_keeps_it_when_drawn_again(group_page):
    canvas = group_page.map.canvas
    inside = len(canvas.scene.ends)
    group_page.map.fold(0)
    assert canvas.scene.folded == {0}
    assert int(canvas.scene.links_from(0.0).sum()) < inside
    group_page.refresh(frozenset({Aspect.DECISIONS}))
    assert canvas.scene.folded == {0}
    QTest.mouseDClick(
        canvas,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        canvas.place_of("presensi").toPoint(),
    )
    assert canvas.scene.folded == set()


def test_that_a_dragged_node_stays_where_it_was_put(page):
    canvas = page.map.canvas
    start = canvas.place_of("presensi")
    QTest.mousePress(
        canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start.toPoint()
    )
    QTest.mouseMove(canvas, (start + QPointF(30, 20)).toPoint())
    QTest.mouseRelease(
        canvas,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        (start + QPointF(30, 20)).toPoint(),
    )
    gap = canvas.place_of("presensi") - start - QPointF(30, 20)
    assert gap.manhattanLength() < 2
    assert canvas.scene.pinned == {canvas.scene.number["presensi"]}
    page.looks.sizes.setCurrentIndex(1)
    assert canvas.scene.pinned == {canvas.scene.number["presensi"]}
    page.map.pin({})
    assert canvas.scene.pinned == set()


def test_that_a_saved_view_makes_the_map_look_the_same_again(page, tmp_path):
    page.looks.settings = Settings(tmp_path / "own.ini")
    page.map.slider.set_threshold(0.7)
    page.looks.colours.setCurrentIndex(1)
    page.map.pin({"spmb": (10.0, 20.0)})
    page.looks.views.fill()
    page.looks.views.name.setText("Rapat Senin")
    page.looks.views.save_wanted.emit()
    saved = page.looks.settings.views("overlaps")["Rapat Senin"]
    page.looks.use_view(MapViewState())
    assert (page.map.slider.threshold, page.map.pins) == (0.5, {})
    page.looks.use_view(MapViewState.from_json(saved))
    assert page.map.slider.threshold == 0.7
    assert page.looks.choice.colour == "unit"
    assert page.map.pins == {"spmb": (10.0, 20.0)}
    assert MapViewState.from_json("{broken") == MapViewState()


@pytest.mark.parametrize("number", range(4))
def test_that_every_colour_has_its_legend(page, number):
    page.looks.colours.setCurrentIndex(number)
    scene = page.map.canvas.scene
    signs = {entry.sign for entry in page.map.legend.entries}
    assert {int(kind) for kind in scene.kinds} <= signs
    assert all(entry.text for entry in page.map.legend.entries)


def test_that_an_office_tells_the_affair_where_no_code_does():
    unit = Unit(id=UnitId("d"), name="Dinas Komunikasi dan Informatika")
    plain = replace(APPLICATIONS[0], rab_code="")
    assert affair_of(plain, unit) == "Komunikasi dan Informatika"
    assert affair_of(replace(plain, rab_code="RAB.04.01.02"), unit) == "Kesehatan"
    assert affair_of(plain, Unit(id=UnitId("k"), name="Kecamatan Timur")) == ""


def test_that_the_list_is_the_twin_of_the_map(page, qtbot):
    page.map.buttons.list_wanted.emit()
    table = page.map.list.table
    assert table.isVisible()
    assert page.map.list.plain.rowCount() == len(APPLICATIONS)
    row = next(n for n, line in enumerate(page.map.list.plain.lines) if line.cells[1] == "Desaku")
    table.activated.emit(page.map.list.plain.index(row, 0))
    assert page.queue.current.key == ("desaku", "e-surat")
    page.map.list.back.click()
    assert page.map.canvas.isVisible()


def test_that_a_lasso_offers_to_join_and_to_part(page):
    page.map.canvas.nodes_lassoed.emit(["presensi", "desaku"])
    assert page.map.bar.isVisible()
    assert set(page.session.selection) == {"presensi", "desaku"}
    assert page.map.bar.join.isEnabled()
    page.map.bar.close_it.click()
    assert not page.map.bar.isVisible()


def test_that_enter_goes_from_one_found_node_to_the_next(page):
    page.map.finder.setText("presensi")
    assert "2" in page.map.finder.count.text()
    for key in ("e-presensi", "presensi"):
        QTest.keyClick(page.map.finder, Qt.Key.Key_Return)
        gap = page.map.canvas.place_of(key) - QPointF(page.map.canvas.rect().center())
        assert gap.manhattanLength() < 3


def test_that_a_reason_opens_the_cells_it_was_read_from(page, qtbot):
    page.queue.choose(("e-presensi", "presensi"))
    view = page.evidence.pair_view
    qtbot.waitUntil(lambda: view._explained is not None, timeout=PATIENCE)
    view.bars.setFocus()
    QTest.keyClick(view.bars, Qt.Key.Key_Down)
    QTest.keyClick(view.bars, Qt.Key.Key_Return)
    links = [b for b in view.cells.findChildren(QPushButton) if not b.isHidden()]
    assert [b.text() for b in links][:1] == ["OPD_Disdik.xlsx · Aplikasi!D20"]
    with qtbot.waitSignal(page.wanted) as wanted:
        links[0].click()
    assert wanted.args == ["inventory"]
    assert page.session.selection == ("e-presensi",)


def test_that_the_small_map_shows_itself_only_when_something_is_out_of_view(page):
    assert not page.map.small.isVisible()
    page.map.canvas.zoom(4)
    assert page.map.small.isVisible()
    before = page.map.canvas.view
    QTest.mouseClick(
        page.map.small, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5)
    )
    assert page.map.canvas.view != before


def test_that_the_panel_says_what_was_learned_and_offers_to_take_it_back(page, qtbot):
    pairs = [replace(p, verdict=Verdict.SAME) for p in page.queue.review.pairs] * 10
    offer = LearnedWeights(
        answers=60,
        weights=(("function", 1.4), ("name", 0.7), ("unit", 1.0)),
        shift=0.0,
        precision_before=0.82,
        precision_after=0.91,
    )
    page.learning.show_state(pairs, page.session.snapshot)
    page.learning.show_learning(Learning(answers=30, asked=30, met=27))
    assert "27 dari 30" in page.learning.said.text()
    page.learning.show_learning(Learning(answers=60, asked=60, met=50, offer=offer))
    assert "0,82 → 0,91" in page.learning.said.text()
    assert "Fungsi naik" in page.learning.said.text()
    with qtbot.waitSignal(page.learning.use_wanted) as used:
        page.learning.use.click()
    assert used.args == [offer]
    page.learning.show_state(pairs, replace(page.session.snapshot, learned=offer))
    assert not page.learning.revert.isHidden()
    assert page.learning.use.isHidden()
