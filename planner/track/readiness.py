"""What a public service still misses of the national programme, as tasks with owners."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from graph.model import Service, ServiceId
from graph.portfolio import Portfolio
from planner.domain.listing import Listing, Mark, PriorityField, Readiness

_FIELD_OF_NEED: Mapping[str, PriorityField] = {
    "LE01": PriorityField.HEALTH,
    "LE02": PriorityField.EDUCATION,
    "LE03": PriorityField.POPULATION,
    "LE05": PriorityField.HEALTH,
    "LE09": PriorityField.SOCIAL,
    "LE13": PriorityField.PUBLIC_PORTAL,
}
"""The field that a need usually falls into; a person may set another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadinessTask:
    """One attribute that is not there yet: what, of which service, whose it is to do."""

    id: str
    service: ServiceId
    what: Readiness
    owner: str
    refused: bool
    """True: a person said no; False: nobody has said anything."""


def task_id(service: ServiceId, what: Readiness) -> str:
    """Return the id under which the progress of this task is written down."""
    return f"ready:{service}:{what.value}"


def priority_field(service: Service, need: str, listing: Listing | None) -> PriorityField:
    """Return the field of Perpres 82/2023: a person's word, else what the need suggests."""
    if listing is not None and listing.field is not None:
        return listing.field
    return _FIELD_OF_NEED.get(service.need or need, PriorityField.NONE)


def missing_readiness(
    portfolio: Portfolio, shown: Iterable[ServiceId], listings: Mapping[ServiceId, Listing]
) -> tuple[ReadinessTask, ...]:
    """Return what the services of the portal still miss, in the order of the services."""
    wanted = set(shown)
    return tuple(
        ReadinessTask(
            id=task_id(service.id, what),
            service=service.id,
            what=what,
            owner=portfolio.unit_name(service.unit),
            refused=mark is not None,
        )
        for service in portfolio.services.values()
        if service.id in wanted
        for what in Readiness
        if not ((mark := _mark(listings.get(service.id), what)) and mark.value)
    )


def listed_over_time(
    listings: Iterable[Listing], what: Readiness = Readiness.REGIONAL_PORTAL
) -> tuple[tuple[date, int], ...]:
    """Return on which days how many services had this attribute, by their dated marks."""
    marks = [one.mark(what) for one in listings]
    days = sorted(mark.since for mark in marks if mark and mark.value)
    return tuple({day: number for number, day in enumerate(days, 1)}.items())


def _mark(listing: Listing | None, what: Readiness) -> Mark | None:
    return listing.mark(what) if listing else None
