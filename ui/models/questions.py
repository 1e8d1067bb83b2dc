"""The fewest questions that settle the doubtful pairs: what one answer settles is folded into it.

Pairs of one group need no more answers than it takes to connect its members; pairs between two
groups need one. Everything here is counted on these questions, never on raw pairs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from graph.findings import Findings, OverlapKind
from graph.model import ApplicationId
from planner.domain.decision import PairVerdict, RivalVerdict, Verdict
from planner.domain.snapshot import Snapshot
from ui.models.review import (
    PLAIN,
    Bonds,
    PairKind,
    QueueOrder,
    ReviewPair,
    needs_review,
    pair_of,
    review_pairs,
)

Key = tuple[str, str]
LIKELY = 0.6
"""Rivals of a national application below this are asked about one by one, never in a bundle."""
_ONE_SYSTEM = {PairKind.SAME, PairKind.CHANNEL, PairKind.SHARED_USE}


@dataclass(frozen=True, slots=True)
class Question:
    """One pair to answer, and the doubtful pairs that its answer settles with it."""

    lead: ReviewPair
    folded: tuple[ReviewPair, ...] = ()

    @property
    def key(self) -> Key:
        """The pair that is shown."""
        return self.lead.key

    @property
    def moved(self) -> int:
        """How many systems the answer moves."""
        return len(self.lead.moved)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """Questions that one answer can settle: those of a group, or of one national application."""

    topic: str
    kind: PairKind
    group: int
    """Number of the group; -1 for a national application."""
    members: tuple[ApplicationId, ...]
    questions: tuple[Question, ...]

    @property
    def key(self) -> Key:
        """The same bundle after another search: named by its first member."""
        return (f"{self.kind}:{self.topic}", self.members[0] if self.group >= 0 else "")

    @property
    def moved(self) -> int:
        """How many systems the answers move together."""
        return len({app for question in self.questions for app in question.lead.moved})


Row = Question | Bundle


def kind_of_row(row: Row) -> PairKind:
    """Return what a row asks about."""
    return row.kind if isinstance(row, Bundle) else row.lead.kind


class Joined:
    """Things that hang together, joined one link at a time."""

    def __init__(self) -> None:
        self._parent: dict[Hashable, Hashable] = {}

    def root(self, of: Hashable) -> Hashable:
        """Return what stands for everything joined with this."""
        parent = self._parent
        while (above := parent.get(of, of)) != of:
            parent[of] = parent.get(above, above)
            of = above
        return of

    def join(self, a: Hashable, b: Hashable) -> bool:
        """Join two; False when they were joined already."""
        one, other = self.root(a), self.root(b)
        if one == other:
            return False
        self._parent[max(one, other, key=str)] = min(one, other, key=str)
        return True


class _Ties:
    """What is sure, confirmed or refused already, and what a further answer would settle."""

    def __init__(
        self,
        bonds: Bonds,
        findings: Findings,
        verdicts: Mapping[tuple[ApplicationId, ApplicationId], PairVerdict],
    ) -> None:
        self._bonds = bonds
        self._same, self._alike = Joined(), Joined()
        self.apart: set[Hashable] = set()
        """Places whose question was refused or put off."""
        for edge in findings.overlaps:
            said = verdicts.get((edge.a, edge.b))
            sure = edge.probability >= PLAIN if said is None else said.verdict is Verdict.SAME
            if sure and edge.kind is not OverlapKind.COMPONENT:
                self._join(PairKind(edge.kind.value), edge.a, edge.b)
            if sure and said is not None:  # a word binds before the groups follow it
                self._alike.join(bonds.head(edge.a), bonds.head(edge.b))
        for verdict in verdicts.values():
            if verdict.verdict is not Verdict.SAME:
                self._refuse(verdict)

    def place(self, kind: PairKind, a: ApplicationId, b: ApplicationId) -> Hashable | None:
        """Return what a pair asks about, equal for pairs one answer settles; None if settled."""
        if kind is PairKind.NATIONAL:
            return (self._bonds.head(a), b)
        if kind in _ONE_SYSTEM:
            one, other = self._same.root(a), self._same.root(b)
            return None if one == other else ("one system", frozenset((one, other)))
        ends = [self._alike.root(self._bonds.head(app)) for app in (a, b)]
        if ends[0] == ends[1]:
            return None
        if self._bonds.shared_group(a, b) >= 0:
            return frozenset(ends)
        groups = (self._bonds.group_number(app) for app in (a, b))
        sides = (n if n >= 0 else end for n, end in zip(groups, ends, strict=True))
        return ("between", frozenset(sides))

    def suppose(self, kind: PairKind, a: ApplicationId, b: ApplicationId) -> None:
        """Suppose the likely answer, so that what follows from it is not asked as well."""
        if kind is not PairKind.NATIONAL and self._bonds.shared_group(a, b) >= 0:
            self._join(kind, a, b)

    def _join(self, kind: PairKind, a: ApplicationId, b: ApplicationId) -> None:
        if kind in _ONE_SYSTEM:
            self._same.join(a, b)
        if self._bonds.shared_group(a, b) >= 0:
            self._alike.join(self._bonds.head(a), self._bonds.head(b))

    def _refuse(self, verdict: PairVerdict) -> None:
        for kind in (PairKind.SAME, PairKind.FUNCTION):
            place = self.place(kind, verdict.a, verdict.b)
            if place is not None:
                self.apart.add(place)
        if verdict.verdict is Verdict.UNSURE:  # put off, with what would have followed
            self.suppose(PairKind.FUNCTION, verdict.a, verdict.b)


class Review:
    """The questions of one state of the document, and any pair of it on demand."""

    def __init__(self, findings: Findings, snapshot: Snapshot) -> None:
        self.findings = findings
        self.bonds = Bonds(findings)
        self._names = {app.id: app.name for app in snapshot.portfolio.applications.values()}
        self._verdicts = {(v.a, v.b): v for v in snapshot.verdicts}
        self._edges = {(edge.a, edge.b): edge for edge in findings.overlaps}
        self.pairs = review_pairs(findings, snapshot, self.bonds)
        self.questions = tuple(self._fewest())
        self.bundles, self.single = self._bundled()
        self._ordered = {QueueOrder.SETTLES: self._in_order(QueueOrder.SETTLES)}
        self._home = {
            lead.key: row for row in self._ordered[QueueOrder.SETTLES] for lead in _leads(row)
        }
        self.kinds = Counter(kind_of_row(row) for row in self._ordered[QueueOrder.SETTLES])
        """How many rows there are of each kind."""

    @property
    def answered(self) -> tuple[ReviewPair, ...]:
        """The pairs an officer has answered."""
        return tuple(pair for pair in self.pairs if pair.verdict is not None)

    @property
    def folded(self) -> int:
        """How many doubtful pairs need no answer of their own."""
        return sum(len(question.folded) for question in self.questions)

    def rows(self, order: QueueOrder) -> tuple[Row, ...]:
        """Return bundles and single questions in an order; each order is made once."""
        if order not in self._ordered:
            self._ordered[order] = self._in_order(order)
        return self._ordered[order]

    def home(self, key: Key) -> Row | None:
        """Return the row in which a question stands: itself, or the bundle it is in."""
        return self._home.get(key)

    def _in_order(self, order: QueueOrder) -> tuple[Row, ...]:
        return in_order((*self.bundles, *self.single), order)

    def pair(self, a: str, b: str) -> ReviewPair | None:
        """Return any pair with an edge, asked about or not."""
        edge = self._edges.get((ApplicationId(min(a, b)), ApplicationId(max(a, b))))
        if edge is None:
            return next((pair for pair in self.pairs if pair.key == (a, b)), None)
        return pair_of(edge, self._names, self.bonds, self._verdicts.get((edge.a, edge.b)))

    def strongest(self, application: str) -> ReviewPair | None:
        """Return the strongest pair of an application."""
        own = (e for e in self.findings.overlaps if application in (e.a, e.b))
        edge = max(own, key=lambda e: (e.probability, e.a, e.b), default=None)
        return self.pair(edge.a, edge.b) if edge is not None else None

    def _fewest(self) -> Iterator[Question]:
        """Yield the questions: strongest pairs first, the others folded where they are settled."""
        ties = _Ties(self.bonds, self.findings, self._verdicts)
        asked: dict[Hashable, tuple[ReviewPair, list[ReviewPair]]] = {}
        strongest = sorted(filter(needs_review, self.pairs), key=lambda p: (-p.probability, p.key))
        for pair in strongest:
            place = ties.place(pair.kind, pair.a, ApplicationId(pair.b))
            if place is None or place in ties.apart:
                continue
            if place in asked:
                asked[place][1].append(pair)
            else:
                asked[place] = (pair, [])
                ties.suppose(pair.kind, pair.a, ApplicationId(pair.b))
        for lead, folded in asked.values():
            yield Question(lead, tuple(folded))

    def _bundled(self) -> tuple[tuple[Bundle, ...], tuple[Question, ...]]:
        """Gather the questions of each group and of each national application."""
        gathered: dict[tuple[PairKind, int | str], list[Question]] = defaultdict(list)
        single: list[Question] = []
        for question in self.questions:
            pair = question.lead
            if pair.kind is PairKind.NATIONAL:
                if pair.probability >= LIKELY:
                    gathered[PairKind.NATIONAL, pair.b].append(question)
                else:
                    single.append(question)
                continue
            number = self.bonds.shared_group(pair.a, ApplicationId(pair.b))
            if number >= 0:
                gathered[PairKind.FUNCTION, number].append(question)
            else:
                single.append(question)
        bundles = []
        for (kind, of), inside in gathered.items():
            if len(inside) < 2:
                single.extend(inside)
            else:
                bundles.append(self._bundle(kind, of, inside))
        return tuple(bundles), tuple(single)

    def _bundle(self, kind: PairKind, of: int | str, inside: Sequence[Question]) -> Bundle:
        if isinstance(of, str):
            members = tuple(sorted(question.lead.a for question in inside))
            return Bundle(topic=of, kind=kind, group=-1, members=members, questions=tuple(inside))
        group = self.findings.groups[of]
        return Bundle(
            topic=group.topic, kind=kind, group=of, members=group.members, questions=tuple(inside)
        )


_Made = tuple[Findings, tuple[PairVerdict, ...], tuple[RivalVerdict, ...], object, Review]


class _Last:
    """The last review: figures, queue and map ask for the same one after each change."""

    made: _Made | None = None


def review_of(findings: Findings, snapshot: Snapshot) -> Review:
    """Return the review of this state, made once."""
    last = _Last.made
    if (
        last is None
        or last[0] is not findings
        or last[1:3] != (snapshot.verdicts, snapshot.rivals)
        or last[3] is not snapshot.decisions
    ):
        made = Review(findings, snapshot)
        last = (findings, snapshot.verdicts, snapshot.rivals, snapshot.decisions, made)
        _Last.made = last
    return last[4]


def in_order(rows: Iterable[Row], order: QueueOrder) -> tuple[Row, ...]:
    """Return the rows in the wanted order."""
    return tuple(sorted(rows, key=lambda row: (*_standing(row, order), row.key)))


def _leads(row: Row) -> list[ReviewPair]:
    return [q.lead for q in row.questions] if isinstance(row, Bundle) else [row.lead]


def _standing(row: Row, order: QueueOrder) -> tuple[float | str, ...]:
    leads = _leads(row)
    likely = max(lead.probability for lead in leads)
    if order is QueueOrder.SETTLES:  # what may change: decisions that hang on it, by the doubt
        worth = sum(len(pair.moved) * pair.probability * (1 - pair.probability) for pair in leads)
        return (-worth, -row.moved, -likely)
    if order is QueueOrder.CONSEQUENCE:
        return (-row.moved, -likely)
    if order is QueueOrder.DOUBT:
        return (min(abs(lead.probability - 0.5) for lead in leads),)
    if order is QueueOrder.PROBABILITY:
        return (-likely,)
    name = row.topic if isinstance(row, Bundle) else row.lead.name_a
    return (name.casefold(),)
