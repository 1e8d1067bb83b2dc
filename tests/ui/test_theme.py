"""Theme, type, icons: one call dresses everything; nothing falls back silently."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF, QIcon, QPalette
from PySide6.QtWidgets import QApplication

import ui
from ui import icons, theme

SOURCES = Path(ui.__file__).parent
ICON_NAME = re.compile(
    r"""(?:icon=|icon\(|paint_icon\([^)]*?, ?|icon_button\()"([a-z]+(?:-[a-z]+)*)\""""
)


def test_that_every_icon_named_in_the_sources_exists() -> None:
    names = {
        name
        for source in SOURCES.rglob("*.py")
        for name in ICON_NAME.findall(source.read_text(encoding="utf-8"))
    }
    assert len(names) > 20
    for name in sorted(names):
        icons.glyph(name)


def test_that_an_unknown_icon_fails_at_once() -> None:
    with pytest.raises(KeyError):
        theme.icon("no-such-icon")


def test_that_an_icon_follows_the_theme() -> None:
    made = theme.icon("house", "text")

    def colours() -> set[str]:
        image = made.pixmap(16, 16).toImage()
        points = [(x, y) for x in range(16) for y in range(16)]
        return {
            image.pixelColor(x, y).name()
            for x, y in points
            if image.pixelColor(x, y).alpha() == 255
        }

    theme.use(theme.Mode.LIGHT)
    light = colours()
    theme.use(theme.Mode.DARK)
    assert light
    assert light != colours()


def test_that_a_disabled_icon_is_faint() -> None:
    made = theme.icon("house", "text")
    plain = made.pixmap(16, 16).toImage()
    faint = made.pixmap(16, 16, QIcon.Mode.Disabled).toImage()
    assert plain != faint


def test_that_figures_are_of_equal_width() -> None:
    for step in theme.Step:
        metrics = QFontMetricsF(theme.font(step))
        widths = [metrics.horizontalAdvance(figure * 8) for figure in "0123456789"]
        assert max(widths) - min(widths) < 0.8  # hinting moves a figure by less than 0.1 px


def test_that_the_dark_theme_is_dark_in_every_group(qapp: QApplication) -> None:
    theme.use(theme.Mode.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).lightness() < 60
    disabled = qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == theme.palette().faint


def test_that_the_style_sheet_uses_only_roles_of_the_palette() -> None:
    text = (files("ui") / "resources" / "ramping.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b(?=\s*;)", text)
    assert "@" not in theme.style_sheet()
    assert "dp" not in re.findall(r"\d+dp", theme.style_sheet())


def test_that_no_source_but_the_palette_names_a_colour() -> None:
    literal = re.compile(r'"#[0-9a-fA-F]{6}"')
    guilty = [
        source.name
        for source in SOURCES.rglob("*.py")
        if source.name != "palette.py" and literal.search(source.read_text(encoding="utf-8"))
    ]
    assert guilty == []


def test_that_text_size_scales_lengths_and_words() -> None:
    theme.use(theme.Mode.LIGHT, text_scale=2.0)
    assert theme.px(28) == 56
    assert theme.font().pixelSize() == 26
    assert "52px" in theme.style_sheet()
