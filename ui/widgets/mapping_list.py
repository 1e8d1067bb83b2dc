"""The columns of one sheet, doubts first: samples and reason, the field, the confidence."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from importers.result import ColumnGuess, SheetReading
from planner.workspace.wishes import Wishes
from ui import format as written
from ui import theme
from ui.icons import paint_icon
from ui.models.mapping import Trust, field_of, grouped, trust
from ui.widgets.buttons import text
from ui.widgets.painting import paint_tag

SAMPLES, FIELD, TRUST_WIDTH = 176, 204, 104
SAMPLES_SHARE = 0.29
ROW, GROUP = 44, 28
FIRST, BATCH = 14, 4
"""Lines built at once, and later at a time, so that a wide sheet does not hold up the screen."""


class FieldCombo(QComboBox):
    """Holds only what is chosen until it is opened: sixty columns of fifty fields cost a blink.

    The wheel is kept for scrolling the list, so that no field changes by accident.
    """

    def __init__(self, fields: Sequence[tuple[str, str]], chosen: str) -> None:
        super().__init__()
        self._fields = fields
        self.choose(chosen)

    def choose(self, name: str) -> None:
        """Show a field."""
        if self.count() < len(self._fields):
            self.clear()
            label = next((label for field, label in self._fields if field == name), name)
            self.addItem(label, name)
        self.setCurrentIndex(max(self.findData(name), 0))

    def fill(self) -> None:
        """Offer every field."""
        if self.count() < len(self._fields):
            chosen = self.currentData()
            self.blockSignals(True)
            self.clear()
            for name, label in self._fields:
                self.addItem(label, name)
            self.blockSignals(False)
            self.choose(chosen)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        self.fill()
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.fill()
        super().keyPressEvent(event)

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]


class MappingRow(QWidget):
    """One column: painted, with one real field at its place."""

    entered = Signal(object)
    chosen = Signal(object, str)

    def __init__(self, guess: ColumnGuess, field: str, fields: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.guess, self.current = guess, False
        self.setFixedHeight(theme.px(ROW))
        self.setToolTip(f"{guess.header}\n{guess.why}")
        self.field = FieldCombo(fields, field)
        self.field.setFixedWidth(theme.px(FIELD - 10))
        self.field.setAccessibleName(self.tr("Bidang untuk {column}").format(column=guess.header))
        self.field.activated.connect(self._on_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, theme.px(TRUST_WIDTH), 0)
        row.addStretch(1)
        row.addWidget(self.field)
        self.field.installEventFilter(self)

    def _on_chosen(self, _index: int) -> None:
        self.chosen.emit(self.guess, self.field.currentData())

    def eventFilter(self, _watched: object, event: object) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self.entered.emit(self.guess)
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        self.entered.emit(self.guess)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter, colours, rect = QPainter(self), theme.palette(), self.rect()
        if self.current:
            painter.fillRect(rect, colours.soft)
            painter.fillRect(QRect(0, 0, 3, rect.height()), colours.accent)
        painter.setPen(colours.grid)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(theme.Step.SMALL))
        painter.setPen(colours.muted)
        painter.drawText(QRect(12, 0, 24, rect.height()), middle, self.guess.letter)
        painter.setFont(theme.font(weight=theme.STRONG))
        painter.setPen(colours.text)
        start = theme.px(36)
        name = QRect(start, 0, self._samples_from() - start - theme.px(8), rect.height())
        words = painter.fontMetrics().elidedText(
            self.guess.header or "–", Qt.TextElideMode.ElideRight, name.width()
        )
        painter.drawText(name, middle, words)
        self._paint_samples(painter)
        arrow = QRect(self.field.x() - 24, rect.center().y() - 7, 14, 14)
        paint_icon(painter, arrow, "arrow-right", colours.muted)
        self._paint_trust(painter)

    def _samples_from(self) -> int:
        """Return where the samples begin: a wide list gives its room to the names too."""
        return max(theme.px(SAMPLES), round(self.width() * SAMPLES_SHARE))

    def _paint_samples(self, painter: QPainter) -> None:
        left, edge = self._samples_from(), self.field.x() - 32
        room = QRect(left, theme.px(3), edge - left, theme.px(20))
        if self.guess.personal:
            painter.setFont(theme.font(theme.Step.CHART, theme.MEDIUM))
            words = self.tr("data pribadi")
            start = paint_tag(painter, room, words, "warn", right=False)
            room.setLeft(start + painter.fontMetrics().horizontalAdvance(words) + 16)
        painter.setFont(theme.font(theme.Step.CHART, theme.MEDIUM))
        metrics = painter.fontMetrics()
        for at, sample in enumerate(self.guess.samples[:4]):
            fitting = min(room.width() - 12, theme.px(150))
            words = metrics.elidedText(sample, Qt.TextElideMode.ElideRight, fitting)
            wide = metrics.horizontalAdvance(words) + 12
            if (at and words != sample and wide > room.width() - 12) or room.width() < theme.px(40):
                break
            start = paint_tag(painter, room, words, "neutral", right=False)
            room.setLeft(start + wide + 4)
        painter.setFont(theme.font(theme.Step.SMALL))
        painter.setPen(theme.palette().muted)
        line = QRect(left, theme.px(23), edge - left, theme.px(17))
        why = painter.fontMetrics().elidedText(
            self.guess.why, Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, why)

    def _paint_trust(self, painter: QPainter) -> None:
        colours, kind = theme.palette(), trust(self.guess)
        if kind is Trust.UNKNOWN:
            return
        colour = {Trust.DOUBT: colours.warn, Trust.FAIR: colours.accent, Trust.SURE: colours.good}
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self.width() - theme.px(TRUST_WIDTH) + 12
        bar = QRectF(left, self.height() / 2 - 2, theme.px(36), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.holiday)
        painter.drawRoundedRect(bar, 2, 2)
        painter.setBrush(colour[kind])
        filled = QRectF(bar.left(), bar.top(), bar.width() * self.guess.confidence, 4)
        painter.drawRoundedRect(filled, 2, 2)
        painter.setFont(theme.font(weight=theme.STRONG if kind is Trust.DOUBT else None))
        painter.setPen(colours.text)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        words = written.percent(self.guess.confidence)
        painter.drawText(self.rect().adjusted(0, 0, -12, 0), flags, words)


class MappingList(QScrollArea):
    """Groups by trust; a row is built for each column of one sheet, those below the fold later."""

    entered = Signal(object)
    chosen = Signal(object, str)

    def __init__(self, fields: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = fields
        self._built: list[MappingRow] = []
        self._pending: deque[tuple[ColumnGuess, str] | tuple[Trust, int]] = deque()
        self._column = QVBoxLayout()
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(lambda: self._build(BATCH))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Kolom di berkas"))

    @property
    def rows(self) -> list[MappingRow]:
        """Every row, built by now."""
        self._build(len(self._pending))
        return self._built

    def show_sheet(self, sheet: SheetReading, wishes: Wishes, *, only_doubts: bool) -> None:
        """Show the columns of a sheet."""
        inside = QWidget()
        inside.setProperty("pane", "body")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._built = []
        self._pending.clear()
        groups = grouped(sheet, only_doubts=only_doubts)
        rows = sum(len(guesses) for _, guesses in groups)
        inside.setMinimumHeight(len(groups) * theme.px(GROUP) + rows * theme.px(ROW))
        for kind, guesses in groups:
            self._pending.append((kind, len(guesses)))
            self._pending.extend((guess, field_of(wishes, sheet, guess)) for guess in guesses)
        self._build(FIRST)
        self.setWidget(inside)
        if self._built:
            self._on_entered(self._built[0].guess)

    def _build(self, most: int) -> None:
        """Build some more lines; what is left follows when nothing else is to be done."""
        for _ in range(min(most, len(self._pending))):
            what, more = self._pending.popleft()
            if isinstance(what, Trust):
                self._add(self._group(what, int(more)))
                continue
            row = MappingRow(what, str(more), self._fields)
            row.entered.connect(self._on_entered)
            row.chosen.connect(self.chosen)
            self._add(row)
            self._built.append(row)
        if self._pending:
            self._later.start()
        else:
            self._later.stop()

    def _add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)

    def _group(self, kind: Trust, count: int) -> QWidget:
        words = {
            Trust.DOUBT: self.tr("Perlu Anda periksa"),
            Trust.UNKNOWN: self.tr("Tidak dikenal, disimpan apa adanya"),
            Trust.FAIR: self.tr("Cukup yakin"),
            Trust.SURE: self.tr("Yakin"),
        }[kind]
        label = text(f"{words}  {count}")
        label.setFont(theme.font(weight=theme.STRONG))
        label.setProperty("pane", "group")
        label.setFixedHeight(theme.px(GROUP))
        label.setContentsMargins(12, 0, 0, 0)
        return label

    def show_field(self, guess: ColumnGuess, field: str) -> None:
        """Show what a column shall become, chosen elsewhere."""
        for row in self.rows:
            if row.guess is guess:
                row.field.choose(field)

    def _on_entered(self, guess: ColumnGuess) -> None:
        for row in self._built:
            row.current = row.guess is guess
            row.update()
            if row.current:
                self.ensureWidgetVisible(row, 0, 60)
        self.entered.emit(guess)
