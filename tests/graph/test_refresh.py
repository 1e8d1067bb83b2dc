from __future__ import annotations

from dataclasses import replace

import pytest

from graph.findings import Findings
from graph.incremental import OverlapIndex
from graph.model import ApplicationId
from graph.overlap import find_overlaps
from graph.portfolio import Portfolio
from graph.refresh import refresh
from tests.benchmarks.inventories import synthetic


def known(size, seed):
    portfolio = synthetic(size, seed).portfolio
    findings = find_overlaps(portfolio)
    prior = next(edge.prior for edge in findings.overlaps if edge.kind.value == "same")
    return portfolio, findings, OverlapIndex(portfolio, prior=prior)


@pytest.fixture(scope="module", params=[150, 700])
def inventory(request):
    return known(request.param, 3)


def shape(findings: Findings):
    return findings.systems, findings.groups, findings.national, findings.locked


def test_that_an_edit_of_nothing_that_matters_changes_nothing(inventory):
    portfolio, findings, index = inventory
    for app in list(portfolio.applications.values())[:: len(portfolio.applications) // 40]:
        after = refresh(index, findings, replace(app, notes="Diperiksa"))
        assert shape(after) == shape(findings)
        for edge, before in zip(after.overlaps, findings.overlaps, strict=True):
            assert (edge.a, edge.b, edge.kind) == (before.a, before.b, before.kind)


def test_that_a_copy_joins_the_system_it_copies(inventory):
    portfolio, findings, _ = inventory
    first = next(iter(portfolio.applications.values()))
    twin = replace(first, id=ApplicationId("z-baru"), urls=("satu.x.go.id",))
    alike = replace(first, urls=("satu.x.go.id",))
    index_of_both = OverlapIndex(
        Portfolio.of(
            units=portfolio.units.values(),
            applications=[alike, *list(portfolio.applications.values())[1:]],
        )
    )
    after = refresh(index_of_both, refresh(index_of_both, findings, alike), twin)
    assert any({first.id, twin.id} <= set(system.members) for system in after.systems)


def test_that_every_row_is_in_one_system_and_members_are_heads(inventory):
    portfolio, findings, index = inventory
    apps = list(portfolio.applications.values())
    moved = replace(apps[0], name=apps[9].name, description=apps[9].description, function="")
    after = refresh(index, findings, moved)
    members = [app for system in after.systems for app in system.members]
    assert sorted(members) == sorted(portfolio.applications)
    heads = {system.head for system in after.systems}
    assert all(heads.issuperset(group.members) for group in after.groups)
    assert list(after.overlaps) == sorted(
        after.overlaps, key=lambda edge: (-edge.probability, edge.a, edge.b)
    )
