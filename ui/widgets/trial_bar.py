"""A line above the plan: what the change just made does to it, to be taken or left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Step
from ui.widgets.buttons import button
from ui.widgets.fitting import Fitting
from ui.widgets.pane import paragraph


class TrialBar(Fitting):
    """Hidden while the stored plan knows of every change."""

    taken = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "trial")
        self.words = paragraph(step=Step.SMALL)
        self.take = button(self.tr("Pakai rencana ini"), kind="small")
        self.leave = button(self.tr("Nanti"), kind="small")
        self.take.clicked.connect(self.taken)
        self.leave.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.take)
        row.addWidget(self.leave)
        self.hide()

    def say(self, words: str, more: str = "", *, ready: bool = True) -> None:
        """Say this; nothing hides the bar, and while it is not ready there is nothing to take."""
        self.words.setText(words)
        self.words.setToolTip(more)
        self.take.setVisible(ready)
        self.leave.setVisible(ready)
        self.setVisible(bool(words))
