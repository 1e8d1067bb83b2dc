"""How many working days are left: words, date, and a bar of the elapsed share."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme

SOON, NOW = 45, 15
"""Working days under which the count is amber, then red."""


class Countdown(QWidget):
    """Painted; hidden while no deadline is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._date, self._share, self._role = "", "", 0.0, "text"
        self.setFixedSize(QSize(theme.px(196), theme.px(44)))

    def show_days(self, words: str, date: str, *, left: int, share: float) -> None:
        """Show the words (“Sisa 41 hari kerja”), the deadline and the elapsed share."""
        self._words, self._date, self._share = words, date, min(max(share, 0.0), 1.0)
        self._role = "bad" if left < NOW else "warn" if left < SOON else "text"
        self.setAccessibleName(f"{words}, {date}")
        self.setToolTip(f"{words} · {date}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter, colours = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRect(0, theme.px(9), self.width(), theme.px(17))
        colour = colours.colour(self._role)
        painter.setFont(theme.font(theme.Step.SMALL, theme.STRONG))
        painter.setPen(colour)
        painter.drawText(
            line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._words
        )
        painter.setFont(theme.font(theme.Step.SMALL))
        painter.setPen(colours.muted)
        painter.drawText(
            line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._date
        )
        bar = QRectF(0, theme.px(29), self.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.holiday)
        painter.drawRoundedRect(bar, 2, 2)
        painter.setBrush(colours.accent if self._role == "text" else colour)
        painter.drawRoundedRect(QRectF(0, bar.top(), bar.width() * self._share, 4), 2, 2)
