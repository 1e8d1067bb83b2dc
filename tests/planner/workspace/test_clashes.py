"""Wishes that cannot stand together are told in words, with the fewest to give up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from graph.model import ApplicationId, UnitId
from planner.domain.decision import Decision, Disposition
from planner.domain.rule_words import rule_sentence
from planner.domain.rules import Rule, RuleKind
from planner.workspace.clashes import Party, clashes, fewest_to_give_up
from tests.ui.agency import PROJECT, snapshot

GURU, PRESENSI, SPMB = map(ApplicationId, ("e-presensi", "presensi", "spmb"))


def with_rules(*rules, decisions=()):
    now = snapshot(planned=False)
    made = {decision.application: decision for decision in decisions}
    return replace(now, project=replace(PROJECT, rules=rules), decisions=made)


def retire(application):
    return Decision(application=application, disposition=Disposition.RETIRE)


def test_that_sound_rules_clash_with_nothing():
    day = date(2027, 3, 1)
    rules = (
        Rule(kind=RuleKind.NOT_BEFORE, application=GURU, first=day),
        Rule(kind=RuleKind.PIN, application=GURU, code="merge.1", first=day),
        Rule(kind=RuleKind.AT_MOST, unit=UnitId("disdik"), most=1),
    )
    assert clashes(with_rules(*rules, decisions=(retire(GURU),)), {}) == ()


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ([Rule(kind=RuleKind.NOT_AFTER, application=ApplicationId("x"), last=date(2027, 4, 1))],
         "tidak ada lagi"),
        ([Rule(kind=RuleKind.NOT_BEFORE, application=GURU, first=date(2027, 6, 1))], "tenggat"),
        ([Rule(kind=RuleKind.NOT_AFTER, application=GURU, last=date(2027, 1, 4))], "sebelum"),
        ([Rule(kind=RuleKind.NOT_BEFORE, application=GURU, first=date(2027, 4, 1)),
          Rule(kind=RuleKind.NOT_AFTER, application=GURU, last=date(2027, 3, 1))], "ada hari"),
        ([Rule(kind=RuleKind.PIN, application=GURU, code="merge.1", first=date(2027, 3, 1)),
          Rule(kind=RuleKind.PIN, application=GURU, code="merge.1", first=date(2027, 3, 2))],
         "dua hari"),
    ],
)  # fmt: skip
def test_that_a_rule_that_cannot_hold_is_told(rules, said):
    found = clashes(with_rules(*rules), {})
    assert [clash for clash in found if said in clash.text]


def test_that_rules_against_decisions_name_both():
    rules = (
        Rule(kind=RuleKind.APART, application=GURU, other=PRESENSI),
        Rule(kind=RuleKind.TOGETHER, application=SPMB, other=PRESENSI),
    )
    merged = Decision(application=GURU, disposition=Disposition.MERGE, into=PRESENSI)
    kept = Decision(application=PRESENSI, disposition=Disposition.KEEP)
    found = clashes(with_rules(*rules, decisions=(merged, kept, retire(SPMB))), {})
    parties = [set(clash.parties) for clash in found]
    assert {Party(0), Party(application=GURU), Party(application=PRESENSI)} in parties
    assert {Party(1), Party(application=SPMB), Party(application=PRESENSI)} in parties


def test_that_the_fewest_wishes_settle_all_clashes():
    rules = (
        Rule(kind=RuleKind.AT_MOST, unit=UnitId("disdik"), most=0),
        Rule(kind=RuleKind.TOGETHER, application=GURU, other=PRESENSI),
    )
    kept = Decision(application=PRESENSI, disposition=Disposition.KEEP)
    found = clashes(with_rules(*rules, decisions=(retire(GURU), kept)), {})
    assert len(found) == 2
    assert fewest_to_give_up(found) == (Party(application=GURU),)


def test_that_many_clashes_are_settled_too():
    rules = [
        Rule(kind=RuleKind.NOT_AFTER, application=GURU, last=date(2027, 1, n)) for n in range(1, 20)
    ]
    found = clashes(with_rules(*rules), {})
    given = fewest_to_give_up(found)
    assert {party.rule for party in given} == set(range(19))


def test_that_a_lock_and_a_last_carrier_are_clashes_of_decisions_alone():
    found = clashes(with_rules(decisions=(retire(SPMB),)), {SPMB: "milik kementerian"})
    assert any("terkunci" in clash.text for clash in found)
    assert any("pengampu terakhir" in clash.text for clash in found)


@pytest.mark.parametrize("kind", list(RuleKind))
def test_that_every_rule_reads_as_a_sentence(kind):
    rule = Rule(
        kind=kind, application=GURU, other=SPMB, unit=UnitId("disdik"), code="merge.1", most=2,
        first=date(2027, 3, 1), last=date(2027, 3, 15),
    )  # fmt: skip
    said = rule_sentence(rule, snapshot().portfolio, {"merge.1": "Migrasi data"})
    assert "{" not in said
    assert "e-presensi" not in said
