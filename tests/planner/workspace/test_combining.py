"""Documents of several offices become one; nobody's ids, rows or decisions are mixed up."""

from __future__ import annotations

import pytest

from graph.model import Interface, InterfaceId
from planner.domain.change import Change
from planner.domain.decision import Disposition
from planner.workspace import planning
from planner.workspace.combining import SOURCE, combine
from planner.workspace.document import open_document


@pytest.fixture
def offices(tmp_path, agency):
    """Two offices with the same ids for the same things, and one decision each."""
    places = []
    for name in ("dinas_satu", "dinas_dua"):
        place = tmp_path / f"{name}.ramping"
        with open_document(place, who=name) as document:
            link = Interface(id=InterfaceId("I1"), provider="A1", consumer="A3")
            records = [*agency, link]
            document.apply("Impor", [Change.between(None, record) for record in records])
            planning.decide(document, "A1", Disposition.MERGE, "A2")
        places.append(place)
    return places


@pytest.fixture
def whole(tmp_path):
    with open_document(tmp_path / "kabupaten.ramping", who="Sari") as document:
        yield document


def test_that_rows_of_two_documents_stand_side_by_side(whole, offices):
    combined = combine(whole, offices)
    portfolio = whole.snapshot().portfolio
    assert combined.applications == len(portfolio.applications) == 6
    assert len(portfolio.interfaces) == 2
    assert {dict(app.extra)[SOURCE] for app in portfolio.applications.values()} == {
        "dinas_satu",
        "dinas_dua",
    }


def test_that_offices_and_services_of_one_name_are_one(whole, offices):
    combine(whole, offices)
    portfolio = whole.snapshot().portfolio
    assert (len(portfolio.units), len(portfolio.services)) == (3, 2)
    assert all(len(portfolio.carriers(service)) >= 2 for service in portfolio.services)


def test_that_decisions_come_along_and_point_to_their_own_rows(whole, offices):
    combine(whole, offices)
    decisions = whole.snapshot().decisions
    assert {key: decision.into for key, decision in decisions.items()} == {
        "dinas_satu/A1": "dinas_satu/A2",
        "dinas_dua/A1": "dinas_dua/A2",
    }


def test_that_what_stands_in_both_is_found(whole, offices):
    across = {frozenset((pair.a, pair.b)) for pair in combine(whole, offices).across}
    assert frozenset(("dinas_satu/A3", "dinas_dua/A3")) in across
    assert frozenset(("dinas_satu/A1", "dinas_satu/A2")) not in across


def test_that_combining_is_one_step_and_again_brings_nothing(whole, offices):
    combine(whole, offices)
    planning.decide(whole, "dinas_satu/A1", Disposition.KEEP)
    assert combine(whole, offices).step.size == 0
    assert whole.snapshot().decisions["dinas_satu/A1"].disposition is Disposition.KEEP
    whole.undo(to=0)
    assert dict(whole.snapshot().portfolio.applications) == {}


def test_that_the_documents_themselves_are_not_touched(whole, offices):
    before = [place.read_bytes() for place in offices]
    combine(whole, offices)
    assert [place.read_bytes() for place in offices] == before
