"""Import and overlap engine, measured against the truth of the bundled sample."""

import pytest

from planner.sample import files, truth
from tests.journeys.truth_measure import measure, measure_seed, read_portfolio, report

HOLDOUT = 2


@pytest.fixture(scope="module")
def found():
    return measure(read_portfolio(files()), truth())


@pytest.fixture(scope="module")
def held_out(tmp_path_factory):
    return measure_seed(HOLDOUT, tmp_path_factory.mktemp("holdout"))


def test_that_every_row_of_the_truth_is_read_and_no_other(found):
    assert found.rows_missing == ()
    assert found.rows_extra == ()


def test_that_offices_are_one_however_they_are_written(found):
    assert found.units == len({row.unit for row in truth().rows})


def test_that_every_service_is_read_once(found):
    assert found.services == len(truth().services)


def test_that_named_interfaces_find_their_application(found):
    assert found.interfaces.recall >= 0.9, report(found)
    assert found.interfaces.precision >= 0.9, report(found)


def test_that_rows_of_one_system_are_told_from_others(found):
    assert found.same.precision >= 0.95, report(found)
    assert found.same.recall >= 0.95, report(found)


def test_that_systems_with_one_job_meet_in_a_group(found):
    assert found.function.precision >= 0.85, report(found)
    assert found.function.recall >= 0.80, report(found)


def test_that_national_applications_are_recognised(found):
    assert found.national.precision >= 0.95, report(found)
    assert found.national.recall >= 0.90, report(found)


def test_that_applications_of_others_are_locked(found):
    assert found.locked.precision >= 0.95, report(found)
    assert found.locked.recall >= 0.95, report(found)


def test_that_no_look_alike_is_taken_for_related(found):
    assert found.traps == ()


def test_that_an_agency_never_looked_at_is_judged_nearly_as_well(held_out):
    """Another seed: other applications, wordings and traps from the same catalogue."""
    assert held_out.rows_missing == ()
    assert held_out.same.precision >= 0.95, report(held_out)
    assert held_out.same.recall >= 0.95, report(held_out)
    assert held_out.function.precision >= 0.85, report(held_out)
    assert held_out.function.recall >= 0.8, report(held_out)
    assert held_out.national.precision >= 0.95, report(held_out)
    assert held_out.national.recall >= 0.9, report(held_out)
