"""Draws what moves with the hand over a map: the chosen pair, hover, search, lasso and impact."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui import format as written
from ui import theme
from ui.palette import Palette
from ui.theme import MEDIUM, STRONG, Step
from ui.widgets.graph_links import draw_segments
from ui.widgets.graph_nodes import StampBook, draw_nodes
from ui.widgets.graph_painter import (
    MapPicture,
    caption_place,
    chosen_polygon,
    label_of,
    label_places,
)
from ui.widgets.graph_scene import Floats
from ui.widgets.lettering import CENTRE, measure, write, write_haloed

DIMMED = 165
"""How opaque the veil is over what an impact does not touch (of 255)."""


def paint_marks(
    painter: QPainter, picture: MapPicture, palette: Palette, stamps: StampBook | None
) -> None:
    """Draw what moves with the hand: chosen pair and nodes, hover with neighbours, labels."""
    scene, marks = picture.scene, picture.marks
    places = picture.view.to_screen(scene.xy)
    if marks.impact:
        _draw_impact(painter, picture, places, palette, stamps)
    if marks.hover >= 0:
        _draw_hover(painter, picture, places, palette, stamps)
    if marks.pair is not None and not set(marks.pair) & set(scene.loners):
        _draw_pair(painter, places, marks.pair, palette)
    growth = picture.view.node_growth
    ringed = [
        n
        for n in sorted(marks.nodes | marks.found | marks.chosen)
        if n not in scene.loners and not scene.hidden[n]
    ]
    for node in ringed:
        radius = scene.radius[node] * growth
        painter.setBrush(palette.panel if node in marks.nodes else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.accent, 2.2 if node in marks.nodes else 1.4))
        painter.drawEllipse(QPointF(*places[node]), radius + 5, radius + 5)
    if ringed:
        numbers = np.array(ringed)
        looks = (scene.kinds[numbers], scene.radius[numbers] * growth)
        draw_nodes(painter, places[numbers], looks, palette, stamps)
    _draw_labels(painter, picture, places, palette)
    if not chosen_polygon(picture, places).isEmpty():
        text, rect = caption_place(picture, places, marks.group, strong=True)
        base = QPointF(rect.left(), rect.top() + measure(Step.CHART).ascent())
        font = theme.font(Step.CHART, STRONG)
        write_haloed(painter, base, text, font, (palette.accent, palette.panel))


def _draw_pair(
    painter: QPainter, places: Floats, pair: tuple[int, int] | None, palette: Palette
) -> None:
    if pair is not None:
        painter.setPen(QPen(palette.accent, 3))
        painter.drawLine(QPointF(*places[pair[0]]), QPointF(*places[pair[1]]))


def _draw_hover(
    painter: QPainter,
    picture: MapPicture,
    places: Floats,
    palette: Palette,
    stamps: StampBook | None,
) -> None:
    scene, node = picture.scene, picture.marks.hover
    painter.setPen(QPen(palette.accent, 1.4))
    near = scene.neighbours(node, picture.least)
    for other in near[:400]:
        painter.drawLine(QPointF(*places[node]), QPointF(*places[other]))
    both = np.append(near, node)
    growth = picture.view.node_growth
    draw_nodes(
        painter, places[both], (scene.kinds[both], scene.radius[both] * growth), palette, stamps
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette.accent, 1.6))
    reach = scene.radius[node] * growth + 3
    painter.drawEllipse(QPointF(*places[node]), reach, reach)


def _draw_labels(painter: QPainter, picture: MapPicture, places: Floats, palette: Palette) -> None:
    scene, marks = picture.scene, picture.marks
    chosen: list[int] = []
    for group in {marks.group, marks.hover_group} - {-1} - scene.folded:
        chosen.extend(scene.groups[group].members.tolist())
    named = marks.nodes | marks.found | marks.chosen | set(marks.impact)
    chosen.extend(n for n in named if n not in chosen)
    if marks.hover >= 0:
        chosen.extend(n for n in (*scene.neighbours(marks.hover, picture.least)[:40], marks.hover))
    members = np.array(sorted(set(chosen) - set(scene.loners)), dtype=np.int64)
    members = members[~scene.hidden[members]]
    base = measure(Step.CHART, MEDIUM).ascent() - 1
    ground = chosen_polygon(picture, places)
    for node, rect in label_places(picture, places, members).items():
        weight = STRONG if node in marks.nodes or node == marks.hover else MEDIUM
        inside = ground.containsPoint(rect.center(), Qt.FillRule.WindingFill)
        ink = (palette.text, palette.soft if inside else palette.panel)
        at = QPointF(rect.left() + 1, rect.top() + base)
        write_haloed(painter, at, label_of(scene, node), theme.font(Step.CHART, weight), ink)


def _draw_impact(
    painter: QPainter,
    picture: MapPicture,
    places: Floats,
    palette: Palette,
    stamps: StampBook | None,
) -> None:
    """Veil the map, then draw who suffers: the flows in red, each node with its distance."""
    scene, marks = picture.scene, picture.marks
    veil = QColor(palette.panel)
    veil.setAlpha(DIMMED)
    painter.fillRect(picture.rect, veil)
    touched = np.zeros(len(scene.keys), dtype=bool)
    touched[[*marks.impact, *marks.nodes]] = True
    flows = scene.ends[scene.directed & touched[scene.ends].all(axis=1)]
    painter.setPen(QPen(palette.bad, 2.2))
    draw_segments(painter, places[flows[:, 0]], places[flows[:, 1]])
    numbers = np.flatnonzero(touched)
    growth = picture.view.node_growth
    looks = (scene.kinds[numbers], scene.radius[numbers] * growth)
    draw_nodes(painter, places[numbers], looks, palette, stamps)
    side, font = 14.0, theme.font(Step.BADGE, STRONG)
    for node, steps in marks.impact.items():
        x, y = places[node]
        reach = scene.radius[node] * growth
        painter.setPen(QPen(palette.bad, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, y), reach + 4, reach + 4)
        badge = QRectF(x + reach * 0.6, y - reach - side + 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.bad)
        painter.drawEllipse(badge)
        write(painter, badge, written.number(steps), palette.panel, font, CENTRE)
