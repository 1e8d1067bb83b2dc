"""Small painted bars: a share, a band, and the row of dispositions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.decision import Disposition
from ui import format as written
from ui import theme
from ui.dispositions import LETTERS, name_of


class MiniBar(QWidget):
    """The filled share of a whole; ``band`` fills from one share to another instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._from, self._to, self._role = 0.0, 0.0, "accent"
        self.setFixedHeight(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, role: str = "accent", start: float = 0.0) -> None:
        """Fill from ``start`` to ``share``."""
        self._from, self._to, self._role = start, share, role
        self.setAccessibleName(written.percent(share - start))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, 6)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter, colours = QPainter(self), theme.palette()
        box = QRectF(self.rect())
        painter.fillRect(box, colours.holiday)
        start, end = (min(max(part, 0.0), 1.0) for part in (self._from, self._to))
        box.setLeft(box.left() + self.width() * start)
        box.setWidth(self.width() * (end - start))
        painter.fillRect(box, colours.colour(self._role))


class StackBar(QWidget):
    """How many systems stay and how many go, by disposition, letters inside."""

    STAYS = (Disposition.KEEP, Disposition.INTEROPERATE, Disposition.UNDECIDED)
    GOES = (Disposition.MERGE, Disposition.REPLACE, Disposition.RETIRE)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[Disposition, int] = {}
        self.setFixedHeight(theme.px(44))

    def show_counts(self, counts: Mapping[Disposition, int]) -> None:
        """Show these numbers of systems."""
        self._counts = counts
        parts = (f"{name_of(kind)} {written.number(n)}" for kind, n in counts.items() if n)
        self.setAccessibleName(", ".join(parts))
        self.setToolTip(self.accessibleName())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        total = sum(self._counts.values())
        if total:
            shown = sum(1 for n in self._counts.values() if n)
            unit = (self.width() - 8 - 2 * shown) / total
            left = self._paint_side(painter, 0.0, unit, self.STAYS, self.tr("tetap berjalan {n}"))
            self._paint_side(painter, left + 8, unit, self.GOES, self.tr("dirampingkan {n}"))

    def _paint_side(
        self,
        painter: QPainter,
        left: float,
        unit: float,
        kinds: tuple[Disposition, ...],
        words: str,
    ) -> float:
        count = sum(self._counts.get(kind, 0) for kind in kinds)
        if not count:
            return left - 8
        painter.setFont(theme.font(theme.Step.CHART))
        painter.setPen(theme.palette().muted)
        room = QRectF(left, 0, max(unit * count, 120), theme.px(16))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words.format(n=written.number(count)))
        for kind in kinds:
            if n := self._counts.get(kind, 0):
                box = QRectF(left, theme.px(19), max(unit * n, 4), theme.px(24))
                _paint_part(painter, box, kind, n)
                left = box.right() + 2
        return left


def _paint_part(painter: QPainter, box: QRectF, kind: Disposition, count: int) -> None:
    tone = theme.palette().tone(kind)
    if kind is Disposition.UNDECIDED:
        pen = QPen(tone.fill, 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(theme.palette().text)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone.fill)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(tone.ink)
    painter.setFont(theme.font(theme.Step.SMALL, theme.STRONG))
    words = f"{LETTERS[kind]} {written.number(count)}"
    if painter.fontMetrics().horizontalAdvance(words) > box.width() - 4:
        words = LETTERS[kind] if box.width() >= 14 else ""
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
