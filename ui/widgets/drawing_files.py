"""Writes a drawing as PDF (vectors) or PNG with the very code that draws the screen.

On paper everything is light and at 100 %, whatever the screen shows.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from ui import theme

WIDTH = 1240.0
"""Width of the drawing in its own pixels; pages and pictures are scaled from it."""
Draw = Callable[[QPainter, QRectF], None]
Height = Callable[[], float]


def write_drawing(path: Path, draw: Draw, height: Height) -> None:
    """Write the file whole or not at all, replacing one of that name."""
    partial = path.with_name(f".{path.stem}.partial{path.suffix}")
    with theme.paper():
        if path.suffix.lower() == ".png":
            _write_picture(partial, draw, height())
        else:
            _write_pages(partial, draw, height())
    partial.replace(path)


def _write_picture(path: Path, draw: Draw, height: float) -> None:
    density = 2.0
    image = QImage(int(WIDTH * density), int(height * density), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(density)
    painter = QPainter(image)
    draw(painter, QRectF(0, 0, WIDTH, height))
    painter.end()
    image.save(str(path))


def _write_pages(path: Path, draw: Draw, height: float) -> None:
    writer = QPdfWriter(str(path))
    writer.setResolution(96)
    millimetres = QSizeF(WIDTH / 96 * 25.4, height / 96 * 25.4)
    writer.setPageSize(QPageSize(millimetres, QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    scale = writer.width() / WIDTH
    painter.scale(scale, scale)
    draw(painter, QRectF(0, 0, WIDTH, height))
    painter.end()
