"""Numbers and dates as people read them, in the language in use."""

from __future__ import annotations

from datetime import date

from graph.language import QT_TRANSLATE_NOOP, language, translate

_MONTHS = (
    QT_TRANSLATE_NOOP("months", "Januari"),
    QT_TRANSLATE_NOOP("months", "Februari"),
    QT_TRANSLATE_NOOP("months", "Maret"),
    QT_TRANSLATE_NOOP("months", "April"),
    QT_TRANSLATE_NOOP("months", "Mei"),
    QT_TRANSLATE_NOOP("months", "Juni"),
    QT_TRANSLATE_NOOP("months", "Juli"),
    QT_TRANSLATE_NOOP("months", "Agustus"),
    QT_TRANSLATE_NOOP("months", "September"),
    QT_TRANSLATE_NOOP("months", "Oktober"),
    QT_TRANSLATE_NOOP("months", "November"),
    QT_TRANSLATE_NOOP("months", "Desember"),
)


def day_in_words(day: date | None) -> str:
    """Return a date as people write it: ``12 Mei 2027``."""
    return "" if day is None else f"{day.day} {month_name(day)} {day.year}"


def month_name(day: date) -> str:
    """Return the name of the month of ``day``."""
    return translate("months", _MONTHS[day.month - 1])


def number(value: float, digits: int = 0) -> str:
    """Return a number as people read it: ``1.234,5``; ``1,234.5`` in English.

    Examples
    --------
    >>> number(1234.5, 1)
    '1.234,5'
    """
    english = f"{value:,.{digits}f}"
    return english if language() == "en" else english.translate(str.maketrans(",.", ".,"))
