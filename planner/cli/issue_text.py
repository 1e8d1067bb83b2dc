"""Doubts of an import in few lines: grave ones at their place, notes counted by kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from graph.language import translate
from importers.canonical import field_label
from importers.result import ImportResult, RowIssue, Severity, SheetReading
from planner.cli.console import SHOWN, short
from planner.domain.figures import number

_ROWS_NAMED = 3
_VALUES_NAMED = 3
"""Different values of one column that get a line each; the rest is counted."""
_FILES_NAMED = 3
"""Files with notes of one kind that get a line each; more share one."""
_DOUBTFUL = 0.75

Headers = Mapping[tuple[str, str, str], str]
"""Header by file, sheet and the letter or number of its column."""


def issue_lines(result: ImportResult) -> list[str]:
    """Return errors, then warnings, then one line per kind of note."""
    headers = {
        (part.file, part.sheet, column.letter): column.header
        for part in result.readings
        for column in part.columns
    }
    grave = [
        line
        for severity in (Severity.ERROR, Severity.WARNING)
        for line in _grave(result.issues, severity, headers)
    ]
    lines = grave[:SHOWN]
    if len(grave) > SHOWN:
        more = translate("cli", "… dan {left} baris lagi (--json memuat semua)")
        lines.append(more.format(left=number(len(grave) - SHOWN)))
    return lines + _notes(result.issues, headers)


def column_lines(readings: Iterable[SheetReading]) -> list[str]:
    """Name the columns not understood and those understood with doubt."""
    lines = []
    for part in readings:
        used = [column for column in part.columns if not column.ignored]
        unknown = [column.header or column.letter for column in used if not column.field]
        doubtful = [
            translate("cli", "“{header}” dibaca sebagai {label} ({field}), yakin {share} %").format(
                header=column.header or column.letter,
                label=field_label(column.field),
                field=column.field,
                share=round(100 * column.confidence),
            )
            for column in used
            if column.field and column.confidence < _DOUBTFUL
        ]
        where = _where(part.file, part.sheet)
        if unknown:
            said = translate("cli", "{where}: kolom belum dikenal: {columns}.")
            lines.append(said.format(where=where, columns=", ".join(unknown)))
        if doubtful:
            said = translate("cli", "{where}: ragu: {columns}. Betulkan dengan --mapping.")
            lines.append(said.format(where=where, columns="; ".join(doubtful)))
    return lines


def _grave(issues: Sequence[RowIssue], severity: Severity, headers: Headers) -> list[str]:
    def column(issue: RowIssue) -> tuple[str, str, str, str]:
        return issue.file, issue.sheet, issue.kind, issue.column

    lines = []
    # Sorting is stable: within one column the issues stay in the order of the rows.
    found = sorted((one for one in issues if one.severity is severity), key=column)
    for _, alike in groupby(found, column):
        by_value: dict[str, list[RowIssue]] = {}
        for issue in alike:
            by_value.setdefault(issue.text, []).append(issue)
        most = sorted(by_value.values(), key=lambda same: -len(same))
        lines += [_line(same, headers) for same in most[:_VALUES_NAMED]]
        if rest := most[_VALUES_NAMED:]:
            said = translate("cli", "  … dan {values} nilai lain di kolom itu ({cells} sel)")
            cells = sum(map(len, rest))
            lines.append(said.format(values=number(len(rest)), cells=number(cells)))
    return lines


def _line(same: Sequence[RowIssue], headers: Headers) -> str:
    one = same[0]
    place = [_where(one.file, one.sheet), *_column(one, headers), *_rows(same)]
    return f"{_severity(one.severity)} {', '.join(place)}: {one.text} {one.remedy}".rstrip()


def _notes(issues: Sequence[RowIssue], headers: Headers) -> list[str]:
    """Return one line per kind of note and file, or per kind alone when many files have it."""
    kinds: dict[str, dict[str, list[RowIssue]]] = {}
    for issue in issues:
        if issue.severity is Severity.NOTE:
            kinds.setdefault(issue.kind, {}).setdefault(issue.file, []).append(issue)
    lines = []
    for by_file in kinds.values():
        if len(by_file) > _FILES_NAMED:
            alike = [issue for group in by_file.values() for issue in group]
            where = translate("cli", "{files} berkas").format(files=number(len(by_file)))
            lines.append(_counted(alike, where))
        else:
            lines += [_note(alike, headers) for alike in by_file.values()]
    return lines


def _note(alike: Sequence[RowIssue], headers: Headers) -> str:
    return _counted(alike, alike[0].file) if alike[1:] else _line(alike, headers)


def _counted(alike: Sequence[RowIssue], where: str) -> str:
    said = translate("cli", "Catatan {where}, {count} kali: {text}")
    return said.format(where=where, count=number(len(alike)), text=_general(alike))


def _general(alike: Sequence[RowIssue]) -> str:
    """Return the text that all these notes share, with up to three of their values."""
    first = alike[0]
    values = list(dict.fromkeys(one.value for one in alike if one.value))
    if not values[1:]:
        return first.text
    quoted = f"“{first.value}”" in first.text
    named = [f"“{short(one)}”" if quoted else short(one) for one in values[:_VALUES_NAMED]]
    shown = ", ".join([*named, "…"] if values[_VALUES_NAMED:] else named)
    return first.text.replace(f"“{first.value}”" if quoted else first.value, shown, 1)


def _severity(severity: Severity) -> str:
    return {
        Severity.ERROR: translate("cli", "Kesalahan"),
        Severity.WARNING: translate("cli", "Peringatan"),
        Severity.NOTE: translate("cli", "Catatan"),
    }[severity]


def _where(file: str, sheet: str) -> str:
    # A csv names its only sheet after itself.
    if not sheet or file.startswith(f"{sheet}."):
        return file
    return translate("cli", "{file} lembar {sheet}").format(file=file, sheet=sheet)


def _column(issue: RowIssue, headers: Headers) -> list[str]:
    if not issue.column:
        return []
    header = headers.get((issue.file, issue.sheet, issue.column), "") or issue.column
    return [translate("cli", "kolom {header}").format(header=header)]


def _rows(same: Sequence[RowIssue]) -> list[str]:
    rows = [issue.row for issue in same if issue.row]
    if not rows:
        return []
    named = ", ".join(map(str, rows[:_ROWS_NAMED]))
    if len(rows) == 1:
        return [translate("cli", "baris {row}").format(row=named)]
    more = ", …" if len(rows) > _ROWS_NAMED else ""
    said = translate("cli", "{count} sel (baris {rows})")
    return [said.format(count=number(len(rows)), rows=named + more)]
