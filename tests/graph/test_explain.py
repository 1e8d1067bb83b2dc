from __future__ import annotations

import time
from math import exp, log

import pytest

from graph.explain import CELLS, explain, sources
from graph.explain_group import explain_group
from graph.findings import (
    Evidence,
    Findings,
    Group,
    Overlap,
    OverlapKind,
    Signal,
    System,
)
from graph.model import Application, ApplicationId, Origin
from graph.overlap import find_overlaps
from graph.portfolio import Portfolio
from tests.benchmarks.inventories import synthetic


@pytest.fixture(scope="module")
def known():
    portfolio = synthetic(300, seed=2).portfolio
    return portfolio, find_overlaps(portfolio)


def test_that_every_edge_says_what_would_turn_it(known):
    portfolio, findings = known
    for edge in findings.overlaps:
        told = explain(portfolio, edge)
        odds = log(edge.probability / (1 - edge.probability))
        for signal, chance in told.turning:
            part = next(each for each in edge.evidence if each.signal is signal)
            assert chance == pytest.approx(1 / (1 + exp(part.contribution - odds)), abs=1e-6)
            assert (chance >= 0.5) != (edge.probability >= 0.5)
        for _, chance in told.filling_turns:
            assert (chance >= 0.5) != (edge.probability >= 0.5)
        if edge.probability >= 0.5:
            assert told.turning or told.turning_together


def test_that_fewest_signals_turn_an_edge_together():
    parts = tuple(
        Evidence(signal, value)
        for signal, value in ((Signal.HOST, 3.0), (Signal.NAME, 2.5), (Signal.UNIT, 0.5))
    )
    a, b = (Application(id=ApplicationId(key), name=key.upper(), urls=("x.go.id",)) for key in "ab")
    edge = Overlap(a.id, b.id, OverlapKind.SAME, 1 / (1 + exp(-5.0)), parts, -1.0)
    told = explain(Portfolio.of(applications=[a, b]), edge)
    assert told.turning == ()
    assert told.turning_together == (Signal.HOST, Signal.NAME)


def test_that_the_cells_are_named_as_the_spreadsheet_names_them():
    origin = Origin(file="opd.xlsx", sheet="Aplikasi", row=7, columns=(("name", "B"),))
    app = Application(id=ApplicationId("a"), name="A", origins=(origin,))
    (cell,) = sources(app, CELLS[Signal.NAME])
    assert (cell.file, cell.sheet, cell.row, cell.column) == ("opd.xlsx", "Aplikasi", 7, "B")


def link(a, b, chance):
    ids = ApplicationId(a), ApplicationId(b)
    said = (Evidence(Signal.FUNCTION, 2.0, ("surat", a)),)
    return Overlap(*ids, OverlapKind.FUNCTION, chance, said)


def test_that_a_group_names_its_weakest_link_and_what_it_holds_together():
    members = tuple(map(ApplicationId, "abcd"))
    findings = Findings(
        overlaps=(link("a", "b", 0.9), link("c", "d", 0.8), link("a", "c", 0.6)),
        systems=tuple(System((each,), each) for each in members),
    )
    told = explain_group(findings, Group(members, members[0], "surat", ()))
    assert told.weakest == ("a", "c", 0.6)
    assert told.parts == (("a", "b"), ("c", "d"))
    assert told.words[0] == ("surat", 3)
    assert told.doubtful[0] == "d"


def test_that_every_group_is_explained(known):
    _, findings = known
    for group in findings.groups:
        told = explain_group(findings, group)
        assert len(told.holding) == len(group.members) - 1
        assert sorted(sum(told.parts, ())) == sorted(group.members)


@pytest.mark.benchmark
def test_that_an_explanation_costs_less_than_a_hundredth_of_finding_its_edge(known):
    portfolio, findings = known
    started = time.process_time()
    for edge in findings.overlaps:
        explain(portfolio, edge)
    each = (time.process_time() - started) / len(findings.overlaps)
    started = time.process_time()
    find_overlaps(portfolio)
    print("explained in", each * 1e3, "ms")
    assert each < (time.process_time() - started) / 100
