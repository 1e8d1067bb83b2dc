"""Draws a map on any device: hulls, links, signs, captions, then what is marked.

The same functions serve the window, a PNG and a PDF; they take painter, rectangle, palette
and data, and keep no state.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ui import format as written
from ui import theme
from ui.icons import paint_icon
from ui.palette import Palette
from ui.theme import MEDIUM, STRONG, Step
from ui.widgets.graph_labels import LabelWish, place_labels
from ui.widgets.graph_links import (
    MOST_ACROSS,
    MOST_ACROSS_FAR,
    choose_links,
    draw_dots,
    draw_links,
)
from ui.widgets.graph_nodes import StampBook, draw_nodes
from ui.widgets.graph_scene import Floats, GraphScene, MapGroup, outline
from ui.widgets.graph_view import MapMarks, MapView
from ui.widgets.lettering import CENTRE, measure, short_name, shortened, write, write_haloed

HULL_PAD = 18.0
MOST_CAPTIONS = 160
MOST_LABELS = 48
LABEL_ROOM, LONGEST_CAPTION = 116.0, 132.0
FAR_GROUPS = 250
"""More hulls than these in view are drawn plainly: they are small then."""


@dataclass(frozen=True, slots=True)
class MapPicture:
    """One way of looking at one scene."""

    scene: GraphScene
    view: MapView
    marks: MapMarks
    rect: QRectF
    least: float = 0.0
    """Weight below which links are not drawn."""


@dataclass(frozen=True, slots=True)
class LinksDrawn:
    """How many links the picture holds, of how many there are."""

    drawn: int
    total: int


def paint_map(
    painter: QPainter, picture: MapPicture, palette: Palette, stamps: StampBook | None
) -> LinksDrawn:
    """Draw everything that stays while the mouse moves: all but hover and lasso."""
    scene, rect = picture.scene, picture.rect
    places = picture.view.to_screen(scene.xy)
    painter.fillRect(rect, palette.panel)
    if not len(scene.placed):
        return LinksDrawn(0, 0)
    seen = _groups_in_view(picture)
    _draw_hulls(painter, picture, places, seen, palette)
    most = MOST_ACROSS_FAR if len(seen) > FAR_GROUPS else MOST_ACROSS
    choice = choose_links(scene, places, rect, most, picture.least)
    draw_links(painter, scene, places, choice, palette)
    _draw_bubbles(painter, picture, places, seen, palette)
    shown = _nodes_in_view(scene, places, rect)
    growth = picture.view.node_growth
    draw_nodes(
        painter, places[shown], (scene.kinds[shown], scene.radius[shown] * growth), palette, stamps
    )
    _draw_pins(painter, picture, places, palette)
    _draw_captions(painter, picture, places, seen, palette)
    return LinksDrawn(len(choice.numbers), choice.total)


def _nodes_in_view(scene: GraphScene, places: Floats, rect: QRectF) -> NDArray[np.int64]:
    at = places[scene.placed]
    mask = (
        (at[:, 0] > rect.left() - 14)
        & (at[:, 0] < rect.right() + 14)
        & (at[:, 1] > rect.top() - 14)
        & (at[:, 1] < rect.bottom() + 14)
    )
    shown: NDArray[np.int64] = scene.placed[mask]
    return shown[~scene.hidden[shown]] if scene.folded else shown


def _groups_in_view(picture: MapPicture) -> list[int]:
    reach = picture.rect.adjusted(-60, -60, 60, 60)
    low, high = (picture.view.to_screen(corner) for corner in picture.scene.group_bounds)
    seen = (
        (low[:, 0] < reach.right())
        & (high[:, 0] > reach.left())
        & (low[:, 1] < reach.bottom())
        & (high[:, 1] > reach.top())
    )
    return np.flatnonzero(seen).tolist()


def hull_pad(view: MapView) -> float:
    """Return how far a hull reaches beyond its nodes, in pixels."""
    return HULL_PAD * min(max(view.scale, 0.12), 1.35)


def reach_of(picture: MapPicture, group: int) -> float:
    """Return how far a group's ground reaches beyond its nodes: a bubble grows with its count."""
    pad = hull_pad(picture.view)
    if group not in picture.scene.folded:
        return pad
    count = len(picture.scene.groups[group].members)
    return float(max(pad, 7.0) * (0.8 + 0.18 * min(count, 60) ** 0.5))


def _draw_bubbles(
    painter: QPainter, picture: MapPicture, places: Floats, seen: list[int], palette: Palette
) -> None:
    """Draw folded groups: a bubble with the number of its members; dots where they are many."""
    folded = [number for number in seen if number in picture.scene.folded]
    if len(folded) > FAR_GROUPS:
        middles = np.array([picture.scene.groups[number].members[0] for number in folded])
        pen = QPen(palette.ctl, 7.0)
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
        painter.setPen(pen)
        draw_dots(painter, places[middles])
        return
    for number in folded:
        draw_bubble(painter, picture, places, number, palette)


def draw_bubble(
    painter: QPainter, picture: MapPicture, places: Floats, number: int, palette: Palette
) -> None:
    """Draw one folded group; the chosen one in accent."""
    members = picture.scene.groups[number].members
    centre, reach = QPointF(*places[members[0]]), reach_of(picture, number)
    chosen = number == picture.marks.group
    painter.setPen(QPen(palette.accent if chosen else palette.ctl, 1.6))
    painter.setBrush(palette.soft if chosen else palette.panel)
    painter.drawEllipse(centre, reach, reach)
    if reach > 8:
        rect = QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
        font = theme.font(Step.CHART, STRONG)
        write(painter, rect, written.number(len(members)), palette.text, font, CENTRE)


def _draw_pins(painter: QPainter, picture: MapPicture, places: Floats, palette: Palette) -> None:
    """Mark the nodes a person has put in their place."""
    side = 11
    for node in picture.scene.pinned:
        x, y = places[node]
        if picture.rect.contains(x, y):
            reach = picture.scene.radius[node] * picture.view.node_growth
            at = QRect(round(x + reach * 0.5), round(y - reach - side + 3), side, side)
            paint_icon(painter, at, "push-pin", palette.accent)


def _draw_hulls(
    painter: QPainter, picture: MapPicture, places: Floats, seen: list[int], palette: Palette
) -> None:
    painter.setPen(QPen(palette.hull_line, 1))
    painter.setBrush(palette.hull)
    if len(seen) > FAR_GROUPS:
        _draw_far_hulls(painter, picture, seen)
        return
    pad = hull_pad(picture.view)
    for number in seen:
        if number not in picture.scene.folded:
            members = picture.scene.groups[number].members
            painter.drawPolygon(_polygon(outline(places[members], pad)))


def chosen_polygon(picture: MapPicture, places: Floats) -> QPolygonF:
    """Return the ground of the chosen group, labels included (empty when none is chosen)."""
    number = picture.marks.group
    if not 0 <= number < len(picture.scene.groups):
        return QPolygonF()
    group = picture.scene.groups[number]
    if not len(group.members) or number in picture.scene.folded:
        return QPolygonF()
    return _polygon(outline(_with_labels(picture, places, group), hull_pad(picture.view)))


def _with_labels(picture: MapPicture, places: Floats, group: MapGroup) -> Floats:
    """Return the group's nodes and the corners of its labels, as far as they crowd nobody."""
    points = [places[group.members]]
    others = np.setdiff1d(_around(picture.scene, places, group.members), group.members)
    crowd = np.vstack([places[others], _caption_middles(picture, places, group)])
    for rect in label_places(picture, places, group.members).values():
        inner = rect.adjusted(12, 6, -12, -6)
        if _crowded(inner.adjusted(-34, -34, 34, 34), crowd):
            continue
        corners = (inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight())
        points.append(np.array([(corner.x(), corner.y()) for corner in corners]))
    return np.vstack(points)


def _draw_far_hulls(painter: QPainter, picture: MapPicture, seen: list[int]) -> None:
    """Draw many small hulls from arrays, without smoothing."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for corners in picture.view.to_screen(picture.scene.far_outlines[seen]):
        painter.drawPolygon(_polygon(corners))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _caption_middles(picture: MapPicture, places: Floats, but: MapGroup) -> Floats:
    """Return where the captions of the other groups stand."""
    pad = hull_pad(picture.view) + 10
    found = [
        ((at[:, 0].min() + at[:, 0].max()) / 2, at[:, 1].max() + pad)
        for group in picture.scene.groups[:MOST_CAPTIONS]
        if group is not but and len(group.members)
        for at in (places[group.members],)
    ]
    return np.array(found).reshape(-1, 2)


def _crowded(rect: QRectF, at: Floats) -> bool:
    low, high = (rect.left(), rect.top()), (rect.right(), rect.bottom())
    return bool(((at > low) & (at < high)).all(axis=1).any())


def _polygon(points: Floats) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points.tolist()])


def _draw_captions(
    painter: QPainter, picture: MapPicture, places: Floats, seen: list[int], palette: Palette
) -> None:
    groups = picture.scene.groups
    order = sorted(seen, key=lambda n: (-len(groups[n].members), n))[:MOST_CAPTIONS]
    taken: list[QRectF] = []
    for number in order:
        text, rect = caption_place(picture, places, number)
        apart = rect.adjusted(-4, 0, 4, 0)
        if any(apart.intersects(other) for other in taken):
            continue
        taken.append(rect)
        base = QPointF(rect.left(), rect.top() + measure(Step.CHART).ascent())
        ink = (palette.muted, palette.panel)
        write_haloed(painter, base, text, theme.font(Step.CHART), ink)


def caption_place(picture: MapPicture, places: Floats, number: int) -> tuple[str, QRectF]:
    """Return a caption as it is drawn, and where: under its group, never cut off by an edge."""
    group = picture.scene.groups[number]
    at = places[group.members]
    low, high = at.min(axis=0), at.max(axis=0)
    text = shortened(group.caption, LONGEST_CAPTION, Step.CHART)
    top = high[1] + reach_of(picture, number) + 3
    return text, _caption_rect(picture, text, top, (float(low[0]), float(high[0])))


def chosen_caption(picture: MapPicture, ground: QRectF) -> tuple[str, QRectF]:
    """Return the caption of the chosen group under its ground, with the number of members."""
    group = picture.scene.groups[picture.marks.group]
    text = f"{group.caption} · {len(group.members)}"
    text = shortened(text, LONGEST_CAPTION, Step.CHART, STRONG)
    span = (ground.left(), ground.right())
    return text, _caption_rect(picture, text, ground.bottom() + 3, span, STRONG)


def _caption_rect(
    picture: MapPicture,
    text: str,
    top: float,
    span: tuple[float, float],
    weight: int | None = None,
) -> QRectF:
    wide = measure(Step.CHART, weight).horizontalAdvance(text)
    left = _inside(picture.rect, (span[0] + span[1] - wide) / 2, wide, span)
    return QRectF(left, top, wide, measure(Step.CHART).height())


def _inside(rect: QRectF, left: float, wide: float, span: tuple[float, float]) -> float:
    """Return where a caption begins so that the edge of the view cuts none of it off.

    The caption of a group that is out of view itself goes out with it.
    """
    if span[1] < rect.left() or span[0] > rect.right():
        return left
    return min(max(left, rect.left() + 4), rect.right() - wide - 4)


def label_places(
    picture: MapPicture, places: Floats, members: NDArray[np.int64]
) -> dict[int, QRectF]:
    """Return where the names of these nodes fit, without lying on each other."""
    scene, marks = picture.scene, picture.marks
    growth = picture.view.node_growth
    wanted = sorted(members.tolist(), key=lambda n: (n not in marks.nodes, -scene.radius[n], n))
    wishes, order = [], wanted[:MOST_LABELS]
    metrics = measure(Step.CHART, MEDIUM)
    for node in order:
        x, y = places[node]
        wide = metrics.horizontalAdvance(label_of(scene, node)) + 2
        must = node in marks.nodes
        radius = scene.radius[node] * growth + (4 if must else 0)
        wishes.append(LabelWish(x, y, radius, wide, metrics.height() - 2, must))
    obstacles = [
        QRectF(places[n][0] - r, places[n][1] - r, 2 * r, 2 * r)
        for n in _around(scene, places, members)
        for r in (scene.radius[n] * growth,)
    ]
    found = place_labels(wishes, obstacles, picture.rect.adjusted(2, 2, -2, -2))
    return {node: rect for node, rect in zip(order, found, strict=True) if rect is not None}


def _around(scene: GraphScene, places: Floats, members: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the nodes that labels of these members could lie on."""
    if not len(members):
        return members
    low = places[members].min(axis=0) - LABEL_ROOM - 20
    high = places[members].max(axis=0) + LABEL_ROOM + 20
    at = places[scene.placed]
    near: NDArray[np.int64] = scene.placed[((at >= low) & (at <= high)).all(axis=1)]
    return near[:400]


def label_of(scene: GraphScene, node: int) -> str:
    """Return a node's name as far as there is room."""
    name = short_name(scene.names[node])
    return shortened(name, LABEL_ROOM, Step.CHART, MEDIUM)
