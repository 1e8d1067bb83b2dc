"""The words by which an Indonesian front page is judged; each row of the file names its source."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from graph.text import plain
from graph.vocabulary import life_events, read_rows

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@cache
def words(group: str) -> frozenset[str]:
    """Return the words of a group in plain letters; degrees keep their dots."""
    text = (files("planner") / "data" / "front_page_words.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines())
    return frozenset(row["word"] for row in rows if row["group"] == group)


@cache
def _finder(phrases: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b")


def found(group: str, text: str) -> str:
    """Return the first word of the group in the text as plain letters, or nothing.

    Examples
    --------
    >>> found("official", "Foto Wakil Bupati Contoh"), found("official", "Kecamatan Melati")
    ('wakil bupati', '')
    """
    match = _finder(words(group)).search(plain(text))
    return match[0] if match else ""


def names_service(text: str) -> bool:
    """Tell whether a link's text names a service: by service words or by citizens' needs."""
    return bool(found("service", text) or _finder(_needs()).search(plain(text)))


@cache
def _needs() -> frozenset[str]:
    listed: Iterable[str] = (
        plain(word) for need in life_events() if need.code.startswith("LE")
        for word in need.keywords
    )  # fmt: skip
    return frozenset(word for word in listed if word)


@cache
def _agency_acronyms() -> frozenset[str]:
    return frozenset(
        plain(row["acronym"]) for row in read_rows("acronyms.csv")
        if row["kind"] == "OPD" and row["expansion"].startswith(("Dinas", "Badan", "Inspektorat"))
    )  # fmt: skip


def names_agency(text: str) -> bool:
    """Tell whether a menu entry is named after an agency, not after a need.

    Examples
    --------
    >>> [names_agency(t) for t in ("Dinas Kesehatan", "Disdukcapil", "Izin badan usaha")]
    [True, True, False]
    """
    bare = plain(text)
    first = _finder(words("agency")).match(bare)
    if first and not _finder(words("not_agency")).match(bare):
        return True
    return any(bare == name or bare.startswith(f"{name} ") for name in _agency_acronyms())


def split_name(name: str) -> str:
    """Return the words of a file name, an id or a class: ``fotoBupati_1`` -> ``foto Bupati 1``."""
    return " ".join(re.findall(r"[A-Za-z0-9]+", _CAMEL.sub(" ", name)))
