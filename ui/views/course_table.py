"""Consolidations as a table: badge, task of now, done against planned, difference, proof."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from planner.workspace.progress_view import CourseRow
from ui import format as written
from ui import theme
from ui.dispositions import paint_badge
from ui.models.progress_rows import late_words, title_of
from ui.models.toned_table import Cell, TonedTable
from ui.theme import Step
from ui.widgets.lettering import RIGHT, write
from ui.widgets.painting import dress_table, option_rect, option_state

Index = QModelIndex | QPersistentModelIndex
NAME, TASK, SHARE, LATE, PROOF = range(5)


class _Delegate(QStyledItemDelegate):
    """Paints the badge, the bar with the plan's mark, and the sign of the difference."""

    def __init__(self, model: TonedTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._rows.key(index.row())
        if not isinstance(row, CourseRow) or index.column() == TASK:
            super().paint(painter, option, index)
            return
        if option_state(option) & QStyle.StateFlag.State_Selected:
            painter.fillRect(option_rect(option), theme.palette().soft)
        box = QRectF(option_rect(option)).adjusted(theme.px(8), 0, -theme.px(8), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        {NAME: _name, SHARE: _share, LATE: _late, PROOF: _proof}[index.column()](painter, box, row)
        painter.restore()


def _name(painter: QPainter, box: QRectF, row: CourseRow) -> None:
    side = theme.px(16)
    spot = QRect(int(box.left()), int(box.center().y() - side / 2), side, side)
    paint_badge(painter, spot, row.disposition)
    inside = box.adjusted(side + 8, 0, 0, 0)
    write(painter, inside, title_of(row), theme.palette().text, theme.font())


def _share(painter: QPainter, box: QRectF, row: CourseRow) -> None:
    colours, words = theme.palette(), theme.px(44)
    line = box.adjusted(0, 0, -words, 0)
    y, wide = line.center().y(), line.width()
    painter.fillRect(QRectF(line.left(), y - 2, wide, 4), colours.holiday)
    role = colours.warn if row.late > 0 or row.blocked else colours.accent
    painter.fillRect(QRectF(line.left(), y - 2, wide * row.actual, 4), role)
    mark = line.left() + wide * row.planned
    painter.fillRect(QRectF(min(mark, line.right() - 2), y - 7, 2, 14), colours.text)
    write(painter, box, written.percent(row.actual), colours.muted, theme.font(Step.SMALL), RIGHT)


def _late(painter: QPainter, box: QRectF, row: CourseRow) -> None:
    icon, words, tone = late_words(row)
    left = 0
    if icon:
        side = theme.px(14)
        picture = theme.icon(icon, tone).pixmap(QSize(side, side))
        painter.drawPixmap(int(box.left()), int(box.center().y() - side / 2), picture)
        left = side + theme.px(5)
    inside = box.adjusted(left, 0, 0, 0)
    write(painter, inside, words, theme.palette().colour(tone), theme.font(Step.SMALL))


def _proof(painter: QPainter, box: QRectF, row: CourseRow) -> None:
    tone = theme.palette().colour("warn" if row.missing_evidence else "muted")
    words = written.number(row.evidence)
    write(painter, box, words, tone, theme.font(Step.SMALL), RIGHT)


class CourseTable(QTableView):
    """One row a consolidation; a press tells which."""

    row_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TonedTable(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self.rows, self))
        dress_table(self, row_height=32)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Konsolidasi dan kemajuannya"))
        self.selectionModel().currentRowChanged.connect(
            lambda now, _before: self.row_chosen.emit(self.rows.key(now.row()))
        )

    def show_rows(self, rows: Sequence[CourseRow]) -> None:
        """Show these consolidations."""
        heads = (
            self.tr("Konsolidasi"), self.tr("Tugas sekarang"), self.tr("Rencana (garis), nyata"),
            self.tr("Selisih"), self.tr("Bukti"),
        )  # fmt: skip
        before = self.rows.key(self.currentIndex().row())
        self.rows.show(heads, [_cells(row) for row in rows], rows)
        head = self.horizontalHeader()
        for column, width in ((NAME, 230), (SHARE, 190), (LATE, 150), (PROOF, 84)):
            self.setColumnWidth(column, theme.px(width))
        head.setSectionResizeMode(TASK, QHeaderView.ResizeMode.Stretch)
        for place, row in enumerate(rows):
            if isinstance(before, CourseRow) and row.application == before.application:
                self.setCurrentIndex(self.rows.index(place, NAME))


def _cells(row: CourseRow) -> list[Cell]:
    share = f"{written.percent(row.actual)} / {written.percent(row.planned)}"
    words = late_words(row)[1]
    proof = written.number(row.evidence)
    return [
        Cell(title_of(row), tip=f"{row.name}\n{row.unit}"),
        Cell(row.current or "–", "muted"),
        Cell(share),
        Cell(words),
        Cell(proof, number=True),
    ]
