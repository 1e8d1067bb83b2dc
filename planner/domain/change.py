"""The one way state changes: a change that knows its inverse, grouped into named steps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from graph.model import Application, Interface, Service, Unit
from planner.domain.approval import Approval
from planner.domain.decision import Decision, LearnedWeights, PairVerdict, RivalVerdict
from planner.domain.exemption import Exemption
from planner.domain.listing import Listing
from planner.domain.national_note import NationalNote
from planner.domain.plan import Plan
from planner.domain.progress import Progress
from planner.domain.project import Project
from planner.domain.scenario import Scenario
from planner.domain.step_names import StepName


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingProfile:
    """A corrected column mapping, remembered under the header's fingerprint."""

    fingerprint: str
    fields: tuple[tuple[str, str], ...]
    """Pairs of header as written and canonical field (empty: extra column)."""
    left_out: tuple[str, ...] = ()
    """Headers of which nothing is taken in, such as the telephone numbers of managers."""
    date_order: str = ""
    """How 01/02/2024 is read: ``day_first`` or ``month_first``; empty: not settled."""
    sheet: str = ""
    """The sheet to take where this header was guessed; empty: the guess is right."""
    header_row: int = 0
    """The header's row in that sheet; 0: as guessed."""


Record = (
    Unit
    | Application
    | Service
    | Interface
    | Decision
    | PairVerdict
    | RivalVerdict
    | LearnedWeights
    | Project
    | Plan
    | MappingProfile
    | Approval
    | Progress
    | Listing
    | Exemption
    | NationalNote
    | Scenario
)


class RecordKind(StrEnum):
    """The tables of a document."""

    UNIT = "unit"
    APPLICATION = "application"
    SERVICE = "service"
    INTERFACE = "interface"
    DECISION = "decision"
    VERDICT = "verdict"
    RIVAL = "rival"
    LEARNED = "learned"
    PROJECT = "project"
    PLAN = "plan"
    MAPPING = "mapping"
    APPROVAL = "approval"
    PROGRESS = "progress"
    LISTING = "listing"
    EXEMPTION = "exemption"
    NATIONAL = "national"
    SCENARIO = "scenario"


PAIR_SEPARATOR = "\x1f"
"""Between the two ids in the key of a verdict; no id of a file holds a control character."""

_FACTS: dict[type[Unit | Application | Service | Interface], RecordKind] = {
    Unit: RecordKind.UNIT,
    Application: RecordKind.APPLICATION,
    Service: RecordKind.SERVICE,
    Interface: RecordKind.INTERFACE,
}


def identify(record: Record) -> tuple[RecordKind, str]:
    """Return the table and the key of a record; a document has one project and one plan."""
    match record:
        case Unit() | Application() | Service() | Interface():
            return _FACTS[type(record)], record.id
        case Decision():
            return RecordKind.DECISION, record.application
        case PairVerdict() | RivalVerdict() | LearnedWeights():
            return _judged(record)
        case MappingProfile() | Scenario():
            return _named(record)
        case Approval() | Progress() | Listing() | Exemption() | NationalNote():
            return _said(record)
        case Project() | Plan():
            only = RecordKind.PLAN if isinstance(record, Plan) else RecordKind.PROJECT
            return only, only.value


def _named(record: MappingProfile | Scenario) -> tuple[RecordKind, str]:
    """Return the table and the key of what goes under a name of its own."""
    if isinstance(record, Scenario):
        return RecordKind.SCENARIO, record.name
    return RecordKind.MAPPING, record.fingerprint


def _said(
    record: Approval | Progress | Listing | Exemption | NationalNote,
) -> tuple[RecordKind, str]:
    """Return the table and the key of a word that a person gave on a day."""
    match record:
        case Approval():
            return RecordKind.APPROVAL, record.key
        case Progress():
            return RecordKind.PROGRESS, record.task
        case Listing():
            return RecordKind.LISTING, record.service
        case Exemption():
            return RecordKind.EXEMPTION, record.application
        case NationalNote():
            return RecordKind.NATIONAL, record.name


def _judged(record: PairVerdict | RivalVerdict | LearnedWeights) -> tuple[RecordKind, str]:
    """Return the table and the key of what was said about overlaps; one set of weights holds."""
    match record:
        case PairVerdict():
            return RecordKind.VERDICT, f"{record.a}{PAIR_SEPARATOR}{record.b}"
        case RivalVerdict():
            return RecordKind.RIVAL, f"{record.application}{PAIR_SEPARATOR}{record.national}"
        case LearnedWeights():
            return RecordKind.LEARNED, RecordKind.LEARNED.value


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

    @classmethod
    def between(cls, before: Record | None, after: Record | None) -> Change:
        """Return the change from one record to the other, under the key they share."""
        known = after if after is not None else before
        if known is None:
            raise ValueError("a change needs a before or an after")
        kind, key = identify(known)
        if before is not None and identify(before) != (kind, key):
            raise ValueError(f"{key!r}: a change is about one record")
        return cls(kind=kind, key=key, before=before, after=after)

    def inverse(self) -> Change:
        """Return the change that takes this one back."""
        return replace(self, before=self.after, after=self.before)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Changes that belong together: one entry of the history, undone as one."""

    number: int
    when: datetime
    who: str
    name: StepName
    """What was done, as a kind with values: worded when shown."""
    reason: str = ""
    size: int = 0
    undone: bool = False
    reverts: int = 0
    """Number of the older step that this one takes back; 0: none."""

    @property
    def what(self) -> str:
        """What people call it, in the language in use: “Impor 3 berkas”."""
        return self.name.words()
