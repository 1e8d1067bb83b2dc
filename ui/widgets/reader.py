"""Reads pages of text: the guide's Markdown, a document's HTML; nothing is loaded from outside."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QPainter,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

MARGIN = 28
PICTURE = "\ufffc"
"""What stands for a picture in the text of a paragraph."""


class Reader(QTextBrowser):
    """Pictures are as wide as the page at most; they come from one folder or from memory."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(MARGIN)
        self._folder: Path | None = None
        self._pictures: Sequence[bytes] = ()
        self._markdown, self._html = "", ""

    def show_markdown(self, text: str, folder: Path | None = None) -> None:
        """Show Markdown, with air between its parts; pictures lie beside ``folder``."""
        self._markdown, self._html, self._folder = text, "", folder
        self._show()

    def show_html(self, html: str, pictures: Sequence[bytes] = ()) -> None:
        """Show HTML that names its pictures ``picture:0`` and so on."""
        self._markdown, self._html, self._pictures = "", html, pictures
        self._show()

    def _show(self) -> None:
        self.clear()  # or pictures would keep the width they had
        if self._html:
            self.setHtml(self._html)
        else:
            self.setMarkdown(self._markdown)
            block = self.document().begin()
            while block.isValid():
                _give_air(block)
                block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            place = self.verticalScrollBar().value()
            self._show()
            self.verticalScrollBar().setValue(place)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None  # nothing but its own pictures is ever loaded
        url, room = QUrl(name), max(self.viewport().width() - 2 * MARGIN, 1)
        if url.scheme() == "picture":
            place = int(url.path())
            return picture(self._pictures[place], room) if place < len(self._pictures) else None
        if self._folder is None or not url.isRelative():
            return None
        return _fitting(QImage(str(self._folder / url.path())), room)


def picture(data: bytes, room: int) -> QImage:
    """Return an SVG or another picture, at most ``room`` pixels wide."""
    if b"<svg" not in data[:1000]:
        return _fitting(QImage.fromData(QByteArray(data)), room)
    drawing = QSvgRenderer(QByteArray(data))
    size = drawing.defaultSize()
    size.scale(room, 1_000_000, Qt.AspectRatioMode.KeepAspectRatio)
    painted = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    painted.fill(Qt.GlobalColor.white)  # documents are paper, in every theme
    painter = QPainter(painted)
    drawing.render(painter)
    painter.end()
    return painted


def _fitting(image: QImage, room: int) -> QImage:
    if image.width() <= room:
        return image
    return image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)


def _give_air(block: QTextBlock) -> None:
    """Set the margins of a paragraph, a heading or an item; cells of a table stay tight."""
    cursor = QTextCursor(block)
    form = block.blockFormat()
    if cursor.currentTable() is None:
        item = block.textList() is not None
        form.setTopMargin(18 if form.headingLevel() > 1 else 2)
        form.setBottomMargin(4 if item else 10)
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        form.setLineHeight(100 if PICTURE in block.text() else 125, proportional.value)
        cursor.setBlockFormat(form)
