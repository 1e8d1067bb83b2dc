"""On which day the simulations end: bars before the deadline in accent, after it in red."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import format as written
from ui import theme
from ui.palette import Palette
from ui.theme import Step
from ui.widgets.lettering import LEFT, RIGHT, write

Spread = Sequence[tuple[date, int]]
MOST_BARS = 16


def paint_spread(
    painter: QPainter, rect: QRectF, spread: Spread, deadline: date, palette: Palette
) -> None:
    """Draw the bars over a line with the first and the last day."""
    bars = binned(spread, deadline)
    if not bars:
        return
    room = rect.adjusted(0, 2, 0, -theme.px(18))
    most = max(count for _, count, _ in bars)
    wide = room.width() / len(bars)
    line = next((n for n, (_, _, late) in enumerate(bars) if late), len(bars))
    for number, (_, count, late) in enumerate(bars):
        tall = max(room.height() * count / most, 1.0 if count else 0.0)
        box = QRectF(room.left() + number * wide + 1, room.bottom() - tall, wide - 2, tall)
        colour = QColor(palette.bad if late else palette.accent)
        colour.setAlphaF(0.75 if late else 0.55)
        painter.fillRect(box, colour)
    painter.setPen(QPen(palette.ctl, 1))
    painter.drawLine(room.bottomLeft(), room.bottomRight())
    x = room.left() + line * wide
    painter.setPen(QPen(palette.bad, 2))
    painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom() + 4))
    foot = QRectF(rect.left(), room.bottom() + 3, rect.width(), theme.px(15))
    font = theme.font(Step.CHART)
    write(painter, foot, written.short_day(bars[0][0]), palette.muted, font, LEFT)
    write(painter, foot, written.short_day(max(d for d, _ in spread)), palette.muted, font, RIGHT)


def binned(spread: Spread, deadline: date) -> list[tuple[date, int, bool]]:
    """Return (first day, runs, after the deadline) of at most sixteen bars.

    No bar holds days on both sides of the deadline.
    """
    found: list[tuple[date, int, bool]] = []
    for late in (False, True):
        days = [(day, count) for day, count in spread if (day > deadline) is late]
        size = max(-(-len(days) * 2 // MOST_BARS), 1)
        for start in range(0, len(days), size):
            part = days[start : start + size]
            found.append((part[0][0], sum(count for _, count in part), late))
    return found


class SpreadChart(QWidget):
    """The chart on screen; the same in words for a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spread: Spread = ()
        self._deadline = date.max
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(92))
        self.setAccessibleName(self.tr("Hari selesainya simulasi"))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(260), theme.px(92))

    def show_spread(self, spread: Spread, deadline: date) -> None:
        """Show how many runs end on which day."""
        self._spread, self._deadline = tuple(spread), deadline
        late = sum(count for day, count in spread if day > deadline)
        runs = sum(count for _, count in spread)
        said = QCoreApplication.translate("SpreadChart", "{late} dari {runs} simulasi terlambat")
        told = said.format(late=written.number(late), runs=written.number(runs))
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_spread(painter, rect, self._spread, self._deadline, theme.palette())
        painter.end()
