"""Scenarios side by side: the same figures for each, and what differs from the one in use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from graph.findings import Findings
from graph.model import ApplicationId
from planner.domain.calendar import WorkCalendar
from planner.domain.decision import Decision, Disposition
from planner.domain.plan import Plan
from planner.domain.project import Project
from planner.domain.scenario import Scenario, same
from planner.domain.snapshot import Snapshot
from planner.domain.words import word
from planner.workspace.scenarios import states
from ui import format as written
from ui.models.overview import saving_band
from ui.views.decision_view import name_in

NOTHING = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioColumn:
    """One scenario: its name, whether it is the one in use, and a cell per row of the table."""

    name: str
    active: bool
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that differs: what, here, there."""

    application: ApplicationId | None
    what: str
    here: str
    there: str


def row_names() -> tuple[str, ...]:
    """Return what the rows of the comparison are called."""
    translate = QCoreApplication.translate
    fates = tuple(word(kind) for kind in Disposition if kind is not Disposition.UNDECIDED)
    return (
        translate("Scenarios", "Sistem sesudahnya"),
        *fates,
        translate("Scenarios", "Layanan terjamin"),
        translate("Scenarios", "Hemat per tahun"),
        translate("Scenarios", "Selesai"),
        translate("Scenarios", "Sisa sampai tenggat"),
        translate("Scenarios", "Tim"),
        translate("Scenarios", "Kerja orang-hari"),
        translate("Scenarios", "Peran yang mengikat"),
        translate("Scenarios", "Nilai dari batas atas"),
        translate("Scenarios", "Aturan sendiri"),
        translate("Scenarios", "Berbeda dari yang dipakai"),
    )


def columns_of(snapshot: Snapshot, findings: Findings) -> tuple[ScenarioColumn, ...]:
    """Return one column per scenario, in the order in which they were made."""
    found = states(snapshot)
    current = next((each for each in found if each.active), None)
    return tuple(
        ScenarioColumn(
            name=each.name,
            active=each.active,
            cells=tuple(_cells(snapshot, findings, each, current)),
        )
        for each in found
    )


def differences(snapshot: Snapshot, name: str) -> tuple[Difference, ...]:
    """Return what the scenario of this name decides and sets otherwise than the one in use."""
    found = {each.name: each for each in states(snapshot)}
    here = next((each for each in found.values() if each.active), None)
    there = found.get(name)
    if here is None or there is None or here is there:
        return ()
    return (*_decisions(snapshot, here, there), *_settings(here.project, there.project))


def fate_words(snapshot: Snapshot, decision: Decision | None) -> str:
    """Say a fate: “Gabung ke Presensi ASN”."""
    if decision is None:
        return word(Disposition.UNDECIDED)
    return f"{word(decision.disposition)} {name_in(snapshot, decision.into)}".strip()


def setting_name(field: str) -> str:
    """Return what people call a setting of the project."""
    translate = QCoreApplication.translate
    return {
        "start": translate("Scenarios", "Mulai"),
        "deadline": translate("Scenarios", "Tenggat"),
        "people": translate("Scenarios", "Tim"),
        "six_day_week": translate("Scenarios", "Hari kerja per minggu"),
        "days_off": translate("Scenarios", "Hari libur"),
        "days_on": translate("Scenarios", "Hari kerja tambahan"),
        "one_migration_per_host": translate("Scenarios", "Migrasi per induk"),
        "weights": translate("Scenarios", "Bobot manfaat"),
        "leave": translate("Scenarios", "Cuti dan paruh waktu"),
        "rules": translate("Scenarios", "Aturan"),
        "reserve": translate("Scenarios", "Cadangan waktu"),
    }.get(field, field)


def _cells(
    snapshot: Snapshot, findings: Findings, each: Scenario, current: Scenario | None
) -> Iterator[str]:
    plan, project = each.plan, each.project
    decided = {decision.application: decision for decision in each.decisions}
    yield f"{plan.before} → {plan.after}" if plan is not None else NOTHING
    for kind in Disposition:
        if kind is not Disposition.UNDECIDED:
            yield written.number(sum(d.disposition is kind for d in decided.values()))
    yield _covered(plan)
    yield _saved(snapshot, findings, each)
    yield written.medium_day(plan.finish) if plan is not None and plan.finish else NOTHING
    yield _spare(plan, project)
    yield _people(project)
    yield _work(plan)
    yield _binding(plan)
    yield _value(plan)
    yield written.number(len(project.rules)) if project is not None else NOTHING
    yield _differing(each, current)


def _covered(plan: Plan | None) -> str:
    if plan is None:
        return NOTHING
    said = QCoreApplication.translate("Scenarios", "{n} dari {all}")
    covered = sum(row.covered for row in plan.services)
    return said.format(n=written.number(covered), all=written.number(len(plan.services)))


def _saved(snapshot: Snapshot, findings: Findings, each: Scenario) -> str:
    if not each.decisions:
        return NOTHING
    apps = snapshot.portfolio.applications
    heads = [system.head for system in findings.systems if system.head in apps]
    decided = {decision.application: decision for decision in each.decisions}
    low, high, _ = saving_band(replace(snapshot, decisions=decided), heads)
    return written.rupiah_band(low, high)


def _spare(plan: Plan | None, project: Project | None) -> str:
    if plan is None or plan.finish is None or project is None:
        return NOTHING
    days = WorkCalendar(project).days
    spare = sum(plan.finish < day <= project.deadline for day in days)
    said = QCoreApplication.translate("Scenarios", "{n} hari kerja")
    return said.format(n=written.number(spare))


def _people(project: Project | None) -> str:
    if project is None:
        return NOTHING
    people = sum(tenths for _, tenths in project.people) / 10
    said = QCoreApplication.translate("Scenarios", "{n} orang")
    return said.format(n=written.number(people, 0 if people % 1 == 0 else 1))


def _work(plan: Plan | None) -> str:
    return written.number(sum(load.work for load in plan.loads) / 10) if plan else NOTHING


def _binding(plan: Plan | None) -> str:
    if plan is None or not plan.binding:
        return NOTHING
    load = plan.binding[0]
    said = QCoreApplication.translate("Scenarios", "{role}, penuh {n} hari")
    return said.format(role=word(load.role), n=written.number(load.full_days))


def _value(plan: Plan | None) -> str:
    if plan is None:
        return NOTHING
    said = QCoreApplication.translate("Scenarios", "{benefit} dari {bound}")
    return said.format(benefit=written.number(plan.benefit), bound=written.number(plan.bound))


def _differing(each: Scenario, current: Scenario | None) -> str:
    if current is None or each.active:
        return NOTHING
    here = {decision.application: decision for decision in current.decisions}
    there = {decision.application: decision for decision in each.decisions}
    count = sum(not same(here.get(app), there.get(app)) for app in {**here, **there})
    said = QCoreApplication.translate("Scenarios", "{n} keputusan")
    return said.format(n=written.number(count))


def _decisions(snapshot: Snapshot, here: Scenario, there: Scenario) -> Iterator[Difference]:
    ours = {decision.application: decision for decision in here.decisions}
    theirs = {decision.application: decision for decision in there.decisions}
    for application in {**ours, **theirs}:
        one, other = ours.get(application), theirs.get(application)
        if not same(one, other):
            yield Difference(
                application=application,
                what=name_in(snapshot, application),
                here=fate_words(snapshot, one),
                there=fate_words(snapshot, other),
            )


def _settings(here: Project | None, there: Project | None) -> Iterator[Difference]:
    if here is None or there is None:
        return
    for field, one, other in (
        ("deadline", written.medium_day(here.deadline), written.medium_day(there.deadline)),
        ("people", _people(here), _people(there)),
        ("leave", written.number(len(here.leave)), written.number(len(there.leave))),
        ("rules", written.number(len(here.rules)), written.number(len(there.rules))),
        ("reserve", f"{here.reserve} %", f"{there.reserve} %"),
    ):
        if getattr(here, field) != getattr(there, field):
            yield Difference(application=None, what=setting_name(field), here=one, there=other)
