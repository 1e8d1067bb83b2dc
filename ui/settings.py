"""What this person likes on this machine. Whatever alters a plan is in the document instead."""

from __future__ import annotations

import getpass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from ui.theme import Mode

SCHEMA = 1
RECENT = 8


class Settings:
    """Typed access to one INI file; unknown or broken values fall back to the default."""

    def __init__(self, file: Path | None = None) -> None:
        self._store = (
            QSettings(str(file), QSettings.Format.IniFormat)
            if file
            else QSettings(
                QSettings.Format.IniFormat, QSettings.Scope.UserScope, "ramping", "ramping"
            )
        )
        self._store.setValue("schema", SCHEMA)

    def _text(self, key: str, default: str) -> str:
        return str(self._store.value(key, default))

    def _number(self, key: str, default: float) -> float:
        try:
            return float(self._text(key, str(default)))
        except ValueError:
            return default

    @property
    def language(self) -> str:
        """``id`` or ``en``."""
        value = self._text("language", "id")
        return value if value in {"id", "en"} else "id"

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("language", value)

    @property
    def theme(self) -> Mode:
        """Light, dark or like the system."""
        value = self._text("theme", Mode.SYSTEM)
        return Mode(value) if value in set(Mode) else Mode.SYSTEM

    @theme.setter
    def theme(self, value: Mode) -> None:
        self._store.setValue("theme", value.value)

    @property
    def text_scale(self) -> float:
        """Size of text and rows: 1.0 is 100 %."""
        return min(max(self._number("text_scale", 1.0), 0.75), 2.0)

    @text_scale.setter
    def text_scale(self, value: float) -> None:
        self._store.setValue("text_scale", value)

    @property
    def who(self) -> str:
        """The name stamped on decisions; asked once."""
        return self._text("who", "") or _login()

    @who.setter
    def who(self, value: str) -> None:
        self._store.setValue("who", value)

    @property
    def toured(self) -> bool:
        """Whether the tour has been offered."""
        return self._text("toured", "false") == "true"

    @toured.setter
    def toured(self, value: bool) -> None:
        self._store.setValue("toured", "true" if value else "false")

    @property
    def rail_collapsed(self) -> bool:
        """Whether the rail shows icons only."""
        return self._text("rail_collapsed", "false") == "true"

    @rail_collapsed.setter
    def rail_collapsed(self, value: bool) -> None:
        self._store.setValue("rail_collapsed", "true" if value else "false")

    @property
    def recent(self) -> tuple[str, ...]:
        """Documents opened lately, newest first."""
        value = self._store.value("recent", [])
        found = value if isinstance(value, list) else [value]
        return tuple(str(entry) for entry in found if entry)

    def remember(self, location: str) -> None:
        """Put a document in front of the recent ones."""
        rest = [entry for entry in self.recent if entry != location]
        self._store.setValue("recent", [location, *rest][:RECENT])

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    def views(self, page: str) -> dict[str, str]:
        """Return the saved views of a page: name -> JSON."""
        self._store.beginGroup(f"views/{page}")
        found = {key: str(self._store.value(key)) for key in self._store.childKeys()}
        self._store.endGroup()
        return found

    def save_view(self, page: str, name: str, text: str) -> None:
        """Keep a view of a page under a name."""
        self._store.setValue(f"views/{page}/{name.replace('/', ' ')}", text)

    def drop_view(self, page: str, name: str) -> None:
        """Forget a view of a page."""
        self._store.remove(f"views/{page}/{name.replace('/', ' ')}")


def _login() -> str:
    """Return the name under which the person is logged in, until another is given."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def data_folder() -> Path:
    """Return the folder for the sample document and the log."""
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place))
