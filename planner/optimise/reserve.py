"""What a reserve costs and what it buys: applications fewer, a better chance of being in time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from graph.job import JobContext
from graph.language import translate
from planner.domain.calendar import WorkCalendar
from planner.domain.figures import number
from planner.domain.inputs import PlanInputs, SearchLimits
from planner.domain.options import build_problem
from planner.optimise.chance import play
from planner.optimise.run import plan_problem

OFFERED = (0, 10, 15, 20)
"""Per cent of the window that are compared, beside the project's own."""
ROUNDS = 30
"""Rounds of every plan: all begin from nothing, so that only the reserve differs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReserveOffer:
    """One reserve, and the plan that goes with it."""

    percent: int
    days: int
    """Working days held back."""
    removed: int
    benefit: int
    all_in_time: float
    """Chance that everything is done by the deadline."""
    share_in_time: float
    """Share of the applications that are done by the deadline, on average."""
    text: str
    """The trade-off in words, against no reserve."""


def reserve_offers(
    inputs: PlanInputs,
    percents: Sequence[int] = OFFERED,
    *,
    rounds: int = ROUNDS,
    seed: int = 1,
    ctx: JobContext | None = None,
) -> tuple[ReserveOffer, ...]:
    """Plan with each reserve and play each plan.

    Parameters
    ----------
    inputs
        The revision to plan.
    percents
        Reserves to compare; the project's own is among them in any case.
    rounds, seed
        Of each plan.
    ctx
        A wish to stop ends the comparison with what is known.

    Returns
    -------
    tuple of ReserveOffer
        Growing reserves; the first one is what the others are compared with in words.
    """
    found: list[ReserveOffer] = []
    for percent in sorted({*percents, inputs.project.reserve}):
        if ctx is not None and ctx.cancelled:
            break
        stated = replace(inputs, project=replace(inputs.project, reserve=percent))
        found.append(_offer(stated, SearchLimits(seconds=None, rounds=rounds, seed=seed), ctx))
    return tuple(_told(found))


def _offer(inputs: PlanInputs, limits: SearchLimits, ctx: JobContext | None) -> ReserveOffer:
    problem = build_problem(inputs)
    made = plan_problem(problem, limits, ctx)
    chance = play(made, problem)
    return ReserveOffer(
        percent=inputs.project.reserve,
        days=WorkCalendar(inputs.project).reserve,
        removed=made.before - made.after,
        benefit=made.benefit,
        all_in_time=chance.all_in_time,
        share_in_time=chance.mean_share_in_time,
        text="",
    )


def _told(offers: Sequence[ReserveOffer]) -> Iterator[ReserveOffer]:
    for offer in offers:
        fewer = offers[0].removed - offer.removed
        text = translate(
            "reserve",
            "Cadangan {days} hari kerja: {fewer} aplikasi lebih sedikit, "
            "peluang semua tepat waktu {chance} %.",
        )
        if fewer <= 0:
            text = translate(
                "reserve",
                "Cadangan {days} hari kerja tidak mengurangi aplikasi yang dirampingkan, "
                "peluang semua tepat waktu {chance} %.",
            )
        if not offer.days:
            text = translate("reserve", "Tanpa cadangan: peluang semua tepat waktu {chance} %.")
        said = text.format(
            days=number(offer.days), fewer=number(fewer), chance=number(100 * offer.all_in_time)
        )
        yield replace(offer, text=said)
