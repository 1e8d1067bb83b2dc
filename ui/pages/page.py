"""What every page is: a head that says the state, a body, and ``refresh`` with what changed.

A page is built when first shown. When the language changes it is thrown away and built again,
so texts are simply ``self.tr("…")`` in the constructor and in ``refresh``. When the theme
changes it is repainted; painters ask ``theme.palette()`` each time.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ui.session import Aspect, UiSession
from ui.widgets.empty_state import EmptyState
from ui.widgets.page_head import PageHead

EVERYTHING = frozenset(Aspect)


class Page(QWidget):
    """Base of all pages. Subclasses fill ``self.body`` and override ``refresh``.

    ``refresh`` is called with ``EVERYTHING`` when the page is first shown, and later with the
    aspects that differ, only while the page is visible (what was missed arrives when it is shown).
    """

    wanted = Signal(str)
    """Ask the frame to show another page, by its id in ``ui.actions``."""
    command = Signal(str)
    """Ask the frame to run a command, by its id in ``ui.commands``."""

    def __init__(self, session: UiSession, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.session = session
        self.head = PageHead(title)
        """``head.say("<b>19</b> kelompok")`` and ``head.add(widget)`` for controls at the right."""
        self.body = QWidget()
        """Fill it with one layout; margins are the page's own business."""
        self._empty: EmptyState | None = None
        self._stack = QStackedLayout()
        self._stack.addWidget(self.body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(self._stack, 1)

    def refresh(self, aspects: frozenset[Aspect]) -> None:
        """Show what the session holds now; ``aspects`` says what differs since the last call."""

    def show_empty(self, empty: EmptyState | None) -> None:
        """Show an empty state in place of the body, or the body again with ``None``."""
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = empty
        if empty is not None:
            self._stack.addWidget(empty)
            self._stack.setCurrentWidget(empty)
        else:
            self._stack.setCurrentWidget(self.body)
