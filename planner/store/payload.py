"""Records as text: typed JSON, checked when read; never pickle, never ``eval``."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from graph.model import Application, Interface, Service, Unit
from planner.domain.approval import Approval
from planner.domain.change import MappingProfile, Record, RecordKind
from planner.domain.decision import Decision, LearnedWeights, PairVerdict, RivalVerdict
from planner.domain.exemption import Exemption
from planner.domain.listing import Listing
from planner.domain.national_note import NationalNote
from planner.domain.plan import Plan
from planner.domain.progress import Progress
from planner.domain.project import Project
from planner.domain.scenario import Scenario
from planner.domain.step_names import StepName

_NAMES = msgspec.json.Decoder(StepName)
_ENCODER = msgspec.json.Encoder()
_DECODERS: dict[RecordKind, msgspec.json.Decoder[Record]] = {
    kind: msgspec.json.Decoder(record)
    for kind, record in (
        (RecordKind.UNIT, Unit),
        (RecordKind.APPLICATION, Application),
        (RecordKind.SERVICE, Service),
        (RecordKind.INTERFACE, Interface),
        (RecordKind.DECISION, Decision),
        (RecordKind.VERDICT, PairVerdict),
        (RecordKind.RIVAL, RivalVerdict),
        (RecordKind.LEARNED, LearnedWeights),
        (RecordKind.PROJECT, Project),
        (RecordKind.PLAN, Plan),
        (RecordKind.MAPPING, MappingProfile),
        (RecordKind.APPROVAL, Approval),
        (RecordKind.PROGRESS, Progress),
        (RecordKind.LISTING, Listing),
        (RecordKind.EXEMPTION, Exemption),
        (RecordKind.NATIONAL, NationalNote),
        (RecordKind.SCENARIO, Scenario),
    )
}


class MalformedRecordError(ValueError):
    """The text of a record is not what its table holds."""


def encode(record: Record) -> str:
    """Return the record as one line of JSON; equal records give equal text."""
    return _ENCODER.encode(record).decode()


def decode(kind: RecordKind, body: str) -> Record:
    """Return the record; its own checks run again, for the text may come from anywhere."""
    try:
        return _DECODERS[kind].decode(body)
    except (msgspec.MsgspecError, ValueError, TypeError, RecursionError) as error:
        raise MalformedRecordError(f"{kind}: {error}") from error


def encode_name(name: StepName) -> str:
    """Return the name of a step as JSON; empty when it is only words."""
    return _ENCODER.encode(name).decode() if name.kind else ""


def decode_name(text: object, words: object) -> StepName:
    """Return the name of a step; ``words`` are its name where there is no kind."""
    if not isinstance(words, str) or not isinstance(text, str):
        raise MalformedRecordError("journal")
    try:
        return replace(_NAMES.decode(text), text=words) if text else StepName("", text=words)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise MalformedRecordError(f"journal: {error}") from error
