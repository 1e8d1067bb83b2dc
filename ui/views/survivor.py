"""The record a host has once its guests are in it, field by field, and where each value is from.

All guests of a host are merged in one record: it is one work plan, not one per guest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from graph.model import Application, ApplicationId
from planner.domain.decision import Disposition
from planner.domain.snapshot import Snapshot
from planner.domain.words import word
from ui import format as written


@dataclass(frozen=True, slots=True)
class SurvivorField:
    """One field of the record after a merge, and where its value comes from."""

    field: str
    value: str
    source: str


def survivor_record(snapshot: Snapshot, host: ApplicationId) -> tuple[SurvivorField, ...]:
    """Return the record of a host with every application that is merged into it."""
    apps = snapshot.portfolio.applications
    kept = apps.get(host)
    guests = [
        apps[decision.application]
        for decision in snapshot.decisions.values()
        if decision.disposition is Disposition.MERGE
        and decision.into == host
        and decision.application in apps
    ]
    if kept is None or not guests:
        return ()
    rows = (kept, *guests)
    found = (*_own(snapshot, kept, rows), *_joined(snapshot, rows), *_figures(rows))
    return tuple(part for part in found if part.value)


def guests_of(snapshot: Snapshot, host: ApplicationId) -> int:
    """Return how many applications are merged into this one."""
    return sum(
        decision.disposition is Disposition.MERGE and decision.into == host
        for decision in snapshot.decisions.values()
    )


def _own(
    snapshot: Snapshot, kept: Application, rows: tuple[Application, ...]
) -> Iterable[SurvivorField]:
    """Yield what has one value: the host's, or a guest's where the host has none."""
    translate = QCoreApplication.translate
    yield SurvivorField(translate("Survivor", "Nama"), kept.name, translate("Survivor", "induk"))
    yield SurvivorField(
        translate("Survivor", "OPD"),
        snapshot.portfolio.unit_name(kept.unit),
        translate("Survivor", "induk"),
    )
    texts: tuple[tuple[str, Callable[[Application], str]], ...] = (
        (translate("Survivor", "Fungsi"), lambda app: app.function),
        (translate("Survivor", "Dasar hukum"), lambda app: app.legal_basis),
        (translate("Survivor", "Pengembang"), lambda app: app.developer),
        (translate("Survivor", "Kode RAA"), lambda app: app.raa_code),
    )
    for field, read in texts:
        owner = next((app for app in rows if read(app)), None)
        if owner is not None:
            yield SurvivorField(field, read(owner), _from(owner, kept))


def _joined(snapshot: Snapshot, rows: tuple[Application, ...]) -> Iterable[SurvivorField]:
    """Yield what is put together from all."""
    translate = QCoreApplication.translate
    services = snapshot.portfolio.services
    lists: tuple[tuple[str, Callable[[Application], Iterable[str]]], ...] = (
        (
            translate("Survivor", "Layanan"),
            lambda app: (services[key].name for key in app.services if key in services),
        ),
        (translate("Survivor", "Data masuk"), lambda app: app.data_input),
        (translate("Survivor", "Data keluar"), lambda app: app.data_output),
        (translate("Survivor", "Basis"), lambda app: map(word, app.platform)),
        (translate("Survivor", "Terhubung"), lambda app: app.integrated_with),
    )
    for field, read in lists:
        values = tuple(dict.fromkeys(value for app in rows for value in read(app) if value))
        own = len({value for value in read(rows[0]) if value})
        added = len(values) - own
        said = (
            translate("Survivor", "induk + {n}").format(n=added)
            if added
            else translate("Survivor", "induk")
        )
        yield SurvivorField(field, ", ".join(values), said)
    addresses = rows[0].urls
    moved = sum(len(app.urls) for app in rows[1:])
    said = translate("Survivor", "{n} alamat dialihkan").format(n=moved) if moved else ""
    yield SurvivorField(translate("Survivor", "Alamat"), ", ".join(addresses), said)


def _figures(rows: tuple[Application, ...]) -> Iterable[SurvivorField]:
    translate = QCoreApplication.translate
    counts = [app.user_count for app in rows if app.user_count is not None]
    yield SurvivorField(
        translate("Survivor", "Pengguna"),
        written.number(sum(counts)) if counts else "",
        " + ".join(written.number(n) for n in counts),
    )
    costs = [app.cost_yearly for app in rows[1:] if app.cost_yearly is not None]
    cost = rows[0].cost_yearly
    saved = translate("Survivor", "hemat {amount}").format(amount=written.rupiah_short(sum(costs)))
    yield SurvivorField(
        translate("Survivor", "Biaya tahunan"),
        written.rupiah_short(cost) if cost is not None else "",
        saved if costs else "",
    )
    if any(app.personal_data for app in rows):
        yield SurvivorField(
            translate("Survivor", "Data pribadi"),
            translate("Survivor", "ya"),
            translate("Survivor", "dinilai dahulu"),
        )


def _from(owner: Application, kept: Application) -> str:
    if owner is kept:
        return QCoreApplication.translate("Survivor", "induk")
    return QCoreApplication.translate("Survivor", "dari {name}").format(name=owner.name)
