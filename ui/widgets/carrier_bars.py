"""The carriers of one service as bars over the days of the plan: never an empty day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.decision import Disposition
from ui import theme
from ui.dispositions import LETTERS
from ui.theme import Step
from ui.widgets.lettering import LEFT, write

ROW, NAME = 26, 104


@dataclass(frozen=True, slots=True)
class CarrierBar:
    """One carrier: when it carries, from when beside another, what happens to it."""

    name: str
    disposition: Disposition
    first: date | None
    last: date | None
    parallel: date | None = None
    words: str = ""


class CarrierBars(QWidget):
    """One row a carrier."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[CarrierBar, ...] = ()
        self._window = (date.today(), date.today())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[CarrierBar], first: date, last: date) -> None:
        """Show these carriers between two days."""
        self._bars, self._window = tuple(bars), (first, last)
        self.setFixedHeight(theme.px(ROW) * max(1, len(bars)))
        self.setAccessibleName("; ".join(f"{bar.name}: {bar.words}" for bar in bars))
        self.setToolTip("\n".join(f"{bar.name}: {bar.words}" for bar in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, theme.px(ROW) * max(1, len(self._bars)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, bar in enumerate(self._bars):
            self._paint(painter, bar, number * theme.px(ROW))
        x = self._x(date.today())
        if self._window[0] <= date.today() <= self._window[1]:
            painter.setPen(QPen(theme.palette().accent, 1, Qt.PenStyle.DashLine))
            painter.drawLine(int(x), 0, int(x), self.height())

    def _x(self, day: date) -> float:
        first, last = self._window
        left, days = theme.px(NAME), max((last - first).days, 1)
        share = min(max((day - first).days / days, 0.0), 1.0)
        return left + (self.width() - left) * share

    def _paint(self, painter: QPainter, bar: CarrierBar, top: int) -> None:
        colours = theme.palette()
        tone = colours.tone(bar.disposition)
        high = theme.px(18)
        name = QRectF(0, top, theme.px(NAME) - 8, theme.px(ROW))
        write(painter, name, bar.name, colours.text, theme.font(Step.SMALL), LEFT)
        left = self._x(bar.first or self._window[0])
        right = self._x(bar.last or self._window[1])
        box = QRectF(left, top + (theme.px(ROW) - high) / 2, max(right - left, 4), high)
        undecided = bar.disposition is Disposition.UNDECIDED
        painter.setPen(QPen(tone.fill, 1, Qt.PenStyle.DashLine) if undecided else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if undecided else tone.fill)
        painter.drawRoundedRect(box, 3, 3)
        if bar.parallel and bar.last and not undecided:
            start = self._x(bar.parallel)
            both = QRectF(start, box.top(), max(box.right() - start, 0), high)
            painter.setPen(QPen(tone.fill, 1))
            painter.setBrush(tone.tint)
            painter.drawRoundedRect(both, 3, 3)
        inside = box.adjusted(7, 0, -4, 0)
        ink = colours.text if undecided else tone.ink
        font = theme.font(Step.CHART, theme.STRONG)
        if inside.width() > theme.px(8):
            write(painter, inside, LETTERS[bar.disposition], ink, font, LEFT)
