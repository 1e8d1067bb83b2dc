"""One card of the board: what it says, and how it is drawn on any device."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPen

from planner.domain.decision import Disposition
from ui import theme
from ui.icons import paint_icon
from ui.palette import Palette
from ui.theme import MEDIUM, Step
from ui.widgets.lettering import short_name, write

CARD = 64.0
GAP = 8.0


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardCard:
    """Name, target or owner, one consequence."""

    key: str
    disposition: Disposition
    name: str
    target: str = ""
    note: str = ""
    locked: bool = False
    warning: str = ""
    by_officer: bool = False
    approved: bool = False
    reopened: bool = False
    """It was edited after its approval."""


def paint_card(
    painter: QPainter, rect: QRectF, card: BoardCard, palette: Palette, *, chosen: bool
) -> None:
    """Draw the card; the text of a chosen one does not move."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    edge = box.adjusted(0.5, 0.5, -0.5, -0.5) if chosen else box
    painter.setPen(QPen(palette.accent if chosen else palette.line, 2 if chosen else 1))
    painter.setBrush(palette.panel)
    painter.drawRoundedRect(edge, 6, 6)
    inner = rect.adjusted(9, 5, -8, -5)
    line = inner.height() / 3
    side = theme.px(13)
    signs = [name for name, wanted in _signs(card) if wanted]
    for place, (name, role) in enumerate(signs):
        left = round(inner.right() - (place + 1) * (side + 2))
        spot = QRect(left, round(inner.top() + (line - side) / 2), side, side)
        paint_icon(painter, spot, name, palette.colour(role))
    room = inner.width() - len(signs) * (side + 2)
    upper = QRectF(inner.left(), inner.top(), room, line)
    write(painter, upper, short_name(card.name), palette.text, theme.font(Step.SMALL, MEDIUM))
    middle = QRectF(inner.left(), inner.top() + line, inner.width(), line)
    write(painter, middle, card.target, palette.text, theme.font(Step.CHART))
    lower = middle.translated(0, line)
    colour = palette.warn if card.warning else palette.muted
    write(painter, lower, card.warning or card.note, colour, theme.font(Step.CHART))
    painter.restore()


def _signs(card: BoardCard) -> tuple[tuple[tuple[str, str], bool], ...]:
    return (
        (("warning", "warn"), bool(card.warning)),
        (("lock", "muted"), card.locked),
        (("check", "good"), card.approved),
        (("arrow-counter-clockwise", "warn"), card.reopened),
        (("push-pin", "muted"), card.by_officer and not card.locked and not card.approved),
    )
