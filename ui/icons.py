"""Phosphor glyphs as icons that follow the theme: the colour is looked up when painted.

The font and its map come with qtawesome. Only those two files are read: importing qtawesome
itself loads qtpy and twelve fonts, which costs a fifth of the first second.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

LookUp = Callable[[str], QColor]


@cache
def _glyphs() -> dict[str, str]:
    """Return name -> character."""
    text = (_fonts() / "phosphor-charmap-1.3.0.json").read_text(encoding="utf-8")
    return {name: chr(int(code, 16)) for name, code in json.loads(text).items()}


def _fonts() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise RuntimeError("qtawesome is not installed")
    return Path(spec.origin).parent / "fonts"


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_fonts() / "phosphor-1.3.0.ttf"))
    return QFontDatabase.applicationFontFamilies(number)[0]


def glyph(name: str) -> str:
    """Return the character of an icon; ``KeyError`` when Phosphor does not have it."""
    return _glyphs()[name.removeprefix("ph.")]


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Paint an icon as large as fits ``rect``, at its left: buttons keep a gap that way."""
    size = max(1, min(rect.width(), rect.height()))
    font = QFont(_family())
    font.setPixelSize(size)
    painter.save()
    painter.setFont(font)
    painter.setPen(colour)
    box = QRect(rect.left(), rect.top() + (rect.height() - size) // 2, size, size)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, glyph(name))
    painter.restore()


class _GlyphEngine(QIconEngine):
    """Draws one glyph; disabled is faint, checked or selected is the second role."""

    def __init__(self, name: str, role: str, on: str, look_up: LookUp) -> None:
        super().__init__()
        self._parts = (name, role, on, look_up)

    def clone(self) -> QIconEngine:
        return _GlyphEngine(*self._parts)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        name, role, on, look_up = self._parts
        if mode == QIcon.Mode.Disabled:
            role = "faint"
        elif mode == QIcon.Mode.Selected or state == QIcon.State.On:
            role = on
        paint_icon(painter, rect, name, look_up(role))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture


def glyph_icon(name: str, role: str, on: str, look_up: LookUp) -> QIcon:
    """Return an icon in a colour role; ``on`` is used while checked or selected."""
    glyph(name)  # an unknown name fails here, not silently when painted
    return QIcon(_GlyphEngine(name, role, on, look_up))
