"""How one public service stands in the portals: its menu entry and its national readiness.

Every attribute is a dated word of a person, because the programme (INA Digital) changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from graph.model import ServiceId


class Readiness(StrEnum):
    """What the national programme asks of a public service."""

    REGIONAL_PORTAL = "regional_portal"
    INAPAS = "inapas"
    """Signs people in with the national digital identity."""
    SPLP = "splp"
    """Exchanges its data through the national exchange."""
    NATIONAL_PORTAL = "national_portal"


class PriorityField(StrEnum):
    """The nine fields of Perpres 82/2023 (from secondary texts: verify before quoting)."""

    NONE = ""
    EDUCATION = "education"
    HEALTH = "health"
    SOCIAL = "social"
    POPULATION = "population"
    STATE_FINANCE = "state_finance"
    STATE_APPARATUS = "state_apparatus"
    PUBLIC_PORTAL = "public_portal"
    ONE_DATA = "one_data"
    POLICE = "police"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Yes or no, since when, and who said so."""

    value: bool
    since: date
    by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What is said of one service; a missing mark means that nobody has said anything yet."""

    service: ServiceId
    entry: str = ""
    """Title of the menu entry; empty: the name of the service."""
    regional_portal: Mark | None = None
    inapas: Mark | None = None
    splp: Mark | None = None
    national_portal: Mark | None = None
    field: PriorityField | None = None
    """The priority field as a person set it; None: as suggested."""

    def mark(self, what: Readiness) -> Mark | None:
        """Return what was said of one attribute."""
        found = getattr(self, what.value)
        return found if isinstance(found, Mark) else None
