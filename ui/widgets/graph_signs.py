"""The signs of the map: six for the dispositions, ten for whatever else colours it.

A sign is a shape and a colour together, so that neither alone has to be told apart; colours are
those of the dispositions, which were chosen to be told apart by colour-blind eyes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from planner.domain.decision import Disposition
from ui import theme
from ui.dispositions import LETTERS, paint_shape, short_name_of
from ui.palette import Palette
from ui.theme import Step
from ui.widgets.lettering import LEFT, shortened, width_of, write

DISPOSITIONS = tuple(Disposition)
_KEEP, _MERGE, _REPLACE = Disposition.KEEP, Disposition.MERGE, Disposition.REPLACE
_RETIRE, _CONNECT, _NONE = Disposition.RETIRE, Disposition.INTEROPERATE, Disposition.UNDECIDED
_FIRST = len(DISPOSITIONS)
_CATEGORIES: tuple[tuple[str, Disposition], ...] = (
    ("circle", _KEEP),
    ("square", _REPLACE),
    ("up", _MERGE),
    ("diamond", _CONNECT),
    ("star", _RETIRE),
    ("down", _KEEP),
    ("hexagon", _MERGE),
    ("plus", _REPLACE),
    ("pentagon", _RETIRE),
    ("ring", _NONE),
)
MOST_CATEGORIES = len(_CATEGORIES) - 1
REST = _FIRST + MOST_CATEGORIES
"""The sign of everything that has no sign of its own."""


GAP = 28.0
"""Around a word of the legend: its sign before it, air after it."""


_ROOMS = (400.0, 220.0, 180.0, 150.0, 125.0, 105.0, 85.0, 70.0, 55.0, 40.0)
"""Widths tried for a word of the legend, until two rows hold all of them."""


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One sign and its word."""

    sign: int
    text: str


def sign_of(disposition: Disposition) -> int:
    """Return the sign of a disposition."""
    return DISPOSITIONS.index(disposition)


def category_sign(number: int) -> int:
    """Return the sign of the n-th category; beyond the last, that of the rest."""
    return _FIRST + min(number, MOST_CATEGORIES)


def disposition_legend() -> tuple[LegendEntry, ...]:
    """Return shape, letter and word of each disposition."""
    return tuple(LegendEntry(sign_of(d), f"{LETTERS[d]} {short_name_of(d)}") for d in DISPOSITIONS)


def sign_colour(sign: int, palette: Palette) -> QColor:
    """Return the colour of a sign, for dots that are too small to have a shape."""
    kind = DISPOSITIONS[sign] if sign < _FIRST else _CATEGORIES[sign - _FIRST][1]
    return palette.tone(kind).fill


def paint_sign(
    painter: QPainter, centre: QPointF, radius: float, sign: int, palette: Palette
) -> None:
    """Paint one sign with its outline in the panel colour."""
    if sign < _FIRST:
        paint_shape(painter, centre, radius, DISPOSITIONS[sign], palette)
        return
    shape, tone = _CATEGORIES[sign - _FIRST]
    if shape == "ring":
        paint_shape(painter, centre, radius, tone, palette)
        return
    painter.setPen(QPen(palette.panel, 1.5))
    painter.setBrush(palette.tone(tone).fill)
    painter.drawPath(_path(shape, centre, radius))


def _path(shape: str, centre: QPointF, radius: float) -> QPainterPath:
    path, x, y = QPainterPath(), centre.x(), centre.y()
    if shape == "circle":
        path.addEllipse(centre, radius, radius)
    elif shape == "square":
        path.addRect(QRectF(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8))
    elif shape == "plus":
        thick, long = radius * 0.42, radius * 1.15
        path.addRect(QRectF(x - long, y - thick, 2 * long, 2 * thick))
        path.addRect(QRectF(x - thick, y - long, 2 * thick, 2 * long))
        path.setFillRule(Qt.FillRule.WindingFill)
        path = path.simplified()
    else:
        corners, turn, inner = {
            "up": (3, -pi / 2, 1.0),
            "down": (3, pi / 2, 1.0),
            "diamond": (4, -pi / 2, 1.0),
            "pentagon": (5, -pi / 2, 1.0),
            "hexagon": (6, 0.0, 1.0),
            "star": (5, -pi / 2, 0.45),
        }[shape]
        _polygon(path, (x, y, radius * 1.2), (corners, turn, inner))
    return path


def _polygon(
    path: QPainterPath, at: tuple[float, float, float], form: tuple[int, float, float]
) -> None:
    """Add a regular polygon, or a star whose inner corners lie nearer."""
    x, y, radius = at
    corners, turn, inner = form
    count = corners * 2 if inner < 1 else corners
    for corner in range(count):
        reach = radius * (inner if inner < 1 and corner % 2 else 1.0)
        angle = turn + 2 * pi * corner / count
        point = QPointF(x + reach * cos(angle), y + reach * sin(angle))
        if corner:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.closeSubpath()


def legend_rows(
    entries: Sequence[LegendEntry], width: float
) -> tuple[tuple[tuple[LegendEntry, str, float], ...], ...]:
    """Break a legend into at most two rows; texts are cut where even two rows are too short."""
    for most in _ROOMS:
        cells = [(e, shortened(e.text, most, Step.SMALL)) for e in entries]
        wide = [width_of(words, Step.SMALL) + GAP for _, words in cells]
        if sum(wide) <= width + GAP:
            return (tuple(_with_room(cells, wide)),)
        at = _halves(wide)
        if max(sum(wide[:at]), sum(wide[at:])) <= width + GAP or most == _ROOMS[-1]:
            rows = tuple(_with_room(cells, wide))
            return rows[:at], rows[at:]
    return ()


Cell = tuple[LegendEntry, str, float]


def _with_room(cells: Sequence[tuple[LegendEntry, str]], wide: Sequence[float]) -> Iterator[Cell]:
    for (entry, words), room in zip(cells, wide, strict=True):
        yield entry, words, room


def _halves(wide: Sequence[float]) -> int:
    """Return where to break a line so that both halves are about as long."""
    return min(range(1, len(wide) + 1), key=lambda at: max(sum(wide[:at]), sum(wide[at:])))


def paint_legend(
    painter: QPainter, rect: QRectF, entries: Sequence[LegendEntry], palette: Palette
) -> None:
    """Draw each sign with its word, in one row or two."""
    rows = legend_rows(entries, rect.width())
    tall = rect.height() / max(len(rows), 1)
    for number, row in enumerate(rows):
        line = QRectF(rect.left(), rect.top() + number * tall, rect.width(), tall)
        x = line.left()
        for entry, text, room in row:
            paint_sign(painter, QPointF(x + 6, line.center().y()), 5.0, entry.sign, palette)
            place = QRectF(x + 18, line.top(), room - GAP + 20, line.height())
            write(painter, place, text, palette.text, theme.font(Step.SMALL), LEFT)
            x += room
