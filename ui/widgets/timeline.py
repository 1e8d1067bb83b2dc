"""The Gantt on screen: scrolls, zooms, tells which bar was clicked; the deadline stays in view."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from ui import format as written
from ui import theme
from ui.theme import MEDIUM, Step
from ui.widgets.gantt import Columns, GanttBar, GanttRow
from ui.widgets.gantt_painter import GanttLook, bar_rect, paint_gantt, place_of, plot_of, row_height
from ui.widgets.lettering import CENTRE, LEFT, write
from ui.widgets.time_axis import DAY, TimeAxis
from ui.widgets.time_painter import HEAD_HEIGHT, draw_time_head

DRAG_FROM = 6.0
"""Pixels from which a press on a bar is a drag and no click."""


class Timeline(QAbstractScrollArea):
    """Rows of bars over an axis that the load chart shares."""

    bar_chosen = Signal(str)
    bar_dropped = Signal(str, object)
    """A bar was dragged: its key, and the day on which it shall start."""
    axis_changed = Signal(object)

    def __init__(self, axis: TimeAxis, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = GanttLook(rows=(), axis=axis)
        self._fits = True
        self._title = ""
        self._pressed: tuple[str, QPointF] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Jadwal sebagai diagram Gantt"))
        self.setAccessibleDescription(
            self.tr(
                "Panah berpindah tugas; Ctrl dengan panah menyematkan sehari lebih awal atau akhir."
            )
        )
        self.viewport().setMouseTracking(True)
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def look(self) -> GanttLook:
        """What is shown and how."""
        return self._look

    def sizeHint(self) -> QSize:
        return QSize(900, 480)

    def show_rows(
        self, rows: tuple[GanttRow, ...], axis: TimeAxis, columns: Columns, title: str = ""
    ) -> None:
        """Show other rows under this heading; a bar that is still there stays chosen."""
        self._title = title
        row_of = {bar.key: number for number, row in enumerate(rows) for bar in row.bars}
        chosen = self._look.chosen if self._look.chosen in row_of else ""
        self._look = GanttLook(rows=rows, axis=axis, row_of=row_of, columns=columns, chosen=chosen)
        if self._fits:
            self._look = replace(self._look, axis=axis.fitted(self._room()))
        self._settle()

    def choose(self, key: str, blocker: str = "") -> None:
        """Mark a bar, and the bar that blocks it with an arrow; bring its row into view."""
        self._look = replace(self._look, chosen=key, blocker=blocker)
        if key in self._look.row_of:
            number = self._look.row_of[key]
            self._show_row(number)
            self._say(number, key)
        self.viewport().update()

    def _say(self, number: int, key: str) -> None:
        """Tell a screen reader which task is chosen."""
        row = self._look.rows[number]
        bar = next(bar for bar in row.bars if bar.key == key)
        said = self.tr("{row}: {task}, {first} sampai {last}")
        self.setAccessibleDescription(
            said.format(
                row=row.title,
                task=bar.text,
                first=written.short_day(bar.start),
                last=written.short_day(bar.finish),
            )
        )

    def bar_at(self, at: QPointF) -> GanttBar | None:
        """Return the bar under a place of the viewport."""
        area = self._area()
        number = int((at.y() - area.top() + self._look.scroll) // row_height())
        if at.y() < area.top() or not 0 <= number < len(self._look.rows):
            return None
        for bar in reversed(self._look.rows[number].bars):
            if bar_rect(area, self._look, number, bar).adjusted(-2, -4, 2, 4).contains(at):
                return bar
        return None

    def place_of(self, key: str) -> QRectF:
        """Return where a bar stands on the viewport (empty when it is not there)."""
        return place_of(self._area(), self._look, key)

    def whole_height(self) -> float:
        """Return how tall head and all rows are."""
        return theme.px(HEAD_HEIGHT) + len(self._look.rows) * row_height()

    def paint_whole(self, painter: QPainter, rect: QRectF) -> None:
        """Draw all rows and all days into a rectangle of any device."""
        columns = Columns()
        axis = self._look.axis.fitted(rect.width() - columns.label - columns.slack)
        look = replace(self._look, axis=axis, columns=columns, scroll=0.0, chosen="", blocker="")
        self._paint(painter, rect, look)

    def _paint(self, painter: QPainter, rect: QRectF, look: GanttLook) -> None:
        palette = theme.palette()
        head_height = theme.px(HEAD_HEIGHT)
        head = QRectF(rect.left(), rect.top(), rect.width(), head_height)
        paint_gantt(painter, rect.adjusted(0, head_height, 0, 0), look, palette)
        columns = look.columns
        painter.fillRect(head, palette.panel)
        draw_time_head(painter, plot_of(head, columns), look.axis, palette)
        font = theme.font(Step.SMALL, MEDIUM)
        low = head.top() + head_height / 2
        left = QRectF(head.left() + 12, low, columns.label - 12, head_height / 2)
        write(painter, left, self._title, palette.muted, font, LEFT)
        if columns.slack > 40:
            right = QRectF(head.right() - columns.slack, low, columns.slack, head_height / 2)
            write(painter, right, self.tr("Longgar"), palette.muted, font, CENTRE)
        painter.setPen(palette.line)
        painter.drawLine(head.bottomLeft(), head.bottomRight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, QRectF(self.viewport().rect()), self._look)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self._look = replace(self._look, axis=self._look.axis.fitted(self._room()))
        self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            at = event.position().x() - self._look.columns.label
            self.zoom(1.2 ** (event.angleDelta().y() / 120), at)
            event.accept()
        else:
            super().wheelEvent(event)

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Show fewer or more days; what lies at ``at`` stays there."""
        self._fits = False
        middle = self._room() / 2 if at is None else at
        axis = self._look.axis.widened(factor, middle, self._room())
        self._look = replace(self._look, axis=axis)
        self._settle()

    def fit(self) -> None:
        """Show all days again."""
        self._fits = True
        self._look = replace(self._look, axis=self._look.axis.fitted(self._room()))
        self._settle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        bar = self.bar_at(event.position())
        if bar is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (bar.key, event.position())
            self.bar_chosen.emit(bar.key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        ghost, self._pressed = self._look.ghost, None
        self._look = replace(self._look, ghost=None)
        self.viewport().update()
        if ghost is not None:
            self.bar_dropped.emit(ghost[0], ghost[1])
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            self._drag(event.position())
            return
        over = self.bar_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _drag(self, at: QPointF) -> None:
        """Move the ghost of the pressed bar by whole working days."""
        if self._pressed is None:
            return
        key, began = self._pressed
        days = round((at.x() - began.x()) / self._look.axis.day_width)
        bar = self._bar(key)
        if bar is None or (self._look.ghost is None and abs(at.x() - began.x()) < DRAG_FROM):
            return
        start = self._working(bar.start + DAY * days, forward=days >= 0)
        ghost = (key, start, self._finish(bar, start)) if start != bar.start else None
        self._look = replace(self._look, ghost=ghost)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def _bar(self, key: str) -> GanttBar | None:
        number = self._look.row_of.get(key, -1)
        bars = self._look.rows[number].bars if number >= 0 else ()
        return next((bar for bar in bars if bar.key == key), None)

    def _working(self, day: date, *, forward: bool) -> date:
        """Return the nearest day that is no day off, inside the axis."""
        axis = self._look.axis
        day = min(max(day, axis.first), axis.last)
        while day in axis.days_off and axis.first < day < axis.last:
            day += DAY if forward else -DAY
        return day

    def _finish(self, bar: GanttBar, start: date) -> date:
        """Return the day a bar ends on when it begins on another: it keeps its working days."""
        off = self._look.axis.days_off
        span = (bar.start + DAY * n for n in range((bar.finish - bar.start).days + 1))
        left, day = sum(each not in off for each in span), start
        while left > 1 and day < self._look.axis.last:
            day += DAY
            left -= day not in off
        return day

    def _nudge(self, days: int) -> bool:
        """Pin the chosen bar some working days further on."""
        bar = self._bar(self._look.chosen)
        if bar is None:
            return False
        day = self._working(bar.start + DAY * days, forward=days > 0)
        self.bar_dropped.emit(bar.key, day)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if across is not None and held and self._nudge(across):
            return
        moves = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None or not self._look.rows:
            super().keyPressEvent(event)
        elif (key := self._neighbour(*move)) and key != self._look.chosen:
            self.bar_chosen.emit(key)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            bar = self.bar_at(QPointF(event.pos()))
            text = ""
            if bar is not None:
                days = (written.short_day(bar.start), written.short_day(bar.finish))
                text = f"{bar.text}\n{days[0]} – {days[1]}"
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().viewportEvent(event)

    def _neighbour(self, down: int, across: int) -> str:
        rows = [row for row in self._look.rows if row.bars]
        at = next(
            (
                (r, b)
                for r, row in enumerate(rows)
                for b, bar in enumerate(row.bars)
                if bar.key == self._look.chosen
            ),
            None,
        )
        if at is None:
            return rows[0].bars[0].key if rows else ""
        row = rows[min(max(at[0] + down, 0), len(rows) - 1)]
        return row.bars[min(max(at[1] + across, 0), len(row.bars) - 1)].key

    def _area(self) -> QRectF:
        return QRectF(self.viewport().rect()).adjusted(0, theme.px(HEAD_HEIGHT), 0, 0)

    def _room(self) -> float:
        columns = self._look.columns
        return max(self.viewport().width() - columns.label - columns.slack, 60.0)

    def _show_row(self, number: int) -> None:
        top, bar = number * row_height(), self.verticalScrollBar()
        room = self._area().height()
        if top < bar.value():
            bar.setValue(int(top))
        elif top + row_height() > bar.value() + room:
            bar.setValue(int(top + row_height() - room))

    def _settle(self) -> None:
        tall = len(self._look.rows) * row_height()
        area = self._area()
        self.verticalScrollBar().setRange(0, max(int(tall - area.height()), 0))
        self.verticalScrollBar().setPageStep(int(area.height()))
        self.verticalScrollBar().setSingleStep(int(row_height()))
        axis = self._look.axis
        across = self.horizontalScrollBar()
        across.blockSignals(True)
        across.setRange(0, max(int(axis.width - self._room()), 0))
        across.setPageStep(int(self._room()))
        across.setValue(int(axis.shift))
        across.blockSignals(False)
        self._on_scrolled()

    def _on_scrolled(self) -> None:
        axis = self._look.axis.scrolled(float(self.horizontalScrollBar().value()))
        scroll = float(self.verticalScrollBar().value())
        self._look = replace(self._look, axis=axis, scroll=scroll)
        self.viewport().update()
        self.axis_changed.emit(axis)
