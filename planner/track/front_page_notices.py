"""Notices whose day is long past."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

from graph.language import translate
from planner.track.front_page_place import place
from planner.track.front_page_reading import Tree
from planner.track.front_page_result import Finding, Kind
from planner.track.front_page_words import found, split_name

OLD = timedelta(days=365)
_MONTHS = {
    "jan": 1, "feb": 2, "peb": 2, "mar": 3, "apr": 4, "mei": 5, "may": 5, "jun": 6, "jul": 7,
    "agu": 8, "ags": 8, "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "nop": 11,
    "des": 12, "dec": 12,
}  # fmt: skip
_WORDED = re.compile(
    r"\b([0-3]?\d)\s{1,3}((?:jan|[fp]eb|mar|apr|mei|may|jun|jul|agu|ags|aug|sep|o[kc]t|no[vp]|"
    r"de[sc])[a-z]{0,8}+)\.?\s{1,3}((?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\b([0-3]?\d)[/.-]([01]?\d)[/.-]((?:19|20)\d\d)\b")
_ISO = re.compile(r"\b((?:19|20)\d\d)-([01]\d)-([0-3]\d)(?!\d)")
_YEAR = re.compile(
    r"\b(?:tahun(?: anggaran)?|cpns|pppk|ppdb|spmb|ta)\.? ?(20\d\d)\b", re.IGNORECASE
)
_LAW = re.compile(r"\b(?:nomor|no\.?) ?\d", re.IGNORECASE)
_NEAR = 3
_WHOLE = frozenset({"li", "article", "p", "tr", "a", "marquee"})
_LANDMARKS = frozenset({"html", "head", "body", "main", "section"})


def outdated(tree: Tree, on: date) -> Iterator[Finding]:
    """Yield notices whose latest day lies more than a year before ``on``."""
    limit = on - OLD
    told: set[int] = set()
    for piece in tree.pieces:
        text = piece.text[:400]
        day = _latest(text)
        holder = _holder(tree, piece.parent)
        if day is None or day >= limit or holder in told or not _is_notice(tree, holder, text):
            continue
        whole = tree.text(holder, 300) if holder >= 0 else text
        newest = _latest(whole)
        if newest is not None and newest >= limit:
            continue
        told.add(holder)
        said = translate("front_page", "Sudah lewat lebih dari setahun ({day}): “{text}”.")
        yield Finding(
            Kind.OUTDATED_NOTICE,
            place(tree, piece.line, piece.parent),
            said.format(day=day.isoformat(), text=whole[:80]),
            translate("front_page", "Turunkan dari beranda atau pindahkan ke arsip."),
        )


def dates_in(text: str) -> list[date]:
    """Return the days that a text names; a bare year of a notice counts as its last day.

    Examples
    --------
    >>> dates_in("Pendaftaran 12 Mei s.d. 3 Agustus 2024, 31/02/2024")
    [datetime.date(2024, 8, 3)]
    """
    found_days = [_day(y, _MONTHS[m[:3].lower()], d) for d, m, y in _WORDED.findall(text)]
    found_days += [_day(y, int(m), d) for d, m, y in _DIGITS.findall(text)]
    found_days += [_day(y, int(m), d) for y, m, d in _ISO.findall(text)]
    if not any(found_days) and not _LAW.search(text):
        found_days += [date(int(year), 12, 31) for year in _YEAR.findall(text)]
    return [day for day in found_days if day is not None]


def _day(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return None


def _latest(text: str) -> date | None:
    return max(dates_in(text), default=None)


def _holder(tree: Tree, index: int) -> int:
    """Return the element that holds the whole notice: nearest item, card or paragraph."""
    holder = index
    for steps, one in enumerate(tree.ancestors(index)):
        tag = tree.elements[one].tag
        if tag in _WHOLE or steps == _NEAR:
            return one
        if tag in _LANDMARKS:
            break
        holder = one
        if tag == "div":
            break
    return holder


def _is_notice(tree: Tree, holder: int, text: str) -> bool:
    if found("notice", text) or (holder >= 0 and found("notice", tree.text(holder))):
        return True
    for one in islice(tree.ancestors(holder), 8):
        element = tree.elements[one]
        if element.tag in {"body", "html", "main"}:
            return False
        if found("notice", split_name(f"{element.get('id')} {element.get('class')}"[:300])):
            return True
        if element.tag in {"section", "div", "aside"} and _headed(tree, one):
            return True
    return False


def _headed(tree: Tree, index: int) -> bool:
    """Tell whether the first element within is a heading of notices."""
    for n in tree.inside(index)[1:3]:
        if tree.elements[n].tag in {"h1", "h2", "h3", "h4", "h5"}:
            return bool(found("notice", tree.text(n)))
    return False
