"""``overlaps``: scored pairs, groups, and rivals of national applications."""

from __future__ import annotations

import argparse
import sys
import time

from graph.findings import Findings, Group, Overlap, OverlapKind
from graph.language import translate
from graph.portfolio import Portfolio
from planner.cli.console import Console, table
from planner.cli.opening import opened
from planner.domain.words import word
from planner.workspace import analysis, publishing

LIKELY = 0.5
"""Probability from which a match with a national application is counted."""
DOUBTFUL, SURE = 0.3, 0.9
"""Between them a person should look."""


def overlaps(args: argparse.Namespace, console: Console) -> int:
    """Find what does the same job; pairs below ``--min`` are left out of the list."""
    started = time.perf_counter()
    if args.csv is not None:
        publishing.ready_writer(args.csv, "overlaps")
    with opened(args.document, must_exist=True, read_only=True) as document:
        findings = analysis.overlaps(document, console.context)
        portfolio = document.snapshot().portfolio
        spent = time.perf_counter() - started
        pairs = [pair for pair in findings.overlaps if pair.probability >= args.min]
        pairs.sort(key=lambda pair: (-pair.probability, pair.a, pair.b))
        if args.csv is not None:
            publishing.export(document, args.csv, "overlaps", console.context, at_least=args.min)
    data = {
        "applications": len(portfolio.applications),
        "systems": count_systems(portfolio, findings),
        "index": _index(portfolio),
        "pairs": [_pair(portfolio, pair) for pair in pairs],
        "groups": [_group(group) for group in findings.groups],
        "national": [
            {
                "application": match.application,
                "national": match.national,
                "probability": match.probability,
                "rule": match.rule,
                "is_it": match.is_it,
            }
            for match in findings.national
        ],
        "seconds": round(spent, 3),
        "peak_mb": peak_mb(),
    }
    console.answer(data, *_lines(portfolio, findings, pairs))
    return 0


def count_systems(portfolio: Portfolio, findings: Findings) -> int:
    """Return how many systems the rows are; a row of no system counts for itself."""
    placed = {member for system in findings.systems for member in system.members}
    return len(findings.systems) + sum(one not in placed for one in portfolio.applications)


def peak_mb() -> float:
    """Return the most memory this process has held, in MB; 0 where the system does not tell."""
    try:
        import resource  # noqa: PLC0415 - not there on Windows
    except ImportError:
        return 0.0
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(held / (1024 * 1024 if sys.platform == "darwin" else 1024), 1)


def _index(portfolio: Portfolio) -> list[dict[str, object]]:
    return [
        {
            "id": app.id,
            "name": app.name,
            "file": app.origins[0].file if app.origins else "",
            "row": app.origins[0].row if app.origins else 0,
        }
        for app in portfolio.applications.values()
    ]


def _pair(portfolio: Portfolio, pair: Overlap) -> dict[str, object]:
    evidence: dict[str, float] = {}
    for part in pair.evidence:
        evidence[part.signal.value] = evidence.get(part.signal.value, 0.0) + part.contribution
    return {
        "a": pair.a,
        "b": pair.b,
        "a_name": portfolio.applications[pair.a].name,
        "b_name": portfolio.applications[pair.b].name,
        "probability": pair.probability,
        "kind": pair.kind.value,
        "evidence": evidence,
    }


def _group(group: Group) -> dict[str, object]:
    return {
        "members": group.members,
        "survivor": group.survivor,
        "topic": group.topic,
        "why": [
            {"application": t.application, "criterion": t.criterion, "points": t.points}
            for t in group.why
        ],
    }


def _lines(portfolio: Portfolio, findings: Findings, pairs: list[Overlap]) -> list[str]:
    apps = portfolio.applications
    rivals = {one.application for one in findings.national if one.probability >= LIKELY}
    head = translate(
        "cli", "{rows} baris = {systems} sistem; {groups} kelompok, {pairs} pasangan, "
        "{national} baris menyangkut aplikasi nasional."
    )  # fmt: skip
    return [
        head.format(
            rows=len(apps),
            systems=count_systems(portfolio, findings),
            groups=len(findings.groups),
            pairs=len(pairs),
            national=len(rivals),
        ),
        "",
        table(
            (translate("cli", "Kelompok"), translate("cli", "Anggota"), translate("cli", "Induk")),
            [
                (group.topic, ", ".join(apps[one].name for one in group.members),
                 apps[group.survivor].name)
                for group in findings.groups
            ],
        ),
        "",
        table(
            (translate("cli", "Peluang %"), translate("cli", "Jenis"),
             translate("cli", "Pertama"), translate("cli", "Kedua")),
            [
                (_percent(pair.probability), word(pair.kind), apps[pair.a].name,
                 apps[pair.b].name)
                for pair in sorted(pairs, key=_worth_a_look)
            ],
        ),
    ]  # fmt: skip


def _worth_a_look(pair: Overlap) -> tuple[int, float, str, str]:
    """Order pairs for a person: in doubt first, then the same job, then what needs no look."""
    if DOUBTFUL <= pair.probability < SURE:
        rank = 0
    elif pair.probability < DOUBTFUL:
        rank = 3
    else:
        rank = 1 if pair.kind is OverlapKind.FUNCTION else 2
    return rank, -pair.probability, pair.a, pair.b


def _percent(share: float) -> str:
    """Return a probability for a person: nothing found by evidence is ever certain."""
    whole = round(100 * share)
    return "> 99" if whole > 99 else " < 1" if whole < 1 else f"{whole:4d}"
