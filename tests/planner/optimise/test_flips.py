"""What would flip a disposition: every other option, with what it lacks or what keeps it out."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.decision import Decision, Disposition
from planner.domain.inputs import SearchLimits
from planner.domain.project import Role, Weights
from planner.optimise.engine import make_plan
from planner.optimise.flips import what_would_flip
from tests.planner.optimise.agency import START, app, group, inputs, match

QUICK = SearchLimits(seconds=None, rounds=3)
PAIR = {"groups": [group("A", "B")], "national": [match("B")]}


def connect():
    return match("B", "SPLP", is_it=True)


def flips(stated, name="B"):
    return what_would_flip(make_plan(stated, QUICK), stated, name)


def test_that_every_other_option_says_how_far_it_is():
    found = flips(inputs(app("A"), app("B"), **PAIR))
    assert [(flip.disposition, flip.points) for flip in found] == [
        (Disposition.MERGE, 30),
        (Disposition.KEEP, 130),
    ]
    assert "31 poin lebih" in found[0].text
    assert "“Beralih ke aplikasi nasional” -1 poin, bukan 30" in found[0].text


def test_that_the_named_weight_really_flips_it():
    stated = inputs(app("A"), app("B"), **PAIR)
    weights = replace(stated.project.weights, national=-1)
    cheap = replace(stated, project=replace(stated.project, weights=weights))
    fate = {d.application: d.disposition for d in make_plan(cheap, QUICK).decisions}
    assert fate["B"] is Disposition.MERGE


def test_that_the_named_yearly_cost_really_flips_it():
    def stated(cost):
        weights = Weights(removed=0)
        plain = inputs(
            app("A"), app("B", cost_yearly=cost), groups=[group("A", "B")], national=[connect()]
        )
        return replace(plain, project=replace(plain.project, weights=weights))

    now = flips(stated(100_000_000))
    assert now[0].disposition is Disposition.MERGE
    assert "biaya tahunannya Rp130 juta" in now[0].text
    for cost, fate in ((124, Disposition.INTEROPERATE), (130, Disposition.MERGE)):
        plan = make_plan(stated(cost * 1_000_000), QUICK)
        assert {d.application: d.disposition for d in plan.decisions}["B"] is fate


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"deadline": START + timedelta(days=25)}, "hari kerja dan hanya ada"),
        ({"people": tuple((r, 0 if r is Role.DATA else 100) for r in Role)}, "pengelola data"),
    ],
)
def test_that_a_better_option_names_what_keeps_it_out(change, said):
    found = flips(inputs(app("A"), app("B"), **PAIR, **change))
    assert found[0].points < 0
    assert said in found[0].text


def test_that_an_officers_decision_is_what_would_have_to_go():
    keep = Decision(application="B", disposition=Disposition.RETIRE)
    found = flips(inputs(app("A"), app("B"), decisions=[keep], **PAIR))
    assert found
    assert all("keputusan pejabat" in flip.text for flip in found)


def test_that_nothing_flips_what_has_no_other_option():
    assert flips(inputs(app("A"), app("B")), "A") == ()
    assert flips(inputs(app("A")), "Z") == ()
