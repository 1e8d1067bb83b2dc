"""Numbers, dates and money as the language of the screen writes them, through ``QLocale``."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from graph.language import language

MINUS = "−"
_THOUSAND, _MILLION, _BILLION, _TRILLION = 10**3, 10**6, 10**9, 10**12


def locale() -> QLocale:
    """Return the locale of the language in use now."""
    if language() == "id":
        return QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def number(value: float, decimals: int = 0) -> str:
    """Return 1.234 or 1.234,5."""
    if decimals == 0:
        return locale().toString(round(value)).replace("-", MINUS)
    return locale().toString(float(value), "f", decimals).replace("-", MINUS)


def signed(value: float, decimals: int = 0) -> str:
    """Return +0,41 or −0,07; zero has no sign."""
    text = number(value, decimals)
    return f"+{text}" if value > 0 else text


def percent(share: float, decimals: int = 0) -> str:
    """Return 61 % for 0.61."""
    return f"{number(share * 100, decimals)} %"


def day(value: date) -> str:
    """Return 12 Mei 2027."""
    return _date(value, "d MMMM yyyy")


def medium_day(value: date) -> str:
    """Return 12 Jan 2027, where months must not be long."""
    return _date(value, "d MMM yyyy")


def short_day(value: date) -> str:
    """Return 12 Mei."""
    return _date(value, "d MMM")


def named_day(value: date) -> str:
    """Return Kamis, 4 Maret 2027."""
    return _date(value, "dddd, d MMMM yyyy")


def month(value: date) -> str:
    """Return Februari 2027."""
    return _date(value, "MMMM yyyy")


def moment(value: datetime) -> str:
    """Return 4 Mar 09.38 in local time."""
    local = value.astimezone() if value.tzinfo else value
    return f"{_date(local.date(), 'd MMM')} {clock(local)}"


def clock(value: datetime) -> str:
    """Return 09.41."""
    local = value.astimezone() if value.tzinfo else value
    return local.strftime("%H.%M" if language() == "id" else "%H:%M")


def rupiah(amount: int) -> str:
    """Return Rp120.000.000, every digit."""
    return f"{MINUS if amount < 0 else ''}Rp{number(abs(amount))}"


def rupiah_short(amount: int) -> str:
    """Return Rp1,2 miliar: two telling digits and the unit in full."""
    size, unit = _unit(abs(amount))
    sign = MINUS if amount < 0 else ""
    return f"{sign}Rp{_telling(abs(amount) / size)}{unit and ' '}{unit}"


def rupiah_cell(amount: int) -> str:
    """Return 180 jt, for columns whose heading already says rupiah."""
    size, _ = _unit(abs(amount))
    return f"{_telling(amount / size)} {_letters(size)}".strip()


def rupiah_band(low: int, high: int) -> str:
    """Return Rp1,1–1,9 miliar."""
    size, unit = _unit(max(abs(low), abs(high)))
    if low == high:
        return rupiah_short(low)
    return f"Rp{_telling(low / size)}–{_telling(high / size)}{unit and ' '}{unit}"


def yes_no(value: bool | None) -> str:
    """Return yes, no, or nothing when it is not known."""
    if value is None:
        return ""
    yes = QCoreApplication.translate("Words", "Ya")
    return yes if value else QCoreApplication.translate("Words", "Tidak")


def _date(value: date, pattern: str) -> str:
    return locale().toString(QDate(value.year, value.month, value.day), pattern)


def _telling(value: float) -> str:
    rounded = round(value, 1)
    whole = abs(rounded) >= 100 or rounded == int(rounded)
    return number(rounded, 0 if whole else 1)


def _unit(amount: int) -> tuple[int, str]:
    if amount >= _TRILLION:
        return _TRILLION, QCoreApplication.translate("Money", "triliun")
    if amount >= _BILLION:
        return _BILLION, QCoreApplication.translate("Money", "miliar")
    if amount >= _MILLION:
        return _MILLION, QCoreApplication.translate("Money", "juta")
    if amount >= _THOUSAND:
        return _THOUSAND, QCoreApplication.translate("Money", "ribu")
    return 1, ""


def _letters(size: int) -> str:
    return {
        _TRILLION: QCoreApplication.translate("Money", "T"),
        _BILLION: QCoreApplication.translate("Money", "M"),
        _MILLION: QCoreApplication.translate("Money", "jt"),
        _THOUSAND: QCoreApplication.translate("Money", "rb"),
        1: "",
    }[size]
