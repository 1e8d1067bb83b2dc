"""From snapshot and findings to the cards of the board: one per system, in six columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from graph.findings import Findings
from graph.model import Application, ApplicationId, UsageStatus
from planner.domain.approval import ApprovalState
from planner.domain.decision import DecidedBy, Decision, Disposition
from planner.domain.plan import TaskKind
from planner.domain.problem import Option
from planner.domain.snapshot import Snapshot
from planner.workspace.approving import standing
from ui import format as written
from ui.dispositions import name_of
from ui.widgets.board_card import BoardCard
from ui.widgets.lettering import short_name

ASKED = ("function", "services", "users", "urls", "status", "data_input", "unit")
"""Cells without which a decision has nothing to stand on."""


@dataclass(frozen=True, slots=True)
class _Facts:
    """What all cards look at, gathered once."""

    snapshot: Snapshot
    locked: Mapping[ApplicationId, str]
    hosts: Counter[str]
    finish: Mapping[ApplicationId, date]


def system_heads(snapshot: Snapshot, findings: Findings) -> tuple[ApplicationId, ...]:
    """Return one row per system, in the order of the inventory."""
    hidden = {m for s in findings.systems for m in s.members if m != s.head}
    return tuple(app for app in snapshot.portfolio.applications if app not in hidden)


def board_cards(snapshot: Snapshot, findings: Findings) -> tuple[BoardCard, ...]:
    """Return the cards; undecided systems come with what they lack."""
    merged = (d for d in snapshot.decisions.values() if d.disposition is Disposition.MERGE)
    finish: dict[ApplicationId, date] = {}
    for task in snapshot.plan.tasks if snapshot.plan else ():
        if task.kind is not TaskKind.FOLLOW_UP:
            finish[task.application] = max(finish.get(task.application, date.min), task.finish)
    facts = _Facts(snapshot, dict(findings.locked), Counter(d.into for d in merged), finish)
    return tuple(_card(facts, app) for app in system_heads(snapshot, findings))


def marked_conflict(card: BoardCard, computed: Option | None) -> BoardCard:
    """Mark a card whose officer decided otherwise than the engine computed; a lock says more."""
    if computed is None or card.warning:
        return card
    said = QCoreApplication.translate("Board", "bertentangan: usulan {what}")
    return replace(card, warning=said.format(what=name_of(computed.disposition)))


def _card(facts: _Facts, identity: ApplicationId) -> BoardCard:
    app = facts.snapshot.portfolio.applications[identity]
    decision = facts.snapshot.decisions.get(identity)
    disposition = decision.disposition if decision else Disposition.UNDECIDED
    reason = facts.locked.get(identity, "")
    stands = standing(facts.snapshot, identity)
    return BoardCard(
        approved=stands.state is ApprovalState.APPROVED,
        reopened=stands.reopened,
        key=identity,
        disposition=disposition,
        name=app.name,
        target=_target(facts, app, decision),
        note=_note(facts, app, disposition),
        locked=bool(reason),
        warning=_warning(decision, reason),
        by_officer=decision is not None and decision.decided_by is DecidedBy.OFFICER,
    )


def _warning(decision: Decision | None, locked: str) -> str:
    removes = decision is not None and decision.disposition.removes
    if removes and locked:
        return QCoreApplication.translate("Board", "bertentangan: {reason}").format(reason=locked)
    return ""


def _target(facts: _Facts, app: Application, decision: Decision | None) -> str:
    if decision is not None and decision.into:
        host = facts.snapshot.portfolio.applications.get(ApplicationId(decision.into))
        into = short_name(host.name) if host is not None else decision.into
        sign = "↔" if decision.disposition is Disposition.INTEROPERATE else "→"
        return f"{sign} {into}"
    unit = facts.snapshot.portfolio.units.get(app.unit) if app.unit else None
    return (unit.acronym or unit.name) if unit else ""


def _note(facts: _Facts, app: Application, disposition: Disposition) -> str:
    if disposition is Disposition.UNDECIDED:
        empty = sum(1 for name in ASKED if not getattr(app, name))
        if not empty:
            return QCoreApplication.translate("Board", "menunggu keputusan")
        return QCoreApplication.translate("Board", "{n} sel kosong").format(n=empty)
    if disposition is Disposition.KEEP:
        return _kept_note(facts, app)
    if (day := facts.finish.get(app.id)) is not None:
        text = QCoreApplication.translate("Board", "selesai {day}")
        return text.format(day=written.short_day(day))
    if app.status in {UsageStatus.INACTIVE, UsageStatus.ACTIVE_UNUSED}:
        return QCoreApplication.translate("Board", "tidak dipakai")
    text = QCoreApplication.translate("Board", "{n} layanan")
    return text.format(n=len(app.services)) if app.services else _no_service()


def _no_service() -> str:
    return QCoreApplication.translate("Board", "tanpa layanan")


def _kept_note(facts: _Facts, app: Application) -> str:
    if hosted := facts.hosts[app.id]:
        return QCoreApplication.translate("Board", "induk {n} aplikasi").format(n=hosted)
    if app.user_count:
        text = QCoreApplication.translate("Board", "{n} pengguna")
        return text.format(n=written.number(app.user_count))
    text = QCoreApplication.translate("Board", "{n} layanan")
    return text.format(n=len(app.services)) if app.services else _no_service()
