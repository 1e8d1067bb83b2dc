"""The saved views of a page behind one button: choose, save, delete."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ui import theme
from ui.models.views import GridView
from ui.settings import Settings


class ViewsButton(QPushButton):
    """Says which view is used; its menu is filled when opened."""

    chosen = Signal(object)
    save_wanted = Signal()

    def __init__(
        self, page: str, settings: Callable[[], Settings | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._page, self._settings = page, settings
        self.setProperty("kind", "plain")
        self.setProperty("menu", True)
        self.setFont(theme.font(weight=theme.MEDIUM))
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
        menu.addAction(self.tr("Semua"), partial(self._use, self.tr("Semua"), GridView()))
        for name, stored in saved.items():
            menu.addAction(name, partial(self._use, name, GridView.from_json(stored)))
        menu.addSeparator()
        menu.addAction(self.tr("Simpan tampilan ini"), self.save_wanted.emit)
        for name in saved:
            words = self.tr("Hapus “{name}”").format(name=name)
            menu.addAction(words, partial(self._drop, name))

    def _use(self, name: str, view: GridView) -> None:
        self.say(name)
        self.chosen.emit(view)

    def save(self, name: str, view: GridView) -> None:
        """Keep a view; one without a name gets a number."""
        settings = self._settings()
        if settings is None:
            return
        number = len(settings.views(self._page)) + 1
        name = name or self.tr("Tampilan {n}").format(n=number)
        settings.save_view(self._page, name, view.as_json())
        self.say(name)

    def _drop(self, name: str) -> None:
        settings = self._settings()
        if settings is not None:
            settings.drop_view(self._page, name)
