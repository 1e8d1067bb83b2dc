"""Draws what moves with the hand over a map: the chosen pair, hover, search, lasso and impact."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui import format as written
from ui import theme
from ui.palette import Palette
from ui.theme import MEDIUM, STRONG, Step
from ui.widgets.graph_links import LinkChoice, draw_dots, draw_links, draw_segments
from ui.widgets.graph_nodes import StampBook, draw_nodes
from ui.widgets.graph_painter import (
    MapPicture,
    caption_place,
    chosen_caption,
    chosen_polygon,
    draw_bubble,
    label_of,
    label_places,
)
from ui.widgets.graph_scene import Floats, Ints
from ui.widgets.lettering import CENTRE, measure, write, write_haloed

MOST_RINGS = 300
"""More ringed nodes than these become dots."""
MOST_LINKS_AGAIN = 600
DIMMED = 165
"""How opaque the veil is over what an impact does not touch (of 255)."""


def paint_marks(
    painter: QPainter, picture: MapPicture, palette: Palette, stamps: StampBook | None
) -> None:
    """Draw what moves with the hand: chosen group, pair and nodes, hover with neighbours, labels.

    The picture underneath knows nothing of it, so a new choice costs no new picture.
    """
    scene, marks = picture.scene, picture.marks
    places = picture.view.to_screen(scene.xy)
    ground = _draw_chosen(painter, picture, places, palette, stamps)
    if marks.impact:
        _draw_impact(painter, picture, places, palette, stamps)
    if marks.hover >= 0:
        _draw_hover(painter, picture, places, palette, stamps)
    if marks.pair is not None and not set(marks.pair) & set(scene.loners):
        _draw_pair(painter, places, marks.pair, palette)
    _draw_rings(painter, picture, places, palette, stamps)
    _draw_labels(painter, picture, places, ground, palette)
    if not ground.isEmpty():
        text, rect = chosen_caption(picture, ground.boundingRect())
        base = QPointF(rect.left(), rect.top() + measure(Step.CHART).ascent())
        font = theme.font(Step.CHART, STRONG)
        write_haloed(painter, base, text, font, (palette.accent, palette.panel))


def _draw_chosen(
    painter: QPainter,
    picture: MapPicture,
    places: Floats,
    palette: Palette,
    stamps: StampBook | None,
) -> QPolygonF:
    """Draw the chosen group again on its own ground; return that ground."""
    scene, number = picture.scene, picture.marks.group
    if number in scene.folded:
        draw_bubble(painter, picture, places, number, palette)
        return QPolygonF()
    ground = chosen_polygon(picture, places)
    if ground.isEmpty():
        return ground
    painter.fillRect(caption_place(picture, places, number)[1], palette.panel)
    painter.setPen(QPen(palette.accent, 1.4))
    painter.setBrush(palette.soft)
    painter.drawPolygon(ground)
    ends = scene.group_of[scene.ends]
    touching = (ends == number).any(axis=1) & (ends >= 0).all(axis=1)
    numbers = np.flatnonzero(touching & scene.links_from(picture.least))[:MOST_LINKS_AGAIN]
    draw_links(painter, scene, places, LinkChoice(numbers, len(numbers)), palette)
    members = scene.groups[number].members
    growth = picture.view.node_growth
    looks = (scene.kinds[members], scene.radius[members] * growth)
    draw_nodes(painter, places[members], looks, palette, stamps)
    return ground


def _draw_rings(
    painter: QPainter,
    picture: MapPicture,
    places: Floats,
    palette: Palette,
    stamps: StampBook | None,
) -> None:
    """Ring what is chosen, found or in a lasso, as far as it is in view."""
    scene, marks = picture.scene, picture.marks
    ringed = _seen(picture, places, marks.nodes | marks.found | marks.chosen)
    growth = picture.view.node_growth
    for node in ringed[:MOST_RINGS].tolist():
        radius = scene.radius[node] * growth
        painter.setBrush(palette.panel if node in marks.nodes else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.accent, 2.2 if node in marks.nodes else 1.4))
        painter.drawEllipse(QPointF(*places[node]), radius + 5, radius + 5)
    if len(ringed) > MOST_RINGS:
        painter.setPen(QPen(palette.accent, 4.0))
        draw_dots(painter, places[ringed[MOST_RINGS:]])
    looks = (scene.kinds[ringed], scene.radius[ringed] * growth)
    draw_nodes(painter, places[ringed], looks, palette, stamps)


def _seen(picture: MapPicture, places: Floats, nodes: Collection[int]) -> Ints:
    """Return those of the nodes that are drawn: on the map, not in a bubble, in view."""
    scene, rect = picture.scene, picture.rect
    numbers = np.array(sorted(nodes), dtype=np.int64)
    numbers = numbers[(scene.group_of[numbers] >= 0) & ~scene.hidden[numbers]]
    at = places[numbers]
    inside = (at >= (rect.left(), rect.top())) & (at <= (rect.right(), rect.bottom()))
    seen: Ints = numbers[inside.all(axis=1)]
    return seen


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


def _draw_labels(
    painter: QPainter, picture: MapPicture, places: Floats, ground: QPolygonF, palette: Palette
) -> None:
    scene, marks = picture.scene, picture.marks
    chosen = set(marks.nodes | marks.found | marks.chosen | marks.impact.keys())
    for group in {marks.group, marks.hover_group} - {-1} - scene.folded:
        chosen.update(scene.groups[group].members.tolist())
    if marks.hover >= 0:
        chosen.update(scene.neighbours(marks.hover, picture.least)[:40].tolist())
        chosen.add(marks.hover)
    members = _seen(picture, places, chosen)
    base = measure(Step.CHART, MEDIUM).ascent() - 1
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
