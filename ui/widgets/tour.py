"""A short tour: a card beside one row of the rail after the other; Esc ends it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import button, text

WIDTH = 320


@dataclass(frozen=True, slots=True)
class TourStep:
    """One page: what it is for, in two sentences."""

    page: str
    title: str
    words: str


class Tour(QFrame):
    """Says which page it is about; whoever owns it shows that page and points."""

    turned = Signal(str)
    ended = Signal()

    def __init__(self, steps: Sequence[TourStep], parent: QWidget) -> None:
        super().__init__(parent)
        self.owner = parent
        self._steps = tuple(steps)
        self._at = 0
        self.setProperty("pane", "overlay")
        self.setAccessibleName(self.tr("Tur singkat"))
        self.setFixedWidth(theme.px(WIDTH))
        self.count = text("", theme.Step.SMALL, "muted")
        self.title = text("")
        self.title.setFont(theme.font(weight=theme.STRONG))
        self.words = text("")
        self.words.setWordWrap(True)
        self.leave = button(self.tr("Lewati"), kind="link")
        self.back = button(self.tr("Kembali"))
        self.on = button(self.tr("Lanjut"), kind="primary")
        self.leave.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self.turn(self._at - 1))
        self.on.clicked.connect(lambda: self.turn(self._at + 1))
        row = QHBoxLayout()
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.on)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(6)
        for one in (self.count, self.title, self.words):
            column.addWidget(one)
        column.addSpacing(6)
        column.addLayout(row)
        self.hide()

    def begin(self) -> None:
        """Show the first step."""
        self.turn(0)

    def turn(self, number: int) -> None:
        """Show a step; past the last one the tour ends."""
        if number >= len(self._steps):
            self.end()
            return
        self._at = max(number, 0)
        step, last = self._steps[self._at], self._at == len(self._steps) - 1
        self.count.setText(
            self.tr("Langkah {n} dari {all}").format(n=self._at + 1, all=len(self._steps))
        )
        self.title.setText(step.title)
        self.words.setText(step.words)
        self.back.setVisible(self._at > 0)
        self.on.setText(self.tr("Selesai") if last else self.tr("Lanjut"))
        self.turned.emit(step.page)

    def point_at(self, row: QWidget) -> None:
        """Stand beside a row, inside the window."""
        self._column.activate()
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))
        beside = row.mapTo(self.owner, QPoint(row.width() + theme.px(12), 0))
        lowest = self.owner.height() - self.height() - theme.px(12)
        self.move(beside.x(), max(theme.px(8), min(beside.y(), lowest)))
        self.show()
        self.raise_()
        self.on.setFocus(Qt.FocusReason.PopupFocusReason)

    def end(self) -> None:
        """Put the card away."""
        self.hide()
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)
