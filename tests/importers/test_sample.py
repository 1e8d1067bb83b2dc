"""The three bundled workbooks of the sample agency, against the truth stored beside them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from graph.portfolio import Portfolio
from importers.read import read_files
from importers.reconcile import reconcile
from importers.result import RowFate, Severity

FOLDER = Path(__file__).parents[2] / "planner" / "data" / "sample"
FILES = sorted(path for path in FOLDER.glob("*") if path.suffix in {".csv", ".xlsx"})


@pytest.fixture(scope="module")
def result():
    return read_files(FILES)


@pytest.fixture(scope="module")
def truth():
    return json.loads((FOLDER / "sample.truth").read_text(encoding="utf-8"))


def test_that_every_row_gets_its_name_and_office(result, truth):
    units = {unit.id: unit.name.casefold() for unit in result.units}
    read = {
        (origin.file, origin.row): (app.name, units.get(app.unit, ""))
        for app in result.applications
        for origin in app.origins
    }
    wanted = {
        (row["file"], row["row"]): (row["name"], row["unit"].casefold()) for row in truth["rows"]
    }
    assert read == wanted
    assert result.rows_read == len(truth["rows"])
    assert result.rows_set_aside == 0


def test_that_every_column_is_understood_and_nothing_is_doubtful(result):
    left = {
        (reading.file, column.header)
        for reading in result.readings
        for column in reading.columns
        if not column.field and not column.ignored
    }
    assert left == set()
    assert [issue for issue in result.issues if issue.severity is not Severity.NOTE] == []


def test_that_all_services_come_with_their_carriers(result, truth):
    carried = {service for app in result.applications for service in app.services}
    assert {service.id for service in result.services} == carried
    assert {service.name for service in result.services} == {
        name if isinstance(name, str) else name["name"] for name in truth["services"]
    }


def test_that_interfaces_stand_between_the_applications_meant(result, truth):
    merged = reconcile(Portfolio(), result).merged
    by_row = {
        (origin.file, origin.row): app.id
        for app in merged.applications.values()
        for origin in app.origins
    }
    rows = {row["id"]: by_row[row["file"], row["row"]] for row in truth["rows"]}
    found = {(link.provider, link.consumer) for link in merged.interfaces.values()}
    missing = [
        link
        for link in truth["interfaces"]
        if not any((rows[one], rows[link["consumer"]]) in found for one in link["providers"])
    ]
    assert len(missing) <= len(truth["interfaces"]) // 10


def test_that_a_second_import_of_the_same_files_changes_nothing(result):
    first = reconcile(Portfolio(), result).merged
    again = reconcile(first, read_files(FILES))
    assert {fate for fate, _ in again.fates} == {RowFate.SAME}
    assert again.changes == ()
    assert again.merged == first


def test_that_lists_taken_in_one_by_one_ask_only_about_rows_that_are_one_system(truth):
    """What the engine offers as the same system must be it; what it misses is told here."""
    system = {(row["file"], row["row"]): row["system"] for row in truth["rows"]}
    for order in (FILES, FILES[::-1]):
        inventory, asked = Portfolio(), 0
        for file in order:
            found = reconcile(inventory, read_files([file]))
            for row, known in found.unclear:
                new, old = found.merged.applications[row], inventory.applications[known]
                assert system[_place(new)] in {system[_place(old, at)] for at in range(9)}
                asked += 1
            inventory = found.merged
        assert asked >= 2


def _place(app, at=0):
    origin = app.origins[min(at, len(app.origins) - 1)]
    return origin.file, origin.row
