"""``check``, ``import`` and ``collect``: what files hold, and what they do to the document."""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from graph.language import translate
from importers.canonical import field_label
from importers.result import ImportResult, RowFate, RowIssue, Severity, SheetReading
from planner.cli.console import SHOWN, Console, table
from planner.cli.errors import MappingFileError
from planner.cli.facts import decision_facts
from planner.cli.issue_text import column_lines, issue_lines
from planner.cli.opening import is_url, opened
from planner.domain.decision import Decision
from planner.domain.figures import number
from planner.domain.project import Project
from planner.workspace import intake
from planner.workspace.document import Document
from planner.workspace.intake import Proposal
from planner.workspace.joining import JoinedRows, fate_counts, joined_rows
from planner.workspace.wishes import TablePlace, Wishes

_FATES = (RowFate.NEW, RowFate.CHANGED, RowFate.VANISHED, RowFate.UNCLEAR)


def check(args: argparse.Namespace, console: Console) -> int:
    """Report how every file was understood, and every doubt at its place."""
    result = intake.check(args.files, console.context)
    titles = (translate("cli", "Berkas"), translate("cli", "Lembar"), translate("cli", "Judul di"),
              translate("cli", "Baris"), translate("cli", "Kolom dikenal"))  # fmt: skip
    rows = [
        (part.file, part.sheet, part.header_row, part.rows, _known_columns(part))
        for part in result.readings
    ]
    skipped = intake.passed_over(args.files)
    lines = [table(titles, rows), *column_lines(result.readings), *issue_lines(result)]
    console.answer({"files": _files(result), "skipped": skipped}, *lines)
    return int(_has_findings(result))


def bring_in(args: argparse.Namespace, console: Console) -> int:
    """Compare the files with the document, and take them in unless ``--dry-run``."""
    with _target(args) as document:
        proposal = intake.propose(
            document,
            args.files,
            wishes=_wishes(args, console),
            unit=args.unit,
            ctx=console.context,
        )
        if not args.dry_run and proposal.changes:
            intake.accept(document, proposal)
    counts, joined = _counts(proposal), joined_rows(proposal)
    result = proposal.result
    data = {
        **counts,
        "joined": len(joined),
        "skipped": intake.passed_over(args.files),
        "rows": result.rows_read,
        "issues": [_issue(issue) for issue in result.issues],
        "changes": [
            *_field_changes(proposal),
            *_joined_changes(joined),
            *_returned_changes(proposal),
        ],
        "conflicts": proposal.conflicts,
        "dry_run": args.dry_run,
    }
    said = translate(
        "cli", "{rows} baris dibaca: {new} baru, {changed} berubah, {vanished} hilang, "
        "{unclear} belum jelas."
    )  # fmt: skip
    told = {name: number(count) for name, count in counts.items()}
    lines = [said.format(rows=number(result.rows_read), **told), *_joined_lines(joined)]
    lines += [*_conflict_lines(proposal), *issue_lines(result)]
    if args.dry_run:
        lines.append(translate("cli", "Hanya dicoba: dokumen tidak diubah."))
    console.answer(data, *lines)
    return int(_has_findings(result) or bool(proposal.conflicts) or counts[RowFate.UNCLEAR] > 0)


def collect(args: argparse.Namespace, console: Console) -> int:
    """Take back workbooks that left this house: edits come in, conflicts are told."""
    with opened(args.document, must_exist=True) as document:
        proposal = intake.propose(document, args.files, ctx=console.context)
        if proposal.changes:
            intake.accept(document, proposal)
    changes = [*_field_changes(proposal), *_returned_changes(proposal)]
    data = {
        "merged": len(changes),
        "changes": changes,
        "conflicts": proposal.conflicts,
        "issues": [_issue(issue) for issue in proposal.result.issues],
        **_counts(proposal),
    }
    said = translate("cli", "{merged} sel diterima, {conflicts} bertentangan.")
    head = said.format(merged=len(changes), conflicts=len(proposal.conflicts))
    console.answer(data, head, *_conflict_lines(proposal), *issue_lines(proposal.result))
    return int(bool(proposal.conflicts) or _has_findings(proposal.result))


@contextmanager
def _target(args: argparse.Namespace) -> Iterator[Document]:
    """Open the document; a dry run on a missing one must not make it."""
    if args.dry_run and not is_url(args.document) and not Path(args.document).exists():
        with (
            tempfile.TemporaryDirectory() as folder,
            opened(str(Path(folder) / "coba.ramping")) as document,
        ):
            yield document
    else:
        with opened(args.document, read_only=args.dry_run) as document:
            yield document


def _wishes(args: argparse.Namespace, console: Console) -> Wishes:
    """Return what the options settle: where the table stands, dates, corrected columns."""
    places = _places(args, console)
    orders = {file.name: args.dates for file in intake.files_in(args.files) if args.dates}
    if args.mapping is None:
        return Wishes(places=places, date_orders=orders)
    wanted = _read_mapping(args.mapping)
    profiles = {}
    for reading in intake.check(args.files, console.context, places=places).readings:
        guessed = {column.header: column.field for column in reading.columns}
        if corrected := {name: field for name, field in wanted.items() if name in guessed}:
            profiles[reading.fingerprint] = {**guessed, **corrected}
    return Wishes(profiles=profiles, places=places, date_orders=orders)


def _places(args: argparse.Namespace, console: Console) -> dict[str, TablePlace]:
    row = args.header or 0
    if args.sheet is not None:
        return {
            file.name: TablePlace(sheet=args.sheet, header_row=row)
            for file in intake.files_in(args.files)
        }
    if not row:
        return {}
    guessed = intake.check(args.files, console.context).readings
    first = {part.file: part.sheet for part in reversed(guessed)}
    return {file: TablePlace(sheet=sheet, header_row=row) for file, sheet in first.items()}


def _read_mapping(path: Path) -> dict[str, str]:
    try:
        held = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise MappingFileError(file=path, why=error) from error
    if not isinstance(held, dict) or not all(isinstance(field, str) for field in held.values()):
        raise MappingFileError(file=path, why=translate("cli", "bukan pasangan judul dan isian"))
    return held


def _files(result: ImportResult) -> list[dict[str, object]]:
    """Return one object per table read, and one per file in which none was found.

    What concerns another sheet of a file stands with the file's first table.
    """
    read = {(part.file, part.sheet) for part in result.readings}
    open_issues = list(result.issues)
    files: list[dict[str, object]] = []
    for part in result.readings:
        own = [
            issue
            for issue in open_issues
            if issue.file == part.file
            and (issue.sheet == part.sheet or (issue.file, issue.sheet) not in read)
        ]
        told = set(map(id, own))
        open_issues = [issue for issue in open_issues if id(issue) not in told]
        files.append(
            {
                "file": part.file,
                "sheet": part.sheet,
                "header_row": part.header_row,
                "rows": part.rows,
                "mapping": _mapping(part),
                "issues": [_issue(issue) for issue in own],
            }
        )
    for file in dict.fromkeys(issue.file for issue in open_issues):
        rest = [_issue(issue) for issue in open_issues if issue.file == file]
        unread = {"sheet": "", "header_row": 0, "rows": 0, "mapping": {}}
        files.append({"file": file, **unread, "issues": rest})
    return files


def _mapping(part: SheetReading) -> dict[str, object]:
    """Return the guesses by header; a header that stands twice, or not at all, by its letter."""
    headers = [column.header for column in part.columns]
    return {
        column.header if column.header and headers.count(column.header) == 1 else column.letter: {
            "field": column.field,
            "confidence": round(column.confidence, 3),
            "why": column.why,
        }
        for column in part.columns
    }


def _issue(issue: RowIssue) -> dict[str, object]:
    return {
        "file": issue.file,
        "sheet": issue.sheet,
        "row": issue.row,
        "column": issue.column,
        "kind": issue.kind,
        "severity": issue.severity.value,
        "text": issue.text,
        "remedy": issue.remedy,
    }


def _has_findings(result: ImportResult) -> bool:
    return any(issue.severity is not Severity.NOTE for issue in result.issues)


def _known_columns(part: SheetReading) -> str:
    used = [column for column in part.columns if not column.ignored]
    known = sum(bool(column.field) for column in used)
    return translate("cli", "{known} dari {all}").format(known=known, all=len(used))


def _counts(proposal: Proposal) -> dict[str, int]:
    counts = fate_counts(proposal)
    return {fate.value: counts[fate] for fate in _FATES}


def _field_changes(proposal: Proposal) -> list[dict[str, object]]:
    merged = proposal.reconciliation.merged.applications
    return [
        {
            "id": change.application,
            "name": merged[change.application].name if change.application in merged else "",
            "field": change.field,
            "before": change.before,
            "after": change.after,
        }
        for change in proposal.reconciliation.changes
    ]


def _joined_changes(joined: Sequence[JoinedRows]) -> list[dict[str, object]]:
    return [
        {
            "id": one.application,
            "name": one.name,
            "field": part.field,
            "before": part.before,
            "after": part.after,
        }
        for one in joined
        for part in one.differing
    ]


def _joined_lines(joined: Sequence[JoinedRows]) -> list[str]:
    """Name the applications that several rows became, the places, and what they disagree on."""
    if not joined:
        return []
    head = translate("cli", "{count} aplikasi tertulis di beberapa baris dan digabung:")
    same = translate("cli", "- {name} ({places})")
    differs = translate("cli", "- {name} ({places}); berbeda: {fields}")
    lines = [head.format(count=number(len(joined)))]
    for one in joined[:SHOWN]:
        places = ", ".join(f"{place.file}:{place.row}" for place in one.places)
        fields = ", ".join(dict.fromkeys(field_label(part.field) for part in one.differing))
        said = differs if fields else same
        lines.append(said.format(name=one.name, places=places, fields=fields))
    if len(joined) > SHOWN:
        more = translate("cli", "… dan {left} lagi (--json memuat semua)")
        lines.append(more.format(left=number(len(joined) - SHOWN)))
    return lines


def _returned_changes(proposal: Proposal) -> list[dict[str, object]]:
    """Return decisions and moved tasks that came back, as changes of their application."""
    merged = proposal.reconciliation.merged.applications
    changes: list[dict[str, object]] = []
    for change in proposal.changes:
        before, after = change.before, change.after
        if isinstance(after, Decision):
            was = decision_facts(before) if isinstance(before, Decision) else None
            changes.append(
                {
                    "id": after.application,
                    "name": merged[after.application].name,
                    "field": "decision",
                    "before": was,
                    "after": decision_facts(after),
                }
            )
        if isinstance(after, Project):
            known = before.rules if isinstance(before, Project) else ()
            changes += [
                {
                    "id": rule.application,
                    "name": merged[rule.application].name if rule.application else "",
                    "field": f"start of {rule.code}",
                    "before": None,
                    "after": rule.first,
                }
                for rule in after.rules
                if rule not in known
            ]
    return changes


def _conflict_lines(proposal: Proposal) -> list[str]:
    said = translate("cli", "! {name}, {field}: tetap “{ours}”, di berkas “{theirs}”")
    return [
        said.format(name=one.name, field=one.field, ours=one.ours, theirs=one.theirs)
        for one in proposal.conflicts
    ]
