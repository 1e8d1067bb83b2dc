"""The fewest questions: what one answer settles is not asked, and nothing doubtful is lost."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
from graph.model import ApplicationId
from planner.domain.decision import PairVerdict, RivalVerdict, Verdict
from planner.domain.snapshot import Snapshot
from tests.ui.agency import app, portfolio
from ui.models.questions import Bundle, Review, in_order
from ui.models.review import QueueOrder, bridges
from ui.views.threshold import spread_of

NAMES = "abcdefgh"


def edge(a, b, probability=0.7, kind=OverlapKind.FUNCTION):
    odds = math.log(probability / (1 - probability))
    return Overlap(
        ApplicationId(a), ApplicationId(b), kind, probability, (Evidence(Signal.FUNCTION, odds),)
    )


def group(members, survivor=None):
    ids = tuple(ApplicationId(m) for m in members)
    return Group(ids, ApplicationId(survivor or members[0]), f"topik {members}", ())


def findings(edges, groups, systems=None, national=()):
    return Findings(
        overlaps=tuple(edges),
        systems=tuple(
            System(tuple(map(ApplicationId, rows)), ApplicationId(rows[0]))
            for rows in (systems or NAMES)
        ),
        groups=tuple(groups),
        national=tuple(national),
    )


def snapshot(verdicts=(), rivals=()):
    apps = tuple(app(name, name.upper(), "disdik") for name in NAMES)
    return Snapshot(
        revision=1, portfolio=portfolio(apps), verdicts=tuple(verdicts), rivals=tuple(rivals)
    )


def said(a, b, verdict):
    return PairVerdict(a=ApplicationId(a), b=ApplicationId(b), verdict=verdict)


def test_that_a_triangle_of_doubtful_pairs_needs_two_answers():
    found = findings(
        [edge("a", "b", 0.8), edge("a", "c", 0.7), edge("b", "c", 0.6)], [group("abc")]
    )
    review = Review(found, snapshot())
    assert [q.key for q in review.questions] == [("a", "b"), ("a", "c")]


def test_that_an_answer_that_follows_from_others_is_not_asked_for():
    edges = [edge("a", "b", 0.8), edge("a", "c", 0.99), edge("b", "c", 0.6)]
    review = Review(findings(edges, [group("abc")]), snapshot([said("a", "b", Verdict.SAME)]))
    assert review.questions == ()


def test_that_pairs_between_two_groups_are_one_question():
    edges = [edge("a", "b", 0.99), edge("c", "d", 0.99), edge("a", "c", 0.6), edge("b", "d", 0.5)]
    review = Review(findings(edges, [group("ab"), group("cd")]), snapshot())
    (question,) = review.questions
    assert question.key == ("a", "c")
    assert [pair.key for pair in question.folded] == [("b", "d")]
    assert review.folded == 1


@pytest.mark.parametrize("verdict", [Verdict.DIFFERENT, Verdict.UNSURE])
def test_that_a_refusal_settles_what_was_folded_into_it(verdict):
    edges = [edge("a", "b", 0.99), edge("c", "d", 0.99), edge("a", "c", 0.6), edge("b", "d", 0.5)]
    found = findings(edges, [group("ab"), group("cd")])
    assert Review(found, snapshot([said("a", "c", verdict)])).questions == ()


def test_that_the_questions_of_a_group_stand_together():
    edges = [edge("a", "b", 0.8), edge("a", "c", 0.7), edge("e", "f", 0.6)]
    review = Review(findings(edges, [group("abc"), group("ef")]), snapshot())
    (bundle,) = review.bundles
    assert (bundle.group, bundle.moved, len(bundle.questions)) == (0, 2, 2)
    assert [q.key for q in review.single] == [("e", "f")]
    assert review.home(("a", "c")) is bundle


def test_that_a_national_application_is_asked_about_once_for_each_system():
    matches = [
        NationalMatch(ApplicationId(name), "SRIKANDI", 0.8, False, "aturan") for name in "abc"
    ]
    found = findings([], [], systems=["ab", "c"], national=matches)
    assert len(Review(found, snapshot()).questions) == 2


def test_that_a_refused_national_application_stays_answered():
    rival = RivalVerdict(
        application=ApplicationId("a"), national="SRIKANDI", verdict=Verdict.DIFFERENT, by="Rahma"
    )
    review = Review(findings([], []), snapshot(rivals=[rival]))
    assert review.questions == ()
    (pair,) = review.answered
    assert (pair.key, pair.verdict, pair.stamp[0]) == (
        ("a", "SRIKANDI"),
        Verdict.DIFFERENT,
        "Rahma",
    )


def test_that_any_pair_can_be_looked_at_though_it_is_not_asked_about():
    review = Review(findings([edge("a", "b", 0.99)], [group("ab")]), snapshot())
    assert review.questions == ()
    assert review.pair("b", "a").key == ("a", "b")
    assert review.strongest("a").probability == 0.99
    assert review.strongest("h") is None


def test_that_rows_of_one_system_count_once_at_every_threshold():
    edges = [edge("a", "b", 0.9, OverlapKind.CHANNEL), edge("b", "c", 0.8), edge("c", "d", 0.3)]
    spread = spread_of(findings(edges, [], systems=["ab", "c", "d"]))
    assert (spread.at(0.5).count, spread.at(0.5).largest) == (1, 2)
    assert (spread.at(0.2).count, spread.at(0.2).largest) == (1, 3)
    assert spread.near(0.82) == 1


LINKS = st.sets(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)).filter(lambda pair: pair[0] < pair[1])
)


@given(LINKS)
@settings(max_examples=60, deadline=None)
def test_that_a_group_never_asks_more_than_it_takes_to_connect_it(links):
    edges = [edge(a, b, 0.4 + 0.005 * n) for n, (a, b) in enumerate(sorted(links))]
    review = Review(findings(edges, [group(NAMES)]), snapshot())
    assert len(review.questions) <= len(NAMES) - 1
    assert len({q.key for q in review.questions}) == len(review.questions)


@given(LINKS)
@settings(max_examples=60, deadline=None)
def test_that_a_bridge_cuts_off_exactly_what_no_longer_reaches_the_root(links):
    near = {name: set() for name in NAMES}
    for a, b in links:
        near[a].add(b)
        near[b].add(a)

    def reached(without=()):
        seen, edge_ = {"a"}, ["a"]
        while edge_:
            here = edge_.pop()
            for other in near[here] - seen:
                if {here, other} != set(without):
                    seen.add(other)
                    edge_.append(other)
        return seen

    whole = reached()
    cut = {pair: tuple(sorted(whole - reached(pair))) for pair in links if pair[0] in whole}
    assert bridges(near, "a") == {pair: lost for pair, lost in cut.items() if lost}


def test_that_the_most_doubtful_decisions_come_first():
    edges = [edge("a", "b", 0.94), edge("c", "d", 0.5), edge("e", "f", 0.6)]
    review = Review(findings(edges, [group("ab"), group("cd"), group("ef")]), snapshot())
    rows = in_order(review.single, QueueOrder.SETTLES)
    assert [row.key for row in rows] == [("c", "d"), ("e", "f"), ("a", "b")]
    assert not any(isinstance(row, Bundle) for row in rows)


def test_that_an_answered_pair_still_shows_what_the_engine_thought_by_itself():
    plain = edge("a", "b", 0.83)
    word = Evidence(Signal.VERDICT, -9.0)
    held = replace(plain, evidence=(*plain.evidence, word), probability=0.001)
    review = Review(findings([held], []), snapshot([said("a", "b", Verdict.DIFFERENT)]))
    (pair,) = review.answered
    assert pair.probability == pytest.approx(0.83)
    assert word not in pair.overlap.evidence
