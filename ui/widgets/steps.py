"""The steps of a wizard in the page head: done, current, to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.icons import paint_icon

GAP = 34


class Steps(QWidget):
    """Painted; a press on a step that is done goes back to it."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names, self._current = tuple(names), 0
        self.setFixedHeight(theme.px(32))
        self.setFixedWidth(self._width())
        self.show_step(0)

    def show_step(self, number: int) -> None:
        """Mark the current step."""
        self._current = number
        self.setAccessibleName(f"{number + 1}/{len(self._names)} {self._names[number]}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._width(), theme.px(32))

    def _widths(self) -> list[int]:
        from PySide6.QtGui import QFontMetrics  # noqa: PLC0415

        metrics = QFontMetrics(theme.font(weight=theme.STRONG))
        return [theme.px(44) + metrics.horizontalAdvance(name) for name in self._names]

    def _width(self) -> int:
        return sum(self._widths()) + GAP * (len(self._names) - 1)

    def _boxes(self) -> list[QRect]:
        boxes, left = [], 0
        for wide in self._widths():
            boxes.append(QRect(left, theme.px(2), wide, theme.px(28)))
            left += wide + GAP
        return boxes

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for number, box in enumerate(self._boxes()):
            if box.contains(event.position().toPoint()) and number < self._current:
                self.chosen.emit(number)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter, colours = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = self._boxes()
        for number, (box, name) in enumerate(zip(boxes, self._names, strict=True)):
            current = number == self._current
            if current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.soft)
                painter.drawRoundedRect(QRectF(box), box.height() / 2, box.height() / 2)
            self._paint_disc(painter, box, number)
            painter.setFont(theme.font(weight=theme.STRONG if current else None))
            painter.setPen(colours.accent if current else colours.text)
            words = box.adjusted(theme.px(32), 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
            if number + 1 < len(boxes):
                arrow = QRect(box.right() + (GAP - 12) // 2, box.center().y() - 6, 12, 12)
                paint_icon(painter, arrow, "caret-right", colours.muted)

    def _paint_disc(self, painter: QPainter, box: QRect, number: int) -> None:
        colours, size = theme.palette(), theme.px(18)
        disc = QRect(box.left() + 6, box.center().y() - size // 2 + 1, size, size)
        done, current = number < self._current, number == self._current
        painter.setPen(QPen(colours.ctl, 1) if not (done or current) else Qt.PenStyle.NoPen)
        painter.setBrush(
            colours.good if done else colours.accent_fill if current else Qt.BrushStyle.NoBrush
        )
        painter.drawEllipse(disc)
        if done:
            paint_icon(painter, disc.adjusted(4, 4, -4, -4), "check", colours.panel)
            return
        painter.setPen(colours.on_accent if current else colours.text)
        painter.setFont(theme.font(theme.Step.CHART, theme.STRONG))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number + 1))
