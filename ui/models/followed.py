"""What the portal, the moratorium and the work have come to, counted for the first page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from graph.model import ApplicationId, ServiceId, ServiceKind
from graph.portfolio import Portfolio
from planner.domain.decision import Disposition
from planner.domain.needs import is_internal, needs_of
from planner.domain.plan import TaskKind
from planner.domain.progress import TaskState
from planner.domain.snapshot import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """Counts on one day."""

    frozen: bool = False
    """Whether the moratorium's list is frozen."""
    newcomers: int = 0
    """Applications that the list does not hold and no exception lets be."""
    shown: int = 0
    """Services for citizens: those that belong in the portal."""
    listed: int = 0
    """Those of them that stand in the regional portal."""
    overdue: int = 0
    """Tasks of the plan that should be over and are not said to be done."""
    tracked: bool = False
    """Whether somebody has said how far any task is."""
    consolidations: int = 0
    done: int = 0


def followed(snapshot: Snapshot, today: date) -> Followed:
    """Count; ``today`` decides what is overdue and which exceptions hold."""
    baseline = snapshot.project.moratorium if snapshot.project else None
    frozen = {identity for identity, _ in baseline.applications} if baseline else set()
    let_be = {key for key, one in snapshot.exemptions.items() if one.holds(today)}
    shown = _shown(snapshot.portfolio)
    marks = (one.regional_portal for key, one in snapshot.listings.items() if key in shown)
    said_done = {key for key, one in snapshot.progress.items() if one.state is TaskState.DONE}
    plan = snapshot.plan
    tasks = [t for t in (plan.tasks if plan else ()) if t.kind is not TaskKind.FOLLOW_UP]
    unfinished = {task.application for task in tasks if task.id not in said_done}
    working = {task.application for task in tasks} & _changing(snapshot)
    new = [
        app for app in snapshot.portfolio.applications if app not in frozen and app not in let_be
    ]
    return Followed(
        frozen=baseline is not None,
        newcomers=len(new) if baseline else 0,
        shown=len(shown),
        listed=sum(mark is not None and mark.value for mark in marks),
        overdue=sum(task.id not in said_done and task.finish < today for task in tasks),
        tracked=any(task.id in snapshot.progress for task in tasks),
        consolidations=len(working),
        done=len(working - unfinished),
    )


class _Known:
    """The last answer: needs are suggested once an inventory."""

    portfolio: Portfolio | None = None
    shown: frozenset[ServiceId] = frozenset()


def _shown(portfolio: Portfolio) -> frozenset[ServiceId]:
    """Return the services that belong in the citizens' portal."""
    if _Known.portfolio is not portfolio:
        needs = needs_of(portfolio)
        _Known.shown = frozenset(
            service.id
            for service in portfolio.services.values()
            if service.kind is not ServiceKind.ADMINISTRATION and not is_internal(needs[service.id])
        )
        _Known.portfolio = portfolio
    return _Known.shown


def _changing(snapshot: Snapshot) -> set[ApplicationId]:
    """Return the applications that the plan does not simply keep."""
    stays = {Disposition.KEEP, Disposition.UNDECIDED}
    plan = snapshot.plan
    return {d.application for d in (plan.decisions if plan else ()) if d.disposition not in stays}
