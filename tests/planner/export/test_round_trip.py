"""What leaves as a workbook comes back as the same facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from openpyxl import load_workbook

from graph.language import use_language
from graph.portfolio import Portfolio
from importers.read import read_files
from importers.reconcile import reconcile
from planner.domain.snapshot import Snapshot
from planner.export.report import Report
from planner.export.workbook import write_workbook
from planner.sample import files


@pytest.fixture(scope="module")
def sample():
    read = read_files(files())
    return Portfolio.of(
        units=read.units,
        applications=read.applications,
        services=read.services,
        interfaces=read.interfaces,
    )


@pytest.fixture
def saved(sample, tmp_path):
    path = tmp_path / "rencana.xlsx"
    snapshot = Snapshot(revision=1, portfolio=sample)
    write_workbook(path, Report(snapshot=snapshot, made_on=date(2027, 1, 4), personal=True))
    return path


def bare(app):
    """The facts alone: where a row was read, and the order of its other columns, do not matter."""
    return replace(app, origins=(), extra=tuple(sorted(app.extra)))


def test_that_the_sample_agency_comes_back_without_loss(sample, saved):
    read = read_files([saved])
    assert [reading.sheet for reading in read.readings] == ["Inventaris"]
    assert [bare(app) for app in read.applications] == [
        bare(app) for app in sample.applications.values()
    ]
    assert {unit.id: unit for unit in read.units} == dict(sample.units)
    assert {service.id: service for service in read.services} == dict(sample.services)
    assert len(read.interfaces) == len(sample.interfaces)


def test_that_moved_columns_sorted_rows_and_a_renamed_application_keep_their_identity(
    sample, saved
):
    book = load_workbook(saved)
    sheet = book["Inventaris"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)]
    header, data = rows[0], rows[1:]
    data.sort(key=lambda row: str(row[header.index("OPD Pengelola")]))
    data[0][header.index("Nama Aplikasi")] = "Nama Baru Sama Sekali"
    sheet.delete_rows(4, sheet.max_row)
    for row in [header, *data]:
        sheet.append([row[-1], *row[:-1]])
    book.save(saved)
    read = read_files([saved])
    assert {app.id for app in read.applications} == set(sample.applications)
    assert "Nama Baru Sama Sekali" in {app.name for app in read.applications}


def test_that_an_english_workbook_keeps_every_identity(sample, tmp_path):
    path = tmp_path / "plan.xlsx"
    use_language("en")
    try:
        snapshot = Snapshot(revision=1, portfolio=sample)
        done = write_workbook(path, Report(snapshot=snapshot, made_on=date(2027, 1, 4)))
    finally:
        use_language("id")
    assert done.sheets[0] == "Summary"
    read = read_files([path])
    assert {app.id: app.name for app in read.applications} == {
        app.id: app.name for app in sample.applications.values()
    }


MANAGED = (
    ("pic", "Budi Santoso, S.Kom"),
    ("contact", "0812-3456-7890"),
    ("Operator", "siti@contohkab.go.id"),
    ("hosting", "Server Diskominfo"),
)


def managed(sample):
    apps = [replace(app, extra=MANAGED) for app in sample.applications.values()]
    return Portfolio.of(
        units=sample.units.values(), services=sample.services.values(), applications=apps
    )


def words_of(path):
    book = load_workbook(path, read_only=True)
    return {
        str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row
    }


@pytest.mark.parametrize("asked", [False, True])
def test_that_personal_data_travels_only_when_asked_for(sample, tmp_path, asked):
    snapshot = Snapshot(revision=1, portfolio=managed(sample))
    path = tmp_path / "rencana.xlsx"
    write_workbook(path, Report(snapshot=snapshot, made_on=date(2027, 1, 4), personal=asked))
    seen = words_of(path)
    assert {text in seen for key, text in MANAGED if key != "hosting"} == {asked}
    assert {"Server Diskominfo"} <= seen


def test_that_personal_data_left_out_is_unchanged_when_the_workbook_returns(sample, tmp_path):
    ours = managed(sample)
    path = tmp_path / "rencana.xlsx"
    write_workbook(
        path, Report(snapshot=Snapshot(revision=1, portfolio=ours), made_on=date(2027, 1, 4))
    )
    back = reconcile(ours, read_files([path])).merged
    assert {dict(app.extra)["pic"] for app in back.applications.values()} == {MANAGED[0][1]}
    assert all(dict(MANAGED).items() <= dict(app.extra).items() for app in
               back.applications.values())  # fmt: skip
