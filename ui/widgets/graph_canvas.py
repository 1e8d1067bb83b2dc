"""The map of overlaps under the hand: says what was pointed at, chosen, lassoed or opened.

Everything it can do has a twin in the queue beside it.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from ui import theme
from ui.widgets.graph_lasso import LassoMode
from ui.widgets.graph_signs import paint_sign
from ui.widgets.graph_surface import MapSurface

STEP = 1.25
TREMOR = 4
"""Pixels a hand may tremble between press and release of a click."""
_MOVES = {
    Qt.Key.Key_Left: (60, 0),
    Qt.Key.Key_Right: (-60, 0),
    Qt.Key.Key_Up: (0, 60),
    Qt.Key.Key_Down: (0, -60),
}


class GraphCanvas(MapSurface):
    """Shows a scene; chosen, hovered and lassoed nodes leave as keys."""

    node_chosen = Signal(str)
    group_chosen = Signal(int)
    group_opened = Signal(int)
    nodes_lassoed = Signal(list)
    menu_wanted = Signal(str, QPoint)
    """A node and the place on screen for its menu."""
    group_menu_wanted = Signal(int, QPoint)
    node_moved = Signal(str, float, float)
    """A node was dragged to a place of the world: it stays there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moved_from: QPointF | None = None
        self._pressed_at = QPointF()
        self._dragged = -1
        self._dragged_to: QPointF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Peta tumpang tindih"))
        self.setAccessibleDescription(
            self.tr("Semua isi peta juga ada sebagai daftar; panah menggeser peta.")
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y() / 120
        self.zoom(STEP**turn, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position()
        if event.button() == Qt.MouseButton.LeftButton and self._starts_lasso(event):
            self.lasso.begin(event.position())
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._moved_from = event.position()
            if event.button() == Qt.MouseButton.LeftButton:
                node = self.node_at(event.position())
                self._dragged = node if node >= 0 and not self.scene.hidden[node] else -1

    def _starts_lasso(self, event: QMouseEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.lasso.mode = LassoMode.BOX
            return True
        return self.lasso.armed

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.lasso.active:
            self.lasso.extend(event.position())
            self.update()
        elif self._dragged >= 0:
            if (event.position() - self._pressed_at).manhattanLength() >= TREMOR:
                self._dragged_to = event.position()
                self.update()
        elif self._moved_from is not None:
            gap = event.position() - self._moved_from
            self._moved_from = event.position()
            self.pan(gap.x(), gap.y())
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            node = self.node_at(event.position())
            self._hover(-1 if node >= 0 and self.scene.hidden[node] else node)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.unsetCursor()
        self._moved_from = None
        dragged, to = self._dragged, self._dragged_to
        self._dragged, self._dragged_to = -1, None
        if self.lasso.active:
            placed = self.scene.placed
            chosen = self.lasso.finish(self.view.to_screen(self.scene.xy[placed]))
            self.nodes_lassoed.emit([self.scene.keys[placed[n]] for n in chosen])
            self.update()
        elif dragged >= 0 and to is not None:
            self._fits = False  # what the hand has put somewhere shall not jump
            x, y = self.view.to_world(to.x(), to.y())
            self.node_moved.emit(self.scene.keys[dragged], x, y)
        elif (event.position() - self._pressed_at).manhattanLength() < TREMOR:
            self._choose(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        group = self._group_at(event.position())
        if group >= 0:
            if group in self.scene.folded:
                self.fold(self.scene.folded - {group})
            self.open_group(group)
            self.group_opened.emit(group)

    def leaveEvent(self, _event: object) -> None:
        self._hover(-1)

    def _choose(self, at: QPointF) -> None:
        node = self.node_at(at)
        if node >= 0 and not self.scene.hidden[node]:
            self.node_chosen.emit(self.scene.keys[node])
        elif (group := self._group_at(at)) >= 0:
            self.group_chosen.emit(group)

    def _group_at(self, at: QPointF) -> int:
        x, y = self.view.to_world(at.x(), at.y())
        node = self.scene.grid.nearest(x, y, 60.0) if len(self.scene.placed) else -1
        return int(self.scene.group_of[node]) if node >= 0 else -1

    def _hover(self, node: int) -> None:
        if node != self.marks.hover:
            group = int(self.scene.group_of[node]) if node >= 0 else -1
            self.marks = replace(self.marks, hover=node, hover_group=group)
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if node >= 0 else Qt.CursorShape.ArrowCursor
            )
            self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            node = self.node_at(QPointF(event.pos()))
            text = self.scene.names[node] if node >= 0 else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        node = self.node_at(QPointF(event.pos()))
        if node >= 0 and not self.scene.hidden[node]:
            self.menu_wanted.emit(self.scene.keys[node], event.globalPos())
        else:
            self.group_menu_wanted.emit(self._group_at(QPointF(event.pos())), event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._dragged >= 0 and self._dragged_to is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            node, to, palette = self._dragged, self._dragged_to, theme.palette()
            painter.setPen(QPen(palette.accent, 1.2, Qt.PenStyle.DashLine))
            painter.drawLine(self.place_of(self.scene.keys[node]), to)
            reach = float(self.scene.radius[node]) * self.view.node_growth
            paint_sign(painter, to, reach, int(self.scene.kinds[node]), palette)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.pan(*_MOVES[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)
