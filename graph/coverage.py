"""Which public service rests on which applications, and which rests on a single one."""

from __future__ import annotations

from collections.abc import Mapping

from graph.model import ApplicationId, ServiceId
from graph.portfolio import Portfolio


def carriers(portfolio: Portfolio) -> Mapping[ServiceId, tuple[ApplicationId, ...]]:
    """Return every service and the applications that carry it, in file order."""
    found: dict[ServiceId, list[ApplicationId]] = {service: [] for service in portfolio.services}
    for app in portfolio.applications.values():
        for service in dict.fromkeys(app.services):
            found[service].append(app.id)
    return {service: tuple(apps) for service, apps in found.items()}


def sole_carriers(portfolio: Portfolio) -> Mapping[ApplicationId, tuple[ServiceId, ...]]:
    """Return the applications that are the last carrier of some service, and of which."""
    found: dict[ApplicationId, list[ServiceId]] = {}
    for service, apps in carriers(portfolio).items():
        if len(apps) == 1:
            found.setdefault(apps[0], []).append(service)
    return {app: tuple(services) for app, services in found.items()}
