"""What officers say of a service in the portal: its need, entry, readiness; one step each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from graph.errors import UserError
from graph.language import QT_TRANSLATE_NOOP
from graph.model import Service, ServiceId
from graph.portfolio import Portfolio
from planner.domain.change import Change, Step
from planner.domain.listing import Listing, Mark, PriorityField, Readiness
from planner.domain.needs import need_codes, need_name
from planner.domain.step_names import StepKind, StepName, step_name
from planner.workspace.document import Document


class UnknownNeedError(UserError):
    """There is no such citizens' need."""

    code = "WSP-NEED"
    message = QT_TRANSLATE_NOOP("errors", "Tidak ada kebutuhan berkode “{need}”.")
    remedy = QT_TRANSLATE_NOOP("errors", "Pilih salah satu: {known}.")


class UnknownServiceError(UserError):
    """There is no such service."""

    code = "WSP-SERVICE"
    message = QT_TRANSLATE_NOOP("errors", "Layanan “{service}” tidak ada di dokumen ini.")
    remedy = QT_TRANSLATE_NOOP("errors", "Muat ulang halaman, lalu pilih layanan dari daftar.")


def classify(
    document: Document, services: Iterable[ServiceId], need: str, reason: str = ""
) -> Step:
    """Set the need of services as one step; an empty code goes back to the suggestion."""
    if need and need not in need_codes():
        raise UnknownNeedError(need=need, known=", ".join(need_codes()))
    known = document.snapshot().portfolio
    chosen = [_service(known, one) for one in dict.fromkeys(services)]
    changes = [Change.between(one, replace(one, need=need)) for one in chosen]
    return document.apply(_classified(chosen, need), changes, reason)


def entitle(document: Document, service: ServiceId, title: str) -> Step:
    """Give a service another title in the menu; empty: its own name."""
    made = _service(document.snapshot().portfolio, service)
    wanted = " ".join(title.split())
    before, listing = _listing(document, service)
    after = replace(listing, entry="" if wanted == made.name else wanted)
    name = step_name(StepKind.ENTRY, name=wanted or made.name)
    return document.apply(name, [Change.between(before, after)])


def mark_services(
    document: Document,
    services: Sequence[ServiceId],
    what: Readiness,
    value: bool | None,
    *,
    since: date | None = None,
    note: str = "",
) -> Step:
    """Say since when services have an attribute or have it not; None takes the word back."""
    day = since or date.today()
    mark = None if value is None else Mark(value=value, since=day, by=document.who, note=note)
    return _change(document, services, {what.value: mark})


def set_field(
    document: Document, services: Sequence[ServiceId], field: PriorityField | None
) -> Step:
    """Say into which priority field of Perpres 82/2023 services fall; None: as suggested."""
    return _change(document, services, {"field": field})


def one_service(document: Document, keep: ServiceId, others: Sequence[ServiceId]) -> Step:
    """Make several entries of one service into one: its carriers are those of all of them."""
    known = document.snapshot().portfolio
    kept, gone = _service(known, keep), [_service(known, one) for one in others if one != keep]
    gone_ids = {service.id for service in gone}
    changes = []
    for app in known.applications.values():
        if gone_ids & set(app.services):
            renamed = (keep if one in gone_ids else one for one in app.services)
            after = replace(app, services=tuple(dict.fromkeys(renamed)))
            changes.append(Change.between(app, after))
    listings = document.snapshot().listings
    changes += [Change.between(listings[one], None) for one in sorted(gone_ids & set(listings))]
    changes += [Change.between(service, None) for service in gone]
    return document.apply(step_name(StepKind.ONE_SERVICE, name=kept.name), changes)


def _change(document: Document, services: Sequence[ServiceId], values: dict[str, object]) -> Step:
    known = document.snapshot().portfolio
    changes = []
    for service in services:
        _service(known, service)
        before, listing = _listing(document, service)
        after = replace(listing, **values)  # type: ignore[arg-type]
        changes.append(Change.between(before, after))
    names = ", ".join(known.services[one].name for one in services[:2])
    shown = names if len(services) <= 2 else f"{names} …"
    return document.apply(step_name(StepKind.READINESS, name=shown), changes)


def _listing(document: Document, service: ServiceId) -> tuple[Listing | None, Listing]:
    found = document.snapshot().listings.get(service)
    return found, found or Listing(service=service)


def _service(known: Portfolio, identity: ServiceId) -> Service:
    found = known.services.get(identity)
    if found is None:
        raise UnknownServiceError(service=identity)
    return found


def _classified(services: Sequence[Service], need: str) -> StepName:
    if len(services) == 1:
        told = f"{services[0].name} → {need_name(need)}" if need else services[0].name
        return step_name(StepKind.NEED, name=told)
    return step_name(StepKind.NEEDS, count=len(services))
