"""The square badge of a disposition as a widget."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.domain.decision import Disposition
from ui import theme
from ui.dispositions import name_of, paint_badge


class Badge(QWidget):
    """18 px; its word is the tooltip and the accessible name."""

    def __init__(
        self,
        disposition: Disposition = Disposition.UNDECIDED,
        side: float = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._side = theme.px(side)
        self.setFixedSize(QSize(self._side, self._side))
        self.show_disposition(disposition)

    def show_disposition(self, disposition: Disposition) -> None:
        """Show another disposition."""
        self._disposition = disposition
        self.setToolTip(name_of(disposition))
        self.setAccessibleName(name_of(disposition))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, self.rect(), self._disposition)
        painter.end()
