"""Where we stand, in figures: counted from the snapshot and the findings, free of Qt."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from graph.findings import Findings
from graph.model import Application, ApplicationId
from planner.domain.decision import Disposition
from planner.domain.plan import Plan, RoleLoad
from planner.domain.snapshot import Snapshot
from ui.models.followed import Followed, followed
from ui.models.questions import review_of
from ui.models.telling import TellingCell, decisions_of, telling_cells

SETTLING = 8
"""Fields whose gaps keep decisions open; their share filled is the completeness shown."""
MINUTES_PER_PAIR, MINUTES_PER_DECISION = 0.5, 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The figures of the first page; what cannot be known is ``None``."""

    rows: int = 0
    systems: int = 0
    after: int | None = None
    counts: dict[Disposition, int] = field(default_factory=dict)
    services: int = 0
    covered: int | None = None
    pairs_open: int = 0
    pairs_judged: int = 0
    undecided: int = 0
    complete: float = 0.0
    empty_cells: int = 0
    telling: tuple[ApplicationId, ...] = ()
    """Applications with an open cell that would settle a decision, the most telling first."""
    telling_cells: int = 0
    telling_list: tuple[TellingCell, ...] = ()
    telling_decisions: int = 0
    """How many decisions wait for those cells."""
    saving: tuple[int, int] | None = None
    unknown_costs: int = 0
    busiest: RoleLoad | None = None
    finish: date | None = None
    quality: float | None = None
    followed: Followed = field(default_factory=Followed)
    """What the portal, the moratorium and the work have come to."""

    @property
    def removed(self) -> int:
        """How many systems stop running."""
        return sum(n for kind, n in self.counts.items() if kind.removes)


def overview(snapshot: Snapshot, findings: Findings) -> Overview:
    """Count everything the first page says."""
    apps, plan = snapshot.portfolio.applications, snapshot.plan
    heads = [system.head for system in findings.systems if system.head in apps]
    counts = _counts(snapshot, heads)
    low, high, unknown = saving_band(snapshot, heads)
    filled, cells = sum(map(_filled, apps.values())), SETTLING * len(apps)
    telling = telling_cells(snapshot, findings)
    done = bool(plan and plan.decisions) or counts[Disposition.UNDECIDED] < len(heads)
    return Overview(
        rows=len(apps),
        systems=len(heads),
        after=plan.after if plan else None,
        counts=dict(counts),
        services=len(snapshot.portfolio.services),
        covered=sum(carried.covered for carried in plan.services) if plan else None,
        pairs_open=pairs_to_review(snapshot, findings),
        pairs_judged=len(snapshot.verdicts),
        undecided=counts[Disposition.UNDECIDED],
        complete=filled / cells if cells else 0.0,
        empty_cells=cells - filled,
        telling=tuple(dict.fromkeys(cell.application for cell in telling)),
        telling_cells=len(telling),
        telling_list=telling,
        telling_decisions=decisions_of(telling),
        saving=(low, high) if done else None,
        unknown_costs=unknown,
        busiest=_busiest(plan),
        finish=plan.finish if plan else None,
        quality=1 - plan.gap if plan and plan.bound > 0 else None,
        followed=followed(snapshot, date.today()),
    )


def pairs_to_review(snapshot: Snapshot, findings: Findings) -> int:
    """Return how many questions still want an answer: pairs that one answer settles count once."""
    return len(review_of(findings, snapshot).questions)


def filled_share(app: Application) -> float:
    """Return how complete one record is, between 0 and 1."""
    return _filled(app) / SETTLING


def _filled(app: Application) -> int:
    """Count the settling fields that are known; written out, as it is asked of every row."""
    return (
        bool(app.name)
        + (app.unit is not None)
        + bool(app.function)
        + bool(app.services)
        + bool(app.urls)
        + (app.user_count is not None)
        + (app.cost_yearly is not None)
        + (app.status is not None)
    )


def _counts(snapshot: Snapshot, heads: list[ApplicationId]) -> Counter[Disposition]:
    counts = Counter(dict.fromkeys(Disposition, 0))
    for head in heads:
        decision = snapshot.decisions.get(head)
        counts[decision.disposition if decision else Disposition.UNDECIDED] += 1
    return counts


def saving_band(snapshot: Snapshot, heads: list[ApplicationId]) -> tuple[int, int, int]:
    """Return known yearly costs that stop, the same with a guess for unknown ones, their number.

    The guess is the median of the known costs: a band, so that a missing cell is never a zero.
    """
    apps, decisions = snapshot.portfolio.applications, snapshot.decisions
    known = sorted(app.cost_yearly for app in apps.values() if app.cost_yearly is not None)
    median = known[len(known) // 2] if known else 0
    stopped = [
        apps[head].cost_yearly
        for head in heads
        if head in decisions and decisions[head].disposition.removes
    ]
    low = sum(cost for cost in stopped if cost is not None)
    unknown = sum(cost is None for cost in stopped)
    return low, low + unknown * median, unknown


def _busiest(plan: Plan | None) -> RoleLoad | None:
    """Return the role that binds; where none does, the one most used."""
    if plan is not None and plan.binding:
        return plan.binding[0]
    loads = [load for load in (plan.loads if plan else ()) if load.capacity > 0]
    return max(loads, key=lambda load: load.work / load.capacity, default=None)
