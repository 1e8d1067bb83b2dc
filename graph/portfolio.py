"""The immutable portfolio: look-ups, referential checks, difference of two."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType

from graph.errors import BrokenReferenceError
from graph.language import QT_TRANSLATE_NOOP, translate
from graph.model import (
    Application,
    ApplicationId,
    Interface,
    InterfaceId,
    Service,
    ServiceId,
    Unit,
    UnitId,
)

_KINDS = (
    QT_TRANSLATE_NOOP("portfolio", "Aplikasi"),
    QT_TRANSLATE_NOOP("portfolio", "Layanan"),
    QT_TRANSLATE_NOOP("portfolio", "Antarmuka"),
)


@dataclass(frozen=True, slots=True)
class Portfolio:
    """All facts of one agency; iteration order is the order of insertion (file order)."""

    units: Mapping[UnitId, Unit] = field(default_factory=dict)
    applications: Mapping[ApplicationId, Application] = field(default_factory=dict)
    services: Mapping[ServiceId, Service] = field(default_factory=dict)
    interfaces: Mapping[InterfaceId, Interface] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        *,
        units: Iterable[Unit] = (),
        applications: Iterable[Application] = (),
        services: Iterable[Service] = (),
        interfaces: Iterable[Interface] = (),
    ) -> Portfolio:
        """Build a portfolio and check that every reference meets its target.

        Raises
        ------
        BrokenReferenceError
            When a fact names another fact that is not there.
        """
        portfolio = cls(
            MappingProxyType({unit.id: unit for unit in units}),
            MappingProxyType({app.id: app for app in applications}),
            MappingProxyType({service.id: service for service in services}),
            MappingProxyType({link.id: link for link in interfaces}),
        )
        portfolio._check()
        return portfolio

    def unit_name(self, unit: UnitId | None) -> str:
        """Return the unit's name, or an empty text when the inventory leaves it open."""
        return self.units[unit].name if unit is not None else ""

    def carriers(self, service: ServiceId) -> tuple[ApplicationId, ...]:
        """Return the applications that carry this service, in file order."""
        return tuple(app.id for app in self.applications.values() if service in app.services)

    def _check(self) -> None:
        for app in self.applications.values():
            self._need("Aplikasi", app.id, "OPD", app.unit, self.units)
            for service in app.services:
                self._need("Aplikasi", app.id, "layanan", service, self.services)
        for service_record in self.services.values():
            self._need("Layanan", service_record.id, "OPD", service_record.unit, self.units)
        for link in self.interfaces.values():
            for end in (link.provider, link.consumer):
                self._need("Antarmuka", link.id, "aplikasi", end, self.applications)

    @staticmethod
    def _need(
        kind: str, identity: str, target: str, wanted: str | None, where: Collection[object]
    ) -> None:
        if wanted is not None and wanted not in where:
            raise BrokenReferenceError(
                kind=translate("portfolio", kind), id=identity, target=target, missing=wanted
            )


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one application that differs between two portfolios."""

    application: ApplicationId
    field: str
    before: object
    after: object


def differing_fields(before: Application, after: Application) -> tuple[FieldChange, ...]:
    """Return the fields that differ, in the order of the record."""
    return tuple(
        FieldChange(after.id, part.name, old, new)
        for part in fields(Application)
        if (old := getattr(before, part.name)) != (new := getattr(after, part.name))
    )
