"""One parser per kind of value: each returns the value and the kind of doubt, and never raises.

A doubt is the name of an issue in ``importers.issues``; an empty one means that all is well.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from rapidfuzz import fuzz, process

from importers.canonical import value_key, value_variants
from importers.cells import (
    LONGEST_PLACEHOLDER,
    Cell,
    is_placeholder,
    raw_text,
    text_of,
)
from importers.mojibake import repair
from importers.money import parse_amount, parse_decimal
from importers.naming import host_of

Doubt = str

_NUMBER = re.compile(
    r"^(?:±|~|>|<|≥|≤|kurang lebih|sekitar|\+/-|lebih dari)?\s*(\d[\d.,' ]*)\s*\+?\s*"
    r"(?:orang|user|users|pengguna|pegawai|asn|akun|unit|org|opd|desa|siswa|pasien|kk|jiwa)?\.?$",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^(?:[-•*·–▪➢✓>]+|\(?\d{1,2}[.)](?!\d)|\(?[a-z][.)])\s*", re.IGNORECASE)
_BROKEN_SCHEME = re.compile(r"\bh?t{1,3}p{1,2}(s?)\s*[:;.,]?\s*[/\\]{1,3}(?=\w)", re.IGNORECASE)
_ONE_URL = re.compile(
    r"https?://(?!www\.)[a-zA-Z0-9_-]+(?:\.[a-zA-Z0-9_-]+)+(?:/[a-zA-Z0-9_-]+)*/?"
)
"""One address and nothing to mend in it."""
_BETWEEN_URLS = re.compile(r"[\s,;|]+|(?<=\w)/?\s*(?:dan|&)\s+(?=\w)")
_IP = re.compile(r"^\d{1,3}(?:\.\d{1,3}){3}$")
_COMMA = re.compile(r",(?![^(]*\))(?!\d)\s*")
_YES = frozenset(
    [
        "ya",
        "y",
        "yes",
        "true",
        "1",
        "ada",
        "sudah",
        "benar",
        "√",
        "✓",
        "✔",
        "v",
        "x☑",
        "terintegrasi",
        "tersedia",
        "memuat",
        "terdapat",
    ]
)
_NO = frozenset(["tidak", "t", "no", "n", "false", "0", "belum", "tdk", "tidak_ada", "bukan"])
_MOST_DIGITS = 15


def parse_text(cell: Cell) -> tuple[str, Doubt]:
    """Return one line of text; placeholders are empty, mojibake is repaired."""
    if (
        isinstance(cell, str)
        and cell.isascii()
        and cell.isprintable()
        and "  " not in cell
        and "_x" not in cell
    ):
        text = cell.strip()
        if len(text) > LONGEST_PLACEHOLDER:
            return text, ""
    meant = repair(cell) if isinstance(cell, str) and not cell.isascii() else cell
    text = text_of(meant)
    if len(text) <= LONGEST_PLACEHOLDER and is_placeholder(text):
        return "", ""
    return text, "mojibake" if meant != cell else ""


def parse_number(cell: Cell) -> tuple[int | None, Doubt]:
    """Return a whole number.

    Examples
    --------
    >>> parse_number("± 1.200 orang"), parse_number(35.0), parse_number("banyak")
    ((1200, ''), (35, ''), (None, 'not_a_number'))
    """
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        fits = cell == cell and 0 <= cell < 1e15 and cell == int(cell)  # noqa: PLR0124 - NaN
        return (int(cell), "") if fits else (None, "not_a_number")
    text = text_of(cell)
    if is_placeholder(text):
        return None, ""
    match = _NUMBER.match(text)
    number = parse_decimal(match[1]) if match else None
    if number is None or number != int(number) or number >= 10**_MOST_DIGITS:
        return None, "not_a_number"
    return int(number), ""


def parse_money(cell: Cell, scale: int = 1) -> tuple[int | None, Doubt]:
    """Return whole rupiah; ``scale`` is what the header multiplies by."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        fits = cell == cell and 0 <= cell < 1e15  # noqa: PLR0124 - NaN
        return (round(cell * scale), "") if fits else (None, "not_money")
    text = text_of(cell)
    if is_placeholder(text):
        return None, ""
    amount = parse_amount(text, scale)
    return amount, "" if amount is not None else "not_money"


def parse_flag(cell: Cell) -> tuple[bool | None, Doubt]:
    """Return yes or no.

    Examples
    --------
    >>> parse_flag("Ya"), parse_flag("Tidak (belum)"), parse_flag("mungkin")
    ((True, ''), (False, ''), (None, 'not_yes_no'))
    """
    if isinstance(cell, bool):
        return cell, ""
    text = text_of(cell)
    if is_placeholder(text):
        return (False, "") if text.lower() in {"tidak ada", "tdk ada"} else (None, "")
    for key in (value_key(text), value_key(text).split(" ")[0]):
        if key in _YES:
            return True, ""
        if key in _NO:
            return False, ""
    return None, "not_yes_no"


def parse_list(cell: Cell, *, loose: bool = False) -> tuple[tuple[str, ...], Doubt]:
    r"""Return the entries of a list; a name that holds commas or *dan* is not broken.

    Examples
    --------
    >>> parse_list("Layanan KTP, Layanan KK")[0]
    ('Layanan KTP', 'Layanan KK')
    >>> parse_list("1. Izin usaha\n2. Izin reklame, papan nama dan spanduk")[0]
    ('Izin usaha', 'Izin reklame, papan nama dan spanduk')
    """
    meant = repair(cell) if isinstance(cell, str) and not cell.isascii() else cell
    repaired = raw_text(meant)
    if is_placeholder(repaired):
        return (), ""
    pieces = re.split(r"[\n;•]|\s\|\s", repaired)
    if len(pieces) == 1:
        pieces = _COMMA.split(repaired) if loose else _at_commas(repaired)
    cleaned = (_BULLET.sub("", text_of(piece)).strip(" ,") for piece in pieces)
    entries = tuple(dict.fromkeys(entry for entry in cleaned if not is_placeholder(entry)))
    return entries, "mojibake" if meant != cell else ""


def _at_commas(text: str) -> list[str]:
    pieces = _COMMA.split(text)
    if len(pieces) == 1:
        halves = text.split(" / ")
        return halves if all(len(half.split()) > 1 for half in halves) else [text]
    firsts = {piece.split(" ", 1)[0].lower() for piece in pieces if piece}
    if len(firsts) == 1:
        return pieces
    joined = any(not piece or piece[0].islower() for piece in pieces[1:])
    tail = pieces[-1].lower()
    one_name = " dan " in tail and any(" " not in piece.strip() for piece in pieces[:-1])
    return [text] if joined or one_name else pieces


def parse_urls(cell: Cell) -> tuple[tuple[str, ...], Doubt]:
    """Return the addresses in a cell, the usual slips of the scheme repaired.

    Examples
    --------
    >>> parse_urls("https;//simpeg.contoh.go.id, sipd.go.id")[0]
    ('https://simpeg.contoh.go.id', 'sipd.go.id')
    >>> parse_urls("segera")
    ((), 'bad_url')
    """
    if isinstance(cell, str) and _ONE_URL.fullmatch(cell) and "tp" not in cell[5:].lower():
        return (cell.rstrip("/"),), ""
    text = text_of(cell)
    if is_placeholder(text):
        return (), ""
    found: list[str] = []
    for piece in _BETWEEN_URLS.split(_BROKEN_SCHEME.sub(_scheme, text)):
        url = piece.strip("()[]<>\"'.").rstrip("/")
        if "@" not in url and (host_of(url) or _IP.match(url)) and url not in found:
            found.append(url)
    return tuple(found), "" if found else "bad_url"


def _scheme(match: re.Match[str]) -> str:
    return f"http{match[1].lower()}://"


def parse_value(field: str, cell: Cell) -> tuple[str, Doubt]:
    """Return the canonical value of a field with fixed values.

    Examples
    --------
    >>> parse_value("status", "Aktif dan digunakan"), parse_value("status", "Tdk. Aktif (2023)")
    (('active', ''), ('inactive', ''))
    >>> parse_value("status", "hibernasi")
    ('', 'unknown_value')
    """
    text = text_of(cell)
    if is_placeholder(text):
        return "", ""
    found = _look_up(field, text)
    return found, "" if found else "unknown_value"


def parse_values(field: str, cell: Cell) -> tuple[tuple[str, ...], Doubt]:
    """Return several canonical values: “Web, Android / iOS”."""
    text = raw_text(cell)
    if is_placeholder(text):
        return (), ""
    whole = _exact(field, text)
    if whole:
        return (whole,), ""
    pieces = [piece for piece in re.split(r"[,;/\n+&|]|\bdan\b", text) if piece.strip()]
    found = [_look_up(field, piece) for piece in pieces]
    values = tuple(dict.fromkeys(value for value in found if value))
    return values, "" if values and all(found) else "unknown_value"


def _exact(field: str, text: str) -> str:
    return value_variants(field).get(value_key(text), "")


@cache
def _long_variants(field: str) -> Mapping[str, str]:
    known = value_variants(field)
    return {key: known[key] for key in sorted(known, key=len, reverse=True) if len(key) >= 4}


def _look_up(field: str, text: str) -> str:
    if found := _exact(field, text) or _exact(field, re.sub(r"\(.*?\)", " ", text)):
        return found
    key = value_key(text)
    for variant, value in _long_variants(field).items():
        if key.startswith(f"{variant} "):
            return value
    near = process.extractOne(key, _long_variants(field).keys(), scorer=fuzz.ratio, score_cutoff=80)
    return _long_variants(field)[near[0]] if near and len(key) >= 5 else ""


def digits_lost(cell: Cell) -> bool:
    """Return whether Excel has already rounded a long number away (NIP, phone)."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return abs(cell) >= 1e15
    return (
        isinstance(cell, str)
        and "E+" in cell
        and bool(re.fullmatch(r"\d[.,]\d+E\+\d+", cell.strip()))
    )
