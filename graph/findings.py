"""What the overlap engine finds: frozen results that every upper room reads.

Probabilities lie in [0, 1]. ``Evidence.contribution`` is signed log-odds: the contributions of
an edge and its ``prior`` add up to the log-odds of its probability, so every bar on screen is
an exact part of the figure beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from graph.model import ApplicationId


class OverlapKind(StrEnum):
    """What an edge means; order is the order of legends and reports."""

    SAME = "same"
    """*aplikasi sama*: one system listed again."""
    CHANNEL = "channel"
    """*kanal satu sistem*: web, Android, iOS or module of one system."""
    SHARED_USE = "shared_use"
    """*pengguna bersama*: many units use one central or national application; never a merge."""
    FUNCTION = "function"
    """*fungsi sama*: different systems doing the same job; the merge candidates."""
    COMPONENT = "component"
    """*komponen bersama*: gateways, log-in, queues; a finding of its own, not a merge."""


class Signal(StrEnum):
    """Aspects compared; technology last on purpose."""

    NAME = "name"
    ACRONYM = "acronym"
    FUNCTION = "function"
    SERVICE = "service"
    DATA = "data"
    USERS = "users"
    HOST = "host"
    UNIT = "unit"
    CODE = "code"
    NOTES = "notes"
    NATIONAL = "national"
    TECHNOLOGY = "technology"
    VERDICT = "verdict"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One signal's part in an edge: signed log-odds and the words both sides share."""

    signal: Signal
    contribution: float
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Overlap:
    """One scored pair; ``a`` sorts before ``b``."""

    a: ApplicationId
    b: ApplicationId
    kind: OverlapKind
    probability: float
    evidence: tuple[Evidence, ...]
    prior: float = 0.0


@dataclass(frozen=True, slots=True)
class System:
    """Rows that are one system under the counting rule (channels, same system, shared use)."""

    members: tuple[ApplicationId, ...]
    head: ApplicationId
    """The row that stands for the system in counts and decisions."""


@dataclass(frozen=True, slots=True)
class SurvivorTerm:
    """One signed reason for (or against) a survivor; ``points`` add up."""

    application: ApplicationId
    criterion: str
    points: float


@dataclass(frozen=True, slots=True)
class Group:
    """Systems doing the same job: candidates for one survivor. Members are system heads."""

    members: tuple[ApplicationId, ...]
    survivor: ApplicationId
    topic: str
    why: tuple[SurvivorTerm, ...]
    weak_links: tuple[tuple[ApplicationId, ApplicationId], ...] = ()
    """Pairs inside the group that hold it together only through others."""


@dataclass(frozen=True, slots=True)
class NationalMatch:
    """A local application that is, or does the job of, a national one."""

    application: ApplicationId
    national: str
    probability: float
    is_it: bool
    """True: the row *is* the national application. False: it rivals it."""
    rule: str
    """Legal base as the facts file states it, with its confidence."""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything found in one revision of a portfolio.

    ``locked`` are applications a region may not merge or retire (owned by a ministry or the
    province), with the reason; they still carry services.
    """

    overlaps: tuple[Overlap, ...] = ()
    systems: tuple[System, ...] = ()
    groups: tuple[Group, ...] = ()
    national: tuple[NationalMatch, ...] = ()
    locked: tuple[tuple[ApplicationId, str], ...] = ()
