"""Jobs for which the vocabulary has no topic: only shared words can bring them together.

The bundled sample speaks of jobs every regency has, and so does the vocabulary; its figures
say nothing about a job nobody thought of. These words must therefore never be added to the
vocabulary for the sake of this test.
"""

import csv
from itertools import combinations
from pathlib import Path

import pytest

from graph.overlap import find_overlaps
from tests.journeys.truth_measure import read_portfolio

ROWS = list(
    csv.DictReader(
        Path(__file__).with_name("unseen_topics.csv").read_text(encoding="utf-8").splitlines(),
        delimiter=";",
    )
)
TOPIC = {row["Nama Aplikasi"]: row["topik"] for row in ROWS}
DOUBTFUL = {row["Nama Aplikasi"] for row in ROWS if row["ragu"]}


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    listing = tmp_path_factory.mktemp("unseen") / "daftar.csv"
    columns = [name for name in ROWS[0] if name not in {"topik", "ragu"}]
    with listing.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, columns, delimiter=";", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(ROWS)
    portfolio = read_portfolio([listing])
    names = {app.id: app.name for app in portfolio.applications.values()}
    return {
        frozenset((names[a], names[b]))
        for group in find_overlaps(portfolio).groups
        for a, b in combinations(group.members, 2)
    }


def wanted():
    pairs = {
        frozenset(pair) for pair in combinations(TOPIC, 2) if len({*map(TOPIC.get, pair)}) == 1
    }
    return {pair for pair in pairs if not pair & DOUBTFUL}


def test_that_groups_of_unseen_jobs_are_pure(found):
    wrong = {pair for pair in found if len({TOPIC[name] for name in pair}) > 1}
    assert len(wrong) <= 0.1 * len(found), wrong


def test_that_unseen_jobs_meet_by_their_words(found):
    missed = wanted() - found
    # An officer sees each of these pairs at a glance; shared services and rare words do too.
    assert len(wanted() & found) >= 0.6 * len(wanted()), sorted(map(sorted, missed))
