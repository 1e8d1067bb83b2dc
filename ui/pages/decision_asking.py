"""A line in the card that asks for what a decision still lacks: its target, or why it overrides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from graph.model import ApplicationId
from planner.domain.decision import Disposition
from ui.theme import Step
from ui.widgets.buttons import button
from ui.widgets.pane import paragraph


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody wants to decide, as far as it is known."""

    application: ApplicationId
    disposition: Disposition
    into: str = ""
    reason: str = ""


class AskingBar(QFrame):
    """Hidden while nothing is asked; Enter answers, Escape leaves everything as it was."""

    answered = Signal(object)
    """The whole ``Wish``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "warn")
        self.wish: Wish | None = None
        self._why = False
        self.words = paragraph("warn", Step.SMALL)
        self.target = QComboBox()
        self.target.setAccessibleName(self.tr("Aplikasi tujuan"))
        self.target.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Alasan menyimpang dari usulan"))
        self.reason.setPlaceholderText(self.tr("alasan, misalnya hasil rapat 3 Maret"))
        self.use = button(self.tr("Simpan"))
        self.leave = button(self.tr("Batal"), kind="quiet")
        self.use.clicked.connect(self._answer)
        self.reason.returnPressed.connect(self._answer)
        self.reason.textChanged.connect(self._check)
        self.leave.clicked.connect(self.forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.target)
        column.addWidget(self.reason)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.use)
        column.addLayout(row)
        self.hide()

    def ask(self, wish: Wish, targets: Sequence[tuple[str, str]], *, why: bool) -> None:
        """Ask for the target when there are some to choose, and for the reason when ``why``."""
        self.wish, self._why = wish, why
        self.target.clear()
        for key, name in targets:
            self.target.addItem(name, key)
        self.target.setVisible(bool(targets))
        self.reason.setVisible(why)
        self.reason.setText(wish.reason)
        self.words.setText(
            self.tr("Putusan ini menyimpang dari hitungan mesin. <b>Mengapa?</b>")
            if why
            else self.tr("Pilih tujuannya.")
        )
        self._check()
        self.show()
        (self.reason if why and not targets else self.target).setFocus()

    def forget(self) -> None:
        """Ask no more."""
        self.wish = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.forget()
        else:
            super().keyPressEvent(event)

    def _check(self) -> None:
        self.use.setEnabled(not self._why or bool(self.reason.text().strip()))

    def _answer(self) -> None:
        wish = self.wish
        if wish is None or not self.use.isEnabled():
            return
        self.forget()
        into = wish.into or str(self.target.currentData() or "")
        self.answered.emit(
            Wish(
                application=wish.application,
                disposition=wish.disposition,
                into=into,
                reason=self.reason.text().strip() or wish.reason,
            )
        )
