"""Faults of the one portal's menu, and which entries it would have: pure rules, no files."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from graph.model import Service, ServiceId, ServiceKind
from graph.portfolio import Portfolio
from graph.text import plain, plain_words, stem, words
from planner.domain.listing import Listing, Readiness
from planner.domain.needs import NeedSuggestion, is_internal

_COMPLAINT = frozenset(map(stem, ("pengaduan", "aduan", "lapor", "keluhan")))
_COMPLAINTS = "LE13"
_OFFICES = frozenset(
    {"dinas", "badan", "kantor", "bagian", "kecamatan", "kelurahan", "sekretariat", "inspektorat"}
    | {"satuan", "upt", "uptd", "bidang", "seksi", "opd", "skpd", "setda", "rsud"}
)
_WORD = re.compile(r"\w+")
_SITS = re.compile(r"^(?:surat|naskah|perjalanan|rumah|mobil|kendaraan) dinas\b")
"""Words in which an office's kind names no office."""


class Fault(StrEnum):
    """What keeps a service from standing once and findably in the menu, the gravest first."""

    UNCARRIED = "uncarried"
    DOUBLE = "double"
    AGENCY_NAME = "agency_name"
    INTERNAL_SHOWN = "internal_shown"
    NO_NEED = "no_need"
    UNSURE_NEED = "unsure_need"
    NOT_LISTED = "not_listed"


@dataclass(frozen=True, slots=True)
class MenuFault:
    """One fault of one entry; ``others`` are the services it is about as well."""

    fault: Fault
    service: ServiceId
    others: tuple[ServiceId, ...] = ()
    word: str = ""
    """The office's name found in a title."""


@dataclass(frozen=True, slots=True)
class Menu:
    """What the rules read: the services with the needs in force and their listings."""

    portfolio: Portfolio
    needs: Mapping[ServiceId, str]
    suggested: Mapping[ServiceId, NeedSuggestion]
    listings: Mapping[ServiceId, Listing]
    carried: Mapping[ServiceId, Sequence[str]]
    """Who carries each service in the end."""

    def title(self, service: Service) -> str:
        """Return the title of the entry."""
        listing = self.listings.get(service.id)
        return listing.entry if listing and listing.entry else service.name

    def shown(self, service: Service) -> bool:
        """Whether the service belongs in the citizens' portal."""
        return service.kind is not ServiceKind.ADMINISTRATION and not is_internal(
            self.needs.get(service.id, "")
        )

    def listed(self, service: ServiceId) -> bool | None:
        """Whether it stands in the regional portal; None: nobody has said."""
        listing = self.listings.get(service)
        mark = listing.mark(Readiness.REGIONAL_PORTAL) if listing else None
        return mark.value if mark else None


def menu_faults(menu: Menu) -> tuple[MenuFault, ...]:
    """Return every fault of the menu, the gravest first."""
    services = tuple(menu.portfolio.services.values())
    shown = [service for service in services if menu.shown(service)]
    offices = office_names(menu.portfolio)
    found = [*_double(menu, shown)]
    for service in shown:
        if not menu.carried.get(service.id):
            found.append(MenuFault(Fault.UNCARRIED, service.id))
        if name := agency_in(menu.title(service), offices):
            found.append(MenuFault(Fault.AGENCY_NAME, service.id, word=name))
        found += _placed(menu, service)
    found += [
        MenuFault(Fault.INTERNAL_SHOWN, service.id)
        for service in services
        if not menu.shown(service) and menu.listed(service.id)
    ]
    order = list(Fault)
    return tuple(sorted(found, key=lambda one: order.index(one.fault)))


def has_complaint_channel(menu: Menu) -> bool:
    """Whether citizens find a way to complain in the menu, carried by somebody."""
    return any(
        menu.needs.get(service.id) == _COMPLAINTS
        and menu.carried.get(service.id)
        and _COMPLAINT & {stem(word) for word in words(service.name)}
        for service in menu.portfolio.services.values()
        if menu.shown(service)
    )


def agency_in(title: str, offices: Iterable[str]) -> str:
    """Return the office by which a title is named, empty when it names none.

    Examples
    --------
    >>> agency_in("Layanan BPBD", {"bpbd"}), agency_in("Surat dinas", set())
    ('BPBD', '')
    """
    said = plain_words(title)
    if _SITS.match(" ".join(said)):
        return ""
    known = frozenset(offices)
    for word in said:
        if word in known or word in _OFFICES:
            return next((str(one) for one in _WORD.findall(title) if plain(one) == word), word)
    return ""


def office_names(portfolio: Portfolio) -> frozenset[str]:
    """Return the acronyms by which this agency's offices are called."""
    return frozenset(
        plain(unit.acronym) for unit in portfolio.units.values() if len(plain(unit.acronym)) > 2
    )


def _placed(menu: Menu, service: Service) -> Iterable[MenuFault]:
    if not menu.needs.get(service.id):
        yield MenuFault(Fault.NO_NEED, service.id)
    elif not service.need and not menu.suggested[service.id].certain:
        yield MenuFault(Fault.UNSURE_NEED, service.id)
    if menu.listed(service.id) is False:
        yield MenuFault(Fault.NOT_LISTED, service.id)


def _double(menu: Menu, shown: Iterable[Service]) -> Iterable[MenuFault]:
    """Find entries whose titles hold the same words in any order and ending."""
    same: defaultdict[frozenset[str], list[ServiceId]] = defaultdict(list)
    for service in shown:
        same[frozenset(stem(word) for word in words(menu.title(service)))].append(service.id)
    for group in same.values():
        if len(group) > 1:
            yield MenuFault(Fault.DOUBLE, group[0], tuple(group[1:]))
