"""What the screen can ask of the worker process, by name; each takes the desk and plain values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from graph.job import JobContext
from ui.desk import Desk
from ui.errands import document, facts, moratorium, overlaps, planning, portal, progress, publishing

Function = Callable[..., object]


def warm(_desk: Desk, _ctx: JobContext) -> None:
    """Import what the first real call needs."""
    from planner.workspace import analysis, document, intake  # noqa: F401, PLC0415


GROUPS: Sequence[Sequence[Function]] = (
    (warm,),
    document.ERRANDS,
    facts.ERRANDS,
    overlaps.ERRANDS,
    planning.ERRANDS,
    portal.ERRANDS,
    moratorium.ERRANDS,
    progress.ERRANDS,
    publishing.ERRANDS,
)

FUNCTIONS: dict[str, Function] = {made.__name__: made for group in GROUPS for made in group}


def run(name: str, desk: Desk, ctx: JobContext, arguments: dict[str, Any]) -> object:
    """Run one errand by its name."""
    return FUNCTIONS[name](desk, ctx, **arguments)
