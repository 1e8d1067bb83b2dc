"""Why systems stand in one group: the links that hold it, what they share, the weakest link."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.findings import Findings, Group, Overlap, Signal
from graph.model import ApplicationId

MOST_WORDS = 5
_TELLING = {Signal.FUNCTION, Signal.SERVICE, Signal.DATA, Signal.NAME}
Link = tuple[ApplicationId, ApplicationId, float]


@dataclass(frozen=True, slots=True)
class GroupExplanation:
    """One group taken apart; links are between heads of systems, with their probability."""

    holding: tuple[Link, ...]
    """The strongest links that hold all members together, strongest first; none is spare."""
    weakest: Link | None
    """The weakest of them: without it the group falls in two parts."""
    parts: tuple[tuple[ApplicationId, ...], ...]
    """What the group would fall into without its weakest link, larger part first."""
    words: tuple[tuple[str, int], ...]
    """What the members share, and in how many of their links it is shared, most first."""
    doubtful: tuple[ApplicationId, ...]
    """Members by how loosely they belong, the loosest first."""


def explain_group(findings: Findings, group: Group) -> GroupExplanation:
    """Take a group apart.

    Units' own pages are a group by what they are: they have no links, and nothing holds them
    but their kind.
    """
    inside = set(group.members)
    head = {
        row: system.head
        for system in findings.systems
        if system.head in inside
        for row in system.members
    }
    edges = [edge for edge in findings.overlaps if edge.a in head and edge.b in head]
    links = _links(edges, head)
    holding = _holding(group.members, links)
    weakest = holding[-1] if holding else None
    parts = _parts(group.members, [link for link in holding if link is not weakest])
    return GroupExplanation(
        tuple(holding), weakest, parts, _words(edges), _doubtful(group.members, links)
    )


def _links(
    edges: Iterable[Overlap], head: Mapping[ApplicationId, ApplicationId]
) -> dict[tuple[ApplicationId, ApplicationId], float]:
    links: dict[tuple[ApplicationId, ApplicationId], float] = {}
    for edge in edges:
        a, b = sorted((head[edge.a], head[edge.b]))
        if a != b:
            links[a, b] = max(edge.probability, links.get((a, b), 0.0))
    return links


def _holding(
    members: Iterable[ApplicationId], links: Mapping[tuple[ApplicationId, ApplicationId], float]
) -> list[Link]:
    """Return the maximum spanning forest, strongest first."""
    home = {member: member for member in members}

    def root(member: ApplicationId) -> ApplicationId:
        while home[member] != member:
            member = home[member]
        return member

    found: list[Link] = []
    for (a, b), chance in sorted(links.items(), key=lambda item: (-item[1], item[0])):
        one, other = root(a), root(b)
        if one != other:
            home[max(one, other)] = min(one, other)
            found.append((a, b, chance))
    return found


def _parts(
    members: Iterable[ApplicationId], links: Iterable[Link]
) -> tuple[tuple[ApplicationId, ...], ...]:
    parts = [[member] for member in members]
    for a, b, _ in links:
        one = next(part for part in parts if a in part)
        other = next(part for part in parts if b in part)
        if one is not other:
            parts.remove(other)
            one += other
    return tuple(tuple(sorted(part)) for part in sorted(parts, key=lambda part: (-len(part), part)))


def _words(edges: Iterable[Overlap]) -> tuple[tuple[str, int], ...]:
    counts: dict[str, int] = {}
    for edge in edges:
        said = {
            word.removeprefix("#")
            for part in edge.evidence
            if part.signal in _TELLING and part.contribution > 0
            for word in part.words
        }
        for word in said:
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(ranked[:MOST_WORDS])


def _doubtful(
    members: Iterable[ApplicationId], links: Mapping[tuple[ApplicationId, ApplicationId], float]
) -> tuple[ApplicationId, ...]:
    bound = dict.fromkeys(members, 0.0)
    for (a, b), chance in links.items():
        bound[a] += chance
        bound[b] += chance
    return tuple(sorted(bound, key=lambda member: (round(bound[member], 9), member)))
