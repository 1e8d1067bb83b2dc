from __future__ import annotations

from dataclasses import replace

import pytest

from graph.incremental import OverlapIndex
from graph.model import Application, ApplicationId, Unit, UnitId
from graph.overlap import find_overlaps
from graph.portfolio import Portfolio
from tests.benchmarks.inventories import synthetic


def of(findings, app):
    return {(e.a, e.b): e for e in findings.overlaps if app in (e.a, e.b)}


@pytest.fixture(scope="module")
def small():
    return synthetic(150, seed=3).portfolio


def test_that_an_unchanged_application_keeps_its_edges_exactly(small):
    index, findings = OverlapIndex(small), find_overlaps(small)
    for app in list(small.applications.values())[:40]:
        again = {(e.a, e.b): e for e in index.edges(app)}
        before = of(findings, app.id)
        assert again.keys() == before.keys()
        for pair, edge in again.items():
            assert edge.kind is before[pair].kind
            assert edge.probability == pytest.approx(before[pair].probability)


def test_that_an_edit_is_felt(small):
    index = OverlapIndex(small)
    first, second = list(small.applications.values())[:2]
    copied = replace(second, name=first.name, description=first.description, urls=first.urls)
    edges = {(e.a, e.b): e for e in index.edges(copied)}
    assert edges[first.id, second.id].probability > 0.5


def test_that_a_new_application_meets_those_already_there(small):
    index = OverlapIndex(small)
    known = next(iter(small.applications.values()))
    twin = replace(known, id=ApplicationId("z-baru"))
    assert any(known.id == edge.a and edge.probability > 0.5 for edge in index.edges(twin))


def test_that_a_large_inventory_gives_the_strong_edges_of_a_full_run():
    portfolio = synthetic(900, seed=5).portfolio
    findings = find_overlaps(portfolio)
    prior = next(e.prior for e in findings.overlaps if e.kind.value == "same")
    index = OverlapIndex(portfolio, prior=prior)
    strong = [e for e in findings.overlaps if e.kind.value == "same" and e.probability > 0.9][:30]
    for edge in strong:
        again = {(e.a, e.b): e for e in index.edges(portfolio.applications[edge.a])}
        assert again[edge.a, edge.b].probability == pytest.approx(edge.probability)


def test_that_words_nobody_used_before_do_no_harm():
    unit = Unit(id=UnitId("u"), name="Dinas Contoh")
    app = Application(id=ApplicationId("a"), name="Simpati", unit=unit.id)
    index = OverlapIndex(Portfolio.of(units=[unit], applications=[app]))
    other = Application(id=ApplicationId("b"), name="Xyzzy Plugh", description="Entah apa ini")
    assert index.edges(other) == ()
