"""The six dispositions as people see them: letter, word, colour, shape; the same everywhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from planner.domain.decision import Disposition
from ui import theme
from ui.palette import Palette

LETTERS = {
    Disposition.KEEP: "P",
    Disposition.MERGE: "G",
    Disposition.REPLACE: "U",
    Disposition.RETIRE: "H",
    Disposition.INTEROPERATE: "S",
    Disposition.UNDECIDED: "·",
}


def name_of(disposition: Disposition) -> str:
    """Return the full name, such as “Ganti Aplikasi Umum”."""
    return {
        Disposition.KEEP: QCoreApplication.translate("Disposition", "Pertahankan"),
        Disposition.MERGE: QCoreApplication.translate("Disposition", "Gabung ke"),
        Disposition.REPLACE: QCoreApplication.translate("Disposition", "Ganti Aplikasi Umum"),
        Disposition.RETIRE: QCoreApplication.translate("Disposition", "Hentikan"),
        Disposition.INTEROPERATE: QCoreApplication.translate("Disposition", "Hubungkan"),
        Disposition.UNDECIDED: QCoreApplication.translate("Disposition", "Belum diputuskan"),
    }[disposition]


def short_name_of(disposition: Disposition) -> str:
    """Return the name for narrow places: legends and column heads."""
    return {
        Disposition.KEEP: QCoreApplication.translate("Disposition", "Pertahankan"),
        Disposition.MERGE: QCoreApplication.translate("Disposition", "Gabung"),
        Disposition.REPLACE: QCoreApplication.translate("Disposition", "Umum"),
        Disposition.RETIRE: QCoreApplication.translate("Disposition", "Hentikan"),
        Disposition.INTEROPERATE: QCoreApplication.translate("Disposition", "Hubungkan"),
        Disposition.UNDECIDED: QCoreApplication.translate("Disposition", "Belum"),
    }[disposition]


def paint_badge(painter: QPainter, rect: QRect, disposition: Disposition) -> None:
    """Paint the square badge with its letter; undecided is a dashed frame."""
    tone = theme.palette().tone(disposition)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    if disposition is Disposition.UNDECIDED:
        pen = QPen(tone.fill, 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone.fill)
        box = QRectF(rect)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(tone.ink)
    painter.setFont(theme.font(theme.Step.CHART if rect.width() > 16 else theme.Step.BADGE, 700))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, LETTERS[disposition])
    painter.restore()


def shape(disposition: Disposition, centre: QPointF, radius: float) -> QPainterPath:
    """Return the node shape: circle, triangle, square, cross, diamond, ring."""
    path = QPainterPath()
    x, y, r = centre.x(), centre.y(), radius
    if disposition in {Disposition.KEEP, Disposition.UNDECIDED}:
        path.addEllipse(centre, r, r)
    elif disposition is Disposition.REPLACE:
        path.addRect(QRectF(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8))
    else:
        points = {
            Disposition.MERGE: ((-0.85, -1.0), (1.15, 0.0), (-0.85, 1.0)),
            Disposition.INTEROPERATE: ((0.0, -1.25), (1.25, 0.0), (0.0, 1.25), (-1.25, 0.0)),
            Disposition.RETIRE: _CROSS,
        }[disposition]
        path.moveTo(x + points[0][0] * r, y + points[0][1] * r)
        for dx, dy in points[1:]:
            path.lineTo(x + dx * r, y + dy * r)
        path.closeSubpath()
    return path


_CROSS = (
    (-1.15, -0.5),
    (-0.5, -1.15),
    (0.0, -0.65),
    (0.5, -1.15),
    (1.15, -0.5),
    (0.65, 0.0),
    (1.15, 0.5),
    (0.5, 1.15),
    (0.0, 0.65),
    (-0.5, 1.15),
    (-1.15, 0.5),
    (-0.65, 0.0),
)


def paint_shape(
    painter: QPainter,
    centre: QPointF,
    radius: float,
    disposition: Disposition,
    palette: Palette | None = None,
) -> None:
    """Paint a node shape with its outline in the panel colour; undecided is a ring."""
    colours = palette or theme.palette()
    tone = colours.tone(disposition)
    if disposition is Disposition.UNDECIDED:
        painter.setPen(QPen(tone.fill, 1.6))
        painter.setBrush(colours.panel)
    else:
        painter.setPen(QPen(colours.panel, 1.5))
        painter.setBrush(tone.fill)
    painter.drawPath(shape(disposition, centre, radius))
