"""What tables and delegates share: typed access to options, the painted tag, the dress."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

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


def dress_table(table: QTableView, *, row_height: int) -> None:
    """Dress a read-only table like all others: quiet heads at the left, no wrapping, Tab leaves."""
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    head = table.horizontalHeader()
    head.setFont(theme.font(theme.Step.SMALL, theme.STRONG))
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setFixedHeight(theme.px(30))
    head.setHighlightSections(False)
    rows = table.verticalHeader()
    rows.setDefaultSectionSize(theme.px(row_height))
    rows.setSectionResizeMode(rows.ResizeMode.Fixed)
    rows.setHighlightSections(False)
