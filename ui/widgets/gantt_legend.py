"""What the marks of the Gantt mean, in one line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.decision import Disposition
from ui import theme
from ui.icons import paint_icon
from ui.palette import Palette
from ui.theme import Step
from ui.widgets.lettering import width_of, write


class GanttLegend(QWidget):
    """Critical chain, progress, waiting, days off, reserve, pins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(20))
        self.setAccessibleName(self.tr("Keterangan jadwal"))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle = 0.0, self.height() / 2
        texts = (
            self.tr("rantai kritis"),
            self.tr("tugas, kemajuan"),
            self.tr("menunggu"),
            self.tr("libur, cuti bersama"),
            self.tr("cadangan"),
            self.tr("disematkan"),
        )
        for number, text in enumerate(texts):
            self._draw_mark(painter, QRectF(x, middle - 6, 22, 11), number, palette)
            place = QRectF(x + 28, 0, width_of(text, Step.SMALL) + 2, self.height())
            write(painter, place, text, palette.muted, theme.font(Step.SMALL))
            x = place.right() + 16
        painter.end()

    def _draw_mark(self, painter: QPainter, box: QRectF, number: int, palette: Palette) -> None:
        tone = palette.tone(Disposition.MERGE)
        if number == 3:
            painter.fillRect(box.adjusted(4, 0, -4, 0), palette.holiday)
            return
        if number == 4:
            painter.fillRect(box, QBrush(palette.ctl, Qt.BrushStyle.BDiagPattern))
            return
        if number == 5:
            paint_icon(
                painter,
                QRect(round(box.left()) + 5, round(box.top()), 12, 12),
                "push-pin",
                palette.muted,
            )
            return
        style = Qt.PenStyle.DashLine if number == 2 else Qt.PenStyle.SolidLine
        painter.setPen(QPen(tone.fill, 1, style))
        painter.setBrush((tone.fill, tone.tint, palette.panel)[number])
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -2.5), 3, 3)
        if number == 0:
            under = QRect(round(box.left()), round(box.bottom()) - 1, round(box.width()), 2)
            painter.fillRect(under, palette.bad)
        elif number == 1:
            painter.fillRect(QRectF(box.left(), box.bottom() - 5, box.width() / 2, 3), tone.fill)
