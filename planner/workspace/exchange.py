"""Exchange of data as officers see it: flows after the merges, what to agree, what is weak."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from graph.findings import Findings
from graph.model import ApplicationId
from planner.domain.progress import TaskState
from planner.export.report import Report
from planner.track.exchange import (
    Asked,
    Exchange,
    ExchangeKind,
    Impact,
    exchanges,
    impact_of,
    rings,
    several_producers,
    successor_by,
    weak_points,
)
from planner.workspace.document import Document

__all__ = [
    "Asked", "ExchangeKind", "ExchangeView", "Flow", "Impact", "exchange_view", "exchanges_of",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeTask:
    """One thing to agree, to build or to register, and how far it has come."""

    id: str
    what: Asked
    owner: str
    state: TaskState


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """One exchange, its ends by name."""

    provider: str
    consumer: str
    provider_id: str
    consumer_id: str
    kind: ExchangeKind
    data: tuple[str, ...]
    tasks: tuple[ExchangeTask, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Weak:
    """An application on which many rest: names of those that lose data, of services that stop."""

    id: ApplicationId
    name: str
    unit: str
    breaks: tuple[str, ...]
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeView:
    """Everything about the exchange of data after the merges."""

    flows: tuple[Flow, ...]
    producers: tuple[tuple[str, tuple[str, ...]], ...]
    """Data that several systems produce, with their names."""
    rings: tuple[tuple[str, ...], ...]
    weak: tuple[Weak, ...]

    @property
    def tasks(self) -> tuple[ExchangeTask, ...]:
        """All tasks of all flows."""
        return tuple(task for flow in self.flows for task in flow.tasks)


def exchange_view(document: Document, findings: Findings) -> ExchangeView:
    """Return the exchange of data by overlaps that are known already."""
    return exchanges_of(
        Report(snapshot=document.snapshot(), findings=findings, made_on=date.today())
    )


def exchanges_of(report: Report) -> ExchangeView:
    """Return the exchange of data of one report."""
    portfolio = report.snapshot.portfolio
    head_of = {row: system.head for system in report.systems for row in system.members}
    # What a national application takes over goes to the row that lists it here, where one does.
    listed = {one.national: one.application for one in report.findings.national if one.is_it}
    head_of |= {
        ApplicationId(name): head_of.get(row, row) for name, row in reversed(list(listed.items()))
    }
    successor = successor_by(report.decisions, head_of)
    made = exchanges(portfolio, successor, report.decisions.values())
    return ExchangeView(
        flows=tuple(_flow(report, one) for one in made),
        producers=tuple(
            (data, tuple(report.name(one) for one in own))
            for data, own in several_producers(portfolio, successor)
        ),
        rings=tuple(tuple(report.name(one) for one in ring) for ring in rings(made)),
        weak=tuple(
            Weak(
                id=one.application,
                name=report.name(one.application),
                unit=report.unit(one.application),
                breaks=tuple(report.name(lost) for lost in one.breaks),
                services=tuple(portfolio.services[lost].name for lost in one.services),
            )
            for one in weak_points(portfolio)
        ),
    )


def impact(document: Document, application: ApplicationId) -> Impact:
    """Return what stops when one application does."""
    return impact_of(document.snapshot().portfolio, application)


def _flow(report: Report, one: Exchange) -> Flow:
    return Flow(
        provider=report.name(one.provider),
        consumer=report.name(one.consumer),
        provider_id=one.provider,
        consumer_id=one.consumer,
        kind=one.kind,
        data=one.data,
        tasks=tuple(_tasks(report, one)),
    )


def _tasks(report: Report, one: Exchange) -> Iterator[ExchangeTask]:
    owner = report.unit(one.provider) or report.unit(one.consumer)
    for what in one.asks:
        key = one.task_id(what)
        said = report.snapshot.progress.get(key)
        state = said.state if said else TaskState.NOT_STARTED
        yield ExchangeTask(id=key, what=what, owner=owner, state=state)
