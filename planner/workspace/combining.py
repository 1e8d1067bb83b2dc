"""Several documents into one: ids are kept apart, what stands in more than one is shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from graph.findings import Overlap, OverlapKind
from graph.job import JobContext
from graph.language import translate
from graph.model import Application, ApplicationId, InterfaceId, ServiceId, UnitId
from planner.domain.change import Change, Record, Step
from planner.domain.decision import DecidedBy, Disposition
from planner.domain.snapshot import Snapshot
from planner.domain.step_names import StepKind, step_name
from planner.workspace.document import Document, open_document

SOURCE = "Dokumen asal"
"""Extra column that tells which document a row came from."""

_TWICE = {OverlapKind.SAME, OverlapKind.SHARED_USE, OverlapKind.FUNCTION}


@dataclass(frozen=True, slots=True)
class Combined:
    """What was taken in, and which systems two of the documents both hold."""

    step: Step
    applications: int
    across: tuple[Overlap, ...]


def combine(
    document: Document, sources: Sequence[str | Path], ctx: JobContext | None = None
) -> Combined:
    """Take the inventories and officers' decisions of other documents in, as one step.

    Units and services of the same name become one; applications never do: whether two of them
    are the same is found afterwards, and judged by people. Taking a document in again brings
    only what is new in it, and leaves what was decided or edited here.
    """
    ctx = ctx or JobContext()
    merged = _Merge(document.snapshot())
    changes: list[Change] = []
    for number, source in enumerate(sources):
        ctx.step(number, len(sources), str(source))
        with open_document(source, read_only=True) as other:
            changes.extend(merged.take(other.snapshot(), Path(other.location).stem))
    taken = merged.origin
    step = document.apply(step_name(StepKind.COMBINE, count=len(sources)), changes)
    ctx.step(len(sources), len(sources), translate("workspace", "Mencari yang rangkap"))
    return Combined(step, len(taken), _across(document, taken, ctx))


def origin_of(app: Application) -> str:
    """Return the document an application came from; empty for one that was always here."""
    return dict(app.extra).get(SOURCE, "")


def _across(
    document: Document, origin: Mapping[ApplicationId, str], ctx: JobContext
) -> tuple[Overlap, ...]:
    own = Path(document.location).stem
    return tuple(
        pair
        for pair in document.findings(ctx).overlaps
        if pair.kind in _TWICE and origin.get(pair.a, own) != origin.get(pair.b, own)
    )


class _Merge:
    """Knows what is there already, and gives ids to what comes."""

    def __init__(self, there: Snapshot) -> None:
        self._there = there
        portfolio = there.portfolio
        self._units = {_bare(unit.name): unit.id for unit in portfolio.units.values()}
        self._services = {
            _bare(service.name): service.id for service in portfolio.services.values()
        }
        self._used: set[str] = {
            *portfolio.units,
            *portfolio.services,
            *portfolio.applications,
            *portfolio.interfaces,
        }
        self.origin: dict[ApplicationId, str] = {}

    def take(self, other: Snapshot, source: str) -> Iterator[Change]:
        """Yield what brings one document in."""
        names = _Names(source, self._used)
        units: dict[UnitId, UnitId] = {}
        for unit in other.portfolio.units.values():
            known = self._units.get(_bare(unit.name))
            units[unit.id] = known or UnitId(names.free(unit.id))
            if known is None:
                self._units[_bare(unit.name)] = units[unit.id]
                yield _new(replace(unit, id=units[unit.id]))
        services: dict[ServiceId, ServiceId] = {}
        for service in other.portfolio.services.values():
            there = self._services.get(_bare(service.name))
            services[service.id] = there or ServiceId(names.free(service.id))
            if there is None:
                self._services[_bare(service.name)] = services[service.id]
                unit_id = units[service.unit] if service.unit is not None else None
                yield _new(replace(service, id=services[service.id], unit=unit_id))
        apps = {key: ApplicationId(names.own(key)) for key in other.portfolio.applications}
        for app in other.portfolio.applications.values():
            self.origin[apps[app.id]] = source
            if apps[app.id] in self._there.portfolio.applications:
                continue
            yield _new(
                replace(
                    app,
                    id=apps[app.id],
                    unit=units[app.unit] if app.unit is not None else None,
                    services=tuple(dict.fromkeys(services[name] for name in app.services)),
                    extra=(*(pair for pair in app.extra if pair[0] != SOURCE), (SOURCE, source)),
                )
            )
        yield from self._links(other, names, apps)
        yield from self._decisions(other, apps)

    def _links(
        self, other: Snapshot, names: _Names, apps: Mapping[ApplicationId, ApplicationId]
    ) -> Iterator[Change]:
        for link in other.portfolio.interfaces.values():
            key = InterfaceId(names.own(link.id))
            moved = replace(
                link, id=key, provider=apps[link.provider], consumer=apps[link.consumer]
            )
            if key not in self._there.portfolio.interfaces:
                yield _new(moved)

    def _decisions(
        self, other: Snapshot, apps: Mapping[ApplicationId, ApplicationId]
    ) -> Iterator[Change]:
        for decision in other.decisions.values():
            application = apps[decision.application]
            officer = decision.decided_by is DecidedBy.OFFICER
            if not officer or application in self._there.decisions:
                continue
            into = decision.into
            if decision.disposition is Disposition.MERGE:
                into = apps[ApplicationId(into)]
            yield _new(replace(decision, application=application, into=into))


@dataclass(frozen=True, slots=True)
class _Names:
    """Ids of one source: its applications always carry its name, so they never meet others'."""

    source: str
    used: set[str]

    def own(self, identity: str) -> str:
        return f"{self.source}/{identity}"

    def free(self, identity: str) -> str:
        found = identity if identity not in self.used else self.own(identity)
        self.used.add(found)
        return found


def _new(record: Record) -> Change:
    return Change.between(None, record)


def _bare(text: str) -> str:
    return " ".join(text.split()).casefold()
