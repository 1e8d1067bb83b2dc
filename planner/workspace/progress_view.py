"""How far the work is on one day, in names: what the page, the meeting and the roll-up read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from graph.findings import Findings
from graph.model import ApplicationId
from planner.domain.approval import ApprovalState
from planner.domain.calendar import WorkCalendar
from planner.domain.decision import DecidedBy, Disposition
from planner.domain.listing import Readiness
from planner.domain.plan import ScheduledTask
from planner.domain.progress import Progress, TaskState
from planner.export.report import Report
from planner.track.course import Consolidation, CurvePoint, consolidations, curve
from planner.track.evaluation import EvidenceFacts, EvidenceItem, evidence_items
from planner.track.exchange import Asked
from planner.track.forecast import BandPoint, Forecast, forecast
from planner.workspace.approving import standing
from planner.workspace.document import Document
from planner.workspace.exchange import ExchangeView, exchanges_of
from planner.workspace.portal import PortalView, view_of

__all__ = [
    "BandPoint", "CourseRow", "CurvePoint", "EvidenceItem", "Forecast", "ProgressView", "TaskRow",
    "Waiting", "view_on",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRow:
    """One task with what was said of it."""

    id: str
    application: ApplicationId
    app_name: str
    name: str
    start: date
    finish: date
    wanted: str
    """What proves it done."""
    said: Progress | None

    @property
    def state(self) -> TaskState:
        """How far it has come; nothing said: not started."""
        return self.said.state if self.said else TaskState.NOT_STARTED


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseRow:
    """One consolidation in names."""

    application: ApplicationId
    name: str
    into: str
    disposition: Disposition
    unit: str
    current: str
    planned: float
    actual: float
    late: int
    blocked: bool
    evidence: int
    missing_evidence: int
    running: bool
    counts: bool
    """False: it stays, only connections of others are moved in it."""
    planned_finish: date
    likely_finish: date
    finished: date | None
    tasks: tuple[TaskRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The plan (no application) or a decision that waits for a word; ``lapsed``: it was edited."""

    application: str
    name: str
    into: str = ""
    disposition: Disposition | None = None
    lapsed: bool = False
    by: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressView:
    """Everything about the work on one day; without a plan only approvals and evidence."""

    on: date
    start: date | None = None
    deadline: date | None = None
    planned_finish: date | None = None
    rows: tuple[CourseRow, ...] = ()
    curve: tuple[CurvePoint, ...] = ()
    forecast: Forecast | None = None
    services: int = 0
    """Services that change hands."""
    waiting: tuple[Waiting, ...] = ()
    evidence: tuple[EvidenceItem, ...] = ()

    @property
    def total(self) -> int:
        """All consolidations."""
        return sum(row.counts for row in self.rows)

    @property
    def done(self) -> int:
        """Consolidations that are over."""
        ends = (row.finished for row in self.rows if row.counts)
        return sum(end is not None and end <= self.on for end in ends)

    @property
    def due(self) -> int:
        """Consolidations that should be over by the plan."""
        return sum(row.counts and row.planned_finish <= self.on for row in self.rows)

    @property
    def late(self) -> int:
        """Consolidations behind the plan."""
        return sum(row.late > 0 for row in self.rows)

    @property
    def blocked(self) -> int:
        """Consolidations that are held up."""
        return sum(row.blocked for row in self.rows)


def view_on(document: Document, findings: Findings, on: date) -> ProgressView:
    """Return how far the work is, by overlaps that are known already."""
    return progress_of(Report(snapshot=document.snapshot(), findings=findings, made_on=on))


def progress_of(report: Report) -> ProgressView:
    """Return how far the work is on the day of the report."""
    now, on = report.snapshot, report.made_on
    common = {"on": on, "waiting": _waiting(report), "evidence": _evidence(report)}
    plan, project = now.plan, now.project
    if plan is None or project is None:
        return ProgressView(**common)  # type: ignore[arg-type]
    calendar = WorkCalendar(project)
    made = consolidations(plan, now.progress, calendar, on)
    counted = [one.application for one in made if one.counts]
    likely = forecast(plan, now.progress, calendar, on, counted=counted)
    ends = dict(likely.by_application) if likely else {}
    points = curve(plan, made, on, likely.late if likely else None)
    return ProgressView(
        **common,  # type: ignore[arg-type]
        start=plan.start,
        deadline=plan.deadline,
        planned_finish=plan.finish,
        rows=tuple(_row(report, one, ends) for one in made),
        curve=points,
        forecast=likely,
        services=points[-1].planned_services if points else 0,
    )


def _row(report: Report, one: Consolidation, ends: dict[ApplicationId, date]) -> CourseRow:
    return CourseRow(
        application=one.application,
        name=report.name(one.application),
        into=report.name(one.into) if one.into else "",
        disposition=one.disposition,
        unit=report.unit(one.application),
        current=one.current.name if one.current else "",
        planned=one.planned,
        actual=one.actual,
        late=one.late,
        blocked=one.blocked,
        evidence=one.evidence,
        missing_evidence=one.missing_evidence,
        running=one.running,
        counts=one.counts,
        planned_finish=one.planned_finish,
        likely_finish=one.finished or ends.get(one.application, one.planned_finish),
        finished=one.finished,
        tasks=tuple(_task(report, task) for task in one.tasks),
    )


def _task(report: Report, task: ScheduledTask) -> TaskRow:
    return TaskRow(
        id=task.id,
        application=task.application,
        app_name=report.name(task.application),
        name=task.name,
        start=task.start,
        finish=task.finish,
        wanted=task.evidence,
        said=report.snapshot.progress.get(task.id),
    )


def _waiting(report: Report) -> tuple[Waiting, ...]:
    """Return what was edited after its approval first, then officers' words nobody approved."""
    now = report.snapshot
    found = []
    for key in ("", *now.decisions):
        stands = standing(now, key)
        decision = now.decisions.get(ApplicationId(key))
        own = decision is not None and decision.decided_by is DecidedBy.OFFICER
        if stands.state is ApprovalState.APPROVED or (not key and now.plan is None):
            continue
        if not key or stands.reopened or own:
            found.append(
                Waiting(
                    application=key,
                    name=report.name(key) if key else "",
                    into=report.name(decision.into) if decision and decision.into else "",
                    disposition=decision.disposition if decision else None,
                    lapsed=stands.reopened,
                    by=stands.last.by if stands.last else "",
                    on=stands.last.on if stands.last else None,
                )
            )
    return tuple(sorted(found, key=lambda one: (not one.lapsed, bool(one.application), one.name)))


def _evidence(report: Report) -> tuple[EvidenceItem, ...]:
    portal, exchange = view_of(report), exchanges_of(report)
    return evidence_items(report.snapshot, report.findings, _facts(report, portal, exchange))


def _facts(report: Report, portal: PortalView, exchange: ExchangeView) -> EvidenceFacts:
    shown = [entry for need in portal.needs for entry in need.services]
    listings = report.snapshot.listings
    groups = report.findings.groups
    decided = [
        all(
            report.decision(member).disposition is not Disposition.UNDECIDED
            for member in group.members
        )
        for group in groups
    ]
    carried = [bool(entry.carriers) for entry in shown]
    listed = [
        (mark := listings[entry.id].mark(Readiness.REGIONAL_PORTAL)) is not None and mark.value
        for entry in shown
        if entry.id in listings
    ]
    return EvidenceFacts(
        decided_groups=_share(decided),
        classified=_share([not entry.suggested for entry in shown]),
        covered=_share(carried),
        listed=(sum(listed), len(shown)),
        complaint=portal.complaint,
        agreements=_asked(exchange, Asked.AGREEMENT),
        apis=_asked(exchange, Asked.API),
        splp=_asked(exchange, Asked.SPLP),
        several_producers=len(exchange.producers),
    )


def _share(answers: Sequence[bool]) -> tuple[int, int]:
    return sum(answers), len(answers)


def _asked(exchange: ExchangeView, what: Asked) -> tuple[int, int]:
    return _share([task.state is TaskState.DONE for task in exchange.tasks if task.what is what])
