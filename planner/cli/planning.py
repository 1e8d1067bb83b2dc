"""``decide`` and ``plan``."""

from __future__ import annotations

import argparse
from datetime import date

from graph.language import translate
from graph.portfolio import Portfolio
from planner.cli.console import Console, table
from planner.cli.errors import TargetMissingError, WrongWindowError
from planner.cli.facts import decision_facts, plan_facts
from planner.cli.opening import opened
from planner.domain.decision import Disposition
from planner.domain.figures import day_in_words
from planner.domain.plan import Plan, PlanStatus
from planner.domain.project import Project
from planner.domain.words import word
from planner.workspace import planning
from planner.workspace.planning import PlanRequest


def decide(args: argparse.Namespace, console: Console) -> int:
    """Store one decision; exit 1 when it breaks a rule, which is then said."""
    needs_target = args.action in {Disposition.MERGE, Disposition.REPLACE}
    if needs_target and not args.into.strip():
        raise TargetMissingError(action=word(args.action))
    with opened(args.document, must_exist=True) as document:
        outcome = planning.decide(document, args.application, args.action, args.into, args.reason)
        name = document.snapshot().portfolio.applications[outcome.after.application].name
    data = {
        "before": outcome.before and decision_facts(outcome.before),
        "after": decision_facts(outcome.after),
        "broken_rules": outcome.broken_rules,
    }
    said = f"{name}: {word(outcome.after.disposition)} {outcome.after.into}".rstrip()
    console.answer(data, said, *(f"! {rule}" for rule in outcome.broken_rules))
    return int(bool(outcome.broken_rules))


def plan(args: argparse.Namespace, console: Console) -> int:
    """Choose and schedule; exit 1 when the demands cannot all be met.

    Ctrl+C during the search keeps the best plan found so far; a second one keeps nothing.
    """
    with opened(args.document, must_exist=True) as document:
        _check_window(args, document.snapshot().project)
        made = planning.plan(document, _request(args), console.context)
        portfolio = document.snapshot().portfolio
    if console.context.cancelled:
        console.note(translate("cli", "Pencarian dihentikan; rencana terbaik sejauh ini disimpan."))
    console.answer(plan_facts(made), *_lines(made, portfolio))
    return int(made.status is PlanStatus.INFEASIBLE)


def _request(args: argparse.Namespace) -> PlanRequest:
    usual = PlanRequest()
    return PlanRequest(
        start=args.start,
        deadline=args.deadline,
        people=args.people,
        # Rounds are reproducible; a clock beside them would not be.
        seconds=None if args.rounds else args.seconds or usual.seconds,
        rounds=args.rounds,
        seed=usual.seed if args.seed is None else args.seed,
    )


def _check_window(args: argparse.Namespace, project: Project | None) -> None:
    start = args.start or (project.start if project else date.today())
    if args.deadline is not None and args.deadline <= start:
        raise WrongWindowError(start=start, deadline=args.deadline)


def _lines(made: Plan, portfolio: Portfolio) -> list[str]:
    if made.status is PlanStatus.INFEASIBLE:
        head = translate("cli", "Tidak semua tuntutan dapat dipenuhi:")
        return [head, *(f"- {one.what} {one.remedy}" for one in made.shortages)]
    head = translate("cli", "{before} sistem → {after}; selesai {finish}, tenggat {deadline}.")
    quality = translate("cli", "{status}: manfaat {benefit} dari paling banyak {bound}.")
    covered = translate("cli", "Layanan berpengampu: {covered} dari {total}.")
    apps = portfolio.applications
    return [
        head.format(
            before=made.before,
            after=made.after,
            finish=day_in_words(made.finish) or "–",
            deadline=day_in_words(made.deadline),
        ),
        quality.format(status=word(made.status), benefit=made.benefit, bound=made.bound),
        covered.format(covered=sum(one.covered for one in made.services), total=len(made.services)),
        *_binding_lines(made),
        "",
        table(
            (translate("cli", "Sistem"), translate("cli", "Keputusan"), translate("cli", "Tujuan")),
            [
                (
                    apps[one.application].name,
                    word(one.disposition),
                    next((app.name for app in apps.values() if app.id == one.into), one.into),
                )
                for one in made.decisions
                if one.disposition.removes
            ],
        ),
    ]


def _binding_lines(made: Plan) -> list[str]:
    """Say what holds the plan back, and what one more person would bring."""
    full = translate("cli", "Penuh: {role}, {days} hari tanpa sisa.")
    lines = [
        full.format(role=word(load.role), days=load.full_days)
        for load in made.loads
        if load.full_days
    ]
    more = translate("cli", "Tambah {people} {role}: {removed} sistem lagi.")
    lines += [
        more.format(people=one.extra_people, role=word(one.role), removed=one.more_removed)
        for one in made.help
        if one.more_removed
    ]
    return lines
