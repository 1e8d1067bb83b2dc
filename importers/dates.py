"""Dates and years as offices write them."""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import StrEnum

from importers.cells import Cell, text_of

_MONTHS = {
    name: at
    for at, names in enumerate(
        (
            "januari january jan", "februari february feb pebruari", "maret march mar mrt",
            "april apr", "mei may", "juni june jun", "juli july jul",
            "agustus august agu agt aug ags", "september sept sep", "oktober october okt oct",
            "november nopember nov nop", "desember december des dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_NUMBERS = re.compile(r"^(\d{1,4})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{1,4})(?:[ T]\d.*)?$")
_NAMED = re.compile(
    r"^(?:[a-z']+,\s*)?(\d{1,2})[\s./-]+([a-z]+)\.?,?[\s./-]+(\d{4})$", re.IGNORECASE
)
_ENGLISH = re.compile(r"^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\d.,])(19[89]\d|20[0-4]\d)(?![\d.,]\d)(?!\d)")
FIRST_YEAR, LAST_YEAR = 1980, 2049
_DAY_ZERO = date(1899, 12, 30).toordinal()
_FIRST_DAY = date(FIRST_YEAR, 1, 1).toordinal() - _DAY_ZERO
_LAST_DAY = date(LAST_YEAR, 12, 31).toordinal() - _DAY_ZERO


class DateOrder(StrEnum):
    """Whether 01/02 is the first of February or the second of January."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


def parse_date(  # noqa: PLR0911 - one line per way of writing
    cell: Cell, order: DateOrder | None = None
) -> tuple[date | None, str]:
    """Return the date, and the kind of doubt: a text like 01/02/2024 needs ``order``.

    Examples
    --------
    >>> parse_date("12 Mei 2027"), parse_date("2024-02-01")
    ((datetime.date(2027, 5, 12), ''), (datetime.date(2024, 2, 1), ''))
    >>> parse_date("01/02/2024"), parse_date("31/02/2024")
    ((None, 'ambiguous_date'), (None, 'not_a_date'))
    """
    if isinstance(cell, datetime):
        return cell.date(), ""
    if isinstance(cell, date):
        return cell, ""
    text = text_of(cell)
    if not text:
        return None, ""
    if match := _NUMBERS.match(text):
        return _from_numbers(int(match[1]), int(match[2]), int(match[3]), order)
    if match := _NAMED.match(text):
        return _made(int(match[3]), _MONTHS.get(match[2].lower(), 0), int(match[1]))
    if match := _ENGLISH.match(text):
        return _made(int(match[3]), _MONTHS.get(match[1].lower(), 0), int(match[2]))
    return None, "not_a_date"


def _from_numbers(
    first: int, second: int, third: int, order: DateOrder | None
) -> tuple[date | None, str]:
    if first > 31:
        return _made(first, second, third)
    year = third if third > 99 else 2000 + third
    if first > 12 or order is DateOrder.DAY_FIRST or first == second:
        return _made(year, second, first)
    if second > 12 or order is DateOrder.MONTH_FIRST:
        return _made(year, first, second)
    return None, "ambiguous_date"


def _made(year: int, month: int, day: int) -> tuple[date | None, str]:
    try:
        return date(year, month, day), ""
    except (ValueError, OverflowError):
        return None, "not_a_date"


def parse_year(cell: Cell, *, last: bool = False) -> tuple[int | None, str]:
    """Return the year inside a cell; of several the first, or the last on request.

    Examples
    --------
    >>> parse_year("TA 2020"), parse_year("2019-2021"), parse_year(2018.0), parse_year("lama")
    ((2020, ''), (2019, 'year_range'), (2018, ''), (None, 'not_a_year'))
    >>> parse_year("7/15/1905")
    (2023, 'year_from_date')
    >>> parse_year("1/30/2024"), parse_year("7/11/1905")
    ((2024, ''), (2019, 'year_from_date'))
    """
    if isinstance(cell, date):
        return _year_of(cell)
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _of_number(cell)
    text = text_of(cell)
    if not text:
        return None, ""
    years = [int(year) for year in _YEAR.findall(text)]
    if not years:
        return _year_of_either(text)
    return years[-1 if last else 0], "year_range" if len(set(years)) > 1 else ""


def _of_number(cell: float) -> tuple[int | None, str]:
    """Return a year written as a number, or the year of a day that Excel counts."""
    if cell != cell or abs(cell) >= 1e6:  # noqa: PLR0124 - NaN
        return None, "not_a_year"
    if _FIRST_DAY <= cell <= _LAST_DAY:
        return date.fromordinal(_DAY_ZERO + int(cell)).year, "year_from_date"
    return _plausible(int(cell))


def _year_of_either(text: str) -> tuple[int | None, str]:
    """Return the year of a date in whichever order gives one: 7/11/1905 holds a year only so."""
    for order in DateOrder:
        found, _ = parse_date(text, order)
        if found and (year := _year_of(found))[0]:
            return year
    return None, "not_a_year"


def _year_of(day: date) -> tuple[int | None, str]:
    """Return the year of a date; a year that Excel took for a day number stands in 1905."""
    days = day.toordinal() - _DAY_ZERO
    if FIRST_YEAR <= days <= LAST_YEAR:
        return days, "year_from_date"
    return _plausible(day.year)


def _plausible(year: int) -> tuple[int | None, str]:
    return (year, "") if FIRST_YEAR <= year <= LAST_YEAR else (None, "not_a_year")
