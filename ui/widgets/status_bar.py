"""The bar below everything: what the document holds, the running job, revision, language."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from ui import theme
from ui.widgets.buttons import button, text

SMALL = theme.Step.SMALL


class JobBar(QWidget):
    """What runs, how far, and the way to stop it; quiet when nothing runs."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = QLabel()
        self.words = text("", SMALL, "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setFixedWidth(theme.px(120))
        self.cancel = button(self.tr("Batalkan"), kind="link")
        self.cancel.setFont(theme.font(SMALL))
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.icon, self.words, self.bar, self.cancel):
            row.addWidget(widget)
        self.rest()

    def rest(self) -> None:
        """Say that nothing runs."""
        size = QSize(theme.px(14), theme.px(14))
        self.icon.setPixmap(theme.icon("check", "good").pixmap(size))
        self.icon.show()
        self.words.setText(self.tr("Tidak ada pekerjaan berjalan"))
        self.bar.hide()
        self.cancel.hide()
        self.updateGeometry()

    def run(self, words: str, share: float) -> None:
        """Say what runs; a share of 0 shows a bar that only moves."""
        self.icon.hide()
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 1000 if share > 0 else 0)
        self.bar.setValue(round(share * 1000))
        self.bar.show()
        self.cancel.show()
        self.updateGeometry()


class StatusBar(QFrame):
    """28 px; the language at the right can be pressed."""

    language_wanted = Signal()
    guard_wanted = Signal()
    """The person asks why the document may only be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setFixedHeight(theme.px(28))
        self.counts = text("", SMALL, "muted")
        self.job = JobBar()
        self.guard = button(self.tr("Hanya baca"), icon="lock-simple", kind="small")
        self.guard.setFont(theme.font(SMALL, theme.MEDIUM))
        self.guard.clicked.connect(self.guard_wanted)
        self.guard.hide()
        self.saved = text("", SMALL, "muted")
        self.revision = text("", SMALL, "muted")
        self.language = button("", kind="muted-link")
        self.language.setFont(theme.font(SMALL))
        self.language.setToolTip(self.tr("Ganti bahasa"))
        self.language.clicked.connect(self.language_wanted)
        right = QWidget()
        ending = QHBoxLayout(right)
        ending.setContentsMargins(0, 0, 0, 0)
        ending.setSpacing(16)
        ending.addStretch(1)
        for widget in (self.guard, self.saved, self.revision, self.language):
            ending.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 12, 0)
        for side in (self.counts, right):
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.counts, 1)
        row.addWidget(self.job, 0, Qt.AlignmentFlag.AlignCenter)
        row.addWidget(right, 1)

    def show_guard(self, why: str) -> None:
        """Say that the document may only be read, and why; empty: it may be changed."""
        self.guard.setVisible(bool(why))
        self.guard.setToolTip(why)
        self.guard.setAccessibleDescription(why)
