"""Load per role and week against capacity, on the Gantt's own axis."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.palette import Palette
from ui.theme import MEDIUM, STRONG, Step
from ui.widgets.gantt import Columns, LoadRow, LoadWeek
from ui.widgets.gantt_painter import plot_of
from ui.widgets.lettering import CENTRE, width_of, write
from ui.widgets.time_axis import DAY, TimeAxis
from ui.widgets.time_painter import draw_days, draw_deadline, draw_today

LOAD_HEIGHT = 44.0


def paint_loads(
    painter: QPainter,
    rect: QRectF,
    rows: tuple[LoadRow, ...],
    scale: tuple[TimeAxis, Columns],
    palette: Palette,
) -> None:
    """Draw one row per role: weekly work as bars, capacity as a dashed line, *penuh* in words."""
    axis, columns = scale
    painter.save()
    painter.setClipRect(rect)
    painter.fillRect(rect, palette.panel)
    plot = plot_of(rect, columns)
    tall = theme.px(LOAD_HEIGHT)
    filled = QRectF(plot.left(), plot.top(), plot.width(), min(len(rows) * tall, plot.height()))
    draw_days(painter, filled, axis, palette)
    for number, row in enumerate(rows):
        line = QRectF(rect.left(), rect.top() + number * tall, rect.width(), tall)
        _draw_names(painter, line, row, columns, palette)
        painter.save()
        painter.setClipRect(filled)
        _draw_weeks(painter, plot_of(line, columns), row, axis, palette)
        painter.restore()
        painter.setPen(QPen(palette.grid, 1))
        bottom = round(line.bottom()) - 0.5
        painter.drawLine(QPointF(line.left(), bottom), QPointF(line.right(), bottom))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_today(painter, filled, axis, palette)
    draw_deadline(painter, filled, axis, palette)
    painter.setPen(QPen(palette.line, 1))
    for x in (plot.left() - 0.5, plot.right() + 0.5):
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
    painter.restore()


def _draw_names(
    painter: QPainter, line: QRectF, row: LoadRow, columns: Columns, palette: Palette
) -> None:
    room = columns.label - 18
    half = line.height() / 2
    upper = QRectF(line.left() + 12, line.top() + 5, room, half - 4)
    write(painter, upper, row.title, palette.text, theme.font(Step.SMALL, MEDIUM))
    lower = QRectF(line.left() + 12, line.top() + half, room, half - 5)
    write(painter, lower, row.note, palette.muted, theme.font(Step.CHART))


def _draw_weeks(
    painter: QPainter, plot: QRectF, row: LoadRow, axis: TimeAxis, palette: Palette
) -> None:
    most = max((max(week.work, week.capacity) for week in row.weeks), default=0)
    if most <= 0:
        return
    room = plot.height() - 10
    fill = QColor(palette.accent)
    fill.setAlphaF(0.5)
    for week in row.weeks:
        left = plot.left() + max(axis.x(week.monday), axis.x(axis.first))
        right = plot.left() + axis.x(week.monday + 7 * DAY)
        tall = room * week.work / most
        bar = QRectF(left + 1.5, plot.bottom() - 2 - tall, right - left - 3, tall)
        painter.fillRect(bar, palette.warn if week.full else fill)
        if week.full:
            _draw_full(painter, bar, palette)
    _draw_capacity(painter, plot, row.weeks, axis, palette)


def _draw_full(painter: QPainter, bar: QRectF, palette: Palette) -> None:
    text = QCoreApplication.translate("LoadChart", "penuh")
    font = theme.font(Step.CHART, STRONG)
    if bar.height() > 13 and width_of(text, Step.CHART, STRONG) < bar.width():
        write(painter, bar, text, palette.panel, font, CENTRE)
    elif bar.width() > 10:
        write(painter, bar, "!", palette.panel, font, CENTRE)


def _draw_capacity(
    painter: QPainter,
    plot: QRectF,
    weeks: tuple[LoadWeek, ...],
    axis: TimeAxis,
    palette: Palette,
) -> None:
    most = max(max(week.work, week.capacity) for week in weeks)
    room = plot.height() - 10
    points = []
    for week in weeks:
        y = plot.bottom() - 2 - room * week.capacity / most
        points.append(QPointF(plot.left() + axis.x(week.monday), y))
        points.append(QPointF(plot.left() + axis.x(week.monday + 7 * DAY), y))
    pen = QPen(palette.muted, 1)
    pen.setDashPattern([3, 2.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(points)


class LoadChart(QWidget):
    """The chart on screen; it follows the axis it is told and never scrolls by itself."""

    def __init__(self, axis: TimeAxis, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis = axis
        self._columns = Columns()
        self._rows: tuple[LoadRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Beban per peran dan minggu"))

    def sizeHint(self) -> QSize:
        return QSize(600, int(len(self._rows) * theme.px(LOAD_HEIGHT)))

    def show_rows(self, rows: tuple[LoadRow, ...], columns: Columns) -> None:
        """Show these roles."""
        self._rows, self._columns = rows, columns
        self.setFixedHeight(int(max(len(rows), 1) * theme.px(LOAD_HEIGHT)))
        said = "; ".join(f"{row.title}: {row.note}" for row in rows)
        self.setAccessibleDescription(said)
        self.update()

    def follow(self, axis: TimeAxis) -> None:
        """Take over the Gantt's axis."""
        self._axis = axis
        self.update()

    def whole_height(self) -> float:
        """Return how tall all rows are."""
        return float(len(self._rows) * theme.px(LOAD_HEIGHT))

    def paint_whole(self, painter: QPainter, rect: QRectF) -> None:
        """Draw all days into a rectangle of any device, under a Gantt of the same width."""
        columns = Columns()
        axis = self._axis.fitted(rect.width() - columns.label - columns.slack)
        paint_loads(painter, rect, self._rows, (axis, columns), theme.palette())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        scale = (self._axis, self._columns)
        paint_loads(painter, QRectF(self.rect()), self._rows, scale, theme.palette())
        painter.end()
