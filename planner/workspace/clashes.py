"""Which wishes of officers cannot stand together, and the fewest to give up."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from graph.language import translate
from graph.model import ApplicationId
from planner.domain.decision import DecidedBy, Disposition
from planner.domain.figures import day_in_words
from planner.domain.rules import Rule, RuleKind
from planner.domain.snapshot import Snapshot

_SEARCHED = 14
"""Parties up to which the smallest set is searched for; beyond, the most involved go first."""


@dataclass(frozen=True, slots=True)
class Party:
    """One wish: a rule by its place in the project, or a decision by its application."""

    rule: int = -1
    application: ApplicationId | None = None


@dataclass(frozen=True, slots=True)
class Clash:
    """Wishes of which at least one must go, and why, in words."""

    text: str
    parties: tuple[Party, ...]


def clashes(now: Snapshot, locked: Mapping[ApplicationId, str]) -> tuple[Clash, ...]:
    """Return every contradiction that can be seen without planning."""
    if now.project is None:
        return ()
    look = _Look(now, locked)
    return tuple(look.all())


def fewest_to_give_up(found: Iterable[Clash]) -> tuple[Party, ...]:
    """Return the smallest set of wishes without which no clash is left."""
    open_clashes = [frozenset(clash.parties) for clash in found if clash.parties]
    parties = sorted(frozenset().union(*open_clashes), key=lambda p: (p.rule < 0, repr(p)))
    if len(parties) <= _SEARCHED:
        for size in range(len(parties) + 1):
            for chosen in combinations(parties, size):
                if all(clash & set(chosen) for clash in open_clashes):
                    return chosen
    given: list[Party] = []
    while open_clashes:
        counts = Counter(party for clash in open_clashes for party in clash)
        worst = max(parties, key=lambda party: counts[party])
        given.append(worst)
        open_clashes = [clash for clash in open_clashes if worst not in clash]
    return tuple(given)


class _Look:
    def __init__(self, now: Snapshot, locked: Mapping[ApplicationId, str]) -> None:
        self.apps, self.locked, self.units = now.portfolio.applications, locked, now.portfolio.units
        self.decisions = {
            key: decision
            for key, decision in now.decisions.items()
            if decision.decided_by is DecidedBy.OFFICER
        }
        assert now.project is not None  # noqa: S101 - asked by the caller
        self.project = now.project
        self.rules = tuple(enumerate(now.project.rules))

    def all(self) -> Iterator[Clash]:
        yield from self._unknown()
        yield from self._windows()
        yield from self._pins()
        yield from self._pairs()
        yield from self._quotas()
        yield from self._fates()

    def name(self, application: ApplicationId | None) -> str:
        app = self.apps.get(application) if application is not None else None
        return app.name if app is not None else application or ""

    def removes(self, application: ApplicationId | None) -> bool:
        decision = self.decisions.get(application) if application is not None else None
        return decision is not None and decision.disposition.removes

    def stays(self, application: ApplicationId | None) -> bool:
        """Whether an officer's word or the law keeps it."""
        if application is None:
            return False
        decision = self.decisions.get(application)
        kept = decision is not None and decision.disposition in {
            Disposition.KEEP,
            Disposition.INTEROPERATE,
        }
        return kept or application in self.locked

    def party(self, application: ApplicationId | None) -> tuple[Party, ...]:
        known = application is not None and application in self.decisions
        return (Party(application=application),) if known else ()

    def _unknown(self) -> Iterator[Clash]:
        for place, rule in self.rules:
            for name in (rule.application, rule.other):
                if name is not None and name not in self.apps:
                    text = translate("rules", "Aplikasi {name} tidak ada lagi di inventaris.")
                    yield Clash(text.format(name=name), (Party(place),))
            if rule.unit is not None and rule.unit not in self.units:
                text = translate("rules", "OPD {name} tidak ada lagi di inventaris.")
                yield Clash(text.format(name=rule.unit), (Party(place),))

    def _windows(self) -> Iterator[Clash]:
        start, deadline = self.project.start, self.project.deadline
        begins = [(n, r) for n, r in self.rules if r.kind is RuleKind.NOT_BEFORE]
        ends = [(n, r) for n, r in self.rules if r.kind is RuleKind.NOT_AFTER]
        for place, rule in begins:
            if rule.first is not None and rule.first > deadline:
                text = translate("rules", "{day} sudah lewat tenggat {deadline}.")
                told = text.format(day=day_in_words(rule.first), deadline=day_in_words(deadline))
                yield Clash(told, (Party(place),))
        for place, rule in ends:
            if rule.last is not None and rule.last < start:
                text = translate("rules", "{day} sebelum proyek dimulai {start}.")
                told = text.format(day=day_in_words(rule.last), start=day_in_words(start))
                yield Clash(told, (Party(place),))
        for a, first in begins:
            for b, last in ends:
                if first.application == last.application and _empty(first, last):
                    text = translate("rules", "Tidak ada hari tersisa bagi {name}.")
                    told = text.format(name=self.name(first.application))
                    yield Clash(told, (Party(a), Party(b)))

    def _pins(self) -> Iterator[Clash]:
        pins = [(n, r) for n, r in self.rules if r.kind is RuleKind.PIN]
        for place, pin in pins:
            day = pin.first
            if day is not None and not self.project.start <= day <= self.project.deadline:
                text = translate("rules", "Sematan {day} di luar masa proyek.")
                yield Clash(text.format(day=day_in_words(day)), (Party(place),))
            for other, rule in self.rules:
                if rule.application == pin.application and _outside(pin, rule):
                    text = translate("rules", "Sematan {day} di luar jendela {name}.")
                    told = text.format(day=day_in_words(day), name=self.name(pin.application))
                    yield Clash(told, (Party(place), Party(other)))
        for (a, one), (b, two) in combinations(pins, 2):
            same = (one.application, one.code) == (two.application, two.code)
            if same and one.first != two.first:
                text = translate("rules", "{name} disematkan pada dua hari.")
                yield Clash(text.format(name=self.name(one.application)), (Party(a), Party(b)))

    def _pairs(self) -> Iterator[Clash]:
        for place, rule in self.rules:
            a, b = rule.application, rule.other
            sides = (*self.party(a), *self.party(b), Party(place))
            if rule.kind is RuleKind.TOGETHER:
                for gone, kept in ((a, b), (b, a)):
                    if self.removes(gone) and self.stays(kept):
                        text = translate("rules", "{gone} berhenti, sedangkan {kept} tetap.")
                        told = text.format(gone=self.name(gone), kept=self.name(kept))
                        yield Clash(told, sides)
            if rule.kind is RuleKind.APART and self._joined(a, b):
                text = translate("rules", "{a} dan {b} diputuskan bergabung.")
                yield Clash(text.format(a=self.name(a), b=self.name(b)), sides)

    def _joined(self, a: ApplicationId | None, b: ApplicationId | None) -> bool:
        merges = {
            key: decision.into
            for key, decision in self.decisions.items()
            if decision.disposition is Disposition.MERGE and key in {a, b}
        }
        into = [merges.get(key) for key in (a, b) if key is not None]
        return (
            a in into
            or b in into
            or (len(into) == 2 and into[0] is not None and into[0] == into[1])
        )

    def _quotas(self) -> Iterator[Clash]:
        for place, rule in self.rules:
            if rule.kind is not RuleKind.AT_MOST:
                continue
            gone = [
                key
                for key, decision in self.decisions.items()
                if decision.disposition.removes
                and key in self.apps
                and self.apps[key].unit == rule.unit
            ]
            if len(gone) > (rule.most or 0):
                text = translate(
                    "rules", "Pejabat sudah memutuskan {n} sistem berhenti di OPD ini."
                )
                parties = (Party(place), *(Party(application=key) for key in gone))
                yield Clash(text.format(n=len(gone)), parties)

    def _fates(self) -> Iterator[Clash]:
        """Yield what decisions contradict by themselves: locks, hosts that go, last carriers."""
        for key, decision in self.decisions.items():
            own = Party(application=key)
            if decision.disposition.removes and key in self.locked:
                text = translate("rules", "{name} terkunci: {why}")
                told = text.format(name=self.name(key), why=self.locked[key])
                yield Clash(told, (own,))
            if decision.disposition is Disposition.MERGE and self.removes(
                ApplicationId(decision.into)
            ):
                host = ApplicationId(decision.into)
                text = translate("rules", "{name} digabung ke {host}, yang sendiri berhenti.")
                told = text.format(name=self.name(key), host=self.name(host))
                yield Clash(told, (own, Party(application=host)))
        yield from self._last_carriers()

    def _last_carriers(self) -> Iterator[Clash]:
        retired = {key for key, d in self.decisions.items() if d.disposition is Disposition.RETIRE}
        if not retired:
            return
        carriers: dict[str, list[ApplicationId]] = defaultdict(list)
        for app in self.apps.values():
            if not app.vanished:
                for service in app.services:
                    carriers[service].append(app.id)
        for found in carriers.values():
            if found and all(key in retired for key in found):
                text = translate(
                    "rules", "Layanan kehilangan pengampu terakhirnya bila {name} berhenti."
                )
                told = text.format(name=", ".join(self.name(key) for key in found))
                yield Clash(told, tuple(Party(application=key) for key in found))


def _empty(first: Rule, last: Rule) -> bool:
    return first.first is not None and last.last is not None and first.first > last.last


def _outside(pin: Rule, rule: Rule) -> bool:
    if pin.first is None:
        return False
    early = rule.kind is RuleKind.NOT_BEFORE and rule.first is not None and pin.first < rule.first
    late = rule.kind is RuleKind.NOT_AFTER and rule.last is not None and pin.first > rule.last
    return early or late
