"""Parts of a pane: head with title and quiet note, ruled sections, footer, segments."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.theme import Step
from ui.widgets.buttons import text
from ui.widgets.elided import ElidedLabel


class PaneHead(QFrame):
    """40 px: title, a note that gives way, controls at the right."""

    def __init__(self, title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "head")
        self.setFixedHeight(theme.px(40))
        self.title = QLabel(title)
        self.title.setFont(theme.font(Step.BODY, theme.STRONG))
        self.note = ElidedLabel(note)
        self.note.setProperty("role", "muted")
        self.note.setFont(theme.font(Step.SMALL))
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.title)
        self._row.addWidget(self.note, 1)

    def add(self, *widgets: QWidget) -> None:
        """Add controls at the right."""
        for widget in widgets:
            self._row.addWidget(widget)


class PaneFoot(QFrame):
    """The ground under a pane's body: counts left, actions right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "foot")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 8, 12, 8)
        self.row.setSpacing(8)


class Section(QWidget):
    """One titled part of a side panel, under a hairline."""

    def __init__(
        self, title: str = "", *, ruled: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        if ruled:
            self.column.addWidget(rule())
            self.column.addSpacing(4)
        self.title = QLabel(title)
        self.title.setFont(theme.font(Step.BODY, theme.STRONG))
        self.aside = text("", Step.SMALL, "muted")
        if title:
            row = QHBoxLayout()
            row.addWidget(self.title)
            row.addStretch(1)
            row.addWidget(self.aside)
            self.column.addLayout(row)

    def add(self, widget: QWidget) -> QWidget:
        """Add a widget below."""
        self.column.addWidget(widget)
        return widget


class Segments(QFrame):
    """A segmented control: one of a few views of the same page."""

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("pane", "segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for key, label in choices:
            made = QPushButton(label)
            made.setProperty("kind", "segment")
            made.setCheckable(True)
            made.setFont(theme.font(weight=theme.MEDIUM))
            made.setChecked(not self.buttons)
            self._group.addButton(made)
            self.buttons[key] = made
            row.addWidget(made)
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def current(self) -> str:
        """The key of the chosen segment."""
        return next(key for key, made in self.buttons.items() if made.isChecked())

    def choose(self, key: str) -> None:
        """Choose a segment and tell."""
        self.buttons[key].setChecked(True)
        self.chosen.emit(key)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.current)


def rule() -> QFrame:
    """Return a hairline."""
    line = QFrame()
    line.setProperty("pane", "rule")
    line.setFixedHeight(1)
    return line


def paragraph(role: str = "text", step: Step = Step.BODY) -> QLabel:
    """Return a label for sentences: wrapped, rich text, selectable."""
    made = text("", step, role)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def scrolled(inner: QWidget, name: str) -> QScrollArea:
    """Return a scroll area that only scrolls downwards."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(name)
    inner.setProperty("pane", "body")
    area.setWidget(inner)
    return area
