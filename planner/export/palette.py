"""Colours by role for everything on paper (light theme of the visual design), without a ``#``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planner.domain.decision import Disposition

TEXT = "1A1D21"
MUTED = "565D66"
PANEL = "FFFFFF"
SUNK = "F7F8FA"
LINE = "D8DCE1"
GRID = "E9EBEE"
ACCENT = "2159C4"
SOFT = "E6EEFB"
WARN, WARN_GROUND = "8A5200", "FCF1DC"
BAD, BAD_GROUND = "AD3222", "FBE9E6"
LINK = "A9B0B9"
HOLIDAY = "D5D9DE"
HEAT = ((0.75, "9DBBEE"), (0.5, "BDD1F4"), (0.25, "D6E3F9"), (0.0, "EDF3FC"))
"""Share of a capacity above which the colour holds, the fullest first."""


@dataclass(frozen=True, slots=True)
class Tone:
    """The two colours of one disposition: full for what is critical, tint for the rest."""

    full: str
    tint: str
    on_full: str = PANEL


TONES: Mapping[Disposition, Tone] = {
    Disposition.KEEP: Tone("0F5B45", "CFE3DA"),
    Disposition.MERGE: Tone("5E3596", "DDD2EC"),
    Disposition.REPLACE: Tone("17799C", "CCE4EC"),
    Disposition.RETIRE: Tone("B8512A", "F3DACE"),
    Disposition.INTEROPERATE: Tone("6E5200", "E6DDC3"),
    Disposition.UNDECIDED: Tone("6A7079", "E9EBEE"),
}
