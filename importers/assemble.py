"""Drafts to facts: units, services, applications with stable ids, interfaces by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from graph.job import JobContext
from graph.model import (
    Application,
    ApplicationId,
    Category,
    DeveloperKind,
    Origin,
    Platform,
    Service,
    ServiceId,
    ServiceKind,
    Unit,
    UsageStatus,
)
from importers.cells import text_of
from importers.issues import Place, issue
from importers.naming import (
    built_name,
    host_label,
    host_of,
    plain_name,
    shared_domains,
    short_hash,
    slug,
)
from importers.result import RowIssue
from importers.rows import Draft
from importers.stopping import watched
from importers.units import gather_units

_TEXTS = ("acronym", "description", "function", "output", "users", "developer", "legal_basis",
          "rab_code", "ral_code", "notes")  # fmt: skip
_LISTS = ("data_used", "data_input", "data_output", "integrated_with")
_WHOLES = ("user_count", "year_built", "year_updated", "cost_build", "cost_yearly",
           "personal_data")  # fmt: skip
_ENUMS: Mapping[str, Mapping[object, object]] = {
    "category": {member.value: member for member in Category},
    "status": {member.value: member for member in UsageStatus},
    "developer_kind": {member.value: member for member in DeveloperKind},
}
_PLATFORMS = {member.value: member for member in Platform}
_AS_READ = frozenset({*_TEXTS, *_LISTS, *_WHOLES})
_ELSEWHERE = frozenset({"name", "url", "services", "platform", "raa_l1", "raa_l2", "ramping_id"})


@dataclass(frozen=True, slots=True)
class Source:
    """The table some drafts come from."""

    place: Place
    columns: tuple[tuple[str, str], ...]
    drafts: Sequence[Draft]
    sheet_unit: str = ""


@dataclass(slots=True)
class Facts:
    """Everything the tables of one import say."""

    units: dict[str, Unit] = field(default_factory=dict)
    applications: dict[ApplicationId, Application] = field(default_factory=dict)
    services: dict[ServiceId, Service] = field(default_factory=dict)
    issues: list[RowIssue] = field(default_factory=list)
    turns: dict[str, int] = field(default_factory=dict)
    """How many rows so far would bear an id."""


def assemble(
    sources: Iterable[Source], unit: str | None = None, ctx: JobContext | None = None
) -> Facts:
    """Turn the drafts of all tables into facts with ids that a second reading gives again."""
    tables = list(sources)
    facts, context = Facts(), ctx or JobContext()
    texts = {
        draft.unit or table.sheet_unit or unit or ""
        for table in tables
        for draft in watched(table.drafts, context)
    }
    facts.units = dict(gather_units(sorted(texts)))
    for table in tables:
        _name_the_nameless(table, facts.issues)
        for draft in watched(table.drafts, context):
            office = facts.units.get(draft.unit or table.sheet_unit or unit or "")
            _add(facts, table, draft, office)
    return facts


def _name_the_nameless(table: Source, issues: list[RowIssue]) -> None:
    nameless = [draft for draft in table.drafts if not draft.values.get("name")]
    if not nameless:
        return
    domains = shared_domains(url for draft in table.drafts for url in _urls(draft))
    names: dict[str, list[Draft]] = {}
    for draft in nameless:
        remark = draft.values.get("notes") or draft.values.get("description") or ""
        name = built_name(_urls(draft), str(remark), domains)
        names.setdefault(plain_name(name), []).append(draft)
        draft.values["name"] = name
    for drafts in names.values():
        for draft in drafts if len(drafts) > 1 else ():
            label = host_label(_urls(draft)[0], domains)
            if plain_name(label) != plain_name(str(draft.values["name"])):
                draft.values["name"] = f"{draft.values['name']} ({label})"
    for draft in nameless:
        where = Place(table.place.file, table.place.sheet, draft.row)
        issues.append(issue("name_built", where, str(draft.values["name"])))


def _add(facts: Facts, table: Source, draft: Draft, office: Unit | None) -> None:
    name, urls = str(draft.values["name"]), _urls(draft)
    identity = _identity(facts, draft, name, office, urls, table)
    parts, extra = _parts(draft)
    facts.applications[identity] = Application(
        id=identity,
        name=name,
        unit=office.id if office else None,
        services=_services(facts, draft, office),
        platform=tuple(_PLATFORMS[value] for value in _entries(draft, "platform")),
        urls=urls,
        raa_code=" · ".join(
            str(draft.values[part]) for part in ("raa_l1", "raa_l2") if part in draft.values
        ),
        extra=(*extra, *draft.extra),
        origins=(Origin(file=table.place.file, sheet=table.place.sheet, row=draft.row,
                        columns=table.columns),),
        **parts,
    )  # fmt: skip


def _identity(
    facts: Facts,
    draft: Draft,
    name: str,
    office: Unit | None,
    urls: Sequence[str],
    table: Source,
) -> ApplicationId:
    own = str(draft.values.get("ramping_id", ""))
    host = host_of(urls[0]) if urls else ""
    base = own or f"{slug(name)}-{short_hash(office.id if office else '', plain_name(name), host)}"
    turn = facts.turns[base] = facts.turns.get(base, 0) + 1
    if turn == 2:
        where = Place(table.place.file, table.place.sheet, draft.row)
        facts.issues.append(issue("duplicate_row", where, _shown(facts, base, table.place.file)))
    while (identity := base if turn == 1 else f"{base}-{turn}") in facts.applications:
        turn = facts.turns[base] = turn + 1
    return ApplicationId(identity)


def _shown(facts: Facts, base: str, file: str) -> str:
    first = facts.applications[ApplicationId(base)].origins[0]
    return str(first.row) if first.file == file else f"{first.row} ({first.file})"


def _services(facts: Facts, draft: Draft, office: Unit | None) -> tuple[ServiceId, ...]:
    kind = draft.values.get("service_kind")
    found = []
    for name in _entries(draft, "services"):
        identity = service_id(name)
        found.append(identity)
        if identity not in facts.services:
            facts.services[identity] = Service(
                id=identity,
                name=name,
                unit=office.id if office else None,
                kind=ServiceKind(str(kind)) if kind else None,
            )
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=100_000)
def service_id(name: str) -> ServiceId:
    """Return the id of a service: names that differ in marks and case only are one.

    Examples
    --------
    >>> service_id("Izin Reklame") == service_id("IZIN  REKLAME.")
    True
    """
    return ServiceId(f"l-{slug(name, 48)}-{short_hash(plain_name(name) or name)}")


def _urls(draft: Draft) -> tuple[str, ...]:
    return _entries(draft, "url")


def _entries(draft: Draft, part: str) -> tuple[str, ...]:
    value = draft.values.get(part, ())
    return value if isinstance(value, tuple) else (str(value),)


def _parts(draft: Draft) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """Return what becomes parts of an application as it is, and canonical fields it has not."""
    parts: dict[str, Any] = {}
    extra = []
    for part, value in draft.values.items():
        if part in _AS_READ:
            parts[part] = value
        elif part in _ENUMS:
            parts[part] = _ENUMS[part].get(value)
        elif part not in _ELSEWHERE:
            extra.append((part, _shown_value(value)))
    return parts, extra


def _shown_value(value: object) -> str:
    if isinstance(value, str) and value.isascii():
        return value  # read as one line already
    return "; ".join(value) if isinstance(value, tuple) else text_of(str(value))
