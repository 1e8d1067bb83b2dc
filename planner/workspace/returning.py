"""A workbook that left the house comes back: only what was edited in it counts.

Three sides meet cell by cell: what left (its fingerprints), what came back, and what the
document holds now. An edit of a cell that the document changed meanwhile is a conflict: the
document keeps its own, and the person is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from pathlib import Path

from graph.errors import UnknownApplicationError
from graph.job import JobContext
from graph.model import Application, ApplicationId
from graph.national import load_national
from importers.personal import restored, unmasked
from importers.result import ImportResult, RowIssue
from planner.domain.change import Change
from planner.domain.decision import DecidedBy, Decision, Disposition
from planner.domain.project import Project
from planner.domain.rules import Rule, RuleKind
from planner.domain.words import value_of
from planner.export.base import fingerprint, plain_text
from planner.export.decisions import decision_table
from planner.export.inventory import EXTRA, inventory_table
from planner.export.report import Report
from planner.export.returned import ReturnedTable, read_returned
from planner.export.schedule import schedule_table
from planner.export.table import Table
from planner.workspace.document import Document
from planner.workspace.naming import find_application
from planner.workspace.publishing import report_on
from planner.workspace.returned_doubts import unreadable_date, unusable_decision
from planner.workspace.wishes import cell_key

OFFICER = DecidedBy.OFFICER

Texts = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One cell that both sides changed since the workbook left; the document keeps its own."""

    id: ApplicationId
    name: str
    field: str
    ours: str
    theirs: str
    column: str = ""
    """Machine name of the cell's column."""
    taken: bool = False
    """Whether the officer takes theirs."""


@dataclass(slots=True)
class Returned:
    """What came back: the rows with only their edits, decisions, pins, conflicts, doubts."""

    result: ImportResult
    changes: list[Change] = field(default_factory=list)
    """Of decisions, and of the project when a task was moved."""
    conflicts: list[Conflict] = field(default_factory=list)
    theirs: frozenset[str] = frozenset()
    """Conflicts (``cell_key``) in which the returned cell wins."""


def merge_returned(
    document: Document,
    result: ImportResult,
    paths: Iterable[Path],
    ctx: JobContext | None = None,
    *,
    theirs: frozenset[str] = frozenset(),
) -> Returned:
    """Reduce rows of workbooks that left this house to their edits; others pass unchanged."""
    tables = {(path.name, table.layout.table): table for path, table in _tables(paths)}
    if not tables:
        return Returned(result)
    report = report_on(document, ctx)
    returned = Returned(result, theirs=theirs)
    _merge_inventory(report, tables, returned)
    for (file, name), table in tables.items():
        if name == "decisions":
            _merge_decisions(report, file, table, returned)
        if name == "schedule":
            _merge_dates(report, file, table, returned)
    return returned


def _tables(paths: Iterable[Path]) -> Iterator[tuple[Path, ReturnedTable]]:
    for path in paths:
        inside = sorted(path.rglob("*.xlsx")) if path.is_dir() else [path]
        for file in inside:
            for table in read_returned(file):
                yield file, table


def _merge_inventory(
    report: Report, tables: Mapping[tuple[str, str], ReturnedTable], returned: Returned
) -> None:
    ours = _texts(inventory_table(report))
    added = {
        file: _added(returned.result, file, table)
        for (file, name), table in tables.items()
        if name == "inventory"
    }
    merged = []
    for app in returned.result.applications:
        file = app.origins[0].file if app.origins else ""
        table = tables.get((file, "inventory"))
        mine = report.application(app.id)
        if table is None or mine is None or app.id not in table.layout.prints:
            merged.append(app)
            continue
        edited = _edits(table, ours, mine.id, mine, returned, alike=_alike(mine, app))
        merged.append(_with_edits(mine, app, edited, added[file]))
    returned.result = _consistent(replace(returned.result, applications=tuple(merged)), report)


def _consistent(result: ImportResult, report: Report) -> ImportResult:
    """Let the result hold the units that its rows name now, and no service that none names."""
    named = {service for app in result.applications for service in app.services}
    units = {unit.id: unit for unit in result.units} | dict(report.snapshot.portfolio.units)
    services = tuple(service for service in result.services if service.id in named)
    used = {app.unit for app in result.applications} | {one.unit for one in services}
    return replace(
        result,
        units=tuple(unit for unit in units.values() if unit.id in used),
        services=services,
    )


def _alike(mine: Application, theirs: Application) -> frozenset[str]:
    """Return the fields of which both sides say the same, in whatever spelling."""
    return frozenset(
        part.name
        for part in fields(Application)
        if getattr(mine, part.name) == getattr(theirs, part.name)
    )


def _edits(
    table: ReturnedTable,
    ours: Texts,
    key: str,
    mine: Application,
    returned: Returned,
    *,
    alike: frozenset[str] = frozenset(),
) -> dict[str, str]:
    """Return the cells of one row that they alone changed; note those that both changed.

    Cells of ``alike`` columns were read as what the document holds: nothing is to be settled.
    """
    base = table.layout.prints[key]
    edited: dict[str, str] = {}
    for name, theirs in table.rows.get(key, {}).items():
        own = ours.get(key, {}).get(name, "")
        if name in alike or theirs == own or fingerprint(theirs) == base.get(name):
            continue
        if fingerprint(own) == base.get(name):
            edited[name] = theirs
        else:
            taken = cell_key(mine.id, name) in returned.theirs
            returned.conflicts.append(
                Conflict(id=mine.id, name=mine.name, field=table.layout.titles[name], ours=own,
                         theirs=theirs, column=name, taken=taken)
            )  # fmt: skip
            if taken:
                edited[name] = theirs
    return edited


def _added(result: ImportResult, file: str, table: ReturnedTable) -> frozenset[str]:
    """Return the extra fields of columns that somebody added to our workbook.

    Our own columns are known by their titles, whatever a reader takes them for.
    """
    ours = {plain_text(title) for title in (*table.layout.titles.values(), table.layout.key_title)}
    return frozenset(
        column.field or column.header
        for part in result.readings
        if part.file == file
        for column in part.columns
        if plain_text(column.header) not in ours
    )


def _with_edits(
    mine: Application, theirs: Application, edited: Mapping[str, str], added: frozenset[str]
) -> Application:
    theirs = unmasked(theirs, mine)
    known = {part.name for part in fields(Application)}
    extra = dict(mine.extra)
    keys = {f"{EXTRA}{plain_text(key)}": key for key in extra}
    for name, text in edited.items():
        if name.startswith(EXTRA) and text:
            key = keys.get(name, name.removeprefix(EXTRA))
            extra[key] = restored(text, extra.get(key, ""))
    extra |= {key: text for key, text in theirs.extra if key in added}
    changed = {name: getattr(theirs, name) for name in edited if name in known}
    return replace(mine, **changed, extra=tuple(extra.items()))


def _merge_decisions(report: Report, file: str, table: ReturnedTable, returned: Returned) -> None:
    ours = _texts(decision_table(report))
    issues: list[RowIssue] = []
    arriving = {app.id: app for app in returned.result.applications}
    for key, cells in table.rows.items():
        mine = report.application(key)
        if key not in table.layout.prints:
            continue
        if mine is None:
            if again := _restored(ApplicationId(key), cells, arriving):
                returned.changes.append(Change.between(None, again))
            continue
        edited = _edits(table, ours, mine.id, mine, returned)
        if not edited:
            continue
        before = report.snapshot.decisions.get(mine.id)
        now = report.decisions.get(mine.id) or before
        try:
            after = _decided(report, mine, now, edited)
        except (UnknownApplicationError, ValueError) as error:
            issues.append(unusable_decision(file, table, mine, edited, error))
            continue
        returned.changes.append(Change.between(before, after))
    returned.result = replace(returned.result, issues=(*returned.result.issues, *issues))


def _merge_dates(report: Report, file: str, table: ReturnedTable, returned: Returned) -> None:
    """Pin the tasks whose first day was moved; the next plan keeps to it."""
    project, plan = report.snapshot.project, report.snapshot.plan
    if project is None or plan is None:
        return
    ours = _texts(schedule_table(report))
    pins: list[Rule] = []
    issues: list[RowIssue] = []
    for task in plan.tasks:
        mine = report.application(task.application)
        if mine is None or task.id not in table.layout.prints:
            continue
        edited = _edits(table, ours, task.id, mine, returned)
        if "start" not in edited:
            continue
        try:
            first = date.fromisoformat(edited["start"])
        except ValueError:
            issues.append(unreadable_date(file, table, task, edited["start"]))
            continue
        pins.append(Rule(kind=RuleKind.PIN, application=mine.id, code=task.code, first=first))
    if pins:
        returned.changes.append(Change.between(project, _pinned(project, pins)))
    returned.result = replace(returned.result, issues=(*returned.result.issues, *issues))


def _pinned(project: Project, pins: list[Rule]) -> Project:
    moved = {(pin.application, pin.code) for pin in pins}
    kept = tuple(
        rule
        for rule in project.rules
        if rule.kind is not RuleKind.PIN or (rule.application, rule.code) not in moved
    )
    return replace(project, rules=(*kept, *pins))


def _restored(
    key: ApplicationId, cells: Mapping[str, str], arriving: Mapping[ApplicationId, Application]
) -> Decision | None:
    """Return an officer's decision on an application that arrives with the same workbook."""
    if key not in arriving or value_of(DecidedBy, cells.get("decided_by", "")) is not OFFICER:
        return None
    named = {" ".join(app.name.split()).casefold(): app.id for app in arriving.values()}
    into = cells.get("into", "")
    try:
        disposition = _disposition(cells.get("disposition", ""))
        if disposition is Disposition.MERGE:
            into = named.get(into.casefold(), "")
        return Decision(
            application=key,
            disposition=disposition,
            into=into,
            reason=cells.get("reason", ""),
            decided_by=OFFICER,
        )
    except ValueError:
        return None


def _decided(
    report: Report, mine: Application, now: Decision | None, edited: Mapping[str, str]
) -> Decision:
    disposition, held = (now.disposition, now.reason) if now else (Disposition.UNDECIDED, "")
    if "disposition" in edited:
        disposition = _disposition(edited["disposition"])
    into = now.into if now and now.disposition is disposition else ""
    if "into" in edited:
        into = _target(report, disposition, edited["into"])
    if disposition in {Disposition.KEEP, Disposition.RETIRE, Disposition.UNDECIDED}:
        into = ""
    return Decision(
        application=mine.id,
        disposition=disposition,
        into=into,
        reason=restored(edited.get("reason", held), held),
        decided_by=DecidedBy.OFFICER,
    )


def _disposition(text: str) -> Disposition:
    """Read ``G Gabung ke``, or the word alone when somebody typed it."""
    for said in (text, text[2:]):
        if (found := value_of(Disposition, said)) is not None:
            return found
    raise ValueError(text)


def _target(report: Report, disposition: Disposition, text: str) -> str:
    if not text:
        return ""
    if disposition is Disposition.MERGE:
        return find_application(report.snapshot.portfolio, text).id
    known = {app.name.casefold(): app.name for app in load_national()}
    return known.get(text.casefold(), text)


def _texts(table: Table) -> dict[str, dict[str, str]]:
    places = [n for n, column in enumerate(table.columns) if column.name]
    return {
        plain_text(row[places[0]]): {table.columns[n].name: plain_text(row[n]) for n in places[1:]}
        for row in table.rows
    }
