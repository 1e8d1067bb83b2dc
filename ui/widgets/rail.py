"""The navigation rail: icon, word, badge; collapsible to icons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from ui import theme
from ui.icons import paint_icon

WIDE, NARROW, ROW = 184, 48, 32


@dataclass(frozen=True, slots=True)
class Badge:
    """A figure at the right of a word: ``plain`` and ``neutral`` inform, ``warn`` waits for you."""

    text: str = ""
    tone: str = "plain"


@dataclass(frozen=True, slots=True)
class RailEntry:
    """One row of the rail."""

    id: str
    text: str
    icon: str
    key: str = ""


class RailItem(QAbstractButton):
    """One painted row; the current one stands on the panel colour with an accent edge."""

    def __init__(self, entry: RailEntry, *, checkable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.badge = Badge()
        self.narrow = False
        self.setText(entry.text)
        self.setAccessibleName(entry.text)
        self.setCheckable(checkable)
        self.setAutoExclusive(checkable)
        self.setFixedHeight(theme.px(ROW))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_badge(self, badge: Badge) -> None:
        """Show a figure, spoken together with the word."""
        if badge != self.badge:
            self.badge = badge
            self.setAccessibleName(f"{self.entry.text} {badge.text}".strip())
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(NARROW if self.narrow else WIDE), theme.px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        size = theme.px(16)
        top = (self.height() - size) // 2
        left = (self.width() - size) // 2 if self.narrow else theme.px(8)
        colours = theme.palette()
        icon_colour = colours.accent if self.isChecked() else colours.muted
        paint_icon(painter, QRect(left, top, size, size), self.entry.icon, icon_colour)
        if not self.narrow:
            self._paint_words(painter, left + size + theme.px(5))

    def _paint_ground(self, painter: QPainter) -> None:
        colours, box = theme.palette(), QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(colours.panel if self.isChecked() else colours.hover)
            painter.drawRoundedRect(box, 6, 6)
        if self.isChecked():
            painter.setBrush(colours.accent)
            painter.drawRoundedRect(QRectF(0, box.height() / 2 - 8, 3, 16), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(colours.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_words(self, painter: QPainter, left: int) -> None:
        colours = theme.palette()
        right = self._paint_badge(painter)
        painter.setFont(theme.font(weight=theme.STRONG if self.isChecked() else None))
        painter.setPen(colours.text if self.isChecked() else colours.muted)
        room = QRect(left, 0, right - left - 1, self.height())
        words = painter.fontMetrics().elidedText(
            self.entry.text, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_badge(self, painter: QPainter) -> int:
        """Paint the figure or the key; return where it begins."""
        text = self.badge.text or self.entry.key
        edge = self.width() - theme.px(5)
        if not text:
            return edge
        colours = theme.palette()
        painter.setFont(
            theme.font(theme.Step.SMALL, theme.STRONG if self.badge.tone != "plain" else None)
        )
        width = painter.fontMetrics().horizontalAdvance(text)
        if self.badge.tone == "plain":
            painter.setPen(colours.muted)
            box = QRect(edge - width, 0, width, self.height())
        else:
            high = theme.px(18)
            wide = max(width + theme.px(6), high)
            box = QRect(edge - wide + 2, (self.height() - high) // 2, wide, high)
            warns = self.badge.tone == "warn"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.warn_ground if warns else colours.holiday)
            painter.drawRoundedRect(QRectF(box), high / 2, high / 2)
            painter.setPen(colours.warn if warns else colours.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return box.left()


class Rail(QFrame):
    """Pages above, settings, guide and the fold below."""

    chosen = Signal(str)
    folded = Signal(bool)

    def __init__(
        self,
        pages: Sequence[RailEntry],
        tools: Sequence[RailEntry],
        fold: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.items: dict[str, RailItem] = {}
        self.narrow = False
        self._fold_words = fold
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(2)
        for entry in pages:
            column.addWidget(self._item(entry, checkable=True))
        column.addStretch(1)
        for entry in tools:
            column.addWidget(self._item(entry, checkable=False))
        self.fold = RailItem(RailEntry("fold", fold[0], "caret-double-left"), checkable=False)
        self.fold.clicked.connect(lambda: self.collapse(not self.narrow))
        column.addWidget(self.fold)
        self.collapse(False)

    def _item(self, entry: RailEntry, *, checkable: bool) -> RailItem:
        item = RailItem(entry, checkable=checkable)
        item.clicked.connect(lambda: self.chosen.emit(entry.id))
        self.items[entry.id] = item
        return item

    def show_page(self, identity: str) -> None:
        """Mark the current page; one that has no row marks none."""
        for key, item in self.items.items():
            if item.isCheckable():
                item.setAutoExclusive(False)
                item.setChecked(key == identity)
                item.setAutoExclusive(True)

    def show_badge(self, identity: str, badge: Badge) -> None:
        """Show a figure beside a page's word."""
        if identity in self.items:
            self.items[identity].show_badge(badge)

    def collapse(self, narrow: bool) -> None:
        """Show icons only, or icons and words."""
        changed, self.narrow = narrow != self.narrow, narrow
        self.setFixedWidth(theme.px(NARROW if narrow else WIDE))
        icon = "caret-double-right" if narrow else "caret-double-left"
        self.fold.entry = RailEntry("fold", self._fold_words[narrow], icon)
        for item in (*self.items.values(), self.fold):
            item.narrow = narrow
            item.setToolTip(item.entry.text if narrow else "")
            item.update()
        if changed:
            self.folded.emit(narrow)
