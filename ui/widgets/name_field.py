"""A line that completes names as one types: for lists too long for a drop-down."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolButton, QWidget


class NameField(QLineEdit):
    """Knows (key, name) pairs; ``key`` is that of the name written, or empty."""

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("ketik beberapa huruf"))
        make_clearable(self)
        self._keys: dict[str, str] = {}
        self._names: dict[str, str] = {}
        completer = QCompleter(self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setModel(QStringListModel(completer))
        self.setCompleter(completer)
        self.textChanged.connect(lambda _text: self.chosen.emit())

    def set_names(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Offer these names; equal ones are told apart by their key."""
        self._keys, self._names = {}, {}
        for key, name in pairs:
            shown = name if name.casefold() not in self._keys else f"{name} ({key})"
            self._keys[shown.casefold()] = key
            self._names[key] = shown
        model = self.completer().model()
        if isinstance(model, QStringListModel):
            model.setStringList(list(self._names.values()))

    @property
    def key(self) -> str:
        """The key of the name that is written; empty when it is nobody's."""
        return self._keys.get(" ".join(self.text().split()).casefold(), "")

    def choose(self, key: str) -> None:
        """Write the name of a key."""
        self.setText(self._names.get(key, ""))
        self.setCursorPosition(0)


def make_clearable(field: QLineEdit) -> None:
    """Give a field the button that empties it, with a name."""
    field.setClearButtonEnabled(True)
    for key in field.findChildren(QToolButton):
        key.setAccessibleName(QCoreApplication.translate("NameField", "Kosongkan"))
