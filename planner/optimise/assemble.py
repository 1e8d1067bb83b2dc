"""From a finished draft to the plan that people read: dates, names, slack, loads, services."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import chain, islice

from graph.language import translate
from graph.model import ApplicationId
from planner.domain.decision import DecidedBy, Decision, Disposition
from planner.domain.figures import number
from planner.domain.plan import (
    Plan,
    PlanStatus,
    RoleLoad,
    ScheduledTask,
    ServiceCarriers,
    Shortage,
    TaskKind,
)
from planner.domain.problem import Option, PlanProblem
from planner.domain.project import Role
from planner.domain.templates import TaskTemplate
from planner.optimise.binding import Standing
from planner.optimise.draft import Draft
from planner.optimise.instance import NONE
from planner.optimise.joining import joined, shared_work
from planner.optimise.justify import Placed, critical_chain, pulled, slacks
from planner.optimise.recommend import why_chosen
from planner.optimise.tidying import Row, tidied

STOPPING = 4
"""Weight of the end of a system that stops running, against one that is only connected."""


@dataclass(frozen=True)
class Outcome:
    """What a search ends with besides the draft."""

    bound: int
    rounds: int
    seed: int
    shortages: tuple[Shortage, ...] = ()
    tidying: int = 0
    """Moves that make the timetable steadier."""


def assemble(draft: Draft, outcome: Outcome) -> Plan:
    """State the draft as a plan."""
    return _Assembly(draft, outcome).plan()


@dataclass(frozen=True)
class _Assembly:
    draft: Draft
    outcome: Outcome

    @cached_property
    def problem(self) -> PlanProblem:
        return self.draft.layout.instance.problem

    @cached_property
    def options(self) -> list[Option]:
        return [
            system.options[self.draft.choice(n).option]
            for n, system in enumerate(self.problem.systems)
        ]

    @cached_property
    def to_do(self) -> list[tuple[Placed, ...]]:
        """What each system has to do inside the window."""
        return [tuple(self._of_system(n)) for n in range(len(self.options))]

    @cached_property
    def early(self) -> tuple[list[list[Placed]], list[int]]:
        """Every system's tasks inside the window pulled early, and the people left beside them."""
        fields, moves = self.draft.layout.fields, self.outcome.tidying
        tasks, people = pulled([*chain(*self.to_do)], self.draft.people, fields)
        if moves:
            rows = [
                Row(tuple(them), STOPPING if option.removes else 1)
                for them, option in zip(self._by_system(tasks), self.options, strict=True)
            ]
            tasks, people = tidied(rows, people, fields, moves=moves, seed=self.outcome.seed)
            tasks, people = pulled(tasks, people, fields)
        return joined(
            self._by_system(tasks), shared_work(self.problem, self.options), people, fields
        )

    @cached_property
    def placed(self) -> dict[str, Placed]:
        """The same tasks by id."""
        return {task.id: task for row in self.early[0] for task in row}

    def plan(self) -> Plan:
        tasks = tuple(self._tasks())
        removed = sum(option.removes for option in self.options)
        benefit = sum(option.benefit for option in self.options)
        inside = [task.finish for task in tasks if task.kind is not TaskKind.FOLLOW_UP]
        project = self.problem.calendar.project
        # A plan that leaves an officer's decision out is not the best there could be.
        unmet = any(shortage.application for shortage in self.outcome.shortages)
        best = benefit == self.outcome.bound and not unmet
        return Plan(
            status=PlanStatus.OPTIMAL if best else PlanStatus.FEASIBLE,
            start=project.start,
            deadline=project.deadline,
            decisions=tuple(self._decisions()),
            tasks=tasks,
            services=tuple(self._services()),
            loads=tuple(self._loads()),
            before=len(self.options),
            after=len(self.options) - removed,
            finish=max(inside, default=None),
            benefit=benefit,
            bound=self.outcome.bound,
            rounds=self.outcome.rounds,
            seed=self.outcome.seed,
            shortages=self.outcome.shortages,
        )

    # -- tasks

    def _of_system(self, place: int) -> Iterator[Placed]:
        """Yield what has to be done for one system, predecessors first."""
        choice, starts = self.draft.choice(place), self.draft.starts[place]
        name = self.problem.systems[place].application
        graph, prints = choice.graph, self.draft.layout.prints[self.draft.chosen[place]]
        for consumer in self.problem.consumers[place]:
            if self._rewired(place, consumer):
                start = self.draft.rewired[place, consumer] or 0
                yield Placed(self._wiring(place, consumer), start, self.draft.layout.rewiring)
        for n, task in enumerate(graph.tasks[: len(starts)]):
            after = [f"{name}:{graph.tasks[p].code}" for p in graph.before[n]]
            if n == graph.redirect and choice.removes:
                wired = self.problem.consumers[place]
                after += [self._wiring(place, c) for c in wired if self._rewired(place, c)]
            single = n == graph.migrate and self.problem.one_migration_per_host
            slot = str(choice.host) if single and choice.host != NONE else ""
            yield Placed(f"{name}:{task.code}", starts[n], prints[n], tuple(after), slot)

    def _by_system(self, tasks: Sequence[Placed]) -> list[list[Placed]]:
        """Split tasks in the order of ``to_do`` into systems again."""
        rest = iter(tasks)
        return [list(islice(rest, len(them))) for them in self.to_do]

    def _rewired(self, provider: int, consumer: int) -> bool:
        return self.draft.rewired.get((provider, consumer)) is not None

    def _wiring(self, provider: int, consumer: int) -> str:
        reader, source = self.problem.systems[consumer], self.problem.systems[provider]
        return f"{reader.application}:{self.problem.rewiring.code}:{source.application}"

    def _tasks(self) -> Iterator[ScheduledTask]:
        rows, people = self.early
        fields = self.draft.layout.fields
        slack = slacks(self._chains(rows), self._with_reserve(people), fields)
        chain = set(critical_chain([*self.placed.values()], people, fields))
        for place, system in enumerate(self.problem.systems):
            option = self.options[place]
            for template in option.tasks:
                identity = f"{system.application}:{template.code}"
                if template.kind is TaskKind.FOLLOW_UP:
                    yield self._follow_up(place, template, option)
                elif identity in self.placed:  # else shared with others
                    yield self._dated(identity, place, template, slack, chain)
            for task in rows[place]:
                if task.serves:
                    template = self._shared_template(task)
                    yield self._dated(task.id, place, template, slack, chain)
            for provider in self.problem.providers[place]:
                if self._rewired(provider, place):
                    identity = self._wiring(provider, place)
                    template = self.problem.rewiring
                    yield self._dated(identity, place, template, slack, chain, provider)

    def _with_reserve(self, people: Sequence[int]) -> list[int]:
        """Add who is held back on the last days: a task that slips may use them."""
        instance, fields = self.draft.layout.instance, self.draft.layout.fields
        held = [
            fields.pack(there - planned for there, planned in zip(days, most, strict=True))
            for days, most in zip(instance.usable, instance.capacity, strict=True)
        ]
        return [left + more for left, more in zip(people, held, strict=True)]

    def _dated(
        self,
        identity: str,
        place: int,
        template: TaskTemplate,
        slack: dict[str, int],
        chain: set[str],
        provider: int = NONE,
    ) -> ScheduledTask:
        placed = self.placed[identity]
        name = template.name
        if provider != NONE:
            source = self.problem.systems[provider]
            text = translate("plan", "Alihkan sambungan dari {name}")
            name = text.format(name=source.name or source.application)
        if placed.serves:
            text = translate("plan", "{task} (bersama, {count} aplikasi)")
            name = text.format(task=name, count=number(len(placed.serves)))
        return ScheduledTask(
            id=identity,
            application=self.problem.systems[place].application,
            code=template.code,
            name=name,
            kind=template.kind,
            start=self.problem.calendar.days[placed.start],
            finish=self.problem.calendar.days[placed.end - 1],
            needs=template.needs,
            after=placed.after,
            slack=slack[identity],
            critical=identity in chain,
            evidence=template.evidence,
            serves=tuple(map(ApplicationId, placed.serves)),
        )

    def _shared_template(self, task: Placed) -> TaskTemplate:
        """Return the template of a shared task: the same for all that share it."""
        place = self.problem.place[ApplicationId(task.serves[0])]
        code = task.id.removeprefix(f"{self.options[place].into}:")
        codes = {template.code: template for template in self.options[place].tasks}
        return codes[code] if code in codes else codes[code.rpartition(":")[0]]

    def _chains(self, rows: Sequence[Sequence[Placed]]) -> list[list[Placed]]:
        """Return the tasks that move together: a host with those whose work it shares."""
        chains = [list(row) for row in rows]
        for place, row in enumerate(rows):
            for name in dict.fromkeys(name for task in row for name in task.serves):
                guest = self.problem.place[ApplicationId(name)]
                chains[place] += chains[guest]
                chains[guest] = []
        return chains

    def _follow_up(self, place: int, template: TaskTemplate, option: Option) -> ScheduledTask:
        """Date what comes after the deadline by its nature: from the next working day on."""
        name, calendar = self.problem.systems[place].application, self.problem.calendar
        start = calendar.add(calendar.project.deadline, 1)
        known = {task.code for task in option.tasks}
        return ScheduledTask(
            id=f"{name}:{template.code}",
            application=name,
            code=template.code,
            name=template.name,
            kind=template.kind,
            start=start,
            finish=calendar.add(start, template.days - 1),
            after=tuple(f"{name}:{code}" for code in template.after if code in known),
            evidence=template.evidence,
        )

    # -- everything else

    def _decisions(self) -> Iterator[Decision]:
        standing = Standing(self.problem, self.options, self.left)
        for place, system in enumerate(self.problem.systems):
            option = self.options[place]
            demanded = system.demanded and (option.disposition is not Disposition.KEEP)
            yield Decision(
                application=system.application,
                disposition=option.disposition,
                into=option.into,
                decided_by=DecidedBy.OFFICER if demanded or system.kept else DecidedBy.ENGINE,
                why=why_chosen(self.problem, system, option, partial(standing.what_binds, place)),
            )

    def _services(self) -> Iterator[ServiceCarriers]:
        for service, carriers in self.problem.services:
            after: dict[str, None] = {}
            for place in carriers:
                option = self.options[place]
                if option.disposition is Disposition.RETIRE:
                    continue
                name = self.problem.systems[place].application
                after[option.into if option.removes else name] = None
            yield ServiceCarriers(
                service=service,
                before=tuple(self.problem.systems[place].application for place in carriers),
                after=tuple(after),
                covered=bool(after),
            )

    @cached_property
    def left(self) -> dict[Role, list[int]]:
        """People left per role and day."""
        fields = self.draft.layout.fields
        mask = (1 << fields.width) - 1
        return {
            role: [people >> (day * fields.width) & mask for day in range(fields.horizon)]
            for (role, _), people in zip(self.problem.capacity, self.early[1], strict=True)
        }

    def _loads(self) -> Iterator[RoleLoad]:
        usable = self.draft.layout.instance.capacity
        for (role, capacity), most in zip(self.problem.capacity, usable, strict=True):
            left = self.left[role]
            yield RoleLoad(
                role=role,
                work=sum(most) - sum(left),
                capacity=sum(capacity[: self.problem.end]),
                full_days=sum(not tenths for tenths in left[: self.problem.end]),
            )
