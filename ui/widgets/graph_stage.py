"""A scene drawn on a widget: the picture is kept, moved and stretched, and drawn afresh at rest.

Knows how to look (fit, zoom, pan, open a group) and how to draw; what the hand does is the
canvas' business.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.graph_lasso import Lasso
from ui.widgets.graph_marks import paint_marks
from ui.widgets.graph_nodes import StampBook
from ui.widgets.graph_painter import LinksDrawn, MapPicture, paint_map
from ui.widgets.graph_scene import GraphScene, build_scene
from ui.widgets.graph_view import MapMarks, MapView, fitted

SLACK = 5.0
"""Pixels around a node that still count as on it."""
PATIENCE = 90
"""Milliseconds of rest before a large map is drawn afresh."""
BUTTONS = 40
"""Pixels at the right edge that are left to the buttons over the map."""
LIGHT_WORK = 4_000
"""Nodes plus links up to which every frame is drawn afresh."""


class MapStage(QWidget):
    """Shows a scene through a view."""

    links_drawn = Signal(int, int)
    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene: GraphScene = build_scene([], [], [])
        self.view = MapView()
        self.marks = MapMarks()
        self.lasso = Lasso()
        self.least = 0.0
        """Weight below which links are not drawn: the threshold."""
        self._base = self.scene
        self._fits = True
        self._picture: QPixmap | None = None
        self._picture_view = MapView()
        self._stamps: StampBook | None = None
        self._drawn = LinksDrawn(-1, -1)
        self._rest = QTimer(self, singleShot=True, interval=PATIENCE)
        self._rest.timeout.connect(self._refine)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(620, 640)

    # What is shown

    def show_scene(self, scene: GraphScene, *, keep_view: bool = False) -> None:
        """Show another scene; the view stays where it is if asked, else all is shown."""
        folded = {self._base.keys[int(self._base.groups[g].members[0])] for g in self.scene.folded}
        self._base = scene
        again = {scene.number[key] for key in folded if key in scene.number}
        groups = frozenset(int(scene.group_of[node]) for node in again) - {-1}
        self.scene = scene.with_folded(groups)
        self.marks = MapMarks()
        if not keep_view or self._fits:
            self.fit()
        self._redraw()

    def set_least(self, least: float) -> None:
        """Draw only links of at least this weight."""
        if least != self.least:
            self.least = least
            if self._is_light():
                self._redraw()
            else:
                self._rest.start()

    def fold(self, groups: Iterable[int]) -> None:
        """Draw exactly these groups as bubbles."""
        wanted = frozenset(g for g in groups if len(self._base.groups[g].members) > 1)
        self.scene = self._base.with_folded(wanted)
        self._redraw()

    def group_of(self, key: str) -> int:
        """Return the number of the group a node stands in, or -1."""
        return int(self.scene.group_of[self.scene.number[key]]) if key in self.scene.number else -1

    def look_at(self, x: float, y: float, scale: float) -> None:
        """Bring a place of the world to the middle, at this scale."""
        self._fits = False
        self._look(MapView(scale, self.width() / 2 - x * scale, self.height() / 2 - y * scale))

    @property
    def camera(self) -> tuple[float, float, float] | None:
        """What stands in the middle and the scale; None while everything is shown."""
        if self._fits:
            return None
        x, y = self.view.to_world(self.width() / 2, self.height() / 2)
        return (x, y, self.view.scale)

    def fit(self) -> None:
        """Show everything, and keep doing so while the window changes size."""
        self._fits = True
        room = max(self.width() - theme.px(BUTTONS), self.width() // 2)
        self._look(fitted(self.scene.bounds, room, self.height()))

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom at the cursor, or at the middle."""
        self._fits = False
        where = at if at is not None else QPointF(self.width() / 2, self.height() / 2)
        self._look(self.view.zoomed(factor, where.x(), where.y()))

    def pan(self, dx: float, dy: float) -> None:
        """Move the map by pixels."""
        self._fits = False
        self._look(self.view.panned(dx, dy))

    def open_group(self, group: int) -> None:
        """Show one group as large as it fits."""
        members = self.scene.groups[group].members
        low, high = self.scene.xy[members].min(axis=0), self.scene.xy[members].max(axis=0)
        self._fits = False
        bounds = (low[0] - 70, low[1] - 50, high[0] + 70, high[1] + 60)
        self._look(fitted(bounds, self.width(), self.height(), largest=3.0))

    def node_at(self, at: QPointF) -> int:
        """Return the number of the node under a place of the widget, or -1."""
        x, y = self.view.to_world(at.x(), at.y())
        reach = (9.5 * self.view.node_growth + SLACK) / self.view.scale
        return self.scene.grid.nearest(x, y, reach) if len(self.scene.placed) else -1

    def place_of(self, key: str) -> QPointF:
        """Return where a node stands on the widget."""
        x, y = self.view.to_screen(self.scene.xy[self.scene.number[key]])
        return QPointF(x, y)

    def picture(self, size: QSize, density: float = 2.0) -> QImage:
        """Draw the whole map into an image, for files and reports."""
        image = QImage(size * density, QImage.Format.Format_ARGB32)
        image.setDevicePixelRatio(density)
        painter = QPainter(image)
        self.paint_to(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return image

    def paint_to(self, painter: QPainter, rect: QRectF) -> LinksDrawn:
        """Draw the whole map into a rectangle of any device, without marks."""
        view = fitted(self.scene.bounds, rect.width(), rect.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = MapPicture(self.scene, view, MapMarks(), rect, self.least)
        return paint_map(painter, picture, theme.palette(), None)

    # Drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is None or (self._is_light() and self._picture_view != self.view):
            self._render()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.palette().panel)
        self._blit(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._picture_view == self.view:
            paint_marks(painter, self._looked_at(), theme.palette(), self._stamps)
        self.lasso.paint(painter, theme.palette())
        if self.hasFocus():
            painter.setPen(theme.palette().accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _is_light(self) -> bool:
        return len(self.scene.keys) + len(self.scene.ends) <= LIGHT_WORK

    def _looked_at(self) -> MapPicture:
        return MapPicture(self.scene, self.view, self.marks, QRectF(self.rect()), self.least)

    def _blit(self, painter: QPainter) -> None:
        if self._picture is None:
            return
        grown = self.view.scale / self._picture_view.scale
        painter.translate(
            self.view.dx - self._picture_view.dx * grown,
            self.view.dy - self._picture_view.dy * grown,
        )
        painter.scale(grown, grown)
        painter.drawPixmap(0, 0, self._picture)
        painter.resetTransform()

    def _render(self) -> None:
        density, palette = self.devicePixelRatioF(), theme.palette()
        if self._stamps is None or not self._stamps.fits(palette, density):
            self._stamps = StampBook(palette, density)
        self._picture = QPixmap(self.size() * density)
        self._picture.setDevicePixelRatio(density)
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain = replace(self._looked_at(), marks=MapMarks())  # marks are drawn over it
        drawn = paint_map(painter, plain, palette, self._stamps)
        painter.end()
        self._picture_view = self.view
        if drawn != self._drawn:
            self._drawn = drawn
            self.links_drawn.emit(drawn.drawn, drawn.total)

    def _look(self, view: MapView) -> None:
        self.view = view
        if not self._is_light():
            self._rest.start()
        self.update()
        self.view_changed.emit()

    def _refine(self) -> None:
        self._render()
        self.update()

    def _redraw(self) -> None:
        self._picture = None
        self.update()

    def refresh_theme(self) -> None:
        """Draw afresh in the colours in use now."""
        self._redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = None
        if self._fits:
            self.fit()
