"""The main job on the sample agency, through the workspace."""

from __future__ import annotations

import pytest

from graph.job import JobCancelled, JobContext
from planner.workspace.demo import run_demo
from planner.workspace.document import open_document


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    return run_demo(tmp_path_factory.mktemp("contoh"))


def test_that_the_sample_comes_out_planned_and_covered(done):
    assert done.verified
    assert done.services_covered == done.services_total >= 150
    assert done.rows >= 120
    assert done.after < done.applications <= done.rows
    assert done.finish <= done.deadline
    assert done.workbook.stat().st_size > 10_000


def test_that_a_second_run_alters_nothing(done):
    with open_document(done.document) as document:
        before = document.history()
    again = run_demo(done.document.parent)
    assert (again.after, again.groups, again.finish) == (done.after, done.groups, done.finish)
    with open_document(done.document) as document:
        assert document.history() == before


def test_that_a_stopped_run_writes_no_workbook(tmp_path):
    ctx = JobContext()
    ctx.cancel()
    with pytest.raises(JobCancelled):
        run_demo(tmp_path / "contoh", ctx)
    assert not (tmp_path / "contoh" / "rencana.xlsx").exists()
