"""The head of a page: title, one line that says the state, controls at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui import theme


class PageHead(QFrame):
    """48 px high; the state line gives way first when it is narrow."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageHead")
        self.setFixedHeight(theme.px(48))
        self.title = QLabel(title)
        self.title.setObjectName("pageTitle")
        self.title.setFont(theme.font(theme.Step.TITLE))
        self.state = QLabel()
        self.state.setObjectName("pageState")
        self.state.setTextFormat(Qt.TextFormat.RichText)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.title)
        self._row.addSpacing(4)
        self._row.addWidget(self.state, 1)

    def say(self, text: str) -> None:
        """Say the state in one line; figures stand in ``<b>``."""
        self.state.setText(text)

    def add(self, *widgets: QWidget) -> None:
        """Add controls at the right, at most one of them primary."""
        for widget in widgets:
            self._row.addWidget(widget)
