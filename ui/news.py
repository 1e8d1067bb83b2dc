"""What others do to the open document while one works: their steps, a file that went away.

A thread waits, for both a server's word and a look at a file may take their time; the screen is
told by a signal. Beside ``ui.jobs`` nothing else starts a thread.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from graph.errors import UserError
from ui.errors import failure_of
from ui.session import UiSession
from ui.verbs import document as verbs

if TYPE_CHECKING:
    from planner.workspace.document import Document

WAIT = 0.5
"""Seconds of one wait: how long closing a document may take at most."""
AGAIN = 5.0
"""Seconds until a server that was lost is asked again."""
PATIENCE = 300
"""Milliseconds after which news is tried again while a cell is being edited."""


class News(QObject):
    """Follows the session's document; what others wrote appears, but never under one's hands."""

    stirred = Signal()
    """Someone wrote, perhaps oneself."""
    lost = Signal(object)
    """A ``Failure``: the file is no longer where it was opened."""

    def __init__(self, session: UiSession) -> None:
        super().__init__(session)
        self._session = session
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(PATIENCE)
        self._again.timeout.connect(self._on_stirred)
        self.stirred.connect(self._on_stirred)
        self.lost.connect(session.failed)
        session.opened.connect(lambda _place: self.follow(session.document))
        session.closing.connect(self.rest)

    def follow(self, document: Document | None) -> None:
        """Watch this document from now on, and no other."""
        self._stop.set()
        if document is None:
            return
        self._stop = threading.Event()
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(
            target=self._watch, args=(document, self._stop), name="document-news", daemon=True
        )
        self._threads.append(thread)
        thread.start()

    def rest(self) -> None:
        """Watch nothing; when this returns no thread is left."""
        self._stop.set()
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def _on_stirred(self) -> None:
        if not self._session.is_open:
            return
        # A window keeps its focus while another program is in front; so does its editor.
        if any(is_editing(window.focusWidget()) for window in QApplication.topLevelWidgets()):
            self._again.start()
        else:
            verbs.refresh(self._session)

    # --- in the thread ----------------------------------------------------------------

    def _watch(self, document: Document, stop: threading.Event) -> None:
        """Look until told to stop; touches no widget, only emits."""
        from planner.workspace import presence  # noqa: PLC0415 - after the first paint

        listens = presence.is_shared(document) or document.read_only
        there = True
        while not stop.is_set():
            if listens:
                self._listen(document, stop)
            there = self._look(document, there=there)
            stop.wait(AGAIN if listens else 2 * WAIT)

    def _listen(self, document: Document, stop: threading.Event) -> None:
        from planner.workspace import team  # noqa: PLC0415 - heavy

        try:
            watcher = team.watch(document)
        except UserError:
            return  # the server is away; it is asked again
        try:
            self.stirred.emit()  # what was written while nobody listened
            while not stop.is_set():
                if watcher.wait(WAIT):
                    self.stirred.emit()
        except Exception:  # noqa: BLE001 - a connection breaks in many ways; it is made again
            return
        finally:
            watcher.close()

    def _look(self, document: Document, *, there: bool) -> bool:
        from planner.workspace import presence  # noqa: PLC0415 - after the first paint

        try:
            presence.check_place(document)
        except UserError as error:
            if there:
                self.lost.emit(failure_of(error))
            return False
        return True


def is_editing(widget: QWidget | None) -> bool:
    """Whether the cell of a table is being edited: its editor is a child of the view's port."""
    port = widget.parentWidget() if widget is not None else None
    view = port.parentWidget() if port is not None else None
    return isinstance(view, QAbstractItemView) and view.viewport() is port
