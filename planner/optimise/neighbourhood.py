"""Some systems of a plan, all choices and days open, stated for CP-SAT; the rest stays put.

With every system open it is the whole problem. Builds and writes back; ``reopen`` solves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ortools.sat.python import cp_model

from planner.optimise.draft import Draft
from planner.optimise.instance import NONE, Choice
from planner.optimise.relaxation import energies

Literal = cp_model.IntVar


class Neighbourhood:
    """Variables and rules of the open systems; one method per rule."""

    def __init__(self, draft: Draft, systems: Sequence[int]) -> None:
        self.draft, self.systems = draft, systems
        self.instance = draft.layout.instance
        self.model = cp_model.CpModel()
        self.open = set(systems)
        self.taken = {
            c: self.model.new_bool_var(f"take{c}")
            for n in systems
            for c in self.instance.of_system[n]
        }
        self.start: dict[int, list[cp_model.IntVar]] = {}
        self.wires: dict[tuple[int, int], tuple[cp_model.IntVar, Literal]] = {}
        self._users: list[list[tuple[cp_model.IntervalVar, int]]] = [
            [] for _ in self.instance.capacity
        ]
        self._migrations: dict[int, list[cp_model.IntervalVar]] = {}
        for n in systems:
            self.model.add_exactly_one(self.taken[c] for c in self.instance.of_system[n])
            self._tasks(n)
        self._hosts()
        self._services()
        self._own_rules()
        self._links()
        self._slots()
        self._people()
        self.model.maximize(sum(self.instance.choices[c].value * x for c, x in self.taken.items()))

    # -- variables

    def _tasks(self, system: int) -> None:
        """Make one interval per distinct task, shared by the choices that have it."""
        starts: dict[int, cp_model.IntVar] = {}
        users: dict[int, list[int]] = {}
        for c in self.instance.of_system[system]:
            graph = self.instance.choices[c].graph
            for n, task in enumerate(graph.tasks):
                users.setdefault(id(task), []).append(c)
                window = range(graph.head[n], graph.last[n] + 1)
                allowed = cp_model.Domain.from_values(
                    [d for d in window if d not in graph.closed[n]]
                )
                if id(task) not in starts:
                    starts[id(task)] = self.model.new_int_var(0, self.instance.horizon, "start")
                self.model.add_linear_expression_in_domain(
                    starts[id(task)], allowed
                ).only_enforce_if(self.taken[c])
            self.start[c] = [starts[id(task)] for task in graph.tasks]
            for n, before in enumerate(graph.before):
                for p in before:
                    self.model.add(
                        self.start[c][n] >= self.start[c][p] + graph.days[p]
                    ).only_enforce_if(self.taken[c])
        self._intervals(system, users)

    def _intervals(self, system: int, users: dict[int, list[int]]) -> None:
        made: set[int] = set()
        for c in self.instance.of_system[system]:
            choice = self.instance.choices[c]
            for n, task in enumerate(choice.graph.tasks):
                migrates = n == choice.graph.migrate and choice.host != NONE
                if id(task) in made and not migrates:
                    continue
                present = self._any(users[id(task)]) if not migrates else self.taken[c]
                interval = self.model.new_optional_fixed_size_interval_var(
                    self.start[c][n], choice.graph.days[n], present, "task"
                )
                if migrates:
                    self._migrations.setdefault(choice.host, []).append(interval)
                    if id(task) in made:
                        continue
                    interval = self.model.new_optional_fixed_size_interval_var(
                        self.start[c][n], choice.graph.days[n], self._any(users[id(task)]), "task"
                    )
                made.add(id(task))
                for role, tenths in choice.graph.needs[n]:
                    self._users[role].append((interval, tenths))

    def _any(self, choices: Sequence[int]) -> Literal:
        """Return a literal that says whether one of these choices of a system is taken."""
        if len(choices) == 1:
            return self.taken[choices[0]]
        literal = self.model.new_bool_var("any")
        self.model.add(sum(self.taken[c] for c in choices) == literal)
        return literal

    # -- rules

    def _removals(self, system: int) -> list[Literal]:
        choices = self.instance.choices
        return [self.taken[c] for c in self.instance.of_system[system] if choices[c].removes]

    def _hosts(self) -> None:
        """Let hosts stay."""
        for c, taken in self.taken.items():
            host = self.instance.choices[c].host
            if host in self.open:
                self.model.add_at_most_one(taken, *self._removals(host))
            elif host != NONE and self.draft.removed(host):
                self.model.add(taken == 0)
        for n in self.systems:
            if self.draft.guests[n]:
                self.model.add(sum(self._removals(n)) == 0)

    def _services(self) -> None:
        """Leave every service a carrier that does not retire."""
        choices = self.instance.choices
        for place, (_, carriers) in enumerate(self.instance.problem.services):
            retire = [
                self.taken[c]
                for n in dict.fromkeys(carriers)
                if n in self.open
                for c in self.instance.of_system[n]
                if choices[c].retires
            ]
            if retire:
                self.model.add(sum(retire) <= self.draft.carried[place] - 1)

    def _own_rules(self) -> None:
        """Obey the officer's rules on pairs and units; those on days are in the windows."""
        problem = self.instance.problem
        for quota, (members, most) in enumerate(problem.quotas):
            stops = [x for n in members if n in self.open for x in self._removals(n)]
            if stops:
                self.model.add(sum(stops) <= most - self.draft.used[quota])
        for a, b in problem.together:
            if self.open & {a, b}:
                gone_a, gone_b = self._stops(a), self._stops(b)
                self.model.add(sum(gone_a[0]) + gone_a[1] == sum(gone_b[0]) + gone_b[1])
        for a, b in problem.apart:
            for host in {self.instance.choices[c].host for c in self.taken} - {NONE}:
                into_a, into_b = self._into(a, host), self._into(b, host)
                self.model.add(sum([*into_a[0], *into_b[0]]) <= max(0, 1 - into_a[1] - into_b[1]))

    def _stops(self, system: int) -> tuple[list[Literal], int]:
        """Return the literals that remove a system, and 1 when it is removed already."""
        if system in self.open:
            return self._removals(system), 0
        return [], int(self.draft.removed(system))

    def _into(self, system: int, host: int) -> tuple[list[Literal], int]:
        """Return the literals that merge a system into a host, and 1 when it is there already."""
        if system not in self.open:
            return [], int(self.draft.choice(system).host == host)
        own = self.instance.of_system[system]
        return [self.taken[c] for c in own if self.instance.choices[c].host == host], 0

    def _links(self) -> None:
        """Re-wire every reader that stays before its source redirects."""
        for provider, consumer in dict.fromkeys(
            (link.provider, link.consumer) for link in self.instance.problem.links
        ):
            if not self.open & {provider, consumer}:
                continue
            gone = self._removals(provider) if provider in self.open else []
            if provider not in self.open and not self.draft.removed(provider):
                continue
            if consumer not in self.open and self.draft.removed(consumer):
                continue
            reads_not = self._removals(consumer) if consumer in self.open else []
            wired = self.model.new_bool_var("wired")
            stops = sum(gone) if provider in self.open else 1
            self.model.add(wired >= stops - sum(reads_not))
            self._wire(provider, consumer, wired)

    def _wire(self, provider: int, consumer: int, wired: Literal) -> None:
        days = self.instance.rewiring.days[0]
        start = self.model.new_int_var(0, max(self.instance.horizon - days, 0), "wire")
        interval = self.model.new_optional_fixed_size_interval_var(start, days, wired, "wire")
        for role, tenths in self.instance.rewiring.needs[0]:
            self._users[role].append((interval, tenths))
        if provider in self.open:
            for c in self.instance.of_system[provider]:
                choice = self.instance.choices[c]
                if choice.removes:
                    redirect = self.start[c][choice.graph.redirect]
                    self.model.add(start + days <= redirect).only_enforce_if(self.taken[c], wired)
        else:
            redirects = self.draft.starts[provider][self.draft.choice(provider).graph.redirect]
            self.model.add(start + days <= redirects).only_enforce_if(wired)
        self.wires[provider, consumer] = start, wired

    def _slots(self) -> None:
        """Allow one migration at a time per host."""
        if not self.instance.problem.one_migration_per_host:
            return
        fields = self.draft.layout.fields
        for host, intervals in self._migrations.items():
            busy = [
                self.draft.busy[host] >> (day * fields.width + fields.width - 1) & 1
                for day in range(fields.horizon)
            ]
            fixed = [
                self.model.new_fixed_size_interval_var(first, last - first, "busy")
                for first, last, value in _runs(busy)
                if value
            ]
            self.model.add_no_overlap([*intervals, *fixed])

    def _people(self) -> None:
        """Take no more people than are left on any day."""
        fields = self.draft.layout.fields
        mask = (1 << fields.width) - 1
        for role, users in enumerate(self._users):
            left = [
                self.draft.people[role] >> (day * fields.width) & mask
                for day in range(fields.horizon)
            ]
            most = max(left, default=0)
            intervals = [interval for interval, _ in users]
            demands = [tenths for _, tenths in users]
            for first, last, value in _runs([most - amount for amount in left]):
                if value:
                    intervals.append(
                        self.model.new_fixed_size_interval_var(first, last - first, "others")
                    )
                    demands.append(value)
            if users:
                self.model.add_cumulative(intervals, demands, most)

    def tighten(self, most: int) -> None:
        """Add what follows anyway when every system is open: a known ceiling, energy per window.

        Single days say the same, but not in a way that bounds the value.
        """
        choices = self.instance.choices
        self.model.add(sum(choices[c].value * x for c, x in self.taken.items()) <= most)
        wired = sum(literal for _, literal in self.wires.values())
        for one in energies(self.instance):
            work = zip(one.choices.tolist(), one.work.tolist(), strict=True)
            spent = sum(round(tenths) * self.taken[c] for c, tenths in work)
            self.model.add(spent + round(one.rewiring) * wired <= round(one.capacity))

    # -- hint and answer

    def hint(
        self,
        old: dict[int, tuple[int, tuple[int, ...]]],
        wires: dict[tuple[int, int], int],
    ) -> None:
        """Suggest the plan as it was."""
        for system, (number, starts) in old.items():
            for c in self.instance.of_system[system]:
                self.model.add_hint(self.taken[c], c == number)
            known = {v.index: start for v, start in zip(self.start[number], starts, strict=True)}
            variables = {v.index: v for c in self.instance.of_system[system] for v in self.start[c]}
            for index, variable in variables.items():
                self.model.add_hint(variable, known.get(index, 0))
        for pair, (variable, wired) in self.wires.items():
            self.model.add_hint(wired, pair in wires)
            self.model.add_hint(variable, wires.get(pair, 0))

    def write_back(self, solver: cp_model.CpSolver) -> None:
        """Put the solver's choices, days and re-wirings into the draft."""
        for choice, number in self._answer(solver):
            starts = tuple(solver.value(start) for start in self.start[number])
            self.draft.put(number, starts[: len(choice.graph.days)])
        for (provider, consumer), (start, _) in self.wires.items():
            if self.draft.removed(provider) and not self.draft.removed(consumer):
                self.draft.wire(provider, consumer, solver.value(start))

    def _answer(self, solver: cp_model.CpSolver) -> Iterator[tuple[Choice, int]]:
        for c, taken in self.taken.items():
            if solver.boolean_value(taken):
                yield self.instance.choices[c], c


def _runs(values: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """Yield first, last+1 and value of each run of equal values."""
    first = 0
    for at in range(1, len(values) + 1):
        if at == len(values) or values[at] != values[first]:
            yield first, at, values[first]
            first = at
