"""The user guide beside the work: chapters on the left, the page on the right, and every key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QKeySequence,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListWidget, QTextBrowser, QWidget

from ui import theme
from ui.frame import Frame
from ui.guide_pages import Chapter, chapters

_CHAPTER_OF = {
    "home": "mulai",
    "import": "impor",
    "inventory": "inventaris",
    "overlaps": "tumpang-tindih",
    "decisions": "keputusan",
    "schedule": "jadwal",
    "services": "layanan-portal",
    "moratorium": "moratorium",
    "progress": "kemajuan",
    "reports": "laporan",
}
"""Page -> file name of its chapter."""
MARGIN = 28
PICTURE = "\ufffc"
"""What stands for a picture in the text of a paragraph."""


class GuideDialog(QDialog):
    """Not modal: one reads it while one works."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window())
        self.setWindowTitle(self.tr("Panduan"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(theme.px(960), theme.px(720))
        self._chapters = chapters(frame.speech.language)
        self._keys = _keys(frame, self.tr("Tombol"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Bab panduan"))
        self.list.setFixedWidth(theme.px(200))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSpacing(theme.px(4))
        self.list.setContentsMargins(8, 12, 8, 12)
        self.list.addItems([*(chapter.title for chapter in self._chapters), self.tr("Tombol")])
        self.page = GuideBrowser(self)
        self.page.setAccessibleName(self.tr("Isi panduan"))
        self.page.anchorClicked.connect(self._follow)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.page, 1)
        self.list.currentRowChanged.connect(self._show)
        self.open_page(frame.page_id)

    def open_page(self, identity: str) -> None:
        """Turn to the chapter of a page of the window; to the contents when it has none."""
        wanted = f"{_CHAPTER_OF.get(identity, '')}.md"
        self._turn_to(wanted)

    def _turn_to(self, name: str) -> None:
        names = [chapter.file.name for chapter in self._chapters]
        self.list.setCurrentRow(names.index(name) if name in names else 0)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._chapters):
            self.page.read(self._chapters[row])
        else:
            self.page.show_text(self._keys)

    def _follow(self, url: QUrl) -> None:
        """Turn to another chapter; anything else opens outside, and only when clicked."""
        name = Path(url.path()).name
        if url.isRelative() and name.endswith(".md"):
            self._turn_to(name)
        elif not url.isRelative():
            QDesktopServices.openUrl(url)

    @classmethod
    def ask(cls, frame: Frame) -> None:
        """Show the guide at the page in view; a guide already open turns to it."""
        held = frame.window().findChild(cls)
        guide = held if isinstance(held, cls) else cls(frame)
        guide.open_page(frame.page_id)
        guide.show()
        guide.activateWindow()


class GuideBrowser(QTextBrowser):
    """Shows Markdown; pictures are as wide as the page at most."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(MARGIN)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._folder, self._text = Path(), ""

    def read(self, chapter: Chapter) -> None:
        """Show one chapter from its beginning."""
        self._folder = chapter.file.parent
        self.show_text(chapter.file.read_text(encoding="utf-8"))

    def show_text(self, markdown: str) -> None:
        """Show Markdown with air between its parts."""
        self._text = markdown
        self.clear()  # or pictures would keep the width they had
        self.setMarkdown(markdown)
        block = self.document().begin()
        while block.isValid():
            _give_air(block)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            place = self.verticalScrollBar().value()
            self.show_text(self._text)
            self.verticalScrollBar().setValue(place)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None  # nothing but its own pictures is ever loaded
        picture = QImage(str(self._folder / QUrl(name).path()))
        room = self.viewport().width() - 2 * MARGIN
        if picture.width() <= room:
            return picture
        smooth = Qt.TransformationMode.SmoothTransformation
        return picture.scaledToWidth(room, smooth)


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


def _keys(frame: Frame, title: str) -> str:
    """Return every key with what it does, read from the table of commands."""
    native = QKeySequence.SequenceFormat.NativeText
    rows = (
        f"| `{QKeySequence(command.key).toString(native)}` | {command.text} |"
        for command in frame.commands.values()
        if command.key
    )
    return "\n".join((f"# {title}", "", "| | |", "| --- | --- |", *rows))
