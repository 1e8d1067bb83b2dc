"""Under the map: nodes that overlap with nothing, the link styles, and the legend of signs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.decision import Disposition
from ui import format as written
from ui import theme
from ui.dispositions import LETTERS, paint_shape, short_name_of
from ui.palette import Palette
from ui.theme import Step
from ui.widgets.lettering import LEFT, width_of, write

HEIGHT = 36.0
_PITCH = 20.0


class LonerStrip(QWidget):
    """A row of signs: applications without overlap; a click chooses one."""

    node_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nodes: tuple[tuple[str, str, Disposition], ...] = ()
        self.setFixedHeight(theme.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Aplikasi tanpa tumpang tindih"))

    def show_nodes(self, nodes: tuple[tuple[str, str, Disposition], ...]) -> None:
        """Show these (key, name, disposition)."""
        self._nodes = nodes
        self.setAccessibleDescription(", ".join(name for _, name, _ in nodes[:40]))
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
        for _, _, disposition in shown:
            paint_shape(painter, QPointF(x, line.center().y()), 4.5, disposition, palette)
            x += theme.px(_PITCH)
        if len(shown) < len(self._nodes):
            more = self.tr("+{n}").format(n=written.number(len(self._nodes) - len(shown)))
            place = QRectF(x - 6, 0, 60, line.height())
            write(painter, place, more, palette.muted, theme.font(Step.CHART))
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
    """One line: shape, letter and word of each disposition."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Keterangan tanda"))
        said = [f"{LETTERS[d]} {short_name_of(d)}" for d in Disposition]
        self.setAccessibleDescription(", ".join(said))
        self.setToolTip("\n".join(said))

    def sizeHint(self) -> QSize:
        return QSize(400, theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), palette.panel)
        painter.setPen(palette.line)
        painter.drawLine(0, 0, self.width(), 0)
        paint_legend(painter, QRectF(self.rect()).adjusted(12, 0, -12, 0), palette)
        painter.end()


def paint_legend(painter: QPainter, line: QRectF, palette: Palette) -> None:
    """Draw the six signs with letter and word; closer together when it is narrow."""
    texts = [f"{LETTERS[d]} {short_name_of(d)}" for d in Disposition]
    wide = [width_of(text, Step.SMALL) for text in texts]
    if sum(wide) + 20 * len(texts) > line.width():
        texts = [LETTERS[d] for d in Disposition]  # the words are in the tooltip then
        wide = [width_of(text, Step.SMALL) for text in texts]
    gap = min(max((line.width() - sum(wide) - 18 * len(texts)) / max(len(texts) - 1, 1), 4), 16)
    x = line.left()
    for disposition, text, room in zip(Disposition, texts, wide, strict=True):
        paint_shape(painter, QPointF(x + 6, line.center().y()), 5.0, disposition, palette)
        place = QRectF(x + 18, line.top(), room + 2, line.height())
        write(painter, place, text, palette.text, theme.font(Step.SMALL), LEFT)
        x += 18 + room + gap
