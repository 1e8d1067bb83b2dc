"""What could not be met, in words: role arithmetic first, then the demand given up."""

from __future__ import annotations

from collections.abc import Iterator

from graph.language import translate
from planner.domain.plan import Shortage
from planner.domain.problem import Option, PlanProblem, System
from planner.domain.project import Role
from planner.domain.words import word
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
    return (*_roles(problem), *(_demand(problem, system) for system in missed))


def _roles(problem: PlanProblem) -> Iterator[Shortage]:
    """Compare what all demands together need with what there is, role by role."""
    demands = [system.options[1] for system in problem.systems if system.demanded]
    for role, capacity in problem.capacity:
        needed, there = sum(_work(option, role) for option in demands), sum(capacity)
        if needed > there:
            share = f"{100 * needed / there:.0f} %" if there else "∞"
            yield Shortage(
                what=translate(
                    "plan", "{role}: keputusan yang diminta perlu {share} dari kapasitas."
                ).format(role=word(role), share=share),
                remedy=translate(
                    "plan", "Tambah orang, mundurkan tenggat, atau lepas sebagian keputusan."
                ),
            )


def _work(option: Option, role: Role) -> int:
    return sum(task.days * tenths for task in option.tasks for r, tenths in task.needs if r is role)


def _demand(problem: PlanProblem, system: System) -> Shortage:
    option = system.options[1]
    text = translate("plan", "{action} untuk {name} tidak muat sampai {date}.")
    return Shortage(
        what=text.format(
            action=word(option.disposition),
            name=system.name or system.application,
            date=problem.calendar.project.deadline.strftime("%d-%m-%Y"),
        ),
        remedy=translate("plan", "Lepas keputusan ini ({points} poin) atau tambah orang.").format(
            points=option.benefit
        ),
        application=system.application,
    )
