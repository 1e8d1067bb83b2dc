"""A plan in words: the window, what was asked and left out, what is full, what is stopped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.language import translate
from graph.model import ApplicationId
from graph.portfolio import Portfolio
from planner.cli.console import table
from planner.domain.calendar import WorkCalendar
from planner.domain.decision import DecidedBy, Decision
from planner.domain.figures import day_in_words, number
from planner.domain.plan import Plan, PlanStatus, Shortage
from planner.domain.project import Project, Role
from planner.domain.words import word
from planner.workspace.insight import Forecast


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanAnswer:
    """A plan beside the document it was made for."""

    made: Plan
    portfolio: Portfolio
    project: Project
    unmet: Mapping[ApplicationId, Decision]
    """Officers' decisions that the plan leaves out, by system."""
    forecast: Forecast | None = None
    """The chance of finishing in time; None when there is nothing to play."""

    @property
    def impossible(self) -> bool:
        """Whether something that was demanded is not in the plan."""
        made = self.made
        return bool(made.status is PlanStatus.INFEASIBLE or made.shortages or self.unmet)

    def name(self, identity: str) -> str:
        """Return the name of an application; a national one is its own name."""
        app = self.portfolio.applications.get(ApplicationId(identity))
        return identity if app is None else app.name

    @property
    def shortages(self) -> tuple[Shortage, ...]:
        """What cannot be met; a decision left out for no stated reason is named all the same."""
        stated = self.made.shortages
        told = {one.application for one in stated}
        silent = [
            self._left_out(head, wish)
            for head, wish in self.unmet.items()
            if head not in told and wish.application not in told
        ]
        return (*silent, *stated)

    def action(self, wish: Decision) -> str:
        """Return a decision in words: ``Gabung ke Presensi ASN``."""
        return f"{word(wish.disposition)} {self.name(wish.into) if wish.into else ''}".strip()

    def _left_out(self, head: ApplicationId, wish: Decision) -> Shortage:
        what = translate("cli", "{name}: {action} (keputusan pejabat) tidak masuk rencana.")
        return Shortage(
            what=what.format(name=self.name(head), action=self.action(wish)),
            remedy=translate("cli", "Rencanakan lagi, atau ubah keputusan itu."),
            application=head,
        )


def plan_lines(answer: PlanAnswer) -> list[str]:
    """Return the plan for a person; what could not be met comes first."""
    made = answer.made
    lines = [*_demand_lines(answer), *_window_lines(answer)]
    if made.status is PlanStatus.INFEASIBLE:
        return lines
    head = translate("cli", "{before} sistem → {after}; selesai {finish}, tenggat {deadline}.")
    return [
        *lines,
        head.format(
            before=number(made.before),
            after=number(made.after),
            finish=day_in_words(made.finish) or "–",
            deadline=day_in_words(made.deadline),
        ),
        _quality(answer),
        _coverage(made),
        *_chance_lines(answer.forecast),
        *_binding_lines(answer),
        *_removals(answer),
    ]


def _demand_lines(answer: PlanAnswer) -> list[str]:
    if not answer.impossible:
        return []
    lines = [translate("cli", "Tidak semua tuntutan dapat dipenuhi:")]
    lines += [f"- {one.what} {one.remedy}" for one in answer.shortages]
    if answer.unmet:
        lines.append(translate("cli", "Keputusan pejabat tetap tersimpan; sisanya direncanakan."))
    return [*lines, ""]


def _window_lines(answer: PlanAnswer) -> list[str]:
    project = answer.project
    team = {role: dict(project.people).get(role, 0) for role in Role}
    people = ", ".join(f"{word(role)} {_people(tenths)}" for role, tenths in team.items())
    said = translate("cli", "{start}–{deadline}, {days} hari kerja; tim: {people}.")
    lines = [
        said.format(
            start=day_in_words(project.start),
            deadline=day_in_words(project.deadline),
            days=number(len(WorkCalendar(project).days)),
            people=people,
        )
    ]
    if empty := [word(role) for role, tenths in team.items() if not tenths]:
        warning = translate("cli", "! Peran tanpa orang: {roles}. Ubah dengan --people peran=n.")
        lines.append(warning.format(roles=", ".join(empty)))
    return lines


def _people(tenths: int) -> str:
    return number(tenths / 10, 1 if tenths % 10 else 0)


def _quality(answer: PlanAnswer) -> str:
    made = answer.made
    status = PlanStatus.FEASIBLE if answer.impossible else made.status
    said = translate("cli", "{status}: manfaat {benefit} dari paling banyak {bound}.")
    return said.format(status=word(status), benefit=number(made.benefit), bound=number(made.bound))


def _coverage(made: Plan) -> str:
    if not made.services:
        return translate("cli", "Belum ada layanan tercatat; jaminan belum dapat diberikan.")
    said = translate("cli", "Layanan berpengampu setiap hari: {covered} dari {total}.")
    return said.format(
        covered=number(sum(one.covered for one in made.services)), total=number(len(made.services))
    )


def _chance_lines(forecast: Forecast | None) -> list[str]:
    if forecast is None:
        return []
    said = translate("cli", "Peluang selesai tepat waktu: {share} % dari {runs} simulasi.")
    share = number(100 * forecast.all_in_time)
    return [said.format(share=share, runs=number(forecast.runs))]


def _binding_lines(answer: PlanAnswer) -> list[str]:
    """Say what holds the plan back, and what one more person would bring."""
    made = answer.made
    full = translate("cli", "Penuh: {role}, {days} hari tanpa sisa.")
    lines = [full.format(role=word(load.role), days=load.full_days) for load in made.binding]
    more = translate("cli", "Tambah {people} {role}: {removed} sistem lagi.")
    return lines + [
        more.format(people=one.extra_people, role=word(one.role), removed=one.more_removed)
        for one in made.help
        if one.more_removed
    ]


def _removals(answer: PlanAnswer) -> list[str]:
    """Return the systems that stop running, what officers decided first."""
    removed = [one for one in answer.made.decisions if one.disposition.removes]
    removed.sort(key=lambda one: one.decided_by is not DecidedBy.OFFICER)
    if not removed:
        return [translate("cli", "Tidak ada sistem yang dihentikan dalam rencana ini.")]
    titles = (
        translate("cli", "Sistem"),
        translate("cli", "Keputusan"),
        translate("cli", "Tujuan"),
        translate("cli", "Oleh"),
    )
    rows = [
        (answer.name(one.application), word(one.disposition),
         answer.name(one.into) if one.into else "", word(one.decided_by))
        for one in removed
    ]  # fmt: skip
    return ["", table(titles, rows)]
