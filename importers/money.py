"""Amounts as offices write them, as whole rupiah."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

_AMOUNT = re.compile(
    r"^(?:±|kurang lebih|sekitar|kira-kira|~|>|<|≥|≤)?\s*(?:rp\.?|idr|rupiah)?\s*"
    r"(?P<number>\d[\d.,' ]*?)\s*(?P<unit>[a-z]+\.?)?\s*(?:rupiah|idr)?\s*(?:[,.]?\s*-+)?$",
    re.IGNORECASE,
)
_SCALES = {
    **dict.fromkeys(("ribu", "rb", "k"), 10**3),
    **dict.fromkeys(("juta", "jt", "jta", "mio"), 10**6),
    **dict.fromkeys(("miliar", "milyar", "milyard", "m", "mlyr", "miliard"), 10**9),
    **dict.fromkeys(("triliun", "trilyun", "t"), 10**12),
}
_HEADER_SCALE = re.compile(r"\b(ribu|ribuan|juta|jutaan|miliar|milyar|miliaran)\b", re.IGNORECASE)
_MOST = 10**15


def parse_amount(text: str, scale: int = 1) -> int | None:
    """Return the whole rupiah a text says, or ``None``; ``scale`` is what the header adds.

    Examples
    --------
    >>> [parse_amount(text) for text in ("Rp 1,2 M", "1.200.000,00", "Rp 75.000.000,-", "gratis")]
    [1200000000, 1200000, 75000000, None]
    >>> parse_amount("150", 10**6), parse_amount("1.250 juta"), parse_amount("2.5 jt")
    (150000000, 1250000000, 2500000)
    """
    match = _AMOUNT.match(text.strip())
    if not match:
        return None
    unit = (match["unit"] or "").lower().rstrip(".")
    if unit in {"", "rupiah", "idr"}:
        factor = scale
    elif unit in _SCALES:
        factor = _SCALES[unit]
    else:
        return None
    number = parse_decimal(match["number"], decimal_point=factor > 1)
    if number is None:
        return None
    amount = round(number * factor)
    return amount if 0 <= amount < _MOST else None


def parse_decimal(text: str, *, decimal_point: bool = False) -> Decimal | None:
    """Return a number written with either kind of marks; groups of three are thousands.

    Examples
    --------
    >>> parse_decimal("1.200.000,50"), parse_decimal("1,200"), parse_decimal("0,250")
    (Decimal('1200000.50'), Decimal('1200'), Decimal('0.250'))
    """
    bare = re.sub(r"[ ']", "", text).rstrip(".,")
    marks = [mark for mark in bare if mark in ".,"]
    if not marks:
        plain = bare
    elif len(set(marks)) == 2 or len(marks) == 1:
        last = marks[-1]
        whole, _, rest = bare.rpartition(last)
        both = len(set(marks)) == 2
        comma_of_three = decimal_point and last == ","
        grouped = not both and len(rest) == 3 and whole.lstrip("0") and not comma_of_three
        if both and marks.count(last) > 1:
            return None
        plain = re.sub(r"[.,]", "", bare) if grouped else f"{re.sub('[.,]', '', whole)}.{rest}"
    elif all(len(group) == 3 for group in bare.split(marks[0])[1:]):
        plain = bare.replace(marks[0], "")
    else:
        return None
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None


def header_scale(header: str) -> int:
    """Return what a header multiplies its amounts by: “Anggaran (juta Rp)” is a million.

    Examples
    --------
    >>> header_scale("Anggaran (juta Rp)"), header_scale("Biaya (Rp)")
    (1000000, 1)
    """
    match = _HEADER_SCALE.search(header)
    return _SCALES[match[1].lower().removesuffix("an")] if match else 1
