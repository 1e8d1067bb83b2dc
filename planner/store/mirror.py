"""What the document holds, decoded once: after a step only what the step touched is read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from sqlalchemy import Connection, select

from graph.portfolio import Portfolio
from planner.domain.change import Record, RecordKind, identify
from planner.domain.snapshot import Snapshot
from planner.store.payload import MalformedRecordError, decode
from planner.store.records import Row
from planner.store.schema import RECORD

_FACTS = {
    RecordKind.UNIT,
    RecordKind.APPLICATION,
    RecordKind.SERVICE,
    RecordKind.INTERFACE,
}


class Mirror:
    """Records by kind and key at one revision; hands out frozen snapshots.

    The portfolio stays the same object while no fact changes, so what is computed from it (and
    costs seconds) can be kept by identity.
    """

    def __init__(self, revision: int) -> None:
        self.revision = revision
        self._records: dict[RecordKind, dict[str, tuple[int, object]]] = {
            kind: {} for kind in RecordKind
        }
        self._snapshot: Snapshot | None = None
        self._portfolio: Portfolio | None = None

    @classmethod
    def load(cls, connection: Connection, revision: int) -> Mirror:
        """Read every record."""
        mirror = cls(revision)
        kinds = {kind.value: kind for kind in RecordKind}
        query = select(RECORD.c.kind, RECORD.c.key, RECORD.c.place, RECORD.c.body)
        for name, key, place, body in connection.execute(query.order_by(RECORD.c.place)):
            if name not in kinds or not isinstance(place, int):
                raise MalformedRecordError(str(name))
            mirror._records[kinds[name]][key] = (place, _decoded(kinds[name], key, body))
        return mirror

    def follow(self, rows: Iterable[Row], revision: int) -> None:
        """Go to another revision by what the steps between do to the records."""
        moved: set[RecordKind] = set()
        touched: set[RecordKind] = set()
        for row in rows:
            touched.add(row.kind)
            of_kind = self._records[row.kind]
            old = of_kind.pop(row.key, None) if row.after is None else of_kind.get(row.key)
            if row.after is not None:
                of_kind[row.key] = (row.place, _decoded(row.kind, row.key, row.after))
                if old is None or old[0] != row.place:
                    moved.add(row.kind)
        for kind in moved:
            self._records[kind] = dict(sorted(self._records[kind].items(), key=_place))
        if touched & _FACTS:
            self._portfolio = None
        self.revision = revision
        self._snapshot = None

    def snapshot(self) -> Snapshot:
        """Return everything, frozen; the same object until the next step."""
        if self._snapshot is None:
            self._snapshot = self._frozen()
        return self._snapshot

    def _frozen(self) -> Snapshot:
        every = self._of_kind
        if self._portfolio is None:
            self._portfolio = Portfolio.of(
                units=every(RecordKind.UNIT).values(),
                applications=every(RecordKind.APPLICATION).values(),
                services=every(RecordKind.SERVICE).values(),
                interfaces=every(RecordKind.INTERFACE).values(),
            )
        return Snapshot(
            revision=self.revision,
            portfolio=self._portfolio,
            decisions=every(RecordKind.DECISION),
            verdicts=tuple(every(RecordKind.VERDICT).values()),
            rivals=tuple(every(RecordKind.RIVAL).values()),
            learned=next(iter(every(RecordKind.LEARNED).values()), None),
            project=next(iter(every(RecordKind.PROJECT).values()), None),
            plan=next(iter(every(RecordKind.PLAN).values()), None),
            mappings=every(RecordKind.MAPPING),
            approvals=every(RecordKind.APPROVAL),
            progress=every(RecordKind.PROGRESS),
            listings=every(RecordKind.LISTING),
            exemptions=every(RecordKind.EXEMPTION),
            national=every(RecordKind.NATIONAL),
            scenarios=every(RecordKind.SCENARIO),
        )

    def _of_kind(self, kind: RecordKind) -> Mapping:  # type: ignore[type-arg]
        """Return the records of one kind; ``decode`` saw to their type."""
        return MappingProxyType({key: record for key, (_, record) in self._records[kind].items()})


def _decoded(kind: RecordKind, key: str, body: str) -> Record:
    record = decode(kind, body)
    if identify(record) != (kind, key):
        raise MalformedRecordError(f"{kind} {key}")
    return record


def _place(item: tuple[str, tuple[int, object]]) -> int:
    return item[1][0]
