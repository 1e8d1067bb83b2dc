"""Small agencies for planning tests: facts and findings stated by hand."""

from __future__ import annotations

import random
from datetime import date, timedelta

from graph.findings import Findings, Group, NationalMatch, SurvivorTerm, System
from graph.model import (
    Application,
    ApplicationId,
    Interface,
    InterfaceId,
    Service,
    ServiceId,
    Unit,
    UsageStatus,
)
from graph.portfolio import Portfolio
from planner.domain.inputs import PlanInputs
from planner.domain.project import DEFAULT_PEOPLE, Project
from planner.domain.rules import Rule, RuleKind

START, DEADLINE = date(2026, 9, 1), date(2026, 11, 30)


def app(name, *, services=(), **facts):
    return Application(
        id=ApplicationId(name), name=f"Aplikasi {name}", services=tuple(services), **facts
    )


def group(*members, survivor=None):
    survivor = survivor or members[0]
    why = tuple(
        SurvivorTerm(ApplicationId(member), "users", float(-n)) for n, member in enumerate(members)
    )
    return Group(tuple(map(ApplicationId, members)), ApplicationId(survivor), "uji", why)


def match(name, national="SRIKANDI", *, is_it=False, probability=0.9, words=("surat",)):
    return NationalMatch(ApplicationId(name), national, probability, is_it, "Kepmen", words)


def inputs(
    *apps, groups=(), national=(), locked=(), systems=(), links=(), decisions=(), **settings
):
    """State an agency; every service that an application names exists."""
    services = dict.fromkeys(service for one in apps for service in one.services)
    portfolio = Portfolio.of(
        units=[Unit(id="U", name="Dinas Uji")],
        applications=apps,
        services=[Service(id=ServiceId(s), name=f"Layanan {s}") for s in services],
        interfaces=[
            Interface(id=InterfaceId(f"I{n}"), provider=provider, consumer=consumer)
            for n, (provider, consumer) in enumerate(links)
        ],
    )
    findings = Findings(
        groups=tuple(groups),
        national=tuple(national),
        locked=tuple((ApplicationId(name), "milik kementerian") for name in locked),
        systems=tuple(System(tuple(members), head) for head, members in systems),
    )
    window = {"start": START, "deadline": DEADLINE, "people": DEFAULT_PEOPLE} | settings
    return PlanInputs(
        portfolio=portfolio,
        findings=findings,
        project=Project(agency="Contoh", **window),
        decisions={decision.application: decision for decision in decisions},
    )


def random_inputs(seed, size=None, **settings):
    """Draw an agency with every feature: groups, rivals, locks, links, services, personal data."""
    rng = random.Random(seed)
    size = size or rng.randint(1, 14)
    names = [f"A{n}" for n in range(size)]
    apps = [
        app(
            name,
            unit="U" if rng.random() < 0.5 else None,
            services=rng.sample([f"L{n}" for n in range(size)], rng.randint(0, min(2, size))),
            status=rng.choice([None, UsageStatus.ACTIVE, UsageStatus.INACTIVE]),
            personal_data=rng.choice([None, True, False]),
            cost_yearly=rng.choice([None, 50_000_000, 700_000_000]),
        )
        for name in names
    ]
    shuffled = rng.sample(names, size)
    groups, rest = [], shuffled
    while len(rest) > 1:
        count = rng.randint(1, min(4, len(rest)))
        members, rest = rest[:count], rest[count:]
        if count > 1:
            groups.append(group(*members))
    rules = [_random_rule(rng, names) for _ in range(rng.choice([0, 0, 1, 3])) if size > 1]
    some = {"rules": tuple(rules)}
    some |= {"people": tuple((role, rng.choice([10, 20, 60])) for role, _ in DEFAULT_PEOPLE)}
    return inputs(
        *apps,
        groups=groups,
        national=[match(name) for name in names if rng.random() < 0.3],
        locked=[name for name in names if rng.random() < 0.1],
        links=[tuple(rng.sample(names, 2)) for _ in range(size) if size > 1],
        **(some | settings),
    )


def _random_rule(rng, names):
    a, b = rng.sample(names, 2)
    days = sorted(START + timedelta(days=rng.randrange(90)) for _ in range(2))
    return rng.choice(
        [
            Rule(kind=RuleKind.TOGETHER, application=a, other=b),
            Rule(kind=RuleKind.APART, application=a, other=b),
            Rule(kind=RuleKind.NOT_BEFORE, application=a, first=START + timedelta(days=20)),
            Rule(kind=RuleKind.NOT_AFTER, application=a, last=DEADLINE - timedelta(days=20)),
            Rule(kind=RuleKind.AT_MOST, unit="U", most=rng.randint(0, 3)),
            Rule(kind=RuleKind.FREEZE, first=days[0], last=min(days[1], days[0] + timedelta(20))),
            Rule(kind=RuleKind.PIN, application=a, code="retire.8", first=days[1]),
        ]
    )
