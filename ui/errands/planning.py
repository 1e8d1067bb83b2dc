"""Errands about the plan."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.job import JobContext
from ui.desk import Desk

if TYPE_CHECKING:
    from planner.domain.plan import HelpOption
    from planner.workspace.insight import PlanInsight, Prices
    from planner.workspace.trying import Trial

# Heavy rooms are imported inside the functions: the process is warm before it is needed.
# ruff: noqa: PLC0415


def make_plan(desk: Desk, ctx: JobContext, **limits: Any) -> None:
    """Plan and store; every better plan is reported as (seconds, benefit, bound)."""
    from planner.workspace import planning

    for name in ("start", "deadline"):
        if limits.get(name):
            limits[name] = date.fromisoformat(limits[name])
    planning.plan(
        desk.document,
        planning.PlanRequest(**limits),
        ctx=ctx,
        watch=lambda seen: desk.report((seen.seconds, seen.benefit, seen.bound)),
    )


def explain_plan(desk: Desk, ctx: JobContext) -> PlanInsight | None:
    """Explain the stored plan: its chance, what holds each task, which rules it breaks."""
    from planner.workspace import insight

    return insight.explain(desk.document, ctx)


def price_demands(desk: Desk, ctx: JobContext) -> Prices:
    """Plan again without each rule and each wish to keep."""
    from planner.workspace import insight

    return insight.price_demands(desk.document, ctx)


def confirm_help(desk: Desk, ctx: JobContext) -> tuple[HelpOption, ...]:
    """Plan again with one more person in each scarce role."""
    from planner.workspace import insight

    return insight.confirm_help(desk.document, ctx)


def try_out(desk: Desk, ctx: JobContext, *, seconds: float) -> Trial | None:
    """Make the plan again for what is decided and set now; it stays on the desk, unwritten."""
    from planner.workspace import trying

    found = trying.try_out(desk.document, seconds, ctx)
    desk.trial = (desk.document.revision, found[0]) if found is not None else None
    return found[1] if found is not None else None


def try_choice(
    desk: Desk,
    ctx: JobContext,
    *,
    application: str,
    disposition: str,
    into: str,
    seconds: float,
) -> Trial | None:
    """Make the plan again as if this were decided; nothing is kept."""
    from graph.model import ApplicationId
    from planner.domain.decision import Decision, Disposition
    from planner.workspace import trying

    wish = Decision(
        application=ApplicationId(application), disposition=Disposition(disposition), into=into
    )
    found = trying.try_out(desk.document, seconds, ctx, wish)
    return found[1] if found is not None else None


def keep_trial(desk: Desk, ctx: JobContext, *, seconds: float) -> None:
    """Store the plan that was tried out; made again when the document has moved on."""
    from planner.workspace import planning

    if desk.trial is None or desk.trial[0] != desk.document.revision:
        try_out(desk, ctx, seconds=seconds)
    if desk.trial is not None:
        planning.keep_plan(desk.document, desk.trial[1])
        desk.trial = None


def run_demo(_desk: Desk, ctx: JobContext, *, out: str) -> str:
    """Run the main job on the sample agency; return its document."""
    from planner.workspace import demo

    return str(demo.run_demo(Path(out), ctx).document)


ERRANDS = (
    make_plan,
    explain_plan,
    price_demands,
    confirm_help,
    try_out,
    try_choice,
    keep_trial,
    run_demo,
)
