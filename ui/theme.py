"""Light, dark or like the system: palette by role, type steps with tabular figures, style.

Painters ask ``palette()`` and ``font()`` each time they paint, icons look their colour up when
painted; so a change of theme is one call and a repaint.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum, StrEnum
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.icons import glyph_icon
from ui.palette import DARK, LIGHT, Palette


class Mode(StrEnum):
    """What the person chose."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Step(Enum):
    """Steps of type: size in pixels at text size 100 %, and weight."""

    HERO = (40, 600)
    FIGURE = (24, 600)
    SUBFIGURE = (20, 600)
    TITLE = (18, 600)
    BODY = (13, 400)
    SMALL = (12, 400)
    CHART = (11, 400)
    BADGE = (10, 700)


MEDIUM = 500
STRONG = 600


class _State:
    """The theme in use; one per process, as with Qt's own palette."""

    palette: Palette = LIGHT
    scale: float = 1.0


def palette() -> Palette:
    """Return the colours in use now."""
    return _State.palette


@contextmanager
def paper() -> Iterator[None]:
    """Draw for paper: light colours at 100 %, whatever the screen shows."""
    before = (_State.palette, _State.scale)
    _State.palette, _State.scale = LIGHT, 1.0
    try:
        yield
    finally:
        _State.palette, _State.scale = before


def scale() -> float:
    """Return the text size setting: 1.0 is 100 %."""
    return _State.scale


def px(size: float) -> int:
    """Scale a length by the text size, so that rows and bars grow with their words."""
    return max(1, round(size * _State.scale)) if size else 0


def font(step: Step = Step.BODY, weight: int | None = None) -> QFont:
    """Return the font of a step, with figures of equal width."""
    size, own = step.value
    return _font(px(size), weight or own)


@cache
def _family() -> str:
    return "Inter" if "Inter" in QFontDatabase.families() else QApplication.font().family()


@cache
def _font(size: int, weight: int) -> QFont:
    made = QFont(_family())
    made.setPixelSize(size)
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def icon(name: str, role: str = "muted", on: str = "accent") -> QIcon:
    """Return a Phosphor icon that follows the theme; ``on`` while checked or selected."""
    return glyph_icon(name, role, on, _colour_now)


def _colour_now(role: str) -> QColor:
    return _State.palette.colour(role)


def use(mode: Mode, *, text_scale: float = 1.0) -> Palette:
    """Dress the whole application."""
    app = cast(QApplication, QApplication.instance())
    dark = mode is Mode.DARK or (mode is Mode.SYSTEM and _system_is_dark())
    _State.palette = DARK if dark else LIGHT
    _State.scale = text_scale
    if app.style().name() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(_qt_palette(_State.palette))
    app.setFont(font())
    app.setStyleSheet(style_sheet())
    return _State.palette


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def style_sheet() -> str:
    """Return the style sheet: ``@role`` becomes a colour, ``12dp`` a scaled length."""
    text = (files("ui") / "resources" / "ramping.qss").read_text(encoding="utf-8")
    roles = _State.palette.roles()
    icons = Path(str(files("ui") / "resources" / "icons")).as_posix()
    text = text.replace("$icons", icons).replace("$theme", _name())
    text = re.sub(r"@(\w+)", lambda found: roles[found[1]], text)
    return re.sub(r"(\d+)dp\b", lambda found: f"{px(int(found[1]))}px", text)


def _name() -> str:
    return "dark" if _State.palette.dark else "light"


def _qt_palette(colours: Palette) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette()
    for target, colour in {
        role.Window: colours.bg,
        role.WindowText: colours.text,
        role.Base: colours.panel,
        role.AlternateBase: colours.sunk,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.panel,
        role.ButtonText: colours.text,
        role.BrightText: colours.bad,
        role.ToolTipBase: colours.panel,
        role.ToolTipText: colours.text,
        role.Highlight: colours.soft,
        role.HighlightedText: colours.text,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Accent: colours.accent,
        role.Light: colours.panel,
        role.Midlight: colours.grid,
        role.Mid: colours.line,
        role.Dark: colours.ctl,
        role.Shadow: colours.line,
    }.items():
        made.setColor(target, colour)
    for target in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(group.Disabled, target, colours.faint)
    return made
