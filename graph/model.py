"""Facts of the portfolio: frozen records, checked when made, free of every outside library.

*Service* means *layanan*, a public service that citizens or officials use; never a program.
Money is whole rupiah. A field that the inventory leaves open is empty or ``None``: it weighs
nothing anywhere, and is never guessed here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

ApplicationId = NewType("ApplicationId", str)
UnitId = NewType("UnitId", str)
ServiceId = NewType("ServiceId", str)
InterfaceId = NewType("InterfaceId", str)


class UsageStatus(StrEnum):
    """Status of use in four steps and one before (header family of public code 49013399416)."""

    ACTIVE = "active"
    ACTIVE_UNUSED = "active_unused"
    INACTIVE_PLANNED = "inactive_planned"
    INACTIVE = "inactive"
    IN_DEVELOPMENT = "in_development"


class Platform(StrEnum):
    """Where the application runs."""

    WEB = "web"
    MOBILE = "mobile"
    MOBILE_WEB = "mobile_web"
    DESKTOP = "desktop"


class DeveloperKind(StrEnum):
    """Who made it: a ministry, the province, the region, its own staff or a vendor."""

    CENTRAL = "central"
    PROVINCE = "province"
    LOCAL = "local"
    IN_HOUSE = "in_house"
    VENDOR = "vendor"


class Category(StrEnum):
    """A website only informs; an application works on data."""

    APPLICATION = "application"
    WEBSITE = "website"


class ServiceKind(StrEnum):
    """RAL level 1: for citizens and business, or inside the administration."""

    PUBLIC = "public"
    ADMINISTRATION = "administration"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a record was read: file name, sheet, row as the spreadsheet counts it (from 1)."""

    file: str
    sheet: str
    row: int
    columns: tuple[tuple[str, str], ...] = ()
    """Pairs of field name and column letter (or column number for csv, as text)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A regional office (OPD, perangkat daerah)."""

    id: UnitId
    name: str
    acronym: str = ""

    def __post_init__(self) -> None:
        _require_text(self.id, self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A public service (layanan); its carriers are the applications that name it."""

    id: ServiceId
    name: str
    unit: UnitId | None = None
    kind: ServiceKind | None = None
    need: str = ""
    """Code of the citizens' need it answers (``LE01`` …), empty while not classified."""

    def __post_init__(self) -> None:
        _require_text(self.id, self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """One row of the inventory, as far as the inventory tells."""

    id: ApplicationId
    name: str
    unit: UnitId | None = None
    acronym: str = ""
    description: str = ""
    function: str = ""
    output: str = ""
    category: Category | None = None
    services: tuple[ServiceId, ...] = ()
    data_used: tuple[str, ...] = ()
    data_input: tuple[str, ...] = ()
    data_output: tuple[str, ...] = ()
    users: str = ""
    user_count: int | None = None
    platform: tuple[Platform, ...] = ()
    status: UsageStatus | None = None
    urls: tuple[str, ...] = ()
    developer: str = ""
    developer_kind: DeveloperKind | None = None
    year_built: int | None = None
    year_updated: int | None = None
    cost_build: int | None = None
    cost_yearly: int | None = None
    """Whole rupiah, as are all amounts: sums stay exact and the solver knows integers only."""
    personal_data: bool | None = None
    legal_basis: str = ""
    integrated_with: tuple[str, ...] = ()
    """Names as written; resolved ones also stand as ``Interface``."""
    rab_code: str = ""
    ral_code: str = ""
    raa_code: str = ""
    notes: str = ""
    extra: tuple[tuple[str, str], ...] = ()
    """Every other column: canonical field name or the header as written, and the cell's text."""
    origins: tuple[Origin, ...] = ()
    vanished: bool = False
    """No longer in the newest file of its source; kept, never deleted silently."""

    def __post_init__(self) -> None:
        _require_text(self.id, self.name)
        amounts = (self.user_count, self.cost_build, self.cost_yearly)
        if any(amount is not None and amount < 0 for amount in amounts):
            raise ValueError(f"{self.id}: users and costs must not be negative")


@dataclass(frozen=True, slots=True, kw_only=True)
class Interface:
    """A flow of data between two applications: ``consumer`` breaks when ``provider`` stops."""

    id: InterfaceId
    provider: ApplicationId
    consumer: ApplicationId
    data: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NationalApp:
    """A national application (``graph/data/national_apps.csv``; each row has its source).

    ``tier``: ``umum`` (designated general application), ``sektoral`` (a ministry's own, use is
    compulsory), ``integrasi`` (a network to connect to), ``berbagi`` (shared component).
    """

    name: str
    expansion: str
    tier: str
    field: str
    owner: str
    replaces: str
    legal_base: str
    default_action: str
    keywords: tuple[str, ...]
    confidence: str
    """How far the legal base has been read: ``sourced``, ``sourced_in_part``, ``owner_sourced``,
    ``background`` or ``unconfirmed``."""
    aliases: tuple[str, ...] = ()
    """Other names under which inventories list it."""
    hosts: tuple[str, ...] = ()


def _require_text(identity: str, name: str) -> None:
    if not identity.strip() or not name.strip():
        raise ValueError(f"{identity!r}: id and name must not be blank")
