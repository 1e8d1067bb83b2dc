"""The officer's own rules: what a plan must respect beside the law and the people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from graph.model import ApplicationId, UnitId


class RuleKind(StrEnum):
    """Kinds of rule; to keep or to merge something is a decision, not a rule."""

    TOGETHER = "together"
    """Both are removed, or neither is."""
    APART = "apart"
    """Never one into the other, nor both into the same host."""
    NOT_BEFORE = "not_before"
    """No task before ``first``."""
    NOT_AFTER = "not_after"
    """No task after ``last`` (follow-ups aside)."""
    AT_MOST = "at_most"
    """At most ``most`` systems of a unit are removed."""
    FREEZE = "freeze"
    """No redirect and no shut-down from ``first`` to ``last``; of one unit, or of all."""
    PIN = "pin"
    """The task with this code starts on ``first``, if it is in the plan."""


_NEEDS: dict[RuleKind, tuple[str, ...]] = {
    RuleKind.TOGETHER: ("application", "other"),
    RuleKind.APART: ("application", "other"),
    RuleKind.NOT_BEFORE: ("application", "first"),
    RuleKind.NOT_AFTER: ("application", "last"),
    RuleKind.AT_MOST: ("unit", "most"),
    RuleKind.FREEZE: ("first", "last"),
    RuleKind.PIN: ("application", "code", "first"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule; which fields it needs depends on its kind."""

    kind: RuleKind
    application: ApplicationId | None = None
    other: ApplicationId | None = None
    unit: UnitId | None = None
    code: str = ""
    first: date | None = None
    last: date | None = None
    most: int | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        for name in _NEEDS[self.kind]:
            if getattr(self, name) in {None, ""}:
                raise ValueError(f"a rule of kind {self.kind} needs {name}")
        if self.application is not None and self.application == self.other:
            raise ValueError("a rule of two names two")
        if self.first is not None and self.last is not None and self.last < self.first:
            raise ValueError("a window ends after it begins")
