"""What shall happen to one application, who said so and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from graph.model import ApplicationId


class Disposition(StrEnum):
    """The six columns of the board; the order is the same everywhere."""

    KEEP = "keep"
    MERGE = "merge"
    REPLACE = "replace"
    RETIRE = "retire"
    INTEROPERATE = "interoperate"
    UNDECIDED = "undecided"

    @property
    def removes(self) -> bool:
        """Whether the application stops running."""
        return self in {Disposition.MERGE, Disposition.REPLACE, Disposition.RETIRE}


class DecidedBy(StrEnum):
    """An officer's decision is never overwritten by the engine."""

    ENGINE = "engine"
    OFFICER = "officer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One signed term of a recommendation; the terms add up to its score."""

    text: str
    points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The disposition of one system, stated for its head row.

    ``into`` is the surviving application's id (merge) or the national application's name
    (replace, interoperate); empty otherwise.
    """

    application: ApplicationId
    disposition: Disposition
    into: str = ""
    reason: str = ""
    decided_by: DecidedBy = DecidedBy.OFFICER
    why: tuple[Reason, ...] = ()

    def __post_init__(self) -> None:
        if self.disposition in {Disposition.MERGE, Disposition.REPLACE} and not self.into:
            raise ValueError(f"{self.application}: {self.disposition} needs a target")
        if self.disposition is Disposition.MERGE and self.into == self.application:
            raise ValueError(f"{self.application}: cannot be merged into itself")


class Verdict(StrEnum):
    """An officer's word on one pair: same job, different, not sure (keys S, B, R)."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class PairVerdict:
    """A verdict on a pair, kept across re-imports; ``a`` sorts before ``b``."""

    a: ApplicationId
    b: ApplicationId
    verdict: Verdict
    reason: str = ""
    by: str = ""
    """Who said so, and when: the stamp travels with the verdict into other documents."""
    at: datetime | None = None

    def __post_init__(self) -> None:
        if self.a >= self.b:
            raise ValueError("a verdict names its pair in order, once")


@dataclass(frozen=True, slots=True, kw_only=True)
class RivalVerdict:
    """An officer's word on a local application beside a national one: whether it rivals it."""

    application: ApplicationId
    national: str
    verdict: Verdict
    reason: str = ""
    by: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnedWeights:
    """What the answers taught, in force until it is taken back; a document has at most one.

    Precisions and losses are those of answers held back from the fitting, before and after.
    """

    answers: int
    weights: tuple[tuple[str, float], ...]
    """Pairs of signal and the factor its part is multiplied by."""
    shift: float
    precision_before: float
    precision_after: float
    loss_before: float = 0.0
    loss_after: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Learning:
    """What the answers say about the engine, and the weights they would teach.

    ``met`` of ``asked`` answers are those the engine's own estimate would have given.
    """

    answers: int = 0
    asked: int = 0
    met: int = 0
    offer: LearnedWeights | None = None
    """Weights that met held-back answers better; None when nothing is proven."""
