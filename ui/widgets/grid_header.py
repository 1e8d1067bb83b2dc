"""The heads of the grid: a press sorts, Shift adds a level, the funnel opens the filter."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.models.columns import RIGHT, Kind
from ui.models.record_table import RecordTable

FUNNEL = 22


class GridHeader(QHeaderView):
    """Painted by hand, so that arrow and funnel stand only where they say something."""

    sort_wanted = Signal(str, bool)
    filter_wanted = Signal(str, QPoint)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, model: RecordTable, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = model
        self._pressed = QPoint()
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.px(28))
        self.setFixedHeight(theme.px(32))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.px(32))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        column, colours = self._table.columns[logicalIndex], theme.palette()
        filtered = column.id in self._table.filters
        sorting = {key.column: key for key in self._table.sorting}
        painter.save()
        painter.fillRect(rect, colours.sunk)
        painter.setPen(colours.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(theme.font(theme.Step.SMALL, theme.STRONG))
        painter.setPen(colours.muted)
        inner = rect.adjusted(8, 0, -8, 0)
        size = theme.px(13)
        marks = [("funnel", True)] if filtered else []
        if column.id in sorting:
            marks.append(("caret-down" if sorting[column.id].descending else "caret-up", True))
        room = len(marks) * (size + 3)
        words = painter.fontMetrics().elidedText(
            column.title(), Qt.TextElideMode.ElideRight, inner.width() - room
        )
        wide = painter.fontMetrics().horizontalAdvance(words)
        right = column.kind in RIGHT and column.kind is not Kind.SHARE
        left = inner.right() - wide - room + 1 if right else inner.left()
        painter.drawText(QRect(left, rect.top(), wide + 2, rect.height()), _MIDDLE, words)
        left += wide + 5
        for name, _ in marks:
            top = rect.top() + (rect.height() - size) // 2
            paint_icon(painter, QRect(left, top, size, size), name, colours.accent)
            left += size + 3
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        super().mouseReleaseEvent(event)
        still = (place - self._pressed).manhattanLength() < 4
        section = self.logicalIndexAt(place)
        if event.button() != Qt.MouseButton.LeftButton or not still or section < 0:
            return
        if self.cursor().shape() == Qt.CursorShape.SplitHCursor:
            return
        column = self._table.columns[section]
        end = self.sectionViewportPosition(section) + self.sectionSize(section)
        if column.id in self._table.filters and place.x() > end - theme.px(FUNNEL + 14):
            self.filter_wanted.emit(column.id, self.corner(section))
            return
        self.sort_wanted.emit(
            column.id, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        )

    def corner(self, section: int) -> QPoint:
        """Return the global place under a head, where its filter opens."""
        return self.mapToGlobal(QPoint(self.sectionViewportPosition(section), self.height()))

    def _on_menu(self, place: QPoint) -> None:
        section = self.logicalIndexAt(place)
        if section >= 0:
            self.menu_wanted.emit(self._table.columns[section].id, self.corner(section))


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
