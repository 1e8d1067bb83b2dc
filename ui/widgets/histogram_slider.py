"""A threshold on a histogram: how many pairs lie above the line, dragged or moved by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import format as written
from ui import theme
from ui.palette import Palette

BINS = 20


def binned(values: Sequence[float], bins: int = BINS) -> tuple[int, ...]:
    """Count values of [0, 1] into equal bins."""
    counts = [0] * bins
    for value in values:
        counts[min(max(int(value * bins), 0), bins - 1)] += 1
    return tuple(counts)


def paint_histogram(
    painter: QPainter, rect: QRectF, counts: Sequence[int], threshold: float, palette: Palette
) -> None:
    """Draw the bars, those above the threshold in accent, and the handle on the axis."""
    plot = rect.adjusted(6, 2, -6, -10)
    top = max(counts, default=0) ** 0.5
    step = plot.width() / max(len(counts), 1)
    for number, count in enumerate(counts):
        if not count:
            continue
        # Square root: the many pairs near zero would flatten all others.
        tall = max(plot.height() * count**0.5 / max(top, 1e-9), 1.5)
        bar = QRectF(plot.left() + number * step + 0.5, plot.bottom() - tall, step - 1, tall)
        above = (number + 0.5) / len(counts) >= threshold
        painter.fillRect(bar, palette.accent if above else palette.holiday)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.ctl, 1))
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    x = plot.left() + threshold * plot.width()
    painter.setPen(QPen(palette.text, 1.4))
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
    painter.setBrush(palette.panel)
    painter.drawRoundedRect(QRectF(x - 4.5, plot.bottom() - 2, 9, 9), 2, 2)


class HistogramSlider(QWidget):
    """Emits while dragged (``moved``) and once when let go (``settled``)."""

    moved = Signal(float)
    settled = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: tuple[int, ...] = (0,) * BINS
        self._threshold = 0.5
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAccessibleName(self.tr("Ambang kemiripan"))
        self._describe()

    @property
    def threshold(self) -> float:
        """Where the line stands, in [0, 1]."""
        return self._threshold

    def sizeHint(self) -> QSize:
        return QSize(theme.px(188), theme.px(40))

    def show_counts(self, counts: Sequence[int]) -> None:
        """Show how many probabilities lie in each bin."""
        self._counts = tuple(counts) or (0,) * BINS
        self.update()

    def set_threshold(self, value: float) -> None:
        """Move the line and tell."""
        value = round(min(max(value, 0.0), 1.0), 2)
        if value != self._threshold:
            self._threshold = value
            self._describe()
            self.update()
            self.moved.emit(value)

    def _describe(self) -> None:
        said = self.tr("Ambang {value}; panah kiri dan kanan menggesernya.")
        self.setAccessibleDescription(said.format(value=written.number(self._threshold, 2)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = theme.palette()
        paint_histogram(painter, QRectF(self.rect()), self._counts, self._threshold, palette)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.set_threshold((event.position().x() - 6) / max(self.width() - 12, 1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.set_threshold((event.position().x() - 6) / max(self.width() - 12, 1))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.settled.emit(self._threshold)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -0.01,
            Qt.Key.Key_Right: 0.01,
            Qt.Key.Key_PageDown: -0.1,
            Qt.Key.Key_PageUp: 0.1,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.set_threshold(self._threshold + step)
            self.settled.emit(self._threshold)
