"""What stands where nothing is yet: one sentence, one button, one line of what it needs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import button


class EmptyState(QWidget):
    """Left-aligned in the pane; no picture."""

    pressed = Signal()

    def __init__(
        self, sentence: str, action: str = "", needs: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.sentence = QLabel(sentence)
        self.sentence.setFont(theme.font(theme.Step.TITLE))
        self.sentence.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 40, 32, 32)
        column.setSpacing(12)
        column.addWidget(self.sentence)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        if action:
            self.button = button(action, kind="primary")
            self.button.clicked.connect(self.pressed)
            self.buttons.addWidget(self.button)
        self.buttons.addStretch(1)
        column.addLayout(self.buttons)
        if needs:
            line = QLabel(needs)
            line.setProperty("role", "muted")
            line.setWordWrap(True)
            column.addWidget(line)
        column.addStretch(1)
