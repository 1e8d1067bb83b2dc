"""The services of the portal as rows: grouped by need, filtered by what is wrong with them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from graph.model import ServiceId
from planner.domain.listing import Readiness
from planner.workspace.portal import Entry, Fault, Need, PortalView
from ui import format as written


class Show(StrEnum):
    """Which services are listed."""

    ALL = "all"
    NONE = "none"
    TWO = "two"
    DOUBLE = "double"
    AGENCY = "agency"
    UNSURE = "unsure"
    UNLISTED = "unlisted"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service, or the head of a need when ``entry`` is None."""

    need: str
    title: str
    note: str = ""
    entry: Entry | None = None
    internal: bool = False


@dataclass(frozen=True, slots=True)
class NeedRow:
    """A need with how many of its services stand in the portal."""

    code: str
    name: str
    services: int
    listed: int
    unsure: int


def fits(entry: Entry, show: Show) -> bool:
    """Whether a service belongs to what is shown."""
    return {
        Show.ALL: True,
        Show.NONE: not entry.carriers,
        Show.TWO: len(entry.before) > 1,
        Show.DOUBLE: Fault.DOUBLE in entry.faults,
        Show.AGENCY: Fault.AGENCY_NAME in entry.faults,
        Show.UNSURE: not entry.certain,
        Show.UNLISTED: not entry.listed,
        Show.INTERNAL: True,
    }[show]


def service_rows(view: PortalView, show: Show, need: str = "") -> list[ServiceRow]:
    """Return the rows of the list: heads with their services; heads without any are left out."""
    inside = show is Show.INTERNAL
    rows: list[ServiceRow] = []
    for group in view.internal if inside else view.needs:
        entries = [entry for entry in group.services if fits(entry, show)]
        if not entries or (need and need != group.code):
            continue
        rows.append(ServiceRow(group.code, need_title(group), head_note(entries), None, inside))
        rows += [ServiceRow(group.code, one.title, "", one, inside) for one in entries]
    return rows


def only(view: PortalView, services: Collection[ServiceId]) -> list[ServiceRow]:
    """Return the rows of these services alone, with the heads of their needs."""
    rows: list[ServiceRow] = []
    for groups, inside in ((view.needs, False), (view.internal, True)):
        for group in groups:
            entries = [entry for entry in group.services if entry.id in services]
            if entries:
                title = need_title(group)
                rows.append(ServiceRow(group.code, title, head_note(entries), None, inside))
                rows += [ServiceRow(group.code, e.title, "", e, inside) for e in entries]
    return rows


def need_rows(view: PortalView) -> list[NeedRow]:
    """Return the needs with their counts."""
    return [
        NeedRow(
            group.code,
            need_title(group),
            len(group.services),
            sum(entry.listed is True for entry in group.services),
            sum(not entry.certain for entry in group.services),
        )
        for group in view.needs
    ]


def need_title(group: Need) -> str:
    """Return the name of a need; what has none yet says so."""
    return group.name or QCoreApplication.translate("Services", "Belum digolongkan")


def head_note(entries: Sequence[Entry]) -> str:
    """Say how many services, and how many of them stand in the portal."""
    listed = sum(entry.listed is True for entry in entries)
    return QCoreApplication.translate("Services", "{n} layanan · {m} di portal").format(
        n=written.number(len(entries)), m=written.number(listed)
    )


def portal_words(entry: Entry) -> tuple[str, str]:
    """Return what the portal column says, and its tone."""
    translate = QCoreApplication.translate
    if Fault.DOUBLE in entry.faults:
        return translate("Services", "ganda"), "warn"
    if Fault.AGENCY_NAME in entry.faults:
        return translate("Services", "nama OPD"), "warn"
    if entry.listed:
        return translate("Services", "di portal"), "good"
    if entry.listed is False:
        return translate("Services", "belum"), "muted"
    return translate("Services", "belum dicatat"), "muted"


def short_word(what: Readiness) -> str:
    """Return the word of an attribute for the head of a column."""
    translate = QCoreApplication.translate
    return {
        Readiness.REGIONAL_PORTAL: translate("Services", "Portal daerah"),
        Readiness.INAPAS: translate("Services", "INApas"),
        Readiness.SPLP: translate("Services", "SPLP"),
        Readiness.NATIONAL_PORTAL: translate("Services", "Portal nasional"),
    }[what]


def readiness_words(entry: Entry, what: Readiness) -> tuple[str, str]:
    """Return what a readiness cell says, and its tone."""
    translate = QCoreApplication.translate
    mark = dict(entry.marks).get(what)
    if mark is None:
        return "–", "muted"
    if mark.value:
        return translate("Services", "ya · {day}").format(day=written.short_day(mark.since)), "good"
    return translate("Services", "belum · {day}").format(day=written.short_day(mark.since)), "warn"


def fault_words(fault: Fault, word: str = "") -> str:
    """Say what is wrong, in a line under the service's name."""
    translate = QCoreApplication.translate
    return {
        Fault.UNCARRIED: translate("Services", "tidak ada pengampu"),
        Fault.DOUBLE: translate("Services", "entri ganda: layanan yang sama berdiri dua kali"),
        Fault.AGENCY_NAME: translate(
            "Services", "judul memuat nama OPD “{word}”; warga mencari urusannya"
        ).format(word=word),
        Fault.INTERNAL_SHOWN: translate("Services", "layanan internal tercatat di portal warga"),
        Fault.NO_NEED: translate("Services", "belum digolongkan ke satu kebutuhan"),
        Fault.UNSURE_NEED: translate("Services", "usulan kebutuhannya ragu; periksa"),
        Fault.NOT_LISTED: translate("Services", "belum ada di portal daerah"),
    }[fault]
