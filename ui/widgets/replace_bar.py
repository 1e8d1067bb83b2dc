"""Find and replace in the rows shown; one step of the history."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from ui import theme
from ui.widgets.buttons import button, icon_button


class ReplaceBar(QFrame):
    """Opens with Ctrl+H, closes with Esc."""

    replaced = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "head")
        self.setFixedHeight(theme.px(40))
        self.old, self.new = QLineEdit(), QLineEdit()
        self.old.setPlaceholderText(self.tr("Cari teks"))
        self.new.setPlaceholderText(self.tr("Ganti dengan"))
        for field in (self.old, self.new):
            field.setAccessibleName(field.placeholderText())
        self.run = button(self.tr("Ganti semua yang tampil"))
        self.run.setEnabled(False)
        close = icon_button("x", self.tr("Tutup"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        for widget in (self.old, self.new, self.run):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(close)
        self.old.textChanged.connect(lambda typed: self.run.setEnabled(bool(typed)))
        self.run.clicked.connect(lambda: self.replaced.emit(self.old.text(), self.new.text()))
        self.new.returnPressed.connect(self.run.click)
        close.clicked.connect(self.hide)
        self.hide()

    def open(self) -> None:
        """Show the bar and wait for the text."""
        self.show()
        self.old.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.old.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
