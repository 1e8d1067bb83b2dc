"""What all dialogs share: a form, the two buttons, and one way to ask."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)


class FormDialog(QDialog):
    """A form above *Oke* and *Batal*; asks, decides nothing."""

    def __init__(self, title: str, parent: QWidget | None = None, *, closes: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(10)
        flag = QDialogButtonBox.StandardButton
        wanted = flag.Close if closes else flag.Ok | flag.Cancel
        self.buttons = QDialogButtonBox(wanted)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        if not closes:
            self.buttons.button(flag.Ok).setProperty("kind", "primary")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 18, 20, 16)
        self.column.setSpacing(16)
        self.column.addLayout(self.form)
        self.column.addStretch(1)
        self.column.addWidget(self.buttons)

    def put(self, *widgets: QWidget) -> None:
        """Stand widgets above the form, in this order."""
        for number, widget in enumerate(widgets):
            self.column.insertWidget(number, widget)

    def fill(self, widget: QWidget) -> None:
        """Give all the room there is to one widget, between form and buttons."""
        spring = self.column.count() - 2
        self.column.setStretch(spring, 0)
        self.column.insertWidget(spring, widget, 1)

    def offer(self, *actions: QPushButton) -> None:
        """Offer more actions beside the buttons; none of them answers to Enter by itself."""
        for action in actions:
            action.setAutoDefault(False)
            self.buttons.addButton(action, QDialogButtonBox.ButtonRole.ActionRole)
