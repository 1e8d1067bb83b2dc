"""Everything the decision card says about one system, gathered from snapshot and findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from graph.findings import Findings
from graph.model import Application, ApplicationId
from planner.domain.decision import DecidedBy, Decision, Disposition, Reason
from planner.domain.inputs import PlanInputs
from planner.domain.options import build_problem
from planner.domain.plan import ScheduledTask, TaskKind, chain_slack
from planner.domain.problem import Option
from planner.domain.progress import TaskState
from planner.domain.scenario import same
from planner.domain.snapshot import Snapshot
from planner.workspace.approving import Standing, standing
from planner.workspace.insight import Forecast
from ui import format as written
from ui.dispositions import name_of
from ui.views.survivor import SurvivorField, guests_of, survivor_record
from ui.widgets.evidence_bars import SignedTerm

Options = Mapping[ApplicationId, tuple[Option, ...]]


@dataclass(frozen=True, slots=True)
class Affected:
    """One thing the decision touches: icon, what, what happens to it, and in which tone."""

    icon: str
    what: str
    then: str
    role: str = "muted"


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionView:
    """The card's content."""

    application: ApplicationId
    name: str
    unit: str
    disposition: Disposition
    title: str
    when: str
    by_officer: bool
    reason: str
    locked: str
    terms: tuple[SignedTerm, ...]
    notes: tuple[str, ...]
    runner_up: tuple[Disposition, str, int] | None
    runner_into: str
    """Key of the runner-up's target."""
    affected: tuple[Affected, ...]
    survivor: tuple[SurvivorField, ...]
    documents: tuple[tuple[str, bool], ...]
    """What has to be written, and whether it is there already."""
    conflict: tuple[Disposition, str, int] | None
    """What the engine computed where the officer decided otherwise."""
    standing: Standing
    chance: float | None
    """Chance that its work is done in time."""


def options_of(snapshot: Snapshot, findings: Findings) -> Options:
    """Return the options of every system as computed, whatever officers decided."""
    if snapshot.project is None or not snapshot.portfolio.applications:
        return {}
    inputs = PlanInputs(
        portfolio=snapshot.portfolio,
        findings=findings,
        project=snapshot.project,
    )
    return {system.application: system.options for system in build_problem(inputs).systems}


def name_in(snapshot: Snapshot, into: str) -> str:
    """Return the name of a target: an application of the inventory or a national one."""
    app = snapshot.portfolio.applications.get(ApplicationId(into))
    return app.name if app is not None else into


def decision_view(
    snapshot: Snapshot,
    findings: Findings,
    options: Options,
    identity: ApplicationId,
    forecast: Forecast | None = None,
) -> DecisionView:
    """Gather the card of one system."""
    app = snapshot.portfolio.applications[identity]
    decision = snapshot.decisions.get(identity)
    disposition = decision.disposition if decision else Disposition.UNDECIDED
    unit = snapshot.portfolio.units.get(app.unit) if app.unit else None
    why = _why(snapshot, decision)
    return DecisionView(
        application=identity,
        name=app.name,
        unit=(unit.acronym or unit.name) if unit else "",
        disposition=disposition,
        title=_title(snapshot, decision),
        when=_when(snapshot, identity),
        by_officer=decision is not None and decision.decided_by is DecidedBy.OFFICER,
        reason=decision.reason if decision else "",
        locked=dict(findings.locked).get(identity, ""),
        terms=tuple(SignedTerm(r.text, r.points) for r in why if r.points),
        notes=tuple(r.text for r in why if not r.points),
        runner_up=_named(snapshot, _runner_up(options.get(identity, ()), decision)),
        runner_into=_into(_runner_up(options.get(identity, ()), decision)),
        affected=tuple(_affected(snapshot, app, decision)),
        survivor=_survivor(snapshot, app, decision),
        documents=_documents(snapshot, identity),
        conflict=_named(snapshot, conflict_of(options.get(identity, ()), decision)),
        standing=standing(snapshot, identity),
        chance=dict(forecast.by_application).get(identity) if forecast is not None else None,
    )


def _why(snapshot: Snapshot, decision: Decision | None) -> tuple[Reason, ...]:
    """Return the reasons; an officer's decision has those the plan computed for the same fate."""
    if decision is None or decision.why or snapshot.plan is None:
        return decision.why if decision else ()
    made = (d for d in snapshot.plan.decisions if d.application == decision.application)
    return next((d.why for d in made if same(d, decision)), ())


def _title(snapshot: Snapshot, decision: Decision | None) -> str:
    if decision is None:
        return name_of(Disposition.UNDECIDED)
    into = name_in(snapshot, decision.into) if decision.into else ""
    return {
        Disposition.MERGE: QCoreApplication.translate("Decision", "Gabung ke {into}"),
        Disposition.REPLACE: QCoreApplication.translate("Decision", "Ganti dengan {into}"),
        Disposition.INTEROPERATE: QCoreApplication.translate("Decision", "Hubungkan dengan {into}"),
    }.get(decision.disposition, name_of(decision.disposition)).format(into=into)


def _tasks(snapshot: Snapshot, identity: ApplicationId) -> list[ScheduledTask]:
    tasks = snapshot.plan.tasks if snapshot.plan else ()
    return [t for t in tasks if t.application == identity and t.kind is not TaskKind.FOLLOW_UP]


def _when(snapshot: Snapshot, identity: ApplicationId) -> str:
    tasks = _tasks(snapshot, identity)
    if not tasks:
        return ""
    said = QCoreApplication.translate("Decision", "{first} – {last} · longgar {slack} hari kerja")
    return said.format(
        first=written.short_day(min(task.start for task in tasks)),
        last=written.short_day(max(task.finish for task in tasks)),
        slack=written.number(chain_slack(tasks) or 0),
    )


def _runner_up(options: tuple[Option, ...], decision: Decision | None) -> Option | None:
    chosen = (decision.disposition, decision.into) if decision else (Disposition.UNDECIDED, "")
    others = [o for o in options if (o.disposition, o.into) != chosen]
    return max(others, key=lambda option: option.benefit, default=None)


def _named(snapshot: Snapshot, option: Option | None) -> tuple[Disposition, str, int] | None:
    if option is None:
        return None
    return option.disposition, name_in(snapshot, option.into), option.benefit


def _into(option: Option | None) -> str:
    return option.into if option is not None else ""


def _affected(
    snapshot: Snapshot, app: Application, decision: Decision | None
) -> Iterator[Affected]:
    removes = decision is not None and decision.disposition.removes
    after = {c.service: c for c in snapshot.plan.services} if snapshot.plan else {}
    for service in app.services:
        name = snapshot.portfolio.services[service].name
        carried = after.get(service)
        to = [name_in(snapshot, c) for c in carried.after if c != app.id] if carried else []
        if removes and to:
            text = QCoreApplication.translate("Decision", "pindah ke {into}")
            yield Affected("browser", name, text.format(into=to[0]), "good")
        elif not removes:
            yield Affected("browser", name, QCoreApplication.translate("Decision", "tetap"))
    yield from _guests(snapshot, app)
    if removes:
        yield from _broken(snapshot, app)
        yield from _people(app)


def _guests(snapshot: Snapshot, app: Application) -> Iterator[Affected]:
    count = guests_of(snapshot, app.id)
    if count:
        what = QCoreApplication.translate("Decision", "{n} aplikasi digabung ke sini")
        then = QCoreApplication.translate("Decision", "satu rencana kerja")
        yield Affected("intersect", what.format(n=written.number(count)), then)


def _broken(snapshot: Snapshot, app: Application) -> Iterator[Affected]:
    for link in snapshot.portfolio.interfaces.values():
        if link.provider == app.id:
            reader = name_in(snapshot, link.consumer)
            what = QCoreApplication.translate("Decision", "{name} membaca data")
            then = QCoreApplication.translate("Decision", "sambung ulang")
            yield Affected("link", what.format(name=reader), then, "warn")


def _people(app: Application) -> Iterator[Affected]:
    if app.user_count:
        what = QCoreApplication.translate("Decision", "{n} pengguna")
        then = QCoreApplication.translate("Decision", "pindah dan dilatih")
        yield Affected("users", what.format(n=written.number(app.user_count)), then)
    if app.personal_data:
        what = QCoreApplication.translate("Decision", "Data pribadi")
        then = QCoreApplication.translate("Decision", "nilai dampak, lalu arsip")
        yield Affected("shield-check", what, then, "warn")


def _survivor(
    snapshot: Snapshot, app: Application, decision: Decision | None
) -> tuple[SurvivorField, ...]:
    """Return the record of the host that takes it in, or its own when it takes others in."""
    if decision is None:
        return ()
    if decision.disposition is Disposition.MERGE:
        return survivor_record(snapshot, ApplicationId(decision.into))
    return survivor_record(snapshot, app.id) if decision.disposition is Disposition.KEEP else ()


def _documents(snapshot: Snapshot, identity: ApplicationId) -> tuple[tuple[str, bool], ...]:
    """Return what has to be written, and whether it is there: its task is done."""
    done: dict[str, bool] = {}
    for task in _tasks(snapshot, identity):
        if task.evidence:
            word_on_it = snapshot.progress.get(task.id)
            ready = word_on_it is not None and word_on_it.state is TaskState.DONE
            done[task.evidence] = done.get(task.evidence, True) and ready
    return tuple(done.items())


def conflict_of(options: tuple[Option, ...], decision: Decision | None) -> Option | None:
    """Return what the engine would rather do with a system than its officer decided."""
    if decision is None or decision.decided_by is not DecidedBy.OFFICER or not options:
        return None
    if decision.disposition is Disposition.UNDECIDED:
        return None
    best = max(options, key=lambda option: option.benefit)
    chosen = (decision.disposition, decision.into)
    own = next((o for o in options if (o.disposition, o.into) == chosen), None)
    worse = own is None or own.benefit < best.benefit
    return best if worse and (best.disposition, best.into) != chosen else None
