"""The one way state changes: a change that knows its inverse, grouped into named steps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from graph.model import Application, Interface, Service, Unit
from planner.domain.decision import Decision, PairVerdict
from planner.domain.plan import Plan
from planner.domain.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingProfile:
    """A corrected column mapping, remembered under the header's fingerprint."""

    fingerprint: str
    fields: tuple[tuple[str, str], ...]
    """Pairs of header as written and canonical field (empty: extra column)."""


Record = (
    Unit
    | Application
    | Service
    | Interface
    | Decision
    | PairVerdict
    | Project
    | Plan
    | MappingProfile
)


class RecordKind(StrEnum):
    """The tables of a document."""

    UNIT = "unit"
    APPLICATION = "application"
    SERVICE = "service"
    INTERFACE = "interface"
    DECISION = "decision"
    VERDICT = "verdict"
    PROJECT = "project"
    PLAN = "plan"
    MAPPING = "mapping"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One record before and after; ``None`` stands for *not there*."""

    kind: RecordKind
    key: str
    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("a change needs a before or an after")

    def inverse(self) -> Change:
        """Return the change that takes this one back."""
        return replace(self, before=self.after, after=self.before)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Changes that belong together: one entry of the history, undone as one."""

    number: int
    when: datetime
    who: str
    what: str
    """Named for people: “Impor 3 berkas”, “Gabung E-Presensi ke Presensi ASN”."""
    reason: str = ""
    size: int = 0
    undone: bool = False
