"""The bar above everything: whose document, what can be taken back, search, the countdown."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.widgets.buttons import button, icon_button, tag, text
from ui.widgets.countdown import Countdown


class Mark(QWidget):
    """The mark: three lines that grow shorter on an accent ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(theme.px(20), theme.px(20)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        paint_mark(painter, QRectF(self.rect()))


def paint_mark(painter: QPainter, box: QRectF) -> None:
    """Paint the mark of the program."""
    colours = theme.palette()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.accent_fill)
    painter.drawRoundedRect(box, box.width() * 0.22, box.width() * 0.22)
    pen = QPen(colours.on_accent, box.width() * 0.1)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for share, half in ((0.31, 0.25), (0.5, 0.17), (0.69, 0.09)):
        y = box.top() + box.height() * share
        middle, reach = box.center().x(), box.width() * half
        painter.drawLine(QPointF(middle - reach, y), QPointF(middle + reach, y))


class SearchButton(QAbstractButton):
    """Looks like a field, opens the command palette."""

    def __init__(self, words: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({key})")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumWidth(theme.px(140))
        self.setMaximumWidth(theme.px(300))
        self.setFixedHeight(theme.px(28))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter, colours = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(colours.accent if self.hasFocus() else colours.ctl, width))
        painter.setBrush(colours.panel)
        painter.drawRoundedRect(box, 6, 6)
        size = theme.px(16)
        top = (self.height() - size) // 2
        paint_icon(painter, QRect(theme.px(9), top, size, size), "magnifying-glass", colours.muted)
        key_left = self._paint_key(painter)
        left = theme.px(33)
        painter.setPen(colours.muted)
        painter.setFont(theme.font())
        room = QRect(left, 0, key_left - left - 6, self.height())
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_key(self, painter: QPainter) -> int:
        colours = theme.palette()
        painter.setFont(theme.font(theme.Step.CHART, theme.MEDIUM))
        wide = painter.fontMetrics().horizontalAdvance(self._key) + theme.px(12)
        high = theme.px(18)
        box = QRectF(self.width() - wide - 6, (self.height() - high) / 2, wide, high)
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(colours.muted)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
        return round(box.left())


class TopBar(QFrame):
    """Drops the file name, then the words of undo, then the history, as it gets narrow."""

    searched = Signal()
    undone = Signal()
    redone = Signal()
    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setFixedHeight(theme.px(44))
        self.agency = text()
        self.agency.setFont(theme.font(weight=theme.STRONG))
        self.file = text(role="muted")
        self.fictional = tag(self.tr("contoh fiktif"))
        self.undo = button("", icon="arrow-u-up-left", kind="quiet")
        self.redo = icon_button("arrow-u-up-right", self.tr("Ulangi"))
        self.history = icon_button("clock-counter-clockwise", self.tr("Riwayat"))
        self.search = SearchButton(self.tr("Cari atau jalankan perintah"), "Ctrl K")
        self.countdown = Countdown()
        self._undo_words = ""
        self._lay_out()
        self.undo.clicked.connect(self.undone)
        self.redo.clicked.connect(self.redone)
        self.history.clicked.connect(self.history_wanted)
        self.search.clicked.connect(self.searched)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(Mark())
        row.addSpacing(2)
        for label in (self.agency, self.file):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            row.addWidget(label)
        row.addWidget(self.fictional, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        for widget in (self.undo, self.redo, self.history):
            row.addWidget(widget)
        row.addSpacing(4)
        row.addWidget(self.search, 2)
        row.addSpacing(12)
        row.addWidget(self.countdown)

    def show_document(self, agency: str, file: str, *, fictional: bool) -> None:
        """Say whose document this is."""
        self.agency.setText(agency)
        self.file.setText(file)
        self.fictional.setVisible(fictional)
        self._fit()

    def show_steps(self, undo: str, redo: str, *, history: bool) -> None:
        """Name what can be taken back and done again; empty: nothing."""
        self._undo_words = (
            self.tr("Urungkan: {step}").format(step=undo) if undo else self.tr("Urungkan")
        )
        self.undo.setEnabled(bool(undo))
        self.undo.setToolTip(f"{self._undo_words} (Ctrl+Z)")
        self.undo.setAccessibleName(self._undo_words)
        words = self.tr("Ulangi: {step}").format(step=redo) if redo else self.tr("Ulangi")
        self.redo.setEnabled(bool(redo))
        self.redo.setToolTip(f"{words} (Ctrl+Y)")
        self.redo.setAccessibleName(words)
        self.history.setEnabled(history)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() / theme.scale()
        self.file.setVisible(wide >= 1180 and bool(self.file.text()))
        self.history.setVisible(wide >= 860)
        room = theme.px(230 if wide >= 1300 else 190)
        words = self.undo.fontMetrics().elidedText(
            self._undo_words, Qt.TextElideMode.ElideRight, room
        )
        self.undo.setText(words if wide >= 1000 else "")


def separator() -> QLabel:
    """Return the middle dot between two facts."""
    return text("·", role="muted")
