"""The guarantee day by day: below, whether every service is carried; above, how many by two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import format as written
from ui import theme
from ui.theme import Step
from ui.widgets.lettering import CENTRE, LEFT, RIGHT, write


@dataclass(frozen=True, slots=True)
class StripDay:
    """One day: whether all is carried, how many services by two, whether it is the hardest."""

    day: date
    whole: bool
    parallel: int
    hardest: bool = False


class DayStrip(QWidget):
    """One column a day; today is a dashed line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[StripDay, ...] = ()
        self._today = date.today()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(84))

    def show_days(self, days: Sequence[StripDay], today: date) -> None:
        """Show these days."""
        self._days, self._today = tuple(days), today
        whole = sum(one.whole for one in days)
        self.setAccessibleName(
            self.tr("{n} dari {m} hari seluruh layanan berpengampu").format(
                n=written.number(whole), m=written.number(len(days))
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, theme.px(84))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if not self._days:
            return
        painter, colours = QPainter(self), theme.palette()
        width = self.width() / len(self._days)
        most = max(1, *(one.parallel for one in self._days))
        base, tall = theme.px(40), theme.px(34)
        for number, one in enumerate(self._days):
            column = QRectF(number * width, base, max(width - 1, 1), theme.px(22))
            painter.fillRect(column, colours.good if one.whole else colours.bad)
            if one.parallel:
                high = max(3.0, tall * one.parallel / most)
                bar = QRectF(column.left(), base - 2 - high, column.width(), high)
                painter.fillRect(bar, colours.warn if one.hardest else colours.accent)
        self._axis(painter, width)

    def _axis(self, painter: QPainter, width: float) -> None:
        colours = theme.palette()
        first, last = self._days[0].day, self._days[-1].day
        line = QRectF(0, theme.px(64), self.width(), theme.px(18))
        font = theme.font(Step.CHART)
        write(painter, line, written.short_day(first), colours.muted, font, LEFT)
        write(painter, line, written.short_day(last), colours.muted, font, RIGHT)
        if first <= self._today <= last:
            x = ((self._today - first).days + 0.5) * width
            painter.setPen(QPen(colours.accent, 1, Qt.PenStyle.DashLine))
            painter.drawLine(int(x), 0, int(x), theme.px(64))
            words = QCoreApplication.translate("DayStrip", "hari ini")
            left = min(max(x - 30, theme.px(50)), self.width() - theme.px(110))
            box = QRectF(left, line.top(), theme.px(60), line.height())
            write(painter, box, words, colours.accent, font, CENTRE)
