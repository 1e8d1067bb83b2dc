"""What breaks when one application stops: who loses data, at how many steps, which services."""

from __future__ import annotations

from dataclasses import dataclass

from graph.model import ApplicationId, ServiceId
from graph.portfolio import Portfolio


@dataclass(frozen=True, slots=True)
class Impact:
    """Applications that lose data, nearest first, and services without another carrier."""

    application: ApplicationId
    steps: tuple[tuple[ApplicationId, int], ...] = ()
    feeds_it: tuple[ApplicationId, ...] = ()
    """Applications whose data it reads: they lose a reader."""
    services: tuple[ServiceId, ...] = ()

    @property
    def direct(self) -> tuple[ApplicationId, ...]:
        """Applications that read its data themselves."""
        return tuple(app for app, far in self.steps if far == 1)

    @property
    def further(self) -> tuple[ApplicationId, ...]:
        """Applications that suffer through others."""
        return tuple(app for app, far in self.steps if far > 1)


def impact_of(portfolio: Portfolio, application: ApplicationId) -> Impact:
    """Return what breaks; runs off the main thread, as networkx is loaded on first use."""
    from graph.dependencies import dependency_graph, what_breaks  # noqa: PLC0415 - networkx

    graph = dependency_graph(portfolio)
    feeds = tuple(sorted(graph.predecessors(application))) if application in graph else ()
    own = portfolio.applications[application].services
    carried = {
        service
        for app in portfolio.applications.values()
        if app.id != application and not app.vanished
        for service in app.services
    }
    lost = tuple(service for service in own if service not in carried)
    return Impact(application, what_breaks(graph, application), feeds, lost)
