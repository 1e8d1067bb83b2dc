"""Buttons and small labels, dressed by the style sheet through the property ``kind``."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QToolButton

from ui import theme


def button(text: str, *, icon: str = "", kind: str = "plain") -> QPushButton:
    """Return a button: ``plain``, ``primary``, ``quiet`` (no edge) or ``link``."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setFont(theme.font(weight=theme.MEDIUM))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon:
        role = "on_accent" if kind == "primary" else "text"
        made.setIcon(theme.icon(icon, role, role))
        made.setIconSize(QSize(theme.px(20), theme.px(16)))  # the glyph and a gap
    return made


def icon_button(icon: str, name: str, *, edged: bool = False) -> QToolButton:
    """Return a button that shows only an icon; ``name`` is its tooltip and accessible name."""
    made = QToolButton()
    made.setIcon(theme.icon(icon))
    made.setIconSize(QSize(theme.px(16), theme.px(16)))
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setProperty("kind", "edged" if edged else "quiet")
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def chip(text: str, *, checked: bool = False, icon: str = "") -> QPushButton:
    """Return a chip that filters: on is soft ground with an accent edge."""
    made = QPushButton(text)
    made.setProperty("kind", "chip")
    made.setCheckable(True)
    made.setChecked(checked)
    made.setFont(theme.font(theme.Step.SMALL, theme.MEDIUM))
    if icon:
        made.setIcon(theme.icon(icon, "text"))
        made.setIconSize(QSize(theme.px(18), theme.px(14)))
    return made


def tag(text: str, tone: str = "neutral") -> QLabel:
    """Return a tag that states a fact: ``neutral``, ``warn``, ``good`` or ``bad``."""
    made = QLabel(text)
    made.setProperty("tag", tone)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.setFont(theme.font(theme.Step.CHART, theme.MEDIUM))
    return made


def text(words: str = "", step: theme.Step = theme.Step.BODY, role: str = "text") -> QLabel:
    """Return a label in a type step and a colour role of the style sheet."""
    made = QLabel(words)
    made.setProperty("role", role)
    made.setFont(theme.font(step))
    return made
