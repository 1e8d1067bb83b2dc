"""The problem as the engine reads it: task graphs and options as flat tuples and numbers.

Days are indices of working days. Systems that share a tuple of tasks share its ``Graph``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from graph.job import JobContext
from graph.model import ApplicationId
from planner.domain.decision import Disposition
from planner.domain.plan import TaskKind
from planner.domain.problem import NO_HOST, Option, PlanProblem, System
from planner.domain.project import Role
from planner.domain.templates import Step, TaskTemplate
from planner.optimise.heed import heeding

NONE = -1
Kind = tuple[int, tuple[tuple[int, int], ...]]
_NOBODY = System(application=ApplicationId("-"), options=(Option(disposition=Disposition.KEEP),))
DEMAND = 1_000_000
"""Worth of an officer's demand to the search: more than any benefit; never shown."""


@dataclass(frozen=True)
class Graph:
    """Tasks of one option that fall inside the window, every task after its predecessors."""

    tasks: tuple[TaskTemplate, ...]
    days: tuple[int, ...]
    needs: tuple[tuple[tuple[int, int], ...], ...]
    """Per task: role and tenths of a person."""
    before: tuple[tuple[int, ...], ...]
    """Per task: the tasks that must be finished first."""
    head: tuple[int, ...]
    """Earliest start of each task by precedence and the officer's rules."""
    last: tuple[int, ...]
    """Latest start of each task by the same."""
    closed: tuple[frozenset[int], ...]
    """Starts that frozen days forbid."""
    parent: tuple[int, ...]
    """The one predecessor that binds most: the tree left when the others are relaxed."""
    redirect: int
    migrate: int
    spare: int = 0
    """Days of the reserve that a late task may use after its latest start."""

    @cached_property
    def backwards(self) -> tuple[int, ...]:
        """Every task before its predecessors."""
        return tuple(reversed(range(len(self.days))))

    @cached_property
    def shares(self) -> tuple[bool, ...]:
        """Whether an earlier task, neither before nor after it, may take the same people."""
        above: list[set[int]] = []
        shared: list[bool] = []
        for n, before in enumerate(self.before):
            above.append(set(before).union(*(above[p] for p in before)))
            roles = {role for role, _ in self.needs[n]}
            beside = (m for m in range(n) if m not in above[n])
            shared.append(any(roles & {role for role, _ in self.needs[m]} for m in beside))
        return tuple(shared)

    @property
    def fits(self) -> bool:
        """Whether every task has a day, people aside."""
        return all(
            any(day not in closed for day in range(head, last + 1))
            for head, last, closed in zip(self.head, self.last, self.closed, strict=True)
        )


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of one system; its place in ``Instance.choices`` names it."""

    system: int
    option: int
    value: int
    benefit: int
    graph: Graph
    host: int
    removes: bool
    retires: bool


@dataclass(frozen=True)
class Instance:
    """A planning problem made flat; options that cannot fit into the window are left out."""

    problem: PlanProblem
    choices: tuple[Choice, ...]
    of_system: tuple[tuple[int, ...], ...]
    """Choices of each system, to keep it first."""
    usable: tuple[tuple[int, ...], ...]
    """Tenths of a person per role and day that tasks can add up to, the reserve included."""
    rewiring: Graph

    @cached_property
    def capacity(self) -> tuple[tuple[int, ...], ...]:
        """The same on the days that tasks are planned on; nobody in the reserve."""
        held = (0,) * self.problem.reserve
        return tuple((*days[: self.problem.end], *held) for days in self.usable)

    @property
    def horizon(self) -> int:
        """Number of working days."""
        return self.problem.horizon

    @cached_property
    def kinds(self) -> dict[Kind, int]:
        """Distinct pairs of duration and needs, numbered: tasks alike to the people."""
        graphs = (*self.graphs, self.rewiring)
        pairs = (kind for g in graphs for kind in zip(g.days, g.needs, strict=True))
        return {kind: n for n, kind in enumerate(dict.fromkeys(pairs))}

    @cached_property
    def graphs(self) -> tuple[Graph, ...]:
        """Distinct graphs, in order of first use."""
        return tuple({id(choice.graph): choice.graph for choice in self.choices}.values())


def flatten(problem: PlanProblem, ctx: JobContext | None = None) -> Instance:
    """Make the problem flat; a wish to stop raises ``JobCancelled``."""
    roles = {role: n for n, (role, _) in enumerate(problem.capacity)}
    graphs: dict[tuple[object, ...], Graph] = {}
    choices: list[Choice] = []
    of_system: list[tuple[int, ...]] = []
    rewiring = _graph((problem.rewiring,), roles, _NOBODY, problem)
    for place, system in enumerate(heeding(problem.systems, ctx)):
        first = len(choices)
        for number, option in enumerate(system.options):
            key = (id(option.tasks), system.first, system.last, system.pins, system.frozen)
            if key not in graphs:
                graphs[key] = _graph(option.tasks, roles, system, problem)
            if graphs[key].fits:
                choices.append(_choice(place, number, system, graphs[key]))
        of_system.append(tuple(range(first, len(choices))))
    return Instance(
        problem=problem,
        choices=tuple(choices),
        of_system=tuple(of_system),
        usable=_usable(problem, graphs.values(), rewiring),
        rewiring=rewiring,
    )


def _usable(
    problem: PlanProblem, graphs: Iterable[Graph], rewiring: Graph
) -> tuple[tuple[int, ...], ...]:
    """Cut each capacity down to what tasks can add up to: a remainder helps nobody.

    With tasks of 3 tenths only, 50 tenths are 48; the ceiling need not count the other two.
    """
    sizes: list[set[int]] = [set() for _ in problem.capacity]
    for graph in (*graphs, rewiring):
        for role, tenths in (need for needs in graph.needs for need in needs):
            sizes[role].add(tenths)
    usable = []
    for own, (_, days) in zip(sizes, problem.capacity, strict=True):
        best = [0] * (max(days, default=0) + 1)
        for amount in range(1, len(best)):
            exact = any(size <= amount and best[amount - size] == amount - size for size in own)
            best[amount] = amount if exact else best[amount - 1]
        usable.append(tuple(best[amount] for amount in days))
    return tuple(usable)


def _choice(place: int, number: int, system: System, graph: Graph) -> Choice:
    option = system.options[number]
    return Choice(
        system=place,
        option=number,
        value=option.benefit + (DEMAND if system.demanded and number > 0 else 0),
        benefit=option.benefit,
        graph=graph,
        host=option.host if option.host != NO_HOST else NONE,
        removes=option.removes,
        retires=option.removes and not option.into,
    )


def _pins(system: System) -> dict[str, list[int]]:
    """Return the pinned days of each task; two different ones leave it no day at all."""
    pins: dict[str, list[int]] = {}
    for code, day in system.pins:
        pins.setdefault(code, []).append(day)
    return pins


def _graph(
    tasks: tuple[TaskTemplate, ...], roles: dict[Role, int], system: System, problem: PlanProblem
) -> Graph:
    inside = tuple(task for task in tasks if task.kind is not TaskKind.FOLLOW_UP)
    at = {task.code: n for n, task in enumerate(inside)}
    before = tuple(tuple(at[code] for code in task.after if code in at) for task in inside)
    days = tuple(task.days for task in inside)
    pins, end, deadline = _pins(system), problem.end, problem.horizon
    if system.last is not None:
        end, deadline = min(end, system.last + 1), min(deadline, system.last + 1)
    head: list[int] = []
    for n, task in enumerate(inside):
        ready = max((head[p] + days[p] for p in before[n]), default=system.first)
        head.append(max([ready, *pins.get(task.code, ())]))
    last = [end - length for length in days]
    for n in reversed(range(len(inside))):
        last[n] = min([last[n], *pins.get(inside[n].code, ())])
        for p in before[n]:
            last[p] = min(last[p], last[n] - days[p])
    frozen = set(system.frozen)
    steps = {task.step: n for n, task in enumerate(inside)}
    return Graph(
        tasks=inside,
        days=days,
        needs=tuple(
            tuple((roles[role], tenths) for role, tenths in task.needs if tenths) for task in inside
        ),
        before=before,
        head=tuple(head),
        last=tuple(last),
        closed=tuple(
            frozenset(day - back for day in frozen for back in range(task.days))
            if task.step in {Step.REDIRECT, Step.SHUTDOWN}
            else frozenset()
            for task in inside
        ),
        parent=tuple(max(b, key=lambda p: head[p] + days[p], default=NONE) for b in before),
        redirect=steps.get(Step.REDIRECT, NONE),
        migrate=steps.get(Step.MIGRATE, NONE),
        spare=deadline - end,
    )
