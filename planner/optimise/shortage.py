"""What could not be met, in words: role arithmetic first, then the demand given up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from graph.language import translate
from graph.model import ApplicationId
from planner.domain.figures import day_in_words, number
from planner.domain.plan import Shortage
from planner.domain.problem import Option, PlanProblem, System
from planner.domain.project import Role
from planner.domain.words import word
from planner.optimise.binding import longest_chain
from planner.optimise.draft import Draft


def shortages(draft: Draft) -> tuple[Shortage, ...]:
    """Name every officer's demand that this plan gives up, and the roles that fall short."""
    problem = draft.layout.instance.problem
    missed = [
        system
        for place, system in enumerate(problem.systems)
        if system.demanded and not draft.choice(place).option
    ]
    if not missed:
        return ()
    return (*role_shortages(problem), *(_demand(problem, system) for system in missed))


def role_shortages(problem: PlanProblem) -> Iterator[Shortage]:
    """Compare what all demands together need with what there is, role by role."""
    demands = [system.options[1] for system in problem.systems if system.demanded]
    for role, capacity in problem.capacity:
        needed = sum(_work(option, role) for option in demands)
        there = sum(capacity[: problem.end])
        if needed > there:
            yield Shortage(
                what=_shortfall(role, needed, there),
                remedy=translate(
                    "plan", "Tambah orang, mundurkan tenggat, atau lepas sebagian keputusan."
                ),
            )


def _shortfall(role: Role, needed: int, there: int) -> str:
    if not there:
        said = translate("plan", "{role}: tidak ada orangnya di tim, padahal keputusan memerlukan.")
        return said.format(role=word(role))
    said = translate("plan", "{role}: keputusan yang diminta perlu {share} % dari kapasitas.")
    return said.format(role=word(role), share=number(100 * needed / there))


def _work(option: Option, role: Role) -> int:
    return sum(task.days * tenths for task in option.tasks for r, tenths in task.needs if r is role)


def _demand(problem: PlanProblem, system: System) -> Shortage:
    option = system.options[1]
    remedy = translate("plan", "Lepas keputusan ini ({points} poin) atau tambah orang.")
    text = translate("plan", "{name}: “{action}” tidak muat sampai {date}.")
    needed = longest_chain(option)
    if needed > problem.end:
        text = translate(
            "plan",
            "{name}: “{action}” perlu {days} hari kerja; sampai {date} hanya ada {there}.",
        )
        remedy = translate("plan", "Lepas keputusan ini ({points} poin) atau mundurkan tenggat.")
        if needed <= problem.horizon:
            remedy = translate("plan", "Lepas keputusan ini ({points} poin) atau kurangi cadangan.")
    return Shortage(
        what=text.format(
            action=action(problem, option),
            name=system.name or system.application,
            date=day_in_words(_last_day(problem)),
            days=needed,
            there=problem.end,
        ),
        remedy=remedy.format(points=option.benefit),
        application=system.application,
    )


def _last_day(problem: PlanProblem) -> date:
    """Return the deadline, or the last day before the reserve."""
    days = problem.calendar.days
    return (
        days[problem.end - 1]
        if problem.reserve and problem.end
        else (problem.calendar.project.deadline)
    )


def action(problem: PlanProblem, option: Option) -> str:
    """Return what an option does, in words."""
    place = problem.place.get(ApplicationId(option.into))
    target = option.into if place is None else problem.systems[place].name or option.into
    return f"{word(option.disposition)} {target}".strip()
