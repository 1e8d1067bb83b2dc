"""Colours by role, light and dark; no colour literal stands anywhere else.

The contrast of every role on the grounds it is used on is computed in tests/ui/test_palette.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from PySide6.QtGui import QColor

from planner.domain.decision import Disposition


@dataclass(frozen=True, slots=True)
class Tone:
    """One disposition: full colour, the letter on it, and a tint for large areas."""

    fill: QColor
    ink: QColor
    tint: QColor


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Every colour of the program in one theme."""

    dark: bool
    panel: QColor
    bar: QColor
    bg: QColor
    sunk: QColor
    rail: QColor
    line: QColor
    grid: QColor
    ctl: QColor
    text: QColor
    muted: QColor
    faint: QColor
    accent: QColor
    accent_fill: QColor
    on_accent: QColor
    soft: QColor
    hover: QColor
    warn: QColor
    warn_ground: QColor
    good: QColor
    good_ground: QColor
    bad: QColor
    bad_ground: QColor
    weekend: QColor
    holiday: QColor
    hull: QColor
    hull_line: QColor
    edge: QColor
    tones: Mapping[Disposition, Tone]

    def colour(self, role: str) -> QColor:
        """Return the colour of a role by name."""
        found = getattr(self, role)
        if not isinstance(found, QColor):
            raise KeyError(role)
        return found

    def tone(self, disposition: Disposition) -> Tone:
        """Return the colours of a disposition."""
        return self.tones[disposition]

    def roles(self) -> dict[str, str]:
        """Return every role as ``#rrggbb``, for the style sheet."""
        return {
            part.name: value.name()
            for part in fields(self)
            if isinstance(value := getattr(self, part.name), QColor)
        }


_LIGHT_ROLES = {
    "panel": "#FFFFFF",
    "bar": "#FFFFFF",
    "bg": "#F4F5F7",
    "sunk": "#F7F8FA",
    "rail": "#ECEEF1",
    "line": "#D8DCE1",
    "grid": "#E9EBEE",
    "ctl": "#7D848E",
    "text": "#1A1D21",
    "muted": "#565D66",
    "faint": "#9AA1AA",
    "accent": "#2159C4",
    "accent_fill": "#2159C4",
    "on_accent": "#FFFFFF",
    "soft": "#E6EEFB",
    "hover": "#EEF1F5",
    "warn": "#8A5200",
    "warn_ground": "#FCF1DC",
    "good": "#1D6B4F",
    "good_ground": "#E3F2EB",
    "bad": "#AD3222",
    "bad_ground": "#FBE9E6",
    "weekend": "#EDEEF0",
    "holiday": "#E3E5E8",
    "hull": "#F4F5F7",
    "hull_line": "#CDD2D8",
    "edge": "#848B95",
}

_DARK_ROLES = {
    "panel": "#1E2125",
    "bar": "#1B1E22",
    "bg": "#17191C",
    "sunk": "#1A1D21",
    "rail": "#141619",
    "line": "#363B42",
    "grid": "#2A2E34",
    "ctl": "#757D88",
    "text": "#E5E7EB",
    "muted": "#A4ABB5",
    "faint": "#6C747F",
    "accent": "#8AB4FF",
    "accent_fill": "#3A6CD6",
    "on_accent": "#FFFFFF",
    "soft": "#22334F",
    "hover": "#272B31",
    "warn": "#F0C26B",
    "warn_ground": "#3A2F1A",
    "good": "#7CCFA9",
    "good_ground": "#1F362D",
    "bad": "#F49A8C",
    "bad_ground": "#42261F",
    "weekend": "#25292E",
    "holiday": "#2C3137",
    "hull": "#24282D",
    "hull_line": "#3F454D",
    "edge": "#747C86",
}

_LIGHT_TONES = {
    Disposition.KEEP: ("#0F5B45", "#FFFFFF", "#CFE3DA"),
    Disposition.MERGE: ("#5E3596", "#FFFFFF", "#DDD2EC"),
    Disposition.REPLACE: ("#17799C", "#FFFFFF", "#CCE4EC"),
    Disposition.RETIRE: ("#B8512A", "#FFFFFF", "#F3DACE"),
    Disposition.INTEROPERATE: ("#6E5200", "#FFFFFF", "#E6DDC3"),
    Disposition.UNDECIDED: ("#6A7079", "#565D66", "#FFFFFF"),
}

_DARK_TONES = {
    Disposition.KEEP: ("#A3DDB8", "#15171A", "#2C4739"),
    Disposition.MERGE: ("#B77BEE", "#15171A", "#3C2F55"),
    Disposition.REPLACE: ("#45CBEA", "#15171A", "#1F4450"),
    Disposition.RETIRE: ("#EF7650", "#15171A", "#4F3024"),
    Disposition.INTEROPERATE: ("#DDC048", "#15171A", "#463E1F"),
    Disposition.UNDECIDED: ("#9AA1AB", "#A4ABB5", "#1E2125"),
}


def _palette(
    roles: Mapping[str, str], tones: Mapping[Disposition, tuple[str, str, str]], *, dark: bool
) -> Palette:
    return Palette(
        dark=dark,
        tones={
            key: Tone(QColor(fill), QColor(ink), QColor(tint))
            for key, (fill, ink, tint) in tones.items()
        },
        **{role: QColor(value) for role, value in roles.items()},
    )


LIGHT = _palette(_LIGHT_ROLES, _LIGHT_TONES, dark=False)
DARK = _palette(_DARK_ROLES, _DARK_TONES, dark=True)
