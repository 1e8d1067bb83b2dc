"""What delegates share: typed access to their option, and the painted tag."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui import theme


def option_rect(option: QStyleOptionViewItem) -> QRect:
    """Return the item's rectangle (the stubs of PySide6 leave it out)."""
    return cast(QRect, cast(Any, option).rect)


def option_state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    """Return the item's state (the stubs of PySide6 leave it out)."""
    return cast(QStyle.StateFlag, cast(Any, option).state)


def paint_tag(painter: QPainter, room: QRect, words: str, tone: str, *, right: bool = True) -> int:
    """Paint a tag at one end of ``room``; return its left edge."""
    colours = theme.palette()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font(theme.Step.CHART, theme.MEDIUM))
    wide = painter.fontMetrics().horizontalAdvance(words) + 12
    high = theme.px(17)
    left = room.right() - wide if right else room.left()
    box = QRectF(left, room.top() + (room.height() - high) / 2, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.holiday if tone == "neutral" else colours.colour(f"{tone}_ground"))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(colours.text if tone == "neutral" else colours.colour(tone))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
    return left
