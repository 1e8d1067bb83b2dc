"""Which citizens' need a service answers: suggested with its reasons, learned from the officers.

Words, topics and offices are rows of ``planner/data/need_signs.csv``; every point of a
suggestion is a reason that a person can read.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from graph.coverage import carriers
from graph.language import SOURCE_LANGUAGE, language, translate
from graph.model import Service, ServiceId, ServiceKind
from graph.portfolio import Portfolio
from graph.text import Phrases, stem, words
from graph.vocabulary import LifeEvent, acronyms, life_events, topics

INTERNAL = "IN"
CERTAIN_POINTS, CERTAIN_LEAD = 3.0, 1.0
"""A suggestion is certain from so many points, so far ahead of the second."""
_CARRIER_POINTS = 1.0
_LEARNED_POINTS = 4.0
_ALIKE = 0.5
"""Share of rare words from which a service is like one that a person classified."""


class Sign(StrEnum):
    """What speaks for a need."""

    WORD = "word"
    TOPIC = "topic"
    CARRIER = "carrier"
    UNIT = "unit"
    LEARNED = "learned"


@dataclass(frozen=True, slots=True)
class NeedReason:
    """One sign, what it was found in, and its points."""

    sign: Sign
    said: str
    points: float


@dataclass(frozen=True, slots=True)
class NeedSuggestion:
    """The need with the most points; empty code: nothing speaks for any."""

    code: str = ""
    certain: bool = False
    points: float = 0.0
    reasons: tuple[NeedReason, ...] = ()
    second: str = ""
    """The need that came second, empty when none did."""


@dataclass(frozen=True, slots=True)
class _Signs:
    phrases: Phrases
    points: Mapping[str, float]
    """By ``phrase=needs``."""
    topics: Mapping[str, tuple[str, ...]]
    units: Phrases


def is_internal(code: str) -> bool:
    """Whether a need is a group inside the administration, kept out of the citizens' portal."""
    return code.startswith(INTERNAL)


@cache
def need_codes() -> tuple[str, ...]:
    """Return the codes of all needs in the order of the portal."""
    return tuple(need.code for need in life_events())


def need_name(need: LifeEvent | str) -> str:
    """Return what the need is called in the language in use; an unknown code as it is."""
    if isinstance(need, str):
        found = next((one for one in life_events() if one.code == need), None)
        if found is None:
            return need
        need = found
    return need.name if language() == SOURCE_LANGUAGE else need.name_english


def suggest_needs(portfolio: Portfolio) -> dict[ServiceId, NeedSuggestion]:
    """Return a suggestion for every service; those already classified teach the others.

    Examples
    --------
    >>> queue = Service(id=ServiceId("a"), name="Antrean poliklinik")
    >>> suggest_needs(Portfolio.of(services=[queue]))[queue.id].code
    'LE05'
    """
    taught = _Taught(portfolio.services.values())
    carried = carriers(portfolio)
    found: dict[ServiceId, NeedSuggestion] = {}
    for service in portfolio.services.values():
        apps = [portfolio.applications[one] for one in carried.get(service.id, ())]
        said = [f"{app.name} {app.function}" for app in apps]
        found[service.id] = _suggest(service, portfolio.unit_name(service.unit), said, taught)
    return found


def needs_of(portfolio: Portfolio) -> dict[ServiceId, str]:
    """Return the need in force per service: the officer's word, else the suggestion."""
    suggested = suggest_needs(portfolio)
    return {
        service.id: service.need or suggested[service.id].code
        for service in portfolio.services.values()
    }


def reason_in_words(reason: NeedReason) -> str:
    """Say one reason for people."""
    said = {
        Sign.WORD: translate("needs", "kata “{said}” dalam namanya"),
        Sign.TOPIC: translate("needs", "pokok “{said}” dalam namanya"),
        Sign.CARRIER: translate("needs", "aplikasi pengampunya tentang “{said}”"),
        Sign.UNIT: translate("needs", "penyelenggaranya “{said}”"),
        Sign.LEARNED: translate("needs", "mirip “{said}” yang sudah digolongkan"),
    }[reason.sign]
    return said.format(said=reason.said)


class _Taught:
    """What officers said of other services, by the rarer words of their names."""

    def __init__(self, services: Iterable[Service]) -> None:
        self._known = [(service, _stems(service.name)) for service in services if service.need]

    def like(self, service: Service, said: frozenset[str]) -> tuple[str, str] | None:
        """Return the need and the name of the classified service that is most alike."""
        best: tuple[float, str, str] | None = None
        for other, theirs in self._known:
            if other.id == service.id or not theirs:
                continue
            share = len(said & theirs) / len(said | theirs)
            if share >= _ALIKE and (best is None or share > best[0]):
                best = (share, other.need, other.name)
        return best[1:] if best else None


def _suggest(
    service: Service, unit: str, carrying: Sequence[str], taught: _Taught
) -> NeedSuggestion:
    reasons: defaultdict[str, list[NeedReason]] = defaultdict(list)
    said = tuple(stem(word) for word in words(service.name))
    signs = _signs()
    for sign, needs, points in (*_words(said, service.name), *_topics(said, signs)):
        _add(reasons, needs, sign, points)
    for carried, topic in _carried(carrying, signs):
        _add(reasons, carried, (Sign.CARRIER, topic), _CARRIER_POINTS)
    office_words = _spelled_out(unit)
    for where, answered in signs.units.places(tuple(stem(word) for word in office_words)):
        office = " ".join(office_words[where])
        _add(reasons, answered.split("|"), (Sign.UNIT, office), signs.points["unit"])
    if like := taught.like(service, _stems(service.name)):
        _add(reasons, [like[0]], (Sign.LEARNED, like[1]), _LEARNED_POINTS)
    return _best(_allowed(reasons, service.kind))


def _best(reasons: Mapping[str, Sequence[NeedReason]]) -> NeedSuggestion:
    order = {code: number for number, code in enumerate(need_codes())}
    ranked = sorted(
        ((sum(one.points for one in found), code) for code, found in reasons.items()),
        key=lambda item: (-item[0], order.get(item[1], len(order))),
    )
    if not ranked:
        return NeedSuggestion()
    points, code = ranked[0]
    second = ranked[1] if len(ranked) > 1 else (0.0, "")
    return NeedSuggestion(
        code=code,
        certain=points >= CERTAIN_POINTS and points - second[0] >= CERTAIN_LEAD,
        points=points,
        reasons=tuple(sorted(reasons[code], key=lambda one: -one.points)),
        second=second[1],
    )


def _allowed(
    reasons: Mapping[str, Sequence[NeedReason]], kind: ServiceKind | None
) -> Mapping[str, Sequence[NeedReason]]:
    """Keep to the side on which the inventory places the service; without its word, both."""
    if kind is None:
        return reasons
    internal = kind is ServiceKind.ADMINISTRATION
    return {code: found for code, found in reasons.items() if is_internal(code) is internal}


def _add(
    reasons: defaultdict[str, list[NeedReason]],
    needs: Iterable[str],
    sign: tuple[Sign, str],
    points: float,
) -> None:
    for need in needs:
        reason = NeedReason(sign[0], sign[1], points)
        if reason not in reasons[need]:
            reasons[need].append(reason)


def _words(said: Sequence[str], name: str) -> Iterable[tuple[tuple[Sign, str], list[str], float]]:
    spoken = words(name)
    for where, meaning in _signs().phrases.places(said):
        needs, _, points = meaning.partition("=")
        yield (Sign.WORD, " ".join(spoken[where])), needs.split("|"), float(points)


def _topics(
    said: Sequence[str], signs: _Signs
) -> Iterable[tuple[tuple[Sign, str], list[str], float]]:
    for topic in topics().find(said):
        if topic in signs.topics:
            yield (Sign.TOPIC, topic), list(signs.topics[topic]), signs.points["topic"]


def _carried(carrying: Sequence[str], signs: _Signs) -> Iterable[tuple[tuple[str, ...], str]]:
    found = dict.fromkeys(
        topic
        for text in carrying
        for topic in topics().find(tuple(stem(word) for word in words(text)))
    )
    return [(signs.topics[topic], topic) for topic in found if topic in signs.topics]


def _spelled_out(unit: str) -> tuple[str, ...]:
    """Return the words of an office's name, its acronyms in full: offices write both."""
    known = acronyms()
    return tuple(part for word in words(unit) for part in known.get(word, word).split())


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words(text) if len(word) > 2)


@cache
def _signs() -> _Signs:
    text = (files("planner") / "data" / "need_signs.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    spoken = [
        (row["sign"], f"{row['needs']}={row['points']}") for row in rows if row["kind"] == "word"
    ]
    # The facts' own keywords come last: where this table knows better, its points count.
    spoken += [(word, f"{need.code}=2") for need in life_events() for word in need.keywords]
    return _Signs(
        phrases=Phrases(spoken),
        points={row["kind"]: float(row["points"]) for row in rows if row["kind"] != "word"},
        topics={row["sign"]: _needs(row) for row in rows if row["kind"] == "topic"},
        units=Phrases((row["sign"], row["needs"]) for row in rows if row["kind"] == "unit"),
    )


def _needs(row: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(row["needs"].split("|"))
