"""Cells that are missing, ranked by how many open decisions each would settle."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log, log2

from graph.findings import Findings, OverlapKind
from graph.language import QT_TRANSLATE_NOOP, translate
from graph.model import Application, ApplicationId
from graph.portfolio import Portfolio

_WEIGHTS: Mapping[str, float] = {
    "status": 1.0,
    "function": 1.0,
    "services": 0.9,
    "users": 0.5,
    "user_count": 0.8,
    "urls": 0.7,
    "unit": 0.7,
    "legal_basis": 0.5,
    "developer_kind": 0.5,
    "data_used": 0.5,
    "personal_data": 0.4,
    "year_built": 0.3,
    "cost_yearly": 0.6,
}
_REASONS = {
    "doubt": QT_TRANSLATE_NOOP("completeness", "{pairs} pasangan masih diragukan tanpa isi ini"),
    "survivor": QT_TRANSLATE_NOOP(
        "completeness", "menentukan siapa yang bertahan di kelompok berisi {members} sistem"
    ),
    "alone": QT_TRANSLATE_NOOP("completeness", "belum memengaruhi keputusan mana pun"),
}
_TELLS_APART = {"function", "services", "urls", "data_used", "unit", "users"}


@dataclass(frozen=True, slots=True)
class MissingCell:
    """One open cell and how much it would settle; ``why`` says what for."""

    application: ApplicationId
    field: str
    worth: float
    why: str


def missing_cells(portfolio: Portfolio, findings: Findings) -> tuple[MissingCell, ...]:
    """Return every open cell that matters to a decision, the most telling first.

    A cell that tells systems apart is worth the doubt left in its pairs (entropy in bits); a
    cell that ranks survivors is worth the size of the group it would decide.
    """
    doubt: dict[ApplicationId, float] = defaultdict(float)
    doubtful: dict[ApplicationId, int] = defaultdict(int)
    for edge in findings.overlaps:
        if edge.kind in {OverlapKind.SAME, OverlapKind.CHANNEL, OverlapKind.FUNCTION}:
            bits = _entropy(edge.probability)
            for app in (edge.a, edge.b):
                doubt[app] += bits
                doubtful[app] += bits > 0.5
    size = {app: len(group.members) for group in findings.groups for app in group.members}
    locked = {app for app, _ in findings.locked}
    found = [
        _cell(app, field, doubt[app.id], doubtful[app.id], size.get(app.id, 0))
        for app in portfolio.applications.values()
        if app.id not in locked
        for field in _open_fields(app)
    ]
    return tuple(sorted(found, key=lambda cell: (-cell.worth, cell.application, cell.field)))


def tells_apart(field: str) -> bool:
    """Return whether this field tells systems apart; the others rank who survives."""
    return field in _TELLS_APART


def completeness(app: Application) -> float:
    """Return the share of the telling cells that are filled."""
    return 1 - sum(1 for _ in _open_fields(app)) / len(_WEIGHTS)


def _open_fields(app: Application) -> Iterable[str]:
    for field in _WEIGHTS:
        cell = getattr(app, field)
        if cell is None or cell in {"", ()}:
            yield field


def _cell(app: Application, field: str, doubt: float, pairs: int, members: int) -> MissingCell:
    telling = field in _TELLS_APART
    worth = _WEIGHTS[field] * (min(doubt, 5.0) if telling else log(1 + members))
    reason = "doubt" if telling and pairs else "survivor" if members and not telling else "alone"
    text = translate("completeness", _REASONS[reason]).format(pairs=pairs, members=members)
    return MissingCell(app.id, field, round(worth, 6), text)


def _entropy(p: float) -> float:
    if p <= 0.0 or p >= 1.0:
        return 0.0
    return -(p * log2(p) + (1 - p) * log2(1 - p))
