"""One record as its panel shows it: fields with values and source cells, and relations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from graph.findings import Findings, OverlapKind
from graph.model import Application, ApplicationId, Origin
from graph.portfolio import FieldChange, Portfolio, differing_fields
from importers.canonical import field_label
from planner.domain.change import Change
from planner.domain.decision import Decision, Disposition
from planner.domain.snapshot import Snapshot
from planner.domain.words import word
from ui import format as written
from ui.models.columns import field_name
from ui.summaries import field_as_text, place_of

PANEL_FIELDS = (
    "name", "acronym", "function", "description", "unit", "urls", "services", "platform",
    "user_count", "users", "cost_yearly", "cost_build", "status", "personal_data",
    "data_input", "data_output", "data_used", "developer", "developer_kind", "year_built",
    "year_updated", "legal_basis", "integrated_with", "rab_code", "ral_code", "raa_code", "notes",
)  # fmt: skip
ALWAYS = {"name", "function", "unit", "urls", "services", "user_count", "cost_yearly", "status"}


@dataclass(frozen=True, slots=True)
class FieldLine:
    """One field: its name, its value, and the cell it was read from."""

    field: str
    name: str
    value: str
    cell: str
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Relation:
    """One related application: how, and how sure."""

    application: ApplicationId
    name: str
    disposition: Disposition
    how: str
    figure: str


def field_lines(app: Application, snapshot: Snapshot) -> list[FieldLine]:
    """Return the fields that say something, and those that should."""
    cells = dict(app.origins[0].columns) if app.origins else {}
    row = app.origins[0].row if app.origins else 0
    lines = []
    for name in PANEL_FIELDS:
        value = field_text(app, name, snapshot)
        if value or name in ALWAYS:
            cell = f"{cells[name]}{row}" if name in cells else ""
            lines.append(FieldLine(name, field_name(name), value, cell, missing=not value))
    lines += [
        FieldLine("", field_label(name), value, f"{cells[name]}{row}" if name in cells else "")
        for name, value in app.extra
        if value
    ]
    return lines


def source_lines(origin: Origin) -> list[FieldLine]:
    """Return the cells a record was read from, each with the field it became."""
    return [
        FieldLine(field, _named(field), f"{letter}{origin.row}", "")
        for field, letter in origin.columns
    ]


def _named(field: str) -> str:
    known = field_name(field)
    return field_label(field) if known == field else known


def field_text(app: Application, name: str, snapshot: Snapshot) -> str:
    """Return one field in full, as people read it."""
    value = getattr(app, name)
    if value is None or value in {"", ()}:
        return ""
    special = {
        "unit": lambda: snapshot.portfolio.unit_name(app.unit),
        "services": lambda: "; ".join(
            snapshot.portfolio.services[key].name for key in app.services
        ),
        "platform": lambda: ", ".join(word(part) for part in app.platform),
        "user_count": lambda: written.number(value),
        "cost_yearly": lambda: written.rupiah(value),
        "cost_build": lambda: written.rupiah(value),
        "status": lambda: word(value),
        "personal_data": lambda: written.yes_no(value),
        "developer_kind": lambda: word(value),
    }.get(name)
    if special is not None:
        return special()
    return "; ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def kind_name(kind: OverlapKind) -> str:
    """Return what a link means, in words."""
    translate = QCoreApplication.translate
    return {
        OverlapKind.SAME: translate("Words", "aplikasi sama"),
        OverlapKind.CHANNEL: translate("Words", "kanal satu sistem"),
        OverlapKind.SHARED_USE: translate("Words", "pengguna bersama"),
        OverlapKind.FUNCTION: translate("Words", "fungsi sama"),
        OverlapKind.COMPONENT: translate("Words", "komponen bersama"),
    }[kind]


def decision_on(
    application: ApplicationId, snapshot: Snapshot, findings: Findings
) -> Decision | None:
    """Return the decision on an application; rows of one system share that on its head."""
    own = snapshot.decisions.get(application)
    if own is not None:
        return own
    heads = (one.head for one in findings.systems if application in one.members)
    return snapshot.decisions.get(next(heads, application))


def relations(app: Application, snapshot: Snapshot, findings: Findings) -> list[Relation]:
    """Return overlaps, most probable first, then interfaces."""
    apps = snapshot.portfolio.applications

    def line(other: ApplicationId, how: str, figure: str) -> Relation:
        decision = decision_on(other, snapshot, findings)
        kind = decision.disposition if decision else Disposition.UNDECIDED
        return Relation(other, apps[other].name, kind, how, figure)

    pairs = sorted(
        (pair for pair in findings.overlaps if app.id in {pair.a, pair.b}),
        key=lambda pair: -pair.probability,
    )
    found = []
    for pair in pairs:
        other = pair.b if pair.a == app.id else pair.a
        if other in apps:
            found.append(line(other, kind_name(pair.kind), written.percent(pair.probability)))
    translate = QCoreApplication.translate
    for link in snapshot.portfolio.interfaces.values():
        if link.consumer == app.id:
            found.append(line(link.provider, translate("Words", "membaca data"), link.data))
        elif link.provider == app.id:
            found.append(line(link.consumer, translate("Words", "memberi data"), link.data))
    return found


def change_lines(change: Change, portfolio: Portfolio) -> list[str]:
    """Return what a change did to an application, one field a line."""
    before, after = change.before, change.after
    if before is None and isinstance(after, Application):
        return [_arrival(after)]
    if not isinstance(before, Application) or not isinstance(after, Application):
        return []
    template = QCoreApplication.translate("Words", "{field}: {before} → {after}")
    return [
        template.format(field=name, before=old or "–", after=new or "–")
        for part in differing_fields(before, after)
        if part.field != "origins"
        for name, old, new in _sides(part, portfolio)
    ]


def _sides(part: FieldChange, portfolio: Portfolio) -> Iterator[tuple[str, str, str]]:
    """Yield a changed field in words; of the extra fields each one that differs."""
    if part.field != "extra":
        old, new = (field_as_text(part.field, one, portfolio) for one in (part.before, part.after))
        yield field_name(part.field), old, new
        return
    was, became = (dict(one) if isinstance(one, tuple) else {} for one in (part.before, part.after))
    for name in dict.fromkeys((*was, *became)):
        if was.get(name) != became.get(name):
            yield field_label(name), str(was.get(name, "")), str(became.get(name, ""))


def _arrival(app: Application) -> str:
    """Return where a record came from when it came into the document."""
    translate = QCoreApplication.translate
    if not app.origins:
        return translate("Words", "Ditambahkan dengan tangan")
    origin = app.origins[0]
    return translate("Words", "Masuk dari {place}").format(
        place=place_of(origin.file, origin.sheet, origin.row)
    )
