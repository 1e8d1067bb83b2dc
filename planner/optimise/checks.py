"""Check a plan against a stated problem, rule by rule and day by day.

Everything is read anew from the plan's dates and the templates: neither ``after``, ``slack``
nor any number of the plan is believed. Nothing of the engine is known here.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from graph.language import translate
from graph.model import ApplicationId
from planner.domain.decision import Decision, Disposition
from planner.domain.plan import Plan, PlanStatus, ScheduledTask, TaskKind
from planner.domain.problem import Option, PlanProblem
from planner.domain.project import Role
from planner.domain.templates import Step, TaskTemplate


class Rule(StrEnum):
    """Kinds of violation; the values are stable."""

    DISPOSITIONS = "dispositions"
    OPTION = "option"
    OFFICER = "officer"
    LOCKED = "locked"
    HOST = "host"
    TASKS = "tasks"
    CALENDAR = "calendar"
    DEADLINE = "deadline"
    RESERVE = "reserve"
    PRECEDENCE = "precedence"
    CAPACITY = "capacity"
    COVERAGE = "coverage"
    REWIRING = "rewiring"
    ONE_MIGRATION = "one_migration"
    DECREE = "decree"
    ARCHIVE = "archive"
    ASSESSMENT = "assessment"
    OWN = "own"
    """One of the officer's own rules."""
    FIGURES = "figures"


@dataclass(frozen=True, slots=True)
class Violation:
    """One rule broken: where, and what is wrong in words."""

    rule: Rule
    where: str
    text: str


def violations(plan: Plan, problem: PlanProblem) -> tuple[Violation, ...]:
    """Check a plan against a stated problem."""
    if plan.status is PlanStatus.INFEASIBLE:
        return () if not plan.tasks else (Violation(Rule.FIGURES, "", "rencana tanpa hasil"),)
    return tuple(_Check(plan, problem).all())


@dataclass(frozen=True)
class _Check:
    plan: Plan
    problem: PlanProblem

    def all(self) -> Iterator[Violation]:
        yield from self._dispositions()
        yield from self._tasks()
        yield from self._days()
        yield from self._capacity()
        yield from self._precedence()
        yield from self._hosts()
        yield from self._coverage()
        yield from self._rewiring()
        yield from self._guards()
        yield from self._figures()

    # -- what the plan says

    @cached_property
    def decided(self) -> dict[ApplicationId, Decision]:
        return {decision.application: decision for decision in self.plan.decisions}

    @cached_property
    def options(self) -> dict[ApplicationId, Option]:
        """The option each decision stands for; decisions without one are missing here."""
        found = {}
        for system in self.problem.systems:
            decision = self.decided.get(system.application)
            for option in system.options:
                if decision and (option.disposition, option.into) == (
                    decision.disposition,
                    decision.into,
                ):
                    found[system.application] = option
        return found

    @cached_property
    def tasks(self) -> dict[tuple[ApplicationId, str], ScheduledTask]:
        return {
            (application, task.code): task
            for task in self.plan.tasks
            if task.code != self.problem.rewiring.code
            for application in task.done_for
        }

    @cached_property
    def rewirings(self) -> dict[tuple[ApplicationId, str], ScheduledTask]:
        """Re-wirings by consumer and provider, as their ids state."""
        code = self.problem.rewiring.code
        return {
            (task.application, task.id.split(f":{code}:")[-1]): task
            for task in self.plan.tasks
            if task.code == code
        }

    def removed(self, application: str) -> bool:
        option = self.options.get(ApplicationId(application))
        return option is not None and option.removes

    def step(self, application: ApplicationId, step: Step) -> ScheduledTask | None:
        option = self.options.get(application)
        code = next((t.code for t in option.tasks if t.step is step), "") if option else ""
        return self.tasks.get((application, code))

    # -- the rules

    def _dispositions(self) -> Iterator[Violation]:
        count = Counter(decision.application for decision in self.plan.decisions)
        for system in self.problem.systems:
            if count.pop(system.application, 0) != 1:
                text = translate("verify", "Sistem ini tidak punya tepat satu disposisi.")
                yield Violation(Rule.DISPOSITIONS, system.application, text)
            elif system.application not in self.options:
                text = translate("verify", "Disposisi ini bukan salah satu pilihannya.")
                yield Violation(Rule.OPTION, system.application, text)
            if system.locked and self.removed(system.application):
                text = translate("verify", "Aplikasi terkunci dihentikan.")
                yield Violation(Rule.LOCKED, system.application, text)
        for stranger in count:
            text = translate("verify", "Disposisi untuk sistem yang tidak ada.")
            yield Violation(Rule.DISPOSITIONS, stranger, text)

    def _tasks(self) -> Iterator[Violation]:
        wanted: dict[str, TaskTemplate] = {}
        for application, option in self.options.items():
            wanted |= {f"{application}:{task.code}": task for task in option.tasks}
        for provider, consumer in self._links():
            wanted[f"{consumer}:{self.problem.rewiring.code}:{provider}"] = self.problem.rewiring
        seen = Counter(copy for task in self.plan.tasks for copy in self._copies(task))
        for missing in wanted.keys() - seen.keys():
            yield Violation(Rule.TASKS, missing, translate("verify", "Tugas ini tidak ada."))
        for task in self.plan.tasks:
            copies = self._copies(task)
            template = wanted.get(copies[0])
            alone = all(seen[copy] == 1 for copy in copies)
            if template is None or not alone or not task.id.startswith(task.application):
                text = translate("verify", "Tugas ini tidak diminta atau ganda.")
                yield Violation(Rule.TASKS, task.id, text)
            elif task.serves and not self._may_share(task, [wanted.get(copy) for copy in copies]):
                text = translate("verify", "Tugas ini tidak dapat dikerjakan bersama.")
                yield Violation(Rule.TASKS, task.id, text)
            elif (task.code, task.kind, dict(task.needs)) != (
                template.code,
                template.kind,
                dict(template.needs),
            ):
                text = translate("verify", "Tugas ini berbeda dari templatnya.")
                yield Violation(Rule.TASKS, task.id, text)
            elif self._length(task) != template.days:
                text = translate("verify", "Lama tugas berbeda dari templatnya.")
                yield Violation(Rule.CALENDAR, task.id, text)
            elif self._calendar_days(task) < template.calendar_days:
                text = translate("verify", "Masa tunggu lebih singkat dari yang diwajibkan.")
                yield Violation(Rule.CALENDAR, task.id, text)

    def _copies(self, task: ScheduledTask) -> list[str]:
        """Return the ids under which a task is asked for: one per system that shares it."""
        return [f"{name}:{task.code}" for name in task.serves] or [task.id]

    def _may_share(self, task: ScheduledTask, templates: Sequence[TaskTemplate | None]) -> bool:
        """Whether all that share a task go into the system it is listed under, and it is shared."""
        into = {self.options[name].into for name in task.serves if name in self.options}
        one = templates[0] is not None and templates[0].shared
        return one and into == {task.application} and set(templates) == {templates[0]}

    def _length(self, task: ScheduledTask) -> int:
        calendar, day, length = self.problem.calendar, task.start, 1
        while day < task.finish:
            day, length = calendar.add(day, 1), length + 1
        return length

    def _calendar_days(self, task: ScheduledTask) -> int:
        """Return the days of the calendar from the task's start until work goes on after it."""
        return (self.problem.calendar.add(task.finish, 1) - task.start).days

    def _days(self) -> Iterator[Violation]:
        project = self.problem.calendar.project
        reserve = set(self.problem.calendar.days[self.problem.end :])
        if (self.plan.start, self.plan.deadline) != (project.start, project.deadline):
            text = translate("verify", "Jendela waktu rencana berbeda dari proyek.")
            yield Violation(Rule.DEADLINE, "", text)
        for task in self.plan.tasks:
            if task.start > task.finish or not all(
                map(self.problem.calendar.is_working, (task.start, task.finish))
            ):
                text = translate("verify", "Tugas mulai atau selesai pada hari libur.")
                yield Violation(Rule.CALENDAR, task.id, text)
            later = task.kind is TaskKind.FOLLOW_UP
            if later != (task.start > project.deadline) or task.start < project.start:
                text = translate("verify", "Tugas berada di luar jendela waktunya.")
                yield Violation(Rule.DEADLINE, task.id, text)
            elif not later and task.finish > project.deadline:
                text = translate("verify", "Tugas melewati tenggat.")
                yield Violation(Rule.DEADLINE, task.id, text)
            elif not later and task.finish in reserve:
                text = translate("verify", "Tugas memakai hari cadangan.")
                yield Violation(Rule.RESERVE, task.id, text)

    def _capacity(self) -> Iterator[Violation]:
        used: dict[Role, Counter[date]] = defaultdict(Counter)
        for task in self.plan.tasks:
            days = [day for day in self.problem.calendar.days if task.start <= day <= task.finish]
            for role, tenths in task.needs:
                used[role].update(dict.fromkeys(days, tenths))
        for role, capacity in self.problem.capacity:
            for day, most in zip(self.problem.calendar.days, capacity, strict=True):
                if used[role][day] > most:
                    text = translate("verify", "Orang kurang pada {day}.").format(day=day)
                    yield Violation(Rule.CAPACITY, role, text)

    def _precedence(self) -> Iterator[Violation]:
        for application, option in self.options.items():
            for template in option.tasks:
                task = self.tasks.get((application, template.code))
                for code in template.after:
                    first = self.tasks.get((application, code))
                    if task and first and first.finish >= task.start:
                        text = translate("verify", "Tugas mulai sebelum pendahulunya selesai.")
                        yield Violation(Rule.PRECEDENCE, task.id, text)

    def _hosts(self) -> Iterator[Violation]:
        migrations: dict[str, list[ScheduledTask]] = defaultdict(list)
        for application, option in self.options.items():
            if option.disposition is not Disposition.MERGE:
                continue
            if option.into not in self.options or self.removed(option.into):
                text = translate("verify", "Aplikasi induk tidak bertahan.")
                yield Violation(Rule.HOST, application, text)
            if migration := self.step(application, Step.MIGRATE):
                migrations[option.into].append(migration)
        if not self.problem.one_migration_per_host:
            return
        for host, them in migrations.items():
            them.sort(key=lambda task: task.start)
            for first, second in pairwise(them):
                if second.start <= first.finish:
                    text = translate("verify", "Dua migrasi bersamaan ke satu induk.")
                    yield Violation(Rule.ONE_MIGRATION, host, text)

    def _coverage(self) -> Iterator[Violation]:
        for service, carriers in self.problem.services:
            heads_ = [self.problem.systems[place].application for place in carriers]
            for day in self.problem.calendar.days:
                if heads_ and not any(self._carries(head, day) for head in heads_):
                    text = translate("verify", "Layanan tanpa pengampu pada {day}.")
                    yield Violation(Rule.COVERAGE, service, text.format(day=day))
                    break
        for row in self.plan.services:
            if row.covered != bool(row.after) or not row.covered:
                text = translate("verify", "Layanan tidak terlayani.")
                yield Violation(Rule.COVERAGE, row.service, text)
        if Counter(row.service for row in self.plan.services) != Counter(
            service for service, _ in self.problem.services
        ):
            text = translate("verify", "Daftar layanan tidak lengkap.")
            yield Violation(Rule.COVERAGE, "", text)

    def _carries(self, head: ApplicationId, day: date) -> bool:
        """Whether the system, or on and after its redirect its successor, serves on this day."""
        option = self.options.get(head)
        if option is None or not option.removes:
            return True
        redirect = self.step(head, Step.REDIRECT)
        if redirect is None or day < redirect.start:
            return True
        return bool(option.into) and not self.removed(option.into)

    def _links(self) -> Iterator[tuple[ApplicationId, ApplicationId]]:
        """Yield provider and consumer of each link that has to be moved."""
        for link in self.problem.links:
            provider = self.problem.systems[link.provider].application
            consumer = self.problem.systems[link.consumer].application
            if self.removed(provider) and not self.removed(consumer):
                yield provider, consumer

    def _rewiring(self) -> Iterator[Violation]:
        for provider, consumer in self._links():
            rewiring = self.rewirings.get((consumer, provider))
            redirect = self.step(provider, Step.REDIRECT)
            if rewiring is None or (redirect and rewiring.finish >= redirect.start):
                text = translate("verify", "Sambungan belum dialihkan sebelum pengalihan.")
                yield Violation(Rule.REWIRING, f"{consumer}:{provider}", text)

    def _guards(self) -> Iterator[Violation]:
        guards = ((Step.DECREE, Rule.DECREE), (Step.ARCHIVE, Rule.ARCHIVE))
        for application, option in self.options.items():
            shutdown = self.step(application, Step.SHUTDOWN)
            for step, rule in guards if option.removes else ():
                first = self.step(application, step)
                if shutdown is None or first is None or first.finish >= shutdown.start:
                    text = translate("verify", "Penghentian tanpa SK atau arsip lebih dulu.")
                    yield Violation(rule, application, text)
            if any(t.step is Step.ASSESSMENT for t in option.tasks) and (
                self.step(application, Step.ASSESSMENT) is None
            ):
                text = translate("verify", "Penilaian dampak data pribadi tidak ada.")
                yield Violation(Rule.ASSESSMENT, application, text)

    def _figures(self) -> Iterator[Violation]:
        plan = self.plan
        benefit = sum(option.benefit for option in self.options.values())
        removed = sum(option.removes for option in self.options.values())
        inside = [task.finish for task in plan.tasks if task.kind is not TaskKind.FOLLOW_UP]
        facts = {
            "benefit": plan.benefit == benefit,
            "bound": benefit <= plan.bound,
            "before": plan.before == len(self.problem.systems),
            "after": plan.after == plan.before - removed,
            "finish": plan.finish == max(inside, default=None),
            "status": plan.status is not PlanStatus.OPTIMAL
            or (plan.benefit == plan.bound and not any(s.application for s in plan.shortages)),
        }
        for name, holds in facts.items():
            if not holds:
                text = translate("verify", "Angka rencana tidak cocok dengan isinya.")
                yield Violation(Rule.FIGURES, name, text)
