"""The frame: rail, top bar, stack of pages, status bar. No business here, and no page's insides."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui import actions, chrome, commands, theme
from ui.actions import Command
from ui.dialogs import mending
from ui.errors import Failure
from ui.files import FileChooser
from ui.pages.page import EVERYTHING, Page
from ui.session import Aspect, UiSession
from ui.settings import Settings
from ui.tour_steps import tour_steps
from ui.translation import Speech
from ui.verbs import history
from ui.widgets.command_palette import CommandPalette, Entry
from ui.widgets.file_drop import dropped_files
from ui.widgets.history_panel import HistoryPanel
from ui.widgets.rail import Rail
from ui.widgets.status_bar import StatusBar
from ui.widgets.toast import Toast
from ui.widgets.top_bar import TopBar
from ui.widgets.tour import Tour

FOLDS_BELOW = 1366
"""Width under which the rail shows icons only."""
TAKEN = (
    ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".psv", ".tab", ".txt", ".json",
    ".xml", ".html", ".htm", ".ramping",
)  # fmt: skip


class MainWindow(QMainWindow):
    """Shows one page at a time; builds it on first use; passes on what changed."""

    def __init__(
        self,
        session: UiSession,
        settings: Settings,
        speech: Speech,
        files: FileChooser | None = None,
    ) -> None:
        super().__init__()
        self.session, self.settings, self.speech = session, settings, speech
        self.files = files or FileChooser(self)
        self.page_id = "home"
        self.commands: Mapping[str, Command] = {}
        self._pages: dict[str, Page] = {}
        self._missed: dict[str, frozenset[Aspect]] = {}
        self._dropped: tuple[Path, ...] = ()
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.resize(1440, 900)
        self.setMinimumSize(900, 560)
        self._build()
        session.changed.connect(self._on_changed)
        session.failed.connect(self._on_failed)
        session.told.connect(self._on_told)

    # --- building ---------------------------------------------------------------------

    def _build(self) -> None:
        """Build the chrome and the current page; done again when the language changes."""
        self._pages, self._missed = {}, {}
        whole = QWidget()
        self.top = TopBar()
        self.rail = Rail(*chrome.rail_entries())
        self.stack = QStackedWidget()
        self.status = StatusBar()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.stack, 1)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        self.toast = Toast(self.stack)
        self.palette_panel = CommandPalette(whole)
        self.history_panel = HistoryPanel(whole)
        self.tour = Tour(tour_steps(), whole)
        self._connect()
        self._add_commands()
        self.rail.collapse(self._folds())
        self.refresh_chrome(EVERYTHING)
        self.go(self.page_id)
        whole.setFocus()  # or Qt rings the first button that it finds

    def _connect(self) -> None:
        self.top.searched.connect(self.open_palette)
        self.top.undone.connect(self.undo)
        self.top.redone.connect(self.redo)
        self.top.history_wanted.connect(self.open_history)
        self.rail.chosen.connect(self._on_rail)
        self.rail.folded.connect(self._on_folded)
        self.status.job.cancelled.connect(self.session.jobs.cancel_all)
        self.status.language_wanted.connect(self.switch_language)
        self.palette_panel.chosen.connect(self._on_chosen)
        self.history_panel.wanted.connect(lambda step: history.go_to(self.session, step))
        self.history_panel.command.connect(lambda name: self.commands[name].run())
        self.tour.turned.connect(self._on_turned)
        self.status.guard_wanted.connect(lambda: mending.explain_read_only(self))

    def _add_commands(self) -> None:
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        self.commands = {made.id: made for made in commands.commands(self)}
        for command in self.commands.values():
            action = QAction(command.text, self)
            action.setObjectName(command.id)
            action.triggered.connect(lambda _on, c=command: c.enabled() and c.run())
            if command.key:
                action.setShortcut(QKeySequence(command.key))
            self.addAction(action)

    # --- pages ------------------------------------------------------------------------

    def go(self, identity: str) -> Page:
        """Show a page, built now if this is its first time."""
        page = self._pages.get(identity)
        if page is None:
            page = cast(Page, actions.page(identity).build(self.session))
            page.wanted.connect(self.go)
            page.command.connect(lambda name: self.commands[name].run())
            page.setObjectName(f"page-{identity}")
            if hasattr(page, "files"):
                page.files = self.files
            if hasattr(page, "settings"):
                page.settings = self.settings
            self._pages[identity] = page
            self._missed[identity] = EVERYTHING
            self.stack.addWidget(page)
        self.page_id = identity
        self.stack.setCurrentWidget(page)
        self.rail.show_page("inventory" if identity == "import" else identity)
        self._bring_up_to_date(identity)
        self.toast.raise_()
        return page

    def _bring_up_to_date(self, identity: str) -> None:
        missed = self._missed.pop(identity, frozenset())
        if missed:
            self._pages[identity].refresh(missed)

    def _on_changed(self, aspects: frozenset[Aspect]) -> None:
        self.refresh_chrome(aspects)
        if aspects == {Aspect.JOB} and self.page_id in self._pages:
            self._pages[self.page_id].refresh(aspects)
            return
        for identity in self._pages:
            self._missed[identity] = self._missed.get(identity, frozenset()) | aspects
        if self.page_id in self._pages:
            self._bring_up_to_date(self.page_id)

    def refresh_chrome(self, aspects: frozenset[Aspect]) -> None:
        """Bring bar, rail and status line up to date."""
        if aspects == {Aspect.SELECTION}:
            return
        chrome.show_job(self.status.job, self.session)
        if aspects == {Aspect.JOB}:
            return
        self.setWindowTitle(chrome.window_title(self.session))
        chrome.show_document(self.top, self.session)
        chrome.show_badges(self.rail, self.session)
        chrome.show_status(self.status, self.session)

    # --- what the person asks for -----------------------------------------------------

    def undo(self) -> None:
        """Take the last step back."""
        if self.commands["undo"].enabled():
            self.session.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.commands["redo"].enabled():
            self.session.redo()

    def open_palette(self) -> None:
        """Show every command, page and application by name."""
        self.palette_panel.show_entries(commands.entries(self))

    def open_history(self) -> None:
        """Show the journal under its button."""
        button = self.top.history
        corner = button.mapTo(self.history_panel.owner, button.rect().topRight())
        may = not self.session.read_only
        self.history_panel.show_steps(self.session.history, corner.x() + 1, may=may)

    def switch_language(self) -> None:
        """Speak the other language, without a restart."""
        self.speak("en" if self.speech.language == "id" else "id")

    def speak(self, language: str) -> None:
        """Speak a language: all texts are built anew."""
        self.speech.speak(language)
        self.settings.language = language
        self._build()

    def dress(self, mode: theme.Mode, text_scale: float | None = None) -> None:
        """Change theme or text size."""
        scale = text_scale or self.settings.text_scale
        rebuild = scale != theme.scale()
        self.settings.theme, self.settings.text_scale = mode, scale
        theme.use(mode, text_scale=scale)
        if rebuild:
            self._build()
        self.session.announce(Aspect.THEME)
        self.update()

    def import_files(self, paths: tuple[Path, ...]) -> None:
        """Open the import wizard on these files, in a document named first if none is open."""
        if not paths:
            return
        if not self.session.is_open and not self._name_document(paths):
            return
        page = self.go("import")
        page.read(paths)  # type: ignore[attr-defined]

    def _name_document(self, paths: tuple[Path, ...]) -> bool:
        """Ask where the new document shall be; the wizard starts when it is open."""
        place = self.files.new_document(paths[0].parent)
        if place is None:
            return False
        job = self.session.open(place)
        job.succeeded.connect(lambda _state: self.import_files(paths))
        return False

    def _on_rail(self, identity: str) -> None:
        run = {"settings": "preferences", "guide": "guide"}.get(identity)
        if run is not None:
            self.commands[run].run()
        else:
            self.go(identity)

    def _on_turned(self, identity: str) -> None:
        self.go(identity)
        self.tour.point_at(self.rail.items[identity])

    def _on_chosen(self, identity: str) -> None:
        commands.choose(self, identity)

    def entries(self) -> list[Entry]:
        """Return what the palette offers."""
        return commands.entries(self)

    def _on_failed(self, failure: Failure) -> None:
        help_ = mending.mending(self, failure)
        if help_ is None:
            self.toast.warn(failure, self.tr("Salin"), lambda: chrome.copy(failure.as_text()))
        else:
            self.toast.warn(failure, help_.words, help_.act)

    def _on_told(self, words: str) -> None:
        self.toast.tell(words)

    # --- window -----------------------------------------------------------------------

    def _folds(self) -> bool:
        return self.settings.rail_collapsed or self.width() < FOLDS_BELOW * theme.scale()

    def _on_folded(self, narrow: bool) -> None:
        if self.width() >= FOLDS_BELOW * theme.scale():
            self.settings.rail_collapsed = narrow

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.rail.collapse(self._folds())
        if self.toast.isVisible():
            self.toast.place()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event, TAKEN):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_files(event, TAKEN)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if len(paths) == 1 and paths[0].suffix == ".ramping":
            self.session.open(paths[0])
        else:
            self.import_files(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.geometry = self.saveGeometry()
        self.session.close()
        self.speech.end()
        super().closeEvent(event)
