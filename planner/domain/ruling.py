"""The officer's rules as the planning problem reads them: days and places instead of names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.language import translate
from graph.model import ApplicationId, UnitId
from planner.domain.calendar import WorkCalendar
from planner.domain.plan import Shortage
from planner.domain.project import Project, Role
from planner.domain.rules import Rule, RuleKind

_NONE = ApplicationId("")


@dataclass(frozen=True)
class Ruling:
    """The rules of one project, looked up by system."""

    calendar: WorkCalendar
    place: Mapping[ApplicationId, int]
    """Where the system of each row stands."""
    unit: Mapping[int, UnitId | None]
    """The unit of each system."""

    @property
    def rules(self) -> tuple[Rule, ...]:
        """All rules of the project."""
        return self.calendar.project.rules

    def pairs(self, kind: RuleKind) -> tuple[tuple[int, int], ...]:
        """Return the pairs of systems a kind of rule names."""
        found = [
            (self.place[a], self.place[b])
            for rule in self.rules
            for a, b in [(rule.application or _NONE, rule.other or _NONE)]
            if rule.kind is kind and a in self.place and b in self.place
        ]
        return tuple(pair for pair in dict.fromkeys(found) if pair[0] != pair[1])

    def quotas(self) -> tuple[tuple[tuple[int, ...], int], ...]:
        """Return systems and how many of them may be removed."""
        return tuple(
            (tuple(n for n, unit in self.unit.items() if unit == rule.unit), rule.most or 0)
            for rule in self.rules
            if rule.kind is RuleKind.AT_MOST
        )

    def window(self, system: int) -> tuple[int, int | None]:
        """Return the first and the last day on which this system's tasks may lie."""
        first, last = 0, None
        for rule in self._of(system):
            if rule.kind is RuleKind.NOT_BEFORE and rule.first is not None:
                first = max(first, self.calendar.index(rule.first))
            if rule.kind is RuleKind.NOT_AFTER and rule.last is not None:
                day = self._last_until(rule)
                last = day if last is None else min(last, day)
        return first, last

    def pins(self, system: int) -> tuple[tuple[str, int], ...]:
        """Return the tasks whose start is fixed."""
        return tuple(
            (rule.code, self.calendar.index(rule.first))
            for rule in self._of(system)
            if rule.kind is RuleKind.PIN and rule.first is not None
        )

    def frozen(self, system: int) -> tuple[int, ...]:
        """Return the days on which this system neither redirects nor shuts down."""
        days: set[int] = set()
        for rule in self.rules:
            concerned = rule.unit is None or rule.unit == self.unit[system]
            if rule.kind is RuleKind.FREEZE and rule.first is not None and concerned:
                days.update(range(self.calendar.index(rule.first), self._last_until(rule) + 1))
        return tuple(sorted(days))

    def unknown(self) -> tuple[Shortage, ...]:
        """Name the rules about applications that are not in the inventory."""
        return tuple(
            Shortage(
                what=translate("plan", "Aturan menunjuk aplikasi {name} yang tidak ada.").format(
                    name=name
                ),
                remedy=translate("plan", "Hapus atau perbaiki aturan itu."),
            )
            for rule in self.rules
            for name in (rule.application, rule.other)
            if name is not None and name not in self.place
        )

    def _of(self, system: int) -> tuple[Rule, ...]:
        return tuple(
            rule
            for rule in self.rules
            if rule.application is not None and self.place.get(rule.application) == system
        )

    def _last_until(self, rule: Rule) -> int:
        """Return the last working day up to the end of the rule's window."""
        last = rule.last
        return sum(day <= last for day in self.calendar.days) - 1 if last is not None else -1


def capacity(project: Project, calendar: WorkCalendar) -> tuple[tuple[Role, tuple[int, ...]], ...]:
    """Return the tenths of a person per role and working day, people on leave taken out."""
    people = dict(project.people)
    return tuple(
        (
            role,
            tuple(
                max(
                    0,
                    people.get(role, 0)
                    - sum(
                        leave.tenths
                        for leave in project.leave
                        if leave.role is role and leave.first <= day <= leave.last
                    ),
                )
                for day in calendar.days
            ),
        )
        for role in Role
    )
