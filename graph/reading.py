"""An inventory read once: profiles, vectors, and what is known of its rows beyond words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from graph.channels import relations
from graph.edges import Rows
from graph.findings import NationalMatch
from graph.job import JobContext
from graph.language import translate
from graph.learning import Lesson
from graph.model import Application, ApplicationId, UnitId
from graph.national import locked_applications, national_match
from graph.portfolio import Portfolio
from graph.profile import Context, Profile, context_of, profile
from graph.similarity import Aspects, aspects_of

Verdicts = Iterable[tuple[ApplicationId, ApplicationId, bool]]
Locked = tuple[tuple[ApplicationId, str], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything later steps need; applications are in the order of their ids."""

    portfolio: Portfolio
    context: Context
    national: tuple[NationalMatch, ...]
    locked: Locked
    rows: Rows
    aspects: Aspects
    units: Mapping[UnitId, int]
    """The number of each unit in ``aspects``."""

    @property
    def outside(self) -> frozenset[ApplicationId]:
        """Applications that the region may not merge or retire."""
        return frozenset(app for app, _ in self.locked)


def read(
    portfolio: Portfolio, verdicts: Verdicts, ctx: JobContext, lesson: Lesson | None = None
) -> Reading:
    """Read an inventory; the order of its rows does not matter."""
    apps = {app: portfolio.applications[app] for app in sorted(portfolio.applications)}
    ordered = Portfolio(portfolio.units, apps, portfolio.services, portfolio.interfaces)
    context = context_of(ordered)
    profiles, national = [], []
    for at, app in enumerate(apps.values()):
        if at % 256 == 0:
            ctx.step(at, 2 * len(apps), translate("overlap", "Membaca kata-kata inventaris"))
        made = profile(app, context)
        profiles.append(made)
        if match := national_match(app, made):
            national.append(match)
    locked = locked_applications(apps.values(), profiles, national)
    rows = _rows(tuple(apps), profiles, (national, locked), verdicts)
    rows = replace(rows, lesson=lesson)
    units = {unit: at for at, unit in enumerate(sorted(portfolio.units))}

    def reading() -> None:
        text = translate("overlap", "Membaca kata-kata inventaris")
        ctx.step(len(apps), 2 * len(apps), text)

    numbers = [number_of(app, units) for app in apps.values()]
    aspects = aspects_of(profiles, numbers, reading)
    return Reading(ordered, context, tuple(national), locked, rows, aspects, units)


def central_name(app: ApplicationId, made: Profile) -> str:
    """Name a central application that is not on the list, by its address or its own words."""
    return made.addresses[0] if made.addresses else "".join(made.name) or app


def number_of(app: Application, units: Mapping[UnitId, int]) -> int:
    """Return the number of the application's unit, -1 when it is open or unknown."""
    return units.get(app.unit, -1) if app.unit is not None else -1


def _rows(
    ids: Sequence[ApplicationId],
    profiles: Sequence[Profile],
    known: tuple[Sequence[NationalMatch], Sequence[tuple[ApplicationId, str]]],
    verdicts: Verdicts,
) -> Rows:
    """Gather what is known of the rows beyond their words."""
    national, locked = known
    itself = {match.application: match.national for match in national if match.is_it}
    outside = {app for app, _ in locked}
    central = [
        itself.get(app) or (central_name(app, made) if app in outside else "")
        for app, made in zip(ids, profiles, strict=True)
    ]
    row = {app: at for at, app in enumerate(ids)}
    answers = {
        (min(row[a], row[b]), max(row[a], row[b])): same
        for a, b, same in verdicts
        if a in row and b in row and a != b
    }
    return Rows(ids, profiles, central, frozenset(relations(profiles)), answers)
