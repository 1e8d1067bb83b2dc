"""Systems and groups out of scored pairs, with a suggested survivor for each group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from graph.clusters import Pair, cluster
from graph.edges import Rows
from graph.findings import Group, Overlap, OverlapKind, System
from graph.model import Application, ApplicationId
from graph.survivor import suggest_survivor, survivor_terms

LIKELY = 0.5
WEAK_LISTED_UP_TO = 60
_ONE_SYSTEM = {OverlapKind.SAME, OverlapKind.CHANNEL, OverlapKind.SHARED_USE}
Applications = Mapping[ApplicationId, Application]


def systems_of(
    apps: Applications,
    overlaps: Iterable[Overlap],
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


def _system(members: Sequence[Application]) -> System:
    head = members[0].id
    if len(members) > 1:
        head = suggest_survivor(members, survivor_terms(members))
    return System(tuple(app.id for app in members), head)


def groups_of(
    apps: Applications,
    overlaps: Iterable[Overlap],
    systems: Sequence[System],
    outside: frozenset[ApplicationId],
    known: Rows,
) -> tuple[Group, ...]:
    """Return the groups of systems doing one job; locked applications stay outside."""
    topics = {
        app: [topic for topic, _ in made.topics[:1]]
        for app, made in zip(apps, known.profiles, strict=True)
    }
    place = {app: at for at, system in enumerate(systems) for app in system.members}
    ours = [system.head not in outside for system in systems]
    weights: dict[Pair, float] = {}
    for edge in overlaps:
        a, b = place[edge.a], place[edge.b]
        if a != b and ours[a] and ours[b] and edge.kind is not OverlapKind.COMPONENT:
            pair = _ordered(a, b)
            weights[pair] = max(weights.get(pair, 0.0), edge.probability)
    apart = {
        _ordered(place[known.ids[a]], place[known.ids[b]])
        for (a, b), same in known.verdicts.items()
        if not same
    }
    together = sorted(
        _ordered(place[known.ids[a]], place[known.ids[b]])
        for (a, b), same in known.verdicts.items()
        if same and place[known.ids[a]] != place[known.ids[b]]
    )
    strong = {pair: weight for pair, weight in weights.items() if weight >= LIKELY}
    found = cluster(len(systems), strong, together=together, apart=apart)
    return tuple(
        _group([apps[systems[at].head] for at in rows], rows, weights, topics, systems)
        for rows in found
    )


def _ordered(a: int, b: int) -> Pair:
    return (a, b) if a < b else (b, a)


def _group(
    members: Sequence[Application],
    rows: Sequence[int],
    weights: Mapping[Pair, float],
    topics: Mapping[ApplicationId, Sequence[str]],
    systems: Sequence[System],
) -> Group:
    terms = survivor_terms(members)
    weak = [
        (systems[a].head, systems[b].head)
        for at, a in enumerate(rows[:WEAK_LISTED_UP_TO])
        for b in rows[at + 1 : WEAK_LISTED_UP_TO]
        if weights.get((a, b), 0.0) < LIKELY
    ]
    return Group(
        members=tuple(app.id for app in members),
        survivor=suggest_survivor(members, terms),
        topic=_topic(members, topics),
        why=terms,
        weak_links=tuple(weak),
    )


def _topic(members: Sequence[Application], topics: Mapping[ApplicationId, Sequence[str]]) -> str:
    counts = Counter(topic for app in members for topic in topics[app.id])
    if counts:
        return min(counts, key=lambda topic: (-counts[topic], topic))
    return members[0].name
