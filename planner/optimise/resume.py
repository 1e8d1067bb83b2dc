"""From a plan back to a draft, as far as it still fits what is known and wanted now."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.plan import Plan, ScheduledTask
from planner.optimise.draft import Draft
from planner.optimise.instance import NONE, Choice


def resume(draft: Draft, plan: Plan) -> tuple[int, ...]:
    """Put what a plan decided and dated into an empty draft.

    Parameters
    ----------
    draft
        Nothing chosen yet; its problem may differ from the plan's.
    plan
        A plan of the same agency.

    Returns
    -------
    tuple of int
        Systems whose decision could not be taken over: begin to mend there.
    """
    tasks = {key: task for task in plan.tasks for key in _keys(task)}
    lost: list[int] = []
    for number, choice in _planned(draft, plan):
        starts = _starts(draft, choice, tasks)
        if starts is None or not draft.put_if_free(number, starts):
            lost.append(choice.system)
    wired = _wirings(draft, tasks)
    for system in range(len(draft.chosen)):
        if draft.removed(system) and not draft.rewire_all(system, wired):
            lost += draft.withdraw(system)
    for a, b in draft.layout.instance.problem.together:
        if draft.removed(a) != draft.removed(b):
            lost += draft.withdraw(a if draft.removed(a) else b)
    demanded = (
        n
        for n, system in enumerate(draft.layout.instance.problem.systems)
        if system.demanded and not draft.choice(n).option
    )
    draft.commit()
    return tuple(dict.fromkeys((*lost, *demanded)))


def _keys(task: ScheduledTask) -> Iterator[str]:
    """Yield the ids a task has, or would have as a copy of each system that shares it."""
    yield task.id
    for name in task.serves:
        yield f"{name}:{task.code}"


def _planned(draft: Draft, plan: Plan) -> Iterator[tuple[int, Choice]]:
    """Yield the choice that stands for each decision of the plan, where it is still offered."""
    instance = draft.layout.instance
    for decision in plan.decisions:
        place = instance.problem.place.get(decision.application)
        if place is None:
            continue
        for number in instance.of_system[place][1:]:
            choice = instance.choices[number]
            option = instance.problem.systems[place].options[choice.option]
            if (option.disposition, option.into) == (decision.disposition, decision.into):
                yield number, choice


def _starts(
    draft: Draft, choice: Choice, tasks: dict[str, ScheduledTask]
) -> tuple[int, ...] | None:
    """Return the days on which the plan starts this choice's tasks, when it still can."""
    problem, graph = draft.layout.instance.problem, choice.graph
    name = problem.systems[choice.system].application
    days = {day: n for n, day in enumerate(problem.calendar.days)}
    starts: list[int] = []
    for n, template in enumerate(graph.tasks):
        task = tasks.get(f"{name}:{template.code}")
        start = days.get(task.start, NONE) if task is not None else NONE
        if start == NONE or any(starts[p] + graph.days[p] > start for p in graph.before[n]):
            return None
        starts.append(start)
    return tuple(starts)


def _wirings(draft: Draft, tasks: dict[str, ScheduledTask]) -> dict[tuple[int, int], int]:
    """Return the days on which the plan moves interfaces."""
    problem = draft.layout.instance.problem
    days = {day: n for n, day in enumerate(problem.calendar.days)}
    found = {}
    for link in problem.links:
        reader, source = problem.systems[link.consumer], problem.systems[link.provider]
        name = f"{reader.application}:{problem.rewiring.code}:{source.application}"
        if name in tasks and tasks[name].start in days:
            found[link.provider, link.consumer] = days[tasks[name].start]
    return found
