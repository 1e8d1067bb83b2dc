"""One line of text at a time: measured, cut with an ellipsis, drawn; all in the theme's steps."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ui import theme
from ui.theme import Step

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


@lru_cache(maxsize=64)
def _metrics(step: Step, weight: int | None, _scale: float) -> QFontMetricsF:
    return QFontMetricsF(theme.font(step, weight))


def measure(step: Step = Step.BODY, weight: int | None = None) -> QFontMetricsF:
    """Return the metrics of one step of the type scale."""
    return _metrics(step, weight, theme.scale())


def width_of(text: str, step: Step = Step.BODY, weight: int | None = None) -> float:
    """Return how wide the text is when drawn."""
    return measure(step, weight).horizontalAdvance(text)


def shortened(text: str, room: float, step: Step = Step.BODY, weight: int | None = None) -> str:
    """Return the text, cut with an ellipsis when it does not fit into ``room``."""
    return measure(step, weight).elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0.0) + 0.5)


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    colour: QColor,
    font: QFont,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Draw one line of text, cut with an ellipsis at the rectangle's edge."""
    painter.setFont(font)
    painter.setPen(colour)
    fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, fitting)


_HALO = tuple(
    QPointF(dx, dy) for dx, dy in ((-1.6, 0), (1.6, 0), (0, -1.6), (0, 1.6),
                                   (-1.2, -1.2), (1.2, -1.2), (-1.2, 1.2), (1.2, 1.2))
)  # fmt: skip


def write_haloed(
    painter: QPainter, base: QPointF, text: str, font: QFont, ink: tuple[QColor, QColor]
) -> None:
    """Draw text (baseline at ``base``) over a halo, readable across lines: (text, halo).

    The halo is the text itself, moved eight ways: a stroked outline costs twenty times as much.
    """
    painter.setFont(font)
    painter.setPen(ink[1])
    for step in _HALO:
        painter.drawText(base + step, text)
    painter.setPen(ink[0])
    painter.drawText(base, text)


def short_name(name: str) -> str:
    """Return a name without its bracketed expansion: “SIMPEG (Sistem …)” is “SIMPEG”."""
    return name.split(" (", maxsplit=1)[0] or name
