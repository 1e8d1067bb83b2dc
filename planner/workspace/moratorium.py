"""No new application: freeze what there is, then see what is new and what it resembles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from graph.errors import UserError
from graph.findings import Findings, OverlapKind
from graph.job import JobContext
from graph.language import QT_TRANSLATE_NOOP
from graph.model import Application, ApplicationId
from graph.portfolio import Portfolio
from planner.domain.baseline import Baseline
from planner.domain.change import Change, Step
from planner.domain.exemption import Exemption
from planner.domain.snapshot import Snapshot
from planner.domain.step_names import StepKind, step_name
from planner.workspace.document import Document
from planner.workspace.project import PlanRequest, project_for

_NEAREST = 3


class NotFrozenError(UserError):
    """Nothing can be called new while no baseline is frozen."""

    code = "WSP-MORATORIUM"
    message = QT_TRANSLATE_NOOP("errors", "Moratorium dokumen “{document}” belum dibekukan.")
    remedy = QT_TRANSLATE_NOOP("errors", "Bekukan dahulu: ramping moratorium {document} freeze")


class NoBasisError(UserError):
    """An exception needs a legal basis and a day on which it ends."""

    code = "WSP-EXEMPT"
    message = QT_TRANSLATE_NOOP(
        "errors", "Pengecualian untuk {name} perlu dasar hukum dan tanggal berakhir."
    )
    remedy = QT_TRANSLATE_NOOP("errors", "Isi dasar hukum dan tanggal yang belum lewat.")


@dataclass(frozen=True, slots=True)
class Near:
    """An existing application that a new one resembles."""

    id: ApplicationId
    name: str
    unit: str
    probability: float
    kind: OverlapKind


@dataclass(frozen=True, slots=True)
class National:
    """A national application that a new one would rival."""

    national: str
    probability: float
    rule: str


@dataclass(frozen=True, slots=True)
class Newcomer:
    """An application that was not there when the moratorium began, or is only proposed."""

    id: ApplicationId
    name: str
    unit: str
    proposed: bool
    nearest: tuple[Near, ...]
    national: tuple[National, ...]


def freeze(document: Document, who: str, on: date) -> Baseline:
    """Freeze the applications of today as the baseline, as one step of the history."""
    now = document.snapshot()
    apps = (app for app in now.portfolio.applications.values() if not app.vanished)
    baseline = Baseline.of(on, who, ((app.id, app.name) for app in apps))
    project = replace(project_for(document, PlanRequest()), moratorium=baseline)
    title = step_name(StepKind.FREEZE, count=len(baseline.applications))
    document.apply(title, [Change.between(now.project, project)])
    return baseline


def check(
    document: Document, proposals: Sequence[Path] = (), ctx: JobContext | None = None
) -> tuple[Baseline, tuple[Newcomer, ...]]:
    """Return the baseline and what is new since: in the inventory, and in files of proposals.

    Raises
    ------
    NotFrozenError
        While no baseline is frozen.
    """
    now = document.snapshot()
    baseline = now.project.moratorium if now.project else None
    if baseline is None:
        raise NotFrozenError(document=document.location)
    frozen = {identity for identity, _ in baseline.applications}
    since = [app for app in now.portfolio.applications.values() if app.id not in frozen]
    if not proposals:
        return baseline, _newcomers(now.portfolio, document.findings(ctx), since, proposed=False)
    from graph.overlap import find_overlaps  # noqa: PLC0415 - loads scipy

    together, proposed = _with_proposals(now, proposals, ctx)
    findings = find_overlaps(together, ctx=ctx)
    return baseline, (
        *_newcomers(together, findings, since, proposed=False),
        *_newcomers(together, findings, proposed, proposed=True),
    )


def _with_proposals(
    now: Snapshot, paths: Sequence[Path], ctx: JobContext | None
) -> tuple[Portfolio, list[Application]]:
    """Return the inventory with the proposals beside it; the document is not touched."""
    from importers.read import read_files  # noqa: PLC0415 - loads the spreadsheet readers

    read = read_files(paths, ctx=ctx)
    known = now.portfolio
    units = {unit.id: unit for unit in read.units} | dict(known.units)
    services = {service.id: service for service in read.services} | dict(known.services)
    proposed = [replace(app, id=ApplicationId(f"usulan:{app.id}")) for app in read.applications]
    together = Portfolio.of(
        units=units.values(),
        services=services.values(),
        applications=[*known.applications.values(), *proposed],
        interfaces=known.interfaces.values(),
    )
    return together, proposed


def _newcomers(
    portfolio: Portfolio, findings: Findings, apps: Iterable[Application], *, proposed: bool
) -> tuple[Newcomer, ...]:
    near: dict[ApplicationId, list[Near]] = {}
    for pair in findings.overlaps:
        for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
            app = portfolio.applications[other]
            unit = portfolio.unit_name(app.unit)
            near.setdefault(one, []).append(
                Near(other, app.name, unit, pair.probability, pair.kind)
            )
    return tuple(
        Newcomer(
            app.id,
            app.name,
            portfolio.unit_name(app.unit),
            proposed,
            tuple(sorted(near.get(app.id, []), key=lambda one: -one.probability)[:_NEAREST]),
            tuple(
                National(match.national, match.probability, match.rule)
                for match in findings.national
                if match.application == app.id and not match.is_it
            ),
        )
        for app in apps
    )


def exempt(  # noqa: PLR0913 - what an exception must say
    document: Document,
    application: str,
    *,
    name: str,
    legal_basis: str,
    expires: date,
    note: str = "",
    on: date | None = None,
) -> Step:
    """Let one new application be, on a legal basis and until a day.

    Raises
    ------
    NoBasisError
        Without a legal basis, or with a day that is over.
    """
    day = on or date.today()
    if not legal_basis.strip() or expires < day:
        raise NoBasisError(name=name)
    before = document.snapshot().exemptions.get(application)
    made = Exemption(
        application=application,
        name=name,
        legal_basis=" ".join(legal_basis.split()),
        expires=expires,
        by=document.who,
        on=day,
        note=note,
    )
    title = step_name(StepKind.EXEMPT, name=name)
    return document.apply(title, [Change.between(before, made)])


def end_exemption(document: Document, application: str) -> Step:
    """Take an exception back."""
    before = document.snapshot().exemptions[application]
    title = step_name(StepKind.EXEMPT_NOT, name=before.name)
    return document.apply(title, [Change.between(before, None)])


def newcomers(now: Snapshot, findings: Findings) -> tuple[Newcomer, ...]:
    """Return what is new since the baseline, by overlaps that are known; none without one."""
    baseline = now.project.moratorium if now.project else None
    if baseline is None:
        return ()
    frozen = {identity for identity, _ in baseline.applications}
    since = [app for app in now.portfolio.applications.values() if app.id not in frozen]
    return _newcomers(now.portfolio, findings, since, proposed=False)


def gone(now: Snapshot) -> tuple[tuple[str, str], ...]:
    """Return the frozen applications that are no longer in the inventory: id and name."""
    baseline = now.project.moratorium if now.project else None
    apps = now.portfolio.applications
    return tuple(
        (identity, name)
        for identity, name in (baseline.applications if baseline else ())
        if identity not in apps or apps[ApplicationId(identity)].vanished
    )
