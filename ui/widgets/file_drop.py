"""A place on which files are dropped: folders, and files that end as wanted."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


def dropped_files(event: QDropEvent, suffixes: Collection[str]) -> tuple[Path, ...]:
    """Return dropped folders, and files with one of these suffixes (lower case, with dot)."""
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return tuple(path for path in paths if path.is_dir() or path.suffix.lower() in suffixes)


class FileDrop(QWidget):
    """Takes copies only: whoever drags keeps the files."""

    dropped = Signal(object)
    """The paths, as a tuple."""

    def __init__(self, suffixes: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suffixes = frozenset(suffixes)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event, self._suffixes):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(dropped_files(event, self._suffixes))
