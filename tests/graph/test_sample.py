"""The engine against the truth of the sample agency, read from its three messy files."""

from __future__ import annotations

from itertools import combinations

import pytest

from graph.findings import OverlapKind
from graph.overlap import find_overlaps
from graph.portfolio import Portfolio
from importers.read import read_files
from planner.sample import files, generate, truth

ONE_SYSTEM = {OverlapKind.SAME, OverlapKind.CHANNEL, OverlapKind.SHARED_USE}


class Agency:
    """Facts, findings and truth of one agency, with rows named by application ids."""

    def __init__(self, paths, known):
        result = read_files(paths)
        self.portfolio = Portfolio.of(
            units=result.units,
            applications=result.applications,
            services=result.services,
            interfaces=result.interfaces,
        )
        self.findings = find_overlaps(self.portfolio)
        self.truth = known
        place = {
            (origin.file.rsplit("/", 1)[-1], origin.row): app.id
            for app in self.portfolio.applications.values()
            for origin in app.origins
        }
        sheets = {(row.file, row.row): row for row in known.rows}
        assert len(sheets) == len(known.rows)
        self.ids = {row.id: place[row.file, row.row] for row in known.rows}
        self.system = {self.ids[row.id]: row.system for row in known.rows}

    def pairs(self, sets):
        return {
            tuple(sorted((self.ids[a], self.ids[b])))
            for rows in sets
            for a, b in combinations(rows, 2)
        }

    def found(self, kinds, least=0.5):
        return {
            (edge.a, edge.b)
            for edge in self.findings.overlaps
            if edge.kind in kinds and edge.probability >= least
        }


@pytest.fixture(scope="module", params=["bundled", 7, 23])
def agency(request, tmp_path_factory):
    if request.param == "bundled":
        return Agency(files(), truth())
    folder = tmp_path_factory.mktemp("agency")
    known = generate(request.param, into=folder)
    return Agency([folder / path.name for path in files()], known)


def quality(found, wanted):
    right = len(found & wanted)
    return right / max(len(found), 1), right / max(len(wanted), 1)


def test_that_rows_of_one_system_are_found(agency):
    wanted = {
        tuple(sorted((a, b)))
        for a, b in combinations(agency.system, 2)
        if agency.system[a] == agency.system[b]
    }
    precision, recall = quality(agency.found(ONE_SYSTEM), wanted)
    assert precision >= 0.95
    assert recall >= 0.95


def test_that_systems_doing_one_job_are_found(agency):
    wanted = {
        (a, b)
        for a, b in agency.pairs(group.rows for group in agency.truth.groups)
        if agency.system[a] != agency.system[b]
    }
    precision, recall = quality(agency.found({OverlapKind.FUNCTION}), wanted)
    assert precision >= 0.85
    assert recall >= 0.80


def test_that_national_applications_and_their_rivals_are_found(agency):
    known = {agency.ids[each.row]: each for each in agency.truth.national}
    found = [match for match in agency.findings.national if match.probability >= 0.5]
    right = [
        match
        for match in found
        if match.application in known
        and match.national
        in {*known[match.application].expected, *known[match.application].tolerated}
    ]
    wanted = {app for app, each in known.items() if each.expected}
    met = wanted & {match.application for match in right}
    assert len(right) / len(found) >= 0.95
    assert len(met) / len(wanted) >= 0.90
    itself = {match.application for match in found if match.is_it}
    assert {app for app in wanted if known[app].is_it} <= itself


def test_that_look_alikes_without_relation_stay_below_a_third(agency):
    chance = {(edge.a, edge.b): edge.probability for edge in agency.findings.overlaps}
    for trap in agency.truth.unrelated:
        pair = tuple(sorted((agency.ids[trap.a], agency.ids[trap.b])))
        assert chance.get(pair, 0.0) <= 0.3, trap.why


def test_that_what_is_not_the_regions_is_locked_and_nothing_else(agency):
    locked = {app for app, _ in agency.findings.locked}
    assert locked == {agency.ids[each.row] for each in agency.truth.locked}


def test_that_gateways_and_log_ins_are_components(agency):
    wanted = agency.pairs(agency.truth.components)
    precision, recall = quality(agency.found({OverlapKind.COMPONENT}), wanted)
    assert precision >= 0.95
    assert recall >= 0.8
