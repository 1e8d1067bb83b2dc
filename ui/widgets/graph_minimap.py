"""The whole map small in a corner, with the part that is in view; a press moves the view."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.palette import Palette
from ui.widgets.graph_links import draw_dots
from ui.widgets.graph_scene import GraphScene
from ui.widgets.graph_surface import MapSurface
from ui.widgets.graph_view import MapView, fitted

WIDE, TALL = 140, 96
NEARLY_ALL = 0.92
"""Share of the map in view from which the small one has nothing to add."""


class MiniMap(QWidget):
    """A child of the canvas; shows itself when only a part of the map is in view."""

    def __init__(self, canvas: MapSurface) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._ground: tuple[GraphScene, Palette, QPixmap] | None = None
        self.setFixedSize(theme.px(WIDE), theme.px(TALL))
        self.setAccessibleName(self.tr("Peta kecil"))
        self.setToolTip(self.tr("Bagian yang terlihat; tekan untuk pindah"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        canvas.view_changed.connect(self._follow)
        canvas.installEventFilter(self)
        self._follow()

    def _seen(self) -> QRectF:
        view, canvas = self._canvas.view, self._canvas
        left, top = view.to_world(0, 0)
        right, bottom = view.to_world(canvas.width(), canvas.height())
        return QRectF(QPointF(left, top), QPointF(right, bottom))

    def _whole(self) -> QRectF:
        left, top, right, bottom = self._canvas.scene.bounds
        return QRectF(QPointF(left, top), QPointF(right, bottom))

    def _view(self) -> MapView:
        return fitted(self._canvas.scene.bounds, self.width(), self.height())

    def _follow(self) -> None:
        whole, seen = self._whole(), self._seen().intersected(self._whole())
        share = seen.width() * seen.height() / max(whole.width() * whole.height(), 1e-9)
        shown = bool(len(self._canvas.scene.placed)) and share < NEARLY_ALL
        self.setVisible(shown)
        if shown:
            self.move(8, self._canvas.height() - self.height() - 8)
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, scene = theme.palette(), self._canvas.scene
        if self._ground is None or self._ground[0] is not scene or self._ground[1] is not palette:
            self._ground = (scene, palette, self._drawn(scene, palette))
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground[2])
        view, seen = self._view(), self._seen()
        corners = view.to_screen(
            np.array([(seen.left(), seen.top()), (seen.right(), seen.bottom())])
        )
        part = QRectF(QPointF(*corners[0]), QPointF(*corners[1]))
        part = part.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        ground = QColor(palette.accent)
        ground.setAlpha(36)
        painter.setPen(QPen(palette.accent, 1.4))
        painter.setBrush(ground)
        painter.drawRect(part)
        painter.end()

    def _drawn(self, scene: GraphScene, palette: Palette) -> QPixmap:
        density = self.devicePixelRatioF()
        picture = QPixmap(self.size() * density)
        picture.setDevicePixelRatio(density)
        picture.fill(palette.panel)
        painter = QPainter(picture)
        pen = QPen(palette.ctl, 2.0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        draw_dots(painter, self._view().to_screen(scene.xy[scene.placed]))
        painter.setPen(QPen(palette.line, 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
        return picture

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def _go(self, at: QPointF) -> None:
        x, y = self._view().to_world(at.x(), at.y())
        self._canvas.look_at(x, y, self._canvas.view.scale)
