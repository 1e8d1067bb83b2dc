"""Everything the decision card says about one system, gathered from snapshot and findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from graph.findings import Findings
from graph.model import Application, ApplicationId
from planner.domain.decision import DecidedBy, Decision, Disposition
from planner.domain.inputs import PlanInputs
from planner.domain.options import build_problem
from planner.domain.plan import ScheduledTask, TaskKind, chain_slack
from planner.domain.problem import Option
from planner.domain.snapshot import Snapshot
from ui import format as written
from ui.dispositions import name_of
from ui.widgets.evidence_bars import SignedTerm

Options = Mapping[ApplicationId, tuple[Option, ...]]


@dataclass(frozen=True, slots=True)
class Affected:
    """One thing the decision touches: icon, what, what happens to it, and in which tone."""

    icon: str
    what: str
    then: str
    role: str = "muted"


@dataclass(frozen=True, slots=True)
class SurvivorField:
    """One field of the record after a merge, and where its value comes from."""

    field: str
    value: str
    source: str


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
    affected: tuple[Affected, ...]
    survivor: tuple[SurvivorField, ...]
    documents: tuple[str, ...]


def options_of(snapshot: Snapshot, findings: Findings) -> Options:
    """Return the options of every system; empty without a project."""
    if snapshot.project is None or not snapshot.portfolio.applications:
        return {}
    inputs = PlanInputs(
        portfolio=snapshot.portfolio,
        findings=findings,
        project=snapshot.project,
        decisions=snapshot.decisions,
    )
    return {system.application: system.options for system in build_problem(inputs).systems}


def name_in(snapshot: Snapshot, into: str) -> str:
    """Return the name of a target: an application of the inventory or a national one."""
    app = snapshot.portfolio.applications.get(ApplicationId(into))
    return app.name if app is not None else into


def decision_view(
    snapshot: Snapshot, findings: Findings, options: Options, identity: ApplicationId
) -> DecisionView:
    """Gather the card of one system."""
    app = snapshot.portfolio.applications[identity]
    decision = snapshot.decisions.get(identity)
    disposition = decision.disposition if decision else Disposition.UNDECIDED
    unit = snapshot.portfolio.units.get(app.unit) if app.unit else None
    why = decision.why if decision else ()
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
        runner_up=_runner_up(snapshot, options.get(identity, ()), decision),
        affected=tuple(_affected(snapshot, app, decision)),
        survivor=_survivor(snapshot, app, decision),
        documents=_documents(snapshot, identity),
    )


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


def _runner_up(
    snapshot: Snapshot, options: tuple[Option, ...], decision: Decision | None
) -> tuple[Disposition, str, int] | None:
    chosen = (decision.disposition, decision.into) if decision else (Disposition.UNDECIDED, "")
    others = [o for o in options if (o.disposition, o.into) != chosen]
    best = max(others, key=lambda option: option.benefit, default=None)
    return (best.disposition, name_in(snapshot, best.into), best.benefit) if best else None


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
    if removes:
        yield from _broken(snapshot, app)
        yield from _people(app)


def _broken(snapshot: Snapshot, app: Application) -> Iterator[Affected]:
    for link in snapshot.portfolio.interfaces.values():
        if link.provider == app.id:
            reader = name_in(snapshot, link.consumer)
            what = QCoreApplication.translate("Decision", "{name} membaca data")
            then = QCoreApplication.translate("Decision", "sambung ulang dahulu")
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
    if decision is None or decision.disposition is not Disposition.MERGE:
        return ()
    host = snapshot.portfolio.applications.get(ApplicationId(decision.into))
    if host is None:
        return ()
    from_host = QCoreApplication.translate("Decision", "induk")
    both = QCoreApplication.translate("Decision", "gabungan")
    counts = [n for n in (host.user_count, app.user_count) if n is not None]
    data = tuple(dict.fromkeys((*host.data_input, *app.data_input)))
    services = tuple(dict.fromkeys((*host.services, *app.services)))
    fields = (
        SurvivorField(QCoreApplication.translate("Decision", "Nama"), host.name, from_host),
        SurvivorField(
            QCoreApplication.translate("Decision", "Pengguna"),
            written.number(sum(counts)) if counts else "",
            " + ".join(written.number(n) for n in counts),
        ),
        SurvivorField(
            QCoreApplication.translate("Decision", "Layanan"),
            ", ".join(snapshot.portfolio.services[s].name for s in services),
            both,
        ),
        SurvivorField(QCoreApplication.translate("Decision", "Data"), ", ".join(data), both),
        SurvivorField(
            QCoreApplication.translate("Decision", "Alamat"), ", ".join(host.urls), from_host
        ),
    )
    return tuple(part for part in fields if part.value)


def _documents(snapshot: Snapshot, identity: ApplicationId) -> tuple[str, ...]:
    tasks = _tasks(snapshot, identity)
    return tuple(dict.fromkeys(task.evidence for task in tasks if task.evidence))
