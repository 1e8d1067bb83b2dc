"""Find and replace in the rows shown; one step of the history."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QWidget

from ui import format as written
from ui import theme
from ui.widgets.buttons import button, icon_button, text

TYPING = 150
"""Milliseconds after the last key before the cells are counted."""
EVERYWHERE = ""


class ReplaceBar(QFrame):
    """Opens with Ctrl+H, closes with Esc; Enter goes from hit to hit."""

    sought = Signal(str, str)
    """A text and a column (``EVERYWHERE``: those shown): count what holds it."""
    next_wanted = Signal(int)
    """Go to the next hit (1) or the one before (-1)."""
    replaced = Signal(str, str)
    replaced_here = Signal(str, str)

    def __init__(self, columns: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "head")
        self.setFixedHeight(theme.px(40))
        self.old, self.new = QLineEdit(), QLineEdit()
        self.old.setPlaceholderText(self.tr("Cari teks"))
        self.new.setPlaceholderText(self.tr("Ganti dengan"))
        for field in (self.old, self.new):
            field.setAccessibleName(field.placeholderText())
            field.setMaximumWidth(theme.px(180))
        self.column = QComboBox()
        self.column.setAccessibleName(self.tr("Di kolom"))
        self.column.addItem(self.tr("Kolom yang tampil"), EVERYWHERE)
        for identity, title in columns:
            self.column.addItem(title, identity)
        self.count = text("", theme.Step.SMALL, "muted")
        self.before = icon_button("caret-up", self.tr("Temuan sebelumnya"))
        self.after = icon_button("caret-down", self.tr("Temuan berikutnya"))
        self.one = button(self.tr("Ganti"), kind="small")
        self.run = button(self.tr("Ganti semua yang tampil"), kind="small")
        close = icon_button("x", self.tr("Tutup"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        for widget in (self.old, self.column, self.before, self.after, self.count,
                       self.new, self.one, self.run):  # fmt: skip
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(close)
        self._link()
        close.clicked.connect(self.hide)
        self.show_count(0, 0)
        self.hide()

    def _link(self) -> None:
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPING)
        self._typed.timeout.connect(self.seek)
        self.old.textChanged.connect(self._on_typed)
        self.column.currentIndexChanged.connect(lambda _at: self.seek())
        self.old.returnPressed.connect(lambda: self.next_wanted.emit(1))
        self.before.clicked.connect(lambda: self.next_wanted.emit(-1))
        self.after.clicked.connect(lambda: self.next_wanted.emit(1))
        self.one.clicked.connect(lambda: self.replaced_here.emit(self.old.text(), self.new.text()))
        self.run.clicked.connect(lambda: self.replaced.emit(self.old.text(), self.new.text()))
        self.new.returnPressed.connect(self.one.click)

    def _on_typed(self, typed: str) -> None:
        for widget in (self.before, self.after, self.one, self.run):
            widget.setEnabled(bool(typed))
        self._typed.start()

    def seek(self) -> None:
        """Ask for the cells that hold the text, now."""
        self._typed.stop()
        self.sought.emit(self.old.text(), self.column.currentData())

    def show_count(self, at: int, total: int) -> None:
        """Say which hit the cursor is at, of how many; ``at`` counts from 1."""
        words = ""
        if self.old.text():
            words = self.tr("{at} dari {n} sel").format(
                at=written.number(at), n=written.number(total)
            )
        if self.old.text() and not total:
            words = self.tr("tidak ditemukan")
        self.count.setText(words)
        for widget in (self.before, self.after, self.one, self.run):
            widget.setEnabled(total > 0)

    def open(self) -> None:
        """Show the bar and wait for the text."""
        self.show()
        self.old.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.old.selectAll()
        self.seek()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
