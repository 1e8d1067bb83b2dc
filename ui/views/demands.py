"""What officers demand of the plan, as lines with a price: their rules, what they keep, the law."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from graph.findings import Findings
from graph.model import ApplicationId
from planner.domain.decision import DecidedBy, Decision, Disposition
from planner.domain.rule_words import rule_sentence
from planner.domain.snapshot import Snapshot
from planner.domain.templates import load_templates
from planner.domain.words import word
from planner.workspace.clashes import Party, clashes, fewest_to_give_up
from planner.workspace.insight import PlanInsight, Price, Prices
from ui import format as written

WISHES = 40
"""Decisions to keep that are listed one by one; the rest is counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandLine:
    """One line of the list: what is demanded, its price, and whether it can be changed here."""

    text: str
    price: str = ""
    note: str = ""
    """Why it needs a look; empty when all is well."""
    party: Party | None = None
    """None for what the law and the project demand."""
    costly: int = 0
    """Points that come back without it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveUp:
    """One wish of the smallest set to give up, in words."""

    text: str
    party: Party


@dataclass(frozen=True, slots=True, kw_only=True)
class Demands:
    """The whole list, what contradicts itself, and what the stored plan could not meet."""

    lines: tuple[DemandLine, ...]
    fixed: tuple[DemandLine, ...]
    clashes: tuple[str, ...]
    give_up: tuple[GiveUp, ...]


def demands_of(
    snapshot: Snapshot,
    findings: Findings,
    insight: PlanInsight | None = None,
    prices: Prices | None = None,
) -> Demands:
    """Gather what the plan must respect."""
    found = clashes(snapshot, dict(findings.locked))
    troubled: dict[Party, str] = {}
    for clash in found:
        for party in clash.parties:
            troubled.setdefault(party, clash.text)
    wanted = [*fewest_to_give_up(found)]
    lost = snapshot.plan.shortages if snapshot.plan is not None else ()
    for shortage in lost:
        party = Party(application=shortage.application)
        demanded = shortage.application in snapshot.decisions
        if shortage.application is not None and demanded and party not in wanted:
            wanted.append(party)
    return Demands(
        lines=(*_rules(snapshot, troubled, insight, prices), *_kept(snapshot, troubled, prices)),
        fixed=tuple(_fixed(snapshot, findings)),
        clashes=tuple(dict.fromkeys(clash.text for clash in found)),
        give_up=tuple(GiveUp(text=party_words(snapshot, p), party=p) for p in wanted),
    )


def party_words(snapshot: Snapshot, party: Party) -> str:
    """Say one wish: a rule as a sentence, a decision as “Hentikan SPMB”."""
    project = snapshot.project
    if party.rule >= 0 and project is not None:
        return rule_sentence(project.rules[party.rule], snapshot.portfolio, task_names())
    decision = snapshot.decisions.get(party.application) if party.application else None
    return decision_words(snapshot, decision) if decision is not None else ""


def decision_words(snapshot: Snapshot, decision: Decision) -> str:
    """Say a decision in a line: “Gabung ke: E-Presensi → Presensi ASN”."""
    apps = snapshot.portfolio.applications
    app = apps.get(decision.application)
    name = app.name if app is not None else decision.application
    said = f"{word(decision.disposition)}: {name}"
    if not decision.into:
        return said
    host = apps.get(ApplicationId(decision.into))
    return f"{said} → {host.name if host is not None else decision.into}"


def task_names() -> dict[str, str]:
    """Return what the tasks of the templates are called, by code."""
    return {template.code: template.name for template in load_templates()}


def price_words(price: Price | None) -> str:
    """Say a price in systems, or in points where no system comes back."""
    if price is None:
        return ""
    if price.removed:
        said = QCoreApplication.translate("Demands", "{n} sistem")
        return said.format(n=written.signed(-price.removed))
    return written.signed(-price.benefit)


def _rules(
    snapshot: Snapshot,
    troubled: dict[Party, str],
    insight: PlanInsight | None,
    prices: Prices | None,
) -> Iterator[DemandLine]:
    rules = snapshot.project.rules if snapshot.project is not None else ()
    known = prices.rules if prices is not None and len(prices.rules) == len(rules) else ()
    names = task_names() if rules else {}
    broken = QCoreApplication.translate(
        "Demands", "Rencana yang tersimpan belum menurutinya; rencanakan ulang."
    )
    for place, rule in enumerate(rules):
        note = troubled.get(Party(place), "")
        if not note and insight is not None and place in insight.broken_rules:
            note = broken
        price = known[place] if known else None
        yield DemandLine(
            text=rule_sentence(rule, snapshot.portfolio, names),
            price=price_words(price),
            note=note,
            party=Party(place),
            costly=price.benefit if price is not None else 0,
        )


def _kept(
    snapshot: Snapshot, troubled: dict[Party, str], prices: Prices | None
) -> Iterator[DemandLine]:
    known = dict(prices.kept) if prices is not None else {}
    kept = [
        decision
        for decision in snapshot.decisions.values()
        if decision.decided_by is DecidedBy.OFFICER and decision.disposition is Disposition.KEEP
    ]
    said = QCoreApplication.translate("Demands", "{name} dipertahankan")
    for decision in kept[:WISHES]:
        app = snapshot.portfolio.applications.get(decision.application)
        price = known.get(decision.application)
        yield DemandLine(
            text=said.format(name=app.name if app is not None else decision.application),
            price=price_words(price),
            note=troubled.get(Party(application=decision.application), ""),
            party=Party(application=decision.application),
            costly=price.benefit if price is not None else 0,
        )
    if len(kept) > WISHES:
        more = QCoreApplication.translate("Demands", "dan {n} aplikasi lain dipertahankan")
        yield DemandLine(text=more.format(n=written.number(len(kept) - WISHES)))


def _fixed(snapshot: Snapshot, findings: Findings) -> Iterator[DemandLine]:
    translate = QCoreApplication.translate
    officer = sum(d.decided_by is DecidedBy.OFFICER for d in snapshot.decisions.values())
    yield DemandLine(
        text=translate("Demands", "Setiap layanan punya pengampu tiap hari"),
        price=written.number(len(snapshot.portfolio.services)),
    )
    yield DemandLine(
        text=translate("Demands", "Milik kementerian atau provinsi terkunci"),
        price=written.number(len(findings.locked)),
    )
    yield DemandLine(
        text=translate("Demands", "Putusan pejabat tidak diubah mesin"),
        price=written.number(officer),
    )
    project = snapshot.project
    if project is None:
        return
    if project.one_migration_per_host:
        yield DemandLine(text=translate("Demands", "Satu migrasi pada satu waktu per induk"))
    yield DemandLine(
        text=translate("Demands", "Selesai sebelum tenggat"),
        price=written.short_day(project.deadline),
    )
    people = sum(tenths for _, tenths in project.people) / 10
    said = translate("Demands", "{n} orang").format(
        n=written.number(people, 0 if people % 1 == 0 else 1)
    )
    yield DemandLine(text=translate("Demands", "Tim yang ada"), price=said)
