"""Errands about the plan."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from graph.job import JobContext
from ui.desk import Desk

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


def run_demo(_desk: Desk, ctx: JobContext, *, out: str) -> str:
    """Run the main job on the sample agency; return its document."""
    from planner.workspace import demo

    return str(demo.run_demo(Path(out), ctx).document)


ERRANDS = (
    make_plan,
    run_demo,
)
