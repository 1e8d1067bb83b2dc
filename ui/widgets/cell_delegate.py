"""Paints the cells of the grid: badge, name, figures, share, and the marks of doubt."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from graph.model import UsageStatus
from ui import theme
from ui.dispositions import paint_badge
from ui.models.columns import RIGHT, Column, Kind
from ui.models.editing import choices
from ui.models.record_table import (
    APP_ROLE,
    INVALID_ROLE,
    MISSING_ROLE,
    VALUE_ROLE,
    Index,
    RecordTable,
)
from ui.widgets.painting import option_rect, option_state, paint_tag

PADDING = 8
LOW, HALF = 0.6, 0.8
"""Completeness under which the bar is red, then amber."""


class CellDelegate(QStyledItemDelegate):
    """Fetches what it paints in as few calls as can be: scrolling is made of them."""

    spread = Signal(str)
    """Ctrl+Enter: what was typed shall stand in every chosen cell."""

    def __init__(self, model: RecordTable, missing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._missing = model, missing
        self.record_row = -1
        """The row whose record is shown beside the grid."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        column, colours = self._model.columns[index.column()], theme.palette()
        rect, state = option_rect(option), option_state(option)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        wrong = index.data(INVALID_ROLE)
        ground = colours.panel
        if wrong:
            ground = colours.bad_ground
        elif (chosen and not focused) or index.row() == self.record_row:
            ground = colours.soft
        painter.fillRect(rect, ground)
        painter.setPen(colours.grid)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if column.kind is Kind.BADGE:
            self._badge(painter, rect, index)
        elif index.data(MISSING_ROLE):
            inner = rect.adjusted(PADDING, 0, -PADDING, 0)
            paint_tag(painter, inner, self._missing, "warn", right=column.kind in RIGHT)
        elif column.kind is Kind.SHARE:
            _share(painter, rect, index.data(VALUE_ROLE))
        else:
            self._text(painter, rect, column, index, wrong=bool(wrong))

    def _badge(self, painter: QPainter, rect: QRect, index: Index) -> None:
        size = theme.px(18)
        box = QRect(0, 0, size, size)
        box.moveCenter(rect.center())
        paint_badge(painter, box, self._model.disposition(index.data(APP_ROLE)))

    def _text(
        self, painter: QPainter, rect: QRect, column: Column, index: Index, *, wrong: bool
    ) -> None:
        colours = theme.palette()
        strong = column.kind is Kind.NAME
        painter.setFont(theme.font(weight=theme.STRONG if strong else None))
        colour = colours.bad if wrong else colours.text
        if column.kind is Kind.STATUS and index.data(VALUE_ROLE) is not UsageStatus.ACTIVE:
            colour = colours.muted
        painter.setPen(colour)
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        words = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, inner.width()
        )
        side = Qt.AlignmentFlag.AlignRight if column.kind in RIGHT else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, words)

    # --- editing ----------------------------------------------------------------------

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        column = self._model.columns[index.column()]
        editor = QLineEdit(parent)
        editor.setProperty("cell", True)
        editor.setAccessibleName(column.title())
        offered = choices(column, self._model.snapshot.portfolio)
        if offered:
            completer = QCompleter(offered, editor)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            editor.setCompleter(completer)
        return editor

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                typed = cast(QLineEdit, editor).text()
                self.closeEditor.emit(
                    cast(QWidget, editor), QStyledItemDelegate.EndEditHint.RevertModelCache
                )
                self.spread.emit(typed)
                return True
        return super().eventFilter(editor, event)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        cast(QLineEdit, editor).setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))


def _share(painter: QPainter, rect: QRect, share: float) -> None:
    colours = theme.palette()
    role = "bad" if share < LOW else "warn" if share < HALF else "good"
    colour = colours.colour(role)
    bar = QRectF(rect.left() + PADDING, rect.center().y() - 1.5, theme.px(36), 4)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.holiday)
    painter.drawRoundedRect(bar, 2, 2)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * share, 4), 2, 2)
    painter.setFont(theme.font())
    painter.setPen(colours.bad if role == "bad" else colours.muted)
    inner = rect.adjusted(0, 0, -PADDING, 0)
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(inner, flags, str(round(share * 100)))
    painter.restore()
