"""What the values of a column look like, apart from what its header says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from graph.hosts import host_of
from importers.canonical import value_key, value_variants
from importers.cells import Cell, is_placeholder, text_of
from importers.dates import FIRST_YEAR, LAST_YEAR
from importers.units import looks_like_unit

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_PHONE = re.compile(r"^(?:\+?62|0)[\s-]?8[\d\s.-]{7,14}$|^\(?0\d{2,3}\)?[\s-]?\d{5,8}$")
_NIP = re.compile(r"^(?:19|20)\d{6}\s?(?:19|20)\d{4}\s?\d\s?\d{3}$")
_NIK = re.compile(r"^[1-9]\d{5}[0-7]\d(?:0[1-9]|1[0-2])\d{6}$")
_MONEY = re.compile(
    r"^(?:rp\.?|idr)\s*\d|^\d[\d.,]*\s*(?:juta|jt|miliar|milyar|m|rb|ribu)\b", re.IGNORECASE
)
_TITLE = re.compile(
    r"(?:^|\b)(?:dr|ir|drs|dra|hj?|s\.?kom|s\.?t|m\.?t|s\.?sos|m\.?si|s\.?e|m\.?kom|a\.?md)\b\.?",
    re.IGNORECASE,
)
_SHORT_DATE = re.compile(r"^(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{2}|\d{4})$")
_SAMPLE = 200
CODED = ("status", "platform", "category", "service_kind", "developer_kind", "raa_l1", "raa_l2")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Shares (0 to 1) of the filled cells of a column that look like something."""

    filled: int
    shares: dict[str, float]
    mean_length: float
    distinct: float
    sequence: bool
    """1, 2, 3 …: a row number."""
    samples: tuple[str, ...]

    def share(self, kind: str) -> float:
        """Return the share of one kind of value."""
        return self.shares.get(kind, 0.0)


def judge_column(cells: Sequence[Cell]) -> Evidence:
    """Look at up to 200 filled cells of a column."""
    texts: list[str] = []
    counts: dict[str, int] = {}
    for cell in cells:
        text = text_of(cell)
        if not text or is_placeholder(text):
            continue
        texts.append(text)
        for kind in cell_kinds(cell, text):
            counts[kind] = counts.get(kind, 0) + 1
        if len(texts) >= _SAMPLE:
            break
    total = max(len(texts), 1)
    return Evidence(
        filled=len(texts),
        shares={kind: count / total for kind, count in counts.items()},
        mean_length=sum(map(len, texts)) / total,
        distinct=len(set(texts)) / total,
        sequence=_is_sequence(texts),
        samples=tuple(dict.fromkeys(text[:80] for text in texts[:20]))[:5],
    )


def cell_kinds(cell: Cell, text: str) -> list[str]:
    """Return what one cell looks like."""
    kinds = _word_kinds(text)
    digits = text.replace(".", "").replace(",", "")
    if isinstance(cell, date):
        kinds.append("date")
    elif digits.isdigit() and len(digits) < 19:
        kinds.append("number")
        if len(text) == 4 and text.isdigit() and FIRST_YEAR <= int(text) <= LAST_YEAR:
            kinds.append("year")
        if len(digits) >= 7:
            kinds.append("amount")
    elif match := _SHORT_DATE.match(text):
        first, second = int(match[1]), int(match[2])
        open_order = first <= 12 and second <= 12 and first != second
        kinds += ["date", "ambiguous_date" if open_order else "ordered_date"]
    elif len(text) < 25 and re.search(r"\b(?:19[89]|20[0-4])\d\b", text):
        kinds.append("year")
    if _MONEY.match(text):
        kinds.append("amount")
    if "://" in text or (host_of(text) and (not digits.isdigit() or text.count(".") == 3)):
        kinds.append("url")
    return kinds + personal_kinds(text)


def _word_kinds(text: str) -> list[str]:
    if len(text) > 80:
        return []
    kinds = ["unit"] if looks_like_unit(text) else []
    key = value_key(text)
    if key in {"ya", "tidak", "y", "t", "yes", "no", "ada", "belum", "sudah", "n", "true", "false"}:
        kinds.append("flag")
    kinds += [field for field in CODED if _is_coded(field, key, text)]
    return kinds


def _is_coded(field: str, key: str, text: str) -> bool:
    known = value_variants(field)
    if key in known:
        return not key.isdigit()
    pieces = [value_key(piece) for piece in re.split(r"[,;/\n+&]", text)]
    return len(pieces) > 1 and all(piece in known for piece in pieces if piece)


def personal_kinds(text: str) -> list[str]:
    """Return which personal data a text looks like."""
    kinds = []
    if _EMAIL.search(text):
        kinds.append("email")
    if _PHONE.match(text):
        kinds.append("phone")
    if _NIP.match(text.replace(".", "")):
        kinds.append("nip")
    if _NIK.match(text):
        kinds.append("nik")
    if len(text) < 60 and "," in text and _TITLE.search(text.rsplit(",", 1)[-1]):
        kinds.append("person")
    return kinds


def _is_sequence(texts: Sequence[str]) -> bool:
    numbers = [int(text.rstrip(".")) for text in texts if text.rstrip(".").isdecimal()]
    if len(numbers) < max(1, len(texts) * 0.9):
        return False
    steps = [after - before for before, after in pairwise(numbers)]
    rising = sum(1 for step in steps if step in {0, 1} or step < 0)
    return numbers[0] <= 1 and rising >= len(steps) * 0.9
