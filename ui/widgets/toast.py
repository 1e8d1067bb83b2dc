"""A bar under the page head that says what has just been done, or what went wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.errors import Failure
from ui.widgets.buttons import button, icon_button, text

SECONDS = 6


class Toast(QFrame):
    """Goes by itself after six seconds, unless it offers an action or tells an error."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._owner = parent
        self.setObjectName("toast")
        self._icon = QLabel()
        self.words = text()
        self.words.setWordWrap(True)
        self.remedy = text(role="muted")
        self.remedy.setWordWrap(True)
        self.action = button("", kind="link")
        self.copy_button = icon_button("copy", self.tr("Salin pesan"))
        self.copy_button.clicked.connect(self._on_copy)
        self.copy_button.hide()
        self._told = ""
        self.close_button = icon_button("x", self.tr("Tutup"))
        self.close_button.clicked.connect(self.hide)
        self._act: Callable[[], object] = lambda: None
        self.action.clicked.connect(self._on_action)
        self.action.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.words)
        lines.addWidget(self.remedy)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 6, 3)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addLayout(lines, 1)
        row.addWidget(self.action)
        row.addWidget(self.copy_button)
        row.addWidget(self.close_button)
        self.hide()

    def tell(self, words: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say a sentence, with an action such as *Urungkan*."""
        self._told = ""
        self._show(words, "", action, act, tone="good")
        if not action:
            self._timer.start(SECONDS * 1000)

    def warn(self, failure: Failure, action: str, act: Callable[[], object] | None = None) -> None:
        """Say what went wrong and how to mend it; stays until closed."""
        self._told = failure.as_text()
        self._show(failure.message, failure.remedy, action, act, tone="bad")

    def _show(
        self,
        words: str,
        remedy: str,
        action: str,
        act: Callable[[], object] | None,
        *,
        tone: str,
    ) -> None:
        self._timer.stop()
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        size = QSize(theme.px(16), theme.px(16))
        name = "check" if tone == "good" else "warning"
        self._icon.setPixmap(theme.icon(name, tone).pixmap(size))
        self.words.setText(words)
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.copy_button.setVisible(bool(self._told))
        self._act = act or (lambda: None)
        self.show()
        self.place()
        self.raise_()

    def place(self) -> None:
        """Stand under the page head, as wide as the page."""
        wide = self._owner.width() - 32
        high = max(theme.px(36), self.heightForWidth(wide), self.sizeHint().height())
        self.setGeometry(16, theme.px(48) + 8, wide, high)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._told)

    def _on_action(self) -> None:
        self._act()
        self.hide()
