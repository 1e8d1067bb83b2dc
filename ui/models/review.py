"""The queue of pairs to review: what each is, how sure, and what an answer would change.

Pure functions of findings and snapshot; the largest consequence comes first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from math import exp

from graph.findings import Findings, NationalMatch, Overlap, OverlapKind, Signal
from graph.model import ApplicationId
from planner.domain.decision import DecidedBy, PairVerdict, Verdict
from planner.domain.snapshot import Snapshot

DOUBT = 0.30
"""National matches below are not asked about."""
Link = tuple[ApplicationId, ApplicationId]
ASK_FROM, PLAIN = 0.4, 0.95
"""Below, nobody would merge the pair; above, nobody doubts it."""


class PairKind(StrEnum):
    """What a pair may be: the kinds of overlap, and a local app beside a national one."""

    SAME = "same"
    CHANNEL = "channel"
    SHARED_USE = "shared_use"
    FUNCTION = "function"
    COMPONENT = "component"
    NATIONAL = "national"


class QueueOrder(StrEnum):
    """How the queue is sorted."""

    SETTLES = "settles"
    CONSEQUENCE = "consequence"
    DOUBT = "doubt"
    PROBABILITY = "probability"
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewPair:
    """One question; ``b`` is a national application's name when ``kind`` is NATIONAL."""

    a: ApplicationId
    b: str
    name_a: str
    name_b: str
    kind: PairKind
    probability: float
    moved: tuple[ApplicationId, ...] = ()
    """Systems whose group would differ after the other answer."""
    overlap: Overlap | None = None
    national: NationalMatch | None = None
    verdict: Verdict | None = None
    stamp: tuple[str, datetime | None] = ("", None)
    """Who answered, and when."""

    @property
    def key(self) -> tuple[str, str]:
        """The pair itself, the same across findings."""
        return (self.a, self.b)


def review_pairs(
    findings: Findings, snapshot: Snapshot, bonds: Bonds | None = None
) -> tuple[ReviewPair, ...]:
    """Return every pair worth asking about, answered ones included, largest consequence first."""
    verdicts = {(v.a, v.b): v for v in snapshot.verdicts}
    names = {app.id: app.name for app in snapshot.portfolio.applications.values()}
    bonds = bonds or Bonds(findings)
    pairs = [
        pair_of(overlap, names, bonds, verdicts.get((overlap.a, overlap.b)))
        for overlap in findings.overlaps
        if ASK_FROM <= overlap.probability < PLAIN or (overlap.a, overlap.b) in verdicts
    ]
    pairs.extend(_national_pairs(findings, names, snapshot))
    return sorted_pairs(pairs, QueueOrder.CONSEQUENCE)


def pair_of(
    overlap: Overlap,
    names: Mapping[ApplicationId, str],
    bonds: Bonds,
    verdict: PairVerdict | None = None,
) -> ReviewPair:
    """Return one edge as a question; an answered one as the engine alone would see it."""
    if verdict is not None:
        overlap = own_estimate(overlap)
    return ReviewPair(
        a=overlap.a,
        b=overlap.b,
        name_a=names.get(overlap.a, overlap.a),
        name_b=names.get(overlap.b, overlap.b),
        kind=PairKind(overlap.kind.value),
        probability=overlap.probability,
        moved=bonds.moved(overlap),
        overlap=overlap,
        verdict=verdict.verdict if verdict else None,
        stamp=(verdict.by, verdict.at) if verdict else ("", None),
    )


def own_estimate(overlap: Overlap) -> Overlap:
    """Return the edge without the officer's word in it: what the engine thought by itself."""
    evidence = tuple(part for part in overlap.evidence if part.signal is not Signal.VERDICT)
    odds = overlap.prior + sum(part.contribution for part in evidence)
    probability = 1 / (1 + exp(-max(odds, -700.0)))
    return replace(overlap, evidence=evidence, probability=probability)


def _national_pairs(
    findings: Findings, names: Mapping[ApplicationId, str], snapshot: Snapshot
) -> Iterable[ReviewPair]:
    """Yield local applications beside national ones, those an officer refused included."""
    said = {(rival.application, rival.national): rival for rival in snapshot.rivals}
    known = {(match.application, match.national) for match in findings.national}
    for match in findings.national:
        if not match.is_it and match.probability >= DOUBT:
            rival = said.get((match.application, match.national))
            yield ReviewPair(
                a=match.application,
                b=match.national,
                name_a=names.get(match.application, match.application),
                name_b=match.national,
                kind=PairKind.NATIONAL,
                probability=match.probability,
                moved=(match.application,),
                national=match,
                verdict=rival.verdict if rival else _decided(match, snapshot),
                stamp=(rival.by, rival.at) if rival else ("", None),
            )
    for key, rival in said.items():
        if key not in known and rival.application in names:
            yield ReviewPair(
                a=rival.application,
                b=rival.national,
                name_a=names[rival.application],
                name_b=rival.national,
                kind=PairKind.NATIONAL,
                probability=0.0,
                verdict=rival.verdict,
                stamp=(rival.by, rival.at),
            )


def _decided(match: NationalMatch, snapshot: Snapshot) -> Verdict | None:
    """Return what an officer's own decision answers; the engine's proposals answer nothing."""
    decision = snapshot.decisions.get(match.application)
    if decision is None or decision.decided_by is not DecidedBy.OFFICER:
        return None
    return Verdict.SAME if decision.into == match.national else Verdict.DIFFERENT


def sorted_pairs(pairs: Iterable[ReviewPair], order: QueueOrder) -> tuple[ReviewPair, ...]:
    """Return the pairs in the wanted order."""
    return tuple(sorted(pairs, key=lambda pair: (*_rank(pair, order), pair.a, pair.b)))


def _rank(pair: ReviewPair, order: QueueOrder) -> tuple[float | str, ...]:
    if order in {QueueOrder.CONSEQUENCE, QueueOrder.SETTLES}:
        return (-len(pair.moved), -pair.probability)
    if order is QueueOrder.DOUBT:
        return (abs(pair.probability - 0.5),)
    if order is QueueOrder.PROBABILITY:
        return (-pair.probability,)
    return (pair.name_a.casefold(), pair.name_b.casefold())


def needs_review(pair: ReviewPair) -> bool:
    """Whether an answer is still wanted: not given, not plain, and it would change something."""
    if pair.verdict is not None or not pair.moved:
        return False
    return ASK_FROM <= pair.probability < PLAIN


class Bonds:
    """Which systems hang together, and what would fall apart without one pair."""

    def __init__(self, findings: Findings) -> None:
        self._head = {member: s.head for s in findings.systems for member in s.members}
        self._group_of: dict[ApplicationId, int] = {}
        for number, group in enumerate(findings.groups):
            self._group_of.update(dict.fromkeys(group.members, number))
        self._groups = findings.groups
        self._near: dict[ApplicationId, set[ApplicationId]] = defaultdict(set)
        for overlap in findings.overlaps:
            a, b = self.head(overlap.a), self.head(overlap.b)
            if a != b and self._group_of.get(a, -1) == self._group_of.get(b, -2):
                self._near[a].add(b)
                self._near[b].add(a)
        self._cut: dict[int, Mapping[Link, tuple[ApplicationId, ...]]] = {}

    def head(self, application: ApplicationId) -> ApplicationId:
        """Return the row that stands for the application's system."""
        return self._head.get(application, application)

    def group_number(self, application: ApplicationId) -> int:
        """Return the number of the group the application's system is in, or -1."""
        return self._group_of.get(self.head(application), -1)

    def shared_group(self, a: ApplicationId, b: ApplicationId) -> int:
        """Return the number of the group both are in, or -1."""
        number = self.group_number(a)
        return number if number == self.group_number(b) else -1

    def moved(self, overlap: Overlap) -> tuple[ApplicationId, ...]:
        """Return the systems whose place would differ after the other answer."""
        a, b = self.head(overlap.a), self.head(overlap.b)
        if overlap.kind is OverlapKind.COMPONENT:
            return ()
        if a == b:
            other = overlap.b if self.head(overlap.b) != overlap.b else overlap.a
            return (other,)
        group_a, group_b = self._group_of.get(a, -1), self._group_of.get(b, -1)
        if group_a >= 0 and group_a == group_b:
            return self._cut_off(a, b, group_a)
        sides = (self._side(a, group_a), self._side(b, group_b))
        return min(sides, key=lambda side: (len(side), side))

    def _side(self, system: ApplicationId, group: int) -> tuple[ApplicationId, ...]:
        return self._groups[group].members if group >= 0 else (system,)

    def _cut_off(self, a: ApplicationId, b: ApplicationId, group: int) -> tuple[ApplicationId, ...]:
        survivor = self._groups[group].survivor
        if group not in self._cut:
            self._cut[group] = bridges(self._near, survivor)
        lost = self._cut[group].get((min(a, b), max(a, b)))
        if lost:
            return lost
        return (b if a == survivor else a,) if survivor in (a, b) else ()


def bridges(
    near: Mapping[ApplicationId, Iterable[ApplicationId]], root: ApplicationId
) -> dict[Link, tuple[ApplicationId, ...]]:
    """Return the links whose loss cuts something off from the root, each with what it cuts off.

    One walk over the group (Tarjan's low points) answers for every link at once.
    """
    order: dict[ApplicationId, int] = {root: 0}
    low, parent, walked = {root: 0}, {root: root}, [root]
    stack = [(root, iter(sorted(near.get(root, ()))))]
    while stack:
        here, others = stack[-1]
        following = next(others, None)
        if following is None:
            stack.pop()
            low[parent[here]] = min(low[parent[here]], low[here])
        elif following not in order:
            order[following] = low[following] = len(order)
            parent[following] = here
            walked.append(following)
            stack.append((following, iter(sorted(near.get(following, ())))))
        elif following != parent[here]:
            low[here] = min(low[here], order[following])
    below: dict[ApplicationId, list[ApplicationId]] = {node: [node] for node in walked}
    found = {}
    for node in reversed(walked[1:]):
        if low[node] > order[parent[node]]:
            link = (min(node, parent[node]), max(node, parent[node]))
            found[link] = tuple(sorted(below[node]))
        below[parent[node]] += below[node]
    return found
