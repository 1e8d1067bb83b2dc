"""How well the values of a column agree with a field."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from importers.evidence import CODED, Evidence

FOREIGN = ("url", "year", "flag", "email", "phone", "nip", "amount", "date")
"""Values that never are a name, an office or a sentence."""
_EXPECTED: Mapping[str, tuple[str, ...]] = {
    "url": ("url",),
    "year_built": ("year", "date"),
    "year_updated": ("year", "date"),
    "user_count": ("number",),
    "cost_build": ("amount", "number"),
    "cost_yearly": ("amount", "number"),
    "personal_data": ("flag",),
    "contact": ("email", "phone", "number"),
    **{field: (field,) for field in CODED},
}
_TRUSTED = frozenset({"status", "platform"})
"""A header that surely says so is believed even when its values are unknown words."""


def fit_of_values(field: str, seen: Evidence, *, sure: bool) -> float:
    """Return the factor by which values strengthen or weaken what the header says.

    ``sure`` headers are believed more than their values.
    """
    if not seen.filled:
        return 0.95
    if expected := _EXPECTED.get(field):
        share = max(seen.share(kind) for kind in expected)
        floor = 0.62 if sure and field in _TRUSTED else 0.5 if sure and field not in CODED else 0.3
        return floor + (1.12 - floor) * share
    judge = _JUDGES.get(field)
    return judge(seen) if judge else 1.0


def _foreign(seen: Evidence) -> float:
    return max(seen.share(kind) for kind in FOREIGN)


def _name(seen: Evidence) -> float:
    coded = max(seen.share("category"), seen.share("platform"), seen.share("unit"))
    against = max(_foreign(seen), coded * 0.7, seen.share("number"))
    length = 1.0 if seen.mean_length <= 90 else 0.8
    return (0.85 + 0.2 * seen.distinct) * length - 0.6 * against


def _code(seen: Evidence) -> float:
    return 0.3 if seen.sequence else 0.9 if seen.distinct > 0.9 else 0.6


def _sentence(seen: Evidence) -> float:
    return 0.95 + min(seen.mean_length, 60) / 600 - 0.5 * _foreign(seen)


_JUDGES: Mapping[str, Callable[[Evidence], float]] = {
    "name": _name,
    "app_id": _code,
    "acronym": lambda seen: 0.4 + 0.6 * seen.distinct,
    "developer": lambda seen: 1.0 - 0.35 * seen.share("developer_kind"),
    "license_type": lambda seen: 1.0 - 0.7 * seen.share("url"),
    "integrated_with": lambda seen: 1.05 - 0.7 * seen.share("flag"),
    "interoperability": lambda seen: 0.9 + 0.2 * seen.share("flag"),
    "owner_unit": lambda seen: 0.9 + 0.2 * seen.share("unit") - 0.6 * _foreign(seen),
    **dict.fromkeys(("description", "function", "notes", "output"), _sentence),
}
