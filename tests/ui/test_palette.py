"""Contrast of every colour on every ground it is used on, in both themes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from planner.domain.decision import Disposition
from ui.palette import DARK, LIGHT, Palette

TEXT, LINE = 4.5, 3.0
PLAIN_GROUNDS = ("panel", "bg", "sunk", "rail", "bar", "soft", "hover")
THEMES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@THEMES
@pytest.mark.parametrize("role", ["text", "muted", "accent", "warn", "good", "bad"])
@pytest.mark.parametrize("ground", PLAIN_GROUNDS)
def test_that_words_can_be_read_on_every_ground(palette: Palette, role: str, ground: str) -> None:
    assert contrast(palette.colour(role), palette.colour(ground)) >= TEXT


@THEMES
@pytest.mark.parametrize("role", ["warn", "good", "bad"])
def test_that_words_can_be_read_on_their_own_ground(palette: Palette, role: str) -> None:
    assert contrast(palette.colour(role), palette.colour(f"{role}_ground")) >= TEXT
    assert contrast(palette.text, palette.colour(f"{role}_ground")) >= TEXT
    assert contrast(palette.panel, palette.colour(role)) >= TEXT


@THEMES
def test_that_the_primary_button_can_be_read(palette: Palette) -> None:
    assert contrast(palette.on_accent, palette.accent_fill) >= TEXT


@THEMES
def test_that_edges_of_controls_and_links_can_be_seen(palette: Palette) -> None:
    for ground in ("panel", "bar", "sunk", "bg"):
        assert contrast(palette.ctl, palette.colour(ground)) >= LINE
    for ground in ("panel", "hull"):
        assert contrast(palette.edge, palette.colour(ground)) >= LINE


@THEMES
@pytest.mark.parametrize("disposition", list(Disposition))
def test_that_dispositions_can_be_read(palette: Palette, disposition: Disposition) -> None:
    tone = palette.tone(disposition)
    assert contrast(tone.fill, palette.panel) >= TEXT
    ground = palette.panel if disposition is Disposition.UNDECIDED else tone.fill
    assert contrast(tone.ink, ground) >= TEXT
    assert contrast(palette.text, tone.tint) >= TEXT


@THEMES
def test_that_no_disposition_looks_selected(palette: Palette) -> None:
    fills = {palette.tone(kind).fill.name() for kind in Disposition}
    assert len(fills) == len(Disposition)
    assert palette.accent.name() not in fills
