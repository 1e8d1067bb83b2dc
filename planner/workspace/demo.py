"""The main job on the sample agency, from three messy files to a plan in a workbook."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from graph.job import JobContext
from graph.language import QT_TRANSLATE_NOOP, translate
from planner.domain.change import Change
from planner.domain.plan import PlanStatus
from planner.domain.project import Project
from planner.domain.step_names import StepKind, step_name
from planner.workspace import analysis, intake, planning, publishing
from planner.workspace.document import Document, open_document

AGENCY = "Kabupaten Contoh"
ROUNDS = 60
"""Rounds, not seconds: the sample gives the same plan on every computer."""

_STEPS = (
    QT_TRANSLATE_NOOP("demo", "Membaca tiga berkas contoh"),
    QT_TRANSLATE_NOOP("demo", "Mencari tumpang tindih"),
    QT_TRANSLATE_NOOP("demo", "Menyusun rencana"),
    QT_TRANSLATE_NOOP("demo", "Menulis rencana.xlsx"),
    QT_TRANSLATE_NOOP("demo", "Selesai"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoOutcome:
    """What the main job gave; ``applications`` and ``after`` count systems by the same rule."""

    document: Path
    workbook: Path
    rows: int
    applications: int
    after: int
    groups: int
    services_total: int
    services_covered: int
    finish: date | None
    deadline: date
    verified: bool
    seconds: float


def run_demo(out: Path, ctx: JobContext | None = None) -> DemoOutcome:
    """Import, find overlaps, plan and export the sample agency into the folder ``out``.

    A document of an earlier run is used again: what does not change is not written twice, and
    whatever the person tried in it can still be undone.
    """
    from planner.sample import files  # noqa: PLC0415 - only the demo needs it

    began = time.monotonic()
    ctx = ctx or JobContext()
    out.mkdir(parents=True, exist_ok=True)
    with open_document(out / "Kabupaten Contoh.ramping", backups=False) as document:
        _announce(ctx, 0)
        intake.accept(document, intake.propose(document, files(), ctx=_silent(ctx)))
        _announce(ctx, 1)
        findings = analysis.overlaps(document, _silent(ctx))
        _announce(ctx, 2)
        _settle(document)
        request = planning.PlanRequest(seconds=None, rounds=ROUNDS, seed=1)
        plan = planning.plan(document, request, _silent(ctx))
        _announce(ctx, 3)
        published = publishing.export(document, out / "rencana.xlsx", None, _silent(ctx))
        _announce(ctx, 4)
        rows = len(document.snapshot().portfolio.applications)
        location = Path(document.location)
    return DemoOutcome(
        document=location,
        workbook=published.file,
        rows=rows,
        applications=plan.before,
        after=plan.after,
        groups=len(findings.groups),
        services_total=len(plan.services),
        services_covered=sum(service.covered for service in plan.services),
        finish=plan.finish,
        deadline=plan.deadline,
        verified=plan.status is not PlanStatus.INFEASIBLE,
        seconds=round(time.monotonic() - began, 1),
    )


def sample_project() -> Project:
    """Return the settings of the fictional regency: three months in early 2027."""
    return Project(
        agency=AGENCY, start=date(2027, 2, 8), deadline=date(2027, 5, 12), fictional=True
    )


def _settle(document: Document) -> None:
    known = document.snapshot().project
    if known is None:
        document.apply(step_name(StepKind.SAMPLE), [Change.between(None, sample_project())])


def _announce(ctx: JobContext, at: int) -> None:
    ctx.step(at, len(_STEPS) - 1, translate("demo", _STEPS[at]))


def _silent(ctx: JobContext) -> JobContext:
    """Return a context for one part: it stops with the whole, and leaves the bar alone."""
    part = _Part(ctx)
    ctx.wake = lambda: part.wake()  # noqa: PLW0108 - set later, by the part's native code
    return part


class _Part(JobContext):
    def __init__(self, whole: JobContext) -> None:
        super().__init__()
        self._whole = whole

    @property
    def cancelled(self) -> bool:
        return self._whole.cancelled
