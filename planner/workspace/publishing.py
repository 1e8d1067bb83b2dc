"""Write what leaves the house: the suffix of the file, or ``kind``, chooses the format."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from graph.job import JobContext
from graph.model import ApplicationId
from planner.domain.decision import DecidedBy, Decision
from planner.domain.inputs import PlanInputs
from planner.domain.preview import Preview
from planner.export.errors import FolderMissingError
from planner.export.publish import Writer, kinds_by_suffix, writer_for
from planner.export.report import Published, Report
from planner.workspace.document import Document

if TYPE_CHECKING:
    from planner.export.questionnaire import Questionnaire

__all__ = ["Published", "export", "report_on"]


def export(
    document: Document,
    out: Path,
    kind: str | None = None,
    ctx: JobContext | None = None,
    *,
    at_least: float = 0.0,
    personal: bool = False,
) -> Published:
    """Write the document's plan to ``out``; the file appears whole or not at all.

    Overlaps less probable than ``at_least`` are left out, and so are personal data unless
    they are asked for (UU 27/2022).
    """
    write = ready_writer(out, kind)
    report = replace(report_on(document, ctx), personal=personal)
    kept = tuple(pair for pair in report.findings.overlaps if pair.probability >= at_least)
    return write(replace(report, findings=replace(report.findings, overlaps=kept)), ctx)


def preview(
    document: Document,
    name: str,
    kind: str | None = None,
    ctx: JobContext | None = None,
    *,
    personal: bool = False,
) -> Preview:
    """Return what a file called ``name`` would hold if it were written now."""
    from planner.export import preview as read_back  # noqa: PLC0415 - loads every reader

    report = replace(report_on(document, ctx), personal=personal)
    return read_back.preview(name, report, kind, ctx)


def ready_writer(out: Path, kind: str | None = None) -> Writer:
    """Return what writes ``out``; a wrong suffix or folder is told before anything is computed."""
    write = writer_for(out, kind)
    require_folder(out)
    return write


def require_folder(out: Path) -> None:
    """Tell a missing folder before anything is computed for a file in it.

    Raises
    ------
    FolderMissingError
        When the folder of ``out`` is not there.
    """
    if not out.absolute().parent.is_dir():
        raise FolderMissingError(folder=out.parent, file=out.name)


def formats() -> dict[str, tuple[str, ...]]:
    """Return what ``export`` writes: the kinds of every suffix, the usual one first."""
    return kinds_by_suffix()


def questionnaires(
    document: Document, folder: Path, ctx: JobContext | None = None
) -> tuple[Questionnaire, ...]:
    """Write one workbook per unit, to be completed there and taken in again."""
    from planner.export.questionnaire import write_questionnaires  # noqa: PLC0415 - loads openpyxl

    return write_questionnaires(folder, report_on(document, ctx), ctx)


def report_on(
    document: Document, ctx: JobContext | None = None, made_on: date | None = None
) -> Report:
    """Return everything an export shows, as of now."""
    return Report(
        snapshot=document.snapshot(),
        findings=document.findings(ctx),
        proposed=_proposed(document, ctx),
        made_on=made_on or date.today(),
        document=Path(document.location).name,
        history=document.history(),
    )


def _proposed(document: Document, ctx: JobContext | None) -> dict[ApplicationId, Decision]:
    """Return the engine's proposals, to stand beside what officers decided; none without them."""
    now = document.snapshot()
    officers = any(one.decided_by is DecidedBy.OFFICER for one in now.decisions.values())
    if not officers or now.project is None:
        return {}
    from planner.optimise.recommend import recommend  # noqa: PLC0415 - not every run needs it

    inputs = PlanInputs(
        portfolio=now.portfolio,
        findings=document.findings(ctx),
        project=now.project,
        decisions=now.decisions,
    )
    return {
        one.application: Decision(
            application=one.application,
            disposition=one.option.disposition,
            into=one.option.into,
            decided_by=DecidedBy.ENGINE,
        )
        for one in recommend(inputs).values()
    }
