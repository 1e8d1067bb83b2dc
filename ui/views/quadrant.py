"""Two figures per system for the TIME view: value to services, technical fit; both explained.

Each is a plain mean of what the inventory tells; what it leaves open weighs nothing. They help
to look, and decide nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence

from graph.findings import Findings
from graph.model import Application, ServiceId, UsageStatus
from planner.domain.decision import Disposition
from planner.domain.snapshot import Snapshot
from ui.views.board_cards import system_heads
from ui.widgets.lettering import short_name
from ui.widgets.quadrant import QuadrantPoint

_IN_USE = {
    UsageStatus.ACTIVE: 1.0,
    UsageStatus.IN_DEVELOPMENT: 0.6,
    UsageStatus.ACTIVE_UNUSED: 0.2,
    UsageStatus.INACTIVE_PLANNED: 0.2,
    UsageStatus.INACTIVE: 0.0,
}


def quadrant_points(snapshot: Snapshot, findings: Findings, year: int) -> list[QuadrantPoint]:
    """Return one point per system; ``year`` is the year the age is counted to."""
    apps = [snapshot.portfolio.applications[i] for i in system_heads(snapshot, findings)]
    users = sorted(app.user_count for app in apps if app.user_count is not None)
    carriers = Counter(service for app in apps for service in app.services)
    points = []
    for app in apps:
        decision = snapshot.decisions.get(app.id)
        points.append(
            QuadrantPoint(
                key=app.id,
                name=short_name(app.name),
                value=_mean(_values(app, users, carriers)),
                fit=_mean(_fits(app, year)),
                disposition=decision.disposition if decision else Disposition.UNDECIDED,
                size=float(app.user_count or 0),
            )
        )
    return points


def _values(
    app: Application, users: Sequence[int], carriers: Counter[ServiceId]
) -> Iterable[float]:
    if app.user_count is not None and users:
        yield bisect_right(users, app.user_count) / len(users)
    yield min(len(app.services) / 3, 1.0)
    if app.services:
        sole = sum(1 for service in app.services if carriers[service] == 1)
        yield sole / len(app.services)
    if app.status is not None:
        yield _IN_USE[app.status]


def _fits(app: Application, year: int) -> Iterable[float]:
    newest = app.year_updated or app.year_built
    if newest is not None:
        yield min(max(1 - (year - newest) / 12, 0.0), 1.0)
    yield 1.0 if app.integrated_with else 0.3
    yield 1.0 if app.legal_basis else 0.2
    told = (app.function, app.services, app.urls, app.developer, app.platform, app.data_input)
    yield sum(1 for part in told if part) / len(told)


def _mean(parts: Iterable[float]) -> float:
    found = list(parts)
    return sum(found) / len(found) if found else 0.5
