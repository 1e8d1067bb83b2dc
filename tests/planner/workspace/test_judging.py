"""Words on many pairs at once, on national applications, and what answers teach."""

from __future__ import annotations

import pytest

from graph.findings import Signal
from planner.domain.decision import Disposition, LearnedWeights, Verdict
from planner.domain.step_names import StepKind, step_name
from planner.workspace import judging, planning

NAME = step_name(StepKind.JOIN_GROUP, count=3)


def verdicts(document):
    return {(v.a, v.b): v.verdict for v in document.snapshot().verdicts}


def test_that_many_verdicts_are_one_step_stamped_with_name_and_time(document):
    before = document.revision
    judging.judge_pairs(document, [("A2", "A1"), ("A1", "A3"), ("A1", "A2")], Verdict.SAME, NAME)
    assert verdicts(document) == {("A1", "A2"): Verdict.SAME, ("A1", "A3"): Verdict.SAME}
    assert document.revision == before + 1
    said = document.snapshot().verdicts[0]
    assert said.by == document.who
    assert said.at is not None
    document.undo()
    assert verdicts(document) == {}


def test_that_verdicts_can_be_taken_back_whenever_they_were_given(document):
    judging.judge_pairs(document, [("A1", "A2"), ("A1", "A3")], Verdict.DIFFERENT, NAME)
    judging.judge_pairs(document, [("A1", "A2"), ("A2", "A3")], None, NAME)
    assert verdicts(document) == {("A1", "A3"): Verdict.DIFFERENT}


def test_that_a_verdict_on_one_pair_is_stamped_too(document):
    said = planning.judge(document, "A1", "A2", Verdict.UNSURE)
    assert (said.by, said.at is not None) == (document.who, True)


def test_that_whoever_confirms_a_rival_also_decides(document):
    judging.judge_rivals(document, ["A3"], "srikandi", Verdict.SAME)
    snapshot = document.snapshot()
    assert snapshot.rivals[0].national == "SRIKANDI"
    decision = snapshot.decisions["A3"]
    assert (decision.disposition, decision.into) == (Disposition.REPLACE, "SRIKANDI")
    document.undo()
    assert document.snapshot().rivals == ()
    assert "A3" not in document.snapshot().decisions


def test_that_a_refused_national_application_is_not_proposed_again(document):
    proposed = [(m.application, m.national) for m in document.findings().national]
    assert proposed
    app, national = proposed[0]
    judging.judge_rivals(document, [app], national, Verdict.DIFFERENT)
    assert (app, national) not in [
        (m.application, m.national) for m in document.findings().national
    ]
    judging.judge_rivals(document, [app], national, Verdict.UNSURE)
    assert (app, national) in [(m.application, m.national) for m in document.findings().national]


def test_that_learning_says_how_often_the_engine_would_have_agreed(document):
    judging.judge_pairs(document, [("A1", "A2")], Verdict.SAME, NAME)
    seen = judging.learn_from_answers(document)
    assert (seen.answers, seen.asked, seen.met, seen.offer) == (1, 1, 1, None)


@pytest.fixture
def weights():
    return LearnedWeights(
        answers=60,
        weights=tuple((signal.value, 0.1) for signal in Signal if signal is not Signal.VERDICT),
        shift=-1.0,
        precision_before=0.82,
        precision_after=0.91,
    )


def test_that_learned_weights_hold_until_they_are_taken_back(document, weights):
    before = document.findings()
    judging.use_learning(document, weights)
    assert document.snapshot().learned == weights
    assert document.findings().overlaps != before.overlaps
    judging.use_learning(document, weights)
    document.undo()
    assert document.findings() == before


def test_that_weights_in_force_can_be_taken_back_as_a_step_of_their_own(document, weights):
    judging.use_learning(document, weights)
    judging.use_learning(document, None)
    assert document.snapshot().learned is None
    assert document.history()[-1].what == "Kembalikan bobot semula"
