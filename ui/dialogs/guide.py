"""The user guide beside the work: chapters on the left, the page on the right, and every key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListWidget

from ui import theme
from ui.frame import Frame
from ui.guide_pages import chapters
from ui.widgets.reader import Reader

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
        self.page = Reader(self)
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
            chapter = self._chapters[row].file
            self.page.show_markdown(chapter.read_text(encoding="utf-8"), chapter.parent)
        else:
            self.page.show_markdown(self._keys)

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


def _keys(frame: Frame, title: str) -> str:
    """Return every key with what it does, read from the table of commands."""
    native = QKeySequence.SequenceFormat.NativeText
    rows = (
        f"| `{QKeySequence(command.key).toString(native)}` | {command.text} |"
        for command in frame.commands.values()
        if command.key
    )
    return "\n".join((f"# {title}", "", "| | |", "| --- | --- |", *rows))
