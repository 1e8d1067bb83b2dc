"""Systems and groups out of scored pairs, with a suggested survivor for each group."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from graph.clusters import Pair, cluster, settle
from graph.edges import Rows
from graph.findings import Group, Overlap, OverlapKind, System
from graph.language import language
from graph.model import Application, ApplicationId
from graph.portfolio import Portfolio
from graph.survivor import suggest_survivor, survivor_terms
from graph.text import plain_words
from graph.vocabulary import TopicLabel, acronyms, topic_labels

LIKELY, CERTAIN = 0.5, 0.95
WEAK_LISTED_UP_TO = 60
_ONE_SYSTEM = {OverlapKind.SAME, OverlapKind.CHANNEL, OverlapKind.SHARED_USE}
Applications = Mapping[ApplicationId, Application]


def systems_of(
    apps: Applications,
    overlaps: Sequence[Overlap],
    known: Rows,
) -> tuple[System, ...]:
    """Return every system, single rows included, in order of the first row's id."""
    ids = list(apps)
    row = {app: at for at, app in enumerate(ids)}
    weights = {
        (row[edge.a], row[edge.b]): edge.probability
        for edge in overlaps
        if edge.kind in _ONE_SYSTEM and edge.probability >= LIKELY
    }
    for pair, weight in _channels_of_twins(overlaps, row).items():
        weights.setdefault(pair, weight)
    together = sorted(pair for pair in weights if known.verdicts.get(pair))
    first: dict[str, int] = {}
    together += [
        (first[name], at)
        for at, name in enumerate(known.central)
        if name and first.setdefault(name, at) != at
    ]
    apart = [pair for pair, same in known.verdicts.items() if not same]
    found = cluster(len(ids), weights, together=together, apart=apart)
    grouped = {at for rows in found for at in rows}
    rows = sorted([*found, *((at,) for at in range(len(ids)) if at not in grouped)])
    return tuple(_system([apps[ids[at]] for at in members]) for members in rows)


def _channels_of_twins(
    overlaps: Iterable[Overlap], row: Mapping[ApplicationId, int]
) -> dict[Pair, float]:
    """Return pairs that must be one system: a channel of a row, and that row's second listing."""
    twins: dict[int, list[int]] = defaultdict(list)
    channels = []
    for edge in overlaps:
        a, b = row[edge.a], row[edge.b]
        if edge.kind is OverlapKind.SAME and edge.probability >= CERTAIN:
            twins[a].append(b)
            twins[b].append(a)
        elif edge.kind is OverlapKind.CHANNEL and edge.probability >= LIKELY:
            channels += [(a, b, edge.probability), (b, a, edge.probability)]
    return {
        _ordered(twin, channel): weight
        for main, channel, weight in channels
        for twin in twins[main]
        if twin != channel
    }


def _system(members: Sequence[Application]) -> System:
    head = members[0].id
    if len(members) > 1:
        head = suggest_survivor(members, survivor_terms(members))
    return System(tuple(app.id for app in members), head)


def groups_of(
    portfolio: Portfolio,
    overlaps: Iterable[Overlap],
    systems: Sequence[System],
    outside: frozenset[ApplicationId],
    known: Rows,
    standing: Mapping[ApplicationId, int | None] | None = None,
) -> tuple[Group, ...]:
    """Return the groups of systems doing one job; locked applications stay outside.

    ``standing`` are the groups that system heads are in and stay in, None for those to settle.
    """
    place = {app: at for at, system in enumerate(systems) for app in system.members}
    ours = [system.head not in outside for system in systems]
    weights: dict[Pair, float] = {}
    for edge in overlaps:
        a, b = place[edge.a], place[edge.b]
        if a != b and ours[a] and ours[b] and edge.kind is not OverlapKind.COMPONENT:
            pair = _ordered(a, b)
            weights[pair] = max(weights.get(pair, 0.0), edge.probability)
    answers = {
        _ordered(place[known.ids[a]], place[known.ids[b]]): same
        for (a, b), same in known.verdicts.items()
        if not same or place[known.ids[a]] != place[known.ids[b]]
    }
    apart = [pair for pair, same in answers.items() if not same]
    together = sorted(pair for pair, same in answers.items() if same)
    pages = _pages(place, ours, known)
    strong = {pair: weight for pair, weight in weights.items() if weight >= LIKELY}
    firm = [*together, *pages]
    if standing is None:
        found = cluster(len(systems), strong, together=firm, apart=apart)
    else:
        homes = [standing[system.head] for system in systems]
        found = settle(homes, strong, together=firm, apart=apart)
    links = weights | dict.fromkeys(pages, LIKELY)
    weak = [_weak_links(rows, links, systems) for rows in found]
    return tuple(
        _group(portfolio, [systems[at].head for at in rows], known, missing)
        for rows, missing in zip(found, weak, strict=True)
    )


def _pages(place: Mapping[ApplicationId, int], ours: Sequence[bool], known: Rows) -> list[Pair]:
    """Return all pairs of units' own pages: one kind of thing, whoever's they are."""
    own = {
        place[app]
        for app, made in zip(known.ids, known.profiles, strict=True)
        if made.is_site and ours[place[app]]
    }
    return list(combinations(sorted(own), 2))


def _ordered(a: int, b: int) -> Pair:
    return (a, b) if a < b else (b, a)


def _weak_links(
    rows: Sequence[int], weights: Mapping[Pair, float], systems: Sequence[System]
) -> tuple[tuple[ApplicationId, ApplicationId], ...]:
    listed = rows[:WEAK_LISTED_UP_TO]
    return tuple(
        (systems[a].head, systems[b].head)
        for a, b in combinations(listed, 2)
        if weights.get((a, b), 0.0) < LIKELY
    )


def _group(
    portfolio: Portfolio,
    heads: Sequence[ApplicationId],
    known: Rows,
    weak: tuple[tuple[ApplicationId, ApplicationId], ...],
) -> Group:
    members = [portfolio.applications[head] for head in heads]
    topic = _topic(heads, known)
    label = topic_labels().get(topic)
    terms = survivor_terms(members, _usual(members, portfolio, label) if label else frozenset())
    name = label.spoken(language()) if label else members[0].name
    return Group(tuple(heads), suggest_survivor(members, terms), name, terms, weak)


def _usual(
    members: Sequence[Application], portfolio: Portfolio, label: TopicLabel
) -> frozenset[ApplicationId]:
    """Return the applications of units whose task the topic is."""
    return frozenset(
        app.id
        for app in members
        if any(f" {task} " in _task(portfolio.unit_name(app.unit)) for task in label.usual_unit)
    )


@lru_cache(maxsize=1 << 12)
def _task(unit: str) -> str:
    return f" {' '.join(acronyms().get(word, word) for word in plain_words(unit))} "


def _topic(heads: Sequence[ApplicationId], known: Rows) -> str:
    """Return the topic most members are about, or an empty text."""
    counts: dict[str, int] = {}
    for head in heads:
        for topic, _ in known.profiles[bisect_left(known.ids, head)].topics[:1]:
            counts[topic] = counts.get(topic, 0) + 1
    return min(counts, key=lambda topic: (-counts[topic], topic), default="")
