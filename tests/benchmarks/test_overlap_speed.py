"""Speed and memory of the overlap engine, as growth and ratios: machines differ, laws do not."""

from __future__ import annotations

import math
import subprocess
import sys
import time
from dataclasses import replace

import numpy as np
import pytest

from graph.incremental import OverlapIndex
from graph.job import JobCancelled, JobContext
from graph.layout import layout_groups
from graph.overlap import find_overlaps
from graph.refresh import refresh
from graph.text import words
from graph.vectors import weigh
from tests.benchmarks.inventories import synthetic

pytestmark = pytest.mark.benchmark


def seconds(action, repeats=1):
    """Return the best processor time of several runs, all threads together."""
    best = math.inf
    for _ in range(repeats):
        started = time.process_time()
        action()
        best = min(best, time.process_time() - started)
    return best


def test_that_time_grows_little_faster_than_the_inventory():
    find_overlaps(synthetic(450).portfolio)  # imports and tables come first
    sizes = (1_000, 4_000, 12_000)
    spent = [seconds(lambda n=n: find_overlaps(synthetic(n).portfolio), 2) for n in sizes]
    exponent = np.polyfit(np.log(sizes), np.log(spent), 1)[0]
    print(dict(zip(sizes, spent, strict=True)), "exponent", exponent)
    assert exponent <= 1.2


def test_that_twins_are_found_and_most_found_are_twins():
    for seed in (1, 2):
        inventory = synthetic(3_000, seed=seed)
        findings = find_overlaps(inventory.portfolio)
        found = {
            (edge.a, edge.b)
            for edge in findings.overlaps
            if edge.kind.value in {"same", "channel"} and edge.probability >= 0.5
        }
        right = len(found & inventory.twins)
        assert right / len(found) > 0.5
        assert right / len(inventory.twins) > 0.5


def test_that_one_edit_costs_a_small_part_of_a_full_run():
    portfolio = synthetic(6_000).portfolio
    whole = seconds(lambda: find_overlaps(portfolio))
    index = OverlapIndex(portfolio)
    apps = list(portfolio.applications.values())[:200]
    index.edges(apps[0])
    one = seconds(lambda: [index.edges(replace(app, notes="diubah")) for app in apps]) / len(apps)
    print("full", whole, "one edit", one)
    assert one < whole / 100


def test_that_one_edit_refreshes_edges_and_groups_in_a_small_part_of_a_full_run():
    portfolio = synthetic(6_000).portfolio
    whole = seconds(lambda: find_overlaps(portfolio))
    findings, index = find_overlaps(portfolio), OverlapIndex(portfolio)
    apps = list(portfolio.applications.values())
    spent = {"edges": [], "groups": []}
    for app, other in zip(apps[:200], apps[200:400], strict=True):
        edited = replace(app, description=other.description)
        spent["edges"].append(seconds(lambda edited=edited: index.edges(edited)))
        spent["groups"].append(seconds(lambda edited=edited: refresh(index, findings, edited)))
    p95 = {what: float(np.quantile(each, 0.95)) for what, each in spent.items()}
    print("full", whole, "p95", p95)
    assert p95["edges"] < whole / 50
    assert p95["groups"] < whole / 10


def test_that_cancelling_is_noticed_soon():
    ctx, seen = JobContext(), []

    def report(_share, _text):
        seen.append(time.process_time())
        if len(seen) == 3:
            ctx.cancel()

    ctx._report = report
    portfolio = synthetic(8_000).portfolio
    whole = seconds(lambda: find_overlaps(portfolio))
    started = time.process_time()
    with pytest.raises(JobCancelled):
        find_overlaps(portfolio, ctx=ctx)
    assert time.process_time() - started < whole


def test_that_a_large_picture_costs_less_than_finding_it():
    portfolio = synthetic(4_000).portfolio
    whole = seconds(lambda: find_overlaps(portfolio))
    findings = find_overlaps(portfolio)
    drawn = seconds(lambda: layout_groups(findings))
    print("found", whole, "drawn", drawn)
    assert drawn < whole


def test_that_the_own_vectoriser_costs_less_than_importing_a_library_for_it():
    """What another vectoriser would have to beat: a bare interpreter start plus this."""
    texts = [app.description for app in synthetic(5_000).portfolio.applications.values()]
    spent = seconds(lambda: weigh([words(text) for text in texts]), 3)
    code = (
        "import time, scipy.sparse; s = time.process_time(); import scipy.stats;"
        " print(time.process_time() - s)"
    )
    import_of_one_more = float(subprocess.check_output([sys.executable, "-c", code], text=True))
    print("vectorised in", spent, "import of scipy.stats alone", import_of_one_more)
    assert spent < 5 * import_of_one_more
