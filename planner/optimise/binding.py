"""What keeps an option out of a finished plan, in words: days, host, rules, then people."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from graph.language import translate
from planner.domain.decision import Disposition
from planner.domain.figures import number
from planner.domain.plan import TaskKind
from planner.domain.problem import NO_HOST, Option, PlanProblem
from planner.domain.project import Role
from planner.domain.templates import Step
from planner.domain.words import word


def longest_chain(option: Option) -> int:
    """Return the working days an option takes with people in plenty."""
    end: dict[str, int] = {}
    for task in option.tasks:
        if task.kind is not TaskKind.FOLLOW_UP:
            end[task.code] = max((end.get(code, 0) for code in task.after), default=0) + task.days
    return max(end.values(), default=0)


@dataclass(frozen=True)
class Standing:
    """A finished plan as far as it binds: what is chosen and who is left on each day."""

    problem: PlanProblem
    chosen: Sequence[Option]
    left: Mapping[Role, Sequence[int]]
    _days_free: dict[tuple[Role, int], int] = field(default_factory=dict)

    def what_binds(self, place: int, option: Option) -> str:
        """Say why this option of this system is not in the plan: the first thing that binds."""
        tests: tuple[Callable[[int, Option], Iterator[str]], ...] = (
            self._days,
            self._hosts,
            self._services,
            self._rules,
            self._migrations,
            self._people,
        )
        found = (text for test in tests for text in test(place, option))
        return next(found, translate("binds", "urutan tugasnya tidak bertemu hari yang tersedia"))

    @cached_property
    def guests(self) -> Mapping[int, list[int]]:
        """Who goes into each host."""
        guests: dict[int, list[int]] = {}
        for place, option in enumerate(self.chosen):
            guests.setdefault(option.host, []).append(place)
        return guests

    def _name(self, place: int) -> str:
        system = self.problem.systems[place]
        return system.name or system.application

    def _window(self, place: int) -> int:
        system = self.problem.systems[place]
        last = self.problem.end - 1
        if system.last is not None:
            last = min(last, system.last)
        return max(0, last - system.first + 1)

    def _days(self, place: int, option: Option) -> Iterator[str]:
        needed, there = longest_chain(option), self._window(place)
        if needed > there:
            text = translate("binds", "perlu {needed} hari kerja dan hanya ada {there}")
            yield text.format(needed=number(needed), there=number(there))

    def _hosts(self, place: int, option: Option) -> Iterator[str]:
        if option.removes and place in self.guests:
            text = translate("binds", "aplikasi ini menjadi induk bagi {name}")
            yield text.format(name=self._name(self.guests[place][0]))
        if option.host != NO_HOST and self.chosen[option.host].removes:
            yield translate("binds", "induk itu sendiri berhenti dalam rencana ini")

    def _services(self, place: int, option: Option) -> Iterator[str]:
        if option.disposition is not Disposition.RETIRE:
            return
        for service in self.problem.services_of[place]:
            others = [n for n in self.problem.services[service][1] if n != place]
            if all(self.chosen[n].disposition is Disposition.RETIRE for n in others):
                yield translate("binds", "layanannya tidak akan punya pengampu lagi")

    def _rules(self, place: int, option: Option) -> Iterator[str]:
        problem = self.problem
        for quota in problem.quotas_of[place] if option.removes else ():
            members, most = problem.quotas[quota]
            if sum(self.chosen[n].removes for n in members) >= most:
                yield translate("binds", "batas jumlah untuk OPD ini sudah tercapai")
        for rival in problem.rivals[place]:
            if option.host != NO_HOST and self.chosen[rival].host == option.host:
                text = translate("binds", "aturan memisahkannya dari {name}")
                yield text.format(name=self._name(rival))
        for partner in problem.partners[place] if option.removes else ():
            if not self.chosen[partner].removes:
                text = translate("binds", "aturan mengikatnya dengan {name} yang dipertahankan")
                yield text.format(name=self._name(partner))

    def _migrations(self, place: int, option: Option) -> Iterator[str]:
        """Compare the migrations a host can take one after the other with those it takes."""
        days = next((task.days for task in option.tasks if task.step is Step.MIGRATE), 0)
        if option.host == NO_HOST or not days or not self.problem.one_migration_per_host:
            return
        guests = len(self.guests.get(option.host, ()))
        span = self._window(place) - longest_chain(option) + days
        if (guests + 1) * days > span:
            text = translate("binds", "induk itu sudah menerima {count} migrasi, satu per satu")
            yield text.format(count=number(guests))

    def _people(self, _place: int, option: Option) -> Iterator[str]:
        short = sorted(self._shares(option), key=lambda share: share[1] - share[2])
        for role, free, needed in short[:1]:
            text = translate("binds", "{role} perlu {needed} hari dan hanya senggang {free}")
            if free >= needed:
                text = translate(
                    "binds", "{needed} hari {role} tidak jatuh pada {free} hari senggangnya"
                )
            yield text.format(role=word(role).lower(), needed=number(needed), free=number(free))

    def _shares(self, option: Option) -> Iterator[tuple[Role, int, int]]:
        """Yield each role with the days it is free for the largest need, and the days needed."""
        for role, left in self.left.items():
            needs = [(t.days, tenths) for t in option.tasks for r, tenths in t.needs if r is role]
            if needs:
                most = max(tenths for _, tenths in needs)
                if (role, most) not in self._days_free:
                    self._days_free[role, most] = sum(day >= most for day in left)
                yield role, self._days_free[role, most], sum(days for days, _ in needs)
