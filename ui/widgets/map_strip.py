"""Under the map: nodes that overlap with nothing, the link styles, and the legend of signs."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import format as written
from ui import theme
from ui.palette import Palette
from ui.theme import Step
from ui.widgets.graph_signs import (
    LegendEntry,
    disposition_legend,
    legend_rows,
    paint_legend,
    paint_sign,
)
from ui.widgets.lettering import width_of, write

HEIGHT, TWO_ROWS = 36.0, 52.0
_PITCH = 20.0


class LonerStrip(QWidget):
    """A row of signs: applications without overlap; a click chooses one."""

    node_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nodes: tuple[tuple[str, str, int], ...] = ()
        self._marked: frozenset[str] = frozenset()
        self._styles = True
        self.setFixedHeight(theme.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Aplikasi tanpa tumpang tindih"))

    def show_nodes(self, nodes: tuple[tuple[str, str, int], ...]) -> None:
        """Show these (key, name, sign)."""
        self._nodes = nodes
        self.setAccessibleDescription(", ".join(name for _, name, _ in nodes[:40]))
        self.update()

    def show_styles(self, shown: bool) -> None:
        """Say what solid and dashed links mean, or not where all are flows."""
        self._styles = shown
        self.update()

    def mark(self, keys: Collection[str]) -> None:
        """Ring these nodes and put them first, so that they are seen."""
        self._marked = frozenset(keys)
        self._nodes = tuple(sorted(self._nodes, key=lambda node: node[0] not in self._marked))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, theme.px(HEIGHT))

    def _text(self) -> str:
        text = self.tr("{n} tanpa tumpang tindih")
        return text.format(n=written.number(len(self._nodes)))

    def _first(self) -> float:
        return 12 + width_of(self._text(), Step.SMALL) + 20

    def _room(self) -> int:
        styles = width_of(self.tr("kuat") + self.tr("lemah"), Step.SMALL) + 110
        return max(int((self.width() - styles - self._first()) // theme.px(_PITCH)), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), palette.sunk)
        painter.setPen(palette.line)
        painter.drawLine(0, 0, self.width(), 0)
        line = QRectF(self.rect()).adjusted(12, 0, -12, 0)
        write(painter, line, self._text(), palette.muted, theme.font(Step.SMALL))
        shown = self._nodes[: self._room()]
        x = self._first()
        for key, _, sign in shown:
            if key in self._marked:
                painter.setPen(QPen(palette.accent, 2))
                painter.setBrush(palette.soft)
                painter.drawEllipse(QPointF(x, line.center().y()), 9, 9)
            paint_sign(painter, QPointF(x, line.center().y()), 4.5, sign, palette)
            x += theme.px(_PITCH)
        if len(shown) < len(self._nodes):
            more = self.tr("+{n}").format(n=written.number(len(self._nodes) - len(shown)))
            place = QRectF(x - 6, 0, 60, line.height())
            write(painter, place, more, palette.muted, theme.font(Step.CHART))
        if self._styles:
            self._draw_styles(painter, line, palette)
        painter.end()

    def _draw_styles(self, painter: QPainter, line: QRectF, palette: Palette) -> None:
        font = theme.font(Step.SMALL)
        right = line.right()
        for text, dashed in ((self.tr("lemah"), True), (self.tr("kuat"), False)):
            wide = width_of(text, Step.SMALL)
            place = QRectF(right - wide, line.top(), wide + 2, line.height())
            write(painter, place, text, palette.muted, font)
            pen = QPen(palette.edge, 1 if dashed else 2)
            if dashed:
                pen.setDashPattern([2, 3])
            painter.setPen(pen)
            y = line.center().y()
            painter.drawLine(QPointF(right - wide - 26, y), QPointF(right - wide - 6, y))
            right -= wide + 42

    def _node_at(self, x: float) -> int:
        number = int((x - self._first() + theme.px(_PITCH) / 2) // theme.px(_PITCH))
        return number if 0 <= number < min(len(self._nodes), self._room()) else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        node = self._node_at(event.position().x())
        self.setToolTip(self._nodes[node][1] if node >= 0 else "")
        shape = Qt.CursorShape.PointingHandCursor if node >= 0 else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        node = self._node_at(event.position().x())
        if node >= 0:
            self.node_chosen.emit(self._nodes[node][0])


class Legend(QWidget):
    """What the signs mean, in one row or two; all of it in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[LegendEntry, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Keterangan tanda"))
        self.show_entries(disposition_legend())

    def show_entries(self, entries: tuple[LegendEntry, ...]) -> None:
        """Show the words of other signs."""
        self.entries = entries
        said = [entry.text for entry in entries]
        self.setAccessibleDescription(", ".join(said))
        self.setToolTip("\n".join(said))
        self._fit()
        self.update()

    def _fit(self) -> None:
        rows = len(legend_rows(self.entries, max(self.width() - 24, 100)))
        self.setFixedHeight(theme.px(HEIGHT if rows < 2 else TWO_ROWS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), palette.panel)
        painter.setPen(palette.line)
        painter.drawLine(0, 0, self.width(), 0)
        rect = QRectF(self.rect()).adjusted(12, 4, -12, -4)
        paint_legend(painter, rect, self.entries, palette)
        painter.end()
