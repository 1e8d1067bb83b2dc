"""How a number grew over time against its whole: steps, not a curve."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import format as written
from ui import theme
from ui.theme import STRONG, Step
from ui.widgets.lettering import LEFT, RIGHT, write


class ShareLine(QWidget):
    """One step line under a line that is the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[tuple[date, int], ...] = ()
        self._total, self._today = 0, date.today()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(150))

    def show_course(self, steps: Sequence[tuple[date, int]], total: int, today: date) -> None:
        """Show on which day how many there were, of how many."""
        self._steps, self._total, self._today = tuple(steps), total, today
        now = steps[-1][1] if steps else 0
        self.setAccessibleName(
            self.tr("{n} dari {m}").format(n=written.number(now), m=written.number(total))
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, theme.px(150))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter, colours = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = QRectF(self.rect()).adjusted(theme.px(34), theme.px(14), -4, -theme.px(22))
        font = theme.font(Step.CHART)
        for value in (0, self._total):
            y = self._y(plot, value)
            painter.setPen(QPen(colours.grid, 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            box = QRectF(0, y - 8, plot.left() - 6, 16)
            write(painter, box, written.number(value), colours.muted, font, RIGHT)
        first, last = self._window()
        line = QRectF(plot.left(), plot.bottom() + 4, plot.width(), theme.px(16))
        write(painter, line, written.short_day(first), colours.muted, font, LEFT)
        write(painter, line, written.short_day(last), colours.muted, font, RIGHT)
        self._course(painter, plot, (first, last))

    def _window(self) -> tuple[date, date]:
        first = self._steps[0][0] if self._steps else self._today
        last = max(self._today, self._steps[-1][0] if self._steps else self._today)
        return min(first, last - timedelta(days=28)), last

    def _y(self, plot: QRectF, value: int) -> float:
        return plot.bottom() - plot.height() * value / max(self._total, 1)

    def _course(self, painter: QPainter, plot: QRectF, window: tuple[date, date]) -> None:
        colours, days = theme.palette(), max((window[1] - window[0]).days, 1)
        points, now = [QPointF(plot.left(), self._y(plot, 0))], 0
        for day, count in self._steps:
            x = plot.left() + plot.width() * (day - window[0]).days / days
            points += [QPointF(x, self._y(plot, now)), QPointF(x, self._y(plot, count))]
            now = count
        points.append(QPointF(plot.right(), self._y(plot, now)))
        painter.setPen(QPen(colours.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        share = now / self._total if self._total else 0.0
        words = f"{written.number(now)} · {written.percent(share)}"
        box = QRectF(plot.left(), max(points[-1].y() - theme.px(18), 0), plot.width() - 2, 16)
        write(painter, box, words, colours.accent, theme.font(Step.CHART, STRONG), RIGHT)
