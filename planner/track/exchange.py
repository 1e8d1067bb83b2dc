"""Who must exchange data with whom after the merges, and what has to be agreed for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from graph.coverage import sole_carriers
from graph.model import ApplicationId, ServiceId
from graph.portfolio import Portfolio
from graph.text import plain
from planner.domain.decision import Decision, Disposition

if TYPE_CHECKING:
    import networkx as nx

# ``graph.dependencies`` loads networkx: it waits until somebody asks.
# ruff: noqa: PLC0415

_MANY = 3
"""From so many systems that lose data an application is a single point of failure."""


class ExchangeKind(StrEnum):
    """What becomes of a flow of data."""

    KEPT = "kept"
    MOVED = "moved"
    """One end is another system afterwards: the flow is to be connected anew."""
    NEW = "new"
    """A connection that a decision asks for (*hubungkan*)."""
    WITHIN = "within"
    """Both ends are one system afterwards: nothing is exchanged any more."""
    CUT = "cut"
    """One end stops and nobody takes over: somebody loses this data."""


class Asked(StrEnum):
    """What an exchange asks for."""

    AGREEMENT = "agreement"
    API = "api"
    SPLP = "splp"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One flow after the merges; ends are applications (by id) or names of national ones."""

    provider: str
    consumer: str
    kind: ExchangeKind
    data: tuple[str, ...] = ()
    before: tuple[tuple[ApplicationId, ApplicationId], ...] = ()
    """The flows of today that it stands for."""
    asks: tuple[Asked, ...] = ()

    def task_id(self, what: Asked) -> str:
        """Return the id under which the progress of this task is written down."""
        return f"exchange:{self.provider}:{self.consumer}:{what.value}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weakness:
    """An application on which many others or some services rest alone."""

    application: ApplicationId
    breaks: tuple[ApplicationId, ...]
    services: tuple[ServiceId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What stops with an application: who loses data (and how far away), which services."""

    application: ApplicationId
    breaks: tuple[tuple[ApplicationId, int], ...]
    services: tuple[ServiceId, ...]


Successor = Callable[[ApplicationId], str]
"""Who does the work of an application afterwards; empty: nobody."""


def exchanges(
    portfolio: Portfolio, successor: Successor, decisions: Iterable[Decision]
) -> tuple[Exchange, ...]:
    """Return every flow after the merges, those that ask for most first."""
    flows: defaultdict[tuple[str, str], list[tuple[ApplicationId, ApplicationId, str]]]
    flows = defaultdict(list)
    cut: list[Exchange] = []
    for link in portfolio.interfaces.values():
        ends = successor(link.provider), successor(link.consumer)
        if all(ends):
            flows[ends].append((link.provider, link.consumer, link.data))
        elif ends[1]:  # what a stopped consumer no longer reads, nobody misses
            cut.append(_cut(link.provider, ends[1], link.consumer, link.data))
    made = [_exchange(portfolio, ends, own) for ends, own in flows.items()]
    known = {(one.provider, one.consumer) for one in made}
    for decision in decisions:
        ends = (decision.application, decision.into)
        if decision.disposition is Disposition.INTEROPERATE and decision.into and ends not in known:
            asks = (Asked.AGREEMENT, Asked.API, Asked.SPLP)
            made.append(
                Exchange(provider=ends[0], consumer=ends[1], kind=ExchangeKind.NEW, asks=asks)
            )
    order = [ExchangeKind.CUT, ExchangeKind.NEW, ExchangeKind.MOVED, ExchangeKind.KEPT]
    order.append(ExchangeKind.WITHIN)
    return tuple(
        sorted((*cut, *made), key=lambda one: (order.index(one.kind), one.provider, one.consumer))
    )


def several_producers(
    portfolio: Portfolio, successor: Successor
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the data that more than one system still produces afterwards, most of them first."""
    producers: defaultdict[str, dict[str, None]] = defaultdict(dict)
    written: dict[str, str] = {}
    for app in portfolio.applications.values():
        for item in app.data_output:
            key = plain(item)
            if key and (after := successor(app.id)):
                written.setdefault(key, item)
                producers[key][after] = None
    found = [(written[key], tuple(own)) for key, own in producers.items() if len(own) > 1]
    return tuple(sorted(found, key=lambda one: (-len(one[1]), one[0])))


def rings(made: Iterable[Exchange]) -> tuple[tuple[str, ...], ...]:
    """Return the systems that feed each other in a ring afterwards, the largest ring first."""
    from graph.dependencies import cycles

    return tuple(tuple(map(str, ring)) for ring in cycles(_graph_of(made)))


def weak_points(portfolio: Portfolio) -> tuple[Weakness, ...]:
    """Return today's single points of failure: many lose data, or services stop, with them."""
    from graph.dependencies import dependency_graph, what_breaks

    graph, alone = dependency_graph(portfolio), sole_carriers(portfolio)
    found = []
    for app in portfolio.applications:
        breaks = tuple(one for one, _ in what_breaks(graph, app))
        if len(breaks) >= _MANY:
            found.append(
                Weakness(application=app, breaks=breaks, services=tuple(alone.get(app, ())))
            )
    return tuple(sorted(found, key=lambda one: (-len(one.breaks), one.application)))


def impact_of(portfolio: Portfolio, stopped: ApplicationId) -> Impact:
    """Return what stops when one application does, whatever was decided about it."""
    from graph.dependencies import dependency_graph, what_breaks

    return Impact(
        application=stopped,
        breaks=what_breaks(dependency_graph(portfolio), stopped),
        services=tuple(sole_carriers(portfolio).get(stopped, ())),
    )


def _exchange(
    portfolio: Portfolio,
    ends: tuple[str, str],
    own: Sequence[tuple[ApplicationId, ApplicationId, str]],
) -> Exchange:
    pairs = tuple(dict.fromkeys((a, b) for a, b, _ in own))
    data = tuple(dict.fromkeys(part for *_, text in own for part in _parts(text)))
    if ends[0] == ends[1]:
        kind = ExchangeKind.WITHIN
    else:
        kind = ExchangeKind.KEPT if pairs == (ends,) else ExchangeKind.MOVED
    asks = _asked(portfolio, ends, kind) if kind is not ExchangeKind.WITHIN else ()
    return Exchange(
        provider=ends[0], consumer=ends[1], kind=kind, data=data, before=pairs, asks=asks
    )


def _asked(portfolio: Portfolio, ends: tuple[str, str], kind: ExchangeKind) -> tuple[Asked, ...]:
    """Return what is needed: between offices an agreement, for a flow that moves an interface."""
    apps = [portfolio.applications.get(ApplicationId(one)) for one in ends]
    outside = any(app is None for app in apps)
    offices = {app.unit for app in apps if app is not None}
    across = outside or len(offices) > 1
    asks = [Asked.AGREEMENT] if across else []
    if kind is ExchangeKind.MOVED:
        asks.append(Asked.API)
    if across:
        asks.append(Asked.SPLP)
    return tuple(asks)


def _cut(provider: ApplicationId, end: str, consumer: ApplicationId, data: str) -> Exchange:
    return Exchange(
        provider=provider,
        consumer=end,
        kind=ExchangeKind.CUT,
        data=_parts(data),
        before=((provider, consumer),),
    )


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _graph_of(made: Iterable[Exchange]) -> nx.DiGraph[ApplicationId]:
    import networkx as nx

    graph: nx.DiGraph[ApplicationId] = nx.DiGraph()
    for one in made:
        if one.kind is not ExchangeKind.CUT and one.provider != one.consumer:
            graph.add_edge(ApplicationId(one.provider), ApplicationId(one.consumer))
    return graph


def successor_by(
    decisions: Mapping[ApplicationId, Decision], head_of: Mapping[ApplicationId, ApplicationId]
) -> Successor:
    """Return who does the work of an application afterwards, by the decisions in force."""

    def successor(identity: ApplicationId) -> str:
        head = head_of.get(identity, identity)
        decision = decisions.get(head)
        if decision is None or not decision.disposition.removes:
            return head
        if decision.disposition is Disposition.RETIRE:
            return ""
        return head_of.get(ApplicationId(decision.into), decision.into)

    return successor
