"""Signed bars around one zero line: what speaks for, what against, and how much.

The terms shown add up to the figure they explain, so what does not fit is summed in a last row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import format as written
from ui import theme
from ui.palette import Palette
from ui.theme import STRONG, Step
from ui.widgets.lettering import LEFT, RIGHT, write

ROW = 24.0
MOST_TERMS = 7


@dataclass(frozen=True, slots=True)
class SignedTerm:
    """One reason: its name, how much it adds or takes, the words behind it."""

    label: str
    value: float
    words: str = ""
    key: str = ""
    """What a press on its row tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarColumns:
    """Widths of the columns; without words the label takes what is left."""

    label: float = 88.0
    bars: float = 96.0
    figure: float = 46.0
    words: bool = True
    decimals: int = 2


def shown_terms(terms: Sequence[SignedTerm], rest: str) -> tuple[SignedTerm, ...]:
    """Return the terms by size, the smallest summed under the name ``rest``."""
    ordered = sorted((t for t in terms if t.value), key=lambda t: (-abs(t.value), t.label))
    kept = ordered if len(ordered) <= MOST_TERMS else ordered[: MOST_TERMS - 1]
    left_over = sum(term.value for term in ordered[len(kept) :])
    kept = sorted(kept, key=lambda t: -t.value)
    return (*kept, SignedTerm(rest, left_over)) if len(kept) < len(ordered) else tuple(kept)


def paint_terms(
    painter: QPainter,
    rect: QRectF,
    terms: Sequence[SignedTerm],
    columns: BarColumns,
    palette: Palette,
) -> None:
    """Draw one row per term, the zero line through all of them."""
    if not terms:
        return
    height = theme.px(ROW)
    label: float = theme.px(columns.label)
    if not columns.words:
        label = rect.width() - theme.px(columns.bars) - theme.px(columns.figure)
    bars = QRectF(rect.left() + label, rect.top(), theme.px(columns.bars), rect.height())
    highest = max((term.value for term in terms if term.value > 0), default=0.0)
    lowest = max((-term.value for term in terms if term.value < 0), default=0.0)
    unit = (bars.width() - 8) / max(highest + lowest, 1e-9)
    zero = bars.left() + 4 + lowest * unit
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for number, term in enumerate(terms):
        line = QRectF(rect.left(), rect.top() + number * height, rect.width(), height)
        _draw_term(painter, line, term, (label, bars.right(), zero, unit), columns, palette)
    painter.setPen(QPen(palette.ctl, 1))
    x = round(zero) + 0.5
    bottom = rect.top() + len(terms) * height
    painter.drawLine(QPointF(x, rect.top() + 3), QPointF(x, bottom - 3))


def _draw_term(
    painter: QPainter,
    line: QRectF,
    term: SignedTerm,
    places: tuple[float, float, float, float],
    columns: BarColumns,
    palette: Palette,
) -> None:
    label, right, zero, unit = places
    tall = theme.px(8)
    name = QRectF(line.left(), line.top(), label - 6, line.height())
    write(painter, name, term.label, palette.text, theme.font(Step.SMALL), LEFT)
    wide = max(abs(term.value) * unit, 1.0)
    left = zero if term.value >= 0 else zero - wide
    bar = QRectF(left, line.center().y() - tall / 2, wide, tall)
    painter.fillRect(bar, palette.good if term.value >= 0 else palette.bad)
    figure = QRectF(right, line.top(), theme.px(columns.figure) - 4, line.height())
    text = written.signed(term.value, columns.decimals)
    write(painter, figure, text, palette.text, theme.font(Step.SMALL, STRONG), RIGHT)
    if columns.words and term.words:
        words = QRectF(
            figure.right() + 8, line.top(), line.right() - figure.right() - 8, line.height()
        )
        write(painter, words, term.words, palette.muted, theme.font(Step.CHART), LEFT)


class EvidenceBars(QWidget):
    """The bars on screen; the same in words for a screen reader.

    Where rows can be pressed (``pressable``), arrows move between them and Enter presses.
    """

    pressed = Signal(str)
    """The key of a term."""

    def __init__(self, columns: BarColumns | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns or BarColumns()
        self._terms: tuple[SignedTerm, ...] = ()
        self._pressable = False
        self._at = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Alasan dengan bobot"))

    @property
    def terms(self) -> tuple[SignedTerm, ...]:
        """What is shown, in order."""
        return self._terms

    def make_pressable(self) -> None:
        """Let rows be pressed, by hand and by key."""
        self._pressable = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_terms(self, terms: Sequence[SignedTerm]) -> None:
        """Show these reasons."""
        self._terms = shown_terms(terms, self.tr("Lainnya"))
        self._at = -1
        said = [
            f"{term.label} {written.signed(term.value, self._columns.decimals)} {term.words}"
            for term in self._terms
        ]
        self.setAccessibleDescription("; ".join(said))
        self.setToolTip("\n".join(said))
        self.setFixedHeight(int(max(len(self._terms), 1) * theme.px(ROW)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), int(max(len(self._terms), 1) * theme.px(ROW)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if 0 <= self._at < len(self._terms):
            row = QRectF(0, self._at * theme.px(ROW), self.width(), theme.px(ROW))
            painter.fillRect(row, theme.palette().soft)
        if self._terms:
            paint_terms(painter, QRectF(self.rect()), self._terms, self._columns, theme.palette())
        else:
            text = self.tr("Belum ada alasan yang tercatat.")
            write(painter, QRectF(self.rect()), text, theme.palette().muted, theme.font(Step.SMALL))
        painter.end()

    def _row_at(self, y: float) -> int:
        row = int(y // theme.px(ROW))
        told = 0 <= row < len(self._terms) and self._terms[row].key
        return row if self._pressable and told else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on = self._row_at(event.position().y()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if on else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press(self._row_at(event.position().y()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._terms:
            self._at = min(max(self._at + step, 0), len(self._terms) - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press(self._at)
        else:
            super().keyPressEvent(event)

    def _press(self, row: int) -> None:
        if 0 <= row < len(self._terms) and self._terms[row].key:
            self._at = row
            self.update()
            self.pressed.emit(self._terms[row].key)
