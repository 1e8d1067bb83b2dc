"""Try out: the stored plan made again after a change, with what the change costs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from graph.job import JobContext
from graph.model import ApplicationId
from planner.domain.compare import compare
from planner.domain.decision import Decision
from planner.domain.inputs import SearchLimits
from planner.domain.plan import Plan, PlanStatus, Shortage
from planner.workspace.document import Document
from planner.workspace.insight import inputs_of
from planner.workspace.planning import prove


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What a change does to the plan; nothing is written yet."""

    revision: int
    benefit: int
    """Points gained, or lost when negative, against the stored plan."""
    after: int
    """Systems left."""
    more_systems: int
    finish: date | None
    bound: int
    changed: tuple[tuple[ApplicationId, Decision | None, Decision | None], ...]
    """Applications whose fate differs: who, before, then."""
    moved_tasks: int
    shortages: tuple[Shortage, ...]

    @property
    def differs(self) -> bool:
        """Whether the plan becomes another one at all."""
        return bool(self.benefit or self.more_systems or self.changed or self.moved_tasks)


def try_out(
    document: Document,
    seconds: float = 0.3,
    ctx: JobContext | None = None,
    wish: Decision | None = None,
) -> tuple[Plan, Trial] | None:
    """Make the stored plan again for what is decided and set now.

    Parameters
    ----------
    document
        The document with its stored plan.
    seconds
        How long to think.
    ctx
        Progress and stop wish.
    wish
        A decision that is not made yet, tried out beside those that are.

    Returns
    -------
    tuple of Plan and Trial, or None
        None when there is no plan to begin with.
    """
    from planner.optimise.engine import replan  # noqa: PLC0415 - loads the solvers

    now = document.snapshot()
    old, inputs = now.plan, inputs_of(document, ctx)
    if old is None or inputs is None or old.status is PlanStatus.INFEASIBLE:
        return None
    if wish is not None:
        inputs = replace(inputs, decisions={**inputs.decisions, wish.application: wish})
    made = replan(old, inputs, SearchLimits(seconds=seconds, seed=old.seed), ctx)
    prove(made, inputs)
    difference = compare(old, made)
    return made, Trial(
        revision=now.revision,
        benefit=made.benefit - old.benefit,
        after=made.after,
        more_systems=made.after - old.after,
        finish=made.finish,
        bound=made.bound,
        changed=tuple((d.application, d.first, d.second) for d in difference.decisions),
        moved_tasks=difference.moved_tasks,
        shortages=made.shortages,
    )
