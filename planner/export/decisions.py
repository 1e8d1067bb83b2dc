"""What shall happen to each system: the sheet that officers edit and send back."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from graph.findings import System
from graph.language import translate
from graph.model import ApplicationId
from planner.domain.decision import DecidedBy, Decision, Disposition
from planner.domain.plan import ScheduledTask, TaskKind
from planner.domain.words import word
from planner.export.phrases import badge, listed, reasons_in_words, source_of
from planner.export.report import Report
from planner.export.table import Cell, Column, Formula, Kind, Table


def decision_table(report: Report) -> Table:
    """Return one row per system: decision, target, reason, by whom, when done, what it saves."""
    planned = _planned(report)
    locked = dict(report.findings.locked)
    return Table(
        name="decisions",
        title=translate("sheets", "Keputusan"),
        note=translate(
            "export",
            "Keputusan, tujuan dan alasan boleh diubah di sini; impor kembali untuk memakainya. "
            "Keputusan pejabat tidak pernah ditimpa mesin.",
        ),
        columns=_columns(),
        rows=tuple(
            _row(report, system, planned.get(system.head, _Planned()), locked.get(system.head, ""))
            for system in report.systems
        ),
        frozen=2,
    )


def savings(report: Report) -> tuple[int, int]:
    """Return of how many systems the yearly cost is known, and the rupiah that decisions save."""
    costs = {system.head: _cost(report, system) for system in report.systems}
    saved = sum(
        costs[head] or 0 for head, choice in report.decisions.items() if choice.disposition.removes
    )
    return sum(cost is not None for cost in costs.values()), saved


def _columns() -> tuple[Column, ...]:
    choices = tuple(badge(disposition) for disposition in Disposition)
    return (
        Column(title=translate("columns", "Kunci"), name="application", kind=Kind.KEY),
        Column(title=translate("columns", "Sistem")),
        Column(title=translate("columns", "Pemilik")),
        Column(title=translate("columns", "Jumlah baris"), kind=Kind.WHOLE, width=8),
        Column(
            title=translate("columns", "Keputusan"),
            name="disposition",
            kind=Kind.BADGE,
            width=23,
            choices=choices,
        ),
        Column(title=translate("columns", "Tujuan"), name="into"),
        Column(title=translate("columns", "Alasan"), name="reason", kind=Kind.LONG),
        Column(title=translate("columns", "Pertimbangan"), kind=Kind.LONG, width=46),
        Column(title=translate("columns", "Ditetapkan oleh"), name="decided_by", width=15),
        Column(title=translate("columns", "Rencana selesai"), kind=Kind.DATE),
        Column(title=translate("columns", "Biaya per tahun"), kind=Kind.MONEY),
        Column(title=translate("columns", "Hemat per tahun"), kind=Kind.MONEY),
        Column(title=translate("columns", "Terkunci karena"), width=24),
        Column(title=translate("columns", "Usulan mesin"), width=24, printed=False),
        Column(title=translate("columns", "Catatan rencana"), kind=Kind.LONG, printed=False),
        Column(
            title=translate("columns", "Dokumen yang diperlukan"), kind=Kind.LONG, printed=False
        ),
        Column(title=translate("columns", "Anggota sistem"), kind=Kind.LONG, printed=False),
        Column(title=translate("columns", "Asal baris"), kind=Kind.LONG, printed=False),
    )


def _row(report: Report, system: System, planned: _Planned, lock: str) -> tuple[Cell, ...]:
    choice = report.decisions[system.head]
    members = [found for one in system.members if (found := report.application(one))]
    cost = _cost(report, system)
    return (
        system.head,
        report.name(system.head),
        report.unit(system.head),
        len(system.members),
        badge(choice.disposition),
        report.name(choice.into) if choice.into else "",
        report.text(choice.reason),
        reasons_in_words(choice.why),
        "" if choice.disposition is Disposition.UNDECIDED else word(choice.decided_by),
        planned.finish,
        cost,
        _saving(choice.disposition, cost),
        lock,
        _proposed(report, choice),
        _note(report, system.head),
        listed(planned.evidence),
        listed(member.name for member in members),
        listed(source_of(member) for member in members),
    )


def _cost(report: Report, system: System) -> int | None:
    """Rows of one system often repeat one contract: the dearest row stands for all."""
    members = (report.application(one) for one in system.members)
    known = [app.cost_yearly for app in members if app and app.cost_yearly is not None]
    return max(known, default=None)


def _saving(disposition: Disposition, cost: int | None) -> Formula:
    """Let the saving follow when a reader changes the decision or the cost."""
    removed = ",".join(f'LEFT(E{{row}},2)="{badge(d)[:2]}"' for d in Disposition if d.removes)
    value = cost if cost and disposition.removes else 0
    return Formula(f"=IF(OR({removed}),N(K{{row}}),0)", value)


def _proposed(report: Report, choice: Decision) -> str:
    """Return the engine's proposal where an officer decided otherwise: both stay visible."""
    proposal = report.proposed.get(choice.application)
    if proposal is None or choice.decided_by is not DecidedBy.OFFICER:
        return ""
    same = (proposal.disposition, proposal.into) == (choice.disposition, choice.into)
    return "" if same else _in_words(report, proposal)


def _note(report: Report, head: ApplicationId) -> str:
    """Tell where the plan could not do what the officer decided."""
    if (done := report.unmet(head)) is None:
        return ""
    said = translate("export", "Belum terpenuhi: rencana ini memuat “{done}”.")
    return said.format(done=_in_words(report, done))


def _in_words(report: Report, choice: Decision) -> str:
    target = report.name(choice.into) if choice.into else ""
    return f"{badge(choice.disposition)} {target}".strip()


@dataclass(frozen=True, slots=True)
class _Planned:
    """What the plan's tasks say of one system."""

    finish: date | None = None
    evidence: tuple[str, ...] = ()


def _planned(report: Report) -> dict[ApplicationId, _Planned]:
    plan = report.snapshot.plan
    tasks: dict[ApplicationId, list[ScheduledTask]] = defaultdict(list)
    for task in sorted(plan.tasks if plan else (), key=lambda task: (task.start, task.id)):
        tasks[task.application].append(task)
    return {
        application: _Planned(
            finish=max((t.finish for t in own if t.kind is not TaskKind.FOLLOW_UP), default=None),
            evidence=tuple(dict.fromkeys(task.evidence for task in own if task.evidence)),
        )
        for application, own in tasks.items()
    }
