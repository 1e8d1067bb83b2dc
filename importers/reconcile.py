"""What an import means for the inventory: new, changed, the same, unclear, vanished."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from graph.job import JobContext
from graph.model import Application, ApplicationId, Interface, Service, ServiceId, Unit, UnitId
from graph.portfolio import FieldChange, Portfolio, differing_fields
from importers.disagreement import Disagreement, find_disagreements, with_other_values
from importers.interfaces import find_interfaces
from importers.matching import match
from importers.merging import fill_in
from importers.result import ImportResult, RowFate, RowIssue
from importers.stopping import watched
from importers.units import unit_key

_SILENT = frozenset({"origins", "vanished"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciliation:
    """The fate of every row, and the inventory as it would be after accepting."""

    fates: tuple[tuple[RowFate, ApplicationId], ...] = ()
    """In order of the rows, the vanished last; ids are those of ``merged``."""
    changes: tuple[FieldChange, ...] = ()
    merged: Portfolio = field(default_factory=Portfolio)
    unclear: tuple[tuple[ApplicationId, ApplicationId], ...] = ()
    """A row taken in as new, and the application it resembles."""
    issues: tuple[RowIssue, ...] = ()
    """Where files of this import contradict each other."""


@dataclass(slots=True)
class _State:
    applications: dict[ApplicationId, Application]
    fates: list[tuple[RowFate, ApplicationId]] = field(default_factory=list)
    changes: list[FieldChange] = field(default_factory=list)
    unclear: list[tuple[ApplicationId, ApplicationId]] = field(default_factory=list)
    met: dict[ApplicationId, list[Application]] = field(default_factory=dict)
    """Application -> its rows in the files taken in so far."""
    disagreements: list[Disagreement] = field(default_factory=list)


def reconcile(
    portfolio: Portfolio, result: ImportResult, ctx: JobContext | None = None
) -> Reconciliation:
    """Compare an import with the inventory; nothing is deleted.

    Files are taken in one after the other, so that the same application in two files of one
    import becomes one. A value that a file leaves open never empties a known one. An
    application has vanished when every file it came from was read again without it.
    """
    units, unit_ids = _join_units(portfolio.units, result.units)
    services = _join_services(portfolio.services, result.services, unit_ids)
    registry = Portfolio.of(units=units.values(), services=services.values())
    state, context = _State(dict(portfolio.applications)), ctx or JobContext()
    for rows in _by_file(result.applications):
        _take_in([_with_unit(row, unit_ids) for row in rows], state, registry, context)
    _settle(portfolio, state)
    _mark_vanished(portfolio, result, state)
    return Reconciliation(
        fates=tuple(state.fates),
        changes=tuple(state.changes),
        merged=Portfolio.of(
            units=units.values(),
            applications=state.applications.values(),
            services=services.values(),
            interfaces=_join_interfaces(portfolio, state.applications, context),
        ),
        unclear=tuple(state.unclear),
        issues=tuple(one.told() for one in state.disagreements),
    )


def _by_file(rows: Sequence[Application]) -> list[list[Application]]:
    files: dict[str, list[Application]] = {}
    for row in rows:
        files.setdefault(row.origins[0].file if row.origins else "", []).append(row)
    return list(files.values())


def _take_in(
    rows: Sequence[Application], state: _State, registry: Portfolio, ctx: JobContext
) -> None:
    found = match(rows, state.applications, registry, ctx)
    for row in watched(rows, ctx):
        known = found.sure.get(row.id)
        if known is None:
            _add_new(row, found.unclear.get(row.id), state)
            continue
        before = state.applications[known]
        earlier = state.met.setdefault(known, [])
        disagreements = find_disagreements(earlier, row, registry.units)
        after = with_other_values(fill_in(before, row), disagreements)
        state.disagreements += disagreements
        earlier.append(row)
        changed = _cells(before, after)
        state.applications[known] = after
        state.fates.append((RowFate.CHANGED if changed else RowFate.SAME, known))


def _cells(before: Application, after: Application) -> list[FieldChange]:
    return [part for part in differing_fields(before, after) if part.field not in _SILENT]


def _settle(portfolio: Portfolio, state: _State) -> None:
    """Compare the outcome with the inventory: two files may say and take back the same cell."""
    for identity, before in portfolio.applications.items():
        if identity in state.met:
            state.changes += _cells(before, state.applications[identity])
    changed = {part.application for part in state.changes}
    for at, (fate, identity) in enumerate(state.fates):
        if fate is RowFate.CHANGED and identity in portfolio.applications:
            state.fates[at] = (fate if identity in changed else RowFate.SAME, identity)


def _add_new(row: Application, resembles: ApplicationId | None, state: _State) -> None:
    identity, turn = row.id, 1
    while identity in state.applications:
        turn += 1
        identity = ApplicationId(f"{row.id}-{turn}")
    state.applications[identity] = replace(row, id=identity)
    state.met[identity] = [row]
    if resembles is None:
        state.fates.append((RowFate.NEW, identity))
    else:
        state.fates.append((RowFate.UNCLEAR, identity))
        state.unclear.append((identity, resembles))


def _mark_vanished(portfolio: Portfolio, result: ImportResult, state: _State) -> None:
    read_again = {(part.file, part.sheet) for part in result.readings}
    for app in portfolio.applications.values():
        if app.id in state.met or not app.origins:
            continue
        if all((origin.file, origin.sheet) in read_again for origin in app.origins):
            state.applications[app.id] = replace(app, vanished=True)
            state.fates.append((RowFate.VANISHED, app.id))


def _join_units(
    known: Mapping[UnitId, Unit], read: Sequence[Unit]
) -> tuple[dict[UnitId, Unit], dict[UnitId, UnitId]]:
    """Return all units, and for each unit of the import the one it is in the inventory."""
    joined, same = dict(known), {}
    by_key: dict[str, list[UnitId]] = {}
    for unit in known.values():
        by_key.setdefault(unit_key(unit.name), []).append(unit.id)
    for unit in read:
        near = by_key.get(unit_key(unit.name), [])
        identity = unit.id if unit.id in known or len(near) != 1 else near[0]
        same[unit.id] = identity
        old = joined.setdefault(identity, unit)
        if unit.acronym and not old.acronym:
            joined[identity] = replace(old, acronym=unit.acronym)
    return joined, same


def _join_services(
    known: Mapping[ServiceId, Service], read: Sequence[Service], unit_ids: Mapping[UnitId, UnitId]
) -> dict[ServiceId, Service]:
    joined = dict(known)
    for service in read:
        unit = unit_ids.get(service.unit) if service.unit else None
        old = joined.get(service.id)
        joined[service.id] = (
            replace(service, unit=unit)
            if old is None
            else replace(old, unit=old.unit or unit, kind=old.kind or service.kind)
        )
    return joined


def _with_unit(row: Application, unit_ids: Mapping[UnitId, UnitId]) -> Application:
    return replace(row, unit=unit_ids[row.unit]) if row.unit else row


def _join_interfaces(
    portfolio: Portfolio, applications: Mapping[ApplicationId, Application], ctx: JobContext
) -> list[Interface]:
    known = {(link.provider, link.consumer) for link in portfolio.interfaces.values()}
    found = find_interfaces(applications.values(), ctx=ctx)
    return [
        *portfolio.interfaces.values(),
        *(link for link in found if (link.provider, link.consumer) not in known),
    ]
