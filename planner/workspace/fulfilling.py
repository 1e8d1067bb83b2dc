"""What was settled about files is done to their rows: columns left out, dates, cells split."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from graph.model import Application, ApplicationId
from graph.text import plain
from importers.dates import DateOrder, parse_date
from importers.result import ImportResult, RowIssue, SheetReading
from planner.domain.change import MappingProfile
from planner.domain.snapshot import Snapshot
from planner.workspace.wishes import Wishes, row_key

_NUMBERED = re.compile(r"(?:^|[\s;])\d{1,2}[.)]\s*")
_LETTERED = re.compile(r"(?:^|\s)[a-h][.)]\s+")
_BULLETED = re.compile(r"(?:^|\s)[-•*–]\s+")
"""A list has such a mark before its first entry too; between words it is a dash."""
_DATED = re.compile(r"^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$|^\d{1,2}\.\d{1,2}\.\d{4}$")
_MOST_OF_THEM = 0.8
SEVERAL, AMBIGUOUS, PERSONAL = "several_applications", "ambiguous_date", "personal_data"


@dataclass(frozen=True, slots=True)
class _Settled:
    """What holds for one sheet of one file."""

    dropped: frozenset[str]
    """Names of extra fields that are left out."""
    order: DateOrder | None


def settle(result: ImportResult, wishes: Wishes, now: Snapshot) -> ImportResult:
    """Return the rows as the officer wants them, now or when the same header came before."""
    rules = _rules(result.readings, wishes, now.mappings)
    apart = {*wishes.splits, *_split_before(result, now)}
    dated = _dated_columns(result.applications, rules)
    applications: list[Application] = []
    for app in result.applications:
        row = _one_row(app, rules, dated) if app.origins else app
        several = bool(app.origins) and row_key(app.origins[0]) in apart
        applications += _taken_apart(row) if several else [row]
    return replace(
        result,
        applications=tuple(applications),
        issues=tuple(
            one for one in result.issues if not _is_settled(one, rules, apart, result.readings)
        ),
    )


def names_in(cell: str) -> tuple[str, ...]:
    """Return the applications that one cell names.

    Examples
    --------
    >>> names_in("1. SIMPEG 2. E-Kinerja"), names_in("SIMPEG; E-Kinerja"), names_in("SIMPEG")
    (('SIMPEG', 'E-Kinerja'), ('SIMPEG', 'E-Kinerja'), ('SIMPEG',))
    >>> names_in("- E-Surat - Srikandi"), names_in("SIMPEG - versi Web"), names_in("a. Satu b. Dua")
    (('E-Surat', 'Srikandi'), ('SIMPEG - versi Web',), ('Satu', 'Dua'))
    """
    parts = re.split(r"[;\n]", cell)
    if len(_NUMBERED.findall(cell)) > 1:
        parts = _NUMBERED.split(cell)
    for mark in (_LETTERED, _BULLETED):
        if mark.match(cell) and len(mark.findall(cell)) > 1:
            parts = mark.split(cell)
    names = (" ".join(part.split()).strip(" ;,") for part in parts)
    return tuple(dict.fromkeys(name for name in names if name))


def ambiguous_dates(texts: Iterable[str]) -> str:
    """Return one of the dates that may be read two ways, when nothing else settles the order."""
    filled = [text.strip() for text in texts if text.strip()]
    dates = [text for text in filled if _DATED.match(text)]
    if not dates or len(dates) < _MOST_OF_THEM * len(filled):
        return ""
    doubtful = [text for text in dates if parse_date(text)[1] == AMBIGUOUS]
    return doubtful[0] if len(doubtful) == len(dates) else ""


def _rules(
    readings: Iterable[SheetReading], wishes: Wishes, known: Mapping[str, MappingProfile]
) -> dict[tuple[str, str], _Settled]:
    rules: dict[tuple[str, str], _Settled] = {}
    for part in readings:
        profile = known.get(
            part.fingerprint, MappingProfile(fingerprint=part.fingerprint, fields=())
        )
        headers = set(wishes.left_out.get(part.fingerprint, profile.left_out))
        names = {
            name
            for column in part.columns
            if column.header in headers
            for name in (column.header, column.field, f"Kolom {column.letter}")
            if name
        }
        order = wishes.date_orders.get(part.file, profile.date_order)
        before = rules.get((part.file, part.sheet), _Settled(frozenset(), None))
        rules[part.file, part.sheet] = _Settled(
            before.dropped | names, DateOrder(order) if order in set(DateOrder) else before.order
        )
    return rules


def _dated_columns(
    applications: Iterable[Application], rules: Mapping[tuple[str, str], _Settled]
) -> set[tuple[str, str]]:
    """Return (file, extra column) of the columns of dates in files whose order is settled."""
    if not any(rule.order for rule in rules.values()):
        return set()
    texts: dict[tuple[str, str], list[str]] = defaultdict(list)
    for app in applications:
        for name, text in app.extra if app.origins else ():
            texts[app.origins[0].file, name].append(text)
    return {
        place
        for place, cells in texts.items()
        if sum(1 for text in cells if _DATED.match(text)) >= _MOST_OF_THEM * len(cells)
    }


def _one_row(
    app: Application,
    rules: Mapping[tuple[str, str], _Settled],
    dated: set[tuple[str, str]],
) -> Application:
    origin = app.origins[0]
    rule = rules.get((origin.file, origin.sheet))
    if rule is None or not (rule.dropped or rule.order):
        return app
    extra = tuple(
        (name, _dated(text, rule.order) if (origin.file, name) in dated else text)
        for name, text in app.extra
        if name not in rule.dropped
    )
    return app if extra == app.extra else replace(app, extra=extra)


def _dated(text: str, order: DateOrder | None) -> str:
    found = parse_date(text, order)[0]
    return found.isoformat() if found else text


def _split_before(result: ImportResult, now: Snapshot) -> set[str]:
    """Return rows that were taken apart in an earlier import: their names are in the inventory."""
    known = {plain(app.name) for app in now.portfolio.applications.values()}
    return {
        f"{one.file}|{one.sheet}|{one.row}"
        for one in result.issues
        if one.kind == SEVERAL
        and len(names := names_in(one.value)) > 1
        and all(plain(name) in known for name in names)
    }


def _taken_apart(app: Application) -> list[Application]:
    """Return one application per name; addresses go with their names where they pair up."""
    names = names_in(app.name)
    if len(names) < 2:
        return [app]
    paired = len(app.urls) == len(names)
    return [
        replace(
            app,
            id=app.id if turn == 0 else ApplicationId(f"{app.id}-bagian-{turn + 1}"),
            name=name,
            acronym=app.acronym if turn == 0 else "",
            urls=(app.urls[turn],) if paired else app.urls if turn == 0 else (),
        )
        for turn, name in enumerate(names)
    ]


def _is_settled(
    one: RowIssue,
    rules: Mapping[tuple[str, str], _Settled],
    apart: set[str],
    readings: Iterable[SheetReading],
) -> bool:
    if one.kind == SEVERAL:
        return f"{one.file}|{one.sheet}|{one.row}" in apart
    rule = rules.get((one.file, one.sheet))
    if rule is None:
        return False
    if one.kind == AMBIGUOUS:
        return rule.order is not None
    if one.kind == PERSONAL:
        return one.value in rule.dropped or any(
            column.letter == one.column and column.header in rule.dropped
            for part in readings
            if (part.file, part.sheet) == (one.file, one.sheet)
            for column in part.columns
        )
    return False
