"""Officers' rules as sentences, for lists, history and documents."""

from __future__ import annotations

from collections.abc import Mapping

from graph.language import QT_TRANSLATE_NOOP, translate
from graph.model import ApplicationId
from graph.portfolio import Portfolio
from planner.domain.figures import day_in_words, number
from planner.domain.rules import Rule, RuleKind

_WORDS: Mapping[RuleKind, str] = {
    RuleKind.TOGETHER: QT_TRANSLATE_NOOP(
        "rules", "{a} dan {b} bersama: keduanya berhenti, atau tidak satu pun"
    ),
    RuleKind.APART: QT_TRANSLATE_NOOP("rules", "{a} dan {b} terpisah: tidak saling digabung"),
    RuleKind.NOT_BEFORE: QT_TRANSLATE_NOOP("rules", "{a} tidak dimulai sebelum {first}"),
    RuleKind.NOT_AFTER: QT_TRANSLATE_NOOP("rules", "{a} selesai paling lambat {last}"),
    RuleKind.AT_MOST: QT_TRANSLATE_NOOP("rules", "Paling banyak {n} sistem {unit} berhenti"),
    RuleKind.FREEZE: QT_TRANSLATE_NOOP("rules", "Tanpa pemutusan dari {first} sampai {last}"),
    RuleKind.PIN: QT_TRANSLATE_NOOP("rules", "{task} dari {a} mulai {first}"),
}
_FREEZE_OF_UNIT = QT_TRANSLATE_NOOP("rules", "{unit} tanpa pemutusan dari {first} sampai {last}")


def rule_sentence(rule: Rule, portfolio: Portfolio, tasks: Mapping[str, str] | None = None) -> str:
    """Return a rule as an officer would say it.

    Parameters
    ----------
    rule
        The rule.
    portfolio
        The inventory, for names.
    tasks
        Names of tasks by template code; the code itself where it is not known.
    """
    of_unit = rule.kind is RuleKind.FREEZE and rule.unit is not None
    return translate("rules", _FREEZE_OF_UNIT if of_unit else _WORDS[rule.kind]).format(
        a=_name(portfolio, rule.application),
        b=_name(portfolio, rule.other),
        unit=_unit(portfolio, rule),
        first=day_in_words(rule.first),
        last=day_in_words(rule.last),
        n=number(rule.most or 0),
        task=(tasks or {}).get(rule.code, rule.code),
    )


def _name(portfolio: Portfolio, application: ApplicationId | None) -> str:
    app = portfolio.applications.get(application) if application is not None else None
    return app.name if app is not None else application or ""


def _unit(portfolio: Portfolio, rule: Rule) -> str:
    unit = portfolio.units.get(rule.unit) if rule.unit is not None else None
    return (unit.acronym or unit.name) if unit is not None else rule.unit or ""
