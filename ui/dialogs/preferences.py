"""Asks how this person likes the screen; every choice takes effect at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit

from ui import theme
from ui.dialogs.form import FormDialog
from ui.frame import Frame
from ui.translation import LANGUAGE_NAMES
from ui.verbs import document

SIZES = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class PreferencesDialog(FormDialog):
    """Name, language, theme, text size."""

    def __init__(self, frame: Frame) -> None:
        super().__init__("", frame.window(), closes=True)
        self.setWindowTitle(self.tr("Pengaturan"))
        self._frame, settings = frame, frame.settings
        self.who = QLineEdit(settings.who)
        self.who.setPlaceholderText(self.tr("Tertulis pada setiap keputusan"))
        self.language = _choice(list(LANGUAGE_NAMES.items()), frame.speech.language)
        self.theme = _choice(
            [
                (theme.Mode.LIGHT, self.tr("Terang")),
                (theme.Mode.DARK, self.tr("Gelap")),
                (theme.Mode.SYSTEM, self.tr("Mengikuti sistem")),
            ],
            settings.theme,
        )
        sizes = [(size, f"{round(size * 100)} %") for size in SIZES]
        self.text_size = _choice(sizes, min(SIZES, key=lambda s: abs(s - settings.text_scale)))
        self.form.addRow(self.tr("&Nama Anda"), self.who)
        self.form.addRow(self.tr("&Bahasa"), self.language)
        self.form.addRow(self.tr("&Tema"), self.theme)
        self.form.addRow(self.tr("&Ukuran teks"), self.text_size)
        self.who.editingFinished.connect(self._on_who)
        self.language.activated.connect(lambda _i: frame.speak(self.language.currentData()))
        self.theme.activated.connect(self._on_looks)
        self.text_size.activated.connect(self._on_looks)

    def _on_who(self) -> None:
        self._frame.settings.who = self.who.text().strip()
        document.act_as(self._frame.session, self._frame.settings.who)

    def _on_looks(self) -> None:
        self._frame.dress(theme.Mode(self.theme.currentData()), self.text_size.currentData())

    @classmethod
    def ask(cls, frame: Frame) -> None:
        """Show the dialog until it is closed."""
        cls(frame).exec()


def _choice(entries: Sequence[tuple[object, str]], current: object) -> QComboBox:
    field = QComboBox()
    for value, words in entries:
        field.addItem(words, value)
    field.setCurrentIndex([value for value, _ in entries].index(current))
    return field
