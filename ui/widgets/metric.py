"""One figure of the first page: what it is, the figure, what it means, a bar; opens its rows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.bars import MiniBar
from ui.widgets.buttons import text

STATES = {"good": ("check", "good"), "warn": ("warning", "warn"), "": ("", "muted")}


class Metric(QFrame):
    """Pressed by mouse or with Enter."""

    pressed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "metric")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.title = text(title, theme.Step.SMALL, "muted")
        self.sign = QLabel()
        self.figure = text("–", theme.Step.SUBFIGURE)
        self.figure.setTextFormat(Qt.TextFormat.RichText)
        self.note = text("", theme.Step.SMALL, "muted")
        self.bar = MiniBar()
        for label in (self.title, self.figure, self.note):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.sign)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 12)
        column.setSpacing(1)
        column.addLayout(head)
        column.addWidget(self.figure)
        column.addWidget(self.note)
        column.addStretch(1)
        column.addWidget(self.bar)

    def show_figure(
        self, figure: str, note: str, *, share: float | None = None, state: str = ""
    ) -> None:
        """Show the figure (``<b>``-less, may hold ``muted()``), its meaning, a share, a state."""
        self.figure.setText(figure)
        self.note.setText(note)
        self.setToolTip(f"{plain(figure)} · {note}")
        self.bar.setVisible(share is not None)
        if share is not None:
            self.bar.show_share(share, {"good": "good", "warn": "warn"}.get(state, "accent"))
        icon, role = STATES[state]
        self.sign.setVisible(bool(icon))
        if icon:
            size = QSize(theme.px(14), theme.px(14))
            self.sign.setPixmap(theme.icon(icon, role).pixmap(size))
        self.setAccessibleName(f"{self.title.text()}: {plain(figure)}, {note}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.pressed.emit()
        else:
            super().keyPressEvent(event)


def muted(words: str) -> str:
    """Return rich text for the lesser half of a figure."""
    colour = theme.palette().muted.name()
    size = theme.px(13)
    return f'<span style="color:{colour};font-size:{size}px;font-weight:400">{words}</span>'


def plain(rich: str) -> str:
    """Return the words of rich text."""
    words, inside = [], False
    for sign in rich:
        inside = (inside or sign == "<") and sign != ">"
        if not inside and sign != ">":
            words.append(sign)
    return "".join(words)
