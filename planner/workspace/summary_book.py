"""A ``rencana.xlsx`` of another agency as a report: enough for a roll-up, nothing is stored."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from graph.errors import UserError
from graph.language import QT_TRANSLATE_NOOP
from graph.model import Application, ApplicationId
from graph.portfolio import Portfolio
from planner.domain.calendar import default_deadline
from planner.domain.decision import Decision, Disposition
from planner.domain.project import Project
from planner.domain.snapshot import Snapshot
from planner.domain.words import LETTERS
from planner.export.report import Report


class NotASummaryError(UserError):
    """A workbook that holds no inventory cannot stand for an agency."""

    code = "WSP-SUMMARY"
    message = QT_TRANSLATE_NOOP("errors", "“{file}” tidak memuat inventaris aplikasi.")
    remedy = QT_TRANSLATE_NOOP("errors", "Pakai rencana.xlsx dari Ramping, atau dokumen .ramping.")


def report_of_book(path: Path, day: date) -> Report:
    """Read the inventory and the decisions of a workbook.

    Raises
    ------
    NotASummaryError
        When it holds no inventory.
    """
    from graph.overlap import find_overlaps  # noqa: PLC0415 - loads scipy
    from importers.read import read_files  # noqa: PLC0415 - loads the spreadsheet readers
    from planner.export.returned import read_returned  # noqa: PLC0415 - loads openpyxl
    from planner.export.rollup import agency_of_book  # noqa: PLC0415

    read = read_files([path])
    if not read.applications:
        raise NotASummaryError(file=path.name)
    portfolio = Portfolio.of(
        units=read.units,
        services=read.services,
        applications=read.applications,
        interfaces=read.interfaces,
    )
    by_name = {app.name: app for app in portfolio.applications.values()}
    decided: dict[ApplicationId, Decision] = {}
    for table in read_returned(path):
        if table.layout.table == "decisions":
            for key, cells in table.rows.items():
                decision = _decision(ApplicationId(key), cells, by_name)
                if decision is not None and key in portfolio.applications:
                    decided[decision.application] = decision
    agency = agency_of_book(path) or path.stem
    return Report(
        snapshot=Snapshot(
            revision=0,
            portfolio=portfolio,
            decisions=decided,
            project=Project(agency=agency, start=day, deadline=default_deadline(day)),
        ),
        findings=find_overlaps(portfolio),
        made_on=day,
        document=path.name,
    )


def _decision(
    key: ApplicationId, cells: Mapping[str, str], by_name: Mapping[str, Application]
) -> Decision | None:
    letter = cells.get("disposition", "")[:1]
    disposition = next((one for one, sign in LETTERS.items() if sign == letter), None)
    into = cells.get("into", "")
    target = by_name[into].id if into in by_name else into
    removed = {Disposition.MERGE, Disposition.REPLACE}
    if disposition is None or (disposition in removed and (not target or target == key)):
        return None
    return Decision(application=key, disposition=disposition, into=target)
