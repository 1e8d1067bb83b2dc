"""Records as text: typed JSON, checked when read; never pickle, never ``eval``."""

from __future__ import annotations

import msgspec

from graph.model import Application, Interface, Service, Unit
from planner.domain.approval import Approval
from planner.domain.change import MappingProfile, Record, RecordKind
from planner.domain.decision import Decision, PairVerdict
from planner.domain.plan import Plan
from planner.domain.project import Project

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
        (RecordKind.PROJECT, Project),
        (RecordKind.PLAN, Plan),
        (RecordKind.MAPPING, MappingProfile),
        (RecordKind.APPROVAL, Approval),
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
