"""What waits for the person: one row a task, with the minutes it takes; a press opens its page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from ui import theme
from ui.icons import paint_icon


@dataclass(frozen=True, slots=True)
class Waiting:
    """One task: the page that does it, its words, and how long it takes."""

    page: str
    icon: str
    title: str
    note: str
    minutes: str = ""


class WaitingRow(QAbstractButton):
    """Painted: icon, two lines, minutes, chevron."""

    def __init__(self, task: Waiting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.task = task
        self.setText(task.title)
        self.setAccessibleName(", ".join(filter(None, (task.title, task.note, task.minutes))))
        self.setFixedHeight(theme.px(48))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter, colours = QPainter(self), theme.palette()
        box = self.rect()
        if self.underMouse() or self.hasFocus():
            painter.fillRect(box, colours.soft if self.hasFocus() else colours.hover)
        painter.setPen(colours.grid)
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        size = theme.px(16)
        top = (box.height() - size) // 2
        paint_icon(painter, QRect(14, top, size, size), self.task.icon, colours.muted)
        paint_icon(
            painter, QRect(box.right() - 12 - size, top, size, size), "caret-right", colours.muted
        )
        edge = box.right() - 20 - size
        painter.setFont(theme.font(theme.Step.SMALL))
        painter.setPen(colours.muted)
        room = QRectF(0, 0, edge, box.height())
        painter.drawText(
            room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.task.minutes
        )
        edge -= painter.fontMetrics().horizontalAdvance(self.task.minutes) + 10
        self._line(painter, QRect(40, theme.px(6), edge - 40, theme.px(18)), strong=True)
        self._line(painter, QRect(40, theme.px(25), edge - 40, theme.px(16)), strong=False)

    def _line(self, painter: QPainter, room: QRect, *, strong: bool) -> None:
        colours = theme.palette()
        painter.setFont(theme.font(weight=theme.MEDIUM) if strong else theme.font(theme.Step.SMALL))
        painter.setPen(colours.text if strong else colours.muted)
        words = self.task.title if strong else self.task.note
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


class WaitingList(QWidget):
    """The rows, most consequential first."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_tasks(self, tasks: Sequence[Waiting]) -> None:
        """Replace the rows."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()  # it is deleted only when the loop comes round
                old.deleteLater()
        for task in tasks:
            row = WaitingRow(task)
            row.clicked.connect(lambda _on=False, t=task: self.chosen.emit(t.page))
            self._column.addWidget(row)
