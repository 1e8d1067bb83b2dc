"""The saved views of a page behind one button: choose, save, delete."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget, QWidgetAction

from ui import theme
from ui.models.views import GridView
from ui.settings import Settings


class SavedView(Protocol):
    """Anything that makes a page look the same again."""

    def as_json(self) -> str:
        """Return it as text."""
        ...


class ViewsButton(QPushButton):
    """Says which view is used; its menu is filled when opened."""

    chosen = Signal(object)
    save_wanted = Signal()

    def __init__(
        self,
        page: str,
        settings: Callable[[], Settings | None],
        read: Callable[[str], SavedView] = GridView.from_json,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._settings, self._read = page, settings, read
        self.setProperty("kind", "plain")
        self.setProperty("menu", True)
        self.setFont(theme.font(weight=theme.MEDIUM))
        self.name: QLineEdit | None = None
        self.choices = QMenu(self)
        self.setMenu(self.choices)
        self.choices.aboutToShow.connect(self.fill)
        self.say(self.tr("Semua"))

    def say(self, name: str) -> None:
        """Say which view is used."""
        self.setText(self.tr("Tampilan: {name}").format(name=name))

    def fill(self) -> None:
        """Fill the menu with the plain view and the saved ones."""
        settings, menu = self._settings(), self.choices
        saved = settings.views(self._page) if settings else {}
        menu.clear()
        menu.addAction(self.tr("Semua"), partial(self._use, self.tr("Semua"), self._read("")))
        for name, stored in saved.items():
            menu.addAction(name, partial(self._use, name, self._read(stored)))
        menu.addSeparator()
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Nama tampilan"))
        self.name.setAccessibleName(self.tr("Nama tampilan yang akan disimpan"))
        self.name.returnPressed.connect(self._on_named)
        field = QWidgetAction(menu)
        field.setDefaultWidget(self.name)
        menu.addAction(field)
        menu.addAction(self.tr("Simpan tampilan ini"), self.save_wanted.emit)
        for name in saved:
            words = self.tr("Hapus “{name}”").format(name=name)
            menu.addAction(words, partial(self._drop, name))

    def _on_named(self) -> None:
        self.save_wanted.emit()
        self.choices.close()

    def _use(self, name: str, view: SavedView) -> None:
        self.say(name)
        self.chosen.emit(view)

    def save(self, name: str, view: SavedView) -> None:
        """Keep a view under the name typed into the menu; one without a name gets a number."""
        settings = self._settings()
        if settings is None:
            return
        number = len(settings.views(self._page)) + 1
        typed = self.name.text().strip() if self.name is not None else ""
        name = typed or name or self.tr("Tampilan {n}").format(n=number)
        settings.save_view(self._page, name, view.as_json())
        self.say(name)

    def _drop(self, name: str) -> None:
        settings = self._settings()
        if settings is not None:
            settings.drop_view(self._page, name)
