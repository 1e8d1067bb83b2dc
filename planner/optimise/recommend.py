"""Why a disposition: its signed terms in words, and the runner-up."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from graph.language import QT_TRANSLATE_NOOP, translate
from graph.model import ApplicationId
from planner.domain.decision import Reason
from planner.domain.inputs import PlanInputs
from planner.domain.options import build_problem
from planner.domain.problem import Option, PlanProblem, System, Term
from planner.domain.words import word

_TERMS = {
    Term.REMOVED: QT_TRANSLATE_NOOP("plan", "Satu sistem berkurang"),
    Term.SAVING: QT_TRANSLATE_NOOP("plan", "Biaya tahunan dihemat"),
    Term.UNUSED: QT_TRANSLATE_NOOP("plan", "Tidak digunakan lagi"),
    Term.NATIONAL: QT_TRANSLATE_NOOP("plan", "Beralih ke aplikasi nasional"),
    Term.INTEGRATED: QT_TRANSLATE_NOOP("plan", "Terhubung dengan sistem lain"),
    Term.PERSONAL_DATA: QT_TRANSLATE_NOOP("plan", "Data pribadi harus dinilai dampaknya"),
    Term.OTHER_HOST: QT_TRANSLATE_NOOP("plan", "Bukan induk yang disarankan untuk kelompok ini"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """The most beneficial option of one system by itself, people and time left aside."""

    application: ApplicationId
    option: Option
    why: tuple[Reason, ...]
    runner_up: Option | None
    runner_up_why: tuple[Reason, ...]


def recommend(inputs: PlanInputs) -> Mapping[ApplicationId, Recommendation]:
    """Say for every system what speaks for which disposition, without making a plan."""
    problem = build_problem(inputs)
    return {system.application: recommendation(system) for system in problem.systems}


def recommendation(system: System) -> Recommendation:
    """Rank the options of one system by benefit; equal ones keep their order."""
    first = 1 if system.demanded else 0
    ranked = sorted(system.options[first:], key=lambda option: -option.benefit)
    best, runner_up = ranked[0], ranked[1] if len(ranked) > 1 else None
    return Recommendation(
        application=system.application,
        option=best,
        why=reasons(best),
        runner_up=runner_up,
        runner_up_why=reasons(runner_up) if runner_up else (),
    )


def reasons(option: Option) -> tuple[Reason, ...]:
    """Return the terms of an option in words; their points add up to its benefit."""
    return tuple(Reason(text=term_name(term), points=points) for term, points in option.terms)


def why_chosen(
    problem: PlanProblem, system: System, chosen: Option, binds: Callable[[Option], str]
) -> tuple[Reason, ...]:
    """Return the reasons of a choice in a plan, the best other option last, without points.

    ``binds`` says what keeps a better option out of the plan.
    """
    others = [option for option in system.options if option is not chosen]
    best = max(others, key=lambda option: option.benefit, default=None)
    why = [*reasons(chosen), *_to_study(system, chosen)]
    if best is not None and best.benefit > chosen.benefit:
        text = translate("plan", "{other} bernilai {points}, tetapi {why}")
        named, why_not = option_name(problem, best), binds(best)
        said = text.format(other=named, points=best.benefit, why=why_not)
        why.append(Reason(text=said, points=0))
    elif best is not None and best.benefit > 0:
        text = translate("plan", "Pilihan berikutnya: {other} ({points})")
        why.append(
            Reason(
                text=text.format(other=option_name(problem, best), points=best.benefit), points=0
            )
        )
    return tuple(why)


def _to_study(system: System, chosen: Option) -> Iterator[Reason]:
    """Say which national application may do the same: too little alike to be proposed."""
    text = translate("plan", "Perlu kajian: mirip {national} ({share} %)")
    for national, share in system.study:
        if national != chosen.into:
            yield Reason(text=text.format(national=national, share=share), points=0)


def term_name(term: Term) -> str:
    """Return what people call a term of the benefit."""
    return translate("plan", _TERMS[term])


def option_name(problem: PlanProblem, option: Option) -> str:
    """Return what an option does, in words, with its target's name."""
    target = option.into
    place = problem.place.get(ApplicationId(target))
    if place is not None:
        target = problem.systems[place].name or target
    return f"{word(option.disposition)} {target}".strip()
