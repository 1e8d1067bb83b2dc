"""What would flip a disposition: the points, facts or demands at which another one is chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from graph.language import translate
from graph.model import ApplicationId
from planner.domain.decision import Disposition
from planner.domain.figures import number
from planner.domain.inputs import PlanInputs
from planner.domain.options import build_problem
from planner.domain.plan import Plan, TaskKind
from planner.domain.problem import Option, PlanProblem, System, Term
from planner.domain.project import Role
from planner.optimise.binding import Standing
from planner.optimise.recommend import option_name, term_name

PER = 100_000_000
"""Rupiah that one unit of the saving's weight stands for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flip:
    """One way in which an application would get another disposition."""

    disposition: Disposition
    into: str
    points: int
    """Points it lacks against the plan's choice; negative: it has more and something binds."""
    text: str


def what_would_flip(plan: Plan, inputs: PlanInputs, application: ApplicationId) -> tuple[Flip, ...]:
    """Say for one application what would have to be different, the nearest first.

    Parameters
    ----------
    plan
        The plan whose choice is asked about.
    inputs
        The revision it was made for.
    application
        The head of a system of the plan.

    Returns
    -------
    tuple of Flip
        One per other option; empty when the system has none, or is not in the plan.
    """
    look = _Look(plan, build_problem(inputs), inputs)
    place = look.problem.place.get(application)
    return tuple(look.flips(place)) if place is not None else ()


@dataclass(frozen=True)
class _Look:
    plan: Plan
    problem: PlanProblem
    inputs: PlanInputs

    @cached_property
    def chosen(self) -> list[Option]:
        """The option each decision stands for; to keep it where none does."""
        made = {d.application: (d.disposition, d.into) for d in self.plan.decisions}
        return [
            next(
                (o for o in s.options if (o.disposition, o.into) == made.get(s.application)),
                s.options[0],
            )
            for s in self.problem.systems
        ]

    @cached_property
    def standing(self) -> Standing:
        days = {day: n for n, day in enumerate(self.problem.calendar.days)}
        end = self.problem.end
        left = {role: list(capacity[:end]) for role, capacity in self.problem.capacity}
        for task in self.plan.tasks if days else ():
            if task.kind is not TaskKind.FOLLOW_UP and {task.start, task.finish} <= days.keys():
                _take(left, task.needs, range(days[task.start], days[task.finish] + 1))
        return Standing(self.problem, self.chosen, left)

    def flips(self, place: int) -> Iterator[Flip]:
        system, chosen = self.problem.systems[place], self.chosen[place]
        others = [option for option in system.options if option is not chosen]
        for other in sorted(others, key=lambda option: -option.benefit):
            points = chosen.benefit - other.benefit
            yield Flip(
                disposition=other.disposition,
                into=other.into,
                points=points,
                text=self._text(place, system, chosen, other),
            )

    def _text(self, place: int, system: System, chosen: Option, other: Option) -> str:
        name, points = option_name(self.problem, other), chosen.benefit - other.benefit
        if system.demanded or system.kept:
            text = translate("flips", "{other}: bila keputusan pejabat dilepas.")
            return text.format(other=name)
        if points < 0:
            text = translate("flips", "{other} (+{points} poin): bila tidak lagi {why}.")
            why = self.standing.what_binds(place, other)
            return text.format(other=name, points=number(-points), why=why)
        if not points:
            return translate("flips", "{other}: sama baiknya.").format(other=name)
        levers = list(self._levers(system, chosen, other, points))
        text = translate("flips", "{other}: bila bernilai {points} poin lebih")
        said = text.format(other=name, points=number(points + 1))
        return f"{said}; {', '.join(levers)}." if levers else f"{said}."

    def _levers(self, system: System, chosen: Option, other: Option, points: int) -> Iterator[str]:
        """Yield the single terms that would make up the difference by themselves."""
        have, want = dict(chosen.terms), dict(other.terms)
        for term in dict.fromkeys((*have, *want)):
            if (term in have) == (term in want) or term is Term.SAVING:
                continue
            to = want[term] + points + 1 if term in want else have[term] - points - 1
            text = translate("flips", "misalnya “{term}” {to} poin, bukan {now}")
            now = want.get(term, have.get(term, 0))
            yield text.format(term=term_name(term), to=number(to), now=number(now))
        if other.removes and not chosen.removes:
            yield from self._cost(want.get(Term.SAVING, 0) + points + 1)
        if other.disposition is Disposition.KEEP and chosen.removes:
            text = translate("flips", "misalnya bila pejabat memutuskan {name} dipertahankan")
            yield text.format(name=system.name or system.application)

    def _cost(self, saving: int) -> Iterator[str]:
        """Say from which yearly cost on the saving would be worth that many points."""
        weight = self.inputs.project.weights.saving_per_100_million
        if weight > 0:
            millions = -(-saving * PER // weight // 1_000_000)
            text = translate("flips", "misalnya biaya tahunannya Rp{millions} juta")
            yield text.format(millions=number(millions))


def _take(left: dict[Role, list[int]], needs: Sequence[tuple[Role, int]], days: range) -> None:
    for role, tenths in needs:
        for day in days:
            if role in left and day < len(left[role]):
                left[role][day] -= tenths
