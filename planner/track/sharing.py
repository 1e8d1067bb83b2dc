"""Overlaps between regions: which jobs many agencies do each with a system of their own."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.findings import Findings
from graph.language import language
from graph.portfolio import Portfolio
from graph.text import stem, words
from graph.vocabulary import topic_labels, topics

WORTH_SHARING = 3
"""From so many agencies a job is worth doing once for all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedJob:
    """One job, the agencies with a system of their own for it, and a national one that does it."""

    topic: str
    label: str
    agencies: tuple[str, ...]
    systems: int
    national: str = ""


def own_jobs(portfolio: Portfolio, findings: Findings) -> dict[str, int]:
    """Return the jobs that an agency does with systems of its own, and with how many."""
    foreign = {one for one, _ in findings.locked}
    foreign |= {one.application for one in findings.national if one.is_it}
    heads = {system.head for system in findings.systems} or set(portfolio.applications)
    found: defaultdict[str, int] = defaultdict(int)
    for app in portfolio.applications.values():
        if app.id in foreign or app.id not in heads or app.vanished:
            continue
        said = tuple(stem(word) for word in words(f"{app.name} {app.function}"))
        for topic in topics().find(said)[:1]:
            found[topic] += 1
    return dict(found)


def national_jobs(portfolio: Portfolio, findings: Findings) -> dict[str, Counter[str]]:
    """Return which national applications the systems of a job rival, and how many rival each."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for match in findings.national:
        app = portfolio.applications.get(match.application)
        if app is None or match.is_it:
            continue
        said = tuple(stem(word) for word in words(f"{app.name} {app.function}"))
        for topic in topics().find(said)[:1]:
            found[topic][match.national] += 1
    return dict(found)


def shared_jobs(
    jobs: Iterable[tuple[str, Mapping[str, int]]], national: Mapping[str, Counter[str]]
) -> tuple[SharedJob, ...]:
    """Return the jobs that several agencies do each for itself, the commonest first."""
    agencies: defaultdict[str, list[str]] = defaultdict(list)
    systems: defaultdict[str, int] = defaultdict(int)
    for agency, own in jobs:
        for topic, count in own.items():
            agencies[topic].append(agency)
            systems[topic] += count
    labels = topic_labels()
    found = (
        SharedJob(
            topic=topic,
            label=labels[topic].spoken(language()) if topic in labels else topic,
            agencies=tuple(sorted(set(names))),
            systems=systems[topic],
            national=_mostly(national.get(topic), systems[topic]),
        )
        for topic, names in agencies.items()
        if len(names) >= WORTH_SHARING
    )
    return tuple(sorted(found, key=lambda one: (-len(one.agencies), one.topic)))


def _mostly(rivals: Counter[str] | None, systems: int) -> str:
    """Return the national application that two systems in three rival."""
    name, count = rivals.most_common(1)[0] if rivals else ("", 0)
    return name if 3 * count >= 2 * systems else ""
