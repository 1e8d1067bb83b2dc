"""``decide`` and ``plan``."""

from __future__ import annotations

import argparse
from datetime import date

from graph.language import translate
from graph.model import ApplicationId
from planner.cli.console import Console
from planner.cli.errors import TargetMissingError, WrongWindowError
from planner.cli.facts import decision_facts, plan_facts
from planner.cli.opening import opened
from planner.cli.plan_text import PlanAnswer, plan_lines
from planner.domain.decision import Disposition
from planner.domain.project import Project
from planner.domain.words import word
from planner.workspace import planning
from planner.workspace.demands import unmet
from planner.workspace.insight import forecast
from planner.workspace.project import PlanRequest, project_for

_TARGETED = {Disposition.MERGE, Disposition.REPLACE, Disposition.INTEROPERATE}


def decide(args: argparse.Namespace, console: Console) -> int:
    """Store one decision; exit 1 when it breaks a rule, which is then said."""
    if args.action in _TARGETED and not args.into.strip():
        raise TargetMissingError(action=word(args.action))
    with opened(args.document, must_exist=True) as document:
        outcome = planning.decide(document, args.application, args.action, args.into, args.reason)
        apps = document.snapshot().portfolio.applications
    data = {
        "before": outcome.before and decision_facts(outcome.before),
        "after": decision_facts(outcome.after),
        "broken_rules": outcome.broken_rules,
    }
    host = apps.get(ApplicationId(outcome.after.into))
    target = outcome.after.into if host is None else f"{host.name} ({host.id})"
    name = apps[outcome.after.application].name
    said = f"{name}: {word(outcome.after.disposition)} {target}".rstrip()
    console.answer(data, said, *(f"! {rule}" for rule in outcome.broken_rules))
    return int(bool(outcome.broken_rules))


def plan(args: argparse.Namespace, console: Console) -> int:
    """Choose and schedule; exit 1 when the demands cannot all be met.

    Ctrl+C during the search keeps the best plan found so far; a second one keeps nothing.
    """
    with opened(args.document, must_exist=True) as document:
        _check_window(args, document.snapshot().project)
        made = planning.plan(document, _request(args), console.context)
        answer = PlanAnswer(
            made=made,
            portfolio=document.snapshot().portfolio,
            project=project_for(document, PlanRequest()),
            unmet=unmet(document, made),
            forecast=forecast(document),
        )
    if console.context.cancelled:
        console.note(translate("cli", "Pencarian dihentikan; rencana terbaik sejauh ini disimpan."))
    console.answer(plan_facts(answer), *plan_lines(answer))
    return int(answer.impossible)


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
