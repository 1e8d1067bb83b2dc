"""Which application of a group should stay: signed points anyone can check."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from math import log10

from graph.findings import SurvivorTerm
from graph.model import Application, ApplicationId, Category, DeveloperKind, UsageStatus

PER_TENFOLD = 2.0
"""Ten times the users outweigh one more service and better filled cells together."""
IN_CHARGE = 1.5
ONLY_A_WEBSITE = -4.0
"""A page that informs cannot take over the work of an application."""
_STATUS = {
    UsageStatus.ACTIVE: 3.0,
    UsageStatus.ACTIVE_UNUSED: -1.0,
    UsageStatus.INACTIVE_PLANNED: -2.0,
    UsageStatus.INACTIVE: -4.0,
    UsageStatus.IN_DEVELOPMENT: -2.0,
}
_OWNER = {DeveloperKind.IN_HOUSE: 0.5, DeveloperKind.LOCAL: 0.3, DeveloperKind.VENDOR: -0.3}
_CELLS = (
    "description",
    "function",
    "output",
    "services",
    "data_used",
    "users",
    "urls",
    "developer",
)


def survivor_terms(
    apps: Sequence[Application], in_charge: Container[ApplicationId] = frozenset()
) -> tuple[SurvivorTerm, ...]:
    """Return what speaks for and against each application, in the order given.

    ``in_charge`` are those whose unit has the job among its tasks.
    """
    newest = max((_year(app) for app in apps), default=0)
    works = any(app.category is Category.APPLICATION for app in apps)
    return tuple(term for app in apps for term in _terms(app, newest, app.id in in_charge, works))


def suggest_survivor(apps: Sequence[Application], terms: Iterable[SurvivorTerm]) -> ApplicationId:
    """Return the application with most points; the first by id among equals."""
    totals: dict[ApplicationId, float] = {app.id: 0.0 for app in apps}
    for term in terms:
        totals[term.application] += term.points
    return min(totals, key=lambda app: (-round(totals[app], 6), app))


def _terms(app: Application, newest: int, in_charge: bool, works: bool) -> Iterable[SurvivorTerm]:
    points: Mapping[str, float] = {
        "status": _STATUS.get(app.status, 0.0) if app.status else 0.0,
        "users": PER_TENFOLD * min(log10(1 + (app.user_count or 0)), 5.0),
        "unit": IN_CHARGE if in_charge else 0.0,
        "category": ONLY_A_WEBSITE if works and app.category is Category.WEBSITE else 0.0,
        "services": min(0.5 * len(app.services), 2.0),
        "legal_basis": 1.0 if app.legal_basis else 0.0,
        "completeness": round(sum(bool(getattr(app, cell)) for cell in _CELLS) / len(_CELLS), 3),
        "integrations": min(0.4 * len(app.integrated_with), 1.2),
        "age": max(-0.2 * (newest - _year(app)), -2.0) if _year(app) else 0.0,
        "owner": _OWNER.get(app.developer_kind, 0.0) if app.developer_kind else 0.0,
        "vanished": -5.0 if app.vanished else 0.0,
    }
    return (SurvivorTerm(app.id, criterion, value) for criterion, value in points.items() if value)


def _year(app: Application) -> int:
    return app.year_updated or app.year_built or 0
