"""A quiet notice in a toolbar: the warning sign, some words, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui import theme
from ui.widgets.buttons import button, text


class NoticeChip(QFrame):
    """Hidden while there is nothing to say."""

    pressed = Signal()

    def __init__(self, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "warn")
        self.setFixedHeight(theme.px(30))
        sign = QLabel()
        sign.setPixmap(theme.icon("warning", "warn").pixmap(QSize(theme.px(14), theme.px(14))))
        self.words = text("", theme.Step.SMALL, "warn")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.action = button(action, kind="small")
        self.action.setFont(theme.font(theme.Step.SMALL, theme.MEDIUM))
        self.action.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 3, 0)
        row.setSpacing(8)
        for widget in (sign, self.words, self.action):
            row.addWidget(widget)
        self.hide()

    def say(self, words: str) -> None:
        """Say this; nothing hides the notice."""
        self.words.setText(words)
        self.setVisible(bool(words))

    def press(self, *, on: bool, words: str) -> None:
        """Show whether the action is in force, and what a press does now."""
        self.action.setText(words)
        self.setProperty("on", on)
