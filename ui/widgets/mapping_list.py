"""The columns of one sheet, doubts first: samples and reason, the field, the confidence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent
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


class FieldCombo(QComboBox):
    """Keeps the wheel for scrolling the list, so that no field changes by accident."""

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]


class MappingRow(QWidget):
    """One column: painted, with one real field at its place."""

    entered = Signal(object)
    chosen = Signal(object, str)

    def __init__(self, guess: ColumnGuess, field: str, fields: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.guess, self.current = guess, False
        self.setFixedHeight(theme.px(44))
        self.field = FieldCombo()
        for name, label in fields:
            self.field.addItem(label, name)
        self.field.setCurrentIndex(max(self.field.findData(field), 0))
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
        name = QRect(theme.px(36), 0, theme.px(SAMPLES - 44), rect.height())
        words = painter.fontMetrics().elidedText(
            self.guess.header or "–", Qt.TextElideMode.ElideRight, name.width()
        )
        painter.drawText(name, middle, words)
        self._paint_samples(painter)
        arrow = QRect(self.field.x() - 24, rect.center().y() - 7, 14, 14)
        paint_icon(painter, arrow, "arrow-right", colours.muted)
        self._paint_trust(painter)

    def _paint_samples(self, painter: QPainter) -> None:
        left, edge = theme.px(SAMPLES), self.field.x() - 32
        room = QRect(left, theme.px(3), edge - left, theme.px(20))
        if self.guess.personal:
            painter.setFont(theme.font(theme.Step.CHART, theme.MEDIUM))
            words = self.tr("data pribadi")
            start = paint_tag(painter, room, words, "warn", right=False)
            room.setLeft(start + painter.fontMetrics().horizontalAdvance(words) + 16)
        for sample in self.guess.samples[:4]:
            words = sample if len(sample) <= 22 else f"{sample[:20]}…"
            painter.setFont(theme.font(theme.Step.CHART, theme.MEDIUM))
            if painter.fontMetrics().horizontalAdvance(words) + 12 > room.width():
                break
            start = paint_tag(painter, room, words, "neutral", right=False)
            wide = painter.fontMetrics().horizontalAdvance(words) + 12
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
    """Three groups; a row is built for each column of one sheet."""

    entered = Signal(object)
    chosen = Signal(object, str)

    def __init__(self, fields: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = fields
        self.rows: list[MappingRow] = []
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Kolom di berkas"))

    def show_sheet(self, sheet: SheetReading, wishes: Wishes, *, only_doubts: bool) -> None:
        """Show the columns of a sheet."""
        inside = QWidget()
        inside.setProperty("pane", "body")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = []
        for kind, guesses in grouped(sheet, only_doubts=only_doubts):
            column.addWidget(self._group(kind, len(guesses)))
            for guess in guesses:
                row = MappingRow(guess, field_of(wishes, sheet, guess), self._fields)
                row.entered.connect(self._on_entered)
                row.chosen.connect(self.chosen)
                column.addWidget(row)
                self.rows.append(row)
        column.addStretch(1)
        self.setWidget(inside)
        if self.rows:
            self._on_entered(self.rows[0].guess)

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
        label.setFixedHeight(theme.px(28))
        label.setContentsMargins(12, 0, 0, 0)
        return label

    def show_field(self, guess: ColumnGuess, field: str) -> None:
        """Show what a column shall become, chosen elsewhere."""
        for row in self.rows:
            if row.guess is guess:
                row.field.setCurrentIndex(max(row.field.findData(field), 0))

    def _on_entered(self, guess: ColumnGuess) -> None:
        for row in self.rows:
            row.current = row.guess is guess
            row.update()
            if row.current:
                self.ensureWidgetVisible(row, 0, 60)
        self.entered.emit(guess)
