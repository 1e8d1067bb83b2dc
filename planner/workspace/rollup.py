"""Many documents in one view and one workbook: figures, ranking, jobs that regions could share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from graph.job import JobContext
from graph.language import translate
from planner.domain.agency import Agency, Course
from planner.domain.calendar import WorkCalendar
from planner.domain.listing import Readiness
from planner.export.report import Report
from planner.export.table import Column, Kind, Table
from planner.track.course import consolidations
from planner.track.sharing import SharedJob, national_jobs, own_jobs, shared_jobs
from planner.workspace.document import open_document
from planner.workspace.publishing import report_on, require_folder
from planner.workspace.summary_book import report_of_book

if TYPE_CHECKING:
    from planner.export.report import Published

_NAMED = 12
"""Agencies named beside a job; the count is of all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RollUp:
    """The figures of many agencies, those that came farthest first, and what they could share."""

    agencies: tuple[Agency, ...]
    shared: tuple[SharedJob, ...]


def roll_up(
    out: Path, locations: Sequence[str], ctx: JobContext | None = None
) -> tuple[Published, tuple[Agency, ...]]:
    """Read every document, change none, and write their figures side by side to ``out``."""
    require_folder(out)
    made = read_agencies(locations, ctx)
    return write(out, made), made.agencies


def write(out: Path, made: RollUp) -> Published:
    """Write what was read as a workbook."""
    from planner.export.rollup import write_rollup  # noqa: PLC0415 - loads openpyxl

    return write_rollup(out, made.agencies, date.today(), [shared_table(made.shared)])


def read_agencies(
    locations: Sequence[str], ctx: JobContext | None = None, on: date | None = None
) -> RollUp:
    """Read every document or ``rencana.xlsx``; one after the other, none is kept in memory."""
    from planner.export.rollup import figures_of  # noqa: PLC0415 - loads openpyxl

    ctx, day = ctx or JobContext(), on or date.today()
    agencies: list[Agency] = []
    jobs: list[tuple[str, dict[str, int]]] = []
    national: dict[str, Counter[str]] = {}
    for number, location in enumerate(locations):
        ctx.step(number, len(locations), Path(location).name)
        report = _report(location, day)
        agency = figures_of(report, _course(report, day))
        agencies.append(agency)
        jobs.append((agency.name, own_jobs(report.snapshot.portfolio, report.findings)))
        for topic, names in national_jobs(report.snapshot.portfolio, report.findings).items():
            national.setdefault(topic, Counter()).update(names)
    ranked = sorted(agencies, key=lambda one: (-one.share_done, one.after - one.before, one.name))
    return RollUp(agencies=tuple(ranked), shared=shared_jobs(jobs, national))


def shared_table(shared: Sequence[SharedJob]) -> Table:
    """Return the jobs that several agencies do each with a system of their own."""
    return Table(
        name="shared",
        title=translate("sheets", "Dapat dipakai bersama"),
        note=translate(
            "export", "Pekerjaan yang dikerjakan beberapa daerah dengan aplikasi masing-masing."
        ),
        columns=(
            Column(title=translate("columns", "Pekerjaan"), width=32),
            Column(title=translate("columns", "Daerah"), kind=Kind.WHOLE),
            Column(title=translate("columns", "Sistem"), kind=Kind.WHOLE),
            Column(title=translate("columns", "Aplikasi nasional"), width=28),
            Column(title=translate("columns", "Nama daerah"), kind=Kind.LONG, width=80),
        ),
        rows=tuple(
            (one.label, len(one.agencies), one.systems, one.national, _named(one.agencies))
            for one in shared
        ),
    )


def _named(agencies: Sequence[str]) -> str:
    shown = "; ".join(agencies[:_NAMED])
    return f"{shown}; …" if len(agencies) > _NAMED else shown


def _report(location: str, day: date) -> Report:
    if Path(location).suffix.lower() == ".xlsx":
        return report_of_book(Path(location), day)
    with open_document(location, read_only=True) as document:
        return report_on(document, made_on=day)


def _course(report: Report, day: date) -> Course:
    now = report.snapshot
    marks = (one.mark(Readiness.REGIONAL_PORTAL) for one in now.listings.values())
    listed = sum(mark is not None and mark.value for mark in marks)
    if now.plan is None or now.project is None:
        return Course(listed=listed)
    calendar = WorkCalendar(now.project)
    made = [one for one in consolidations(now.plan, now.progress, calendar, day) if one.counts]
    return Course(
        consolidations=len(made),
        done=sum(one.finished is not None and one.finished <= day for one in made),
        due=sum(one.planned_finish <= day for one in made),
        late=sum(one.late > 0 for one in made),
        listed=listed,
    )
