"""Workbooks that this program wrote come back whole and without remarks, in both languages."""

from __future__ import annotations

from datetime import date

import pytest
from openpyxl import Workbook

from graph.language import use_language
from graph.model import (
    Application,
    ApplicationId,
    Category,
    DeveloperKind,
    Platform,
    Unit,
    UnitId,
    UsageStatus,
)
from graph.portfolio import Portfolio
from importers.read import read_files
from importers.result import Severity
from planner.domain.snapshot import Snapshot
from planner.export.questionnaire import write_questionnaires
from planner.export.report import Report
from planner.export.workbook import write_workbook

OFFICE = Unit(id=UnitId("opd-1"), name="Dinas Contoh")


def inventory() -> Portfolio:
    statuses, kinds = list(UsageStatus), list(DeveloperKind)
    platforms, categories = list(Platform), list(Category)
    return Portfolio.of(
        units=[OFFICE],
        applications=[
            Application(
                id=ApplicationId(f"app-{n}"),
                name=f"Aplikasi Nomor {n}",
                unit=OFFICE.id,
                status=statuses[n % len(statuses)],
                developer_kind=kinds[n % len(kinds)],
                platform=(platforms[n % len(platforms)],),
                category=categories[n % len(categories)],
                personal_data=n % 2 == 0,
                extra=(("service_kind", ("public", "administration")[n % 2]),),
            )
            for n in range(12)
        ],
    )


@pytest.fixture(params=["id", "en"])
def report(request):
    use_language(request.param)
    yield Report(snapshot=Snapshot(revision=1, portfolio=inventory()), made_on=date(2027, 1, 4))
    use_language("id")


def said(app):
    return (
        app.name, app.status, app.developer_kind, app.platform, app.category, app.personal_data,
        dict(app.extra).get("service_kind"),
    )  # fmt: skip


def test_that_every_word_of_the_inventory_comes_back_as_what_it_means(report, tmp_path):
    write_workbook(tmp_path / "rencana.xlsx", report)
    read = read_files([tmp_path / "rencana.xlsx"])
    assert {app.id: said(app) for app in read.applications} == {
        app.id: said(app) for app in inventory().applications.values()
    }


def test_that_the_workbook_comes_back_without_remarks(report, tmp_path):
    write_workbook(tmp_path / "rencana.xlsx", report)
    read = read_files([tmp_path / "rencana.xlsx"])
    assert [issue.text for issue in read.issues] == []


def test_that_forms_come_back_without_remarks(report, tmp_path):
    write_questionnaires(tmp_path / "formulir", report)
    read = read_files([tmp_path / "formulir"])
    assert [issue.text for issue in read.issues if issue.severity is not Severity.NOTE] == []
    assert [issue.text for issue in read.issues] == []
    assert len(read.applications) == 12


def test_that_a_sheet_of_two_sentences_is_no_table(tmp_path):
    book = Workbook()
    page = book.active
    for row in (["Nama Aplikasi", "OPD"], ["SIMPEG", "BKD"], ["SIPD", "BPKAD"]):
        page.append(row)
    note = book.create_sheet("Keterangan")
    note.append(["Daftar ini disusun oleh Diskominfo."])
    note.append(["Hubungi kami bila ada yang keliru."])
    book.save(tmp_path / "a.xlsx")
    assert read_files([tmp_path / "a.xlsx"]).issues == ()
