"""What commands and dialogs may ask of the window around them; the main window fulfils it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from ui.actions import Command
from ui.files import FileChooser
from ui.session import UiSession
from ui.settings import Settings
from ui.theme import Mode
from ui.translation import Speech
from ui.widgets.toast import Toast
from ui.widgets.tour import Tour


class Frame(Protocol):
    """The frame, seen from below: no widget of it, and no page."""

    session: UiSession
    settings: Settings
    speech: Speech
    files: FileChooser
    toast: Toast
    tour: Tour
    page_id: str
    commands: Mapping[str, Command]

    def window(self) -> QWidget:
        """Return the widget that dialogs stand on."""

    def close(self) -> bool:
        """Close the window."""

    def go(self, identity: str) -> Any:
        """Show a page."""

    def undo(self) -> None:
        """Take the last step back."""

    def redo(self) -> None:
        """Do again what was taken back."""

    def open_palette(self) -> None:
        """Show the command palette."""

    def open_history(self) -> None:
        """Show the journal."""

    def switch_language(self) -> None:
        """Speak the other language."""

    def speak(self, language: str) -> None:
        """Speak a language."""

    def dress(self, mode: Mode, text_scale: float | None = None) -> None:
        """Change theme or text size."""

    def import_files(self, paths: tuple[Path, ...]) -> None:
        """Open the import wizard on files."""
