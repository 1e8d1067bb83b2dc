"""A plan under construction: insert and withdraw whole systems, every rule kept at all times."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from planner.optimise.instance import NONE, Choice
from planner.optimise.layout import Layout, Order, Snapshot
from planner.optimise.ledger import Ledger
from planner.optimise.timetable import free_starts


class Draft(Ledger):
    """Choice and starts per system, people left, hosts busy; always a valid plan."""

    def __init__(self, layout: Layout) -> None:
        super().__init__(layout)
        instance = layout.instance
        self.chosen = [them[0] for them in instance.of_system]
        self.starts: list[tuple[int, ...]] = [()] * len(self.chosen)
        self.rewired: dict[tuple[int, int], int | None] = {}
        """Start of the re-wiring per provider and consumer."""
        self.guests = [0] * len(self.chosen)
        self.carried = [len(carriers) for _, carriers in instance.problem.services]
        """Carriers per service that are not retired without a successor."""
        self.used = [0] * len(instance.problem.quotas)
        """Removed systems per quota."""

    # -- reading

    def choice(self, system: int) -> Choice:
        """Return what is chosen for a system."""
        return self.layout.instance.choices[self.chosen[system]]

    def removed(self, system: int) -> bool:
        """Whether a system stops running in this plan."""
        return self.choice(system).removes

    # -- keeping and bringing back a whole plan

    def snapshot(self) -> Snapshot:
        """Copy everything that moves change."""
        return Snapshot(
            self.value,
            self.spent,
            tuple(self.chosen),
            tuple(self.starts),
            tuple(item for item in self.rewired.items() if item[1] is not None),
            tuple(tuple(part) for part in self._counts()),
        )

    def _counts(self) -> tuple[list[int], ...]:
        return self.people, self.busy, self.guests, self.carried, self.used

    def restore(self, snapshot: Snapshot) -> None:
        """Become the copied plan."""
        self.value, self.spent = snapshot.value, snapshot.spent
        self.chosen[:] = snapshot.chosen
        self.starts[:] = snapshot.starts
        self.rewired = dict(snapshot.rewired)
        for part, old in zip(self._counts(), snapshot.counts, strict=True):
            part[:] = old
        self.commit()

    # -- moves

    def insert(self, number: int, order: Order | None = None) -> bool:
        """Give a kept system this choice, if it fits; ``order`` tells which days it prefers."""
        choice = self.layout.instance.choices[number]
        if not self._admissible(choice):
            return False
        windows = self._windows(number, choice)
        if windows is None:
            return False
        mark = self.mark()
        for days in (order, None) if order is not None else (None,):
            if self._place(number, choice, windows, days):
                self._choose(number, choice)
                if not choice.removes or self._partners_follow(choice.system):
                    return True
            self.rollback(mark)
        return False

    def _partners_follow(self, system: int) -> bool:
        """Remove all that may only go together with this system."""
        choices = self.layout.instance.choices
        return all(
            self.removed(partner)
            or any(
                choices[c].removes and self.insert(c)
                for c in self.layout.instance.of_system[partner]
            )
            for partner in self.layout.instance.problem.partners[system]
        )

    def withdraw(self, system: int) -> list[int]:
        """Keep a system after all; return it and all that had to follow."""
        gone: list[int] = []
        todo = [system]
        while todo:
            provider = todo.pop()
            choice = self.choice(provider)
            if not choice.graph.tasks:
                continue
            gone.append(provider)
            self._release(provider, choice)
            if choice.removes:
                partners = self.layout.instance.problem.partners[provider]
                todo += [partner for partner in partners if self.removed(partner)]
                todo += [
                    p
                    for p in self.layout.instance.problem.providers[provider]
                    if self.removed(p) and not self._rewire(p, provider, self._redirect(p), None)
                ]
        return gone

    def _admissible(self, choice: Choice) -> bool:
        if self.starts[choice.system] or (choice.removes and self.guests[choice.system]):
            return False
        if choice.host != NONE and self.removed(choice.host):
            return False
        problem = self.layout.instance.problem
        if choice.removes and any(
            self.used[quota] >= problem.quotas[quota][1]
            for quota in problem.quotas_of[choice.system]
        ):
            return False
        if choice.host != NONE and any(
            self.choice(rival).host == choice.host for rival in problem.rivals[choice.system]
        ):
            return False
        if choice.retires:
            return all(self.carried[s] > 1 for s in self.layout.services_of[choice.system])
        return True

    def _choose(self, number: int, choice: Choice) -> None:
        system = choice.system
        self._set(self.chosen, system, number)
        self._log.append((None, None, (self.value, self.spent)))
        self.value += choice.value
        if choice.host != NONE:
            self._set(self.guests, choice.host, self.guests[choice.host] + 1)
        if choice.retires:
            for service in self.layout.services_of[system]:
                self._set(self.carried, service, self.carried[service] - 1)
        if choice.removes:  # nobody re-wires what stops
            self._count(system, 1)
            for provider in self.layout.instance.problem.providers[system]:
                self._unwire(provider, system)

    def _release(self, system: int, choice: Choice) -> None:
        for task, start in zip(
            self.layout.prints[self.chosen[system]], self.starts[system], strict=True
        ):
            self._occupy(task, start, -1)
        if choice.host != NONE:
            self._set(self.guests, choice.host, self.guests[choice.host] - 1)
            self._occupy_host(choice, self.starts[system])
        if choice.retires:
            for service in self.layout.services_of[system]:
                self._set(self.carried, service, self.carried[service] + 1)
        if choice.removes:
            self._count(system, -1)
            for consumer in self.layout.instance.problem.consumers[system]:
                self._unwire(system, consumer)
        self._set(self.starts, system, ())
        self._log.append((None, None, (self.value, self.spent)))
        self.value -= choice.value
        self._set(self.chosen, system, self.layout.instance.of_system[system][0])

    def _count(self, system: int, change: int) -> None:
        for quota in self.layout.instance.problem.quotas_of[system]:
            self._set(self.used, quota, self.used[quota] + change)

    # -- whole neighbourhoods, by a solver

    def lift(self, systems: Iterable[int]) -> None:
        """Take systems and all their re-wirings out, unchecked: ``put`` each of them again."""
        for system in systems:
            self._release(system, self.choice(system))
            for provider in self.layout.instance.problem.providers[system]:
                self._unwire(provider, system)

    def put(self, number: int, starts: tuple[int, ...]) -> None:
        """Give a lifted system this choice with these starts, unchecked."""
        choice = self.layout.instance.choices[number]
        for task, start in zip(self.layout.prints[number], starts, strict=True):
            self._occupy(task, start, 1)
        self._set(self.starts, choice.system, starts)
        self._occupy_host(choice, starts)
        self._choose(number, choice)

    def put_if_free(self, number: int, starts: tuple[int, ...]) -> bool:
        """Give an idle system this choice with these starts if they are free.

        Its re-wirings and partners are left to the caller.
        """
        choice = self.layout.instance.choices[number]
        if not self._admissible(choice):
            return False
        mark, width = self.mark(), self._width
        for n, (task, start) in enumerate(zip(self.layout.prints[number], starts, strict=True)):
            free = free_starts(task, self.people, self._guard)
            if n == choice.graph.migrate and self._one_per_host(choice):
                free &= self._host_free(choice.host, task.days)
            if not free >> (start * width + width - 1) & 1:
                self.rollback(mark)
                return False
            self._occupy(task, start, 1)
        self.rollback(mark)
        self.put(number, starts)
        return True

    def rewire_all(self, provider: int, wanted: Mapping[tuple[int, int], int]) -> bool:
        """Plan every re-wiring a removed system still lacks, on the wanted day if it is free."""
        redirect, problem = self._redirect(provider), self.layout.instance.problem
        return all(
            self.rewired.get((provider, consumer)) is not None
            or self.removed(consumer)
            or self._rewire(
                provider,
                consumer,
                redirect,
                [wanted[provider, consumer]] if (provider, consumer) in wanted else None,
            )
            for consumer in problem.consumers[provider]
        )

    def wire(self, provider: int, consumer: int, start: int) -> None:
        """Set one re-wiring, unchecked."""
        self._occupy(self.layout.rewiring, start, 1)
        self.rewired.setdefault((provider, consumer), None)
        self._set(self.rewired, (provider, consumer), start)

    # -- placing

    def _place(
        self, number: int, choice: Choice, windows: Sequence[int], order: Order | None
    ) -> bool:
        """Find a day for every task: re-wirings first when early, last when by wanted days."""
        consumers = [
            consumer
            for consumer in (
                self.layout.instance.problem.consumers[choice.system] if choice.removes else ()
            )
            if not self.removed(consumer)
        ]
        ready = 0
        if order is None:
            for consumer in consumers:
                if not self._rewire(choice.system, consumer, self.layout.fields.horizon, None):
                    return False
                start = self.rewired[choice.system, consumer] or 0
                ready = max(ready, start + self.layout.rewiring.days)
        starts = self._place_tasks(number, windows, order, ready)
        if starts is None:
            return False
        self._set(self.starts, choice.system, starts)
        if choice.host != NONE:
            self._occupy_host(choice, starts)
        if order is None:
            return True
        redirect = starts[choice.graph.redirect]
        return all(
            self._rewire(choice.system, consumer, redirect, order[-1]) for consumer in consumers
        )

    def _place_tasks(
        self, number: int, windows: Sequence[int], order: Order | None, ready: int
    ) -> tuple[int, ...] | None:
        graph, width = self.layout.instance.choices[number].graph, self._width
        starts: list[int] = []
        for n, task in enumerate(self.layout.prints[number]):
            first = max([starts[p] + graph.days[p] for p in graph.before[n]], default=0)
            if n == graph.redirect:
                first = max(first, ready)
            free = windows[n]
            if graph.shares[n] or ready:  # people may be gone since the windows were drawn
                free &= free_starts(task, self.people, self._guard)
            start = _pick(free, first, width, order[n] if order is not None else None)
            if start == NONE:
                return None
            self._occupy(task, start, 1)
            starts.append(start)
        return tuple(starts)

    def _windows(self, number: int, choice: Choice) -> list[int] | None:
        """Return the days on which each task can start and all after it still fit."""
        graph, width, prints = choice.graph, self._width, self.layout.prints[number]
        windows = [0] * len(prints)
        until, people, guard = self.layout.fields.until, self.people, self._guard
        latest = [self.layout.fields.horizon - 1] * len(prints)
        for n in graph.backwards:
            task = prints[n]
            free = free_starts(task, people, guard) & until[latest[n] + 1]
            if n == graph.migrate and self._one_per_host(choice):
                free &= self._host_free(choice.host, task.days)
            if not free:
                return None
            windows[n] = free
            last = (free.bit_length() - 1) // width
            for p in graph.before[n]:
                if last - graph.days[p] < latest[p]:
                    latest[p] = last - graph.days[p]
                    if latest[p] < 0:
                        return None
        return windows

    def _rewire(
        self, provider: int, consumer: int, redirect: int, wanted: Sequence[int] | None
    ) -> bool:
        """Plan one re-wiring so that it is finished when the provider redirects."""
        task, fields = self.layout.rewiring, self.layout.fields
        free = free_starts(task, self.people, self._guard)
        latest = redirect - task.days
        if latest < 0:
            return False
        free &= fields.until[latest + 1]
        start = _pick(free, 0, fields.width, wanted)
        if start == NONE:
            return False
        self.wire(provider, consumer, start)
        return True

    def _unwire(self, provider: int, consumer: int) -> None:
        start = self.rewired.get((provider, consumer))
        if start is not None:
            self._occupy(self.layout.rewiring, start, -1)
            self._set(self.rewired, (provider, consumer), None)

    def _redirect(self, system: int) -> int:
        return self.starts[system][self.choice(system).graph.redirect]


def _pick(free: int, first: int, width: int, wanted: Sequence[int] | None) -> int:
    """Return the earliest free day from ``first`` on, or the most wanted one; -1 when none."""
    left = free >> (first * width)
    if not left:
        return NONE
    if wanted is not None:
        for day in wanted:
            if day >= first and left >> ((day - first) * width + width - 1) & 1:
                return day
    return first + ((left & -left).bit_length() - 1) // width
